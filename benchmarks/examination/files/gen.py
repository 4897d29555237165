import random, sys, os, csv, json, datetime as dt, re, itertools
import math
def poisson(r,l):
    L=math.exp(-l);k=0;p=1
    while True:
        p*=r.random()
        if p<L: return k
        k+=1
from words import *
D=dt.date; ASOF=D(2026,6,30)
# ---------- creditors
def P(*a): return a
CRED={
 'plain':[
 ('fr','FR','FA-Y-5','none','wholesale',{}),('de','DE','bare6','none','machines',{}),('de','DE','REY5','none','tax',{}),('fr','FR','Y/3','none','training',{}),
 ('nl','NL','cust-4','none','wholesale',{}),('it','IT','n/A','none','ceramics',{}),('es','ES','A26/5','none','agency',{}),('nl','BE','OGM','ogm','utility',{}),
 ('de','CH','26-5','qrr','rent',{}),('en','IE','INV-6','none','services',{}),('en','IE','SI/26/5','rf','wholesale',{}),('de','DE','bare5','none','rent',{})],
 'tough':[
 ('fr','FR','LYO-26-5','none','wholesale',{}),('de','DE','bare5','none','garage',{}),('nl','NL','Y4','none','wholesale',{}),('it','IT','n/Y','none','ceramics',{}),
 ('es','ES','FV26-6','none','agency',{}),('fr','FR','bare6','none','rent',{}),('de','DE','R-cust-3','rf','tax',{}),('fr','BE','OGM','ogm','utility',{}),
 ('en','IE','5A','none','services',{}),('fr','FR','YM-3','none','training',{}),('de','CH','RG26.4','qrr','machines',{}),('de','AT','dmy-2','none','garage',{})]}
TERMS=['net 30','net 14','30 days end of month','2/10 net 30','net 60','3/14 net 45','on receipt']
def mod97(s): return int(''.join(str(int(c,36)) for c in s))%97
def iban(r,cc):
    dg=lambda n:''.join(r.choice('0123456789') for _ in range(n))
    if cc=='DE' : b=r.choice(['10010010','37040044','50070010','76050101','20041133','70150000'])+dg(10)
    elif cc=='AT': b=r.choice(['20111','32000','12000'])+dg(11)
    elif cc=='FR':
        bk=r.choice(['30004','20041','30003','10278','17515','14707']);g=dg(5);c=dg(11)
        k=97-((89*int(bk)+15*int(g)+3*int(c))%97); b=bk+g+c+'%02d'%k
    elif cc=='NL': b=r.choice(['ABNA','INGB','RABO','SNSB'])+dg(10)
    elif cc=='BE':
        a=dg(10); k=int(a)%97 or 97; b=a+'%02d'%k
    elif cc=='IT': b=r.choice('ABCDEFGHIJKLM')+r.choice(['03069','05034','02008','01030'])+dg(5)+dg(12)
    elif cc=='ES': b=r.choice(['2100','0049','0182','2038'])+dg(4)+dg(12)
    elif cc=='CH': b=r.choice(['00762','09000','00700'])+dg(12)
    elif cc=='IE': b=r.choice(['AIBK','BOFI','IPBS'])+'93'+dg(4)+dg(8)
    else: b=dg(18);cc='DE'
    return cc+'%02d'%(98-mod97(b+cc+'00'))+b
def fmtiban(s): return ' '.join(s[i:i+4] for i in range(0,len(s),4))
QT=[0,9,4,6,8,2,7,1,3,5]
def qrr(n):
    s='%026d'%n; c=0
    for ch in s: c=QT[(c+int(ch))%10]
    return s+str((10-c)%10)
def ogm(n):
    k=n%97 or 97; s='%010d%02d'%(n,k); return f'+++{s[:3]}/{s[3:7]}/{s[7:]}+++'
def rf(b): return 'RF%02d'%(98-mod97(b+'RF00'))+b
class Cust: __slots__='id name kind country lang ibans parent aliases items core closed npay subs uniq group tag'.split()
class Item: __slots__='cust date due amount open kind terms po ref parts number paid used lock cls'.split()
class Pay: __slots__='id cust answer unapplied kind certain ambiguous desig text sref e2e name iban date amount known note parts'.split()
def money(c,lang,r):
    e,ct=divmod(abs(c),100)
    if lang=='en': return r.choice([f'{e:,}.{ct:02d}',f'{e}.{ct:02d}'])
    th={'de':'.','fr':' ','nl':'.','it':'.','es':'.'}[lang]
    s=f'{e:,}'.replace(',',th)
    return r.choice([f'{s},{ct:02d}',f'{e},{ct:02d}',f'{e}.{ct:02d}' if lang in('fr','it') else f'{e},{ct:02d}'])
def dfmt(d,lang,r):
    o=[d.strftime('%d.%m.%Y'),d.strftime('%d.%m.%y'),f'{d.day}.{d.month}.{d.year}',d.isoformat()] if lang=='de' else [d.strftime('%d/%m/%Y'),d.strftime('%d/%m/%y'),d.strftime('%d-%m-%Y'),f'{d.day}/{d.month}/{d.year%100}',d.strftime('%d%m%y'),d.isoformat(),f'{d.day} {MON[lang][d.month-1]} {d.year}']
    return r.choice(o)
