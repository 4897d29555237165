#!/usr/bin/env python3
"""sum.py DIRS : the bars, in three mixes: all kinds; without the kinds planted against 'oldest of equals'; and interval"""
import sys,collections,math
from score import *
PL=("equal-items","two-months","rent-named","stale-number","standing-order")
def run(dirs,out=sys.stdout):
    S,F,books,cal=score(dirs)
    for prof in sorted(S):
        for name,skip in (("all kinds",()),("without kinds planted on equal items / stale numbers",PL)):
            c=collections.Counter()
            for k in S[prof]:
                if not k.startswith(skip) or not skip: c.update(S[prof][k])
            w,a=c["wrong"],c["apply"]
            print(f"| {prof} | {name} | {c['n']} | {a} | {w} | {1e4*w/max(1,a):.1f} | {c['ambapplied']}/{c['ambiguous']} | {pc(c['st'],c['certain'])} ({c['certain']}) | {pc(c['hr'],c['hn'])} ({c['hn']}) |",file=out)
if __name__=="__main__": run(sys.argv[1:])
