#!/usr/bin/env python3
"""gen.py SEED OUTDIR plain|tough STYLEINDEX [NPAY] -> customers.csv invoices.csv payments.csv statement.xml truth.json"""
import sys, os, random, csv, json, datetime as D, unicodedata, itertools
sys.path.insert(0,os.path.dirname(os.path.abspath(__file__)))
from lang import *; import numbers_ as NU
from numbers_ import Series, STYLES, txt, variants
RUN0=D.date(2026,9,15); ASOF=D.date(2026,10,31)
def fold(s):
    s=s.replace('ä','ae').replace('ö','oe').replace('ü','ue').replace('Ä','AE').replace('Ö','OE').replace('Ü','UE').replace('ß','ss').replace('ø','o').replace('Ø','O').replace('ł','l').replace('Ł','L').replace('æ','ae')
    return ''.join(c for c in unicodedata.normalize('NFD',s) if not unicodedata.combining(c))
IBL={'DE':18,'FR':23,'NL':14,'BE':12,'GB':18,'IT':23,'ES':20,'PL':24,'SE':20,'DK':14,'PT':21,'US':0,'AT':16}
def iban(cc,rng):
    if cc not in IBL or cc=='US': cc='GB'
    n=IBL[cc]; b=''.join(rng.choice('0123456789') for _ in range(n))
    if cc=='NL': b=rng.choice(['INGB','RABO','ABNA','TRIO'])+b[4:]
    if cc=='GB': b=rng.choice(['BARC','LOYD','NWBK','HBUK'])+b[4:]
    if cc=='IT': b=rng.choice('ABCDEFX')+b[1:]
    v=int(''.join(str(int(c,36)) for c in b+cc+'00')); return cc+'%02d'%(98-v%97)+b
class O: 
    def __init__(s,**k): s.__dict__.update(k)
class Book: pass
def am(c,lang):
    s='%d.%02d'%divmod(abs(c),100); i,f=s.split('.'); g=f'{int(i):,}'
    if lang in('en','us'): return g+'.'+f
    if lang in('fr','pl','sv'): return g.replace(',',' ')+','+f
    return g.replace(',','.')+','+f
def dm(c): return '%d.%02d'%divmod(c,100)