class Book:
  def __init__(s,profile,k,seed,npay=5000):
    s.profile=profile; s.k=k; s.r=r=random.Random(f'{seed}-{profile}-{k}'); s.tough=profile=='tough'
    s.lang,s.cc,s.style,s.refkind,s.ind,_=CRED[profile][k]; s.npay=npay; s.ccy='CHF' if s.cc=='CH' else 'EUR'
    s.ciban=iban(r,s.cc); s.pays=[]; s.custs=[]; s.items=[]; s.names=set()
    s.serial0=r.choice([1,37,1200,5000])
    s.custbase=r.choice([10000,40000,410000,700000]); s.custfmt=r.choice(['C%05d','%d','K%d','D%05d','%d'])
    s.sur={l:SUR[l]+[a+b for a in r.sample(SA[l],40) for b in r.sample(SB[l],7)] for l in SA}
    s.plc={l:[a+b for a in r.sample(SA[l],30) for b in r.sample({'de':['hausen','stadt','heim','ingen','au','bach'],'fr':['ac','igny','euil','ville','ières'],'en':['ton','by','ham','bury','mouth'],'nl':['dam','drecht','hoven','rode','gem'],'it':['ano','ello','ate','engo','ona'],'es':['ales','illa','eda','oz','uela']}[l],4)] for l in SA}
    s.mkcusts(); s.plan(); s.number(); s.certify_and_render(); 
  # ---- customers
  def cname(s,lang,kind):
    r=s.r
    if kind=='consumer': return r.choice(FIRST[lang])+' '+(r.choice(s.sur[lang][:34]) if r.random()<(.5 if s.tough else .2) else r.choice(s.sur[lang])).replace('_',' ')
    t=r.choice(BIZ[lang]); S=lambda: (r.choice(s.sur[lang]) if r.random()<.85 else r.choice(SUR[lang])).replace('_',' ')
    return t.format(S=S(),S2=S(),T=r.choice(TR[lang]),P=r.choice(s.plc[lang]),F=r.choice(FIRST[lang]),F2=r.choice(FIRST[lang]),d=r.randint(1,99))
  def amt(s):
    r=s.r; mu={'wholesale':6.2,'machines':7.3,'tax':5.9,'training':6.0,'ceramics':6.6,'agency':5.6,'utility':5.0,'rent':6.4,'services':6.1,'garage':5.8}[s.ind]
    a=int(math.exp(r.gauss(mu,.9))*100)
    if s.tough and r.random()<1/3: q=r.choice([500,1000,1000,2500]) if a<30000 else r.choice([1000,1000,5000,2500]) if a<150000 else r.choice([5000,10000,10000]); a=max(q,round(a/q)*q); a=a if a>=2000 else r.choice(range(2000,15000,500))
    elif r.random()<.12: a=a//100*100
    return max(a,900)
  def mkcusts(s):
    r=s.r; n=int(s.npay*.86); cid=s.custbase; allc=s.custs
    while len(allc)<n:
        c=Cust(); cid+=r.choice([1,1,2,3,7]); c.id=s.custfmt%cid
        c.lang=s.lang if r.random()<.87 else r.choice(list(SA)); c.country={'de':s.cc if s.cc in('DE','AT','CH') else 'DE','fr':s.cc if s.cc in('FR','BE') else 'FR','en':'IE','nl':s.cc if s.cc in('NL','BE') else 'NL','it':'IT','es':'ES'}[c.lang]
        pc={'wholesale':.1,'machines':.02,'tax':.4,'training':.45,'ceramics':.2,'agency':.3,'utility':.6,'rent':.75,'services':.35,'garage':.6}[s.ind]
        c.kind='consumer' if r.random()<pc else 'business'
        for _ in range(6):
            c.name=s.cname(c.lang,c.kind)
            if core(c.name) not in s.names: break
        c.group=None
        if s.tough and allc and r.random()<.16:    # namesake: same name, or same core with another form
            o=r.choice(allc); c.kind=o.kind; c.lang=o.lang; c.country=o.country
            if o.kind=='consumer' or r.random()<.4: c.name=o.name
            else: 
                c.name=re.sub(r' (GmbH.*|SARL|SAS|Ltd|Limited|B\.V\.|BV|S\.r\.l\.|S\.L\.|AG|KG)$','',o.name)+' '+r.choice({'de':['KG','AG','GmbH','OHG'],'fr':['SAS','SARL','SA'],'en':['Ltd','LLP'],'nl':['BV','NV','VOF'],'it':['S.p.A.','S.a.s.','S.r.l.'],'es':['S.A.','S.L.','S.L.U.']}[o.lang])
        s.names.add(core(c.name)); 
        c.ibans=[iban(r,c.country)] if r.random()<(.4 if s.tough else .7) else []
        if c.ibans and r.random()<.15: c.ibans.append(iban(r,c.country))
        c.parent=None; c.aliases=[s.cname(c.lang,c.kind)] if r.random()<.04 else []; c.items=[]; c.closed=False; c.npay=0; c.subs=False; c.tag=None
        allc.append(c)
    # groups
    biz=[c for c in allc if c.kind=='business']; r.shuffle(biz); i=0
    for _ in range(int(n*.02)):
        p=biz[i]; ds=biz[i+1:i+1+r.randint(2,4)]; i+=5
        if i+6>len(biz): break
        st=p.name.split()[0] if r.random()<.5 else None
        for d in ds: d.parent=p
        p.tag='parent'
    for c in allc:
        lam=r.gauss(0,1); n_=max(1,min(12,poisson(r,5))) if not s.tough else min(18,10+poisson(r,2.5))
        if c.tag=='parent': n_=min(n_,2)
        c.subs=r.random()<({'rent':.45,'utility':.15}.get(s.ind,.06))
        terms=r.choice(TERMS) if r.random()<.6 else 'net 30'
        base=s.amt(); dates=[]
        while len(c.items)<n_:
            it=s.newitem(c,terms)
            if c.subs and len(c.items)<min(n_,6): it.amount=it.open=base; it.date=D(2026,1+len(c.items),1); it.terms='net 14'; it.lock='subs'
            elif len(c.items) and r.random()<.15: it.date=c.items[-1].date if not c.items[-1].lock else it.date
            if r.random()<.05 and not it.lock and n_>2: it.kind='credit_note'; it.amount=it.open=max(300,int(it.amount*r.uniform(.05,.5)))
            elif r.random()<.03 and not it.lock and it.amount>5000: it.open=it.amount-int(it.amount*r.uniform(.2,.6))
  def newitem(s,c,terms=None,amount=None,date=None):
    r=s.r; it=Item(); it.cust=c; a=amount or s.amt(); it.amount=it.open=a; it.kind='invoice'; it.terms=terms if terms and r.random()<.85 else r.choice(TERMS)
    it.date=date or D(2025,9,15)+dt.timedelta(r.choice([r.randint(0,255),r.randint(150,255)])); it.po=None; it.ref=''; it.paid=None; it.used=False; it.lock=None
    if c.kind=='business' and r.random()<.3: it.po=r.choice([lambda:'45%08d'%r.randint(0,99999999),lambda:'PO-%05d'%r.randint(0,99999),lambda:'BC%d-%04d'%(r.choice([25,26]),r.randint(0,9999)),lambda:'%d/%s'%(r.randint(1000,99999),r.choice('ABKM')),lambda:'7%06d'%r.randint(0,999999)])()
    c.items.append(it); return it
  # ---- planning
  def avail(s,c,inv=True): return [i for i in c.items if not i.used and not i.lock and i.kind=='invoice' and not i.paid]
  def pay(s,kind,c,ans,amount,**kw):
    p=Pay(); p.kind=kind; p.cust=c; p.answer=ans; p.amount=amount; p.unapplied=kw.get('unapplied',0); p.certain=kw.get('certain'); p.ambiguous=kw.get('amb',False)
    p.desig=kw.get('desig',list(ans) if ans else []); p.known=kw.get('known'); p.note=kw.get('note',{}); p.sref=p.e2e=''; p.text=''; p.date=kw.get('date')
    if ans:
        for i in ans: i.used=True
    s.pays.append(p); return p
  def plan(s):
    r=s.r
    W=dict(single=26,multi=9,ref=10 if s.refkind!='none' else 0,amount=12,custno=2,po=3,e2e=2,discount=3,charge=1,partial=3,over=1.3,credit=2,balance=3,period=2.2,monthsum=1,parent=2,third=2,typo=2.5,interch=2.5,datenamed=1,
      settled=2.2,foreign=1.5,unknown=2,amb_same=.9,amb_name=1,amb_sub=.8,amb_noname=.7,amb_settled=.5,amb_tail=.5,dup=.8,onlyamount=.8,subset=2,cut=.8,latedisc=.6,amb_conflict=.3,amb_typohit=.6,unk_coin=.8,amb_spouse=.4,typo_own=.4,amb_partcoin=.4,interch2=.5,dup_cls=.4,refbad=.8 if s.refkind!='none' else 0,context=1.2,reforeign=.5 if s.refkind!='none' else 0)
    kinds=list(W); ws=list(W.values()); order=s.custs[:]; r.shuffle(order); idx=0
    byp={}
    for c in s.custs:
        if c.parent: byp.setdefault(id(c.parent),(c.parent,[]))[1].append(c)
    parents=list(byp.values())
    while len(s.pays)<s.npay:
        k=r.choices(kinds,ws)[0]
        if k in('unknown','reforeign'): s.pay(k,None,None,s.amt()); continue
        if k=='foreign': s.pay('foreign',None if r.random()<.6 else r.choice(s.custs),None,s.amt()); continue
        if k=='parent' and parents:
            p,ds=r.choice(parents); its=[i for d in ds for i in s.avail(d) if not d.closed]
            if len(its)>=2:
                its=r.sample(its,min(len(its),r.randint(1,4))); s.pay('parent',p,{i:i.open for i in its},sum(i.open for i in its)); continue
        c=None
        for _ in range(40):
            if idx>=len(order): r.shuffle(order); idx=0
            c=order[idx]; idx+=1
            if not c.closed and c.npay<3 and c.tag!='parent': break
        av=s.avail(c); subs=[i for i in c.items if i.lock=='subs' and not i.used]
        if k in('period','interch','amb_settled','interch2','dup_cls') :
            if not c.subs or c.npay or len(subs)<2: 
                # turn this customer into a monthly one if untouched
                if c.npay or len(c.items)<2: continue
                base=s.amt(); subs=[]
                for j in range(r.randint(2,5)): 
                    it=s.newitem(c,'net 14',base,D(2026,6-j,1)); it.terms='net 14'; it.lock='subs'; subs.append(it)
                subs.sort(key=lambda i:i.date)
            c.npay+=1; c.closed=True
            if k=='interch':
                m=1 if r.random()<.8 else 2; m=min(m,len(subs)-1) or 1
                its=subs[:m]; s.pay('interch',c,{i:i.open for i in its},sum(i.open for i in its),desig=[])
            elif k=='interch2':
                d=D(2026,6,r.randint(2,20))
                for it in subs[:2]: s.pay('interch2',c,{it:it.open},it.open,desig=[],date=max(d,it.date+dt.timedelta(1)))
            elif k=='dup_cls':
                it=subs[0]; d=D(2026,6,r.randint(3,20)); p=s.pay('single',c,{it:it.open},it.open,date=d); s.pay('dup',c,None,it.open,desig=[it],date=d+dt.timedelta(r.randint(0,4)),note={'first':p})
            elif k=='period':
                it=r.choice(subs); s.pay('period',c,{it:it.open},it.open)
            else:
                old=s.newitem(c,'net 14',subs[0].amount,D(2025,12,1)); old.terms='net 14'; old.paid=D(2026,1,r.randint(5,28)); old.lock='settled'
                s.pay('amb_settled',c,None,subs[0].open,desig=[old],amb=True,note={'t':old})
            continue
        if not av and k not in('interch',): 
            continue
        if k in('amb_conflict','unk_coin','amb_spouse','amb_partcoin','typo_own'):
            it=r.choice(av)
            if k=='unk_coin': s.pay(k,None,None,it.open); it.used=True
            elif k=='amb_spouse':
                if c.kind!='consumer': continue
                s.pay(k,c,{it:it.open} if r.random()<.5 else None,it.open,desig=[],amb=True); it.used=True
            elif k=='amb_conflict':
                o=r.choice(s.custs); oa=s.avail(o)
                if o is c or o.closed or not oa: continue
                b=r.choice(oa); b.open=b.amount=it.open; it.amount=it.open; it.used=b.used=True
                s.pay(k,c,{b:it.open},it.open,desig=[b],amb='contest')
            elif len(av)>1:
                o=r.choice([x for x in av if x is not it]); it.used=o.used=True
                if k=='typo_own': s.pay(k,c,{it:it.open},it.open,desig=[o],certain=False)
                else:
                    big,small=(it,o) if it.open>o.open else (o,it)
                    if big.open==small.open: continue
                    s.pay(k,c,{r.choice([big,small]):small.open},small.open,desig=[big],amb=True)
            c.npay+=1; continue
        if k in('refbad','amb_typohit','context','ref','single','amount','custno','po','e2e','typo','third','datenamed','onlyamount'):
            it=r.choice(av)
            if k=='po':
                if not it.po: it.po='45%08d'%r.randint(0,99999999)
            if k=='datenamed':
                if len(av)<2: continue
                o=r.choice([x for x in av if x is not it]); o.amount=o.open=it.open; o.terms=it.terms; 
                if o.date==it.date: o.date-=dt.timedelta(9)
                o.lock='dn'
            s.pay(k,c,{it:it.open},it.open)
        elif k=='multi':
            if len(av)<2: continue
            its=r.sample(av,min(len(av),r.choice([2,2,2,3,3,4,5,6])))
            if r.random()<.3:
                dts={}; [dts.setdefault(i.date,[]).append(i) for i in av]
                b=max(dts.values(),key=len)
                if len(b)>1: its=b
                elif r.random()<.8:
                    for i in its: i.date=its[0].date
            its.sort(key=lambda i:i.date); s.pay('multi',c,{i:i.open for i in its},sum(i.open for i in its))
        elif k=='discount':
            it=r.choice(av); pc,days=r.choice([(2,10),(3,14)]); it.open=it.amount; it.terms={2:'2/10 net 30',3:'3/14 net 45'}[pc]; d=D(2026,6,r.randint(3,30)); it.date=d-dt.timedelta(r.randint(2,days-1))
            its=[it]
            if len(av)>2 and r.random()<.25:
                o=r.choice([x for x in av if x is not it]); o.open=o.amount; o.terms=it.terms; o.date=it.date-dt.timedelta(0); its.append(o)
            ans={i:i.amount-(i.amount*pc+50)//100 for i in its}
            s.pay('discount',c,ans,sum(ans.values()),date=d,note={'pc':pc})
        elif k=='latedisc':
            it=r.choice(av); it.open=it.amount; it.terms='2/10 net 30'; d=D(2026,6,r.randint(10,30)); it.date=d-dt.timedelta(r.randint(13,25))
            s.pay('latedisc',c,{it:it.amount-(it.amount*2+50)//100},it.amount-(it.amount*2+50)//100,date=d,note={'pc':2},certain=False)
        elif k=='charge':
            it=r.choice(av); f=r.choice([500,750,1000,1200,1500,690,1850])
            if it.open<f*15: continue
            s.pay('charge',c,{it:it.open-f},it.open-f)
        elif k=='partial':
            it=r.choice(av)
            if it.open<8000: continue
            a=r.choice([it.open//3,it.open//2,round(it.open*r.uniform(.2,.8)/1000)*1000,it.open//4]); a=max(1000,a)
            if a>=it.open*.93: continue
            s.pay('partial',c,{it:a},a)
        elif k=='over':
            it=r.choice(av); x=r.choice([100,1000,r.randint(50,5000),it.open,9000]); s.pay('over',c,{it:it.open},it.open+x,unapplied=x)
        elif k=='credit':
            its=r.sample(av,min(len(av),r.choice([1,2,2,3]))); tot=sum(i.open for i in its)
            cn=next((i for i in c.items if i.kind=='credit_note' and not i.used and i.open<tot*.9),None)
            if not cn:
                cn=s.newitem(c,'net 30',max(200,int(tot*r.uniform(.05,.5)))); cn.kind='credit_note'
            ans={i:i.open for i in its}; ans[cn]=-cn.open; s.pay('credit',c,ans,tot-cn.open)
        elif k=='balance':
            if c.npay or any(i.used for i in c.items): continue
            its=[i for i in c.items if not i.paid]; tot=sum(i.open if i.kind=='invoice' else -i.open for i in its)
            if tot<2000: continue
            c.closed=True; s.pay('balance',c,{i:(i.open if i.kind=='invoice' else -i.open) for i in its},tot,desig=[])
        elif k=='monthsum':
            if c.npay or any(i.lock for i in c.items) : continue
            m=r.choice([3,4,5]); its=r.sample(av,min(len(av),r.randint(2,4)))
            if len(its)<2: continue
            for i in c.items:
                if i.paid: continue
                if i in its: i.date=D(2026,m,r.randint(1,28))
                elif i.date.month==m and i.date.year==2026: i.date=D(2026,m-1,min(28,i.date.day))
            c.closed=True; s.pay('monthsum',c,{i:i.open for i in its},sum(i.open for i in its),desig=[],note={'m':m})
        elif k=='subset':
            if len(av)<3: continue
            its=r.sample(av,r.choice([2,2,3])); s.pay('subset',c,{i:i.open for i in its},sum(i.open for i in its),desig=[])
        elif k=='cut':
            if len(av)<5: continue
            its=sorted(r.sample(av,min(len(av),r.randint(5,8))),key=lambda i:i.date); s.pay('cut',c,{i:i.open for i in its},sum(i.open for i in its),desig=its[:len(its)-r.randint(1,2)])
        elif k=='settled':
            a=s.amt(); old=s.newitem(c,None,a); old.paid=min(D(2026,5,31),old.date+dt.timedelta(r.randint(10,60))); old.lock='settled'
            if old.date>=D(2026,5,20): old.date=D(2026,4,r.randint(1,28)); old.paid=D(2026,5,20)
            s.pay('settled',c,None,a,desig=[old])
        elif k=='amb_same':
            if len(av)<2: continue
            a,b=r.sample(av,2); b.amount=b.open=a.amount=a.open; a.terms,b.terms=r.choice([('net 30','net 60'),('net 14','30 days end of month')]); a.used=b.used=True
            s.pay('amb_same',c,{r.choice([a,b]):a.open},a.open,desig=[],amb=True)
        elif k=='amb_name':
            o=r.choice(s.custs)
            if o is c or o.closed or o.npay or c.npay or o.tag or c.tag or o.parent: continue
            oa=s.avail(o)
            if not oa: continue
            a,b=r.choice(av),r.choice(oa); o.name=c.name; o.kind=c.kind; o.aliases=[]; c.aliases=[]; b.amount=b.open=a.open; a.amount=a.open; a.used=b.used=True; o.closed=c.closed=True
            s.pay('amb_name',c,{r.choice([a,b]):a.open},a.open,desig=[],amb=True)
        elif k=='amb_sub':
            if len(av)<4: continue
            a,b,x,y=r.sample(av,4); ya=a.open+b.open-x.open
            if ya<500: continue
            y.amount=y.open=ya; x.amount=x.open
            for i in(a,b,x,y): i.used=True
            s.pay('amb_sub',c,{i:i.open for i in r.choice([(a,b),(x,y)])},a.open+b.open,desig=[],amb=True)
        elif k=='amb_noname':
            o=r.choice(s.custs); oa=s.avail(o)
            if o is c or o.closed or not oa: continue
            a,b=r.choice(av),r.choice(oa); b.amount=b.open=a.open; a.amount=a.open; a.used=b.used=True
            s.pay('amb_noname',c,{r.choice([a,b]):a.open},a.open,desig=[],amb=True)
        elif k=='amb_tail':
            if len(av)<2: continue
            a,b=r.sample(av,2); b.amount=b.open=a.open; a.amount=a.open; a.terms,b.terms='net 30','net 60'; a.used=b.used=True
            s.pay('amb_tail',c,{a:a.open},a.open,desig=[a],amb=True)
        elif k=='dup':
            it=r.choice(av); d=D(2026,6,r.randint(5,20)); it.date=min(it.date,D(2026,5,30))
            p=s.pay('single',c,{it:it.open},it.open,date=d); s.pay('dup',c,None,it.open,desig=[it],date=d+dt.timedelta(r.randint(0,5)),note={'first':p})
        c.npay+=1
    s.pays=s.pays[:s.npay]
    # history: settled invoices
    for c in s.custs:
        for _ in range(r.choice([0,1,1,2])):
            old=s.newitem(c); old.date=D(2025,7,1)+dt.timedelta(r.randint(0,280)); old.paid=min(D(2026,5,30),old.date+dt.timedelta(r.randint(8,55))); old.lock='settled'
            if c.subs: 
                b=next((i for i in c.items if i.lock=='subs'),None)
                if b and r.random()<.7: old.amount=old.open=b.amount; old.terms=b.terms; old.date=D(2025,r.randint(7,12),1); old.paid=old.date+dt.timedelta(20)
  # ---- numbers
  def number(s):
    r=s.r; its=[i for c in s.custs for i in c.items]; tie={id(c):r.random() for c in s.custs}
    its.sort(key=lambda i:(i.date,tie[id(i.cust)])); s.items=its; yser={}; cser={}; brs={}; dser={}; g=s.serial0; seen=set(); gl={'bare6':r.randint(150000,700000),'bare5':r.randint(11000,25000),'5A':r.randint(11000,25000)}.get(s.style,0)
    gap=r.choice([0,.1,.4])
    for it in its:
        y=it.date.year; c=it.cust; br=None; cn=it.kind=='credit_note'
        def nx(d,k,st=0): d[k]=d.get(k,st)+1+(1 if r.random()<gap else 0); return d[k]
        st=s.style
        if st=='FA-Y-5': p=[('P','AV' if cn else 'FA'),('-','-'),('Y',str(y)),('-','-'),('S','%05d'%nx(yser,y,s.serial0))]
        elif st in('bare6','bare5'): gl+=1+(1 if r.random()<gap else 0); p=[('S',str(gl))]
        elif st=='REY5': p=[('P','GS' if cn else 'RE'),('Y',str(y)),('S','%05d'%nx(yser,y,s.serial0))]
        elif st=='Y/3': p=[('Y',str(y)),('-','/'),('S','%03d'%nx(yser,y,s.serial0%100))]
        elif st=='cust-4': p=[('C',re.sub(r'\D','',c.id)),('-','-'),('S','%04d'%nx(cser,id(c),r.randint(0,40) if id(c) not in cser else 0))]
        elif st=='n/A': p=[('S',str(nx(yser,y,s.serial0))),('-','/'),('X','A' if not cn else 'NC'),('-','/'),('Y',str(y))] if r.random()<2 else 0
        elif st=='A26/5': p=[('P','R' if cn else 'A'),('Y',str(y)[2:]),('-','/'),('S','%05d'%nx(yser,y,s.serial0))]
        elif st=='OGM': p=[('Y',str(y)[2:]),('S','%05d'%nx(yser,y,s.serial0))]
        elif st=='26-5': p=[('Y',str(y)[2:]),('-','-'),('S','%05d'%nx(yser,y,9999))]
        elif st=='INV-6': p=[('P','CN' if cn else 'INV'),('-','-'),('S','%06d'%nx(yser,0,4000))]
        elif st=='SI/26/5': p=[('P','SC' if cn else 'SI'),('-','/'),('Y',str(y)[2:]),('-','/'),('S','%05d'%nx(yser,y,s.serial0))]
        elif st=='LYO-26-5': br=['LYO','PAR','NTE','LIL','BDX'][hash_(c.id)%5] if r.random()<.85 else r.choice(['LYO','PAR','NTE','LIL','BDX']); p=[('P',br),('-','-'),('Y',str(y)[2:]),('-','-'),('S','%05d'%nx(brs,(br,y),s.serial0))]
        elif st=='Y4': p=[('Y',str(y)),('S','%05d'%nx(yser,y,s.serial0))]
        elif st=='n/Y': p=[('S',str(nx(yser,y,s.serial0))),('-','/'),('Y',str(y))]
        elif st=='FV26-6': p=[('P','AB' if cn else 'FV'),('Y',str(y)[2:]),('-','-'),('S','%06d'%nx(yser,y,s.serial0))]
        elif st=='R-cust-3': p=[('P','R'),('-','-'),('C',re.sub(r'\D','',c.id)),('-','-'),('S','%03d'%nx(cser,id(c),r.randint(0,30) if id(c) not in cser else 0))]
        elif st=='5A': 
            gl+=1 if r.random()<.7 else 0
            X=next((x for x in 'ABCDEF' if (gl,x) not in seen),None)
            if X is None: gl+=1; X='A'
            seen.add((gl,X)); p=[('S',str(gl)),('X',X)]
        elif st=='YM-3': k=it.date.strftime('%Y%m'); p=[('Y',k),('-','-'),('S','%03d'%nx(yser,k))]
        elif st=='RG26.4': p=[('P','GU' if cn else 'RG'),('-',' '),('Y',str(y)[2:]),('-','.'),('S','%05d'%nx(yser,y,s.serial0))]
        elif st=='dmy-2': k=it.date.strftime('%y%m%d'); p=[('Y',k),('-','-'),('S','%02d'%nx(dser,k))]
        it.parts=p; it.number=''.join(x for _,x in p)
        digits=re.sub(r'\D','',it.number)
        if s.refkind=='ogm': it.ref=ogm(int(digits)+ (7<<20)*100%10**9)
        elif s.refkind=='qrr': it.ref=qrr(int('31'+digits.zfill(10)))
        elif s.refkind=='rf': it.ref=rf(digits)
    assert len({i.number for i in its})==len(its),'dup numbers'
    for it in its: it.cls=(id(it.cust),it.kind,it.open,it.terms)
    s.bynum={i.number:i for i in its}; s.bydig={}
    for i in its: s.bydig.setdefault(re.sub(r'\W','',i.number).upper(),i)
    # unique names
    tok={}; 
    for c in s.custs:
        for nm in [c.name]+c.aliases:
            for t in set(core(nm)): tok.setdefault(t,set()).add(id(c))
    s.tok=tok; s.dels={}
    for c in s.custs:
        for d in dels(c.name): s.dels.setdefault(d,set()).add(id(c))
    cores={}
    for c in s.custs: cores.setdefault(core(c.name),[]).append(c)
    for c in s.custs:
        k=core(c.name); sets=[tok[t] for t in k]
        inter=set.intersection(*sets) if sets else set(range(99))
        c.uniq=len(inter)==1 and len(k)>=2 or (len(k)==1 and len(inter)==1)
        c.group=cores[k]
    s.opens={}
    for it in its:
        if not it.paid: s.opens.setdefault(it.open,[]).append(it)
  # ---- subsets
  def fits(s,c,T,must=()):
    its=[i for i in c.items if not i.paid]; n=len(its)
    v=[i.open if i.kind=='invoice' else -i.open for i in its]
    h=n//2; A=[(0,0)]; B=[(0,0)]
    for j in range(h): A+=[(x+v[j],m|1<<j) for x,m in A]
    for j in range(h,n): B+=[(x+v[j],m|1<<j) for x,m in B]
    d={}
    for x,m in A: d.setdefault(x,[]).append(m)
    out=set(); cnt=0
    for x,m in B:
        for m1 in d.get(T-x,()):
            mask=m|m1; cnt+=1
            if cnt>400: break
            st=[its[j] for j in range(n) if mask>>j&1]
            if any(y not in st for y in must): continue
            out.add(tuple(sorted(str(i.cls) for i in st)))
    sig=.5*math.sqrt(sum(x*x for x in v)) or 1; mu=sum(v)/2; w=100 if all(x%100==0 for x in v) else 1
    lam=w*2**n/(sig*2.5066)*math.exp(-(T-mu)**2/(2*sig*sig))
    return len(out),lam
  # ---- rendering
  def num(s,it,level,lang):
    r=s.r; p=it.parts; full=it.number
    if level=='full':
        x=r.random()
        if x<.55: return full
        if x<.7: return ''.join(t for k,t in p if k!='-') if len(p)>1 else full
        if x<.8: return ''.join(' ' if k=='-' else t for k,t in p)
        if x<.88: return full.lower()
        if x<.93: return ''.join(r.choice(['.','/','_','-',' - ']) if k=='-' else t for k,t in p)
        if p[0][0]=='P': return p[0][1]+r.choice([' ','  ','-',' n°',':'])+''.join(t for k,t in p[1:]).lstrip('-/ ')
        return full
    if level=='near':
        q=[(k,t) for k,t in p]; x=r.random()
        if x<.35 and q[0][0]=='P': q=q[1:]; q=q[1:] if q[0][0]=='-' else q
        elif x<.6 and any(k=='-' for k,_ in q): q=[(k,t.lstrip('0') or t) if k=='S' else (k,t) for k,t in q]
        elif x<.75: q=[(k,t[2:]) if k=='Y' and len(t)==4 else (k,t) for k,t in q]
        return ''.join(t for _,t in q)
    # tail
    S=[t for k,t in p if k=='S'][0]; X=''.join(t for k,t in p if k=='X' and s.style=='5A')
    return (S if r.random()<.5 else (S.lstrip('0') or S))+X
  def tail_ok(s,it,c):
    S=[t for k,t in it.parts if k=='S'][0].lstrip('0')
    if len(S)<2: return False
    same=[j for j in c.items if j is not it and [t for k,t in j.parts if k=='S'][0].lstrip('0')==S]
    return not same
  def distract(s,lang,p):
    r=s.r; x=[]; c=p.cust
    def ph(): return r.choice(['Tel. 0%d%d'%(r.randint(10,999),r.randint(100000,9999999)),'+%d %d %d'%(r.choice([33,49,31,39,34,32,353]),r.randint(1,99),r.randint(100000,9999999)),'06 %02d %02d %02d %02d'%tuple(r.randint(0,99) for _ in range(4)),'T:0%d-%d'%(r.randint(30,999),r.randint(10000,999999))])
    o=[ph,lambda:'SIRET %09d %05d'%(r.randint(3*10**8,9*10**8),r.randint(1,99)) if lang=='fr' else 'USt-ID DE%09d'%r.randint(10**8,9*10**8) if lang=='de' else 'P.IVA %011d'%r.randint(10**9,10**10) if lang=='it' else 'NIF B%08d'%r.randint(10**7,99999999) if lang=='es' else 'BTW NL%09dB01'%r.randint(10**8,9*10**8) if lang=='nl' else 'VAT IE%07dK'%r.randint(10**6,9999999),
       lambda:'IBAN '+r.choice([fmtiban(s.ciban),s.ciban]),lambda:r.choice(['','am ','le ','per ']) .strip()+' '+dfmt(p.date or D(2026,6,15),lang,r),
       lambda:(r.choice(CUSTW[lang])+' '+c.id) if c else '',lambda:r.choice(AMTW[lang])+' '+money(p.amount,lang,r),
       lambda:r.choice(['Projekt','chantier','project','dossier','ref','Vertrag','contrat','Obj.','AZ','lot'])+' '+r.choice(['%d'%r.randint(10,9999),'%d-%d'%(r.randint(1,30),r.randint(100,999)),'%s%d'%(r.choice('ABKPX'),r.randint(100,99999))]),
       lambda:'%05d %s'%(r.randint(10000,98999),r.choice(s.plc[lang])),lambda:'ZA%08d'%r.randint(0,99999999),lambda:'%010d'%(15*10**8+r.randint(0,99999999)),lambda:(r.choice(SUBJ[lang])),lambda:r.choice(SUBJ[lang])+' '+MON[lang][(next(iter(p.answer)).date if p.answer else (p.date or D(2026,6,1))).month-1] if p.kind!='multi' and p.kind not in('period','monthsum','interch','datenamed','amb_same','amb_sub','amb_tail','amb_name','amb_settled')else r.choice(SUBJ[lang])]
    n=r.choice([0,0,0,0,1,1,2] if not s.tough else [0,0,1,1,2,3])
    return [f() for f in r.sample(o,n)]
  def person(s,c,lang):
    return (c.name if c and c.kind=='consumer' else r_name(s.r,lang,s.sur)) 
  def desig_text(s,p,lang,lvl):
    """the naming part: one or several documents"""
    r=s.r; inv=[i for i in p.desig if i.kind=='invoice']; cns=[i for i in p.desig if i.kind!='invoice']
    if len(inv)==1:
        it=inv[0]; w=r.choice(INV[lang]); nb=s.num(it,lvl,lang)
        x=r.random(); sep=r.choice([' ']*32+[': ']*3+['','. ','/',' # ',' n°',' n° ']) if not w.endswith('.') and not w.endswith(':') else r.choice([' ']*5+[''])
        if sep=='' and not nb[0].isdigit(): sep=' '
        t=w+sep+nb
        if x<.22 and lvl!='tail': t=nb
        if r.random()<.25 and p.kind!='amb_typohit': t+=' '+r.choice(DATEW[lang])+' '+dfmt(it.date,lang,r)
        if r.random()<.1: t+=' '+r.choice(AMTW[lang])+' '+money(p.answer[it] if p.answer and it in p.answer else p.amount,lang,r)
        if r.random()<.1 and p.kind!='amb_typohit': t=r.choice(['/INV/%s %s'%(nb,it.date.strftime('%d.%m.%Y')),'/RFB/%s'%nb,'%s %s'%(nb,it.date.strftime('%d%m%Y')),'%s;%s;%s'%(nb,it.date.strftime('%Y%m%d'),money(p.amount,lang,r).replace(' ','')),'RG-NR %s V. %s EUR %s'%(nb,it.date.strftime('%d.%m.%y'),money(it.amount,lang,r)),'CINV/%s'%nb,'RFS/%s'%nb]) if lvl!='tail' else t
    else:
        w=r.choice(INVS[lang] if r.random()<.7 else INV[lang]); inv=sorted(inv,key=lambda i:s.items_pos[id(i)]) if r.random()<.85 else inv
        full=[s.num(i,'full',lang) for i in inv]
        if r.random()<.7: full=[i.number for i in inv]
        ser=[[t for k,t in i.parts if k=='S'][0]+''.join(t for k,t in i.parts if k=='X' and s.style=='5A') for i in inv]
        pre=[tuple((k,t) for k,t in i.parts if k in'PYC') for i in inv]
        samepre=len(set(pre))==1 and inv[0].parts[-1][0] in('S','X') and s.style!='n/A'
        contig=samepre and s.style!='5A' and len(inv)>1 and all(int(b)-int(a)==1 for a,b in zip(ser,ser[1:]))
        owned=False
        if not contig and samepre and s.style in('cust-4','R-cust-3') and len(inv)>2: pass
        x=r.random(); last=r.choice(AND[lang]); sep=r.choice([', ',',','; ',' ','/',' / ','+',' + ',' - '] if s.style not in('Y/3','n/Y','n/A','A26/5','SI/26/5') else [', ','; ',' ',' + ','+'])
        if contig and len(inv)>2 and x<.5:
            p.note['range']=1
            t=r.choice([full[0]+' '+r.choice(TO[lang])+' '+r.choice([full[-1],ser[-1]]), inv[0].number+r.choice(['-',' - ','/'] if s.style not in('Y/3',) else ['-'])+r.choice([inv[-1].number,ser[-1]])])
        elif samepre and lvl!='full' and x<.55 and s.style not in ('bare6','bare5','5A'):
            p.note['tails']=1
            tl=[z.lstrip('0') if r.random()<0 else z for z in ser[1:]]
            if r.random()<.5: tl=[z.lstrip('0') or z for z in tl]
            if len(ser[0])>=5 and r.random()<.3 and all(z[:-3]==ser[0][:-3] for z in ser): tl=[z[-3:] for z in ser[1:]]
            t=inv[0].number+r.choice(['/','/',',',', ','+',' + ',' '+last+' '])
            j=r.choice(['/',',',', ','+',' + '])
            t=t+j.join(tl)
        elif lvl!='full' and x<.8 and len(set(ser))==len(ser) and all(s.tail_ok(i,i.cust) for i in inv) and p.kind!='parent':
            p.note['serials']=1; j=r.choice([', ','+','; ',' / ',' ']) ; t=j.join(z.lstrip('0') for z in ser)
        elif x<.9:
            t=sep.join(full[:-1])+(' '+last+' ' if sep in(', ','; ',' ') and r.random()<.6 else sep)+full[-1]
        else: t=' '.join(f+' '+money(i.open,lang,r)+r.choice(['','EUR'])+';' for f,i in zip(full,inv))
        t=w+' '+t
    for cnn in cns:
        t+=' '+r.choice(CNW[lang])+' '+(s.num(cnn,'full',lang) if r.random()<.8 or lvl=='full' else s.num(cnn,'near',lang))
        if r.random()<.3: t+=' '+r.choice(['-',''])+money(cnn.open,lang,r)
    return t
  def bankwrap(s,t,p,lang):
    r=s.r
    if r.random()<.12:
        nm=fold(p.name or 'X').upper()
        return r.choice([f'EREF+{p.e2e or "NOTPROVIDED"} SVWZ+{t}',f'VIR SEPA RECU /DE {nm[:30]} /MOTIF {t} /REF NOTPROVIDED',f'SEPA OVERBOEKING IBAN: {p.iban} NAAM: {nm} OMSCHRIJVING: {t}',f'BON.DA {nm} CAUS: {t}',f'TRANSF. DE {nm[:25]} CONCEPTO: {t}',f'{t} EREF: NOTPROVIDED',f'/ROC/NOTPROVIDED//URI/{t}',f'/REMI/USTD//{t}/EREF/NOTPROVIDED',f'TRN:{r.randint(10**9,10**10)} {t}'])
    return t
  def cname_noise(s,c,heavy=True):
    r=s.r; n=c.name; 
    if c.aliases and r.random()<.5: n=r.choice(c.aliases)
    x=r.random()
    if c.kind=='consumer':
        w=n.split(); f,l=w[0],' '.join(w[1:])
        n=r.choice([n,n,n,f'{l} {f}',f'{l}, {f}',{'de':f'Herr {n}' ,'fr':f'M {n}','en':f'MR {n}','nl':f'Dhr {n}','it':f'SIG. {n}','es':f'D. {n}'}[c.lang],{'fr':f'M OU MME {l} {f}','de':f'{f} u. {r.choice(FIRST["de"])} {l}','nl':f'{f} {l} e/o','en':f'{f} {l}','it':f'{l} {f}','es':f'{l} {f}'}[c.lang]])
    else:
        if r.random()<.15: n=re.sub(r'\s+(GmbH.*|SARL|SAS|Ltd|Limited|B\.V\.|BV|S\.r\.l\.|S\.L\.|AG|KG|e\.V\.)$','',n)
        if r.random()<.05 and c.lang=='de': n=n.replace('GmbH','Gesellschaft mbH')
        if r.random()<.06: n=n.replace('&','und' if c.lang=='de' else 'et' if c.lang=='fr' else 'and')
    if r.random()<.55: n=fold(n).upper()
    elif r.random()<.3: n=fold(n)
    if r.random()<(.12 if s.tough else .04) and len(n)>10:
        i=r.randint(3,len(n)-3)
        m=r.choice([n[:i]+n[i+1:],n[:i]+n[i+1]+n[i]+n[i+2:],n[:i]+r.choice('aeinrst').upper()+n[i+1:],n[:i]+n[i]+n[i:]])
        near=set()
        for d in dels(m): near|=s.dels.get(d,set())
        if near<={id(c)}: n=m
    lim=r.choice([70,70,70,35,27] if not s.tough else [70,35,35,27,27,24])
    if len(n)>lim:
        cut=set(re.findall('[a-z0-9]+',fold(n[:lim]).lower())); own=set(core(c.name)); tk=[t for t in own if t in cut]
        x=set.intersection(*[s.tok[t] for t in tk]) if tk else {1,2}
        if len(x)==1 or len(c.group)>1: n=n[:lim].rstrip()
    return n
  def certify_and_render(s):
    r=s.r; s.items_pos={id(i):k for k,i in enumerate(s.items)}
    for p in s.pays:     # a typed number that is another customer's, at the same amount: nobody can tell
        if p.kind!='amb_typohit': continue
        it=next(iter(p.answer)); q=it.number; hit=None
        cand=[]
        for j,ch in enumerate(q):
            if ch.isdigit():
                for x in '0123456789':
                    if x!=ch:
                        o=s.bynum.get(q[:j]+x+q[j+1:])
                        if o and o.cust is not it.cust and not o.paid and not o.used and not o.lock and o.kind=='invoice': cand.append(o)
        if not cand: p.kind='single'; continue
        o=r.choice(cand); o.amount=o.open=it.open; o.used=True; o.cls=(id(o.cust),o.kind,o.open,o.terms); p.desig=[o]; p.ambiguous=True; p.note['own']=it.number
        if r.random()<.5: p.answer={o:o.open}
    for n_,p in enumerate(s.pays):
        p.parts=None
        c=p.cust; k=p.kind; lang=c.lang if c and r.random()<.9 else s.lang
        # date
        ds=[i.date for i in (p.answer or {})]+[i.date for i in p.desig]
        lo=max([D(2026,6,1)]+[d+dt.timedelta(1) for d in ds])
        if not p.date: p.date=min(ASOF,lo+dt.timedelta(r.randint(0,max(0,(ASOF-lo).days))))
        # payer
        p.known='none'
        if c is None or k in('third','amb_noname','onlyamount'):
            l2=r.choice([s.lang,s.lang,r.choice(list(SA))]); p.name=s.cname(l2,r.choice(['consumer','business'])); p.iban=iban(r,r.choice([s.cc,s.cc,'DE','FR']))
            if k in('amb_noname','onlyamount') and r.random()<.4: p.name=''
            if p.iban and r.random()<.05: p.iban=''
        else:
            usefile=c.ibans and r.random()<.94 and k!='amb_name'
            p.iban=r.choice(c.ibans) if usefile else iban(r,c.country)
            if not usefile and r.random()<.06: p.iban=''
            if k=='amb_spouse': usefile=False; p.iban=iban(r,c.country)
            p.name=s.cname_noise(c) if k!='amb_spouse' else r.choice([f for f in FIRST[c.lang] if f not in c.name])+' '+c.name.split(' ',1)[-1]
            if k=='amb_conflict' and c.ibans: usefile=True; p.iban=c.ibans[0]
            p.known='iban' if usefile else ('name' if c.uniq else 'commonname')
            if usefile and r.random()<.04: p.name=r.choice(['',s.cname(lang,'consumer')])
        known=p.known in('iban','name')
        # certainty on clean information
        n,lam=(0,0)
        T=p.amount; ans=p.answer
        cents=T%1000!=0
        def fit(): return s.fits(c,T)
        def amtok():
            """payer known by account; or by a name that is one customer's, unless a common personal name pays a round sum"""
            if p.known=='iban': return True
            if p.known!='name': return False
            commonper=c.kind=='consumer' and any(x.replace('_',' ') in c.name for x in SUR[c.lang])
            
            if T%100: return True
            if T%1000==0: p.note['round_name']=not commonper; return False
            return not commonper and not c.ibans and core(p.name)==core(c.name)     # whole euros: only an exact name, and no account on file that it contradicts
        def oldest():
            it=next(iter(p.answer)); m=[i for i in c.items if not i.paid and i.cls==it.cls]
            if len(m)==1: return True
            m.sort(key=lambda i:i.date)
            if any(i is not it and i.used for i in m) or m[0].date==m[1].date: return False
            p.answer={m[0]:m[0].open}; it.used=False; m[0].used=True; p.desig=[]; p.note['cls']=len(m); return True
        lvl='full'
        if p.certain is None:
            if p.ambiguous or not ans: p.certain=False
            elif k in('single','multi','credit','discount','charge'):
                p.certain=True
                x=r.random()
                if known or (p.known=='commonname' and cents): lvl='full' if x<.6 else 'near' if x<.85 else 'tail'
                if k=='charge': p.certain=False; p.note['policy']=known
                if lvl=='tail' and not all(s.tail_ok(i,c) for i in p.desig): lvl='near'
                if lvl=='tail' and (k not in('single',) ) : lvl='near'
                if lvl=='tail' and not known: lvl='full'
                if lvl!='full' and p.known=='commonname': lvl='full'
            elif k in('partial','over'):
                p.certain=False; p.note['policy']=known; lvl='full' if r.random()<.7 else 'near'
            elif k=='ref': p.certain=True
            elif k=='parent': p.certain=True
            elif k=='third': p.certain=True
            elif k=='po': p.certain=known or cents
            elif k=='e2e': p.certain=True
            elif k=='refbad': n,lam=fit(); p.certain=n==1 and amtok()
            elif k=='context': p.certain=known
            elif k=='interch2': n,lam=fit(); p.certain=n==1 and p.known=='iban'
            elif k=='custno':
                n,lam=fit(); o=oldest(); p.certain=n==1 and o
            elif k=='amount':
                n,lam=fit(); o=oldest(); p.certain=n==1 and amtok() and o
                if p.known=='commonname':
                    others=[o for o in c.group if o is not c]
                    p.certain=False; p.note['namesake']=1
                    if any(s.fits(o,T)[0] for o in others): p.ambiguous=True if any(i.open==T and not i.paid for o in others for i in o.items) else 'natural'
                if n>1: p.ambiguous='natural'
            elif k=='typo':
                n,lam=fit(); p.certain=n==1 and known and sum(1 for i in c.items if not i.paid and i.open==T)==1
            elif k=='datenamed': p.certain=known and s.fits_single(c,T,next(iter(ans)).date)
            elif k=='balance':
                n,lam=fit(); p.note['lam']=lam; p.note['n']=n; p.certain=known and (n==1 or True); p.note['bal']=r.random()<.65
                if not p.note['bal']: p.certain=amtok() and n==1 and lam<.001
                if n>1 and not p.note['bal']: p.ambiguous='natural'
            elif k=='monthsum': p.certain=known
            elif k=='period':
                p.certain=known
            elif k=='interch':
                n,lam=fit(); p.certain=amtok() and n==1
                if n>1: p.ambiguous='natural'
            elif k=='subset':
                n,lam=fit(); p.certain=amtok() and n==1 and lam<.001; p.note['lam']=lam
                if n>1: p.ambiguous='natural'
            elif k=='cut':
                n,lam=s.fits(c,T,must=p.desig); p.certain=known and n==1; p.note['cut']=1
                if n>1: p.ambiguous='natural'
            elif k in('onlyamount',): p.certain=False
            else: p.certain=False
        # ---- text
        t=''; nm=s.person(c,lang) if k!='amb_spouse' else p.name
        if k=='amb_sub' and s.fits(c,T)[0]==1: p.ambiguous=False
        frag=[]
        if k in('single','multi','credit','discount','charge','partial','over','parent','third','latedisc','settled','amb_settled','dup','cut','amb_conflict','amb_partcoin','typo_own','context','amb_typohit'):
            if k in('third','amb_typohit','amb_conflict','amb_partcoin','typo_own','context','parent','settled','amb_settled','dup','latedisc','cut'): lvl='full'
            d=s.desig_text(p,lang,lvl); core_=d
            if k=='discount' and r.random()<.6 or k=='latedisc' and r.random()<.5: core_+=' '+r.choice(DISCW[lang])
            if k=='partial' and r.random()<.75: core_=r.choice([r.choice(PARTW[lang])+' '+core_,core_+' '+r.choice(PARTW[lang])])
            if k=='third' and r.random()<.5: core_+=' '+r.choice(['für','pour','for','voor','per','para'])+' '+c.name
            if k=='context':
                o=[i for i in c.items if not i.paid and i not in p.answer and not i.used and i.kind=='invoice'] or [i for i in c.items if i.paid]
                if o:
                    on=r.choice(o).number; core_+=' '+r.choice({'de':['Rest zu {} folgt','({} wird reklamiert)','ohne {}','{} bereits bezahlt','nicht {}'],'fr':['({} déjà payée)','hors facture {}','litige sur {}','{} suivra','sauf {}'],'en':['({} disputed)','excl. {}','{} already paid','{} to follow','not {}'],'nl':['({} reeds betaald)','exclusief {}','{} volgt later','behalve {}'],'it':['({} già pagata)','esclusa {}','{} segue','non {}'],'es':['({} ya pagada)','excepto {}','{} pendiente','salvo {}']}[lang]).format(on)
            if k=='cut': core_+=r.choice([' u.a.',' ...',' etc','',''])
            frag=[core_]
        elif k=='typo':
            it=p.desig[0]; q=list(it.number); pos=[j for j,ch in enumerate(q) if ch.isdigit()]
            S=[t_ for k_,t_ in it.parts if k_=='S'][0]; off=it.number.rfind(S); pos=list(range(off,off+len(S)))
            for _ in range(20):
                q=list(it.number); j=r.choice(pos); q[j]=r.choice([x for x in '0123456789' if x!=q[j]])
                if r.random()<.3 and len(pos)>1:
                    q=list(it.number); j=r.choice(pos[:-1]); q[j],q[j+1]=q[j+1],q[j]
                o=s.bynum.get(''.join(q))
                if ''.join(q)!=it.number and (o is None or (o.cust is not c and o.open!=T)): break
            else: p.certain=False
            p.note['othernum']=o.number+('(paid)' if o.paid else '') if o else None
            frag=[r.choice(INV[lang])+' '+''.join(q)]
        elif k=='ref':
            it=p.desig[0]
            if r.random()<.6: p.sref=it.ref if s.refkind!='ogm' or r.random()<.5 else re.sub(r'\D','',it.ref); frag=[] if r.random()<.7 else [r.choice(SUBJ[lang])]
            else:
                rr=it.ref
                if s.refkind=='rf': rr=r.choice([rr,' '.join(rr[i:i+4] for i in range(0,len(rr),4)),'Ref. '+rr,rr.lower()])
                elif s.refkind=='ogm': rr=r.choice([rr,rr.replace('+','*'),rr.strip('+'),re.sub(r'\D','',rr),'mededeling '+rr])
                else: rr=r.choice([rr,rr[:2]+' '+' '.join(rr[2+i:7+i] for i in range(0,25,5))])
                frag=[rr]
        elif k in('refbad','reforeign'):
            if k=='refbad': rr=re.sub(r'[^A-Z0-9]','',p.desig[0].ref); j=r.randint(len(rr)-6,len(rr)-1); rr=rr[:j]+r.choice([x for x in '0123456789' if x!=rr[j]])+rr[j+1:]
            else: rr=ogm(r.randint(10**9,9*10**9)) if s.refkind=='ogm' else qrr(r.randint(10**20,10**25)) if s.refkind=='qrr' else rf('%d'%r.randint(10**6,10**10))
            if r.random()<.5 and k!='refbad': p.sref=rr; frag=[]
            else: frag=[rr]
        elif k=='po':
            frag=[r.choice(POW[lang])+r.choice([' ',': ',' '])+p.desig[0].po]
        elif k=='e2e':
            p.e2e=r.choice([p.desig[0].number,'INV-'+re.sub(r'\W','',p.desig[0].number),re.sub(r'\W','',p.desig[0].number),f'{r.randint(1000,9999)}-{p.desig[0].number}'])[:35]
            frag=[r.choice(['',r.choice(SUBJ[lang]),r.choice(INTRO[lang])])]
        elif k=='custno':
            frag=[r.choice(CUSTW[lang])+r.choice([' ',': ','. '])+c.id]
        elif k=='balance':
            frag=[r.choice(BALW[lang])] if p.note.get('bal') else [r.choice(['',r.choice(SUBJ[lang])])]
        elif k=='monthsum':
            m=p.note['m']; frag=[r.choice(INVS[lang])+' '+r.choice([MON[lang][m-1]+' 2026','%02d/2026'%m,MON[lang][m-1],'%02d.2026'%m])]
        elif k=='period':
            it=p.desig[0]; m=it.date.month; sj=SUBJ[lang][0 if lang!='fr' else 0] if r.random()<.6 else r.choice(SUBJ[lang]); p.certain=bool(p.certain and sj in('Miete','loyer','rent','huur','affitto','alquiler')); p.note['subj']=sj; frag=[sj+' '+r.choice([MON[lang][m-1]+' 2026',MON[lang][m-1].upper(),'%02d/2026'%m,'%02d/26'%m,MON[lang][m-1],MON[lang][m-1][:3]+' 26' if len(MON[lang][m-1])>4 else MON[lang][m-1]+' 26'])]
        elif k=='datenamed':
            it=p.desig[0]; frag=[r.choice(INV[lang][:1]+INV[lang][-1:])+' '+r.choice(DATEW[lang])+' '+it.date.strftime('%d.%m.%Y' if lang=='de' else '%d/%m/%Y')]
        elif k=='foreign':
            st=r.choice(['FA-2026-%05d','4%05d','RE2026%05d','2026/%03d','INV-%06d','FV26-%06d','%05d','R-%d','LYO-26-%05d','2026%04d','M-26-%04d','KR%07d'])
            x=st%r.randint(1,99999 if '%03d' not in st else 999); 
            if re.sub(r'\W','',x).upper() in s.bydig: p.kind=k='foreign_hit'
            frag=[r.choice(INV[lang])+' '+x]; p.note['num']=x
        elif k=='unk_coin': frag=[r.choice([r.choice(NONE_T[lang]).format(r=r.randint(10000,99999999)),'',r.choice(SUBJ[lang]),r.choice(INTRO[lang])])]
        elif k=='unknown':
            frag=[r.choice(NONE_T[lang]).format(r=r.randint(10000,99999999))]
        elif k=='amb_tail':
            it=p.desig[0]; frag=[r.choice(INV[lang])+' '+it.number[:max(2,len(it.number)-r.randint(3,5))]]; o=[i for i in c.items if i.open==T and i is not it]
            stem=frag[0].rsplit(' ',1)[-1] if False else frag[0]
            S=[t_ for k_,t_ in it.parts if k_=='S'][0]
            vis=[n_ for n_ in range(len(it.number)) if frag[0].endswith(it.number[:n_+1])]
            pre=it.number[:max(vis)+1] if vis else ''
            if S in pre or not any(x.number.startswith(pre) for x in o): p.ambiguous=False; p.certain=False; p.kind='tailcut'
            p.desig=[]
        else:  # amount, interch, subset, amb_*, onlyamount
            frag=[r.choice(['','',r.choice(SUBJ[lang]),r.choice(INTRO[lang]),r.choice(['NOTPROVIDED','Überweisung','Payment','SEPA','virement','Rechnung','factuur','fattura','facture']),'/'])]
        silent=k in('interch2','amount','interch','subset','amb_same','amb_sub','amb_name','amb_noname','onlyamount','e2e','balance') or k=='ref' and p.sref
        if not silent or r.random()<.3:
            if r.random()<.45: frag=[r.choice(INTRO[lang])]+frag
            dis=s.distract(lang,p)
            if k in('amb_noname','amb_name','onlyamount','unknown','foreign'): dis=[d for d in dis if not(c and c.id in d)]
            if r.random()<.5: frag=frag+dis
            else: frag=dis[:1]+frag+dis[1:]
            if r.random()<.3: frag=frag+[r.choice(OUT[lang]).format(n=nm)]
        if not(c and c.kind=='business') and k in('single','third') and r.random()<.2: frag=frag+[nm if k=='single' else '']
        t=r.choice([' ',' ',' ',' ',', ',' - ','  ']).join(f for f in frag if f).strip()
        if t: t=s.bankwrap(t,p,lang)
        hasnum=bool(p.desig) and k not in('ref',)
        # ---- noise on text
        clean=t
        if r.random()<.35: t=fold(t).upper()
        elif r.random()<.25: t=fold(t)
        if r.random()<.08: t=t.lower()
        safe=known and k in('single','multi') and s.fits(c,T)[0]==1
        if r.random()<(.14 if s.tough else .03) and (hasnum and lvl=='full' and not p.note.get('tails') and not p.note.get('serials') and (k in('single','third','discount','multi','partial'))):
            t=re.sub(r'0',lambda m:'O' if r.random()<.3 else '0',t,count=2) if r.random()<.6 else t.replace('1','I',1) if r.random()<.5 else t.replace('1','l',1)
            if t!=clean: p.note['ocr']=1
            if not known or 'tail' in lvl: t=t if p.note.get('x') else clean
        if s.tough or r.random()<.1:
            x=r.random()
            w=r.choice([27,35,35,65])
            if x<.30 and len(t)>w: t=r.choice([' ','\n' if s.k%2==0 else ' ',' ']).join(t[i:i+w] for i in range(0,len(t),w)); p.note['broken']=w
            elif x<.45:
                L=r.choice([27,35,65,140]); 
                if len(t)>L:
                    # clip only where a clerk would still be able to tell
                    need=[re.sub(r'\W','',i.number) for i in p.desig]; z=re.sub(r'\W','',t[:L]).upper()
                    if all(x_.upper() in z for x_ in need) and need and k not in('amb_tail','datenamed','period','monthsum','balance','custno','po') and not p.note.get('tails') and not p.note.get('serials') or (k=='single' and safe and amtok() and len([i for i in c.items if not i.paid and i.open==T])==1): t=t[:L]; p.note['clip']=L
        t=t[:r.choice([140,140,280])] if k not in('multi','cut','parent','credit') else t
        p.text=t; p.note['lvl']=lvl
        if not p.e2e and r.random()<.3: p.e2e=r.choice(['NOTPROVIDED','NOTPROVIDED','%d'%r.randint(10**7,10**9),'ZV%010d'%r.randint(0,10**10),'%08x'%r.randint(0,2**32)])
    # duplicates: same text/payer as the first
    for p in s.pays:
        if p.kind=='dup':
            f=p.note['first']; p.name,p.iban=f.name,f.iban; p.sref,p.e2e=f.sref,''
            if s.r.random()<.7: p.text=f.text
    order=s.pays[:]; s.r.shuffle(order); order.sort(key=lambda p:(p.date,p.kind=='dup')); s.pays=order
    for i,p in enumerate(s.pays): p.id='P%06d'%(i+1)
  def fits_single(s,c,T,date): 
    return sum(1 for i in c.items if not i.paid and i.date==date)==1
def ck(n): return ''.join(core(n))
def dels(n):
    k=ck(n); return {k}|{k[:i]+k[i+1:] for i in range(len(k))}
def hash_(x): return sum(ord(ch)*31**i for i,ch in enumerate(x))
def r_name(r,lang,sur): return r.choice(FIRST[lang])+' '+r.choice(sur[lang]).replace('_',' ')
# ---------- writing
def m2(c): return f'{c/100:.2f}'
def esc(x): return x.replace('&','&amp;').replace('<','&lt;').replace('>','&gt;').replace('"','&quot;')
def write(b,dir,fmt):
    os.makedirs(dir,exist_ok=True); r=random.Random(f'w{b.profile}{b.k}')
    with open(dir+'/customers.csv','w',newline='',encoding='utf-8') as f:
        w=csv.writer(f); w.writerow('customer_id,name,country,kind,ibans,parent_id,aliases,terms'.split(','))
        for c in b.custs: w.writerow([c.id,c.name,c.country,c.kind,'|'.join(c.ibans),c.parent.id if c.parent else '','|'.join(c.aliases),'net 30'])
    its=b.items[:]; r.shuffle(its)
    with open(dir+'/invoices.csv','w',newline='',encoding='utf-8') as f:
        w=csv.writer(f); w.writerow('number,customer_id,kind,issue_date,terms,currency,amount,open_amount,payment_reference,purchase_order,paid_date'.split(','))
        for i in its: w.writerow([i.number,i.cust.id,i.kind,i.date,i.terms,b.ccy,m2(i.amount),'' if i.paid else m2(i.open),i.ref,i.po or '',i.paid or ''])
    ps=b.pays
    if fmt=='csv':
        with open(dir+'/payments.csv','w',newline='',encoding='utf-8') as f:
            w=csv.writer(f); w.writerow('id,booking_date,currency,amount,payer_name,payer_iban,remittance,structured_reference,end_to_end_id'.split(','))
            for p in ps: w.writerow([p.id,p.date,b.ccy,m2(p.amount),p.name,p.iban,p.text,p.sref,p.e2e])
    elif fmt=='camt':
        v8=b.k%4==0; ns='urn:iso:std:iso:20022:tech:xsd:camt.053.001.'+('08' if v8 else '02'); o=[f'<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="{ns}"><BkToCstmrStmt><GrpHdr><MsgId>M{b.k}</MsgId><CreDtTm>2026-07-01T05:00:00</CreDtTm></GrpHdr>']
        bal=12345600; wid=r.choice([140,140,35])
        def B(cd,v,d): return f'<Bal><Tp><CdOrPrtry><Cd>{cd}</Cd></CdOrPrtry></Tp><Amt Ccy="{b.ccy}">{m2(v)}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>{d}</Dt></Dt></Bal>'
        for d,g in itertools.groupby(ps,key=lambda p:p.date):
            g=list(g); tot=sum(p.amount for p in g)
            o.append(f'<Stmt><Id>S{d}</Id><CreDtTm>{d}T23:00:00</CreDtTm><Acct><Id><IBAN>{b.ciban}</IBAN></Id><Ccy>{b.ccy}</Ccy></Acct>'+B('OPBD',bal,d)+B('CLBD',bal+tot,d)); bal+=tot
            for p in g:
                t=p.text.replace('\n',' '); us=''.join(f'<Ustrd>{esc(t[i:i+wid])}</Ustrd>' for i in range(0,len(t),wid)) if t.strip() else ''
                st=''
                if p.sref:
                    tp={'ogm':'<Tp><CdOrPrtry><Prtry>BBA</Prtry></CdOrPrtry><Issr>BBA</Issr></Tp>' if r.random()<.5 else '<Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry><Issr>BBA</Issr></Tp>','qrr':'<Tp><CdOrPrtry><Prtry>QRR</Prtry></CdOrPrtry></Tp>','rf':'<Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry><Issr>ISO</Issr></Tp>'}[b.refkind]
                    st=f'<Strd><CdtrRefInf>{tp}<Ref>{esc(re.sub("[^A-Za-z0-9]","",p.sref))}</Ref></CdtrRefInf></Strd>'
                rmt=f'<RmtInf>{us}{st}</RmtInf>' if us or st else ''
                nm=(f'<Dbtr><Pty><Nm>{esc(p.name)}</Nm></Pty></Dbtr>' if v8 else f'<Dbtr><Nm>{esc(p.name)}</Nm></Dbtr>') if p.name else ''
                ac=f'<DbtrAcct><Id><IBAN>{p.iban}</IBAN></Id></DbtrAcct>' if p.iban else ''
                rp=f'<RltdPties>{nm}{ac}</RltdPties>' if nm or ac else ''
                sts='<Sts><Cd>BOOK</Cd></Sts>' if v8 else '<Sts>BOOK</Sts>'
                o.append(f'<Ntry><Amt Ccy="{b.ccy}">{m2(p.amount)}</Amt><CdtDbtInd>CRDT</CdtDbtInd>{sts}<BookgDt><Dt>{p.date}</Dt></BookgDt><ValDt><Dt>{p.date}</Dt></ValDt><AcctSvcrRef>{p.id}</AcctSvcrRef><BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd><NtryDtls><TxDtls><Refs><EndToEndId>{esc(p.e2e or "NOTPROVIDED")}</EndToEndId></Refs>'+(f'<Amt Ccy="{b.ccy}">{m2(p.amount)}</Amt><CdtDbtInd>CRDT</CdtDbtInd>' if v8 else '')+f'{rp}{rmt}</TxDtls></NtryDtls></Ntry>')
            o.append('</Stmt>')
        o.append('</BkToCstmrStmt></Document>'); open(dir+'/statement.xml','w',encoding='utf-8').write('\n'.join(o))
    else:
        o=[]; bal=12345600; sn=0; de=b.cc in('DE','AT','CH'); nl=b.cc in('NL','BE')
        cl=lambda s_: re.sub(r"[^A-Za-z0-9/\-?:().,'+ ]",lambda m:{'&':'+','_':'-',';':',','#':' ','*':'+','"':' '}.get(m.group(),' '),fold(s_))
        for d,g in itertools.groupby(ps,key=lambda p:p.date):
            g=list(g); tot=sum(p.amount for p in g); sn+=1
            mm=lambda v: f'{v/100:.2f}'.replace('.',',')
            o+=[':20:ST'+d.strftime('%y%m%d'),':25:'+b.ciban,f':28C:{sn:05d}/001',':60F:C'+d.strftime('%y%m%d')+b.ccy+mm(bal)]; bal+=tot
            for p in g:
                o.append(':61:'+d.strftime('%y%m%d%m%d')+'C'+mm(p.amount)+'NTRFNONREF//'+p.id)
                t=cl(p.text.replace('\n',' ')); nm=cl(p.name)
                if p.sref: t=(cl(p.sref)+' '+t).strip()
                if de:
                    t=t.replace('?',' '); nm=nm.replace('?',' ')
                    pieces=[]
                    if p.e2e: 
                        e='EREF+'+cl(p.e2e); pieces+=[e[i:i+27] for i in range(0,len(e),27)]
                    sv='SVWZ+'+t if not t.startswith('EREF') else t
                    pieces+=[sv[i:i+27] for i in range(0,len(sv),27)]
                    s86='166?00GUTSCHRIFT?109310'; codes=['%d'%q for q in range(20,30)]+['60','61','62','63']
                    for q,x in zip(codes,pieces): s86+='?'+q+x
                    s86+='?30'+'COBADEFFXXX'+('?31'+p.iban if p.iban else '')+('?32'+nm[:27] if nm else '')+('?33'+nm[27:54] if len(nm)>27 else '')
                elif nl: s86='/TRTP/SEPA OVERBOEKING'+(f'/IBAN/{p.iban}' if p.iban else '')+'/BIC/ABNANL2A'+(f'/NAME/{nm}' if nm else '')+(f'/REMI/{t}' if t else '')+f'/EREF/{cl(p.e2e or "NOTPROVIDED")}'
                else: s86='VIR SEPA RECU '*0+(f'/ORDP//NAME/{nm}' if nm else '')+(f'/IBAN/{p.iban}' if p.iban else '')+(f'/REMI/{t}' if t else '')+f'/EREF/{cl(p.e2e or "NOTPROVIDED")}'
                lines=[s86[i:i+65] for i in range(0,len(s86),65)]
                # no line may start with : or -
                o.append(':86:'+lines[0]); o+= [(x if x[:1] not in ':-' else ' '+x) for x in lines[1:]]
            o+=[':62F:C'+d.strftime('%y%m%d')+b.ccy+mm(bal),'-']
        open(dir+'/statement.sta','w',encoding='utf-8').write('\r\n'.join(o)+'\r\n')
    # truth
    with open(dir+'/truth.jsonl','w',encoding='utf-8') as f:
        for p in ps:
            note={k:v for k,v in p.note.items() if k!='first' and isinstance(v,(int,float,str,bool,type(None)))}
            f.write(json.dumps(dict(id=p.id,kind=p.kind,certain=bool(p.certain),amb=p.ambiguous,cust=p.cust.id if p.cust else None,custname=p.cust.name if p.cust else None,answer={i.number:a for i,a in p.answer.items()} if p.answer else None,unapplied=p.unapplied,known=p.known,text=p.text,name=p.name,iban=p.iban,amount=p.amount,date=str(p.date),sref=p.sref,e2e=p.e2e,desig=[i.number for i in p.desig],note=note,first=p.note['first'].id if 'first' in p.note else None),ensure_ascii=False)+'\n')
FMT=['csv','camt','csv','mt940']
if __name__=='__main__':
    seed=sys.argv[1]; prof=sys.argv[2]; out=sys.argv[3]; ks=[int(x) for x in sys.argv[4].split(',')] if len(sys.argv)>4 else range(12); n=int(sys.argv[5]) if len(sys.argv)>5 else 5000
    for k in ks:
        b=Book(prof,k,seed,n); fmt=FMT[k%4]; write(b,f'{out}/{seed}-{prof}-{k:02d}',fmt)
        from collections import Counter
        print(prof,k,b.style,fmt,len(b.custs),sum(1 for i in b.items if not i.paid),'certain',sum(bool(p.certain) for p in b.pays),'amb',sum(p.ambiguous is True for p in b.pays),flush=True)
