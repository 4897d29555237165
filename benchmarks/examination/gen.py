"""Books, payments and the truth about them, written by somebody who had not seen the engine. Truth and certainty are fixed before the noise."""
import random, csv, os, math, itertools, unicodedata, re
from datetime import date, timedelta
from collections import defaultdict
from bisect import bisect_left, bisect_right
from xml.sax.saxutils import escape

ASOF = date(2026, 6, 30)

# ---------------------------------------------------------------- names
SYL1 = "Ba Be Bo Ca Co Da De Do Fa Fi Ga Go Ha Ho Ka Ko La Le Lo Lu Ma Me Mi Mo Na Ne No Pa Pe Po Ra Re Ri Ro Sa Se Si So Ta Te To Va Ve Vi Wa We Za Zo Bri Cla Dra Fre Gra Kri Pla Pri Sta Stro Tra Tri".split()
SYL2 = "ba bel bert chet co den do dri fal fen ger gnon ko la land lek len li lin lo man mer mi mon na nel ner no pel ra ran ret ri ro sal sen ser ta tel ten ti ton va vel ven vi zel zi".split()
SYL3 = "ard aud eau el en er et ez ez i ier ini in o on ot oz s sen son t tz ux y".split()
TRADE = {
 'FR': "Boulangerie,Garage,Menuiserie,Plomberie,Transports,Imprimerie,Pharmacie,Cabinet,Ateliers,Établissements,Électricité,Maçonnerie,Restaurant,Hôtel,Négoce,Librairie,Clinique,Fromagerie".split(','),
 'DE': "Bäckerei,Autohaus,Tischlerei,Spedition,Druckerei,Apotheke,Elektro,Bau,Gasthof,Metallbau,Möbelhaus,Gärtnerei,Maschinenbau,Logistik".split(','),
 'GB': "Motors,Builders,Catering,Printing,Consulting,Supplies,Engineering,Logistics,Interiors,Foods,Services,Trading".split(','),
 'ES': "Talleres,Construcciones,Panadería,Transportes,Comercial,Distribuciones,Hostelería,Suministros,Farmacia".split(','),
 'IT': "Officina,Costruzioni,Panificio,Trasporti,Ristorante,Tipografia,Falegnameria,Forniture,Farmacia".split(','),
}
LEGAL = {'FR': ["SARL","SAS","SA","EURL","SASU",""], 'DE': ["GmbH","AG","KG","GmbH & Co. KG","OHG",""], 'GB': ["Ltd","Limited","PLC","LLP",""],
         'ES': ["S.L.","SL","S.A.",""], 'IT': ["S.r.l.","Srl","S.p.A.",""]}
CITY = {'FR': "Lyon Paris Nantes Lille Dijon Metz Rennes Brest Tours Nice Reims Angers Grenoble Toulouse Pau Limoges".split(),
        'DE': "Berlin Bremen Köln Hamburg Mainz Ulm Kassel Dresden Leipzig Bonn Essen".split(),
        'GB': "Leeds York Bristol Derby London Exeter Bath Oxford Cardiff".split(), 'ES': "Madrid Sevilla Bilbao Murcia Cádiz Málaga".split(),
        'IT': "Milano Torino Roma Parma Pisa Verona Genova".split()}
LEGALWORDS = set("sarl sas sa eurl sasu gmbh ag kg co ohg ltd limited plc llp sl srl spa s l a r p".split())

def fold(s):
    s = unicodedata.normalize('NFD', s); s = ''.join(c for c in s if not unicodedata.combining(c)).lower()
    return re.sub(r'[^a-z0-9]+', ' ', s).strip()
def core(s): return frozenset(w for w in fold(s).split() if w not in LEGALWORDS)

def iban(cc, bban):
    t = bban + cc + '00'
    n = int(''.join(str(int(c, 36)) for c in t))
    return f"{cc}{98 - n % 97:02d}{bban}"
def rnd_digits(r, n): return ''.join(r.choice('0123456789') for _ in range(n))
def make_iban(r, country):
    if country == 'FR':
        b, g, a = rnd_digits(r, 5), rnd_digits(r, 5), rnd_digits(r, 11)
        k = 97 - (89*int(b) + 15*int(g) + 3*int(a)) % 97
        return iban('FR', f"{b}{g}{a}{k:02d}")
    if country == 'ES':
        e, o, a = rnd_digits(r, 4), rnd_digits(r, 4), rnd_digits(r, 10)
        w = [1,2,4,8,5,10,9,7,3,6]
        f = lambda s: (lambda d: 1 if d == 10 else 0 if d == 11 else d)(11 - sum(x*int(c) for x, c in zip(w, s)) % 11)
        return iban('ES', f"{e}{o}{f('00'+e+o)}{f(a)}{a}")
    if country == 'GB': return iban('GB', r.choice(["BARC","LOYD","MIDL","NWBK"]) + rnd_digits(r, 14))
    if country == 'IT': return iban('LT', rnd_digits(r, 16))
    return iban('DE', rnd_digits(r, 18))
def rf(payload):
    n = int(''.join(str(int(c, 36)) for c in payload + 'RF00'))
    return f"RF{98 - n % 97:02d}{payload}"
def rf_usable(payload): return rf(payload)[2:4] not in ('00', '01', '99')
def ogm(n): c = n % 97 or 97; return f"{n:010d}{c:02d}"

# ---------------------------------------------------------------- number styles: parts of (role, text)
P, S, Y, N, C, L = 'P', 'S', 'Y', 'N', 'C', 'L'
def st_fa(i, d, n, c, r): return [(P,'FA'),(S,'-'),(Y,f"{d.year}"),(S,'-'),(N,f"{n:05d}")]
def st_year(i, d, n, c, r): return [(Y,f"{d.year}"),(S,''),(N,f"{n:06d}")]
def st_yeardash(i, d, n, c, r): return [(Y,f"{d.year}"),(S,'-'),(N,f"{n:05d}")]
def st_bare6(i, d, n, c, r): return [(N,f"{100000+n}")]
def st_slash(i, d, n, c, r): return [(P,'F'),(Y,f"{d.year}"),(S,'/'),(Y,f"{d.month:02d}"),(S,'/'),(N,f"{n:05d}")]
def st_slash2(i, d, n, c, r): return [(N,f"{n:05d}"),(S,'/'),(Y,f"{d.year%100:02d}")]
def st_dotted(i, d, n, c, r): return [(Y,f"{d.year%100:02d}"),(S,'.'),(Y,f"{d.month:02d}"),(S,'.'),(N,f"{n:05d}")]
def st_cust(i, d, n, c, r): return [(C,c['no']),(S,'-'),(N,f"{i:03d}")]
def st_custglue(i, d, n, c, r): return [(C,c['no']),(S,''),(N,f"{i:03d}")]
def st_mid(i, d, n, c, r): return [(Y,f"{d.year%100:02d}"),(L,'FV'),(N,f"{n:06d}")]
def st_zeros(i, d, n, c, r): return [(N,f"{n+1200:08d}")]
def st_short(i, d, n, c, r): return [(N,f"{n+1000}")]
def st_five(i, d, n, c, r): return [(N,f"{n+10000}")]
def st_inv(i, d, n, c, r): return [(P,'INV'),(S,''),(N,f"{n+200000}")]
def st_nopad(i, d, n, c, r): return [(P,'R'),(S,'/'),(Y,f"{d.year}"),(S,'/'),(N,f"{n}")]
def st_sap(i, d, n, c, r): return [(N,f"90{n+12000000}")]
def st_alnum(i, d, n, c, r):
    A = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
    while True:
        t = ''.join(r.choice(A) for _ in range(7))
        if sum(x.isdigit() for x in t) >= 2 and sum(x.isalpha() for x in t) >= 2: return [(L,t)]
def st_spaced(i, d, n, c, r): return [(P,'FAC'),(S,' '),(Y,f"{d.year}"),(S,' '),(N,f"{n:04d}")]
STYLES = {f.__name__[3:]: f for f in (st_fa, st_year, st_yeardash, st_bare6, st_slash, st_slash2, st_dotted, st_cust, st_custglue, st_mid, st_zeros,
                                      st_short, st_five, st_inv, st_nopad, st_sap, st_alnum, st_spaced)}
YEARRESET = {'fa','year','yeardash','slash','slash2','dotted','mid','nopad','spaced'}
LIMIT = {'short': 3000, 'five': 30000, 'cust': 30000, 'custglue': 30000, 'spaced': 6000, 'bare6': 10**6}

def num(parts): return ''.join(t for _, t in parts)
def digits(s): return re.sub(r'\D', '', s)