class Gen:
    def __init__(g,seed,mix,si,npay):
        g.rng=random.Random(f'{seed}|{mix}|{si}'); r=g.rng; g.mix=mix; g.tough=mix=='tough'; g.style=STYLES[si%len(STYLES)][0]
        langs=list(W); g.home=r.choice(langs); g.langs=[g.home]*6+r.sample(langs,3)
        g.cur={'us':'USD','en':'GBP','pl':'PLN','sv':'SEK','da':'DKK'}.get(g.home,'EUR')
        g.series=[Series(STYLES[si%len(STYLES)],r)]
        g.cnword=r.choice(['GS','CN','AV','NC','KR','G','C']); 
        # second series in one firm in a third of the books
        if r.random()<.35: g.series.append(Series(r.choice(STYLES[:30]),r))
        cst=STYLES[si%len(STYLES)]; 
        if cst[1][0][0]=='P': g.cns=Series(cst,r,word=g.cnword)      # same shape, same serials, other prefix
        else: g.cns=Series((cst[0]+'cn',[('P',g.cnword),('S','-')]+cst[1],cst[2],cst[3]),r)
        g.custs=[]; g.items=[]; g.plans=[]; g.pays=[]; g.numbers=set(); g.pid=0
        g.listp=[r.choice([4900,9900,12000,25000,30000,49900,50000,75000,100000,120000,150000,250000]) for _ in range(6)]
        g.mkcust(max(40,int(npay*(.34 if not g.tough else .16))))
        for c in g.custs:
            n=max(1,int(r.gauss(5,2))) if not g.tough else max(3,int(r.gauss(11,3)))
            rec=r.random()<(.12 if not g.tough else .2); lp=r.choice(g.listp)
            for i in range(n):
                a=lp if rec and r.random()<.8 else None
                g.item(c,a,g.rdate(c))
            for _ in range(r.randint(1,4)): # settled history
                it=g.item(c,lp if rec and r.random()<.5 else None,D.date(r.choice([2025,2025,2026]),r.randint(1,5),r.randint(1,28))); it.paid=it.issue+D.timedelta(r.randint(8,60)); it.used=True; it.settled=True
            if r.random()<.35: 
                a=int(r.uniform(.05,.4)*r.choice(c.items).amount); it=g.item(c,max(a,500),g.rdate(c),kind='credit_note')
        g.npay=npay
    # ---------- book
    def rdate(g,c,lo=D.date(2026,6,1),hi=D.date(2026,10,10)): return lo+D.timedelta(g.rng.randint(0,(hi-lo).days))
    def money(g):
        r=g.rng
        if g.tough and r.random()<.34: return r.choice(g.listp+[r.randint(1,60)*5000, r.randint(1,40)*2500])
        if not g.tough and r.random()<.06: return r.choice(g.listp)
        return max(900,int(r.lognormvariate(10.9,1.0)))
    def terms(g,c): return c.terms
    def item(g,c,amount=None,issue=None,kind='invoice',terms=None,reserved=False):
        it=O(cust=c,amount=amount or g.money(),issue=issue,kind=kind,terms=terms or c.terms,paid=None,used=reserved,settled=False,ref='',po='',num=None,open=None,cur=g.cur)
        if kind=='credit_note': it.terms='net 30'
        if g.haspo and g.rng.random()<.4 and kind=='invoice': it.po=g.newpo()
        it.due=it.issue+D.timedelta(int(it.terms.split()[-1])); c.items.append(it); g.items.append(it); return it
    def newpo(g):
        g.poc+=g.rng.randint(1,3); return {'shop':str(g.poc),'45':'45000%05d'%g.poc,'po':'PO-%d'%g.poc,'B':'B26/%04d'%(g.poc%10000)}[g.postyle]
    def cname(g,lang,person=False,sur=None):
        r=g.rng; s=sur or r.choice(SUR[lang])
        if person: return r.choice(FIRST[lang])+' '+s
        f=r.random()
        if f<.5: n=s+' '+r.choice(TRADE[lang])
        elif f<.7: n=r.choice(TRADE[lang])+' '+s
        elif f<.85: n=s+' & '+r.choice(SUR[lang])
        else: n=r.choice(TRADE[lang])+' '+r.choice(CITY[lang])
        if g.tough and r.random()<.2: n+=' '+r.choice(CITY[lang])
        return n+' '+r.choice(LEGAL[lang])
    def mkcust(g,n):
        r=g.rng; g.haspo=r.random()<.6; g.postyle=r.choice(['shop','45','po','B','shop']); g.poc=r.choice([10040,3100,712]); base=r.choice([10000,20300,70000,300,1000]); seen=set()
        nm=.06 if not g.tough else .3; termset=[r.choice(['net 30','net 14','net 30','net 45']) for _ in range(2)]+['2/10 net 30','3/14 net 45']
        while len(g.custs)<n:
            lang=r.choice(g.langs); person=r.random()<(.15); sur=None
            if g.custs and r.random()<nm:
                q=r.choice(g.custs); lang=q.lang; sur=q.sur
                if r.random()<.3: person=True
            s=sur or r.choice(SUR[lang])
            if not g.tough and not sur and len([1 for c in g.custs if c.sur==s])>3 and r.random()<.7:
                s=s+r.choice(['ius','mann','sen','ov','etti','ard'])
            name=g.cname(lang,person,s)
            if name in seen and not (g.tough and r.random()<.3): continue
            seen.add(name)
            no=str(base+len(g.custs)*r.choice([1,1,3])+len(g.custs)); 
            c=O(id='C'+str(len(g.custs)+1).zfill(4),no=no,name=name,sur=s,lang=lang,country=COUNTRY[lang],person=person,ibans=[],parent=None,items=[],terms=r.choice(termset),ini=fold(name).upper().replace(' ','')[:3],aliases=[])
            if r.random()<(.7 if not g.tough else .4): c.ibans=[iban(c.country,r)]
            g.custs.append(c)
        nos=set()
        for c in g.custs:
            while c.no in nos: c.no=str(int(c.no)+1)
            nos.add(c.no)
        inis={}
        for c in g.custs: # unique initials for the initial style
            k=c.ini; i=0
            while c.ini in inis: i+=1; c.ini=k[:2]+'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[i%26]+('' if i<26 else str(i//26))
            inis[c.ini]=1
        # groups
        for _ in range(max(1,n//25)):
            p=r.choice(g.custs); ch=[c for c in r.sample(g.custs,3) if c is not p and not c.parent and not c.person]
            if p.parent or p.person: continue
            for c in ch: 
                if not any(x.parent is c for x in g.custs): c.parent=p
        # families: same surname persons, one IBAN
        g.fams=[]
        for _ in range(max(2,n//20)):
            lang=r.choice(g.langs); s=r.choice(SUR[lang]); fs=r.sample(FIRST[lang],min(3,len(FIRST[lang])))
            cs=[]
            for f in fs[:2]:
                c=O(id='C'+str(len(g.custs)+1).zfill(4),no=str(base+5000+len(g.custs)),name=f+' '+s,sur=s,lang=lang,country=COUNTRY[lang],person=True,ibans=[],parent=None,items=[],terms=termset[0],ini='F%02d'%len(g.custs),aliases=[])
                g.custs.append(c); cs.append(c)
            g.fams.append((cs,fs[2]+' '+s,iban(cs[0].country,r)))
        g.namecount={}
        for c in g.custs: k=g.core(c.name); g.namecount[k]=g.namecount.get(k,0)+1
    def core(g,n):
        q=g.__dict__.setdefault('cc',{}).get(n)
        if q is None: q=g.cc[n]=g.core_(n)
        return q
    def core_(g,n):
        w=[x for x in fold(n).upper().replace('.',' ').replace('&',' ').split() if x not in 'GMBH CO KG AG EK E K UG OHG SARL SAS SA EURL SCI B V VOF O F NV BV LTD LIMITED PLC LLP INC LLC CORP S R L P A N C SRL SL U SP Z J AB HB APS A/S LDA UNIPESSOAL SPZOO'.split()]
        return ' '.join(sorted(w))
    # ---------- payments
    def payer(g,c,force=None):
        r=g.rng; use= c.ibans and r.random()<.92 if force is None else force=='iban'
        ib=r.choice(c.ibans) if use and c.ibans else ('' if r.random()<.15 else iban(c.country,r))
        n=c.name; f=r.random()
        if f<.35: pass
        elif f<.7: n=fold(n).upper()
        elif f<.78: n=n.upper()
        elif f<.86 and not c.person:
            w=n.split(); n=' '.join(w[:-1]) if len(w)>2 else n
        elif f<.9 and c.person:
            w=n.split(' ',1); n=w[1]+', '+w[0]
        elif f<.94: n=n[:27].strip() if not g.tough else n[:r.choice([24,27,18])].strip()
        elif f<.97: n=n+', '+r.choice(['Hauptstr. 5','12 rue du Port','High Street 3','Via Roma 1'])
        else: n=n+' '+r.choice(CITY[c.lang])
        uniq=g.namecount[g.core(c.name)]==1 and g.core(n)==g.core(c.name) and not [x for x in g.custs if x is not c and (set(g.core(x.name).split())<=set(g.core(n).split()) or set(g.core(n).split())<=set(g.core(x.name).split()))]
        shared=use and [x for x in g.custs if x is not c and set(x.ibans)&set(c.ibans)]
        st='iban' if use and c.ibans and not shared else ('name' if uniq and not shared else 'weak')
        return n,ib,st
    def when(g,its,lo=2,hi=60):
        d=max([i.issue for i in its]+[RUN0-D.timedelta(2)])+D.timedelta(lo); 
        x=d+D.timedelta(g.rng.randint(0,max(0,min(hi,(ASOF-d).days-1)))); return min(max(x,RUN0),ASOF)
    def pay(g,kind,amount,name,ib,text,date,certain,mode,accept=(),note='',sref='',e2e='',cur=None,core=None,strong=False,also=()):
        """accept: list of allocations [{item: settled or None}]"""
        r=g.rng; t=' '.join(text.split()); cl=''
        if core is None: core=[]
        if g.tough and r.random()<.3 or r.random()<.05: t=fold(t).upper(); core=[fold(x).upper() for x in core]
        if g.tough and r.random()<.16 or r.random()<.02:
            w=r.choice([140,140,70,35,35,27]); 
            if len(t)>w: t=t[:w].rstrip(); cl='clip%d'%w
            if certain and any(x not in t for x in core): certain=strong
        else: t=t[:280]
        lines=[t]
        if len(t)>30 and r.random()<(.25 if g.tough else .06):
            w=r.choice([27,35,65]); 
            if len(t)>w: lines=[t[i:i+w] for i in range(0,len(t),w)]; cl+=' split%d'%w
        g.pid+=1
        p=O(kind=kind,amount=amount,name=name,iban=ib,text=lines,date=date,certain=certain,mode=mode,accept=list(accept),note=note+(' ['+cl+']' if cl else ''),sref=sref,e2e=e2e,cur=cur or g.cur,id='P%05d'%g.pid,also=also)
        g.pays.append(p); return p
    def base(g,pred=lambda i:True,kind='invoice',cust=None):
        L=[i for i in (cust.items if cust else g.items) if not i.used and i.kind==kind and i.issue<=ASOF-D.timedelta(6) and pred(i)]
        return g.rng.choice(L) if L else None
    def extras(g,c,its=(),lang=None,n=None):
        r=g.rng; w=W[lang or c.lang]; out=[]; k=n if n is not None else r.choice([0,0,1,1,2] if not g.tough else [0,1,2,3,4])
        for _ in range(k):
            f=r.randint(0,9)
            if f==0 and its: out.append(w['dt']+' '+its[0].issue.strftime(r.choice(['%d.%m.%Y','%d/%m/%y','%d.%m.%y','%Y-%m-%d','%d%m%Y'])))
            elif f==1: out.append(r.choice(w['cust'])+' '+c.no)
            elif f==2: out.append(w['vat']+''.join(r.choice('0123456789') for _ in range(9)))
            elif f==3: out.append(w['phone']+'%d %d'%(r.randint(100,9999),r.randint(10000,9999999)))
            elif f==4: out.append(r.choice(w['order'])+' '+r.choice([str(r.randint(1000,99999)),'45000%05d'%r.randint(0,99999),'%d-%d'%(r.randint(1,99),r.randint(100,9999))]))
            elif f==5: out.append(r.choice(w['contract'])+' '+r.choice([str(r.randint(1000,999999)),'V-%d'%r.randint(100,99999)]))
            elif f==6 and its: out.append(am(sum(i.amount for i in its),c.lang)+' '+g.cur)
            elif f==7: out.append('%s %s - %s'%('',D.date(2026,r.randint(1,9),1).strftime('%d.%m.%y'),D.date(2026,r.randint(1,9),28).strftime('%d.%m.%y')))
            elif f==8: out.append(r.choice(w['generic']))
            else: out.append('IBAN '+iban(c.country,r)[:r.choice([12,16,22])])
        return out
    def nv(g,it,bare=True):
        r=g.rng; v=variants(it.parts,r); f=r.random()
        if f<.5: return txt(it.parts),True
        v=[x for x in v if bare or x[1]]; return r.choice(v)
    def one(g,it,lang=None,bare=True):
        w=W[lang or it.cust.lang]; v,full=g.nv(it,bare); lead=g.rng.choice(w['inv'] if it.kind!='credit_note' else w['cn']); j=g.rng.choice([' ',' ',': ',''] if lead[-1] in '.#:' else [' ',' ',': '])
        if g.rng.random()<.12: lead=''; j=''
        return lead+j+v,full,v
    def wrap(g,core,c,its,lang=None):
        ex=g.extras(c,its,lang); k=g.rng.randint(0,len(ex)) if ex else 0
        if g.rng.random()<.7: k=0
        return ' '.join(ex[:k]+[core]+ex[k:])
    def openof(g,c): return [i for i in c.items if not i.settled]
    def unique(g,c,amount,accept_item):
        L=g.openof(c); v=[(-i.amount if i.kind=='credit_note' else (i.open if i.open is not None else i.amount)) for i in L]
        same=[i for i in L if i.kind=='invoice' and i.amount==amount and i.open is None]
        if any(i.terms!=accept_item.terms for i in same): return False
        for i in L:
            d={'2/10 net 30':.02,'3/14 net 45':.03}.get(i.terms)
            if d and i.kind=='invoice' and abs(round(i.amount*(1-d))-amount)<=1: return False
        cnt={0:1}
        for x in v:
            n=dict(cnt)
            for s,k in cnt.items(): n[s+x]=n.get(s+x,0)+k
            cnt=n
            if len(cnt)>6000: return len(same)==1 and c is c and g.approx(v,amount)
        return cnt.get(amount,0)==len(same)
    def approx(g,v,amount):
        # too many sums: singles, pairs and triples only
        n=len(v); S=sum(1 for x in v if x==amount)
        for a in range(n):
            for b in range(a+1,n):
                if v[a]+v[b]==amount: return False
                for d in range(b+1,n):
                    if v[a]+v[b]+v[d]==amount: return False
        return S==1
    def inter(g,it): return [i for i in it.cust.items if not i.settled and i.kind=='invoice' and i.amount==it.amount and i.terms==it.terms and i.open is None and not getattr(i,'named',False)]
    # ---------- ordinary kinds
    def k_single(g):
        it=g.base(); c=it.cust; it.used=it.named=True; n,ib,st=g.payer(c); core,full,v=g.one(it)
        g.pay('single'+('' if full else '_bare'),it.amount,n,ib,g.wrap(core,c,[it]),g.when([it]),full or st!='weak' and len(v)>=3 and len(g.inter(it))<2,'answer',[{it:None}],core=[v],strong=st!='weak' and g.unique(c,it.amount,it))
    def k_multi(g):
        it=g.base(); c=it.cust; r=g.rng; L=[i for i in c.items if not i.used and i.kind=='invoice' and i.issue<=ASOF-D.timedelta(6)]
        if len(L)<2: return False
        k=min(len(L),r.choice([2,2,3,4,6])); its=sorted(r.sample(L,k),key=lambda i:(i.issue)); 
        for i in its: i.used=i.named=True
        w=W[c.lang]; n,ib,st=g.payer(c); m=r.random(); full=True; vs=[txt(i.parts) for i in its]
        if m<.35: core=r.choice(w['invs'])+' '+r.choice([', ',' + ',' / ',' ',' '+w['and_']+' ',';']).join(vs)
        elif m<.55: core=' '.join('%s %s'%(v,am(i.amount,c.lang)) for v,i in zip(vs,its))
        elif m<.75: # short tails
            q=[variants(i.parts,r) for i in its]; ns=[[p[1] for p in i.parts if p[0]=='N'] for i in its]
            if not all(ns): core=', '.join(vs)
            else:
                core=r.choice(w['invs'])+' '+vs[0]+r.choice([', ','/',' + ']).join(['']+[x[0] for x in ns[1:]]); tails=True; full=len(set(tuple(p[1] for p in i.parts if p[0] in 'YyMDBC') for i in its))==1 
                vs=[vs[0]]+[x[0] for x in ns[1:]]
        else:
            q=[g.nv(i,bare=False)[0] for i in its]; core=r.choice(w['invs'])+' '+', '.join(q); vs=q
        a=sum(i.amount for i in its)
        g.pay('multi'+('' if full else '_tails'),a,n,ib,g.wrap(core,c,its),g.when(its),full,'answer',[{i:None for i in its}],core=vs)
    def k_amount(g):
        it=g.base(); c=it.cust; n,ib,st=g.payer(c); u=g.unique(c,it.amount,it); it.used=True
        if not u: it.used=False; return False
        it.grp=True
        t=g.rng.choice(W[c.lang]['generic']); 
        if g.rng.random()<.2: t+=' '+' '.join(g.extras(c,[it],n=1))
        sr=[{i:None} for i in g.inter(it)] or [{it:None}]
        if {it:None} not in sr: sr.append({it:None})
        g.pay('amount',it.amount,n,ib,t,g.when([it]),st=='iban','answer',sr)
    def k_disc(g):
        it=g.base(lambda i:'/' in i.terms and i.issue>=RUN0-D.timedelta(5)); 
        if not it: return False
        c=it.cust; it.used=it.named=True; d,w_=({'2':.02,'3':.03}[it.terms[0]],int(it.terms.split('/')[1].split()[0]))
        n,ib,st=g.payer(c); core,full,v=g.one(it); core+=' '+g.rng.choice([W[c.lang]['disc'][0],'',g.rng.choice(W[c.lang]['disc'])]).replace('2',it.terms[0])
        g.pay('discount',it.amount-round(it.amount*d),n,ib,g.wrap(core,c,[it]),max(RUN0,it.issue+D.timedelta(g.rng.randint(1,w_))),full or st!='weak' and len(v)>=3,'answer',[{it:None}],core=[v])
    def k_po(g):
        it=g.base(lambda i:i.po!=''); 
        if not it: return False
        c=it.cust; it.used=it.named=True; n,ib,st=g.payer(c); core=g.rng.choice(W[c.lang]['order'])+' '+it.po
        g.pay('po',it.amount,n,ib,g.wrap(core,c,[it]),g.when([it]),st!='weak','answer',[{it:None}],core=[it.po],strong=st=='iban' and g.unique(c,it.amount,it))
    def k_credit(g):
        cn=g.base(kind='credit_note'); 
        if not cn: return False
        c=cn.cust; L=[i for i in c.items if not i.used and i.kind=='invoice' and i.issue<=ASOF-D.timedelta(6)]; 
        if not L: return False
        its=g.rng.sample(L,min(len(L),g.rng.choice([1,1,2,3]))); a=sum(i.amount for i in its)-cn.amount
        if a<=0: return False
        for i in its+[cn]: i.used=i.named=True
        n,ib,st=g.payer(c); w=W[c.lang]; vs=[txt(i.parts) for i in its]; cv,cf=g.nv(cn)
        core=g.rng.choice(w['invs'])+' '+', '.join(vs)+' '+g.rng.choice(w['less'])+' '+g.rng.choice(w['cn'])+' '+cv
        ac={i:None for i in its}; ac[cn]=None
        g.pay('creditnote',a,n,ib,g.wrap(core,c,its),g.when(its+[cn]),st!='weak' and (cf or len(cv)>=2),'answer',[ac],core=vs+[cv])
    def k_partial(g):
        it=g.base(lambda i:i.amount>20000); 
        if not it: return False
        c=it.cust; it.used=it.named=True; n,ib,st=g.payer(c); a=int(it.amount*g.rng.uniform(.2,.7)); a=a//5000*5000 or a
        core,full,v=g.one(it,bare=False); g.pay('partial',a,n,ib,g.wrap(g.rng.choice(W[c.lang]['partial'])+' '+core,c,[]),g.when([it]),False,'answer',[{it:a}],note='partial')
    def k_rest(g):
        it=g.base(lambda i:i.amount>20000); 
        if not it: return False
        c=it.cust; it.used=it.named=True; it.open=max(1000,int(it.amount*g.rng.uniform(.2,.7))); n,ib,st=g.payer(c)
        core,full,v=g.one(it,bare=False); g.pay('rest',it.open,n,ib,g.wrap(g.rng.choice(W[c.lang]['rest'])+' '+core,c,[]),g.when([it]),st!='weak','answer',[{it:None}],core=[v])
    def k_month(g):
        it=g.base(); c=it.cust; L=[i for i in c.items if not i.settled and i.issue.month==it.issue.month and i.open is None]; 
        if any(i.used for i in L) or len(L)<2 or it.issue.month>=10: return False
        a=sum(i.amount*(-1 if i.kind=='credit_note' else 1) for i in L)
        if a<=0: return False
        for i in L: i.used=True
        n,ib,st=g.payer(c); w=W[c.lang]; core=g.rng.choice(w['balance'])+' '+g.rng.choice([MONTHS[c.lang][it.issue.month-1],'%02d/2026'%it.issue.month])
        g.pay('balance_month',a,n,ib,core,g.when(L),False,'answer',[{i:None for i in L}])
    def k_all(g):
        it=g.base(); c=it.cust; L=g.openof(c)
        if any(i.used or i.open is not None for i in L) or len(L)<2: return False
        d=g.when([i for i in L if True]); a=sum(i.amount*(-1 if i.kind=='credit_note' else 1) for i in L)
        if a<=0: return False
        for i in L: i.used=True
        n,ib,st=g.payer(c); g.pay('balance_all',a,n,ib,g.rng.choice(W[c.lang]['balance'])+' '+g.rng.choice(['',d.strftime('%d.%m.%Y'),c.no]),d,st=='iban','answer',[{i:None for i in L}])
    def k_third(g):
        it=g.base(); c=it.cust; it.used=it.named=True; r=g.rng; core,full,v=g.one(it,bare=False); full=full and len([x for x in v if x.isdigit()])>=5
        if c.parent and r.random()<.5: n,ib,st=g.payer(c.parent); core+=' '+r.choice([c.name,''])
        else: n=r.choice([g.cname(c.lang,True,c.sur),g.cname(c.lang,True),r.choice(['Steuerkanzlei ','Cabinet ','Notar ','Studio '])+r.choice(SUR[c.lang])]); ib=iban(c.country,r); core+=' '+r.choice([c.name,r.choice(W[c.lang]['forx'])+' '+c.name,'',r.choice(W[c.lang]['cust'])+' '+c.no])
        g.pay('third',it.amount,n,ib,core,g.when([it]),full,'answer',[{it:None}],core=[v])
    def k_parent_multi(g):
        r=g.rng; P=[c for c in g.custs if c.parent]; 
        if not P: return False
        p=r.choice(P).parent; ch=[c for c in g.custs if c.parent is p]+[p]; its=[]
        for c in ch:
            i=g.base(cust=c)
            if i: its.append(i)
        if len(its)<2: return False
        for i in its: i.used=i.named=True
        n,ib,st=g.payer(p); core=', '.join(g.nv(i,bare=False)[0] for i in its)
        g.pay('parent_multi',sum(i.amount for i in its),n,ib,g.wrap(core,p,[]),g.when(its),st!='weak','answer',[{i:None for i in its}],core=[core])
    def k_ref(g):
        it=g.base(lambda i:not i.ref); c=it.cust; r=g.rng; it.used=it.named=True
        b='%010d'%r.randint(1,10**10-1)
        if r.random()<.5: v=int(b)%97 or 97; ref=b+'%02d'%v; shown='+++%s/%s/%s+++'%(ref[:3],ref[3:7],ref[7:])
        else:
            v=int(b+'271500')%97; ref='RF%02d'%(98-v)+b; shown=ref
        it.ref=ref; n,ib,st=g.payer(c)
        if r.random()<.5: g.pay('ref',it.amount,n,ib,'',g.when([it]),True,'answer',[{it:None}],sref=ref)
        else: g.pay('ref',it.amount,n,ib,shown,g.when([it]),True,'answer',[{it:None}],core=[shown])
    def k_bankcharge(g):
        it=g.base(); c=it.cust; it.used=it.named=True; n,ib,st=g.payer(c); core,f,v=g.one(it); d=g.rng.choice([500,1000,1500,2500,1,-1,-500,270,-270,g.rng.randint(1,900)])
        if it.amount-d<=0: d=-d
        ok=[{it:None},{it:it.amount-d}]
        g.pay('small_diff',it.amount-d,n,ib,g.wrap(core,c,[]),g.when([it]),False,'answer',ok)
    def k_transposed(g):
        it=g.base(); c=it.cust; s=str(it.amount); j=[k for k in range(len(s)-3) if s[k]!=s[k+1]]
        if not j: return False
        k=g.rng.choice(j); a=int(s[:k]+s[k+1]+s[k]+s[k+2:]); 
        if a<500 or str(a)[0]=='0': return False
        it.used=it.named=True; n,ib,st=g.payer(c); core,f,v=g.one(it,bare=False)
        o=g.base(lambda i:i.cust is not c and i.amount==a)
        g.pay('transposed_amount',a,n,ib,g.wrap(core,c,[]),g.when([it]),False,'answer',[{it:None},{it:a}])
    # ---------- planned kinds (create items, then build after numbering)
    def plan(g,f): g.plans.append(f)
    def P_rent(g):
        """same amount each month, issued on the 1st; the text names the month; truth that month's"""
        r=g.rng; c=r.choice(g.custs); a=r.choice([45000,78000,120000,4990,9900,65000]); ms=r.choice([[8,9,10],[9,10],[7,8,9,10],[9,10]])
        its=[g.item(c,a,D.date(2026,m,1),terms='net 14',reserved=True) for m in ms]; t=r.choice(its[1:]) if r.random()<.7 else its[0]
        def f():
            n,ib,st=g.payer(c); w=W[c.lang]; m=t.issue.month; mn=r.choice([MONTHS[c.lang][m-1],MONTHS[c.lang][m-1]+' 2026','%02d/2026'%m,'%02d/26'%m,MONTHS[c.lang][m-1][:3]+' 26'])
            g.pay('rent_month',a,n,ib,r.choice(w['rent'])+' '+mn+' '+r.choice(['',c.name,' '.join(g.extras(c,n=1))]),max(RUN0,t.issue+D.timedelta(r.randint(0,12))),False,'answer',[{t:None}],note='months open: %s'%ms)
        g.plan(f)
    def P_rent_next(g):
        """names a month whose invoice is not issued: only earlier ones open -> nobody could tell; hold"""
        r=g.rng; c=r.choice(g.custs); a=r.choice([45000,78000,120000,4990,9900,65000]); its=[g.item(c,a,D.date(2026,m,1),terms='net 14',reserved=True) for m in r.choice([[10],[9,10],[9]])]
        def f():
            n,ib,st=g.payer(c); w=W[c.lang]; mn=r.choice([MONTHS[c.lang][10],MONTHS[c.lang][10]+' 2026','11/2026'])
            g.pay('rent_next_month',a,n,ib,r.choice(w['rent'])+' '+mn,D.date(2026,10,r.randint(24,31)),False,'hold')
        g.plan(f)
    def P_family(g):
        r=g.rng; cs,pn,ib=r.choice(g.fams); a=r.choice([4500,12000,6000,18000,3500]); d=D.date(2026,r.choice([8,9]),r.randint(1,10)); x=[g.item(c,a,d,terms='net 30',reserved=True) for c in cs]; cs[0].ibans=[ib] if r.random()<.6 else cs[0].ibans
        if r.random()<.3: cs[1].ibans=list(cs[0].ibans)
        k=r.choice([1,1,0,2])
        def f():
            if any(i.amount==2*a for c in cs for i in c.items): return
            w=W[cs[0].lang]; first=[c.name.split()[0] for c in cs]; d=g.when(x); lead=r.choice(w['rent'])+' '+r.choice(['2026','',r.choice(w['inv'])])
            if k==2: g.pay('family_both',2*a,pn,ib,lead+' '+first[0]+r.choice([' + ',' '+w['and_']+' ',', '])+first[1],d,False,'answer',[{x[0]:None,x[1]:None}])
            else: g.pay('family_named',a,pn,ib,lead+' '+r.choice([first[k],cs[k].name]),d,False,'answer',[{x[k]:None}])
        g.plan(f)
    def P_family_amb(g):
        r=g.rng; cs,pn,ib=r.choice(g.fams); a=r.choice([4700,12100,6200,18300,3600]); d=D.date(2026,r.choice([8,9]),r.randint(1,10)); x=[g.item(c,a,d,terms='net 30',reserved=True) for c in cs]
        def f(): g.pay('family_ambiguous',a,pn,iban('DE',r),r.choice(W[cs[0].lang]['rent'])+' '+cs[0].sur,g.when(x),False,'ambiguous')
        g.plan(f)
    def P_forother(g):
        """payer A (IBAN on file) pays, text says for B (name, number of customer); both have an open item of that amount"""
        r=g.rng; A=r.choice([c for c in g.custs if c.ibans] or g.custs); B=r.choice([c for c in g.custs if c is not A and g.namecount[g.core(c.name)]==1]); a=r.choice(g.listp)+r.choice([0,0,1900]); 
        x=g.item(A,a,g.rdate(A,hi=D.date(2026,9,20)),reserved=True); y=g.item(B,a,g.rdate(B,hi=D.date(2026,9,20)),reserved=True)
        def f():
            n,ib,st=g.payer(A,'iban'); w=W[A.lang]; t=r.choice(w['forx'])+' '+r.choice([B.name+' '+r.choice(w['cust'])+' '+B.no,B.name,fold(B.name).upper()])
            g.pay('for_other',a,n,ib,t,g.when([x,y]),False,'answer',[{y:None}],note='for %s; payer is %s who has the same amount open'%(B.id,A.id))
        g.plan(f)
    def P_kdno(g):
        """customer number in the text equals the invoice number of another customer; same amount"""
        r=g.rng; a=g.money(); A=r.choice(g.custs)
        def f():
            M={k.no:k for k in g.custs}; c=[(i,M[g.digits(i)]) for i in g.items if g.digits(i) in M and i.cust is not M[g.digits(i)] and not i.used and i.kind=='invoice']
            if not c: return
            i,k=r.choice(c); own=g.base(cust=k)
            if not own: return
            own.used=own.named=True; n,ib,st=g.payer(k); w=W[k.lang]
            g.pay('custno_is_number',own.amount,n,ib,r.choice(w['cust'])+' '+k.no+' '+r.choice(w['generic']),g.when([own]),False,'answer',[{own:None}]+[{z:None} for z in g.inter(own)],note='customer no. %s is also the number of %s'%(k.no,i.cust.id))
        g.plan(f)
    def digits(g,i):
        if not getattr(i,'dg',None): i.dg=''.join(ch for ch in txt(i.parts) if ch.isdigit()).lstrip('0')
        return i.dg
    def P_settled_again(g):
        """pays a settled invoice again by number; an open one of the same amount stands (own or other's)"""
        r=g.rng; c=r.choice(g.custs); a=r.choice([r.choice(g.listp),g.money()]); old=g.item(c,a,D.date(2026,r.randint(5,7),r.randint(1,28)),reserved=True); old.paid=old.issue+D.timedelta(25); old.settled=True
        h=r.random(); o=None
        if h<.4: o=g.item(c,a,g.rdate(c,D.date(2026,8,1),D.date(2026,9,20)),reserved=True)
        elif h<.6: o=g.item(r.choice(g.custs),a,g.rdate(c,D.date(2026,8,1),D.date(2026,9,20)),reserved=True)
        def f():
            n,ib,st=g.payer(c); core,fl,v=g.one(old,bare=False); g.pay('settled_again'+('_own_same' if h<.4 else ''),a,n,ib,g.wrap(core,c,[old]),g.when([old]),False,'hold',note='%s was settled %s; open of the same amount: %s'%(txt(old.parts),old.paid,o and txt(o.parts)+' of '+o.cust.id))
        g.plan(f)
    def P_dup_named(g):
        r=g.rng; c=r.choice(g.custs); a=r.choice([r.choice(g.listp),g.money()]); x=g.item(c,a,g.rdate(c,hi=D.date(2026,9,10)),reserved=True); o=g.item(c,a,g.rdate(c,hi=D.date(2026,9,20)),reserved=True) if r.random()<.5 else None
        def f():
            n,ib,st=g.payer(c); core,fl,v=g.one(x,bare=False); t=g.wrap(core,c,[x]); d=g.when([x],hi=20)
            p=g.pay('dup_first',a,n,ib,t,d,False,'answer',[{x:None}]); q=g.pay('dup_second',a,n,ib,t,min(ASOF,d+D.timedelta(r.randint(0,9))),False,'hold',note='same payment twice; %s'%(o and 'other open of the same amount: '+txt(o.parts)))
            p.also=q.id; q.also=p.id
        g.plan(f)
    def P_ambset(g):
        r=g.rng; c=r.choice(g.custs); a,b,d=[r.randint(2,60)*r.choice([1000,2500]) for _ in range(3)]; e=a+b-d
        if e<=0 or len({a,b,d,e})<4: return
        its=[g.item(c,v,g.rdate(c,hi=D.date(2026,9,20)),reserved=True) for v in (a,b,d,e)]
        def f():
            n,ib,st=g.payer(c); g.pay('ambiguous_sets',a+b,n,ib,r.choice(W[c.lang]['generic']),g.when(its),False,'ambiguous')
        g.plan(f)
    def P_ambterms(g):
        r=g.rng; c=r.choice(g.custs); a=g.money(); its=[g.item(c,a,g.rdate(c,hi=D.date(2026,9,20)),terms=t,reserved=True) for t in ('net 14','net 60')]
        def f():
            n,ib,st=g.payer(c); g.pay('same_amount_other_terms',a,n,ib,r.choice(W[c.lang]['generic']),g.when(its),False,'ambiguous')
        g.plan(f)
    def P_refund(g):
        r=g.rng; c=r.choice([c for c in g.custs if c.ibans] or g.custs); a=r.choice(g.listp+[r.randint(3,90)*500]); x=g.item(c,a,g.rdate(c,hi=D.date(2026,9,20)),reserved=True)
        def f():
            n,ib,st=g.payer(c,'iban'); t=r.choice(W[c.lang]['refund'])+' '+r.choice(['','RMA %d'%r.randint(1000,99999),'%d'%r.randint(10000,99999),'K-%d'%r.randint(100,999)]); g.pay('supplier_refund',a,n,ib,t,g.when([x]),False,'hold',note='customer is also supplier')
        g.plan(f)
    def P_deposit(g):
        r=g.rng; c=r.choice(g.custs); a=r.choice(g.listp+[r.randint(3,90)*1000]); x=g.item(c,a,g.rdate(c,hi=D.date(2026,9,20)),reserved=True)
        def f():
            n,ib,st=g.payer(c); t=r.choice(W[c.lang]['deposit'])+' '+r.choice(['A-%d'%r.randint(100,9999),str(r.randint(1000,99999)),'26/%d'%r.randint(10,999),'']); g.pay('deposit_new_order',a,n,ib,t,g.when([x]),False,'hold',note='deposit for a new order; an open item has this amount')
        g.plan(f)
    def P_onacc(g):
        r=g.rng; c=r.choice(g.custs); a=r.choice([100000,200000,250000,500000,300000,150000])
        h=r.random()
        its=[]
        if h<.5:
            b=r.randint(5,60)*1000; its=[g.item(c,a-b,g.rdate(c,hi=D.date(2026,9,20)),reserved=True),g.item(c,b,g.rdate(c,hi=D.date(2026,9,20)),reserved=True)]
        def f():
            n,ib,st=g.payer(c); g.pay('on_account'+('_sum' if its else ''),a,n,ib,r.choice(W[c.lang]['onacc'])+' '+r.choice(['',r.choice(W[c.lang]['cust'])+' '+c.no]),g.when(its or [c.items[0]]),False,'any',[],note='stated on account'+(' (two items happen to add up)' if its else ''))
        g.plan(f)
    def P_negation(g):
        r=g.rng; c=r.choice(g.custs); a=r.choice([r.choice(g.listp),g.money()]); x=g.item(c,a,g.rdate(c,hi=D.date(2026,8,20)),terms='net 30',reserved=True); y=g.item(c,a if r.random()<.7 else None,g.rdate(c,D.date(2026,8,21),D.date(2026,9,20)),terms='net 30',reserved=True)
        def f():
            n,ib,st=g.payer(c); w=W[c.lang]; vx,vy=txt(x.parts),txt(y.parts)
            t=r.choice(['%s %s %s, %s %s'%(r.choice(w['inv']),vx,r.choice(w['paid']),r.choice(w['inv']),vy),'%s %s (%s %s)'%(r.choice(w['inv']),vy,vx,r.choice(w['paid'])),'%s %s %s %s'%(r.choice(w['inv']),vy,r.choice(w['without']),vx)])
            g.pay('negation',y.amount,n,ib,t,g.when([x,y]),False,'answer',[{y:None}],note='%s is named as paid or excepted'%vx)
        g.plan(f)
    def P_clash_order(g):
        """order number of A's invoice equals (digits of) B's invoice number; same amount"""
        r=g.rng; a=r.choice(g.listp); A,B=r.sample(g.custs,2); x=g.item(A,a,g.rdate(A,hi=D.date(2026,9,20)),reserved=True); y=g.item(B,a,g.rdate(B,hi=D.date(2026,9,20)),reserved=True); g.late.append((x,y))
        if g.style=='base36': g.late.pop()
        def f():
            n,ib,st=g.payer(A); w=W[A.lang]
            if not x.po or not 3<=len(g.digits(y))<=10: return
            g.pay('po_equals_others_number',a,n,ib,r.choice(w['order'])+' '+x.po,g.when([x,y]),False,'answer',[{x:None}],note='order %s stands on %s; %s belongs to %s'%(x.po,txt(x.parts),txt(y.parts),B.id))
        g.plan(f)
    def P_clash_order_unlisted(g):
        """A's order number (not in the book) equals the digits of B's invoice number, A's own invoice has the amount, so has B's"""
        r=g.rng; a=r.choice(g.listp); A,B=r.sample(g.custs,2); x=g.item(A,a,g.rdate(A,hi=D.date(2026,9,20)),reserved=True); y=g.item(B,a,g.rdate(B,hi=D.date(2026,9,20)),reserved=True)
        def f():
            n,ib,st=g.payer(A); w=W[A.lang]; k=r.choice(['order','contract','rem','cust']); dg=g.digits(y)
            if not 3<=len(dg)<=8 or (g.style=='base36') or (k=='rem' and not txt(y.parts).isdigit()) or any(p[0] in 'CB' and p[1].isdigit() for p in y.parts): return
            g.pay('%s_no_equals_others_number'%k,a,n,ib,r.choice(w[k])+' '+dg,g.when([x,y]),False,'answer',[{x:None}],note='the %s number equals the invoice number %s of %s; A\'s own item of this amount: %s; payer strength %s'%(k,txt(y.parts),B.id,txt(x.parts),st))
        g.plan(f)
    def P_stranger(g):
        r=g.rng; h=r.random(); B=r.choice(g.custs); a=r.choice(g.listp) if .25<=h<.6 or h>=.8 else r.choice([r.choice(g.listp),g.money()]); y=g.item(B,a,g.rdate(B,hi=D.date(2026,9,20)),reserved=True); pays_too=r.random()<.4
        def f():
            l=r.choice(g.langs); w=W[l]; n=g.stranger(l); 
            if h<.25: t=r.choice(w['generic'])
            elif h<.45: t=r.choice(w['order'])+' '+g.digits(y); 
            elif h<.6: t=r.choice(w['rent'])+' '+r.choice(MONTHS[l])+' '+r.choice(['2026',g.digits(y)[-3:]])
            elif h<.8: t=r.choice(w['inv'])+' '+r.choice([str(r.randint(10,99999)),'A%d'%r.randint(100,99999),'2026/%04d'%r.randint(1,9999)])
            else: t=r.choice(w['cust'])+' '+g.digits(y)[-5:]
            g.pay('stranger_same_amount',a,n,iban(COUNTRY[l],r),t,g.when([y]),False,'hold',note='stranger; %s of %s (%s) has the amount'%(txt(y.parts),B.id,B.name))
            if pays_too:
                n,ib,st=g.payer(B); core,fl,v=g.one(y,bare=False); y.named=True; g.pay('single',a,n,ib,core,g.when([y]),False,'answer',[{y:None}])
        g.plan(f)
    def stranger(g,l):
        for _ in range(50):
            n=g.cname(l,g.rng.random()<.4,g.rng.choice(['Zander','Quast','Oberlin','Ysard','Tolhoek','Wexford','Uzzano','Xirau','Zborowski','Ekdahl','Ibsen','Uchoa','Fink','Ott']))
            if g.core(n) not in g.namecount: return n
        return n
    def P_similar(g):
        """stranger shares the surname with a customer, same amount, no number"""
        r=g.rng; B=r.choice(g.custs); a=r.choice(g.listp+[g.money()]); y=g.item(B,a,g.rdate(B,hi=D.date(2026,9,20)),reserved=True)
        def f():
            w=W[B.lang]; 
            for _ in range(30):
                n=B.sur+' '+r.choice(TRADE[B.lang])+' '+r.choice(LEGAL[B.lang]) if r.random()<.6 else r.choice(FIRST[B.lang])+' '+B.sur
                if g.core(n) not in g.namecount and not set(g.core(n).split())>=set(g.core(B.name).split()): break
            else: return
            g.pay('similar_name_stranger',a,n,iban(B.country,r),r.choice(w['generic']),g.when([y]),False,'hold',note='customer is %s'%B.name)
        g.plan(f)
    def P_namesake(g):
        r=g.rng; A=r.choice([c for c in g.custs if c.ibans] or g.custs); B=O(**A.__dict__); B.id='C'+str(len(g.custs)+1).zfill(4); B.no=str(int(A.no)*10+90000000+len(g.custs)); B.items=[]; B.ibans=[iban(A.country,r)]; B.ini='N%02d'%len(g.custs); B.parent=None
        if r.random()<.5: w=A.name.split(); B.name=' '.join(w[:-1]+[r.choice(CITY[A.lang]),w[-1]])
        g.custs.append(B); k=g.core(B.name); g.namecount[k]=g.namecount.get(k,0)+1
        a=r.choice(g.listp+[g.money()]); y=g.item(A,a,g.rdate(A,hi=D.date(2026,9,20)),reserved=True); z=g.item(B,None,g.rdate(B,hi=D.date(2026,9,20)),reserved=True)
        def f():
            if any(i.amount==a for i in B.items): return
            g.pay('namesake_by_iban',a,A.name if r.random()<.6 else B.name,B.ibans[0],r.choice(W[A.lang]['generic']),g.when([y,z]),False,'hold',note='IBAN is that of %s (%s), the amount only of %s (%s)'%(B.id,B.name,A.id,A.name))
        g.plan(f)
    def P_clipname(g):
        r=g.rng; l=r.choice(g.langs); pre=' '.join(r.sample(TRADE[l],2)+[r.choice(SUR[l]),r.choice(SUR[l])])
        while len(pre)<26: pre+=' '+r.choice(TRADE[l])
        cs=[]
        for ct in r.sample(CITY[l],2):
            c=O(id='C'+str(len(g.custs)+1).zfill(4),no=str(60000+len(g.custs)),name=pre+' '+ct+' '+LEGAL[l][0],sur=pre.split()[-1],lang=l,country=COUNTRY[l],person=False,ibans=[],parent=None,items=[],terms='net 30',ini='P%02d'%len(g.custs),aliases=[]); g.custs.append(c); cs.append(c); g.namecount[g.core(c.name)]=1
        a=r.choice(g.listp+[g.money()]); both=r.random()<.6; x=g.item(cs[0],a,g.rdate(cs[0],hi=D.date(2026,9,20)),reserved=True); y=g.item(cs[1],a if both else None,g.rdate(cs[1],hi=D.date(2026,9,20)),reserved=True)
        def f(): g.pay('clipped_common_name'+('' if both else '_one'),a,pre[:r.choice([24,26])].strip(),iban(cs[0].country,r),r.choice(W[l]['generic']),g.when([x,y]),False,'ambiguous' if both else 'hold' )
        g.plan(f)
    def P_sharediban(g):
        r=g.rng; A,B=r.sample([c for c in g.custs if not c.person],2); ib=iban(A.country,r); A.ibans=A.ibans+[ib]; B.ibans=B.ibans+[ib]; a=g.money(); x=g.item(A,a,g.rdate(A,hi=D.date(2026,9,20)),reserved=True); y=g.item(B,a,g.rdate(B,hi=D.date(2026,9,20)),reserved=True)
        k=r.choice([0,1,2])
        def f():
            if k==2: g.pay('shared_iban_ambiguous',a,'',ib,r.choice(W[A.lang]['generic']),g.when([x,y]),False,'ambiguous')
            else:
                c,i=((A,x),(B,y))[k]; g.pay('shared_iban_named',a,c.name,ib,r.choice(W[A.lang]['generic']),g.when([x,y]),False,'answer',[{i:None}])
        g.plan(f)
    def P_parentamb(g):
        r=g.rng; P=[c.parent for c in g.custs if c.parent]
        if not P: return
        p=r.choice(P); ch=[c for c in g.custs if c.parent is p]; 
        if len(ch)<2: return
        a=r.choice(g.listp+[g.money()]); x=[g.item(c,a,D.date(2026,8,r.randint(1,28)),terms='net 30',reserved=True) for c in ch[:2]]; k=r.random()
        def f():
            n,ib,st=g.payer(p); w=W[p.lang]
            if k<.6: g.pay('parent_ambiguous',a,n,ib,r.choice(w['generic']),g.when(x),False,'ambiguous')
            else: g.pay('parent_named_child',a,n,ib,r.choice(w['forx'])+' '+ch[1].name,g.when(x),False,'answer',[{x[1]:None}])
        g.plan(f)
    def P_e2e(g):
        r=g.rng; A,B=r.sample(g.custs,2); same=r.random()<.5; a=r.choice(g.listp) if same else g.money(); x=g.item(A,a,g.rdate(A,hi=D.date(2026,9,20)),reserved=True); y=g.item(B,a if same else None,g.rdate(B,hi=D.date(2026,9,20)),reserved=True); s=r.random()<.3
        def f():
            e=r.choice([txt(y.parts),g.digits(y)]).replace(' ','')[:35] if not any(ch.isalpha() for ch in txt(y.parts)) else g.digits(y)
            if len(e)<3 or g.style=='base36': return
            if s: l=A.lang; g.pay('e2e_is_number_stranger'+('_same' if same else ''),a,g.stranger(l),iban(A.country,r),r.choice(W[l]['generic']),g.when([x,y]),False,'hold2' if same else 'hold',[{y:None}] if same else [],e2e=e,note='payer unknown; end-to-end id is the payer\'s own count; equals %s of %s (%d)'%(txt(y.parts),B.id,y.amount))
            else: n,ib,st=g.payer(A); g.pay('e2e_is_others_number',a,n,ib,r.choice(W[A.lang]['generic']),g.when([x,y]),False,'answer',[{x:None}],e2e=e,note='payer %s (%s) has %s at this amount; e2e equals %s of %s (%d)'%(A.id,st,txt(x.parts),txt(y.parts),B.id,y.amount))
        g.plan(f)
    def P_notissued(g):
        """names a number of the series that is not in the book (next ones); the only open item of that amount is another"""
        r=g.rng; c=r.choice(g.custs); a=r.choice(g.listp); x=g.item(c,a,g.rdate(c,hi=D.date(2026,9,20)),reserved=True)
        def f():
            s=g.series[0]; nn=None
            p=[q if q[0] not in 'NR' else (q[0],str(int(q[1])+r.randint(400,900)).zfill(len(q[1]))) if q[0]=='N' else (q[0],''.join(r.choice('ABCDEFGHJKLMNPQRSTUVWXYZ23456789') for _ in q[1])) for q in x.parts]
            if txt(p) in g.numbers: return
            n,ib,st=g.payer(c); g.pay('number_not_in_book',a,n,ib,r.choice(W[c.lang]['inv'])+' '+txt(p),g.when([x]),False,'hold',note='own open item of this amount is %s'%txt(x.parts))
        g.plan(f)
    def P_list_excl(g):
        pass
    # ---------- kinds that search the numbered book
    def k_digitoff(g):
        r=g.rng; it=g.base(); c=it.cust; s=txt(it.parts); L=g.near(s,it)
        if not L: return False
        o=r.choice(L); it.used=it.named=True; n,ib,st=g.payer(c)
        g.pay('digit_off',it.amount,n,ib,g.wrap(r.choice(W[c.lang]['inv'])+' '+txt(o.parts),c,[it]),g.when([it]),False,'answer' if o.amount!=it.amount else 'ambiguous',[{it:None}],note='meant %s; %s belongs to %s, %d'%(s,txt(o.parts),o.cust.id,o.amount))
    def near(g,s,it):
        for o in g.items:
            if not hasattr(o,'tx'): o.tx=txt(o.parts)
        n=len(s); return [o for o in g.items if o.cust is not it.cust and len(o.tx)==n and sum(a!=b for a,b in zip(o.tx,s))==1 and o.kind=='invoice']
    def P_digitoff_same(g):
        """payer A typed B's number by mistake, both have the same list price"""
        r=g.rng; A,B=r.sample(g.custs,2); a=r.choice(g.listp); d=g.rdate(A,hi=D.date(2026,9,20)); x=g.item(A,a,d,reserved=True); y=g.item(B,a,d,reserved=True)
        def f():
            n,ib,st=g.payer(A); nr=g.near(txt(x.parts),x); one=y in nr; g.pay('others_number_same_amount'+('_one_digit' if one else ''),a,n,ib,r.choice(W[A.lang]['inv'])+' '+txt(y.parts),g.when([x,y]),False,'ambiguous' if one else 'hold2',[] if one else [{y:None}],note='payer %s (%s) names %s of %s; both have the amount (own %s)'%(A.id,st,txt(y.parts),B.id,txt(x.parts)))
        g.plan(f)
    def k_strange_number(g):
        """unknown payer names a number of the book, the amount is nobody's"""
        r=g.rng; it=g.base(); a=g.money()
        while any(i.amount==a for i in g.items): a=g.money()
        l=r.choice(g.langs); it.used=True; v,f=g.nv(it)
        g.pay('stranger_number_other_amount',a,g.stranger(l),iban(COUNTRY[l],r),r.choice(W[l]['inv'])+' '+v,g.when([it]),False,'hold',note='%s is %d'%(txt(it.parts),it.amount))
    def k_known_others_number(g):
        r=g.rng; it=g.base(); A=r.choice(g.custs); a=g.money()
        if A is it.cust or any(i.amount==a for i in g.items): return False
        it.used=True; n,ib,st=g.payer(A); v,f=g.nv(it)
        g.pay('others_number_other_amount',a,n,ib,r.choice(W[A.lang]['inv'])+' '+v,g.when([it]),False,'hold',note='%s is of %s, %d; payer is %s'%(txt(it.parts),it.cust.id,it.amount,A.id))
    def k_sundry(g):
        r=g.rng; l=g.home; w=W[l]; it=r.choice([i for i in g.items if i.amount in g.listp] if r.random()<.5 else g.items); dg=g.digits(it) if txt(it.parts).isdigit() else str(r.randint(10000,9999999)); f=r.randint(0,8)
        n,t=[('Finanzamt Köln-Mitte' if l=='de' else 'DGFIP IMPOTS' if l=='fr' else 'HMRC VAT' if l=='en' else 'Tax Office','%s %s 08/2026 %s'%(w['refund'][0],w['vat'],dg)),
             ('ALLIANZ VERSICHERUNG','Schaden-Nr. 26-%s'%dg),('Bundesagentur','KUG 09/2026 %s'%dg),('Creditreform Inkasso','AZ %s/26 %s'%(dg,it.cust.name)),
             ('AMAZON PAYMENTS EUROPE','AMZN %s-%07d-%07d'%(dg[-3:].zfill(3),r.randint(0,9999999),r.randint(0,9999999))),('PAYPAL','PP.%s.PP PAYPAL %d'%(dg[-4:],r.randint(10**9,10**10))),('Stripe Payments','STRIPE PAYOUT %s'%dg),('ING iDEAL','BETALINGSKENM. %s ORDER %d'%(dg.zfill(16),r.randint(1000,9999))),
             ('RA Dr. Weber Insolvenzverwalter','%s Quote 4,2%% IN %s/26'%(it.cust.name,dg[-3:]))][f]
        a=it.amount if it.amount in g.listp and f not in (3,8) else g.money()
        if f in(3,8) : a=int(it.amount*r.choice([.042,.85,.9]))+1
        g.pay(['tax','insurance','payroll','collection','marketplace','paypal','stripe','ideal','insolvency'][f],a,n,iban('DE',r),t,RUN0+D.timedelta(r.randint(0,40)),False,'hold',note='number contained is that of %s %s (%d)'%(txt(it.parts),it.cust.id,it.amount))
    def k_date(g):
        """text holds only the date of the invoice; own amount; date digits may be another's number"""
        r=g.rng; it=g.base(); c=it.cust; n,ib,st=g.payer(c)
        if not g.unique(c,it.amount,it): return False
        it.used=True; w=W[c.lang]; o=r.choice([i for i in g.items if i.kind=='invoice'])
        t=r.choice(w['inv'])+' '+w['dt']+' '+it.issue.strftime(r.choice(['%d.%m.%Y','%Y%m%d','%y%m%d','%d%m%y','%Y-%m-%d','%d/%m/%Y','%m/%Y','%d.%m.']))
        sr=[{it:None}]; many=len(g.inter(it))>1
        g.pay('date_only'+('_of_equals' if many else ''),it.amount,n,ib,t,g.when([it]),st=='iban' and not many,'answer',sr)
    def k_datecollide(g):
        r=g.rng; M={}
        for i in g.items:
            if i.kind=='invoice' and not i.settled:
                t=txt(i.parts); M.setdefault(t,i); M.setdefault(txt([p for p in i.parts if p[0]!='P']).strip('- /'),i); M.setdefault(txt([p for p in i.parts if p[0]!='P']).strip('- /').replace('-','/'),i)
        L=[]
        for x in g.items:
            if x.used or x.kind!='invoice' or x.issue>ASOF-D.timedelta(6): continue
            d=x.issue
            for f in (d.strftime('%Y-%m-%d'),d.strftime('%y%m%d'),d.strftime('%Y%m%d'),d.strftime('%d/%m/%Y'),d.strftime('%d-%m-%Y'),d.strftime('%Y-%m'),'%d/%d'%(d.month,d.year),d.strftime('%m/%Y'),d.strftime('%y-%m'),d.strftime('%m/%y'),d.strftime('%m.%y'),d.strftime('%d%m%y'),d.strftime('%d%m')):
                y=M.get(f)
                if y and y.cust is not x.cust and not y.used: L.append((x,y,f))
        if not L: return False
        x,y,f=r.choice(L); same=r.random()<.5
        if same: x.amount=y.amount=r.choice(g.listp)
        x.used=x.named=y.used=True; n,ib,st=g.payer(x.cust); w=W[x.cust.lang]; lead=r.choice(w['inv'])+' '+w['dt'] if len(f)>7 or f.isdigit() else r.choice(w['rent'])
        g.pay('date_equals_others_number'+('_same_amount' if same else ''),x.amount,n,ib,lead+' '+f,g.when([x,y]),False,'answer',[{x:None}],note='the date or month reads as %s of %s, %d'%(txt(y.parts),y.cust.id,y.amount))
    def k_range(g):
        r=g.rng; L=[]
        c=r.choice(g.custs); its=sorted([i for i in c.items if not i.used and i.kind=='invoice' and i.issue<=ASOF-D.timedelta(6)],key=lambda i:i.num)
        if len(its)<2: return False
        a=r.randint(0,len(its)-2); b=min(len(its)-1,a+r.choice([1,2,3])); its=its[a:b+1]
        for i in its: i.used=i.named=True
        n,ib,st=g.payer(c); sep=r.choice([' - ','-',' bis ',' to ',' a ','..'])
        g.pay('range',sum(i.amount for i in its),n,ib,r.choice(W[c.lang]['invs'])+' '+txt(its[0].parts)+sep+txt(its[-1].parts),g.when(its),False,'answer',[{i:None for i in its}])
    def k_badlist(g):
        r=g.rng; it=g.base(); c=it.cust; L=[i for i in c.items if not i.used and i.kind=='invoice' and i.issue<=ASOF-D.timedelta(6)]
        if len(L)<2: return False
        its=r.sample(L,min(len(L),r.choice([2,3,4]))); o=[y for y in g.near(txt(its[-1].parts),its[-1])]
        if not o: return False
        for i in its: i.used=i.named=True
        n,ib,st=g.payer(c); o=[y for y in o if y.amount!=its[-1].amount]
        if not o: o=[r.choice(g.items)]
        vs=[txt(i.parts) for i in its[:-1]]+[txt(r.choice(o).parts)]; r.shuffle(vs)
        g.pay('list_one_wrong',sum(i.amount for i in its),n,ib,g.wrap(', '.join(vs),c,its),g.when(its),False,'answer',[{i:None for i in its}],note='meant %s'%[txt(i.parts) for i in its])
    def k_cliplist(g):
        r=g.rng; it=g.base(); c=it.cust; L=[i for i in c.items if not i.used and i.kind=='invoice' and i.issue<=ASOF-D.timedelta(6)]
        if len(L)<3: return False
        its=r.sample(L,min(len(L),r.choice([3,4,5,7]))); 
        for i in its: i.used=i.named=True
        n,ib,st=g.payer(c); t=', '.join(txt(i.parts) for i in its); k=len(t)*r.choice([1,2,3])//4
        g.pay('list_clipped',sum(i.amount for i in its),n,ib,r.choice(W[c.lang]['invs'])+' '+t[:k],g.when(its),False,'answer',[{i:None for i in its}])
    def k_listdiff(g):
        """two named, paid is one only"""
        r=g.rng; it=g.base(); c=it.cust; o=g.base(cust=c)
        if not o or o is it or o.amount==it.amount: return False
        it.used=o.used=it.named=o.named=True; n,ib,st=g.payer(c)
        g.pay('two_named_one_paid',it.amount,n,ib,r.choice(W[c.lang]['invs'])+' %s, %s'%(txt(it.parts),txt(o.parts)),g.when([it,o]),False,'hold2',[{it:None}])
    def k_othercur(g):
        r=g.rng; it=g.base(); it.used=True; c=it.cust; n,ib,st=g.payer(c); core,f,v=g.one(it); g.pay('other_currency',it.amount,n,ib,core,g.when([it]),False,'hold',cur='CHF' if g.cur!='CHF' else 'EUR')
    def k_year(g):
        """names last year's (settled) number of the yearly row; this year's same serial is another customer's, open"""
        r=g.rng; L=[i for i in g.items if i.settled and i.issue.year==2025 and any(p[0] in 'Yy' for p in i.parts)]
        if not L: return False
        r.shuffle(L); key=lambda i:tuple(p[1] for p in i.parts if p[0] not in 'YyMD'); M={key(i):i for i in g.items if not i.settled and i.issue.year==2026 and i.kind=='invoice'}
        for i in L:
            o=M.get(key(i))
            if o and o.cust is not i.cust:
                same=not o.used and r.random()<2 and not i.cust.__dict__.get('x') and r.random()<.6
                if same: i.amount=o.amount=r.choice(g.listp); o.used=True
                n,ib,st=g.payer(i.cust); v,f=g.nv(i,bare=r.random()<.5); g.pay('last_years_number'+('_same_price' if same else ''),i.amount,n,ib,r.choice(W[i.cust.lang]['inv'])+' '+v,g.when([o]),False,'hold' if f else 'hold2',note='%s settled; %s is of %s, %d'%(txt(i.parts),txt(o.parts),o.cust.id,o.amount)); return
        return False
    def k_foldclash(g):
        """exact number written; another number folds to the same"""
        r=g.rng; fo=lambda s:''.join(ch for ch in s.upper() if ch.isalnum()).replace('O','0').replace('I','1'); M={}
        for i in g.items:
            if i.kind=='invoice': M.setdefault(fo(txt(i.parts)),[]).append(i)
        L=[(a,b) for v in M.values() if len(v)>1 for a in v for b in v if a is not b and not a.used and not a.settled]
        if not L: return False
        a,b=r.choice(L); a.used=a.named=True; n,ib,st=g.payer(a.cust); g.pay('fold_clash',a.amount,n,ib,r.choice(W[a.cust.lang]['inv'])+' '+txt(a.parts),g.when([a]),st!='weak','answer',[{a:None}],note='other: %s of %s %d'%(txt(b.parts),b.cust.id,b.amount),core=[txt(a.parts)])
    def k_mahnung(g):
        r=g.rng; it=g.base(); c=it.cust; it.used=it.named=True; o=r.choice([i for i in g.items if i.kind=='invoice' and i.cust is not c]); n,ib,st=g.payer(c); w=W[c.lang]; fee=r.choice([0,0,500,1000,4000])
        core,f,v=g.one(it,bare=False)
        g.pay('reminder',it.amount+fee,n,ib,r.choice(w['rem'])+' '+g.digits(o)+' '+core,g.when([it]),False,'answer',[{it:None}],note='reminder number equals %s of %s; fee %d'%(txt(o.parts),o.cust.id,fee))
    def run(g):
        r=g.rng; np_=g.npay
        plan=[('P_rent',.02),('P_rent_next',.008),('P_family',.015),('P_family_amb',.004),('P_forother',.015),('P_kdno',.015),('P_settled_again',.02),('P_dup_named',.01),('P_ambset',.01),('P_ambterms',.005),('P_refund',.012),('P_deposit',.015),('P_onacc',.012),
              ('P_negation',.012),('P_clash_order',.012),('P_clash_order_unlisted',.02),('P_stranger',.03),('P_similar',.012),('P_namesake',.008),('P_clipname',.008),('P_sharediban',.01),('P_parentamb',.01),('P_e2e',.02),('P_notissued',.01),('P_digitoff_same',.012)]
        g.late=[]; mul=.6 if not g.tough else 1.1
        for k,p in plan:
            for _ in range(int(p*np_*mul)+(1 if r.random()<(p*np_*mul)%1 else 0)): getattr(g,k)()
        g.items.sort(key=lambda i:i.issue)
        for i in g.items:
            s=g.cns if i.kind=='credit_note' else (g.series[1] if len(g.series)>1 and (hash_(i.cust.id)%4==0) else g.series[0])
            for _ in range(400):
                i.parts=s.number(i.issue,i.cust,r); i.num=txt(i.parts)
                if i.num not in g.numbers: break
            g.numbers.add(i.num)
        for x,y in g.late: x.po=g.digits(y)
        for f in g.plans: f()
        kinds=[('k_single',36),('k_multi',11),('k_amount',8),('k_disc',4),('k_po',4),('k_credit',4),('k_partial',2),('k_rest',2),('k_month',2),('k_all',2),('k_third',4),('k_parent_multi',1),('k_ref',3),('k_bankcharge',2),('k_transposed',1)]
        hard=[('k_digitoff',2),('k_strange_number',2),('k_known_others_number',1.5),('k_sundry',3),('k_date',2),('k_badlist',1.5),('k_datecollide',1.5),('k_range',1),('k_cliplist',1.5),('k_listdiff',1),('k_othercur',.5),('k_year',4),('k_foldclash',1.5),('k_mahnung',1.5)]
        tot=kinds+[(k,w*(.5 if not g.tough else 1)) for k,w in hard]; fails=0
        while len(g.pays)<np_ and fails<np_:
            k=r.choices([k for k,_ in tot],[w for _,w in tot])[0]
            try:
                if getattr(g,k)() is False: fails+=1
            except AttributeError as e:
                if "'NoneType'" in str(e): fails+=1
                else: raise
        g.pays.sort(key=lambda p:(p.date,p.id))
    def write(g,out):
        os.makedirs(out,exist_ok=True); r=g.rng
        with open(out+'/customers.csv','w',newline='') as f:
            w=csv.writer(f); w.writerow('customer_id,name,country,kind,ibans,parent_id,aliases,language,terms'.split(','))
            for c in g.custs: w.writerow([c.id if not g.idno else c.no,c.name,c.country,'consumer' if c.person else 'business','|'.join(c.ibans),(c.parent.id if not g.idno else c.parent.no) if c.parent else '','',{'us':'en'}.get(c.lang,c.lang),c.terms])
        with open(out+'/invoices.csv','w',newline='') as f:
            w=csv.writer(f); w.writerow('number,customer_id,kind,issue_date,due_date,terms,currency,amount,open_amount,payment_reference,purchase_order,paid_date'.split(','))
            for i in g.items: w.writerow([i.num,i.cust.id if not g.idno else i.cust.no,i.kind,i.issue,i.due,i.terms,i.cur,dm(i.amount),dm(i.open) if i.open is not None else '',i.ref,i.po,i.paid or ''])
        with open(out+'/payments.csv','w',newline='') as f:
            w=csv.writer(f); w.writerow('id,booking_date,currency,amount,payer_name,payer_iban,remittance,structured_reference,end_to_end_id'.split(','))
            for p in g.pays: w.writerow([p.id,p.date,p.cur,dm(p.amount),p.name,p.iban,''.join(p.text) if len(p.text)==1 or g.joinmode else ' '.join(p.text),p.sref,p.e2e])
        from xml.sax.saxutils import escape as E
        L=['<?xml version="1.0" encoding="UTF-8"?>','<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><GrpHdr><MsgId>M1</MsgId><CreDtTm>2026-10-31T20:00:00</CreDtTm></GrpHdr>']
        for cur in sorted({p.cur for p in g.pays}):
            tot=sum(p.amount for p in g.pays if p.cur==cur)
            L.append(f'<Stmt><Id>S{cur}</Id><CreDtTm>2026-10-31T20:00:00</CreDtTm><Acct><Id><IBAN>DE89370400440532013000</IBAN></Id><Ccy>{cur}</Ccy></Acct>'
             f'<Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="{cur}">0.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-09-14</Dt></Dt></Bal><Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="{cur}">{dm(tot)}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-10-31</Dt></Dt></Bal>')
            for p in g.pays:
                if p.cur!=cur: continue
                rm=''.join('<Ustrd>%s</Ustrd>'%E(t) for t in p.text if t)+(f'<Strd><CdtrRefInf><Ref>{p.sref}</Ref></CdtrRefInf></Strd>' if p.sref else '')
                L.append(f'<Ntry><Amt Ccy="{cur}">{dm(p.amount)}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>{p.date}</Dt></BookgDt><ValDt><Dt>{p.date}</Dt></ValDt><AcctSvcrRef>{p.id}</AcctSvcrRef><BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd><NtryDtls><TxDtls><Refs><EndToEndId>{E(p.e2e) or "NOTPROVIDED"}</EndToEndId></Refs><Amt Ccy="{cur}">{dm(p.amount)}</Amt><CdtDbtInd>CRDT</CdtDbtInd>'
                  +('<RltdPties>'+(f'<Dbtr><Pty><Nm>{E(p.name)}</Nm></Pty></Dbtr>' if p.name else '')+(f'<DbtrAcct><Id><IBAN>{p.iban}</IBAN></Id></DbtrAcct>' if p.iban else '')+'</RltdPties>' if p.name or p.iban else '')+(f'<RmtInf>{rm}</RmtInf>' if rm else '')+'</TxDtls></NtryDtls></Ntry>')
            L.append('</Stmt>')
        L.append('</BkToCstmrStmt></Document>'); open(out+'/statement.xml','w').write('\n'.join(L))
        cid=lambda c:c.id if not g.idno else c.no
        json.dump({'mix':g.mix,'style':g.style,'home':g.home,'cur':g.cur,'items':{i.num:[cid(i.cust),i.amount if i.open is None else i.open,str(i.issue),i.kind,i.settled,i.terms,i.po] for i in g.items},'custs':{cid(c):[c.name,c.no,'|'.join(c.ibans),cid(c.parent) if c.parent else ''] for c in g.custs},
          'pays':{p.id:dict(kind=p.kind,amount=p.amount,name=p.name,iban=p.iban,text=p.text,date=str(p.date),certain=p.certain,mode=p.mode,accept=[{i.num:s for i,s in a.items()} for a in p.accept],note=p.note,sref=p.sref,e2e=p.e2e,also=p.also) for p in g.pays}},open(out+'/truth.json','w'),ensure_ascii=False)
def hash_(s): 
    h=7
    for ch in s: h=(h*31+ord(ch))%1000003
    return h//7
def main():
    seed,out,mix,si=sys.argv[1],sys.argv[2],sys.argv[3],int(sys.argv[4]); npay=int(sys.argv[5]) if len(sys.argv)>5 else 450
    g=Gen.__new__(Gen); g.late=[]; g.__init__(seed,mix,si,npay); g.idno=g.rng.random()<.5; g.joinmode=g.rng.random()<.5
    g.run(); g.write(out)
main()
