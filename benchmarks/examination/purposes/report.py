#!/usr/bin/env python3
"""report.py BOOKDIR... : the table of the report"""
import sys,os,collections
sys.path.insert(0,os.path.dirname(os.path.abspath(__file__))); from score import *
ORD='single single_bare multi multi_tails amount discount po creditnote partial rest balance_month balance_all third parent_multi ref small_diff transposed_amount rent_month family_both range date_only date_only_of_equals dup_first dup_second list_clipped'.split()
def group(k,x):
    al={a['invoice'] for a in x['p'].get('allocations',[])}
    for e in x['p'].get('evidence',[]):
        if e['family']=='document' and ' read in ' in e['detail'] and e['kind']=='documentNumber':
            w=e['detail'].split(' read in ')[0]
            if w in x['T']['items'] and w not in al and not x['T']['items'][w][4]: return 'F1 named replaced by unnamed equal'
    if k in ('single','single_bare','dup_first','dup_second','third','discount','rest','multi','multi_tails','creditnote','parent_multi','po','range') : return 'F8 number in the text not read (date-like, short), unnamed equal item taken ('+k+')'
    if k.startswith('last_years'): return 'F2 last year\'s number -> this year\'s of another'
    if k.startswith('stranger') : return 'F3b stranger, order/customer no. = number, list price'
    if 'others_number' in k and 'one_digit' not in k: return 'F3 order/cust/contract/reminder/e2e no. = other\'s number, payer known'
    if k in('digit_off','others_number_same_amount_one_digit','list_one_wrong'): return 'F4 one digit off = other\'s, same price'
    if k in('for_other','family_named','parent_named_child'): return 'F5 text names another customer'
    if k in('rent_next_month','supplier_refund','deposit_new_order','negation'): return 'F6 words: next month, refund, deposit, "already paid"'
    if k.startswith('namesake'): return 'F7 IBAN of another not counted (parent)'
    if k in('tax','insurance','payroll','collection','marketplace','paypal','stripe','ideal','insolvency'): return 'X public bodies/providers, number and list price coincide'
    return 'other: '+k
M=collections.defaultdict(collections.Counter); G=collections.defaultdict(collections.Counter); B=collections.defaultdict(list); K=collections.Counter(); KA=collections.Counter()
for d in sys.argv[1:]:
    if not os.path.exists(d+'/out.json'): continue
    try: R=score(d)
    except Exception as e: print('skip',d,e); continue
    m=R[0]['mix']; c=M[m]; c['books']+=1; b=collections.Counter()
    for x in R:
        o=x['kind'] in ORD; c['n']+=1; c['applied']+=x['applied']; w=x['v']=='wrong'; c['wrong']+=w; c['deb']+=x['v']=='debatable'
        c['ordn']+=o; c['ordapplied']+=o and x['applied']; c['ordwrong']+=o and w
        c['ambn']+=x['mode']=='ambiguous'; c['amb']+=x['mode']=='ambiguous' and x['applied']
        c['hold']+=x['mode']=='hold'; c['holdapplied']+=x['mode']=='hold' and x['applied']
        b['c']+=x['certain']; b['s']+=x['certain'] and x['v']=='right'
        if x['dec']!='apply' and x['mode']=='answer': 
            b['h']+=1; b['f']+=bool(x['first'])
            if o: c['oh']+=1; c['of']+=bool(x['first'])
        K[(m,x['kind'])]+=1; KA[(m,x['kind'])]+=w
        if w: G[m][group(x['kind'],x)]+=1
    for k in 'cshf': c['b'+k]+=b[k]
    B[m].append((b['s']/max(1,b['c']),b['f']/max(1,b['h']),d.split('/')[-1],R[0]['style']))
for m,c in M.items():
    print(f"{m}: books {c['books']} payments {c['n']} applied {c['applied']} wrong {c['wrong']} ({1e4*c['wrong']/c['applied']:.1f}/10k) debatable applied {c['deb']}; ordinary kinds: {c['ordn']} applied {c['ordapplied']} wrong {c['ordwrong']} ({1e4*c['ordwrong']/c['ordapplied']:.1f}/10k); planted ambiguities {c['ambn']} applied {c['amb']}; nothing-may-be-applied {c['hold']} applied {c['holdapplied']}; certain {c['bc']} ST {100*c['bs']/c['bc']:.2f}%; held with answer {c['bh']} first right {100*c['bf']/c['bh']:.1f}% (ordinary {100*c['of']/max(1,c['oh']):.1f}%)")
    print('  worst ST',[(f'{100*s:.1f}',d,st) for s,f,d,st in sorted(B[m])[:5]],'worst first',[(f'{100*f:.1f}',d) for s,f,d,st in sorted(B[m],key=lambda z:z[1])[:3]])
    for g,k in G[m].most_common(): print(f"    {k:4d}  {1e4*k/c['applied']:.2f}/10k  {g}")
print('share of a kind applied wrongly:',[(m,k,f'{KA[(m,k)]}/{K[(m,k)]}') for (m,k) in sorted(KA) if KA[(m,k)]])
