#!/usr/bin/env python3
"""score.py RUNDIR... [--show CAUSE N] : compares decisions.json to truth.json in each dir; prints tables, dumps failures.json"""
import sys, json, csv, os, collections, math
def cents(x): return round(float(x)*100)
def norm(p):
    al=sorted((a["invoice"],cents(a["settled"])) for a in p["allocations"])
    adj=sorted((j["kind"],cents(j["amount"])) for a in p["allocations"] for j in a.get("adjustments",[]))
    return al,adj,cents(p["unapplied"])
def alts(t): return [(sorted((a,b) for a,b in x["al"]),sorted((k,v) for k,v in x["adj"]),x["un"]) for x in t["truth"]]
def same(a,b,strict=True):
    if a[0]!=b[0]: return False
    return a[1]==b[1] and a[2]==b[2] if strict else True
def subst(no,txt):
    """a digit put in the place of another: may be a true number that we do not know: not certain"""
    import re
    a="".join(c for c in no if c.isalnum()).upper()
    for w in re.split(r"\s+",txt):
        b="".join(c for c in w if c.isalnum()).upper()[-len(a):]
        if len(b)==len(a) and sum(x!=y for x,y in zip(a,b))==1 and all(y.isdigit() for x,y in zip(a,b) if x!=y): return True
    return False
import re
CERT=collections.defaultdict(lambda: collections.defaultdict(lambda:[0,0]))
def place(no,txt):
    a="".join(c for c in no if c.isalnum())
    return re.search(r"[^A-Za-z0-9]{0,3}".join(map(re.escape,a)),txt,re.I)
def jammed(no,txt):
    """another digit stands directly before or after the number: nobody can be certain where it ends"""
    m=place(no,txt); return bool(m) and bool(re.search(r"\d$",txt[:m.start()]) or re.match(r"\d",txt[m.end():]))
def category(t,pay,A):
    txt=pay["remittance"]; k=t["kind"]
    if k in("typo","clipped","short","list-clipped","range"): return k
    if k.startswith(("amount","subscr","balance","rent","pair")): return "no number: "+k
    g=p=False
    for no,_ in A[0]:
        m=place(no,txt)
        if m:
            g|=bool(re.search(r"[^\W\d_]$",txt[:m.start()]) or re.match(r"[^\W\d_]",txt[m.end():])); p|=txt[:m.start()].endswith("+") and not txt[:m.start()].endswith("SVWZ+")
    return "number(s) whole, a letter glued to one" if g else "number(s) whole, '+' before one" if p else "number(s) whole, a blank or sign on either side"
