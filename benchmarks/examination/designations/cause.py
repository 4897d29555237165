#!/usr/bin/env python3
"""cause.py DIRS... : groups failures by cause; --show CAUSE N prints examples"""
import sys, csv, collections, re, functools, random
from score import *
from gen import alnum, fold
@functools.lru_cache(None)
def inv(d): return {r["number"]:r for r in csv.DictReader(open(d+"/invoices.csv",encoding="utf-8"))}
def cause(f):
    I=inv(f["dir"]); g=f["got"]; t=f["truth"]; txt=f["pay"]["remittance"]; k=f["kind"]
    al=[(a["invoice"],cents(a["settled"])) for a in g["allocations"]]
    tr=[tuple(x) for x in t[0]["al"]] if t else []
    key=lambda x:(I[x[0]]["customer_id"],I[x[0]]["terms"],I[x[0]]["kind"],x[1])
    swap=bool(al) and bool(tr) and len(al)==len(tr) and sorted(map(key,al))==sorted(map(key,tr)) and sorted(al)!=sorted(tr)
    whole=[n for n,_ in tr if alnum(n) in alnum(txt)]
    ev={e["kind"] for e in g["evidence"]}; det=" ".join(e["detail"] for e in g["evidence"])
    read=[n for n,_ in tr if any(e["family"]=="document" and alnum(e["detail"].split(" read")[0].split(",")[0])==alnum(n) for e in g["evidence"])]
    unread=[n for n in whole if n not in read]
    pre=None
    for n in unread:
        m=re.search(r"(.?)"+re.sub(r"[^A-Za-z0-9]+","@",re.escape(n)).replace("@",r"[^A-Za-z0-9]*"),txt,re.I)
    if swap:
        d=[n for n,_ in tr if n not in dict(al)]
        if any(n in read for n in d): return "swap: the number is read, yet an equal older sister is taken"
        if any(n in whole for n in d): return "swap: number stands whole but is not read"
        return "swap: text points to a later one of equal items ("+k+")"
    if unread and f["label"]=="certain": return "whole number(s) in the text not read"
    return k
if __name__=="__main__":
    a=sys.argv[1:]; filt=None
    if "--show" in a: k=a.index("--show"); filt=a[k+1]; N=int(a[k+2]); a=a[:k]+a[k+3:]
    S,F,b,c=score(a); C=collections.Counter(); G=collections.defaultdict(list)
    for f in F:
        if f["cause"][0] in "1234": x=(f["cause"][:3],cause(f)); C[x]+=1; G[x].append(f)
    if filt is None:
        for x,n in sorted(C.items(),key=lambda y:(y[0][0][0],-y[1])): print(n,*x)
    else:
        for x,l in G.items():
            if (x[0]+x[1]).find(filt)>=0:
                random.Random(1).shuffle(l); print("#####",x,len(l)); [print(show(f)) for f in l[:N]]
