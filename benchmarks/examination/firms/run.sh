#!/bin/sh
# run.sh DLL OUT SEED FROM TO [bare]: the books of the firms FROM to TO (0 to 67), generated and reconciled one by one into OUT/SEED-FIRM, and judged; bare: without accounts on file and settled invoices.
here=$(dirname "$0") dll=$1 out=$2 seed=$3
for firm in $(seq "$4" "$5"); do
  book=$out/$seed$6-$(printf %02d "$firm")
  mkdir -p "$book"
  python3 "$here/gen.py" "$seed" "$book" "$firm" $6 || exit 1
  dotnet "$dll" reconcile --customers "$book/customers.csv" --invoices "$book/invoices.csv" --payments "$book/payments.csv" --as-of 2026-10-31 --format json --output "$book/out.json" 2>"$book/err.txt" || echo "$book: $(head -1 "$book/err.txt")"
done
python3 "$here/judge.py" "$out/$seed$6"-*
