import datetime as D, random, string
# a style is a list of tokens; scope of the serial: all, year, month, day, cust, branch(year+branch)
T=lambda s:('P',s)
def S(s): return ('S',s)
STYLES=[
 ('R24-0917',      [T('R'),('y',),S('-'),('N',4)],'year',1),
 ('2024/INV/00891',[('Y',),S('/'),T('INV'),S('/'),('N',5)],'year',1),
 ('INV-A-00123',   [T('INV'),S('-'),('B',),S('-'),('N',5)],'branch',1),
 ('10/2026/000123',[('M',),S('/'),('Y',),S('/'),('N',6)],'all',1),
 ('F20260912-07',  [T('F'),('D',),S('-'),('N',2)],'day',1),
 ('10311-007',     [('C',),S('-'),('N',3)],'cust',1),
 ('A004711',       [('B',),('N',6)],'all',4000),
 ('10045-7',       [('N',5),S('-'),('K',)],'all',10000),
 ('base36',        [('R',6)],'all',1),
 ('117/2026',      [('N',1),S('/'),('Y',)],'year',1),
 ('2026117',       [('Y',),('N',3)],'year',1),
 ('20260117',      [('Y',),('N',4)],'year',1),
 ('260912',        [('y',),('M',),('N',2)],'month',1),
 ('2026091203',    [('D',),('N',2)],'day',1),
 ('RE-2026-00123', [T('RE'),S('-'),('Y',),S('-'),('N',5)],'year',1),
 ('FV 12/09/2026', [T('FV'),S(' '),('N',1),S('/'),('M',),S('/'),('Y',)],'month',1),
 ('117/A',         [('N',1),S('/'),('B',)],'branch',1),
 ('FA2609-0123',   [T('FA'),('y',),('M',),S('-'),('N',4)],'month',1),
 ('INV-0123',      [T('INV'),S('-'),('N',4)],'all',100),
 ('10045',         [('N',5)],'all',10000),
 ('4711',          [('N',4)],'all',3000),
 ('812',           [('N',1)],'all',120),
 ('S10045',        [T('S'),('N',5)],'all',10000),
 ('VF-26.117',     [T('VF'),S('-'),('y',),S('.'),('N',3)],'year',1),
 ('1-2345',        [('b',),S('-'),('N',1)],'all',2000),
 ('12-345 branch', [('b2',),S('-'),('N',1)],'branchnum',1),
 ('9000012345',    [('N',10)],'all',9000012300),
 ('26-117',        [('y',),S('-'),('N',3)],'year',1),
 ('10045B',        [('N',5),('B',)],'all',10000),
 ('RG 10045/26',   [T('RG'),S(' '),('N',5),S('/'),('y',)],'all',10000),
 ('VK2600123',     [T('VK'),('y',),('N',5)],'year',1),
 ('2026-09-12',    [('Y',),S('-'),('M',),S('-'),('N',2)],'month',1),
 ('2026-07',       [('Y',),S('-'),('N',2)],'year',1),
 ('INV/2026/09/0123',[T('INV'),S('/'),('Y',),S('/'),('M',),S('/'),('N',4)],'month',1),
 ('MUE-2026-03',   [('I',),S('-'),('Y',),S('-'),('N',2)],'cust',1),
 ('FT 2026A/117',  [T('FT'),S(' '),('Y',),('B',),S('/'),('N',1)],'branch',1),
 ('Q3-26-117',     [('Q',),S('-'),('y',),S('-'),('N',3)],'year',1),
 ('000012345678',  [('N',12)],'all',123456000),
 ('DE-26-K-0117',  [('L',),S('-'),('y',),S('-'),('B',),S('-'),('N',4)],'branch',1),
 ('1/26/117',      [('b',),S('/'),('y',),S('/'),('N',1)],'year',1),
 ('AR 3417 26',    [T('AR'),S(' '),('N',4),S(' '),('y',)],'year',3000),
 ('0917.26',       [('N',4),S('.'),('y',)],'year',1),
]
B36='0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
def b36(n,w):
    s=''
    for _ in range(w): s=B36[n%36]+s; n//=36
    return s