def score(dirs):
    S=collections.defaultdict(lambda: collections.defaultdict(collections.Counter)); F=[]; books=[]; cal=collections.defaultdict(list); hi=collections.defaultdict(list)
    for d in dirs:
        T=json.load(open(d+"/truth.json")); R={p["id"]:p for p in json.load(open(d+"/decisions.json"))["payments"]}
        items={r["number"]:r for r in csv.DictReader(open(d+"/invoices.csv",encoding="utf-8"))}; pays={r["id"]:r for r in csv.DictReader(open(d+"/payments.csv",encoding="utf-8"))}
        cust={r["customer_id"]:r for r in csv.DictReader(open(d+"/customers.csv",encoding="utf-8"))}
        prof=T["profile"]; B=collections.Counter()
        # pairs: two like payments; any one-to-one is right
        used=collections.Counter()
        for i,t in T["payments"].items():
            p=R[i]; lab=t["label"]; K=S[prof][t["kind"]]; n=norm(p); A=alts(t)
            right=any(same(n,a) for a in A); rightsug=right or any(same(n,a,False) for a in A)
            if t["pair"]:
                if p["decision"] in("apply","review") and len(n[0])==1 and n[0][0][0] in t["pair"] and n[0][0][1]==A[0][0][0][1]: right=rightsug=True
            # equal interchangeable with same dates
            if not rightsug and A and p["decision"]!="unmatched" and len(n[0])==len(A[0][0]):
                key=lambda x:(items[x[0]]["customer_id"],items[x[0]]["issue_date"],items[x[0]]["due_date"],items[x[0]]["terms"],items[x[0]]["kind"],x[1]) if x[0] in items else x
                txt=pays[i]["remittance"]
                if sorted(map(key,n[0]))==sorted(map(key,A[0][0])) and n[1]==A[0][1] and n[2]==A[0][2]: right=rightsug=True
            if t["kind"].startswith("dup-second") or t["kind"]=="dup-by-third":   # the engine may have kept the first and taken the second
                for i2,t2 in T["payments"].items():
                    if t2["kind"].startswith("dup-first") and t2["cust"]==t["cust"] and R[i2]["decision"]!="apply" and p["decision"]=="apply" and n==alts(t2)[0]: lab="held"; right=rightsug=True
            if t["kind"]=="not-in-book-amount-trap" or lab=="none": right=rightsug=False
            K["n"]+=1; K[lab]+=1; B["n"]+=1; B[lab]+=1
            dec=p["decision"]; K[dec]+=1; B[dec]+=1; cause=None
            if t["kind"]=="clipped" and not right and A and len(n[0])==1 and len("".join(c for c in pays[i]["remittance"].split()[-1] if c.isalnum()).lstrip("0"))<3:   # too little left to point at anything
                x,y=items.get(n[0][0][0]),items.get(A[0][0][0][0])
                if x and y and all(x[q]==y[q] for q in("customer_id","amount","terms","kind")): right=rightsug=True
            if t["kind"]=="typo" and lab=="certain" and subst(A[0][0][0][0],pays[i]["remittance"]): lab="held"; K["certain"]-=1; K["held"]+=1; B["certain"]-=1; B["held"]+=1
            if lab=="certain" and any(jammed(x,pays[i]["remittance"]) for x,_ in A[0][0]): lab="held"; K["certain"]-=1; K["held"]+=1; B["certain"]-=1; B["held"]+=1
            if lab=="certain": CERT[prof][category(t,pays[i],A[0])][0 if dec=="apply" and right else 1]+=1
            if dec=="apply":
                if lab=="ambiguous": K["ambapplied"]+=1; B["ambapplied"]+=1; cause="2-ambiguous-applied"
                elif lab=="none" or not right: K["wrong"]+=1; B["wrong"]+=1; cause="1-wrong"+("-adj" if rightsug and lab!="none" else "")
                elif lab=="certain": K["st"]+=1; B["st"]+=1
                else: K["heldapplied"]+=1; cause="5-held-applied-right"
            else:
                if lab=="certain": cause="3-missed-certain"; B["missed"]+=1; K["missed"]+=1
                if A and lab in("held",) :
                    K["hn"]+=1; B["hn"]+=1
                    if dec=="review" and rightsug: K["hr"]+=1; B["hr"]+=1
                    else: cause="4-wrong-suggestion"
                elif lab=="certain":
                    K["cn"]+=1
                    if dec=="review" and rightsug: K["cr"]+=1
            if dec=="review" and p["allocations"] and not(lab=="ambiguous" and not A): 
                cal[prof].append((p["confidence"],rightsug)); cal[prof+" w/o ambiguous"].append((p["confidence"],rightsug)) if lab!="ambiguous" else None
            if cause: F.append(dict(cause=cause,kind=t["kind"],dir=d,id=i,style=T["style"],label=lab,pq=t["pq"],note=t["note"],pay=pays[i],cust=cust.get(t["cust"]),truth=t["truth"],got=p,rightsug=rightsug))
        B["dir"]=d; B["style"]=T["style"]; B["prof"]=prof; B["open"]=T["open"]; books.append(B)
    return S,F,books,cal