# ---------------------------------------------------------------- subset counting modulo interchangeable items
def count_subsets(items, target, cap=3, limit=1 << 13):
    """Distinct sets (modulo interchangeable) that make the target: (count up to cap, chance density a grid step) or (None, None)."""
    g = defaultdict(int)
    for it in items: g[(it['open'], it['terms'], it['cur'], it['kind'])] += 1
    keys = sorted(g.items(), key=lambda kv: -kv[1])
    A, B = [], []; sa = sb = 1
    for (k, m) in keys:
        if sa <= sb: A.append((k[0], m)); sa *= m + 1
        else: B.append((k[0], m)); sb *= m + 1
    if max(sa, sb) > limit: return None, None
    def sums(X):
        out = [0]
        for a, m in X: out = [s + a*j for s in out for j in range(m + 1)]
        out.sort(); return out
    LA, LB = sums(A), sums(B)
    n = 0
    cb = defaultdict(int)
    for s in LB: cb[s] += 1
    for s in LA: n += cb.get(target - s, 0)
    w = max(2000, abs(target)//20)
    near = sum(bisect_right(LB, target + w - s) - bisect_left(LB, target - w - s) for s in LA) - n
    grid = math.gcd(*[abs(i['open']) for i in items]) or 1
    return min(n, cap), near * grid / (2.0 * w)

# ---------------------------------------------------------------- wording
WORD = {
 'FR': dict(one=["Facture {n}","FACT {n}","Règlement facture n° {n}","VIR FACT N°{n}","Paiement fact. {n}","fac {n}","REF {n}","{n}","N/REF {n}"],
            many=["Factures {n}","Règlement factures {n}","Nos règlements fact {n}","FACT. {n}"], to=" à ", and_=" et ",
            credit=["{a} - avoir {b}","{a} moins avoir {b}","{a} / AV {b}"], merci=["merci","virement","Règlement","paiement du mois","VIR SEPA",""],
            cust=["client {c}","code client {c}","N° client {c}"], date="du {d}", phone="Tél {p}", amt="montant {m} EUR", po="commande {p}"),
 'DE': dict(one=["Rechnung {n}","Rg.Nr. {n}","RE {n}","Rechnungsnummer {n}","Re-Nr: {n}","{n}","RNR {n}"], many=["Rechnungen {n}","Rg. {n}","RG-NR {n}"], to=" bis ", and_=" und ",
            credit=["{a} abzgl. Gutschrift {b}","{a} minus GS {b}"], merci=["Überweisung","danke","Zahlung",""], cust=["Kd.Nr. {c}","Kundennr {c}","KD {c}"], date="vom {d}", phone="Tel. {p}", amt="EUR {m}", po="Bestellung {p}"),
 'GB': dict(one=["Invoice {n}","Inv no {n}","INV. {n}","payment for {n}","{n}","Our ref {n}"], many=["Invoices {n}","Invs {n}","payment of {n}"], to=" to ", and_=" and ",
            credit=["{a} less credit note {b}","{a} less CN {b}"], merci=["payment","thank you","BACS",""], cust=["account {c}","cust no {c}","A/C {c}"], date="dated {d}", phone="call {p}", amt="total EUR {m}", po="PO {p}"),
 'ES': dict(one=["Factura {n}","Fra. {n}","Pago factura {n}","{n}","N/fra {n}"], many=["Facturas {n}","Pago fras. {n}"], to=" a ", and_=" y ",
            credit=["{a} menos abono {b}"], merci=["transferencia","pago","gracias",""], cust=["cliente {c}","cod. cliente {c}"], date="de {d}", phone="Tlf {p}", amt="importe {m} EUR", po="pedido {p}"),
 'IT': dict(one=["Fattura {n}","Saldo fatt. {n}","Pagamento ft {n}","FT. N. {n}","{n}"], many=["Fatture {n}","Saldo fatture {n}","ft {n}"], to=" a ", and_=" e ",
            credit=["{a} meno nota di credito {b}"], merci=["bonifico","saldo","pagamento",""], cust=["cliente {c}","cod. cl. {c}"], date="del {d}", phone="tel {p}", amt="importo {m} EUR", po="ordine {p}"),
}
MONTHS = {'FR': "janvier février mars avril mai juin".split(), 'DE': "Januar Februar März April Mai Juni".split(), 'GB': "January February March April May June".split(),
          'ES': "enero febrero marzo abril mayo junio".split(), 'IT': "gennaio febbraio marzo aprile maggio giugno".split()}
def eur(cents, r):
    a, b = divmod(abs(cents), 100); t = f"{a:,}"
    return r.choice([f"{a},{b:02d}", f"{a}.{b:02d}", t.replace(',', '.') + f",{b:02d}", t.replace(',', ' ') + f",{b:02d}", t + f".{b:02d}"])
def fdate(d, r):
    return r.choice([d.strftime('%d/%m/%Y'), d.strftime('%d.%m.%y'), d.strftime('%Y-%m-%d'), d.strftime('%d%m%y'), d.strftime('%d/%m'), d.strftime('%d.%m.%Y')])

class Book:
    def __init__(self, seed, size, tough):
        self.r = random.Random(f"blind-{seed}-{size}-{tough}"); self.size, self.tough, self.seed = size, tough, seed
        r = self.r
        self.mean = 13 if tough else 5
        names = [s for s in STYLES if LIMIT.get(s, 10**9) >= size * 1.9]
        self.styles = [r.choice(names)]
        if r.random() < 0.5: self.styles.append(r.choice(names))
        self.custno = r.choice(['C5', 'bare5', 'bare6', 'K'])
        self.refs = r.choice(['none', 'none', 'rf', 'rf', 'ogm'])
        self.has_po = r.random() < 0.6
        self.customers, self.items, self.settled, self.payments = [], [], [], []
        self.pno = 0
        self.taken = set()      # ids of items already the truth of something
        self.build()

    # ---- customers
    def name(self, cc):
        r = self.r
        w = r.choice(SYL1) + r.choice(SYL2) + r.choice(['', r.choice(SYL2)]) + r.choice(SYL3)
        t = r.choice(TRADE[cc]); parts = r.choice([[t, w], [t, w], [w, t] if cc in ('GB','DE') else [t, w], [t, w, r.choice(CITY[cc])], [w], [w, '&', r.choice(SYL1)+r.choice(SYL2)+r.choice(SYL3)],
                                                   [t, w, r.choice(["et Fils","Frères"]) if cc == 'FR' else r.choice(CITY[cc])]])
        if len(parts) == 1: parts = [t, w] if len(w) < 6 else parts
        lf = r.choice(LEGAL[cc])
        return ' '.join(parts + ([lf] if lf else [])), w
    def build_customers(self):
        r = self.r; left = self.size; k = 0
        while left > 0:
            cc = r.choices(['FR','DE','GB','ES','IT'], [55, 18, 9, 9, 9])[0]
            nm, w = self.name(cc)
            if self.tough and r.random() < 0.30 and self.customers:      # a namesake
                o = r.choice(self.customers[-60:])
                cc = o['cc']
                k3 = r.random()
                base = [x for x in o['name'].split() if fold(x).replace(' ', '') not in LEGALWORDS]
                if k3 < 0.35: nm = o['name']
                elif k3 < 0.7: nm = ' '.join(base + [r.choice(CITY[cc])] + ([l] if (l := r.choice(LEGAL[cc])) else []))
                else: nm = ' '.join([r.choice(TRADE[cc])] + base[1:] + ([l] if (l := r.choice(LEGAL[cc])) else []))
            elif not self.tough and r.random() < 0.03 and self.customers:
                o = r.choice(self.customers[-60:]); cc = o['cc']; nm = ' '.join(o['name'].split()[:2] + [r.choice(CITY[cc])])
            k += 1
            no = {'C5': f"C{k:05d}", 'bare5': f"{41000+k*3}" if self.size < 30000 else f"{400000+k*3}", 'bare6': f"{100400+k*7}", 'K': f"K{k+2000}"}[self.custno]
            own = make_iban(r, cc)
            onfile = r.random() < (0.40 if self.tough else 0.70)
            n = max(1, min(60, round(r.gammavariate(1.6, self.mean / 1.6))))
            c = dict(id=no, no=no.lstrip('CK'), name=nm, cc=cc, iban=own, ibans=[own] if onfile else [], alias=None, parent=None, n=min(n, left), items=[], free=True)
            c['alias'] = self.name(cc)[0] if r.random() < 0.25 else None          # a trade name that nobody recorded
            left -= c['n']; self.customers.append(c)
        # parents and factors
        cs = self.customers
        kids = r.sample(cs, len(cs)//12)
        for c in kids:
            p = r.choice(cs)
            if p is not c and not p['parent'] and not any(x['parent'] == p['id'] for x in ()) and p not in kids: c['parent'] = p['id']
        self.byid = {c['id']: c for c in cs}
        self.factors = []
        for _ in range(max(1, len(cs)//60)):
            f = dict(name=r.choice(["Factofrance","BNP Factor","Eurofactor","Coface Finanz","Cabinet Comptable " + r.choice(SYL1) + r.choice(SYL2)]), iban=make_iban(r, 'FR'))
            f['of'] = r.sample(cs, min(len(cs), r.randint(2, 5)))
            for c in f['of']: c['ibans'].append(f['iban']); c['factor'] = True
            self.factors.append(f)
        cores = defaultdict(list)
        for c in cs: cores[core(c['name'])].append(c)
        words = defaultdict(set)
        for c in cs:
            for w in core(c['name']): words[w].add(c['id'])
        for c in cs:
            co = core(c['name'])
            rare = min(co, key=lambda w: (len(words[w]), w))
            c['same'] = words[rare] - {c['id']}            # whoever shares the rarest word of the name
            c['unique_name'] = not c['same'] and len(rare) >= 4

    # ---- items
    def amount(self):
        r = self.r
        if self.tough:
            x = r.random()
            if x < 0.34: return r.choice([50,80,100,120,150,180,200,240,250,300,350,400,450,500,600,720,750,800,900,1000,1200,1500,1800,2000,2400,2500,3000,5000]) * 100
            if x < 0.42: return r.choice(self.prices)
            return max(1500, int(r.lognormvariate(6.4, 1.0) * 100))
        x = r.random()
        if x < 0.06: return r.randint(1, 60) * 5000
        if x < 0.10: return r.choice(self.prices)
        return max(1500, int(r.lognormvariate(6.4, 1.1) * 100))
    def item(self, c, amount=None, issue=None, terms=None, kind='invoice'):
        r = self.r
        if issue is None:
            issue = ASOF - timedelta(days=4 + int(r.expovariate(1/45))); issue = max(issue, date(2025, 9, 1))
        if terms is None: terms = c.setdefault('terms', r.choice(['net 30','net 30','net 45','net 60','net 14']))
        days = int(terms.split()[-1])
        it = dict(c=c, open=amount or self.amount(), issue=issue, terms=terms, due=issue + timedelta(days=days), kind=kind, cur='EUR', po=None, id=len(self.items), style=None)
        it['amount'] = abs(it['open'])
        self.items.append(it); c['items'].append(it); return it
    def build(self):
        r = self.r
        self.prices = [r.randint(20, 900)*100 + r.choice([0, 20, 50, 80, 90, 99]) for _ in range(25)]
        self.build_customers()
        for c in self.customers:
            disc = r.random() < 0.15
            run = None
            for j in range(c['n']):
                it = self.item(c)
                if disc and r.random() < 0.6:
                    t = r.choice(['2/10 net 30', '3/14 net 45', '2/8 net 30']); it['terms'] = t
                    it['issue'] = ASOF - timedelta(days=r.randint(3, 40)); it['due'] = it['issue'] + timedelta(days=int(t.split()[-1]))
                elif run and r.random() < 0.25: it['issue'] = run['issue']; it['due'] = it['issue'] + timedelta(days=int(it['terms'].split()[-1]))
                run = it
                if r.random() < 0.03 and it['open'] > 20000: it['amount'] = it['open'] + r.choice([10000, it['open']//3, 5050])
                if r.random() < 0.015: it['cur'] = r.choice(['USD', 'GBP', 'CHF'])
            if r.random() < 0.10 and c['n'] >= 2:
                x = r.choice(c['items'])
                if x['open'] > 4000: self.item(c, -(x['open'] * r.randint(5, 60)//100), x['issue'] + timedelta(days=r.randint(0, 3)), kind='credit_note')
            if self.has_po and r.random() < 0.5:
                for it in c['items']:
                    if it['kind'] == 'invoice' and r.random() < 0.7: it['po'] = r.choice(['45', 'PO-', 'BC']) + rnd_digits(r, 8)
        self.plant()
        for k in range(int(self.size * 0.5)):
            c = r.choice(self.customers)
            issue = ASOF - timedelta(days=50 + int(r.expovariate(1/60))); issue = max(issue, date(2025, 8, 1))
            paid = min(issue + timedelta(days=r.randint(5, 60)), ASOF - timedelta(days=14))
            a = self.amount()
            if c['items'] and r.random() < (0.15 if self.tough else 0.05): a = abs(r.choice(c['items'])['open'])
            self.settled.append(dict(c=c, open=0, amount=a, issue=issue, terms='net 30', due=issue + timedelta(days=30), kind='invoice', cur='EUR', po=None, paid=paid, id=-1-k))
        self.number()
        self.index()
        self.pay_planted()
        self.pay_all()
        r.shuffle(self.payments); self.payments.sort(key=lambda p: p['date'])
        for k, p in enumerate(self.payments): p['id'] = f"P{k+1:06d}"
    def number(self):
        r = self.r
        allit = sorted(self.items + self.settled, key=lambda i: (i['issue'], i['c']['id']))
        # customers' items of one day stand in a row; serials have gaps
        n = defaultdict(int); per = defaultdict(int); used = set()
        cut = ASOF - timedelta(days=70) if len(self.styles) == 2 and r.random() < .5 else None
        for it in allit:
            if len(self.styles) == 1: s = self.styles[0]
            elif cut: s = self.styles[0] if it['issue'] < cut else self.styles[1]
            else: s = self.styles[0] if r.random() < .7 else self.styles[1]
            key = (s, it['issue'].year if s in YEARRESET else 0)
            sep_credit = it['kind'] == 'credit_note' and s in ('fa', 'inv', 'slash', 'spaced', 'nopad')
            if sep_credit: key = key + ('cn',)
            while True:
                n[key] += 1 if r.random() < .9 else r.randint(2, 4)
                per[it['c']['id']] += 1
                parts = STYLES[s](per[it['c']['id']], it['issue'], n[key], it['c'], r)
                if sep_credit: parts = [(P, 'AV') if t[0] == P else t for t in parts]
                if num(parts) not in used: break
            used.add(num(parts)); it['parts'], it['number'], it['style'] = parts, num(parts), s
            it['ref'] = None
            if self.refs == 'rf' and it['kind'] == 'invoice':
                p = re.sub(r'[^A-Z0-9]', '', it['number'].upper())
                if len(p) >= 5 and rf_usable(p): it['ref'] = rf(p)
            elif self.refs == 'ogm' and it['kind'] == 'invoice': it['ref'] = ogm(1000000000 + len(used) * 37 + 11)
        self.used = used
    def index(self):
        self.bynum = {it['number']: it for it in self.items}
        self.allnum = {it['number']: it for it in self.items + self.settled}
        self.byamount = defaultdict(list); self.tails = defaultdict(list)
        for it in self.items: self.byamount[it['open']].append(it)
        self.recent = []

    # ---- payments
    def pay(self, kind, c, truth, amount, label, text='', payer='own', named=(), ref='', e2e='', d=None, cur='EUR', adj=None, style=None, note='', clean=False):
        """truth: list of (item, settled cents). label: certain | held | none | ambiguous | grey."""
        r = self.r
        lo = max([t[0]['issue'] for t in truth] + [n['issue'] for n in named] + [date(2026, 6, 14)])
        if d is None:
            lo = min(lo + timedelta(days=1), ASOF); d = lo + timedelta(days=r.randint(0, max(0, (ASOF - lo).days)))
        name, ib = '', ''
        if payer == 'own': name, ib = c['name'], c['iban']
        elif payer == 'name': name, ib = c['name'], make_iban(r, c['cc'])
        elif payer == 'alias': name, ib = c['alias'] or self.name(c['cc'])[0], make_iban(r, c['cc'])
        elif isinstance(payer, dict): name, ib = payer['name'], payer['iban']
        p = dict(kind=kind, c=c, truth=truth, amount=amount, label=label, text=text, payer=name, iban=ib, ref=ref, e2e=e2e, date=d, cur=cur, adj=adj,
                 style=style or (truth[0][0]['style'] if truth else (named[0]['style'] if named else '-')), note=note, seen=self.payer_state(c, ib, name), own=isinstance(payer, str))
        self.payments.append(p)
        for t, _ in truth: self.taken.add(t['id'])
        for t in named: self.taken.add(t['id'])
        return p
    def payer_state(self, c, ib, name):
        if c is None: return 'none'
        if ib in c['ibans']: return 'iban' if ib == c['iban'] else 'shared'
        if name == c['name']: return 'name' if c['unique_name'] else 'namesake'
        return 'other'
    def choose_payer(self, c):
        r = self.r; x = r.random()
        if c['ibans'] and c['iban'] in c['ibans'] and x < 0.9: return 'own'
        if c['iban'] not in c['ibans'] and c['alias'] and x < 0.8: return 'alias'
        return 'name' if c['iban'] in c['ibans'] else 'own'
    def known(self, c, payer):
        return payer == 'own' and c['iban'] in c['ibans'] or payer in ('own', 'name') and c['unique_name']

    # ---- number writing with noise
    def write(self, it, known, hard=True):
        r = self.r; tough = self.tough; parts = list(it['parts'])
        ser = next((t for k, t in parts if k == N), None); zeros = False
        if hard and ser and r.random() < (0.16 if tough else 0.08):
            sig = ser.lstrip('0')
            hasyear = any(k == Y for k, _ in parts)
            ok = known or len(sig) >= 6
            if ok and r.random() < .5 and any(k == P for k, _ in parts):           # prefix dropped
                i = next(j for j, t in enumerate(parts) if t[0] == P); parts = parts[i+1:]
                if parts and parts[0][0] == S: parts = parts[1:]
                self.n_noise['prefixDropped'] += 1
            elif ok and r.random() < .5 and hasyear and len(sig) >= 2 and not self.tail_clash(it):   # the serial alone
                parts = [(N, ser)]
                self.n_noise['serialAlone'] += 1
            j = next(i for i, t in enumerate(parts) if t[0] == N)
            apart = j == 0 or parts[j-1][0] in (S, P) and (parts[j-1][1] != '' or j == 1) 
            if ok and ser != sig and apart and r.random() < .5 and len(sig) >= 2 and not self.tail_clash(it):
                zeros = True
                parts = [(k, sig if k == N else t) for k, t in parts]; self.n_noise['zerosDropped'] += 1
        x = r.random()
        if hard and x < (0.30 if tough else 0.15):                                    # separators
            s = r.choice([' ', '', '-', '/', '.', ' - '])
            if s == '' and sum(k in (Y, N, C) for k, _ in parts) > 1 and any(k == S for k, _ in parts) and not known: s = '-'
            if s == '' and zeros: s = '-'
            if any(k == S for k, _ in parts): self.n_noise['separators'] += 1
            parts = [(k, s if k == S else t) for k, t in parts]
        s = num(parts)
        if hard and r.random() < (0.06 if tough else 0.03) and len(digits(s)) >= 5:   # a confusion of letters and digits
            pos = [i for i, ch in enumerate(s) if ch in '01OI']
            if pos and not any(k == L and len(t) > 3 for k, t in parts):
                i = r.choice(pos); s = s[:i] + {'0': 'O', '1': 'I', 'O': '0', 'I': '1'}[s[i]] + s[i+1:]; self.n_noise['confusion'] += 1
        if hard and r.random() < (0.05 if tough else 0.02) and len(s) >= 6 and s.isdigit():
            i = r.choice([2, 3]) if len(s) < 8 else 4; s = s[:i] + ' ' + s[i:]; self.n_noise['space inside'] += 1
        if r.random() < .12: s = s.lower()
        return s
    def tail_clash(self, it):
        ser = next((t for k, t in it['parts'] if k == N), '').lstrip('0')
        return any(o is not it and next((t for k, t in o['parts'] if k == N), '').lstrip('0') == ser for o in it['c']['items'])
    def listed(self, its, lang, known):
        """Several numbers in one text: a plain list, short tails, a range, with amounts."""
        r = self.r; its = sorted(its, key=lambda i: i['number']); x = r.random()
        pre = [num(i['parts'][:-1]) for i in its]; ser = [i['parts'][-1][1] for i in its]
        if len(its) >= 2 and all(i['parts'][-1][0] == N for i in its) and len(set(pre)) == 1 and len({len(s) for s in ser}) == 1:
            v = [int(s) for s in ser]
            if len(its) >= 3 and v[-1] - v[0] == len(v) - 1 and x < 0.75:
                self.n_noise['range'] += 1
                last = r.choice([num(its[-1]['parts']), ser[-1]])
                return num(its[0]['parts']) + r.choice([WORD[lang]['to'], '-' if pre[0].count('-') == 0 and last == ser[-1] else WORD[lang]['to'], ' - ' if last != ser[-1] else WORD[lang]['to']]) + last
            if x < 0.35:
                k = 0
                while len({s[:k+1] for s in ser}) == 1 and k < len(ser[0]) - 3: k += 1
                if not known: k = 0 if len(ser[0]) - k < 3 else k
                sep = r.choice(['/', ', ', '+', ' / ', ' '])
                if sep == '/' and '/' in pre[0]: sep = ', '
                self.n_noise['tails'] += 1
                tails = [s[k:] for s in ser[1:]] if r.random() < .5 else ser[1:]
                return num(its[0]['parts']) + sep + sep.join(tails)
        seps = r.choice([', ', ' + ', '; ', ' ', '/', WORD[lang]['and_']])
        if any(sep in num(i['parts']) for i in its for sep in [seps.strip()] if sep): seps = ', '
        if seps == ' ' and any(i['style'] == 'spaced' for i in its): seps = ', '
        if x > 0.85: return seps.join(f"{self.write(i, known)} {eur(i['open'], r)}" for i in its) if seps != '/' else ', '.join(self.write(i, known) for i in its)
        r.shuffle(its)
        return seps.join(self.write(i, known, hard=len(its) < 4) for i in its)
    def surround(self, text, c, lang, it=None, amount=None, where='after'):
        r = self.r; W = WORD[lang]; out = [text]
        def bit():
            k = r.choice(['date','date','phone','iban','siret','amount','cust','cust','ownref','merci','name','vat'])
            if k == 'date': return W['date'].format(d=fdate(it['issue'] if it and r.random() < .7 else ASOF - timedelta(days=r.randint(1, 90)), r))
            if k == 'phone': return W['phone'].format(p=r.choice(["04 " + ' '.join(rnd_digits(r, 2) for _ in range(4)), "0" + rnd_digits(r, 9), "+49 89 " + rnd_digits(r, 7)]))
            if k == 'iban': i = r.choice([c['iban'], self.own_iban]); return r.choice([i, ' '.join(i[j:j+4] for j in range(0, len(i), 4))])
            if k == 'siret': s = rnd_digits(r, 14); return 'SIRET ' + r.choice([s, f"{s[:3]} {s[3:6]} {s[6:9]} {s[9:]}"])
            if k == 'vat': return 'FR' + rnd_digits(r, 11)
            if k == 'amount': return W['amt'].format(m=eur(amount or 12345, r))
            if k == 'cust': return r.choice(W['cust']).format(c=c['no'] if r.random() < .5 else c['id'])
            if k == 'ownref': return r.choice(['V/REF ', 'dossier ', 'REF ', 'op ', 'lot ']) + r.choice([rnd_digits(r, 5), rnd_digits(r, 4), 'X' + rnd_digits(r, 6)])
            if k == 'name': return c['name'][:r.choice([24, 35])]
            return r.choice(W['merci'])
        p = 0.55 if self.tough else 0.35
        while r.random() < p and len(out) < 5:
            b = bit()
            if where == 'after' and r.random() < .65: out.append(b)
            else: out.insert(0, b)
        if r.random() < .05: out.insert(0, r.choice(['SVWZ+', 'VIREMENT SEPA RECU /DE', 'EREF+NOTPROVIDED SVWZ+']))
        return r.choice([' ', ' ', ' ', ', ', ' / ']).join(o for o in out if o)
    def broken(self, text):
        r = self.r
        if r.random() > (0.22 if self.tough else 0.10): return text
        w = r.choice([27, 35, 65, 140]); j = r.choice(['\n', '\n', ' ', ''])
        if len(text) > 18 and r.random() < .5:      # so that the break falls inside the text
            text = ' ' * 0 + r.choice(['VIR ', 'SEPA ', 'REGLT ', 'ZAHLUNG ', '']) + text
        if len(text) <= w: return text
        self.n_noise[f'broken{w}{"nl" if j == chr(10) else "sp" if j == " " else "none"}'] += 1
        return j.join(text[k:k+w] for k in range(0, len(text), w))
    def payer_name_noise(self, p):
        r = self.r; n = p['payer']
        if not n: return
        light = p['seen'] in ('name', 'namesake') and p['kind'].startswith(('silent', 'balance', 'dueTo', 'oldest', 'month', 'subscr', 'amb'))
        x = r.random()
        if x < .25: n = n.upper()
        elif x < .35: n = unicodedata.normalize('NFD', n).encode('ascii', 'ignore').decode()
        if r.random() < .15: n = ' '.join(w for w in n.split() if fold(w).replace(' ', '') not in LEGALWORDS) or n
        if r.random() < .08 and not light: w = n.split(); r.shuffle(w); n = ' '.join(w)
        if r.random() < (.10 if self.tough else .05) and not light: n = n[:r.choice([24, 35, 70])]
        if r.random() < .03 and not light and len(n) > 8: i = r.randrange(2, len(n)-2); n = n[:i] + n[i+1:]
        if r.random() < .03 and p['seen'] in ('iban',): n = ''
        p['payer'] = n.strip()

    # ---- planted cases: exclusive customers, set before the numbers
    def pick(self, pred, pool=None):
        for _ in range(60):
            c = self.r.choice(pool or self.customers)
            if c['free'] and not c.get('factor') and pred(c): c['free'] = False; return c
        return None
    def plant(self):
        r = self.r; self.planted = []; q = len(self.customers)
        eur_only = lambda c: all(i['cur'] == 'EUR' for i in c['items'])
        onfile = lambda c: c['iban'] in c['ibans']
        def plan(share, kind, pred, prep):
            for _ in range(max(1, round(share * q))):
                c = self.pick(pred)
                if c and prep(c) is not False: self.planted.append((kind, c))
        newest = lambda c: max(i['issue'] for i in c['items'])
        def same_terms(c):       # two items, one amount, other terms
            a, b = r.sample([i for i in c['items'] if i['kind'] == 'invoice'], 2)
            b['open'] = b['amount'] = a['open']; a['amount'] = a['open']; a['terms'], b['terms'] = 'net 30', 'net 60'
            a['due'] = a['issue'] + timedelta(days=30); b['due'] = b['issue'] + timedelta(days=60); c['plan'] = [a, b]
        inv = lambda c: [i for i in c['items'] if i['kind'] == 'invoice']
        plan(.012, 'amb2terms', lambda c: onfile(c) and eur_only(c) and 2 <= len(inv(c)) <= 12, same_terms)
        def pairsum(c):
            a, b, x, y = r.sample(inv(c), 4)
            t = a['open'] + b['open']; x['open'] = max(1500, t * r.randint(20, 45)//100); y['open'] = t - x['open']
            for i in (a, b, x, y): i['amount'] = i['open']
            if len({a['open'], b['open'], x['open'], y['open']}) < 4: return False
            c['plan'] = [a, b, x, y]
        plan(.010, 'ambPair', lambda c: onfile(c) and eur_only(c) and 4 <= len(inv(c)) <= 12, pairsum)
        def namesakes(c):
            o = self.pick(lambda o: o is not c and o['cc'] == c['cc'] and o['iban'] not in o['ibans'] and eur_only(o) and len(inv(o)) >= 1)
            if not o: return False
            o['name'] = c['name']; a, b = r.choice(inv(c)), r.choice(inv(o)); b['open'] = b['amount'] = a['amount'] = a['open']; c['plan'] = [a, b]
            for z in (c, o): z['same'] = {c['id'], o['id']} - {z['id']}; z['unique_name'] = False
        plan(.008, 'ambNamesake', lambda c: not onfile(c) and eur_only(c) and len(inv(c)) >= 1, namesakes)
        def shared(c):
            o = self.pick(lambda o: o is not c and onfile(o) and eur_only(o) and len(inv(o)) >= 1)
            if not o: return False
            o['ibans'].append(c['iban']); a, b = r.choice(inv(c)), r.choice(inv(o)); b['open'] = b['amount'] = a['amount'] = a['open']; c['plan'] = [a, b]
        plan(.004, 'ambShared', lambda c: onfile(c) and eur_only(c) and len(inv(c)) >= 1, shared)
        def tails(c):           # FA-2025-00123 and FA-2026-00123 of one customer, one amount: only 123 is given
            a, b = r.sample(inv(c), 2); b['open'] = b['amount'] = a['amount'] = a['open']; b['terms'] = a['terms']; c['plan'] = [a, b]
            a['issue'] = date(2026, 1, 5) + timedelta(days=r.randint(0, 60)); b['issue'] = date(2025, 10, 1) + timedelta(days=r.randint(0, 60))
            for i in (a, b): i['due'] = i['issue'] + timedelta(days=int(i['terms'].split()[-1]))
        if any(s in ('fa', 'yeardash', 'year') for s in self.styles): plan(.004, 'ambTail', lambda c: onfile(c) and eur_only(c) and len(inv(c)) >= 2, tails)
        def subscr(c):
            a = r.choice(inv(c)); n = r.randint(2, 5); amt = r.choice([4900, 9900, 12000, 15000, 24000, 30000, 11880, 59880])
            if any(i['open'] == amt for i in c['items']): return False
            c['plan'] = []
            for k, i in enumerate(inv(c)[:n]):
                i['open'] = i['amount'] = amt; i['terms'] = 'net 30'; i['issue'] = date(2026, 6 - k, 1); i['due'] = i['issue'] + timedelta(days=30); c['plan'].insert(0, i)
        plan(.05, 'subscrOldest', lambda c: onfile(c) and eur_only(c) and len(inv(c)) >= 2, subscr)
        plan(.012, 'subscrMonth', lambda c: onfile(c) and eur_only(c) and len(inv(c)) >= 3, subscr)
        plan(.035, 'subscrNamed', lambda c: onfile(c) and eur_only(c) and len(inv(c)) >= 3, subscr)
        plan(.008, 'subscrTwice', lambda c: onfile(c) and eur_only(c) and len(inv(c)) >= 3, subscr)
        plan(.008, 'subscrMix', lambda c: onfile(c) and eur_only(c) and len(inv(c)) >= 3, subscr)
        plan(.006, 'unknownSubscr', lambda c: onfile(c) and eur_only(c) and len(inv(c)) >= 2, subscr)
        plan(.006, 'settledSubscr', lambda c: onfile(c) and eur_only(c) and len(inv(c)) >= 2, subscr)
        ok = lambda n, m: lambda c: onfile(c) and eur_only(c) and n <= len(c['items']) <= m
        for kind, share in (('balance', .06), ('dueTo', .04), ('oldestN', .04), ('month', .03), ('anySubset', .02)):
            plan(share, kind, ok(2 if kind == 'balance' else 3, 20), lambda c: None)
        nm = lambda c: not onfile(c) and c['unique_name'] and eur_only(c) and 2 <= len(c['items']) <= 12
        plan(.02, 'balanceName', nm, lambda c: None)

    def set_label(self, c, T, structured):
        n, dens = count_subsets(c['items'], T)
        if n is None: return 'grey', dens
        if n == 0: raise AssertionError
        if n > 1: return 'grey', dens
        return ('certain' if dens < (.02 if structured else 1e9) else 'grey'), dens
    def silent_text(self, c):
        r = self.r; W = WORD[c['cc']]; t = r.choice(W['merci'])
        x = r.random()
        if x < .25: t = self.surround(t, c, c['cc'])
        return t
    def pay_planted(self):
        r = self.r; self.own_iban = make_iban(r, 'FR'); self.n_noise = defaultdict(int)
        for kind, c in self.planted:
            its = c['items']; W = WORD[c['cc']]
            full = lambda S: [(i, i['open']) for i in S]
            tot = lambda S: sum(i['open'] for i in S)
            if kind == 'amb2terms':
                a, b = c['plan']; x = r.choice([a, b]); self.pay(kind, c, full([x]), x['open'], 'ambiguous', self.silent_text(c), named=[a, b])
            elif kind == 'ambPair':
                a, b, x, y = c['plan']; S = r.choice([[a, b], [x, y]]); self.pay(kind, c, full(S), tot(S), 'ambiguous', self.silent_text(c), named=[a, b, x, y])
            elif kind in ('ambNamesake', 'ambShared'):
                a, b = c['plan']; self.pay(kind, c, full([a]), a['open'], 'ambiguous', self.silent_text(c), named=[a, b])
            elif kind == 'ambTail':
                a, b = c['plan']
                # give both the same serial, where the style allows it
                sa = [t for k, t in a['parts'] if k == N]
                nb = num([(k, sa[0] if k == N else t) for k, t in b['parts']]) if sa and a['style'] == b['style'] and a['issue'].year != b['issue'].year else None
                if nb and nb not in self.used:
                    b['parts'] = [(k, sa[0] if k == N else t) for k, t in b['parts']]; b['number'] = nb; self.used.add(nb); b['ref'] = None; a['ref'] = None; self.bynum[nb] = b; self.allnum[nb] = b
                    self.pay('tailOfTwo', c, full([a]), a['open'], 'grey', r.choice(W['one'][:-1]).format(n=sa[0].lstrip('0')), named=[a, b])
            elif kind == 'subscrOldest':
                k = 1 if r.random() < .7 or len(c['plan']) < 3 else 2; S = c['plan'][:k]
                n, _ = count_subsets(its, tot(S)); lab = 'certain' if n == 1 and (k == 1 or tot(S) % 5000) else 'grey'
                self.pay(kind, c, full(S), tot(S), lab, self.silent_text(c))
            elif kind == 'subscrMonth':
                S = [r.choice(c['plan'][1:])]; m = MONTHS[c['cc']][S[0]['issue'].month - 1]
                self.pay(kind, c, full(S), tot(S), 'held', r.choice(["abonnement {m}", "{m} 2026", "loyer {m} 2026"]).format(m=m), named=c['plan'])
            elif kind == 'subscrNamed':
                S = [r.choice(c['plan'][1:])]; e = r.random() < .15
                self.pay(kind + ('E2e' if e else ''), c, full(S), tot(S), 'certain', '' if e else self.one_text(S[0], True), named=c['plan'], e2e=r.choice(['', 'PAY-', 'VIR ']) + S[0]['number'] if e else '')
            elif kind == 'subscrTwice':
                p1 = None
                if count_subsets(its, c['plan'][0]['open'])[0] != 1 or len(c['plan']) < 3: continue
                for k in (0, 1):
                    d = date(2026, 6, 15) + timedelta(days=r.randint(0, 5)) if not p1 else p1['date'] + timedelta(days=r.randint(2, 8))
                    p1 = self.pay(kind, c, full([c['plan'][k]]), c['plan'][k]['open'], 'certain', self.silent_text(c), d=d)
            elif kind == 'subscrMix':
                if count_subsets(its, c['plan'][0]['open'])[0] != 1 or len(c['plan']) < 3: continue
                self.pay('subscrMixNamed', c, full([c['plan'][0]]), c['plan'][0]['open'], 'certain', r.choice(W['one']).format(n=c['plan'][0]['number']))
                self.pay('subscrMixSilent', c, full([c['plan'][1]]), c['plan'][1]['open'], 'grey', self.silent_text(c))
            elif kind == 'unknownSubscr':
                u = self.unknown_number(c)
                if u: self.pay(kind, c, [], c['plan'][0]['open'], 'none', r.choice(W['one'][:3]).format(n=u[0]), style=u[1], named=c['plan'])
            elif kind == 'settledSubscr':
                s = next((s for s in self.settled if s['c'] is c), None)
                if s: s['amount'] = c['plan'][0]['open']; self.pay(kind, c, [], s['amount'], 'none', r.choice(W['one']).format(n=s['number']), named=[], style=s['style'])
            elif kind in ('balance', 'balanceName'):
                T = tot(its)
                if T < 1000: continue
                lab, dens = self.set_label(c, T, True)
                if kind == 'balanceName' and any(True for i in its if i['open'] % 100 == 0) and len(its) < 2: lab = 'grey'
                self.pay(kind, c, full(its), T, lab, self.silent_text(c), note=f"n={len(its)} dens={dens}")
                if r.random() < .12 and lab == 'certain':
                    p = self.payments[-1]; q = self.pay('dupBalance', c, [], T, 'none', self.silent_text(c), d=min(ASOF, p['date'] + timedelta(days=r.randint(1, 5)))); p['pair'], q['pair'] = q, p
            else:
                byd = sorted(its, key=lambda i: (i['due'], i['issue']))
                if kind == 'dueTo':
                    d = r.choice([date(2026, 5, 31), date(2026, 6, 15), date(2026, 6, 30), date(2026, 4, 30)]); S = [i for i in its if i['due'] <= d]
                elif kind == 'oldestN': S = sorted(its, key=lambda i: (i['issue'], i['due']))[:r.randint(2, min(5, len(its) - 1))] if len(its) > 2 else []
                elif kind == 'month': m = r.choice([(2026, 5), (2026, 4), (2026, 6)]); S = [i for i in its if (i['issue'].year, i['issue'].month) == m]
                else: S = r.sample(its, r.randint(2, min(4, len(its) - 1)))
                if not 2 <= len(S) < len(its) or tot(S) < 1000: continue
                if kind == 'oldestN' and len({i['terms'] for i in its}) > 1: continue
                lab, dens = self.set_label(c, tot(S), True)
                if lab == 'certain' and kind == 'anySubset': lab = 'held'
                if lab == 'certain':           # interchangeable: the oldest must be the ones in the set
                    for i in S:
                        if any(o not in S and (o['open'], o['terms']) == (i['open'], i['terms']) and o['due'] < i['due'] for o in its): lab = 'grey'
                    ed = {i['due'] for i in S}
                self.pay(kind, c, full(S), tot(S), lab, self.silent_text(c), d=max(date(2026, 6, 20), max(i['issue'] for i in S) + timedelta(days=1)) if max(i['issue'] for i in S) < ASOF else ASOF, note=f"n={len(its)} dens={dens}")

    # ---- the common kinds
    WEIGHTS = dict(named1=30, named1r=0, list=11, silent1=14, discIn=3, rounding=2, refNo=5, e2e=2, po=3, otherPayer=2, strangerNamed=2, parentNamed=1.5, netCredit=2, factorNamed=1,
                   discLate=1.5, charge=1.5, partial=2.5, over=2, digitOff=2, digitOffSelf=1, silentDisc=1, parentSilent=.7, factorSilent=.7, listPart=.7, listClip=.7, creditUnnamed=.7,
                   dup=1.5, settledAgain=2, stranger=2, advance=1.5, unknownNo=1.5, unknownNoAmt=1, wrongCur=.5, coincidence=.7, amountOnly2=.6, twoPayers=.5, namedOtherAmt=.5, creditNoteIgnored=.5, poShared=1, partialEqOther=.7, settledPlusOpen=.8, strangerNamesake=.6, dupTwin=.3, factorList=.4, parentList=.3)
    def pay_all(self):
        r = self.r; kinds = list(self.WEIGHTS); w = [self.WEIGHTS[k] for k in kinds]
        free = [c for c in self.customers if c['free']]
        for _ in range(max(2, len(free)//60)): self.digit_off_same(r.choice(free))
        budget = int(sum(len(c['items']) for c in free) * 0.55); fails = 0
        while budget > 0 and fails < 3000 + self.size:
            k = r.choices(kinds, w)[0]; c = r.choice(free)
            n = len(self.payments)
            if getattr(self, 'k_' + k)(c) is False or len(self.payments) == n: fails += 1; continue
            budget -= sum(max(1, len(p['truth'])) for p in self.payments[n:])
        for p in self.payments:
            self.payer_name_noise(p)
            if p['text']: p['text'] = self.broken(p['text'])
    def avail(self, c, pred=lambda i: True):
        return [i for i in c['items'] if i['kind'] == 'invoice' and i['cur'] == 'EUR' and i['id'] not in self.taken and pred(i)]
    def one_text(self, it, known, c=None, hard=True, amount=None):
        c = c or it['c']; lang = c['cc'] if self.r.random() < .85 else self.r.choice(list(WORD))
        return self.surround(self.r.choice(WORD[lang]['one']).format(n=self.write(it, known, hard)), it['c'], lang, it, amount or it['open'])
    def weak(self, it):
        s = it['number']; return s.isdigit() and len(s) <= 5 or it['style'] in ('cust',) and len(s) < 7
    def k_named1(self, c):
        a = self.avail(c)
        if not a: return False
        it = self.r.choice(a); payer = self.choose_payer(c); known = self.known(c, payer)
        lab = 'certain'
        if self.weak(it) and not known and (it['open'] % 100 == 0 or len(self.byamount[it['open']]) > 1): lab = 'grey'
        self.pay('named1', c, [(it, it['open'])], it['open'], lab, self.one_text(it, known), payer, named=[it])
    k_named1r = k_named1
    def k_list(self, c):
        a = self.avail(c); r = self.r
        if len(a) < 2: return False
        a.sort(key=lambda i: i['number']); k = r.randint(2, min(6, len(a))); s = r.randrange(len(a) - k + 1)
        S = a[s:s+k] if r.random() < .6 else r.sample(a, k)
        # a consecutive run is worth a range
        payer = self.choose_payer(c); known = self.known(c, payer); lang = c['cc']; T = sum(i['open'] for i in S)
        lab = 'certain' if not (self.weak(S[0]) and not known) else 'grey'
        self.pay('list', c, [(i, i['open']) for i in S], T, lab, self.surround(r.choice(WORD[lang]['many']).format(n=self.listed(S, lang, known)), c, lang, S[0], T), payer, named=S)
    def k_silent1(self, c):
        a = self.avail(c); r = self.r
        if not a: return False
        it = r.choice(a); payer = self.choose_payer(c)
        n, dens = count_subsets(c['items'], it['open'])
        group = [i for i in c['items'] if i['open'] == it['open'] and i['cur'] == it['cur']]
        if len(group) > 1:
            if len({i['terms'] for i in group}) > 1 or any(i['id'] in self.taken for i in group): return False
            it = min(group, key=lambda i: (i['due'], i['issue'], i['number']))
        state = self.known(c, payer)
        text = self.silent_text(c)
        if payer == 'own' and c['iban'] in c['ibans']:
            lab = 'certain' if n == 1 else 'grey'; kind = 'silent1'
        elif state:
            kind = 'silent1Name'; lab = 'certain' if n == 1 and it['open'] % 100 and len(self.byamount[it['open']]) == 1 else 'grey'
        elif payer == 'alias': kind = 'silent1Alias'; lab = 'held' if n == 1 and len(self.byamount[it['open']]) == 1 else 'grey'
        else: kind = 'silent1Namesake'; lab = 'grey'
        self.pay(kind, c, [(it, it['open'])], it['open'], lab, text, payer, named=group)
    def disc(self, it):
        m = re.match(r'(\d+)/(\d+) net', it['terms']); return (int(m[1]), int(m[2])) if m else None
    def k_discIn(self, c, kind='discIn', late=False, silent=False):
        r = self.r
        a = [i for i in self.avail(c) if self.disc(i) and i['amount'] == i['open'] and (self.disc(i)[1] + i['issue'].toordinal() >= date(2026, 6, 14).toordinal() if not late else True)]
        if not a: return False
        it = r.choice(a); pc, dd = self.disc(it); last = it['issue'] + timedelta(days=dd); lo = max(it['issue'] + timedelta(days=1), date(2026, 6, 14))
        if late:
            lo = max(lo, last + timedelta(days=1))
            if lo > ASOF: return False
            d = lo + timedelta(days=r.randint(0, (ASOF - lo).days))
        else:
            hi = min(last, ASOF)
            if hi < lo: return False
            d = lo + timedelta(days=r.randint(0, (hi - lo).days))
        cut = (it['open'] * pc * 2 + 100) // 200
        payer = 'own' if silent and c['iban'] in c['ibans'] else None if silent else self.choose_payer(c)
        if payer is None: return False
        known = self.known(c, payer)
        if silent: text = self.silent_text(c)
        else: text = self.one_text(it, known, amount=it['open'] - cut) + (r.choice([' moins escompte', f' {pc}% Skonto', ' less discount', '']) if r.random() < .5 else '')
        self.pay(kind, c, [(it, it['open'])], it['open'] - cut, 'held' if late or silent else 'certain' if known or not self.weak(it) else 'grey', text, payer, named=[it], d=d, adj=('lateDiscount' if late else 'earlyPaymentDiscount', cut))
    def k_discLate(self, c): return self.k_discIn(c, 'discLate', late=True)
    def k_silentDisc(self, c): return self.k_discIn(c, 'silentDisc', silent=True)
    def near_named(self, c, kind, delta, label, adj=None, settle=None, pred=lambda i: True):
        a = self.avail(c, pred); r = self.r
        if not a: return False
        it = r.choice(a); amt = delta(it)
        if amt is None or amt <= 100: return False
        if any(i['open'] == amt for i in c['items']): return False
        payer = self.choose_payer(c); known = self.known(c, payer)
        if label == 'certain' and self.weak(it) and not known: label = 'grey'
        self.pay(kind, c, [(it, settle(it, amt) if settle else it['open'])], amt, label, self.one_text(it, known, amount=amt, hard=r.random() < .5), payer, named=[it], adj=adj(it, amt) if adj else None)
    def k_rounding(self, c): d = self.r.choice([-5, -3, -2, -1, 1, 2, 4]); return self.near_named(c, 'rounding', lambda i: i['open'] + d, 'certain', lambda i, a: ('rounding', i['open'] - a))
    def k_charge(self, c): d = self.r.choice([500, 750, 1000, 1250, 1500]); return self.near_named(c, 'charge', lambda i: i['open'] - d, 'held', lambda i, a: ('bankCharge', d), pred=lambda i: i['open'] > 20 * d * 5 and not self.disc(i))
    def k_partial(self, c):
        r = self.r; k = r.choice(['half', 'round', 'third'])
        return self.near_named(c, 'partial', lambda i: {'half': i['open']//2, 'third': i['open']//3, 'round': i['open']*r.randint(2, 8)//1000*100}[k], 'held', settle=lambda i, a: a, pred=lambda i: i['open'] > 10000 and not self.disc(i))
    def k_over(self, c): r = self.r; return self.near_named(c, 'over', lambda i: i['open'] + r.choice([1000, 2000, 5000, i['open']//10 + 37, i['open']]), 'held')
    def k_refNo(self, c):
        a = self.avail(c, lambda i: i['ref']); r = self.r
        if not a: return False
        it = r.choice(a); ref = it['ref']; payer = self.choose_payer(c)
        pretty = ' '.join(ref[i:i+4] for i in range(0, len(ref), 4)) if ref.startswith('RF') else f"+++{ref[:3]}/{ref[3:7]}/{ref[7:]}+++"
        if r.random() < .5: self.pay('refStructured', c, [(it, it['open'])], it['open'], 'certain', r.choice(['', self.silent_text(c)]), payer, named=[it], ref=ref)
        else: self.pay('refText', c, [(it, it['open'])], it['open'], 'certain', self.surround(r.choice([ref, pretty, pretty, 'Ref ' + pretty]), c, c['cc'], it, it['open']), payer, named=[it])
    def k_e2e(self, c):
        a = self.avail(c)
        if not a: return False
        it = self.r.choice(a); payer = self.choose_payer(c); known = self.known(c, payer)
        self.pay('e2e', c, [(it, it['open'])], it['open'], 'certain' if known or not self.weak(it) else 'grey', '', payer, named=[it], e2e=self.r.choice(['', 'PAY-', 'VIR ']) + it['number'])
    def k_po(self, c):
        a = self.avail(c, lambda i: i['po'])
        if not a: return False
        it = self.r.choice(a); payer = self.choose_payer(c); lang = c['cc']
        self.pay('po', c, [(it, it['open'])], it['open'], 'certain', self.surround(WORD[lang]['po'].format(p=it['po']), c, lang, it, it['open']), payer, named=[it])
    def k_otherPayer(self, c):
        a = self.avail(c); r = self.r
        if not a: return False
        it = r.choice(a); z = r.choice(self.customers)
        if z is c or z['id'] in c['same'] or any(abs(i['open']) == it['open'] for i in z['items']): return False
        n, _ = count_subsets(z['items'], it['open'])
        lab = 'certain' if not self.weak(it) and n == 0 and it['open'] % 100 else 'grey'
        self.pay('otherPayer', c, [(it, it['open'])], it['open'], lab, self.one_text(it, False), z, named=[it])
    def k_strangerNamed(self, c):
        a = self.avail(c); r = self.r
        if not a: return False
        it = r.choice(a)
        lab = 'certain' if not self.weak(it) or it['open'] % 100 and len(self.byamount[it['open']]) == 1 else 'grey'
        self.pay('strangerNamed', c, [(it, it['open'])], it['open'], lab, self.one_text(it, False), dict(name=self.name('FR')[0], iban=make_iban(r, 'FR')), named=[it])
    def k_parentNamed(self, c, silent=False):
        if not c['parent']: return False
        p = self.byid[c['parent']]; a = self.avail(c)
        if not a: return False
        it = self.r.choice(a)
        if silent:
            fam = [x for x in self.customers if x['parent'] == p['id']] + [p]
            if p['iban'] not in p['ibans'] or any(count_subsets(x['items'], it['open'])[0] != (1 if x is c else 0) for x in fam): return False
            self.pay('parentSilent', c, [(it, it['open'])], it['open'], 'held', self.silent_text(c), p, named=[it])
        else: self.pay('parentNamed', c, [(it, it['open'])], it['open'], 'certain' if not self.weak(it) or p['iban'] in p['ibans'] else 'grey', self.one_text(it, p['iban'] in p['ibans']), p, named=[it])
    def k_parentSilent(self, c): return self.k_parentNamed(c, True)
    def k_factorNamed(self, c, silent=False):
        f = self.r.choice(self.factors); c = self.r.choice(f['of']); a = self.avail(c)
        if not a: return False
        it = self.r.choice(a)
        if silent:
            if any(count_subsets(x['items'], it['open'])[0] != (1 if x is c else 0) for x in f['of']): return False
            self.pay('factorSilent', c, [(it, it['open'])], it['open'], 'held', self.r.choice(['', 'factoring', 'REMISE']), f, named=[it])
        else: self.pay('factorNamed', c, [(it, it['open'])], it['open'], 'certain', self.one_text(it, True), f, named=[it])
    def k_factorSilent(self, c): return self.k_factorNamed(c, True)
    def credit(self, c):
        cn = [i for i in c['items'] if i['kind'] == 'credit_note' and i['id'] not in self.taken]; return cn[0] if cn else None
    def k_netCredit(self, c):
        cn = self.credit(c); a = self.avail(c); r = self.r
        if not cn: return False
        a = [i for i in a if i['open'] + cn['open'] > 500]
        if not a: return False
        it = r.choice(a); payer = self.choose_payer(c); known = self.known(c, payer); T = it['open'] + cn['open']
        S = [it]
        txt = r.choice(WORD[c['cc']]['one']).format(n='').replace('  ', ' ') + r.choice(WORD[c['cc']]['credit']).format(a=self.write(it, known), b=self.write(cn, known))
        self.pay('netCredit', c, [(it, it['open']), (cn, cn['open'])], T, 'certain' if known or not self.weak(it) else 'grey', self.surround(txt, c, c['cc'], it, T), payer, named=[it, cn])
    def k_creditUnnamed(self, c):
        cn = self.credit(c); r = self.r
        if not cn: return False
        a = [i for i in self.avail(c) if i['open'] + cn['open'] > 500]
        if not a: return False
        it = r.choice(a); payer = self.choose_payer(c); T = it['open'] + cn['open']
        if count_subsets(c['items'], T)[0] != 1: return False
        self.pay('creditUnnamed', c, [(it, it['open']), (cn, cn['open'])], T, 'held', self.one_text(it, True, amount=T), payer, named=[it, cn])
    def k_creditNoteIgnored(self, c):
        cn = self.credit(c); a = self.avail(c)
        if not cn or not a: return False
        it = self.r.choice(a); payer = self.choose_payer(c)
        self.pay('creditIgnored', c, [(it, it['open'])], it['open'], 'certain' if self.known(c, payer) or not self.weak(it) else 'grey', self.one_text(it, True), payer, named=[it])
    # traps
    def flip(self, it):
        r = self.r; ps = list(it['parts'])
        for _ in range(20):
            j = next((j for j in range(len(ps)-1, -1, -1) if ps[j][0] in (N, L)), None); t = ps[j][1]; i = r.randrange(max(0, len(t) - 4), len(t))
            if not t[i].isdigit(): continue
            q = ps[:j] + [(ps[j][0], t[:i] + r.choice([d for d in '0123456789' if d != t[i]]) + t[i+1:])] + ps[j+1:]
            yield q
    def k_digitOff(self, c):
        a = self.avail(c); r = self.r
        if not a or c['iban'] not in c['ibans']: return False
        it = r.choice(a)
        if count_subsets(c['items'], it['open'])[0] != 1: return False
        for q in self.flip(it):
            o = self.bynum.get(num(q))
            if o and o['c'] is not c and o['open'] != it['open'] and o['c']['free'] and o['id'] not in self.taken:
                self.pay('digitOff', c, [(it, it['open'])], it['open'], 'held', self.surround(r.choice(WORD[c['cc']]['one']).format(n=num(q)), c, c['cc'], it, it['open']), 'own', named=[it], note=f"named {num(q)}"); return
        return False
    def k_digitOffSelf(self, c):
        a = self.avail(c); r = self.r
        if not a or c['iban'] not in c['ibans']: return False
        it = r.choice(a)
        if count_subsets(c['items'], it['open'])[0] != 1: return False
        for q in self.flip(it):
            if num(q) not in self.allnum:
                self.pay('digitOffNone', c, [(it, it['open'])], it['open'], 'held', r.choice(WORD[c['cc']]['one']).format(n=num(q)), 'own', named=[it], note=f"named {num(q)}"); return
        return False
    def k_listPart(self, c):
        a = self.avail(c); r = self.r
        if len(a) < 3: return False
        S = r.sample(a, 3); pay = S[:2]
        if len({i['open'] for i in S}) < 3: return False
        T = sum(i['open'] for i in pay); payer = self.choose_payer(c)
        if count_subsets(c['items'], T)[0] != 1: return False
        self.pay('listPart', c, [(i, i['open']) for i in pay], T, 'held', r.choice(WORD[c['cc']]['many']).format(n=', '.join(i['number'] for i in sorted(S, key=lambda i: i['number']))), payer, named=S)
    def k_listClip(self, c):
        a = self.avail(c); r = self.r
        if len(a) < 3 or c['iban'] not in c['ibans']: return False
        S = r.sample(a, min(len(a), r.randint(3, 5))); T = sum(i['open'] for i in S)
        if count_subsets(c['items'], T)[0] != 1: return False
        t = r.choice(WORD[c['cc']]['many']).format(n=', '.join(i['number'] for i in S)); cut = t.rindex(S[-1]['number']) + r.choice([-2, 2, 4])
        self.pay('listClip', c, [(i, i['open']) for i in S], T, 'held', t[:cut], 'own', named=S)
    def k_namedOtherAmt(self, c):    # names one, pays exactly another one
        a = self.avail(c); r = self.r
        if len(a) < 2 or c['iban'] not in c['ibans']: return False
        x, y = r.sample(a, 2)
        if x['open'] == y['open'] or count_subsets(c['items'], y['open'])[0] != 1: return False
        self.pay('namedOtherAmt', c, [(y, y['open'])], y['open'], 'held', self.one_text(x, True, amount=y['open']), 'own', named=[x, y])
    def k_dup(self, c):
        a = self.avail(c); r = self.r
        if not a: return False
        it = r.choice(a); payer = self.choose_payer(c); known = self.known(c, payer)
        if any(o is not it and o['open'] == it['open'] for o in c['items']): return False
        lab = 'certain' if known or not self.weak(it) else 'grey'
        t = self.one_text(it, known)
        p = self.pay('dupFirst', c, [(it, it['open'])], it['open'], lab, t, payer, named=[it]); lo = p['date']
        q = self.pay('dupSecond', c, [], it['open'], 'none', t if (x := r.random()) < .5 else '' if x < .7 and payer == 'own' and c['iban'] in c['ibans'] else self.one_text(it, known), payer, named=[it], d=min(ASOF, lo + timedelta(days=r.randint(1, 6))), style=it['style'])
        q['iban'], q['payer'] = p['iban'], p['payer']; p['pair'] = q; q['pair'] = p
    def k_dupTwin(self, c):          # the named one is paid twice, and its twin is open
        a = self.avail(c); r = self.r
        tw = [(x, y) for x in a for y in a if x is not y and (x['open'], x['terms']) == (y['open'], y['terms'])]
        if not tw: return False
        x, y = r.choice(tw); payer = 'own'; t = self.one_text(x, self.known(c, 'own'), hard=False)
        p = self.pay('dupTwinFirst', c, [(x, x['open'])], x['open'], 'grey', t, payer, named=[x, y]); q = self.pay('dupTwinSecond', c, [], x['open'], 'ambiguous', t, payer, named=[x], d=min(ASOF, p['date'] + timedelta(days=r.randint(1, 6))), style=x['style']); p['pair'], q['pair'] = q, p
    def k_factorList(self, c):
        r = self.r; f = r.choice(self.factors); cs = [x for x in f['of'] if self.avail(x)]
        if len(cs) < 2: return False
        S = [r.choice(self.avail(x)) for x in r.sample(cs, 2)]; T = sum(i['open'] for i in S)
        self.pay('factorList', S[0]['c'], [(i, i['open']) for i in S], T, 'certain', r.choice(WORD['FR']['many']).format(n=', '.join(self.write(i, True, False) for i in S)), f, named=S)
    def k_parentList(self, c):
        if not c['parent']: return False
        p = self.byid[c['parent']]; cs = [x for x in self.customers if x['parent'] == p['id'] or x is p]; cs = [x for x in cs if self.avail(x)]; r = self.r
        if len(cs) < 2: return False
        S = [r.choice(self.avail(x)) for x in r.sample(cs, 2)]; T = sum(i['open'] for i in S)
        self.pay('parentList', S[0]['c'], [(i, i['open']) for i in S], T, 'certain' if not self.weak(S[0]) and not self.weak(S[1]) else 'grey', r.choice(WORD[p['cc']]['many']).format(n=', '.join(self.write(i, True, False) for i in S)), p, named=S)
    def digit_off_same(self, c):      # the number is another customer's, the amount is what both owe
        a = self.avail(c); r = self.r
        if not a or c['iban'] not in c['ibans']: return
        it = r.choice(a)
        if count_subsets(c['items'], it['open'])[0] != 1: return
        for q in self.flip(it):
            o = self.bynum.get(num(q))
            if o and o['c'] is not c and o['c']['free'] and o['id'] not in self.taken and o['kind'] == 'invoice' and o['cur'] == 'EUR' and not any(i['id'] in self.taken for i in o['c']['items']):
                o['open'] = o['amount'] = it['open']
                self.pay('ambDigitOff', c, [(it, it['open'])], it['open'], 'ambiguous', r.choice(WORD[c['cc']]['one']).format(n=num(q)), 'own', named=[it, o], note=f"named {num(q)}"); return
    def k_settledAgain(self, c):
        r = self.r; s = r.choice(self.settled); c = s['c']
        if not c['free']: return False
        payer = self.choose_payer(c); T = s['amount']
        self.pay('settledAgain', c, [], T, 'none', self.one_text(s, self.known(c, payer), amount=T), payer, style=s['style'], named=[])
    def k_stranger(self, c):
        r = self.r; self.pay('stranger', None, [], self.amount(), 'none', r.choice(['', 'remboursement', 'Miete', 'donation', 'ref ' + rnd_digits(r, 6), 'dossier ' + rnd_digits(r, 5), 'payment ' + fdate(ASOF, r)]), dict(name=self.name('FR')[0], iban=make_iban(r, 'FR')))
        p = self.payments[-1]
        if self.byamount.get(p['amount']): p['kind'] = 'strangerCoincid'
    def k_advance(self, c):
        T = self.r.choice([self.amount(), self.r.randint(2, 40) * 50000])
        n = count_subsets(c['items'], T)[0]
        if n != 0: return False
        self.pay('advance', c, [], T, 'none', self.r.choice(['acompte', 'Anzahlung', 'deposit', '', 'avance sur commande', 'payment']), self.choose_payer(c))
    def unknown_number(self, c):
        r = self.r
        if not c['items']: return None
        it = r.choice(c['items'])
        for _ in range(10):
            ps = [(k, ((f"{int(t) + r.randint(1, 9*10**(len(t)-1)):0{len(t)}d}"[-len(t):] if _ > 6 or r.random() < .3 else f"{int(t) + r.randint(1, 60):0{len(t)}d}") if k == N else t)) for k, t in it['parts']]
            if it['style'] == 'alnum': ps = st_alnum(0, None, 0, None, r)
            if num(ps) not in self.allnum: return num(ps), it['style']
        return None
    def k_unknownNo(self, c):
        u = self.unknown_number(c); T = self.amount()
        if not u or count_subsets(c['items'], T)[0] != 0: return False
        self.pay('unknownNo', c, [], T, 'none', self.r.choice(WORD[c['cc']]['one']).format(n=u[0]), self.choose_payer(c), style=u[1])
    def k_unknownNoAmt(self, c):      # a number that nobody knows, at the exact odd amount of one item: most likely that item, to be looked at
        u = self.unknown_number(c); a = self.avail(c)
        if not u or not a or c['iban'] not in c['ibans']: return False
        it = self.r.choice(a)
        if count_subsets(c['items'], it['open'])[0] != 1: return False
        self.pay('unknownNoAmt', c, [(it, it['open'])], it['open'], 'held', self.r.choice(WORD[c['cc']]['one'][:3]).format(n=u[0]), 'own', style=u[1], named=[it])
    def k_poShared(self, c):
        a = [i for i in self.avail(c) if i['po']]; r = self.r
        if len(a) < 2: return False
        S = r.sample(a, 2); po = S[0]['po']; S[1]['po'] = po
        if S[0]['open'] == S[1]['open'] or sum(i['po'] == po for i in c['items']) != 2: return False
        pay = S if r.random() < .5 else S[:1]; T = sum(i['open'] for i in pay); payer = self.choose_payer(c)
        self.pay('poShared' + str(len(pay)), c, [(i, i['open']) for i in pay], T, 'certain' if self.known(c, payer) else 'grey', WORD[c['cc']]['po'].format(p=po), payer, named=S)
    def k_partialEqOther(self, c):     # a part of A that is by chance what B is
        a = self.avail(c); r = self.r
        if len(a) < 2: return False
        x, y = r.sample(a, 2)
        if y['open'] >= x['open'] or y['open'] % 100: return False
        payer = self.choose_payer(c)
        self.pay('partialEqOther', c, [(x, y['open'])], y['open'], 'held', self.one_text(x, True, amount=y['open'], hard=False), payer, named=[x, y])
    def k_settledPlusOpen(self, c):
        s = self.r.choice(self.settled); c = s['c']; a = self.avail(c); r = self.r
        if not c['free'] or not a: return False
        it = r.choice(a); both = r.random() < .5; T = it['open'] + (s['amount'] if both else 0); payer = self.choose_payer(c)
        if any(i['open'] == T and i is not it for i in c['items']): return False
        self.pay('settledPlusOpen' + ('Both' if both else 'One'), c, [(it, it['open'])], T, 'held', r.choice(WORD[c['cc']]['many']).format(n=', '.join(r.sample([s['number'], it['number']], 2))), payer, named=[it])
    def k_strangerNamesake(self, c):   # nobody's customer, but a name much like one, and a round amount that is open there
        a = self.avail(c, lambda i: i['open'] % 5000 == 0)
        w = [x for x in c['name'].split() if fold(x).replace(' ', '') not in LEGALWORDS]
        if not a or len(w) < 2: return False
        it = self.r.choice(a); n = ' '.join(w[:2] + [self.r.choice([x for x in CITY[c['cc']] if x not in w])])
        self.pay('strangerNamesake', c, [], it['open'], 'none', self.silent_text(c), dict(name=n, iban=make_iban(self.r, c['cc'])), named=[it], style=it['style'])
    def k_wrongCur(self, c):
        a = self.avail(c)
        if not a: return False
        it = self.r.choice(a); self.pay('wrongCur', c, [], it['open'], 'none', self.one_text(it, True), 'own', named=[it], cur=self.r.choice(['USD', 'GBP', 'CHF']), style=it['style'])
    def k_coincidence(self, c):
        a = self.avail(c)
        if not a: return False
        it = self.r.choice(a); self.pay('coincidence', None, [], it['open'], 'none', self.r.choice(['', 'virement', 'payment', 'ref ' + rnd_digits(self.r, 5)]), dict(name=self.name('FR')[0], iban=make_iban(self.r, 'FR')), named=[it])
    def k_amountOnly2(self, c):
        a = self.avail(c, lambda i: len(self.byamount[i['open']]) > 1)
        if not a: return False
        it = self.r.choice(a); self.pay('ambAmountOnly', c, [(it, it['open'])], it['open'], 'ambiguous', '', 'alias', named=[it])
    def k_twoPayers(self, c):
        a = self.avail(c); r = self.r
        if not a: return False
        it = r.choice(a); z = r.choice(self.customers)
        if z is c: return False
        p = self.pay('twoPayersOwn', c, [(it, it['open'])], it['open'], 'grey', self.one_text(it, True, hard=False), 'own', named=[it])
        q = self.pay('twoPayersOther', z, [], it['open'], 'none', self.one_text(it, True, hard=False), z, named=[it], style=it['style'], d=p['date'])
        p['pair'] = q; q['pair'] = p

    # ---- files
    def money(self, c): return f"{c/100:.2f}"
    def save(self, folder, camt):
        os.makedirs(folder, exist_ok=True)
        with open(f"{folder}/customers.csv", 'w', newline='', encoding='utf-8') as f:
            w = csv.writer(f); w.writerow("customer_id name country ibans parent_id".split())
            for c in self.customers: w.writerow([c['id'], c['name'], c['cc'], '|'.join(c['ibans']), c['parent'] or ''])
        with open(f"{folder}/invoices.csv", 'w', newline='', encoding='utf-8') as f:
            w = csv.writer(f); w.writerow("number customer_id issue_date currency amount kind due_date open_amount terms payment_reference purchase_order paid_date".split())
            rows = self.items + self.settled; self.r.shuffle(rows)
            for i in rows:
                cn = i['kind'] == 'credit_note'
                w.writerow([i['number'], i['c']['id'], i['issue'], i['cur'], self.money(i['amount']), i['kind'], '' if cn else i['due'], '' if 'paid' in i else self.money(abs(i['open'])), '' if cn else i['terms'], i.get('ref') or '', i['po'] or '', i.get('paid') or ''])
        if not camt:
            with open(f"{folder}/payments.csv", 'w', newline='', encoding='utf-8') as f:
                w = csv.writer(f); w.writerow("id booking_date currency amount payer_name payer_iban remittance structured_reference end_to_end_id method".split())
                for p in self.payments: w.writerow([p['id'], p['date'], p['cur'], self.money(p['amount']), p['payer'], p['iban'], p['text'], p['ref'], p['e2e'], 'transfer'])
            return ['--payments', f"{folder}/payments.csv"]
        files = []
        for cur in sorted({p['cur'] for p in self.payments}):
            ps = [p for p in self.payments if p['cur'] == cur]
            with open(f"{folder}/stmt-{cur}.xml", 'w', encoding='utf-8') as f:
                tot = sum(p['amount'] for p in ps); ret = ps[0]
                f.write(f'<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><GrpHdr><MsgId>M1</MsgId><CreDtTm>2026-06-30T20:00:00</CreDtTm></GrpHdr><Stmt><Id>S1-{cur}</Id><CreDtTm>2026-06-30T20:00:00</CreDtTm><Acct><Id><IBAN>{self.own_iban}</IBAN></Id><Ccy>{cur}</Ccy></Acct>')
                for code, amt, dt in (('OPBD', 0, '2026-06-14'), ('CLBD', tot - (1250 + ret['amount'] if cur == 'EUR' else 0), '2026-06-30')):
                    f.write(f'<Bal><Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp><Amt Ccy="{cur}">{self.money(amt)}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>{dt}</Dt></Dt></Bal>')
                k = 0
                while k < len(ps):
                    n = self.r.randint(2, 4) if self.r.random() < .1 else 1
                    batch = [p for p in ps[k:k+n] if p['date'] == ps[k]['date']]; k += len(batch)
                    f.write(f'<Ntry><Amt Ccy="{cur}">{self.money(sum(p["amount"] for p in batch))}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>{batch[0]["date"]}</Dt></BookgDt><ValDt><Dt>{batch[0]["date"]}</Dt></ValDt><AcctSvcrRef>{"B" + batch[0]["id"] if len(batch) > 1 else batch[0]["id"]}</AcctSvcrRef><BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd><NtryDtls>')
                    if len(batch) > 1: f.write(f'<Btch><NbOfTxs>{len(batch)}</NbOfTxs></Btch>')
                    for p in batch:
                        f.write(f'<TxDtls><Refs><AcctSvcrRef>{p["id"]}</AcctSvcrRef><EndToEndId>{escape(p["e2e"] or "NOTPROVIDED")}</EndToEndId></Refs><Amt Ccy="{cur}">{self.money(p["amount"])}</Amt><CdtDbtInd>CRDT</CdtDbtInd><RltdPties><Dbtr><Pty>' + (f'<Nm>{escape(p["payer"])}</Nm>' if p['payer'] else '') + f'</Pty></Dbtr><DbtrAcct><Id><IBAN>{p["iban"]}</IBAN></Id></DbtrAcct></RltdPties>')
                        if p['text'] or p['ref']:
                            f.write('<RmtInf>' + ''.join(f'<Ustrd>{escape(l)}</Ustrd>' for l in p['text'].split('\n') if l.strip()))
                            if p['ref']: f.write(f'<Strd><CdtrRefInf><Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry></Tp><Ref>{p["ref"]}</Ref></CdtrRefInf></Strd>')
                            f.write('</RmtInf>')
                        f.write('</TxDtls>')
                    f.write('</NtryDtls></Ntry>\n')
                if cur == 'EUR':
                    self.returned = ret
                    x = self.returned
                    f.write(f'<Ntry><Amt Ccy="EUR">12.50</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-06-30</Dt></BookgDt><AcctSvcrRef>FEE1</AcctSvcrRef><BkTxCd><Domn><Cd>ACMT</Cd><Fmly><Cd>MDOP</Cd><SubFmlyCd>CHRG</SubFmlyCd></Fmly></Domn></BkTxCd></Ntry>')
                    f.write(f'<Ntry><Amt Ccy="EUR">777.77</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>PDNG</Cd></Sts><AcctSvcrRef>PEND1</AcctSvcrRef><BkTxCd/></Ntry>')
                    f.write(f'<Ntry><Amt Ccy="EUR">{self.money(x["amount"])}</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-06-30</Dt></BookgDt><AcctSvcrRef>RET1</AcctSvcrRef><BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>RRTN</SubFmlyCd></Fmly></Domn></BkTxCd><NtryDtls><TxDtls><Refs><AcctSvcrRef>RET1</AcctSvcrRef><EndToEndId>{escape(x["e2e"] or "NOTPROVIDED")}</EndToEndId></Refs><Amt Ccy="EUR">{self.money(x["amount"])}</Amt><CdtDbtInd>DBIT</CdtDbtInd><RltdPties><Dbtr><Pty><Nm>{escape(x["payer"])}</Nm></Pty></Dbtr><DbtrAcct><Id><IBAN>{x["iban"]}</IBAN></Id></DbtrAcct></RltdPties><RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf></TxDtls></NtryDtls></Ntry>')
                f.write('</Stmt></BkToCstmrStmt></Document>')
            files += ['--statement', f"{folder}/stmt-{cur}.xml"]
        return files

if __name__ == '__main__':
    import sys, collections
    b = Book(1, 2000, len(sys.argv) > 1)
    print(b.styles, len(b.customers), len(b.items), len(b.payments), dict(b.n_noise))
    k = collections.Counter((p['kind'], p['label']) for p in b.payments)
    for x, n in sorted(k.items()): print(x, n)
    for p in b.payments[:40]: print(p['kind'], p['label'], p['amount'], p['payer'], '|', repr(p['text']), '|', [t[0]['number'] for t in p['truth']])
