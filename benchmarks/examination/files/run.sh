#!/bin/bash
# run.sh DLL OUT SEED [BOOKS] [PROFILES]   books (0,1,…,11 unless given) of each profile into OUT/<seed>-<profile>-<index>
DLL=$1; OUT=$2; SEED=$3; BOOKS=${4:-0,1,2,3,4,5,6,7,8,9,10,11}; PROFILES=${5:-"plain tough"}
HERE=$(cd "$(dirname "$0")" && pwd)
for p in $PROFILES; do
  python3 $HERE/gen.py $SEED $p $OUT $BOOKS || { echo "gen failed $p $SEED"; continue; }
  for d in $OUT/$SEED-$p-*; do
    if [ -f $d/payments.csv ]; then P="--payments $d/payments.csv"; elif [ -f $d/statement.xml ]; then P="--statement $d/statement.xml"; else P="--statement $d/statement.sta"; fi
    dotnet $DLL reconcile --customers $d/customers.csv --invoices $d/invoices.csv $P --as-of 2026-06-30 --format json --output $d/out.json 2>$d/err.txt || echo "exit $? $d: $(head -2 $d/err.txt)"
  done
  python3 $HERE/score.py $p $OUT/$SEED-$p-*
done
