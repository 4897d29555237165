#!/bin/bash
# run.sh DLL OUT SEED FIRST LAST [PROFILES]   books FIRST..LAST of each profile into OUT/<profile>-<seed>-<index>
DLL=$1; OUT=$2; SEED=$3; FIRST=$4; LAST=$5; PROFILES=${6:-"plain tough"}
HERE=$(cd "$(dirname "$0")" && pwd)
for i in $(seq $FIRST $LAST); do for p in $PROFILES; do
  d=$OUT/$p-$SEED-$i; mkdir -p $d
  nice -n 5 python3 $HERE/gen.py $p $SEED $i $d 2>>$OUT/gen.log || { echo "gen failed $p $SEED $i"; continue; }
  nice -n 5 dotnet $DLL reconcile --customers $d/customers.csv --invoices $d/invoices.csv --payments $d/payments.csv --decimal point --as-of $(cat $d/asof) --format json --output $d/out.json 2>$d/err.txt || echo "exit $? $d: $(head -2 $d/err.txt)"
done; done