class Series:
    def __init__(self,style,rng,word=None,offset=0):
        self.name,self.tok,self.scope,self.start=style
        self.rng=rng; self.cnt={}; self.word=word; self.off=offset; self.used={}
        self.branches=rng.sample('ABCDEKMNS',rng.choice([2,3]))
        self.nb=rng.sample(range(1,10),3); self.nb2=[1,2,11,12,21]
        self.mult=rng.choice([7919,104729,15485863])
    def number(self,date,cust,rng,serial_at=None):
        br=rng.choice(self.branches); b=rng.choice(self.nb); b2=rng.choice(self.nb2)
        key={'all':0,'year':date.year,'month':(date.year,date.month),'day':date,'cust':cust.id if cust else 0,'branch':(br,date.year) ,'branchnum':b2}[self.scope]
        if self.scope=='branch' and not any(t[0] in 'Yy' for t in self.tok): key=(br,)
        # serial is a function of the position in time with random jumps: grows by 1..2; planted ones continue the row
        n=self.cnt.get(key)
        if n is None: n=self.start+self.off+(0 if self.scope in('day','cust','month') else rng.randint(0,40))
        else: n+= 1 if self.scope in('day','cust','month') or rng.random()<.8 else 2
        self.cnt[key]=n
        return self.render(n,date,cust,br,b,b2)
    def render(self,n,date,cust,br,b,b2):
        parts=[]
        for t in self.tok:
            k=t[0]
            if k=='P': parts.append(('P',self.word or t[1]))
            elif k=='S': parts.append(('S',t[1]))
            elif k=='Y': parts.append(('Y',str(date.year)))
            elif k=='y': parts.append(('y','%02d'%(date.year%100)))
            elif k=='M': parts.append(('M','%02d'%date.month))
            elif k=='D': parts.append(('D',date.strftime('%Y%m%d')))
            elif k=='N': parts.append(('N',str(n).zfill(t[1])))
            elif k=='B': parts.append(('B',br))
            elif k=='b': parts.append(('B',str(b)))
            elif k=='b2': parts.append(('B',str(b2)))
            elif k=='C': parts.append(('C',cust.no))
            elif k=='K': parts.append(('K',str(sum(int(c)*(3 if i%2 else 1) for i,c in enumerate(str(n)))%10)))
            elif k=='R': parts.append(('R',b36((n*self.mult*31+777)% (36**t[1]),t[1])))
            elif k=='I': parts.append(('C',cust.ini))
            elif k=='Q': parts.append(('M','Q%d'%((date.month+2)//3)))
            elif k=='L': parts.append(('P',cust.country))
        return parts
def txt(parts): return ''.join(p[1] for p in parts)
def variants(parts,rng,scope='year'):
    """-> list of (text, full)"""
    full=txt(parts); out=[(full,True)]
    vals=[p for p in parts if p[0]!='S']
    out.append((''.join(p[1] for p in vals),True))
    out.append((' '.join(p[1] for p in vals),True))
    sep=rng.choice('-/. ')
    out.append((''.join(sep if p[0]=='S' else p[1] for p in parts),True))
    if parts[0][0]=='P' and len(parts)>1:
        q=parts[1:]
        if q[0][0]=='S': q=q[1:]
        out.append((txt(q),True)); 
    if any(p[0]=='Y' for p in parts): out.append((txt([('y',p[1][2:]) if p[0]=='Y' else p for p in parts]),True))
    n=[p for p in parts if p[0]=='N']
    if n:
        n=n[0][1]; hasy=[p for p in parts if p[0] in 'Yy']; ctx=[p for p in parts if p[0] in 'YyMDBCK']
        ix=[k for k,p in enumerate(parts) if p[0]=='N'][0]
        if n.lstrip('0')!=n and n.lstrip('0') and (ix==0 or parts[ix-1][0] in 'SP'): out.append((txt([('N',p[1].lstrip('0')) if p[0]=='N' else p for p in parts]),True))
        out.append((n.lstrip('0') or n, not ctx)); out.append((n,not ctx))
        if hasy and not [p for p in parts if p[0] in 'MDBC']: 
            y=hasy[0][1][-2:]; out.append((n.lstrip('0')+'/'+y, not [p for p in parts if p[0] in 'MDBCK']))
    if full.lower()!=full: out.append((full.lower(),True))
    return out
