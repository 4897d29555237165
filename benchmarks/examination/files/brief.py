import sys,random
from score import *
which,n,seed,ks=sys.argv[1],int(sys.argv[2]),int(sys.argv[3]),sys.argv[4]
R=run(sorted(sys.argv[5:])); x={'wrong':R[2],'held':R[3],'notfirst':R[4],'amb':R[7],'nonold':R[8]}[which]
x=[y for y in x if ks=='-' or y[0]['kind'] in ks.split(',')]
random.Random(seed).shuffle(x); cache={}
for p,q in x[:n]:
    if p['book'] not in cache: cache[p['book']]=load(next(d for d in sys.argv[5:] if d.rstrip('/').endswith(p['book'])))[2]
    inv=cache[p['book']]
    f=lambda d:[(k,inv[k]['issue_date'][2:],v/100) for k,v in (d or {}).items()]
    print(f"[{p['book'][3:]} {p['id']}] {p['kind']}/{p['known']} {p['amount']/100} {p['date'][5:]} name={p['name']!r} <- {p['custname']!r} iban={'y' if p['iban'] else 'n'} s={p['sref']} e2e={p['e2e']}\n    text={p['text']!r}\n    truth={f(p['answer'])} desig={p['desig'] if set(p['desig'])!=set(p['answer'] or {}) else '='} -> {q['decision']} {q.get('confidence')} {[(a['invoice'],a['settled']) for a in q.get('allocations') or []] if not same(q.get('allocations') or [],p,inv) else 'OK'} | {q.get('reason')} | {[(e['kind'],round(e['weight'],1)) for e in q.get('evidence',[])]}")
