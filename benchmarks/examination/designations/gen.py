#!/usr/bin/env python3
"""gen.py PROFILE SEED OUTDIR : writes customers.csv invoices.csv payments.csv truth.json"""
import sys, os, csv, json, random, datetime as D, string
from math import gcd
DAY=D.timedelta(1); ASOF=D.date(2026,6,30)
SUR="Müller Schmidt Schneider Weber Wagner Becker Hoffmann Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Krause Lehmann Köhler Herrmann König Huber Mayr Brandstätter Dubois Lefèvre Moreau Fournier Girard Bonnet Dupont Lambert Fontaine Rousseau Vincent Faure Mercier Blanc Guérin Boyer Garnier Chevalier Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti García Fernández Gómez Ruiz Serrano Ibáñez Peeters Janssens Maes Jacobs Mertens Willems DeVries Bakker Visser Smit Meijer Kowalski Nowak Wiśniewski Wójcik Kamińska Zieliński Silva Santos Ferreira Pereira Oliveira O'Brien McCarthy Byrne Jensen Sørensen Lindström Virtanen Novák Svoboda Horváth Popescu Kovačić".split()
FIRST="Anna Andreas Petra Hans Claire Luc Sophie Marie Julien Paolo Giulia Marta Carlos Inés Jan Pieter Eva Tomasz Katarzyna João Rita Sean Karl Ursula Thomas Sabine Michel Émilie Franck Nadia Peter Lena".split()
TRADE={"de":"Holzbau Elektro Sanitär Bäckerei Metzgerei Autohaus Spedition Malerbetrieb Gartenbau Druckerei Apotheke Zahnarztpraxis Hausverwaltung Steuerkanzlei Hotel Metallbau Fliesen Dachdeckerei".split(),
"fr":["Boulangerie","Garage","Menuiserie","Plomberie","Ateliers","Transports","Imprimerie","Pharmacie","Cabinet","Hôtel","Maçonnerie","Jardins","Syndic","Brasserie","Électricité","Pépinières"],
"it":["Officina","Panificio","Farmacia","Studio","Trasporti","Edilizia","Tipografia","Ristorante","Cantina","Falegnameria"],
"es":["Talleres","Panadería","Farmacia","Construcciones","Transportes","Bodegas","Imprenta","Gestoría"],
"nl":["Bakkerij","Garage","Drukkerij","Transport","Bouwbedrijf","Apotheek","Installatietechniek","Hoveniersbedrijf"],
"pl":["Piekarnia","Transport","Drukarnia","Hurtownia","Apteka"],"en":["Plumbing","Bakery","Engineering","Logistics","Printing","Interiors"]}
LEGAL={"de":["GmbH","GmbH & Co. KG","KG","OHG","e.K.","AG","UG (haftungsbeschränkt)"],"fr":["SARL","SAS","EURL","SA","SASU","SCI"],"it":["S.r.l.","S.p.A.","S.n.c.","S.a.s."],"es":["S.L.","S.A.","S.L.U."],"nl":["B.V.","BVBA","N.V.","VOF"],"pl":["Sp. z o.o.","S.A."],"en":["Ltd","Limited","LLP"]}
TOWN={"de":"Köln Ulm Graz Linz Kassel Bamberg Jena Husum Trier Passau".split(),"fr":"Lyon Nantes Reims Annecy Pau Dijon Brest Nancy Arras Niort".split(),"it":"Bologna Torino Lecce Trento Udine".split(),"es":"Sevilla Burgos Vigo Gijón".split(),"nl":"Utrecht Gent Breda Zwolle".split(),"pl":"Kraków Gdynia Łódź".split(),"en":"Leeds Cork Bristol".split()}
CC={"de":"DE","fr":"FR","it":"IT","es":"ES","nl":"NL","pl":"PL","en":"IE"}
INVW={"de":["Rechnung","RE","Rg.Nr.","Rechn.-Nr.","RG","R.Nr","Rechnungsnr.:","Re.","Rechnung Nr."],"fr":["Facture","FACT","Fact n°","F.","Rglt facture","FACTURE N","Rgt fact","V/facture"],"it":["Fattura","Fatt. n.","FT","Saldo fattura","SALDO FT N.","fatt"],"es":["Factura","Fra.","FRA","Pago factura","N/Fra"],"nl":["Factuur","Factuurnr","fact.","Betaling factuur","Fakt"],"pl":["Faktura","FV","zaplata za","Fakt. nr"],"en":["Invoice","Inv","INV NO","Payment inv","Bill"]}
CNW={"de":["abzgl. GS","abz. Gutschrift","minus GS","./. Gutschrift","- GS"],"fr":["moins avoir","- avoir","déd. avoir","AV","avoir déduit"],"it":["meno NC","detr. nota credito","- N.C."],"es":["menos abono","- abono"],"nl":["minus CN","min creditnota","-/- creditnota"],"pl":["minus korekta","korekta"],"en":["less CN","less credit note","minus credit"]}
AND={"de":[" u. "," und ","+",", ","/"," & "],"fr":[" et ","+",", "," - ","/"],"it":[" e ",", ","+","/"],"es":[" y ",", ","+"],"nl":[" en ",", ","+","/"],"pl":[" i ",", "],"en":[" and ",", "," & ","/"]}
MON={"de":"Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),"fr":"janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),"it":"gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(),"es":"enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),"nl":"januari februari maart april mei juni juli augustus september oktober november december".split(),"pl":"styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień".split(),"en":"January February March April May June July August September October November December".split()}
RENT={"de":["Miete","Nebenkosten und Miete","Pacht","Beitrag"],"fr":["Loyer","loyer et charges","Abonnement","Cotisation"],"it":["Affitto","Canone"],"es":["Alquiler","Cuota"],"nl":["Huur","Abonnement"],"pl":["Czynsz"],"en":["Rent","Subscription"]}
STMT={"de":["Ihr Kontoauszug","Saldenausgleich","Sammelzahlung","lt. OP-Liste","alle offenen Rechnungen"],"fr":["Solde de compte","Relevé","votre relevé","solde relevé"],"it":["Saldo estratto conto","saldo partite"],"es":["Saldo extracto","saldo cuenta"],"nl":["Openstaand saldo","rekeningoverzicht"],"pl":["Saldo"],"en":["Your statement","Statement of account","account balance"]}
PART={"de":["Teilzahlung","Abschlag auf","a conto"],"fr":["acompte sur","règlement partiel"],"it":["acconto su"],"es":["a cuenta de"],"nl":["deelbetaling","aanbetaling"],"pl":["czesc"],"en":["part payment","on account of"]}
REST={"de":["Rest","Restbetrag","Restzahlung"],"fr":["solde de","reste dû","solde"],"it":["residuo","saldo residuo"],"es":["resto","pendiente"],"nl":["restant"],"pl":["reszta"],"en":["balance of","rest of"]}
FEE={"de":["zzgl. Mahngebühr","+ Mahnspesen","inkl. 40 EUR Pauschale"],"fr":["+ indemnité 40 eur","frais de relance inclus"],"it":["+ spese"],"es":["+ recargo"],"nl":["+ aanmaningskosten"],"pl":["+ rekompensata"],"en":["plus late fee"]}
SKO={"de":["abzgl. 2% Skonto","m. Skonto","./. Skto",""],"fr":["escompte déduit","- escompte 2%",""],"it":["sconto",""],"es":["dto pp",""],"nl":["betalingskorting",""],"pl":[""],"en":["less discount",""]}
def fold(s):
    import unicodedata
    s=s.replace("ß","ss").replace("ø","o").replace("ł","l").replace("Ł","L")
    return "".join(c for c in unicodedata.normalize("NFD",s) if not unicodedata.combining(c))
def iban(r,cc):
    n={"DE":18,"FR":23,"IT":23,"ES":20,"NL":14,"PL":24,"IE":18,"BE":12,"AT":16,"GB":18,"CH":17}[cc]
    b="".join(r.choice("0123456789") for _ in range(n))
    if cc in("NL","IE","GB"): b="ABNA"+b[4:]
    if cc=="IT": b="X"+b[1:]
    num="".join(str(int(c,36)) for c in b+cc+"00")
    return f"{cc}{98-int(num)%97:02d}{b}"
def rf(ref):
    num="".join(str(int(c,36)) for c in ref+"RF00"); return f"RF{98-int(num)%97:02d}{ref}"
def luhn(s):
    t=0
    for i,c in enumerate(reversed(s)):
        d=int(c)*(2 if i%2==0 else 1); t+=d-9 if d>9 else d
    return str((10-t%10)%10)
class O:  # plain record
    def __init__(s,**k): s.__dict__.update(k)
# ---------------------------------------------------------------- numbering styles
STYLES=["bare6","FA-Y-5","Y7","percust","store","check","slash","branch","restart","ym","short4","fvmonth","it-letter","es","sap","datey","rgdot","contract"]
class Num:
    def __init__(s,r,style):
        s.r=r; s.st=style; s.c={}; s.base=r.randint(20,900); s.b6=r.randint(100000,800000); s.used=set()
        s.pre=r.choice(["RE","RG","INV","F","FA","FV","FT","VK","AR","R"]); s.cnp=r.choice(["GS","AV","CN","NC","KR","A"])
        s.yy=r.random()<.5; s.step=r.choice([1,1,1,2,3,7])
    def nxt(s,key,start):
        s.c[key]=s.c.get(key,start-1)+s.r.randint(1,s.step*2-1 if s.step>1 else 1); return s.c[key]
    def make(s,d,cust,kind):
        for _ in range(50):
            n=s._make(d,cust,kind)
            if n not in s.used: s.used.add(n); return n
        raise SystemExit("number clash "+s.st)
    def _make(s,d,cust,kind):
        y=d.year; st=s.st; cn=kind=="credit_note"; P=s.cnp if cn else s.pre
        if cn and st not in("restart","fvmonth","sap","store"):   # credit notes with own prefix and serial
            n=s.nxt(("cn",),s.base); 
            return {"FA-Y-5":f"{P}-{y}-{n:05d}","bare6":f"{P}{n:04d}","slash":f"{P}/{y%100}/{n:04d}","short4":f"{P}{n}"}.get(st,f"{P}{y%100}{n:04d}")
        if st=="bare6": return str(s.nxt("x",s.b6))
        if st=="FA-Y-5": return f"{P}-{y}-{s.nxt(y,s.base):05d}"
        if st=="Y7": return f"{y%100}{s.nxt(y,s.base):05d}" if s.yy else f"{y}{s.nxt(y,s.base):04d}"
        if st=="percust": return f"{cust.code}-{s.nxt(cust.code,1 if s.yy else 11):02d}"
        if st=="store": return f"{cust.branch:02d}/{y}/{s.nxt((cust.branch,y),s.base):04d}" if not cn else f"{cust.branch:02d}/C{y%100}/{s.nxt((cust.branch,'c'),1):03d}"
        if st=="check": b=f"{s.b6//1000+s.nxt('x',10000):07d}"; return b+luhn(b)
        if st=="slash": return f"{P}/{y%100}/{'AB'[cust.branch%2]}/{s.nxt((y,cust.branch%2),s.base):04d}"
        if st=="branch": return f"{['LY','PA'][cust.branch%2]}-{s.nxt(cust.branch%2,s.base*10):05d}"
        if st=="restart": return (f"{s.nxt(y,1)}/{y}" if not cn else f"G{s.nxt(('g',y),1)}/{y}")
        if st=="ym": return f"{P}{y%100}{d.month:02d}-{s.nxt((y,d.month),1):03d}"
        if st=="short4": return str(s.nxt("x",s.base*3+1000))
        if st=="fvmonth": return f"{'FV' if not cn else 'FK'} {s.nxt((y,d.month,cn),1)}/{d.month:02d}/{y}"
        if st=="it-letter": return f"{s.nxt((y,cust.branch%3),1)}/{'ABE'[cust.branch%3]}/{y%100}"
        if st=="es": return f"{y%100}{'ABC'[cust.branch%3]}{s.nxt((y,cust.branch%3),s.base):06d}"
        if st=="sap": return str((9000000000 if not cn else 1400000000)+s.b6*10+s.nxt(("x",cn),1))
        if st=="datey": return f"{d:%Y%m%d}{s.nxt(d,1):02d}" if s.yy else f"{d:%y%m%d}-{s.nxt(d,1)}"
        if st=="rgdot": return f"{P}.{y}.{s.nxt(y,s.base):04d}"
        if st=="contract": return f"V{s.b6//100:04d}.{cust.code[-4:]}/{s.nxt(cust.code,1)}"
