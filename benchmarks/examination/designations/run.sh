#!/bin/sh
# run.sh CONSOLE_DLL OUT PROFILE FROM TO: books FROM to TO of a profile, generated and reconciled one by one into OUT/PROFILE-SEED.
here=$(dirname "$0") dll=$1 out=$2
for seed in $(seq "$4" "$5"); do
  book=$out/$3-$seed
  python3 "$here/gen.py" "$3" "$seed" "$book" >/dev/null || exit 1
  dotnet "$dll" reconcile --customers "$book/customers.csv" --invoices "$book/invoices.csv" --payments "$book/payments.csv" --as-of 2026-06-30 --format json --output "$book/decisions.json" 2>"$book/err" || exit 1
done
