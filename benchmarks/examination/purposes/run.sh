#!/bin/sh
# run.sh CONSOLE_DLL OUT SEED FROM TO [PAYMENTS]: books of the number styles FROM to TO (0 to 41), plain and tough, generated and reconciled one by one into OUT/SEED-MIX-STYLE; every other one as camt.053.
here=$(dirname "$0") dll=$1 out=$2 seed=$3
for style in $(seq "$4" "$5"); do
  for mix in plain tough; do
    book=$out/$seed-$mix-$style
    mkdir -p "$book"
    python3 "$here/gen.py" "$seed" "$book" "$mix" "$style" "${6:-450}" >/dev/null || exit 1
    paid="--payments $book/payments.csv"
    [ $(((style + seed) % 2)) = 1 ] || paid="--statement $book/statement.xml"
    dotnet "$dll" reconcile --customers "$book/customers.csv" --invoices "$book/invoices.csv" $paid --as-of 2026-10-31 --format json --output "$book/out.json" 2>"$book/err.txt" || echo "$book: $(head -1 "$book/err.txt")"
  done
done
python3 "$here/report.py" "$out"/"$seed"-*