def alnum(s): return "".join(c for c in fold(s).upper() if c.isalnum())
def digits_last(no):
    """the last run of digits that is the serial; None if not telling"""
    import re
    return re.findall(r"\d+",no)
# ---------------------------------------------------------------- book
class Book:
    def __init__(s,profile,seed):
        s.r=r=random.Random(f"{profile}/{seed}/b"); s.tough=profile=="tough"; s.profile=profile; s.seed=seed
        s.style=STYLES[seed%len(STYLES)]; s.lang=r.choice(["de","de","fr","fr","it","es","nl","en","pl"]); s.num=Num(r,s.style)
        s.refs=r.random()<.3; s.pos=r.random()<.4
        s.cust=[]; s.items=[]; s.pay=[]; s.names=set(); s.nstd=r.choice([14,30,30,45])
        n=r.randint(60,140) if s.tough else r.randint(130,420)
        s.mk_customers(n); s.mk_items()
        s.byc={}
        for i in s.items: s.byc.setdefault(i.c.id,[]).append(i)
        s.openno={}; 
        s.allnos={i.no for i in s.items}; s.alphas={}
        for i in s.items: s.alphas.setdefault(alnum(i.no),[]).append(i)
        s.taken=set(); s.mk_payments()
    # -- customers
    def mk_customers(s,n):
        r=s.r; fileshare=.4 if s.tough else .7; nsake=.25 if s.tough else .06
        while len(s.cust)<n:
            l=s.lang if r.random()<.8 else r.choice(list(TRADE)); cons=r.random()<.2; parent=None
            if s.cust and r.random()<nsake:
                o=r.choice(s.cust)
                if o.cons: name=r.choice(FIRST)+" "+o.sur; cons=True; sur=o.sur; l=o.l
                else:
                    l=o.l; sur=o.sur; cons=False; q=r.random()
                    if q<.35: name=o.base+" "+r.choice(TOWN[l])+" "+r.choice(LEGAL[l])
                    elif q<.55: name=o.base+" "+r.choice(LEGAL[l])          # same name, other legal form, or same
                    else: name=r.choice(TRADE[l])+" "+o.sur+" "+r.choice(LEGAL[l])
                    if q<.2 and o.parent is None: parent=o
            elif cons: sur=r.choice(SUR); name=r.choice(FIRST)+" "+sur
            else:
                sur=r.choice(SUR); 
                q=r.random()
                base=f"{r.choice(TRADE[l])} {sur}" if q<.5 else f"{sur} & {r.choice(SUR)}" if q<.65 else f"{r.choice(['Novi','Alti','Sol','Eco','Bio','Tecno','Euro','Medi','Aqua','Ferro','Info','Log'])}{r.choice(['tec','line','plan','med','form','bau','vent','sys','log','dis','print','gen'])} {r.choice(['Systems','Services','Group','Solutions','Trade',''])}".strip()
                name=base+" "+r.choice(LEGAL[l])
                if r.random()<.2: name=base+" "+r.choice(TOWN[l])+" "+r.choice(LEGAL[l])
            if name in s.names and r.random()<.8: continue
            s.names.add(name)
            base=" ".join(w for w in name.split() if w not in " ".join(LEGAL[l]).split())
            c=O(id=f"K{10000+len(s.cust)*7+r.randint(0,6)}",name=name,l=l,cc=CC[l],cons=cons,sur=sur,base=base,iban=None,parent=parent,branch=r.randint(1,4),code=None)
            c.code=f"{r.choice('ABCDEFGH')}{len(s.cust)+1200}" if r.random()<.5 else str(21000+len(s.cust)*3)
            c.real=iban(r,c.cc); c.onfile=r.random()<fileshare
            c.alias=None
            s.cust.append(c)
        for c in s.cust:
            c.shared=[]
        for _ in range(max(1,len(s.cust)//40)):
            a,b=r.sample(s.cust,2)
            if a.shared or b.shared: continue
            b.real=a.real; a.onfile=b.onfile=True; a.shared.append(b); b.shared.append(a)
        # a careful clerk's uniqueness of names: by distinctive tokens
        tok={}
        for c in s.cust:
            c.toks={t for t in alnumtok(c.base)}
            for t in c.toks: tok.setdefault(t,set()).add(c.id)
        s.tok=tok
        for c in s.cust:   # unique: no other customer's tokens contain or are contained, nor share the surname
            oth=set()
            for t in alnumtok(c.sur if not c.base.split()[0].endswith(tuple("tec line plan med form bau vent sys log dis print gen".split())) else c.base.split()[0]): oth|=tok.get(t,set())
            c.uniq=len(oth-{c.id})==0 and c.base.count(" ")>=1
    # -- items
    def amount(s,c):
        r=s.r
        if s.tough and r.random()<.33: return r.choice([5000,10000,12000,15000,20000,25000,30000,50000,75000,100000,120000,9900,4990,150000])
        if s.tough and r.random()<.1: return r.choice(s.price)
        return max(900,int(r.lognormvariate(6.3,1.0)*100))
    def terms(s,d,c):
        k=c.terms
        if k=="disc": return "2/10 net 30",d+30*DAY
        if k=="disc3": return "3/14 net 45",d+45*DAY
        return f"net {k}",d+k*DAY
    def mk_items(s):
        r=s.r; s.price=[r.randint(1900,90000) for _ in range(6)]; plan=[]
        for c in s.cust:
            c.terms=r.choice([14,30,30,30,45,"disc","disc","disc3"]); q=r.random()
            c.sub=None
            if q<(.22 if s.tough else .12): c.sub=r.choice(s.price+[r.randint(3000,150000)])
            n=r.randint(10,15) if s.tough else max(1,min(9,int(r.gauss(5,2.2))))
            if c.sub:
                k=r.randint(3,6)
                for m in range(k):
                    mm=6-m; d=D.date(2026,mm,1) if mm>0 else None
                    if d: plan.append((d,c,"invoice",c.sub,True))
                n=max(1,n-k) if s.tough else r.randint(0,1)
            for _ in range(n):
                d=ASOF-r.randint(3,100 if r.random()<.85 else 300)*DAY
                kind="credit_note" if r.random()<.08 else "deposit" if r.random()<.05 else "invoice"
                a=s.amount(c) if kind!="credit_note" else max(500,s.amount(c)//3)
                plan.append((d,c,kind,a,True))
            for _ in range(r.randint(1,n+3)):
                d=ASOF-r.randint(45,520)*DAY; plan.append((d,c,"invoice",s.amount(c) if not c.sub or r.random()<.3 else c.sub,False))
        plan.sort(key=lambda p:(p[0],p[1].id))
        for d,c,kind,a,op in plan:
            no=s.num.make(d,c,kind); t,due=s.terms(d,c)
            if kind!="invoice" or a==c.sub: t,due="net 14",d+14*DAY
            it=O(no=no,c=c,d=d,due=due,t=t,kind=kind,amt=a,open=a if op else 0,paid=None if op else min(due+r.randint(-8,40)*DAY,ASOF-20*DAY),ref="",po="")
            if not op and it.paid<d: it.paid=d+DAY
            if op and kind=="invoice" and a!=c.sub and r.random()<.05: it.open=max(100,int(a*r.choice([.3,.5,.5,.7,r.random()])));
            if s.refs and kind=="invoice": it.ref=rf(alnum(no)[:15]+str(len(s.items)))
            if s.pos and r.random()<.4: it.po=r.choice([f"45{r.randint(0,99999999):08d}",f"PO{r.randint(1000,99999)}",f"BST-{r.randint(100,9999)}/26",f"{r.randint(1000,9999)}-{r.choice(SUR)[:4].upper()}"])
            if r.random()<.04 and c.sub is None: it.t,it.due="net 60",d+60*DAY
            s.items.append(it)
    # -- clerk's arithmetic
    def opens(s,c,date): return [i for i in s.byc.get(c.id,[]) if i.open>0 and i.d<=date]
    def disc(s,i,date):
        if i.open!=i.amt or i.kind!="invoice": return 0
        for t,p,n in(("2/10 net 30",2,10),("3/14 net 45",3,14)):
            if i.t==t and (date-i.d).days<=n: return (i.amt*p+50)//100
        return 0
    def solve(s,c,T,date,ccs=None):
        """distinct solutions (class multisets) up to 3, and local density of sums"""
        its=[i for cc in(ccs or [c]) for i in s.opens(cc,date)]
        cl={}
        for i in its: cl.setdefault((i.c.id,i.open,i.t,i.kind=="credit_note"),[]).append(i)
        sums={0:[()]}; slack=sum(i.open for i in its if i.kind=="credit_note")
        order=sorted(cl.items(),key=lambda kv:(not kv[0][3],-kv[0][1]))
        for (cid,a,t,cn),mem in order:
            new=dict((k,list(v)) for k,v in sums.items()); d=min((s.disc(i,date) for i in mem),default=0) if not cn else 0
            opts=[]
            for k in range(1,len(mem)+1):
                opts.append((k,(-a if cn else a)*k,0))
                dd=[s.disc(i,date) for i in mem]
                if max(dd)>0: opts.append((k,(a-max(dd))*k,1))
            for b,sols in sums.items():
                for k,v,f in opts:
                    x=b+v
                    if x>T+0*slack: continue
                    z=new.setdefault(x,[])
                    for q in sols[:3]:
                        z.append(q+((cid,a,t,cn,k,f),))
                        if len(z)>3: z.sort(key=lambda w:sum(y[4] for y in w)); del z[3:]
            sums=new
            if len(sums)>150000: return None,1
        g=0
        for i in its: g=gcd(g,i.open)
        near=sum(1 for x in sums if .8*T<=x<=1.2*T)
        return sums.get(T,[]), near/max(1,(.2*T)/max(1,g))   # sums above T were cut, so 0.8T..T
    def rivals(s,sol,k):
        """other sets a clerk would think of: no larger than 3 items or one more than the truth"""
        return [q for q in sol if sum(y[4] for y in q)<=max(3,k+1)]
    def roundrisk(s,c,T,date): return T%500==0 and sum(1 for i in s.opens(c,date) if i.open%500==0)>=5
    def oldest(s,c,i,date):
        """interchangeable class: the oldest"""
        m=[j for j in s.opens(c,date) if j.open==i.open and j.t==i.t and j.kind==i.kind and j.kind!='credit_note']
        return sorted(m,key=lambda j:(j.d,j.due))
    # -- texts
    def n_variant(s,no,lvl=None):
        r=s.r; q=r.random()
        if q<.35: return no
        if q<.45: return no.replace("-"," ").replace("/"," ").replace("."," ")
        if q<.55: return alnum(no) if s.style not in("restart","it-letter","fvmonth","ym","percust","contract") else no.lower()
        if q<.65: return no.lower()
        if q<.72: return no.replace("-","–").replace("/"," / ")
        if q<.78: return no.replace("-","/") if "-" in no else no.replace("/","-")
        if q<.84: return no.replace("-","_").replace("/",".")
        if q<.9: return f'"{no}"' if r.random()<.5 else f"({no})"
        return no.replace("-"," - ")
    def word(s,c,table): return s.r.choice(table[c.l if c.l in table else "en"])
    def junk(s,c,date,i=None):
        r=s.r; k=[]
        q=r.random()
        if i and q<.25: k.append({"de":"vom ","fr":"du ","it":"del ","es":"de ","nl":"d.d. ","pl":"z dnia ","en":"dated "}[c.l]+r.choice([f"{i.d:%d.%m.%Y}",f"{i.d:%d/%m/%y}",f"{i.d:%d-%m-%Y}",f"{i.d:%Y%m%d}"]))
        if r.random()<.15: k.append(r.choice(["Kd-Nr ","Kunde ","client ","cli. ","cust ","KNR"])+c.id[1:])
        if r.random()<.08: k.append("Tel "+r.choice(["0171 "+str(r.randint(1000000,9999999)),"06 12 34 %02d %02d"%(r.randint(0,99),r.randint(0,99)),"+49 89 "+str(r.randint(100000,999999))]))
        if r.random()<.07: k.append(r.choice(["LS ","BL ","DDT ","Lieferschein "])+str(r.randint(10000,999999)))
        if r.random()<.06: k.append(r.choice(["Vertrag ","contrat ","Zähler ","PDL ","SIRET "])+str(r.randint(10**7,10**13)))
        if r.random()<.05: k.append(c.cc+"".join(r.choice("0123456789") for _ in range(9)))
        if r.random()<.08: k.append(r.choice(["Danke","merci","grazie","MfG","cordialement","Gracias","thx"]))
        if r.random()<.04: k.append(r.choice(["Mandat ","ref client "])+f"{r.choice('ABCX')}{r.randint(100,99999)}")
        return k
    def eur(s,a,c):
        t=f"{a//100}"+r_choice(s.r,[",",",","."])+f"{a%100:02d}"
        return t+s.r.choice([""," EUR","€","EUR"])
    def envelope(s,txt,c,date,protect=()):
        """the bank's words and breaks; returns text. MT940 27/65, CFONB 31/35, clip 140"""
        r=s.r; q=r.random(); t=txt
        p=.35 if not s.tough else .65
        if q>p: 
            return t[:140]
        k=r.choice(["svwz","svwz","vir","vir2","roc","upper","break27","break27n","break35","break65","cfonb31","purp","nl","nospace","it"])
        e=r.choice(["NOTPROVIDED","NOTPROVIDED",f"{r.randint(10**9,10**10-1)}",f"SCT{r.randint(10**6,10**7)}"])
        if k=="svwz": t=f"EREF+{e} SVWZ+{t} ABWA+{c.name[:27]}" if r.random()<.5 else f"EREF+{e}SVWZ+{t}"
        if k=="vir": t=f"VIR SEPA RECU /DE {fold(c.name).upper()[:24]} /MOTIF {t} /REF {e}"
        if k=="vir2": t=f"VIREMENT DE {fold(c.base).upper()[:20]} MOTIF: {t}"
        if k=="roc": t=f"/ROC/{e}//URI/{t}"
        if k=="upper": t=fold(t).upper()
        if k=="nospace": t=t.replace(" ","")
        if k=="purp": t=f"/INV/{t}"
        if k=="nl": t=f"/TRTP/SEPA OVERBOEKING/NAME/{fold(c.name)[:30]}/REMI/{t}/EREF/{e}"
        if k=="it": t=f"BONIFICO A VOSTRO FAVORE DA {fold(c.name).upper()[:35]} PER {t} COD. {e}"
        if k in("break27","break27n"): 
            full=(("SVWZ+" if r.random()<.6 else "")+t); t=("\n" if k=="break27n" else " ").join(full[i:i+27] for i in range(0,len(full),27))
        if k=="break35": t="\n".join(t[i:i+35] for i in range(0,len(t),35))
        if k=="break65": t=" ".join(t[i:i+65] for i in range(0,len(t),65))
        if k=="cfonb31": t=" ".join((t[i:i+31]).strip() for i in range(0,len(t),31))
        return t[:r.choice([140,140,210])]
    def survives(s,txt,no):
        """the number's signs all stand in the text in order and without other digits between (breaks allowed)"""
        a=alnum(no); b=alnum(txt); k=b.find(a)
        return k>=0
    def payer(s,c,bad=False):
        """returns (name, iban, quality) quality: iban|name|weak"""
        r=s.r; n=c.name; q=r.random()
        if q<.25: n=fold(n).upper()
        elif q<.35: n=n.replace("ü","ue").replace("ö","oe").replace("ä","ae").upper()
        elif q<.45: n=c.base
        elif q<.5 and c.cons: n=", ".join(reversed(n.split(" ",1)))
        elif q<.55: n=n+", "+r.choice(TOWN[c.l])
        elif q<.6 and c.cons: n=r.choice(["Herr ","Mme ","M. OU MME ","Fam. "])+n
        elif q<.64: n=fold(n).replace(" ","")
        if s.tough and r.random()<.35: n=n[:r.choice([18,24,27])]
        else: n=n[:r.choice([35,70,70])]
        if c.onfile: ib=c.real
        else: ib=c.real if r.random()<.7 else ""
        qual="weak" if c.shared else "iban" if c.onfile else "name" if c.uniq and len(n.replace(" ",""))>=len(c.base.replace(" ","")) else "weak"
        return n,ib,qual
    def damage(s,no):
        r=s.r; idx=[i for i,ch in enumerate(no) if ch.isdigit()]
        for _ in range(20):
            i=r.choice(idx[-5:]); q=r.random(); l=list(no)
            if q<.3 and i+1<len(l) and l[i+1].isdigit() and l[i]!=l[i+1]: l[i],l[i+1]=l[i+1],l[i]
            elif q<.55: l[i]=r.choice("0123456789")
            elif q<.75: del l[i]
            elif q<.85: l.insert(i,l[i])
            else: l[i]={"0":"O","1":"I","5":"S","8":"B"}.get(l[i],r.choice("0123456789"))
            x="".join(l)
            if x!=no: return x
        return no[:-1]
    def hits(s,txt,but=()):
        """other documents of the book whose whole number (>=5 signs) stands in the text"""
        b=alnum(txt); return [i for a,l in s.alphas.items() if len(a)>=5 and a in b for i in l if i not in but]
    # -- payments
    def add(s,kind,label,c,amt,date,txt,truth,name=None,ib=None,note="",sref="",raw=False,pq=None,e2e=None):
        r=s.r
        if name is None: name,ib,pq=s.payer(c)
        p=O(kind=kind,label=label,c=c,amt=amt,date=date,txt=txt,truth=truth,name=name,ib=ib or "",note=note,sref=sref,pq=pq,e2e=e2e or "")
        s.pay.append(p); return p
    def full(s,its,adj=()): return O(al=[[i.no,(-1 if i.kind=="credit_note" else 1)*i.open] for i in its],adj=[list(a) for a in adj],un=0)
    def mk_payments(s):
        r=s.r; kinds=[k for k in KINDS]; w=[KINDS[k] for k in kinds]
        cs=list(s.cust); r.shuffle(cs)
        for c in cs:
            for rep in range(1 if r.random()<.75 else 2 if not s.tough else 3):
                for tries in range(8):
                    k=r.choices(kinds,w)[0]; date=ASOF-r.randint(0,14)*DAY
                    if rep>0 and k in NONUM: continue
                    m=len(s.pay)
                    ok=getattr(s,"k_"+k)(c,date)
                    if ok is False: del s.pay[m:]; continue
                    break
                if len(s.pay) and s.pay[-1].c is c and k in NONUM and ok is not False: break   # do not mix
        for _ in range(len(s.cust)//12): s.k_noise(None,ASOF-r.randint(0,14)*DAY)
        s.pay.sort(key=lambda p:(p.date,s.r.random()))
        for n,p in enumerate(s.pay): p.id=f"P{n+1:05d}"
    def free(s,c,date,kinds=("invoice","deposit"),whole=False):
        return [i for i in s.opens(c,date) if i.kind in kinds and i.no not in s.taken and (not whole or i.open==i.amt)]
    def take(s,its): s.taken.update(i.no for i in its)
    def lab_named(s,txt,its,c,pq,strong=True):
        """certain if every number stands whole and nothing else of the book is named"""
        ok=all(s.survives(txt,i.no) for i in its)
        oth=[h for h in s.hits(txt,its) if not any(alnum(h.no) in alnum(i.no) for i in its)]
        return ok,oth
    def k_num(s,c,date,wrap=True,k=1,kind="num",third=False):
        r=s.r; f=s.free(c,date)
        if len(f)<k: return False
        its=r.sample(f,k); its.sort(key=lambda i:i.d); tot=sum(i.open for i in its)
        sep=s.word(c,AND); w=s.word(c,INVW); 
        if k>1 and r.random()<.3: body=sep.join(f"{s.n_variant(i.no)}: {s.eur(i.open,c)}" if r.random()<.8 else f"{s.n_variant(i.no)} {s.eur(i.open,c)}" for i in its)
        else: body=sep.join((w+" " if r.random()<.2 and k>1 else "")+s.n_variant(i.no) for i in its)
        parts=[w+r.choice([" "," ",""," Nr. ",": "])+body]+s.junk(c,date,its[0] if k==1 else None)
        if r.random()<.2: parts.reverse()
        raw=r.choice([" "," ",", ","; "]).join(parts); txt=s.envelope(raw,c,date)
        n,ib,pq=s.payer(c)
        if third: n,ib,pq=s.third(c)
        ok,oth=s.lab_named(txt,its,c,pq)
        if ok and not oth and (pq in("iban","name") or all(len(alnum(i.no))>=5 for i in its) or c.uniq): lab="certain"
        elif oth: return False
        elif any(s.oldest(c,i,date)[0] is not i for i in its if not s.survives(txt,i.no)): return False
        else:
            sol,den=s.solve(c,tot,date); lab="certain" if sol and len(sol)==1 and k==1 and pq in("iban","name") and den<.01 else "held"
            if sol is None or (len(sol)>1 and not ok): lab="ambiguous" if not any(s.survives(txt,i.no) for i in its) else "held"
            if lab=="certain" and s.oldest(c,its[0],date)[:1]!=its[:1]: lab="held"
            if r.random()<.5: return False
        s.take(its); s.add(kind if k==1 or third else f"list{min(k,4)}",lab,c,tot,date,txt,s.full(its),n,ib,pq=pq)
    def k_list(s,c,date): return s.k_num(c,date,k=s.r.choice([2,2,3,3,4,5]))
    def third(s,c):
        r=s.r; q=r.random()
        if c.cons: n=r.choice(FIRST)+" "+(c.sur if q<.5 else r.choice(SUR))
        else: n=r.choice([f"{r.choice(SUR)} Holding {r.choice(LEGAL[c.l])}","Eurofactor SA","BNP Paribas Factor","abcfinance GmbH",f"Steuerberater {r.choice(SUR)} Treuhandkonto",f"{r.choice(FIRST)} {r.choice(SUR)}",f"Cabinet {r.choice(SUR)} CARPA","DATEV Zahlungsverkehr","PayPal Europe","Insolvenzverwalter Dr. "+r.choice(SUR)])
        cc=r.choice(["DE","FR","BE","GB","CH"])
        amb=any(t in s.tok and len(t)>3 for t in alnumtok(n))
        return n,iban(r,cc),("weak" if amb else "third")
    def k_third(s,c,date): return s.k_num(c,date,k=s.r.choice([1,1,2]),kind="third",third=True)
    def k_short(s,c,date):
        """only the serial, as people abbreviate; lists of them"""
        r=s.r; f=s.free(c,date)
        k=r.choice([1,1,2,3])
        if len(f)<k: return False
        its=r.sample(f,k); its.sort(key=lambda i:i.no); tot=sum(i.open for i in its); sh=[]
        for i in its:
            g=digits_last(i.no); 
            x=max(g,key=len) if s.style not in("restart","it-letter","fvmonth") else g[0]
            if s.style in("percust","contract","ym","datey","rgdot","store","slash","FA-Y-5","branch"): x=g[-1]
            if len(g)==1 and len(x)>=6: x=x[-r.choice([3,4,4,5]):]
            sh.append(x.lstrip("0") or x)
        first=its[0].no if r.random()<.4 else sh[0]
        txt=s.word(c,INVW)+" "+r.choice(["/","/",", ","+"," ","-"]).join([first]+sh[1:]); txt=s.envelope(" ".join([txt]+s.junk(c,date)[:1]),c,date)
        n,ib,pq=s.payer(c)
        sol,den=s.solve(c,tot,date)
        if sol is None: return False
        if not all(x in txt.replace(" ","").replace("\n","") for x in sh): return False
        fit=lambda j,x: (digits_last(j.no)[0].lstrip("0")==x if s.style in("restart","it-letter","fvmonth") else digits_last(j.no)[-1].lstrip("0")==x or (len(x)>=3 and alnum(j.no).endswith(x)))
        for i,x in zip(its,sh):
            if any(fit(j,x) and j is not i and j.open==i.open and j.t==i.t for j in s.opens(c,date)): return False
        if first==its[0].no and k==1: lab="certain" if s.survives(txt,first) and not s.hits(txt,its) else "held"
        elif pq in("iban","name") and len(sol)==1 and (k==1 or den<.01): lab="certain"
        elif pq in("iban","name"): lab="held"
        elif k==1 and any(j.open==its[0].open and j is not its[0] and fit(j,sh[0]) for j in s.items): lab="ambiguous"
        else: lab="held"
        if s.oldest(c,its[0],date)[0] is not its[0] and not(first==its[0].no and k==1): lab="held"
        s.take(its); s.add("short",lab,c,tot,date,txt,s.full(its),n,ib,pq=pq)
    def k_range(s,c,date):
        r=s.r; f=sorted(s.free(c,date),key=lambda i:i.no)
        if len(f)<3: return False
        a=r.randint(0,len(f)-3); b=a+r.randint(2,3)
        its=f[a:b]; allin=[i for i in s.opens(c,date) if its[0].no<=i.no<=its[-1].no and i.kind!="credit_note"]
        if set(i.no for i in allin)!=set(i.no for i in its) or len(its[0].no)!=len(its[-1].no) or s.style in("restart","fvmonth","it-letter"): return False
        tot=sum(i.open for i in its); txt=s.word(c,INVW)+" "+its[0].no+{"de":" bis ","fr":" à ","it":" a ","es":" a ","nl":" t/m ","pl":" do ","en":" to "}[c.l]+its[-1].no
        n,ib,pq=s.payer(c); s.take(its); sol,den=s.solve(c,tot,date)
        s.add("range","certain" if pq in("iban","name") and sol is not None and len(sol)==1 else "held",c,tot,date,s.envelope(txt,c,date) if r.random()<.3 else txt,s.full(its),n,ib,pq=pq)
    def k_credit(s,c,date):
        r=s.r; f=s.free(c,date); g=s.free(c,date,("credit_note",))
        if not f or not g: return False
        its=r.sample(f,min(len(f),r.choice([1,1,2]))); cn=r.choice(g); tot=sum(i.open for i in its)-cn.open
        if tot<500: return False
        sty=r.random()
        cnt=cn.no if sty<.5 else (digits_last(cn.no)[-1].lstrip("0") if sty<.75 else "")
        if sty>.75: cnt=s.eur(cn.open,c)
        txt=s.word(c,INVW)+" "+s.word(c,AND).join(i.no for i in its)+" "+s.word(c,CNW)+" "+cnt
        if sty>.9: txt=s.word(c,INVW)+" "+" ".join(f"{i.no} {s.eur(i.open,c)}" for i in its)+f" {cn.no} -{s.eur(cn.open,c)}"
        t2=s.envelope(txt,c,date); n,ib,pq=s.payer(c); ok,oth=s.lab_named(t2,its+([cn] if sty<.5 or sty>.9 else []),c,pq)
        if oth or not ok: return False
        same=[x for x in s.opens(c,date) if x.kind=="credit_note" and x.open==cn.open]
        lab="certain" if (len(same)==1) else "held"
        if sty>=.5 and sty<.9 and pq not in("iban","name"): lab="held"
        s.take(its+[cn]); s.add("creditnote" if (sty<.5 or sty>.9) else "creditnote-short",lab,c,tot,date,t2,s.full(its+[cn]),n,ib,pq=pq)
    def k_skonto(s,c,date):
        r=s.r; f=[i for i in s.free(c,date,("invoice",),True) if s.disc(i,date)]
        if not f: return False
        its=f[:r.choice([1,1,2,3])]; ds=[s.disc(i,date) for i in its]; tot=sum(i.open for i in its)-sum(ds)
        txt=s.word(c,INVW)+" "+s.word(c,AND).join(s.n_variant(i.no) for i in its)+" "+s.word(c,SKO)
        t2=s.envelope(txt,c,date); n,ib,pq=s.payer(c); ok,oth=s.lab_named(t2,its,c,pq)
        if not ok or oth: return False
        s.take(its); s.add("skonto-in","certain",c,tot,date,t2,s.full(its,[["earlyPaymentDiscount",d] for d in ds]),n,ib,pq=pq)
    def k_skontolate(s,c,date):
        r=s.r; f=[i for i in s.free(c,date,("invoice",),True) if i.t in("2/10 net 30","3/14 net 45") and not s.disc(i,date)]
        if not f: return False
        i=r.choice(f); p=2 if i.t[0]=="2" else 3; d=(i.amt*p+50)//100; txt=s.envelope(s.word(c,INVW)+" "+i.no+" "+s.word(c,SKO),c,date)
        if not s.survives(txt,i.no): return False
        s.take([i]); t=O(al=[[i.no,i.open]],adj=[["lateDiscount",d]],un=0); t.alt=[O(al=[[i.no,i.open-d]],adj=[],un=0)]
        s.add("skonto-late","held",c,i.open-d,date,txt,t)
    def k_mixskonto(s,c,date):
        """two invoices, discount only on the one still inside its window"""
        f=[i for i in s.free(c,date,("invoice",),True) if s.disc(i,date)]; g=[i for i in s.free(c,date,("invoice",),True) if not s.disc(i,date)]
        if not f or not g: return False
        a,b=s.r.choice(f),s.r.choice(g); d=s.disc(a,date); txt=s.envelope(s.word(c,INVW)+" "+a.no+" "+s.word(c,SKO)+s.word(c,AND)+b.no,c,date)
        n,ib,pq=s.payer(c); ok,oth=s.lab_named(txt,[a,b],c,pq)
        if not ok or oth: return False
        s.take([a,b]); s.add("skonto-mix","certain",c,a.open+b.open-d,date,txt,s.full([a,b],[["earlyPaymentDiscount",d]]),n,ib,pq=pq)
    def k_typo(s,c,date,clip=False):
        r=s.r; f=s.free(c,date)
        if not f: return False
        i=r.choice(f); n,ib,pq=s.payer(c)
        if clip: x=i.no[:-r.choice([1,2,2,3])] if r.random()<.6 else i.no[r.choice([1,2,3]):]; txt=s.word(c,INVW)+" "+x
        else: x=s.damage(i.no); txt=s.envelope(" ".join([s.word(c,INVW)+" "+x]+s.junk(c,date,i)[:2]),c,date)
        sol,den=s.solve(c,i.open,date)
        if sol is None or not alnum(x): return False
        if clip and any(j is not i and j.open==i.open and (j.no.startswith(x) or j.no.endswith(x)) for j in s.opens(c,date)): return False
        h=[j for j in s.items if alnum(j.no) in alnum(txt) and len(alnum(j.no))>=3 and j is not i and alnum(j.no) not in alnum(i.no)]
        h+= [j for j in s.items if j is not i and alnum(j.no)==alnum(x)]
        lab="certain" if pq in("iban","name") and len(sol)==1 and not h and i.open%100 and s.style not in("percust","contract","it-letter","restart","fvmonth","ym","datey") else "held"
        if h and any(j.c is c and j.open==i.open for j in h): lab="ambiguous"
        if len(sol)>1 or s.oldest(c,i,date)[0] is not i: lab="held"
        tr=s.full([i]); stub=clip and len(alnum(x).lstrip("0"))<3   # too little left to point at anything: the oldest is as right
        if stub: tr.alt=[s.full(s.oldest(c,i,date)[:1])]
        s.take([i]); s.add(("clipped-stub" if stub else "clipped") if clip else "typo",lab,c,i.open,date,txt,tr,n,ib,pq=pq,note="names "+",".join(j.no for j in h[:3]) if h else "")
    def k_clipped(s,c,date): return s.k_typo(c,date,True)
    def k_po(s,c,date):
        f=[i for i in s.free(c,date) if i.po]
        if not f: return False
        i=s.r.choice(f); n,ib,pq=s.payer(c); txt=s.envelope(s.r.choice(["PO ","Bestellung ","commande ","Ordine ","Best.Nr. ","V/Cde ","",""])+i.po,c,date); sol,den=s.solve(c,i.open,date)
        if not s.survives(txt,i.po) or len([j for j in s.items if j.po==i.po])>1: return False
        s.take([i]); s.add("po","certain" if pq in("iban","name") and sol is not None and len(sol)==1 and s.oldest(c,i,date)[0] is i or len(alnum(i.po))>=10 else "held",c,i.open,date,txt,s.full([i]),n,ib,pq=pq)
    def k_rf(s,c,date):
        f=[i for i in s.free(c,date) if i.ref]
        if not f: return False
        i=s.r.choice(f); q=s.r.random(); n,ib,pq=s.payer(c)
        if s.r.random()<.3: n,ib,pq=s.third(c)
        spaced=" ".join(i.ref[k:k+4] for k in range(0,len(i.ref),4))
        txt,sref=("",i.ref) if q<.3 else (s.envelope(s.r.choice(["",f"Ref. ","Zahlungsreferenz "])+(spaced if q<.7 else i.ref.lower()),c,date),"")
        if txt and not s.survives(txt,i.ref): return False
        s.take([i]); s.add("rf","certain",c,i.open,date,txt,s.full([i]),n,ib,sref=sref,pq=pq)
    def notext(s,c,date):
        r=s.r; return r.choice(["","",s.word(c,INVW),"Überweisung" if c.l=="de" else "Virement","Zahlung" if c.l=="de" else "règlement",s.word(c,STMT) if False else "SEPA-Überweisung","VIR INST RECU","EREF+NOTPROVIDED","diverse","/ROC/NOTPROVIDED//URI/",f"{r.choice(SUR)} {date:%d.%m.%y}","Kd-Nr "+c.id[1:], "LS "+str(r.randint(10000,99999)), c.name, "Tel. 0171 "+str(r.randint(10**6,10**7)),"bestellt bei Herrn "+r.choice(SUR)])
    def k_amount(s,c,date):
        """no number: account or name, and the amount"""
        r=s.r; f=s.free(c,date)
        if not f or any(i.no in s.taken for i in s.opens(c,date)): return False
        i=s.oldest(c,r.choice(f),date)[0]; n,ib,pq=s.payer(c); sol,den=s.solve(c,i.open,date)
        if sol is None: return False
        txt=s.notext(c,date)
        if s.hits(txt): return False
        if len(s.rivals(sol,1))>1: lab="ambiguous"
        elif len(sol)>1 or s.roundrisk(c,i.open,date): lab="held"
        elif pq in("iban","name"): lab="certain" if den<.02 or len(s.opens(c,date))==1 else "held"
        else: lab="held"
        if pq!="iban" and any(j.open==i.open and j.c is not c and (j.c.sur==c.sur or j.c.base==c.base) for j in s.items): lab="ambiguous"
        for j in f:   # a late-discount or net reading of another item equals it
            if lab=="certain" and j is not i and abs(j.open*98-i.open*100)<=100: lab="held"
        for o in c.shared:
            if any(j.open==i.open for j in s.opens(o,date)): lab="ambiguous"
        if pq!="iban" and (i.open%500==0): lab="held" if lab=="certain" else lab
        s.take(s.opens(c,date)); s.add("amount-"+("iban" if pq=="iban" else pq),lab,c,i.open,date,txt,s.full([i]),n,ib,pq=pq,note="" if lab!="ambiguous" else "sets: "+" || ".join(" + ".join(f"{y[4]}x{y[1]/100}{'CN' if y[3] else ''}{' less discount' if y[5] else ''} ({y[2]})" for y in q) for q in sol))
    def k_balance(s,c,date):
        r=s.r; f=s.opens(c,date)
        if len(f)<2 or any(i.no in s.taken for i in f): return False
        mode=r.choice(["all","all","month","due"]); txt=s.word(c,STMT)
        if mode=="month":
            m=r.choice([3,4,5]); its=[i for i in f if i.d.month==m and i.d.year==2026]; txt+=" "+r.choice([MON[c.l][m-1],MON[c.l][m-1]+" 2026",f"{m:02d}/2026",f"{m:02d}.26"])
        elif mode=="due": its=[i for i in f if i.due<=date]; txt=r.choice([txt,{"de":"alle fälligen Rechnungen","fr":"factures échues"}.get(c.l,txt)])
        else: its=f; txt=r.choice([txt,"",txt+f" {date:%d.%m.%Y}"])
        tot=sum((-1 if i.kind=="credit_note" else 1)*i.open for i in its)
        if len(its)<2 or tot<1000: return False
        sol,den=s.solve(c,tot,date)
        if sol is None or (mode=="due" and len(its)==len(f)): return False
        n,ib,pq=s.payer(c); lab="certain" if len(sol)==1 and pq in("iban","name") and den<.02 else "held" if len(s.rivals(sol,min(3,len(its)-1)))<1 or len(sol)==1 or (txt and mode!="due") else "ambiguous"
        if mode!="all" and not(pq=="iban" and lab=="certain"): lab="held" if lab=="certain" else lab
        s.take(f); s.add("balance-"+mode,lab,c,tot,date,s.envelope(txt,c,date) if txt else "",s.full(its),n,ib,pq=pq)
    def k_pair(s,c,date):
        r=s.r; f=s.opens(c,date); g=s.free(c,date)
        if len(f)<3 or len(g)<2 or any(i.no in s.taken for i in f): return False
        its=r.sample(g,2); tot=sum(i.open for i in its); sol,den=s.solve(c,tot,date)
        if sol is None: return False
        n,ib,pq=s.payer(c); lab="ambiguous" if len(s.rivals(sol,2))>1 else "certain" if len(sol)==1 and pq=="iban" and den<1e-3 and not s.roundrisk(c,tot,date) and all(s.oldest(c,i,date)[0] is i for i in its) else "held"
        if lab!="ambiguous" and not all(s.oldest(c,i,date)[0] is i for i in its): return False
        if its[0].open==its[1].open: return False
        s.take(f); s.add("pair-notext",lab,c,tot,date,r.choice(["",s.notext(c,date)]),s.full(its),n,ib,pq=pq)
    def k_rent(s,c,date):
        r=s.r
        if not c.sub: return False
        f=[i for i in s.opens(c,date) if i.open==c.sub and i.d.day==1 and i.t=="net 14"]
        if len(f)<2 or any(i.no in s.taken for i in f): return False
        f.sort(key=lambda i:i.d); i=f[0] if r.random()<.5 else r.choice(f); m=i.d.month; L=c.l if r.random()<.8 else r.choice(list(MON))
        mn=MON[L][m-1]; txt=s.word(c,RENT)+" "+r.choice([mn,mn+" 2026",mn.upper(),fold(mn),mn[:3]+".",f"{m:02d}/26",f"{m:02d}.2026",f"{m:02d}-2026"])
        n,ib,pq=s.payer(c); sol,den=s.solve(c,c.sub,date)
        lab="certain" if i is f[0] and pq in("iban","name") and len(sol or [])==1 and den<.2 else "held"
        s.take(f); s.add("rent-oldest" if i is f[0] else "rent-named-month",lab,c,c.sub,date,s.envelope(txt,c,date) if r.random()<.5 else txt,s.full([i]),n,ib,pq=pq)
    def k_sub(s,c,date):
        r=s.r
        if not c.sub: return False
        f=[i for i in s.opens(c,date) if i.open==c.sub and i.t=="net 14" and i.kind=="invoice"]
        if len(f)<2 or any(i.no in s.taken for i in s.opens(c,date)): return False
        f.sort(key=lambda i:i.d); sol,den=s.solve(c,c.sub,date); n,ib,pq=s.payer(c)
        if sol is None: return False
        others=[j for j in s.items if j.open==c.sub and j.c is not c]
        lab="ambiguous" if len(s.rivals(sol,1))>1 else "certain" if len(sol)==1 and pq in("iban","name") and not s.roundrisk(c,c.sub,date) else "held"
        k=r.choice([1,1,2]); s.take(s.opens(c,date)); txt=s.notext(c,date)
        stale=r.random()<.25
        if stale:
            old=[j for j in s.byc[c.id] if j.open==0 and j.amt==c.sub and j.d<f[0].d]
            if not old: return False
            txt="Dauerauftrag "+old[-1].no; s.add("standing-order-stale-number","held",c,c.sub,date,txt,s.full([f[0]]),n,ib,pq=pq); return
        for z in range(k): s.add("subscription" if k==1 else "subscription-two",lab,c,c.sub,date+0*DAY,txt,s.full([f[z]]),n,ib,pq=pq).pair=[f[y].no for y in range(k)]
    def k_fee(s,c,date):
        f=[i for i in s.free(c,date) if i.due<date]
        if not f: return False
        i=s.r.choice(f); fee=s.r.choice([4000,4000,500,1000,250,1500]); txt=s.envelope(s.word(c,INVW)+" "+i.no+" "+s.word(c,FEE),c,date)
        if not s.survives(txt,i.no): return False
        s.take([i]); t=O(al=[[i.no,i.open]],adj=[],un=fee); t.alt=[O(al=[[i.no,i.open]],adj=[["compensationPaid",-fee]],un=0),O(al=[[i.no,i.open]],adj=[["interestPaid",-fee]],un=0)]
        s.add("fee","held",c,i.open+fee,date,txt,t)
    def k_partial(s,c,date):
        f=[i for i in s.free(c,date) if i.open>20000]
        if not f: return False
        r=s.r; i=r.choice(f); a=r.choice([i.open//2,i.open//3,10000,int(i.open*r.random()*.8)+100]); 
        txt=s.envelope(r.choice([s.word(c,PART)+" "+i.no,f"{r.randint(1,3)}/{3} {i.no}",s.word(c,INVW)+" "+i.no+" Rate 2"]),c,date)
        if not s.survives(txt,i.no): return False
        s.take([i]); s.add("partial","held",c,a,date,txt,O(al=[[i.no,a]],adj=[],un=0))
    def k_rest(s,c,date):
        f=[i for i in s.free(c,date) if 0<i.open<i.amt]
        if not f: return False
        i=s.r.choice(f); txt=s.envelope(s.word(c,REST)+" "+i.no,c,date); n,ib,pq=s.payer(c); ok,oth=s.lab_named(txt,[i],c,pq)
        if not ok or oth: return False
        s.take([i]); s.add("rest","certain",c,i.open,date,txt,s.full([i]),n,ib,pq=pq)
    def k_overrest(s,c,date):
        """pays the invoice's full amount though a part was paid before"""
        f=[i for i in s.free(c,date) if 0<i.open<i.amt]
        if not f: return False
        i=s.r.choice(f); txt=s.envelope(s.word(c,INVW)+" "+i.no,c,date)
        if not s.survives(txt,i.no): return False
        s.take([i]); s.add("full-amount-of-part-paid","held",c,i.amt,date,txt,O(al=[[i.no,i.open]],adj=[],un=i.amt-i.open))
    def k_charge(s,c,date):
        f=[i for i in s.free(c,date) if i.open>10000]
        if not f: return False
        i=s.r.choice(f); ch=s.r.choice([500,750,1000,1200,1500,2000,2500]); txt=s.envelope(s.word(c,INVW)+" "+i.no+s.r.choice([" CHGS SHA",""," /OCMT/EUR%d,00/CHGS/EUR%d,00/"%(i.open//100,ch//100)]),c,date)
        if not s.survives(txt,i.no): return False
        s.take([i]); t=O(al=[[i.no,i.open]],adj=[["bankCharge",ch]],un=0); t.alt=[O(al=[[i.no,i.open-ch]],adj=[],un=0)]
        s.add("bankcharge","held",c,i.open-ch,date,txt,t)
    def k_cent(s,c,date):
        f=s.free(c,date)
        if not f: return False
        i=s.r.choice(f); d=s.r.choice([1,-1]); txt=s.word(c,INVW)+" "+i.no; n,ib,pq=s.payer(c); ok,oth=s.lab_named(txt,[i],c,pq)
        if oth or i.open<2000: return False
        s.take([i]); s.add("cent-off","certain",c,i.open-d,date,txt,O(al=[[i.no,i.open]],adj=[["rounding",d]],un=0),n,ib,pq=pq)
    def k_amttypo(s,c,date):
        f=[i for i in s.free(c,date) if i.open>20000]
        if not f: return False
        i=s.r.choice(f); a=str(i.open); k=s.r.randint(0,len(a)-2); b=a[:k]+a[k+1]+a[k]+a[k+2:]; b=int(b)
        if b==i.open or b<1000 or abs(b-i.open)<=100: return False
        txt=s.word(c,INVW)+" "+i.no; s.take([i]); 
        t=O(al=[[i.no,min(b,i.open)]],adj=[],un=max(0,b-i.open)); t.alt=[O(al=[[i.no,i.open]],adj=[],un=0)]; s.add("amount-typo","held",c,b,date,txt,t)
    def k_dup(s,c,date):
        m=len(s.pay)
        if s.k_num(c,min(date,ASOF-8*DAY)) is False or s.pay[-1].label!="certain": return False
        p=s.pay[-1]; i=[j for j in s.byc[c.id] if j.no==p.truth.al[0][0]][0]
        if len([j for j in s.opens(c,ASOF) if j.open==i.open])>1: return False
        gap=s.r.choice([1,3,7]); p.kind="dup-first"; t2=p.txt if s.r.random()<.6 else s.word(c,INVW)+" "+i.no
        s.add("dup-second","none",c,p.amt,p.date+gap*DAY,t2,None,p.name,p.ib,pq=p.pq)
    def k_again(s,c,date):
        """names a settled invoice; an open item of the same amount exists in half of the cases"""
        old=[j for j in s.byc[c.id] if j.open==0 and j.kind=="invoice"]
        if not old: return False
        j=s.r.choice(old); same=[i for i in s.free(c,date) if i.open==j.amt]
        txt=s.envelope(s.word(c,INVW)+" "+j.no,c,date)
        if not s.survives(txt,j.no): return False
        s.take(same)
        if same: s.add("settled-again-same-open","ambiguous",c,j.amt,date,txt,None)
        else: s.add("settled-again","none",c,j.amt,date,txt,None)
    def k_notinbook(s,c,date):
        """an invoice that is not there (other company of the group, next year's, order confirmation), sometimes at an amount open elsewhere"""
        r=s.r; 
        for _ in range(30):
            x=r.choice(s.items).no; x="".join(r.choice("0123456789") if ch.isdigit() and r.random()<.6 else ch for ch in x)
            if alnum(x) not in s.alphas and x not in s.allnos: break
        else: return False
        j=r.choice([i for i in s.items if i.open>0 and i.kind=="invoice"]); trap=r.random()<.5 and j.c is not c
        n=r.choice(FIRST)+" "+r.choice(SUR) if r.random()<.5 else f"{r.choice(TRADE[c.l])} {r.choice(SUR)} {r.choice(LEGAL[c.l])}"
        if any(fold(n)==fold(k.name) for k in s.cust): return False
        toks=set(alnumtok(n)); rel=any(len(set(alnumtok(k.sur))&toks)>0 for k in [j.c])
        if rel: return False
        s.add("not-in-book"+("-amount-trap" if trap else ""),"none",c,j.open if trap else s.amount(c),date,s.envelope(s.word(c,INVW)+" "+x,c,date),None,n,iban(r,c.cc),pq="none",note="trap "+j.no if trap else "")
    def k_unkinv(s,c,date):
        """known payer, an invoice number we do not know, an amount that fits nothing"""
        r=s.r; a=s.amount(c); x=r.choice(s.items).no; x="".join(r.choice("0123456789") if ch.isdigit() and r.random()<.5 else ch for ch in x)
        if alnum(x) in s.alphas: return False
        sol,den=s.solve(c,a,date)
        if sol is None or sol: return False
        s.add("unknown-number-known-payer","none",c,a,date,s.word(c,INVW)+" "+x,None)
    def k_noise(s,c,date):
        r=s.r; q=r.choice([("Finanzamt "+r.choice(TOWN["de"]),"Umsatzsteuer-Erstattung 05/2026 StNr 143/210/%05d"%r.randint(0,99999)),("URSSAF","REMBOURSEMENT COTISATION 2025"),("Adyen N.V.","TX%d XRC BATCH %d"%(r.randint(10**6,10**7),r.randint(1,99))),("SumUp Payments","PID%d PAYOUT %s"%(r.randint(10000,99999),date)),("Allianz Versicherung","Schaden %d/26 Erstattung"%r.randint(1000,9999)),("Krankenkasse AOK","Erstattung U1 Mai"),("Eigenübertrag","Umbuchung Tagesgeld"),("TREASURY SWEEP","CASH POOLING ZBA"),(r.choice(FIRST)+" "+r.choice(SUR),"Lohn zurück Mai 2026"),("Stadtwerke "+r.choice(TOWN["de"]),"Gutschrift Zähler %d Abr. 2025"%r.randint(10**7,10**8)),("DGFIP","CREDIT TVA %d"%r.randint(10**8,10**9)),("Amazon Payments","Refund order 302-%07d"%r.randint(1,9999999)),("Sparkasse","Zinsen/Entgelte Q2")])
        j=r.choice([i for i in s.items if i.open>0]); trap=r.random()<.3
        s.add("noise"+("-amount-trap" if trap else ""),"none",c or s.cust[0],j.open if trap else s.r.randint(1000,800000),date,q[1],None,q[0],iban(r,r.choice(["DE","FR"])),pq="none")
    def k_fill(s,c,date):
        """another document's number stands in the text as customer's reference (trap): order number, meter, date; ours stands whole"""
        r=s.r; f=s.free(c,date)
        if not f: return False
        i=r.choice(f); o=r.choice([j for j in s.items if j.c is not c]); lead=r.choice(["Unser Zeichen ","Ref. ","Beleg ","Kd-Nr. ","client ","BST "])
        txt=s.word(c,INVW)+" "+i.no+" "+lead+o.no
        if o.open==i.open: return False
        n,ib,pq=s.payer(c); s.take([i])
        s.add("other-number-as-reference","certain" if pq=="iban" and o.open==0 else "held",c,i.open,date,txt,s.full([i]),n,ib,pq=pq,note="foreign "+o.no+(" open" if o.open else " settled"))
    def k_wrongno(s,c,date):
        """names by a slip another customer's invoice; own open item has exactly the amount"""
        r=s.r; f=s.free(c,date)
        if not f: return False
        i=r.choice(f); o=r.choice([j for j in s.items if j.c is not c and j.kind=="invoice"])
        if o.open==i.open: return False
        n,ib,pq=s.payer(c); sol,den=s.solve(c,i.open,date)
        if pq!="iban" or sol is None or len(sol)!=1 or s.oldest(c,i,date)[0] is not i: return False
        s.take([i]); s.add("names-others-invoice","held",c,i.open,date,s.word(c,INVW)+" "+o.no,s.full([i]),n,ib,pq=pq,note="names "+o.no)
    def k_ownother(s,c,date):
        """names own invoice A, amount is exactly own invoice B"""
        f=s.free(c,date,whole=True)
        if len(f)<2: return False
        a,b=s.r.sample(f,2)
        if a.open==b.open: return False
        s.take([a,b]); s.add("names-A-pays-B","ambiguous",c,b.open,date,s.word(c,INVW)+" "+a.no,None,note="pays exactly "+b.no)
    def k_twonamed(s,c,date):
        f=s.free(c,date)
        if len(f)<2: return False
        a,b=s.r.sample(f,2)
        if a.open==b.open: return False
        s.take([a,b]); s.add("two-named-one-paid","held",c,a.open,date,s.word(c,INVW)+" "+a.no+s.word(c,AND)+b.no,s.full([a]))
    def k_others(s,c,date):
        """one known customer pays the named invoice of another"""
        r=s.r; f=s.free(c,date); o=r.choice(s.cust)
        if not f or o is c or not o.onfile: return False
        i=r.choice(f); n,ib,pq=s.payer(o); rel=o.parent is c or c.parent is o
        if any(j.open==i.open for j in s.opens(o,date)): return False
        s.take([i]); s.add("customer-pays-other's","certain" if c.parent is o else "held",c,i.open,date,s.word(c,INVW)+" "+i.no,s.full([i]),n,ib,pq="other")
    def k_group(s,c,date):
        """a parent pays invoices of two daughters, numbers whole"""
        r=s.r; o=r.choice(s.cust); f=s.free(c,date); g=s.free(o,date)
        if o is c or not f or not g: return False
        its=[r.choice(f),r.choice(g)]; n,ib,pq=(f"{r.choice(SUR)} Beteiligungs GmbH",iban(r,"DE"),"third")
        txt=s.word(c,INVW)+" "+s.word(c,AND).join(i.no for i in its); ok,oth=s.lab_named(txt,its,c,pq)
        if oth: return False
        s.take(its); s.add("one-payer-two-customers","certain" if all(len(alnum(i.no))>=6 for i in its) else "held",c,sum(i.open for i in its),date,txt,s.full(its),n,ib,pq=pq)
    def k_listclip(s,c,date):
        """a long list clipped by the bank: the last numbers are lost or cut"""
        r=s.r; f=s.free(c,date)
        if len(f)<4: return False
        k=min(len(f),r.choice([4,5,6,7])); its=sorted(r.sample(f,k),key=lambda i:i.d); tot=sum(i.open for i in its); full=s.word(c,INVW)+" "+", ".join(i.no for i in its); cut=len(full)-r.randint(1,len(its[-1].no)+1); txt=full[:cut]
        n,ib,pq=s.payer(c)
        if any(i.no in s.taken for i in f): return False
        vis=[i for i in its if s.survives(txt,i.no)]
        if len(vis)<k-1: return False
        rest=tot-sum(i.open for i in vis); cand=[i for i in s.opens(c,date) if i not in vis and i.open==rest]
        frag=alnum(txt.split(", ")[-1]) if len(vis)<k else ""
        if frag in s.alphas and any(i.no==s.alphas[frag][0].no for i in vis): frag=""
        fits=[i for i in cand if alnum(i.no).startswith(frag)]
        if len(fits)>1 and len({(i.open,i.t,i.kind) for i in fits})==1:
            old=min(fits,key=lambda i:(i.d,i.due))
            if old is not its[-1]: return False
            fits=[old]; cand=[i for i in cand if i.t!=old.t or i.kind!=old.kind or i is old]
        sub=[i for i in s.opens(c,date) if i not in vis]
        comb=sum(1 for x in range(len(sub)) for y in range(x) if sub[x].open+sub[y].open==rest)
        lab="certain" if pq in("iban","name") and len(fits)==1 and len(frag)>=3 and comb==0 and not s.hits(txt,its) and (len(cand)==1 or len(frag)>=len(alnum(its[-1].no))-1) else "held" if len(fits)==1 and len(cand)==1 or (len(fits)==1 and len(frag)>=3) else "ambiguous"
        s.take(s.opens(c,date)); s.add("list-clipped",lab,c,tot,date,txt,s.full(its),n,ib,pq=pq)
    def k_setoff(s,c,date):
        f=[i for i in s.free(c,date) if i.open>30000]
        if not f: return False
        r=s.r; i=r.choice(f); d=r.randint(2000,15000); txt=s.word(c,INVW)+" "+i.no+{"de":" verrechnet mit unserer RE ","fr":" compensation n/facture "}.get(c.l," less our inv ")+str(r.randint(1000,99999))+" "+s.eur(d,c)
        if s.hits(txt,[i]): return False
        s.take([i]); t=O(al=[[i.no,i.open-d]],adj=[],un=0); t.alt=[O(al=[[i.no,i.open]],adj=[["setOff",d]],un=0),O(al=[[i.no,i.open]],adj=[["deduction",d]],un=0)]
        s.add("setoff","held",c,i.open-d,date,txt,t)
    def k_retention(s,c,date):
        f=[i for i in s.free(c,date,whole=True) if i.open>50000]
        if not f: return False
        r=s.r; i=r.choice(f); d=(i.open*5+50)//100; txt=s.word(c,INVW)+" "+i.no+{"de":" abzgl. 5% Sicherheitseinbehalt","fr":" - RG 5%"}.get(c.l," less 5% retention")
        s.take([i]); t=O(al=[[i.no,i.open-d]],adj=[],un=0); t.alt=[O(al=[[i.no,i.open]],adj=[[k,d]],un=0) for k in("retention","deduction","withholding","lateDiscount")]
        s.add("retention","held",c,i.open-d,date,txt,t)
    def k_namesake(s,c,date):
        """two customers whose names fit the payer, both with the amount, no account on file, no number"""
        r=s.r; oth=[o for o in s.cust if o is not c and (o.base==c.base or (o.cons and c.cons and o.sur==c.sur))]
        if not oth or c.onfile: return False
        o=r.choice(oth)
        if o.onfile: return False
        fa,fb=s.free(c,date,whole=True),s.free(o,date,whole=True)
        if not fa or not fb or any(i.no in s.taken for i in s.opens(c,date)+s.opens(o,date)): return False
        a,b=r.choice(fa),r.choice(fb)
        if (a.t,a.kind)!=(b.t,b.kind) or a.ref!=b.ref: pass
        b.open=b.amt=a.amt
        n=c.base if not c.cons else c.sur; s.take(s.opens(c,date)+s.opens(o,date))
        s.add("namesake-same-amount","ambiguous",c,a.open,date,r.choice(["",s.notext(c,date).replace(c.name,"")]),s.full([a]),n,"",pq="weak",note="also "+b.no+" of "+o.name)
    def k_samebytes(s,c,date):
        """same amount, other terms, same customer, none named"""
        r=s.r; f=[i for i in s.free(c,date,("invoice",),True)]
        if len(f)<2 or any(i.no in s.taken for i in s.opens(c,date)): return False
        a,b=r.sample(f,2)
        if a.t==b.t: b.t,b.due="net 60",b.d+60*DAY
        if a.t==b.t: return False
        b.amt=b.open=a.open; s.take(s.opens(c,date)); s.add("same-amount-other-terms","ambiguous",c,a.open,date,s.notext(c,date),s.full([r.choice([a,b])]),note=f"{a.no}|{b.no}")
    def k_branchamb(s,c,date):
        """two branches or years use one serial: 'Rechnung 123'"""
        r=s.r
        if s.style not in("branch","restart","it-letter","fvmonth","store","slash"): return False
        f=s.free(c,date,("invoice",),True)
        if not f: return False
        i=r.choice(f); key=lambda x:(digits_last(x.no)[0] if s.style in("restart","it-letter","fvmonth") else digits_last(x.no)[-1])
        o=[j for j in s.items if j is not i and key(j)==key(i) and j.open==j.amt and j.kind=="invoice" and j.no not in s.taken]
        if not o: return False
        o=r.choice(o)
        if o.c is c and o.t==i.t: return False
        o.amt=o.open=i.open
        n=r.choice(FIRST)+" "+r.choice(SUR)
        toks=alnumtok(n)
        if o.c is c: n,ib,_=s.payer(c)
        elif any(t in s.tok for t in toks): return False
        else: ib=iban(r,c.cc)
        s.take([i,o]); s.add("serial-of-two-series","ambiguous",c,i.open,date,s.word(c,INVW)+" "+key(i).lstrip("0"),s.full([i]),n,ib,pq="weak",note=f"{i.no}|{o.no}")

    def k_subnamed(s,c,date):
        """equal items (subscription), the text points to one that is not the oldest, in people's ways"""
        r=s.r
        if not c.sub: return False
        f=[i for i in s.opens(c,date) if i.open==c.sub and i.t=="net 14" and i.kind=="invoice" and i.no not in s.taken]
        if len(f)<2 or any(i.no in s.taken for i in s.opens(c,date)): return False
        f.sort(key=lambda i:i.d); i=r.choice(f[1:]); q=r.choice(["glued","short","date","quarter","latest","typo","clip","dueday","month","e2e","date2","junk"]); no=i.no; e2e=""
        if q=="glued": txt=s.word(c,INVW).replace(" ","")+no
        elif q=="short":
            x=digits_last(no)[-1] if s.style not in("restart","it-letter","fvmonth") else digits_last(no)[0]
            x=x[-4:].lstrip("0"); txt=s.word(c,INVW)+" "+x
            if sum(1 for j in f if alnum(j.no).endswith(x))!=1 and s.style not in("restart","it-letter","fvmonth"): return False
        elif q=="date": txt=s.word(c,INVW)+{"de":" vom ","fr":" du ","it":" del ","es":" de ","nl":" d.d. "}.get(c.l," of ")+r.choice([f"{i.d:%d.%m.%Y}",f"{i.d:%d.%m.%y}",f"{i.d.day}.{i.d.month}.",f"{i.d:%Y-%m-%d}"])
        elif q=="date2": txt=s.word(c,INVW)+f" {i.d.day}. {MON[c.l][i.d.month-1]} {i.d.year}"
        elif q=="quarter": return False
        elif q=="latest": i=f[-1]; no=i.no; txt={"de":"letzte Rechnung","fr":"derniere facture","it":"ultima fattura","es":"ultima factura","nl":"laatste factuur","pl":"ostatnia faktura"}.get(c.l,"latest invoice")
        elif q=="typo":
            x=s.damage(no); txt=s.word(c,INVW)+" "+x
            if alnum(x) in s.alphas: return False
        elif q=="clip": 
            x=no[:-1]; txt=s.word(c,INVW)+" "+x
            if sum(1 for j in f if j.no.startswith(x))>1 or alnum(x) in s.alphas: return False
        elif q=="dueday": txt={"de":"fällig ","fr":"échéance ","it":"scad. ","es":"vto. ","nl":"vervaldatum "}.get(c.l,"due ")+f"{i.due:%d.%m.%Y}"
        elif q=="month": txt=s.word(c,RENT)+" "+r.choice([MON[c.l][i.d.month-1],fold(MON[c.l][i.d.month-1]).upper()[:3]+" 26",f"{i.d.month:02d}/2026",f"{i.d.month}/26"])
        elif q=="e2e": txt=""; e2e=no
        elif q=="junk": txt=s.word(c,INVW)+" "+no+" "+" ".join(s.junk(c,date,i)); txt=txt.replace(" ","") if r.random()<.5 else txt.upper()
        if s.hits(txt,[i]): return False
        n,ib,pq=s.payer(c); s.take(s.opens(c,date)); s.add("equal-items-later-one-"+q,"held",c,c.sub,date,txt,s.full([i]),n,ib,pq=pq,e2e=e2e,note="oldest would be "+f[0].no)
    def k_twomonths(s,c,date):
        r=s.r
        if not c.sub: return False
        f=[i for i in s.opens(c,date) if i.open==c.sub and i.t=="net 14" and i.kind=="invoice"]
        if len(f)<3 or any(i.no in s.taken for i in s.opens(c,date)): return False
        f.sort(key=lambda i:i.d); k=r.randint(1,len(f)-2); its=f[k:k+2]; a,b=[MON[c.l][i.d.month-1] for i in its]
        txt=s.word(c,RENT)+" "+r.choice([f"{a} + {b}",f"{a}/{b} 2026",f"{a[:3]}-{b[:3]} 26",f"{its[0].d.month:02d}+{its[1].d.month:02d}/2026"])
        n,ib,pq=s.payer(c); s.take(s.opens(c,date)); s.add("two-months-named","held",c,2*c.sub,date,txt,s.full(its),n,ib,pq=pq,note="oldest would be "+f[0].no)
    def k_e2e(s,c,date):
        f=s.free(c,date)
        if not f: return False
        i=s.r.choice(f); n,ib,pq=s.payer(c); s.take([i]); s.add("end-to-end-id","certain" if pq in("iban","name") and len(alnum(i.no))>=6 else "held",c,i.open,date,s.r.choice(["",s.word(c,INVW),"danke"]),s.full([i]),n,ib,pq=pq,e2e=i.no)
    def k_dupother(s,c,date):
        """both spouses, or firm and factor, pay the same invoice"""
        m=len(s.pay)
        if s.k_num(c,min(date,ASOF-8*DAY)) is False or s.pay[-1].label!="certain": return False
        p=s.pay[-1]; i=[j for j in s.byc[c.id] if j.no==p.truth.al[0][0]][0]
        if len([j for j in s.opens(c,ASOF) if j.open==i.open])>1: return False
        p.kind="dup-first-other-payer-second"; p.label="held"; n,ib,_=s.third(c); s.add("dup-by-third","none",c,p.amt,p.date+s.r.choice([1,3,7])*DAY,s.word(c,INVW)+" "+i.no,None,n,ib,pq="third")
    def k_discnotext(s,c,date):
        f=[i for i in s.free(c,date,("invoice",),True) if s.disc(i,date)]
        if not f or any(i.no in s.taken for i in s.opens(c,date)): return False
        i=s.r.choice(f); d=s.disc(i,date); n,ib,pq=s.payer(c); sol,den=s.solve(c,i.open-d,date)
        if sol is None or len(sol)!=1: return False
        s.take(s.opens(c,date)); s.add("discount-notext","held",c,i.open-d,date,s.notext(c,date),s.full([i],[["earlyPaymentDiscount",d]]),n,ib,pq=pq)
    def k_wrongyear(s,c,date):
        import re
        f=[i for i in s.free(c,date) if re.search("26",i.no)]
        if not f: return False
        i=s.r.choice(f); x=i.no.replace("2026","2025") if "2026" in i.no else i.no.replace("26","25",1)
        h=[j for j in s.items if j.no==x]; n,ib,pq=s.payer(c); sol,den=s.solve(c,i.open,date)
        if pq!="iban" or sol is None or len(sol)!=1 or s.oldest(c,i,date)[0] is not i or (h and h[0].open==i.open): return False
        s.take([i]); s.add("wrong-year","held",c,i.open,date,s.word(c,INVW)+" "+x,s.full([i]),n,ib,pq=pq,note="names "+(x+(" open" if h[0].open else " settled")+" of "+h[0].c.id if h else "nothing"))
    def k_stale(s,c,date):
        """the template of last time: a settled number, but exactly the amount of an open invoice"""
        old=[j for j in s.byc[c.id] if j.open==0 and j.kind=="invoice"]; f=s.free(c,date)
        if not old or not f: return False
        i=s.r.choice(f); j=old[-1]; n,ib,pq=s.payer(c); sol,den=s.solve(c,i.open,date)
        if pq!="iban" or j.amt==i.open or sol is None or len(sol)!=1 or s.oldest(c,i,date)[0] is not i: return False
        s.take([i]); s.add("stale-number-new-amount","held",c,i.open,date,s.word(c,INVW)+" "+j.no,s.full([i]),n,ib,pq=pq,note="names settled "+j.no)
    def k_sharedamb(s,c,date):
        """one account on file for two customers (a property manager), both have the amount"""
        if not c.shared: return False
        o=c.shared[0]; fa,fb=s.free(c,date,whole=True),s.free(o,date,whole=True)
        if not fa or not fb or any(i.no in s.taken for i in s.opens(c,date)+s.opens(o,date)): return False
        a,b=s.r.choice(fa),s.r.choice(fb); b.open=b.amt=a.amt; n=s.r.choice([c.name,"Hausverwaltung "+s.r.choice(SUR),"Treuhand "+s.r.choice(SUR)])
        lab="ambiguous" if n!=c.name else "held"
        s.take(s.opens(c,date)+s.opens(o,date)); s.add("shared-account-"+("stranger" if lab=="ambiguous" else "name-tells"),lab,c,a.open,date,s.notext(c,date).replace(c.name,"") if lab=="ambiguous" else "",s.full([a]),n,c.real,pq="weak",note="also "+b.no)
    def k_netpaid(s,c,date):
        f=s.free(c,date,whole=True)
        if not f: return False
        i=s.r.choice(f); a=round(i.open/1.19)
        if a<1000: return False
        s.take([i]); s.add("paid-without-vat","held",c,a,date,s.word(c,INVW)+" "+i.no,O(al=[[i.no,a]],adj=[],un=0))

    def k_odd(s,c,date):
        """the number stands whole, in dress that people and ledgers give it"""
        import re
        r=s.r; f=s.free(c,date)
        if not f: return False
        i=r.choice(f); no=i.no; n,ib,pq=s.payer(c); opts=[]
        m=re.fullmatch(r"\d{6,10}",no)
        if m: opts+=[f"{int(no):,}".replace(",",".") if no[0]!="0" else no,no[:3]+" "+no[3:],"0000"+no,no+"/"+str(i.d.year),no+"/"+str(i.d.year%100)," ".join(no[k:k+2] for k in range(0,len(no),2))]
        opts+=["#"+no,"N°"+no,"Nr."+no,"Nr"+no,"RE:"+no,"RE="+no,"F"+no,"FC"+no,"Rech"+no+"vom"+f"{i.d:%d%m%Y}",no+s.eur(i.open,c).replace(" ","") if False else no+"/"+s.eur(i.open,c),no+"-"+f"{i.open//100},{i.open%100:02d}","Re"+no,"n."+no+"del"+f"{i.d:%d/%m/%Y}","FATT."+no+"/"+c.id[1:],"ReNr:"+no+",KdNr:"+c.id[1:],"FACTURE-"+no,"FAC_"+no,"BetreffRechnung"+no,"I/"+no,no+"+"+c.sur.upper(),"invoice"+no+"thanks","SALDO"+no]
        txt=r.choice(opts); 
        oth=[h for h in s.hits(txt,[i]) if alnum(h.no) not in alnum(no)]
        if oth or not s.survives(txt,no): return False
        if pq=="weak" and len(alnum(no))<6: return False
        s.take([i]); s.add("odd-dress","certain" if pq in("iban","name") or i.open%500 else "held",c,i.open,date,txt,s.full([i]),n,ib,pq=pq)
    def k_restfull(s,c,date):
        r=s.r; f=[i for i in s.free(c,date) if 0<i.open<i.amt]; g=[i for i in s.free(c,date) if i.open==i.amt]
        if not f or not g: return False
        a,b=r.choice(f),r.choice(g); txt=s.envelope(s.word(c,REST)+" "+a.no+s.word(c,AND)+b.no,c,date); n,ib,pq=s.payer(c); ok,oth=s.lab_named(txt,[a,b],c,pq)
        if not ok or oth: return False
        s.take([a,b]); s.add("rest-and-full","certain",c,a.open+b.open,date,txt,s.full([a,b]),n,ib,pq=pq)
def r_choice(r,l): return r.choice(l)
def alnumtok(x):
    import re; return [t for t in re.split(r"[^A-Z0-9]+",fold(x).upper()) if len(t)>1]
KINDS=dict(num=16,list=9,third=4,short=6,range=2,credit=6,skonto=6,skontolate=2,mixskonto=2,typo=6,clipped=4,po=3,rf=3,amount=9,balance=5,pair=3,rent=4,sub=5,fee=2,partial=3,rest=3,overrest=1,charge=2,cent=2,amttypo=1,dup=2,again=3,notinbook=3,unkinv=2,fill=2,wrongno=2,ownother=2,twonamed=2,others=1,group=2,listclip=3,setoff=1,retention=1,namesake=4,samebytes=2,branchamb=3,subnamed=16,twomonths=5,e2e=2,dupother=1,discnotext=2,wrongyear=3,stale=2,sharedamb=12,netpaid=1,odd=8,restfull=2)
NONUM={"subnamed","twomonths","discnotext","sharedamb","amount","balance","pair","rent","sub","namesake","samebytes","listclip","amount-iban","amount-name","amount-weak","balance-all","balance-month","balance-due","pair-notext","rent-oldest","rent-named-month","subscription","subscription-two","standing-order-stale-number","list-clipped","namesake-same-amount","same-amount-other-terms"}
def m2(a): return f"{a//100}.{a%100:02d}"
def main(profile,seed,out):
    b=Book(profile,seed); os.makedirs(out,exist_ok=True)
    with open(f"{out}/customers.csv","w",newline="",encoding="utf-8") as f:
        w=csv.writer(f); w.writerow("customer_id name country kind ibans parent_id".split())
        for c in b.cust: w.writerow([c.id,c.name,c.cc,"consumer" if c.cons else "business",c.real if c.onfile else "",c.parent.id if c.parent else ""])
    with open(f"{out}/invoices.csv","w",newline="",encoding="utf-8") as f:
        w=csv.writer(f); w.writerow("number customer_id issue_date currency amount kind due_date open_amount terms payment_reference purchase_order paid_date".split())
        for i in b.items: w.writerow([i.no,i.c.id,i.d,"EUR",m2(i.amt),i.kind,i.due,m2(i.open) if i.open!=i.amt else "",i.t,i.ref,i.po,i.paid or ""])
    with open(f"{out}/payments.csv","w",newline="",encoding="utf-8") as f:
        w=csv.writer(f); w.writerow("id booking_date currency amount payer_name payer_iban remittance structured_reference end_to_end_id".split())
        for p in b.pay: w.writerow([p.id,p.date,"EUR",m2(p.amt),p.name,p.ib,p.txt,p.sref,p.e2e])
    T={}
    for p in b.pay:
        al=[]
        if p.truth:
            for t in [p.truth]+getattr(p.truth,"alt",[]): al.append(dict(al=t.al,adj=t.adj,un=t.un))
        T[p.id]=dict(kind=p.kind,label=p.label,cust=p.c.id,pq=p.pq,note=p.note,truth=al,pair=getattr(p,"pair",None))
    json.dump(dict(profile=profile,seed=seed,style=b.style,lang=b.lang,open=sum(i.open>0 for i in b.items),payments=T),open(f"{out}/truth.json","w"),ensure_ascii=False,indent=0)
    return b
if __name__=="__main__": 
    b=main(sys.argv[1],int(sys.argv[2]),sys.argv[3]); print(b.style,b.lang,len(b.cust),len(b.items),sum(i.open>0 for i in b.items),len(b.pay))