def ece(l,bins=10):
    l=sorted(l); n=len(l); e=0
    if n<20: return None
    for b in range(bins):
        s=l[b*n//bins:(b+1)*n//bins]; e+=len(s)/n*abs(sum(x for x,_ in s)/len(s)-sum(y for _,y in s)/len(s))
    return e
def pc(a,b): return "   -  " if not b else f"{100*a/b:6.2f}"
def tables(S,F,books,cal,out=sys.stdout):
    P=lambda *a: print(*a,file=out)
    for prof in sorted(S):
        tot=collections.Counter()
        P(f"\n## {prof}\n"); P("| kind | n | certain | straight % | applied | wrong | ambiguous | amb. applied | held | held applied right | held (kept), 1st right % | none | none applied |"); P("|---|"+"--:|"*12)
        for k in sorted(S[prof]):
            c=S[prof][k]; tot.update(c)
            P(f"| {k} | {c['n']} | {c['certain']} | {pc(c['st'],c['certain'])} | {c['apply']} | {c['wrong']} | {c['ambiguous']} | {c['ambapplied']} | {c['held']} | {c['heldapplied']} | {pc(c['hr'],c['hn'])} | {c['none']} | {c['wrong'] if c['none'] else 0} |")
        c=tot; P(f"| **all** | {c['n']} | {c['certain']} | {pc(c['st'],c['certain'])} | {c['apply']} | {c['wrong']} | {c['ambiguous']} | {c['ambapplied']} | {c['held']} | {c['heldapplied']} | {pc(c['hr'],c['hn'])} | {c['none']} | |")
        bs=[b for b in books if b["prof"]==prof]; ws=min(bs,key=lambda b:b["st"]/max(1,b["certain"])); wh=min(bs,key=lambda b:b["hr"]/max(1,b["hn"]))
        P(f"\nwrong per 10,000 applied: {1e4*c['wrong']/max(1,c['apply']):.1f} ({c['wrong']} of {c['apply']}); ambiguous applied {c['ambapplied']} of {c['ambiguous']}; straight-through {pc(c['st'],c['certain'])} % pooled, worst book {pc(ws['st'],ws['certain'])} % ({ws['dir']}, {ws['style']}); first suggestion of held {pc(c['hr'],c['hn'])} % pooled, worst book {pc(wh['hr'],wh['hn'])} % ({wh['dir']}, {wh['style']})")
        for k in cal:
            if k.startswith(prof) and len(cal[k])>20: P(f"calibration of held suggestions, {k}: n={len(cal[k])}, ECE={ece(cal[k]):.4f}, share right {sum(y for _,y in cal[k])/len(cal[k]):.3f}, mean confidence {sum(x for x,_ in cal[k])/len(cal[k]):.3f}")
        st=collections.defaultdict(collections.Counter)
        for b in bs: st[b["style"]].update({k:v for k,v in b.items() if isinstance(v,int)})
        P("\n| style | payments | straight % | wrong | amb. applied | 1st right % |\n|---|--:|--:|--:|--:|--:|")
        for k,b in sorted(st.items()): P(f"| {k} | {b['n']} | {pc(b['st'],b['certain'])} | {b['wrong']} | {b['ambapplied']} | {pc(b['hr'],b['hn'])} |")
def show(f):
    p=f["pay"]; g=f["got"]; inv={r["number"]:r for r in csv.DictReader(open(f["dir"]+"/invoices.csv",encoding="utf-8"))}
    o=[f"--- {f['cause']} {f['kind']} [{f['label']}, payer {f['pq']}, {f['style']}] {f['dir']} {f['id']} {f['note'] or ''}",f"  payment {p['booking_date']} {p['amount']} from {p['payer_name']!r} {p['payer_iban']} text {p['remittance']!r} {p['structured_reference']}"]
    c=f["cust"]; o.append(f"  customer {c['customer_id']} {c['name']!r} ibans={c['ibans']} parent={c['parent_id']}")
    o.append("  truth "+" OR ".join(f"{t['al']} adj {t['adj']} rest {t['un']/100}" for t in f["truth"]))
    o.append(f"  said {g['decision']} {g['confidence']} {[(a['invoice'],a['settled'],[(j['kind'],j['amount']) for j in a['adjustments']]) for a in g['allocations']]} rest {g['unapplied']} | {g.get('reason','')} dup={g.get('duplicateOf')}")
    for e in g["evidence"]: o.append(f"     {e['family']}/{e['kind']} {e['weight']:+.2f} {e['detail']}")
    for a in g.get("alternatives",[])[:3]: o.append(f"     alt {a['confidence']} {[(x['invoice'],x['settled'],[(j['kind'],j['amount']) for j in x['adjustments']]) for x in a['allocations']]}")
    nos=[x[0] for t in f["truth"] for x in t["al"]]+[a["invoice"] for a in g["allocations"]]+[x["invoice"] for a in g.get("alternatives",[])[:3] for x in a["allocations"]]
    import re
    for n in f["note"].replace("|"," ").split(): 
        if n in inv: nos.append(n)
    for n in dict.fromkeys(nos):
        r=inv.get(n); 
        if r: o.append(f"     item {r['number']} {r['customer_id']} {r['kind']} issued {r['issue_date']} due {r['due_date']} {r['amount']} open {r['open_amount'] or ('0 (paid '+r['paid_date']+')' if r['paid_date'] else 'all')} {r['terms']} {('PO '+r['purchase_order']) if r['purchase_order'] else ''}")
    return "\n".join(o)
if __name__=="__main__":
    a=sys.argv[1:]; filt=None; N=5
    if "--show" in a: k=a.index("--show"); filt=a[k+1]; N=int(a[k+2]); a=a[:k]+a[k+3:]
    S,F,books,cal=score(a)
    if filt is None: 
        tables(S,F,books,cal); cc=collections.Counter((f["cause"],f["kind"],f["label"]) for f in F if f["cause"][0] in"1234")
        print(); [print(v,*k) for k,v in sorted(cc.items())]
    else:
        ca,_,ki=filt.partition(":"); l=[f for f in F if f["cause"].startswith(ca) and (not ki or f["kind"].startswith(ki))]
        import random; random.Random(3).shuffle(l); print(len(l)); [print(show(f)) for f in l[:N]]
