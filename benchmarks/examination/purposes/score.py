#!/usr/bin/env python3
"""score.py BOOKDIR...  -> figures, wrong applications"""
import json,sys,collections,os
def cents(s): return int(round(float(s)*100))
def load(d,res='out.json'): return json.load(open(d+'/truth.json')),json.load(open(d+'/'+res))
NAMED={'single','single_bare','dup_first','third','discount','rest','multi','multi_tails','creditnote','parent_multi','po','range'}
NOSUB={'date_only_of_equals','rent_month','negation','family_named','family_both','for_other'}
def match(al,accept,items,t=None):
    if match0(al,accept,items): return True
    if t is None or t['kind'] in NOSUB or (t['kind'] in NAMED and 'clip' not in t['note']): return False
    tx=''.join(t['text']).upper().replace(' ',''); key=lambda k:(items[k][0],items[k][1],items[k][5],items[k][3],items[k][4])
    vis=lambda k:k.upper().replace(' ','') in tx
    for a in accept:
        if any(s is not None for s in a.values()): continue
        A=[k for k in a if k not in al]; B=[k for k in al if k not in a]
        if len(A)!=len(B) or any(vis(k) for k in A): continue
        if sorted(map(key,A))!=sorted(map(key,B)): continue
        if all(al[k]==items[k][1]*(-1 if items[k][3]=='credit_note' else 1) for k in al): return True
    return False
def match0(al,accept,items):
    for a in accept:
        if set(a)!=set(al): continue
        ok=True
        for k,s in a.items():
            want=s if s is not None else items[k][1]*(-1 if items[k][3]=='credit_note' else 1)
            if al[k]!=want: ok=False
        if ok: return True
    return False
def alloc(x): 
    o={}
    for a in x or []: o[a['invoice']]=o.get(a['invoice'],0)+cents(a['settled'])
    return o
def score(d,res='out.json'):
    T,O=load(d,res); items=T['items']; rows=[]
    for p in O['payments']:
        t=T['pays'][p['id']]; al=alloc(p.get('allocations')); dec=p['decision']; app=dec=='apply' and bool(al)
        r=match(al,t['accept'],items,t)
        if t['mode']=='answer': v='right' if r else 'wrong'
        elif t['mode']=='any' or t['kind'] in ('on_account','on_account_sum'): v='debatable'
        elif t['mode']=='hold2': v='debatable' if r else 'wrong'
        else: v='wrong'
        rows.append(dict(d=d,id=p['id'],kind=t['kind'],style=T['style'],mix=T['mix'],applied=app,dec=dec,v=v if app else ('held' if dec!='apply' else 'onaccount'),certain=t['certain'],mode=t['mode'],first=(r if dec=='review' else None),t=t,p=p,T=T))
    # truth of interchangeable duplicates: the same payment twice, either may be the first
    by={x['id']:x for x in rows}
    for x in rows:
        if x['kind']=='dup_second' and x['applied']:
            y=by.get(x['t']['also']); 
            if y and not y['applied'] and match(alloc(x['p']['allocations']),y['t']['accept'],items): x['v']='right'
    return rows
def show(x,full=True):
    t,p,T=x['t'],x['p'],x['T']; c=T['custs'].get(p.get('customerId'),['?','?','?',''])
    print('---',x['kind'],'|',x['style'],x['mix'],x['d'].split('/')[-1],x['id'],t['date'],'|',x['v'])
    print('   text:',repr(t['text']),'sref',t['sref'],'e2e',t['e2e'],'| payer:',t['name'],t['iban'],'| amount',p['amount'],p['currency'])
    for a in p.get('allocations',[]):
        i=T['items'][a['invoice']]; print('   APPLIED' if x['applied'] else '   first',a['invoice'],a['settled'],[(q['kind'],q['amount']) for q in a.get('adjustments',[])],'item:',i,T['custs'][i[0]])
    print('   unapplied',p.get('unapplied'),'conf',p['confidence'],'payer said',p.get('customerId'),c)
    for e in p.get('evidence',[]): print('     ',e['family'],e['kind'],e['weight'],e['detail'])
    print('   reason:',p.get('reason'))
    print('   TRUTH',t['mode'],[{k:(s,T['items'][k]) for k,s in a.items()} for a in t['accept'][:2]],'|',t['note'])
if __name__=='__main__':
    W=[]; C=collections.defaultdict(collections.Counter); res='out.json'; lim=int(os.environ.get('LIM','40')); only=os.environ.get('KIND'); per=collections.Counter(); perk=int(os.environ.get('PERK','4')); books=collections.defaultdict(list)
    for d in sys.argv[1:]:
        if not os.path.exists(d+'/out.json'): continue
        R=score(d); k=collections.Counter()
        for x in R:
            for key in ((x['mix'],'ALL'),(x['mix'],'k:'+x['kind']),(x['mix'],'s:'+x['style'])):
                c=C[key]; c['n']+=1; c['applied']+=x['applied']; c['wrong']+=x['v']=='wrong'; c['debatable']+=x['v']=='debatable'; c['certain']+=x['certain']; c['st']+=x['certain'] and x['v']=='right'
                c['amb']+=x['applied'] and x['mode']=='ambiguous'
                if x['dec']!='apply' and x['mode']=='answer': c['heldans']+=1; c['first']+=bool(x['first'])
            k['c']+=x['certain']; k['s']+=x['certain'] and x['v']=='right'; k['h']+=x['dec']!='apply' and x['mode']=='answer'; k['f']+=bool(x['dec']!='apply' and x['mode']=='answer' and x['first'])
            if x['v']=='wrong': W.append(x)
        books[R[0]['mix']].append((k['s']/max(1,k['c']),k['f']/max(1,k['h']),d))
    for key in sorted(C):
        c=C[key]; print('%-6s %-34s n %6d applied %6d wrong %4d (%.1f/10k) amb %3d deb %3d | certain %6d ST %6.2f%% (lost %d) | held-with-answer %5d first %5.1f%%'%(key[0],key[1],c['n'],c['applied'],c['wrong'],1e4*c['wrong']/max(1,c['applied']),c['amb'],c['debatable'],c['certain'],100*c['st']/max(1,c['certain']),c['certain']-c['st'],c['heldans'],100*c['first']/max(1,c['heldans'])))
    for m,b in books.items(): print(m,'worst ST',sorted(b)[:3],'worst first',sorted((f,d) for s,f,d in b)[:3])
    if os.environ.get('LOST'):
        for d in sys.argv[1:]:
            if os.path.exists(d+'/out.json'):
                for x in score(d):
                    if x['certain'] and x['v']!='right' and (not only or x['kind'].startswith(only)):
                        per[x['kind']]+=1
                        if per[x['kind']]<=perk: show(x)
    else:
        for x in W:
            if only and not x['kind'].startswith(only): continue
            per[x['kind']]+=1
            if per[x['kind']]<=perk: show(x)
    print(collections.Counter(x['kind'] for x in W))
