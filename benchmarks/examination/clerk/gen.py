#!/usr/bin/env python3
# -*- coding: utf-8 -*-
"""Seeded generator of books. gen.py PROFILE SEED INDEX OUTDIR"""
import sys, os, csv, json, random, unicodedata, datetime as dt, bisect
from collections import defaultdict, Counter
from words import *
D = dt.date
LANGS = ['en','de','fr','nl','es','it']

# ------------------------------------------------------------------ text with tags
class T:
    """text as list of (char, tag); tag = index of the named document, or -1"""
    def __init__(s, x='', tag=-1): s.c = [(ch, tag) for ch in x]
    def __add__(s, o):
        r = T(); r.c = s.c + (o.c if isinstance(o, T) else T(o).c); return r
    def str(s): return ''.join(c for c, _ in s.c)

def fmt(tpl, **kw):
    """template with {x}; values str or T"""
    r = T(); i = 0
    while i < len(tpl):
        if tpl[i] == '{':
            j = tpl.index('}', i); v = kw.get(tpl[i+1:j], ''); r = r + v; i = j + 1
        else: r.c.append((tpl[i], -1)); i += 1
    return r

def join(parts, sep=' '):
    r = T()
    for k, p in enumerate(p for p in parts if (p.c if isinstance(p, T) else p)):
        if k: r = r + sep
        r = r + p
    return r

UML = {'ä':'ae','ö':'oe','ü':'ue','Ä':'Ae','Ö':'Oe','Ü':'Ue','ß':'ss'}
def strip_acc(x): return ''.join(c for c in unicodedata.normalize('NFD', x) if not unicodedata.combining(c)).replace('ß','ss').replace('Ø','O')
def translit(rng, x):
    m = rng.random()
    if m < .5: x = ''.join(UML.get(c, c) for c in x)
    x = ''.join(c if ord(c) < 128 else ('?' if m > .95 else strip_acc(c)) for c in x)
    return x
LEGALTOK = set("DHR MW SIG SIGRA OU ODER D GESELLSCHAFT MIT BESCHRANKTER BESCHRAENKTER HAFTUNG SOCIETA A RESPONSABILITA LIMITATA SARL SAS SA EURL SASU SCI GMBH AG KG CO EK UG HAFTUNGSBESCHRANKT HAFTUNGSBESCHRAENKT OHG BV NV VOF SL SLU SRL SPA SNC SAS LTD LIMITED PLC LLP M MME HERR FRAU MR MRS SIG MONSIEUR MADAME STE SOCIETE FIRMA UND ET AND".split())
def fold(x):
    x = strip_acc(''.join(UML.get(c, c) for c in x)).upper().replace('.', '')
    x = ''.join(c if c.isalnum() else ' ' for c in x)
    return [t.replace('AE', 'A').replace('OE', 'O').replace('UE', 'U') for t in x.split() if t not in LEGALTOK and len(t) > 1]
def ed1(a, b):
    if a == b: return True
    if abs(len(a)-len(b)) > 1: return False
    i = 0
    while i < min(len(a), len(b)) and a[i] == b[i]: i += 1
    if len(a) == len(b):
        return a[i+1:] == b[i+1:] or (a[i+2:] == b[i+2:] and a[i:i+2] == b[i:i+2][::-1])
    return a[i+1:] == b[i:] if len(a) > len(b) else a[i:] == b[i+1:]

# ------------------------------------------------------------------ check digits, IBANs
def mod97(s):
    n = ''.join(str(int(c, 36)) for c in s); return int(n) % 97
def iban(rng, cc):
    L = {'FR':23,'DE':18,'NL':None,'ES':20,'IT':None,'GB':None,'BE':12}[cc]
    r = lambda k: ''.join(rng.choice('0123456789') for _ in range(k))
    if cc == 'NL': b = rng.choice(['INGB','ABNA','RABO']) + r(10)
    elif cc == 'GB': b = rng.choice(['BARC','HBUK','LOYD']) + r(14)
    elif cc == 'IT': b = rng.choice('ABCXZ') + r(22)
    else: b = r(L)
    return cc + '%02d' % (98 - mod97(b + cc + '00')) + b
def luhn(s):
    t = 0
    for i, c in enumerate(reversed(s)):
        d = int(c)
        if i % 2 == 0: d *= 2; d -= 9 if d > 9 else 0
        t += d
    return str((10 - t % 10) % 10)
QT = [0,9,4,6,8,2,7,1,3,5]
def mkref(kind, n):
    if kind == 'RF':
        b = '%08d' % (n*7 + 1003); return 'RF%02d' % (98 - mod97(b + 'RF00')) + b
    if kind == 'OGM':
        b = '%010d' % (n*13 + 10000003); c = int(b) % 97 or 97; return b + '%02d' % c
    if kind == 'QRR':
        b = '21%024d' % (n*17 + 31394); c = 0
        for ch in b: c = QT[(int(ch)+c) % 10]
        return b + str((10-c) % 10)
    if kind == 'FIN':
        b = str(n*11 + 100005); w = [7,3,1]; s = sum(int(ch)*w[i % 3] for i, ch in enumerate(reversed(b))); return b + str((10 - s % 10) % 10)
    if kind == 'KID':
        b = '%09d' % (n*19 + 2000); return b + luhn(b)
def showref(rng, kind, r):
    if kind == 'RF': return rng.choice([r, ' '.join(r[i:i+4] for i in range(0, len(r), 4)), r.lower()])
    if kind == 'OGM':
        f = '%s/%s/%s' % (r[:3], r[3:7], r[7:]); return rng.choice(['+++%s+++' % f, '***%s***' % f, r, f])
    if kind == 'QRR': return rng.choice([r, r[:2] + ' ' + ' '.join(r[2+i:7+i] for i in range(0, 25, 5))])
    return rng.choice([r, r, 'KID ' + r if kind == 'KID' else 'viite ' + r])

# ------------------------------------------------------------------ number styles
STYLES = ['bare6','yearserial','prefslash','custin','check','letdig','monthnum','restart','classic','sap10','bare5','site','short4','suffix','ylett','varlen']
class Doc: pass
def parts_of(style, B, d, kind, cust):
    """returns parts [(type,text)], separators; counters in B.cnt"""
    rng = B.rng; y = d.year; cn = kind == 'credit_note'
    def nxt(key, start):
        B.cnt[key] = B.cnt.get(key, start) + (1 if rng.random() < .9 else rng.randint(2, 4)); return B.cnt[key]
    o = B.opt
    if style == 'bare6': return [('S', str(nxt('s', o['base6'])))], ''
    if style == 'bare5': return [('S', str(nxt('s', 40000)))], ''
    if style == 'varlen': return [('S', str(nxt('s', o.setdefault('v0', rng.choice([600, 850, 8200, 9000])))))], ''
    if style == 'short4': return [('S', str(nxt('s', 1000)))], ''
    if style == 'yearserial': return [('Y', str(y)), ('S', '%05d' % nxt(y, 0))], o['sep']
    if style == 'prefslash': return [('P', 'AV' if cn else o['pfx']), ('Y', str(y)), ('S', '%04d' % nxt((y, cn), 0))], '/'
    if style == 'custin': return [('C', cust.no), ('S', '%03d' % nxt(cust.no, rng.randint(0, 60)))], o['sep']
    if style == 'check':
        s = '%08d' % nxt('s', 30412000); return [('S', s + luhn(s))], ''
    if style == 'letdig':
        return [('X', ''.join(rng.choice('ABCDEFGHKLMNPRSTUVWX') for _ in range(2))), ('S', '%05d' % nxt('s', 20000))], ''
    if style == 'monthnum': return [('Y', str(y) if o['y4'] else str(y)[2:]), ('M', '%02d' % d.month), ('S', '%04d' % nxt((y, d.month), 0))], o['sep']
    if style == 'restart': return [('S', str(nxt(y, 0))), ('Y', str(y) if o['y4'] else str(y)[2:])], '/'
    if style == 'classic': return [('P', 'AV' if cn else o['pfx']), ('Y', str(y)), ('S', '%05d' % nxt(y, 0))], '-'
    if style == 'sap10': return [('S', '%010d' % nxt('s', 90012000))], ''
    if style == 'site':
        t = cust.site; return [('T', t), ('Y', str(y)[2:]), ('S', '%04d' % nxt((t, y), 0))], '-'
    if style == 'suffix': return [('P', 'GS' if cn else 'RE'), ('S', '%05d' % nxt('s', 1200)), ('Y', str(y)[2:])], '-'
    if style == 'ylett': return [('Y', str(y)[2:]), ('S', '%04d' % nxt(y, 0)), ('X', rng.choice('ABCD'))], '-'
def put(parts, sep): return sep.join(t for _, t in parts)

class Cust: pass
class Item: pass

class Book:
    def __init__(B, profile, seed, idx):
        B.rng = rng = random.Random('%s/%s/%s' % (profile, seed, idx)); B.profile = profile; B.tough = profile == 'tough'
        B.n = [500,700,1000,1500,2000,2500,3000,3500,4000,5000][(idx*3 + seed) % 10]
        B.style = STYLES[(idx + seed) % len(STYLES)]
        B.home = LANGS[(idx*5 + seed) % 6]
        B.asof = D(2026, 6, 30) - dt.timedelta(days=rng.randint(0, 400))
        B.cnt = {}; B.opt = dict(base6=rng.choice([100000,118000,120000,230000,480000]), sep=rng.choice(['-','','-','/','.']), pfx=rng.choice(['FA','RE','INV','F','RG','VF','FAC']), y4=rng.random() < .5)
        if B.style in ('monthnum','custin') and B.opt['sep'] in ('/','.') : B.opt['sep'] = '-'
        B.refkind = rng.choice([None]*6 + ['RF','OGM','QRR','FIN','KID'])
        B.window = rng.choice([6, 12, 25])
        B.ibanmiss = rng.choice([.02,.05,.05,.3]); B.namemiss = rng.choice([.03,.05,.2])
        B.broken = .25 if not B.tough else .6
        B.prices = [rng.choice([2500, 3000, 5000, 7500, 10000, 12000, 15000, 20000, 25000, 30000, 40000, 50000, 60000, 80000, 100000, 150000]) for _ in range(rng.randint(3, 9))] if B.tough and rng.random() < .5 else None
        B.custs = []; B.items = []; B.pays = []; B.log = Counter(); B.names = set()

    # ---------------------------------------------------------------- customers
    def make_name(B, lang, kind):
        rng = B.rng; s = lambda: rng.choice(SUR[lang]).replace('-', ' ') if lang in ('nl','it') else rng.choice(SUR[lang])
        if kind == 'consumer': return '%s %s' % (rng.choice(FIRST[lang]), s()), 'person'
        p = rng.random(); t, w, l = rng.choice(TRADE[lang]), rng.choice(TOWN[lang]), rng.choice(LEGAL[lang])
        if p < .3: return ('%s %s %s' % ((s(), t, l) if lang in ('de','nl','en') else (t, s(), l))), 'co'
        if p < .45: return '%s %s %s' % (s(), {'fr':'et Fils','de':'& Söhne','nl':'& Zonen','es':'e Hijos','it':'& Figli','en':'& Sons'}[lang], l), 'co'
        if p < .6: return '%s %s %s' % (t, w, l), 'co'
        if p < .7: return '%s & %s %s' % (s(), s(), l), 'co'
        if p < .85:
            a = ''.join(rng.choice(['ba','lo','vi','tra','nex','ser','mo','ka','ri','ten','sol','gri','fon','del','zu','pha','qui']) for _ in range(rng.randint(2, 4))).capitalize(); return '%s %s %s' % (a, rng.choice([t, w, '', '']), l), 'co'
        return '%s %s %s %s' % (t, s(), w, l), 'co'
    def add_cust(B, lang=None, name=None, kind=None, parent=None):
        rng = B.rng; c = Cust(); c.lang = lang or (B.home if rng.random() < .75 else rng.choice(LANGS)); c.kind = kind or ('consumer' if rng.random() < .25 else 'business')
        while True:
            nm, c.form = (name, 'co') if name else B.make_name(c.lang, c.kind)
            nm = ' '.join(nm.split())
            if name or nm not in B.names: break
        c.name = nm; B.names.add(nm); c.idx = len(B.custs); c.no = str(10001 + c.idx*3 + rng.randint(0, 2)); 
        c.id = {'n':c.no,'C':'C%05d' % (c.idx+1),'D':'D-' + c.no}[B.idform]; c.site = rng.choice(['PAR','LYO','LIL','NAN'])
        cc = COUNTRY[c.lang]; c.cc = cc; c.real = [iban(rng, cc)] + ([iban(rng, cc)] if rng.random() < .12 else [])
        c.onfile = [c.real[0]] if rng.random() < B.pfile else []
        if c.onfile and len(c.real) > 1 and rng.random() < .4: c.onfile.append(c.real[1])
        c.parent = parent; c.kids = []; c.aliases = []; c.sister = None
        c.names_docs = min(.97, max(.3, rng.gauss(.8, .2))); c.items = []; c.docs = []
        if parent: parent.kids.append(c)
        B.custs.append(c); return c
    def customers(B):
        rng = B.rng; B.idform = rng.choice(['n','C','D']); B.pfile = .4 if B.tough else .7
        per = 5 if not B.tough else rng.choice([10, 11, 13, 15]); k = max(25, B.n // per)
        while len(B.custs) < k:
            p = rng.random()
            if p < .04:
                g = B.make_name(B.home, 'business')[0].split()[0]; base = g if len(g) > 3 else 'Groupe ' + g; L = B.home
                par = B.add_cust(L, '%s Holding %s' % (base, rng.choice(LEGAL[L])), 'business')
                for _ in range(rng.randint(1, 4)): B.add_cust(L, '%s %s %s' % (base, rng.choice(TOWN[L]), rng.choice(LEGAL[L])), 'business', par)
            elif p < .04 + (.35 if B.tough else .06) and B.custs:
                o = rng.choice(B.custs); w = o.name.split(); q = rng.random()
                if q < .12: nm = o.name                                   # the very same name
                elif o.form == 'person': nm = rng.choice(FIRST[o.lang]) + ' ' + ' '.join(w[1:])
                elif q < .45: nm = ' '.join(w[:-1]) + ' ' + rng.choice(TOWN[o.lang]) + ' ' + rng.choice(LEGAL[o.lang])
                elif q < .7: nm = ' '.join(w[:-1]) + ' ' + rng.choice(LEGAL[o.lang])
                elif q < .85: nm = w[0] + ' ' + rng.choice(TRADE[o.lang]) + ' ' + rng.choice(LEGAL[o.lang])
                else: nm = rng.choice(FIRST[o.lang]) + ' ' + w[0]
                c = B.add_cust(o.lang, nm, o.kind); c.form = o.form if o.form == 'person' else 'co'
            else: B.add_cust()
        for c in B.custs:
            if rng.random() < .05: c.aliases.append(' '.join(c.name.split()[:-1]) or c.name)
        # two companies of one owner with one account
        for _ in range(max(2, k // 60)):
            a, b = rng.sample(B.custs, 2)
            if not a.sister and not b.sister and not a.kids and not b.kids and not a.parent and not b.parent:
                a.sister, b.sister = b, a; a.onfile = a.real = b.onfile = b.real = [iban(rng, a.cc)]
    # ---------------------------------------------------------------- items
    def amount(B):
        rng = B.rng; p = rng.random(); v = int(100 * min(40000, max(15, rng.lognormvariate(6.3, 1.1))))
        r, pop = (.33, .12) if B.tough else (.08, .05)
        if p < r and B.prices: return rng.choice(B.prices)
        if p < r:
            u = rng.choice([100, 1000, 1000, 5000, 10000]); return max(2000, v // u * u)
        if p < r + pop: return rng.choice([4990, 9900, 11900, 119000, 59500, 29750, 14900, 120000, 36000, 60000])
        return v
    def draft(B, c, d, amt, terms, kind='invoice', tag=None):
        it = Item(); it.c = c; it.date = d; it.amt = amt; it.open = amt; it.terms = terms; it.kind = kind; it.tag = tag; it.cur = 'EUR'; it.paid = None; it.po = None; it.ref = None; it.sub = False; it.dead = False
        t = terms
        if t == 'on receipt': it.due = d
        elif 'end of month' in t:
            e = d + dt.timedelta(days=int(t.split()[0])); e = (e.replace(day=28) + dt.timedelta(days=4)).replace(day=1) - dt.timedelta(days=1); it.due = e
        else: it.due = d + dt.timedelta(days=int(t.split()[-1]))
        B.items.append(it); return it
    def gen_items(B):
        rng = B.rng; cs = B.custs; tot = 0
        w = [rng.lognormvariate(0, .8) for _ in cs]; s = sum(w); B.days = lambda: min(200, int(abs(rng.gauss(0, 1)) * 55))
        for c, x in zip(cs, w):
            c.terms = rng.choice(['net 30','net 30','net 30','net 14','2/10 net 30','2/10 net 30','3/14 net 45','30 days end of month','net 60','on receipt','net 10'])
            m = max(1, round(x / s * B.n)); m = min(m, 40)
            if rng.random() < .06 and m >= 2:   # subscription customer
                amt = B.amount(); k = min(m, rng.randint(2, 7)); day = rng.randint(1, 28); y, mo = B.asof.year, B.asof.month
                ter = c.terms if c.terms[1] != '/' else 'net 14'
                for i in range(k):
                    d = D(y, mo, day)
                    if d <= B.asof:
                        it = B.draft(c, d, amt, ter); it.sub = True
                    mo -= 1
                    if mo == 0: y, mo = y - 1, 12
                m -= k
            while m > 0:
                d = B.asof - dt.timedelta(days=B.days()); k = 1 if rng.random() < .75 else rng.randint(2, 5)
                for _ in range(min(k, m)):
                    it = B.draft(c, d, B.amount(), c.terms); m -= 1
                    if rng.random() < .045: it.kind = 'credit_note'; it.amt = it.open = max(500, it.amt // 5); 
                    elif rng.random() < .03: it.open = it.amt - max(100, int(it.amt * rng.choice([.3, .5, .25]))) ; 
                    if rng.random() < .01: it.cur = rng.choice(['USD','CHF'])
        B.plants()
        for _ in range(int(len(B.items) * rng.choice([.3, .6, 1.0]))):   # settled
            c = rng.choice(cs); it = B.draft(c, B.asof - dt.timedelta(days=rng.randint(25, 380)), B.amount(), c.terms); it.paid = min(B.asof - dt.timedelta(days=1), it.date + dt.timedelta(days=rng.randint(3, 60)))
        for c in cs:                                           # settled months of the subscriptions
            ss = [i for i in B.items if i.sub and i.c is c] if False else None
        subs = {}
        for i in B.items:
            if i.sub: subs.setdefault(i.c.idx, []).append(i)
        for l in subs.values():
            f = min(l, key=lambda i: i.date)
            for k in range(1, rng.randint(2, 4)):
                it = B.draft(f.c, f.date - dt.timedelta(days=30*k), f.amt, f.terms); it.paid = it.date + dt.timedelta(days=12); it.oldsub = True
                if it.paid >= B.asof: it.paid = B.asof - dt.timedelta(days=1)
        order = sorted(B.items, key=lambda i: (i.date, i.c.idx)); seen = set()
        for k, it in enumerate(order):
            for _ in range(50):
                it.parts, it.sep = parts_of(B.style, B, it.date, it.kind, it.c); it.no = put(it.parts, it.sep)
                if it.no not in seen: break
            seen.add(it.no)
            if rng.random() < .15: it.po = rng.choice(['45%08d' % rng.randint(0, 99999999), 'PO-%05d' % rng.randint(0, 99999), 'B%06d' % rng.randint(0, 999999)])
            if B.refkind: it.ref = mkref(B.refkind, k + 1)
            it.c.docs.append(it)
            if not it.paid: it.c.items.append(it)
        B.order = order
        for k, it in enumerate(order): it.seq = k
        bystr = {it.no: it for it in order}
        for t, l in B.plant:
            if t != 'xnum1': continue
            a = l[0]; x = a.no; ks = [j for j in range(len(x)) if x[j].isdigit()]; opts = []
            for j in ks[-4:]:
                opts += [x[:j] + q + x[j+1:] for q in '0123456789' if q != x[j]]
                if j and x[j-1].isdigit() and x[j-1] != x[j]: opts += [x[:j-1] + x[j] + x[j-1] + x[j+1:]] * 4
            opts = [bystr[o] for o in opts if o in bystr and not bystr[o].paid and bystr[o].c is not a.c and bystr[o].tag is None and not bystr[o].sub and bystr[o].kind == 'invoice' and bystr[o].cur == 'EUR']
            if opts:
                o = rng.choice(opts); o.amt = o.open = a.open; o.tag = t; l.append(o)
        B.byamt = defaultdict(list); B.bykey = {}
        for it in B.items:
            if not it.paid: B.byamt[it.open].append(it)
        B.bystr = {it.no: it for it in B.items}
        B.tails = defaultdict(list)
        for it in B.items:
            B.tails[B.serial(it).lstrip('0')].append(it)
        B.free = {c.idx: [i for i in c.items if i.tag is None and i.cur == 'EUR'] for c in cs}
        B.toksets = [(c, fold(c.name)) for c in cs]
        B.byfirst = defaultdict(set)
        for c, t in B.toksets:
            for x in t: B.byfirst[x[:3]].add(c.idx)
        own = defaultdict(set)
        for c in cs:
            for i in c.onfile: own[i].add(c.idx)
        B.ibanown = own
    def plants(B):
        rng = B.rng; k = max(3, B.n // 90); B.plant = []
        dd = lambda: B.asof - dt.timedelta(days=rng.randint(26, 80))
        for i in range(k):
            t = ['shared','terms','subset','same2','tail','xnum','parent','clipname','amtonly','xnum1','xnum1'][i % 11]
            if t == 'shared':
                ss = [c for c in B.custs if c.sister]
                if not ss: continue
                c = rng.choice(ss); a = B.amount(); B.plant.append((t, [B.draft(c, dd(), a, c.terms, tag=t), B.draft(c.sister, dd(), a, c.sister.terms, tag=t)]))
            elif t == 'terms':
                cc = [c for c in B.custs if c.onfile and not c.sister]
                c = rng.choice(cc); a = B.amount(); t2 = [x for x in ('net 30','net 60','30 days end of month') if x != c.terms]
                B.plant.append((t, [B.draft(c, dd(), a, 'net 14', tag=t), B.draft(c, dd(), a, rng.choice(t2), tag=t)]))
            elif t == 'subset':
                c = rng.choice([c for c in B.custs if c.onfile and not c.sister]); a, b = B.amount()+rng.randint(1, 99), B.amount()+rng.randint(1, 99); x = rng.randint(1000, a + b - 100)
                if x in (a, b): x += 7
                B.plant.append((t, [B.draft(c, dd(), v, c.terms, tag=t) for v in (a, b, x, a+b-x)]))
            elif t == 'same2':      # two customers of the same name
                c = rng.choice([c for c in B.custs if not c.sister and not c.kids and not c.parent]); o = B.add_cust(c.lang, c.name, c.kind); o.form = c.form; o.terms = c.terms; o.onfile = []; a = B.amount()
                B.plant.append((t, [B.draft(c, dd(), a, c.terms, tag=t), B.draft(o, dd(), a, o.terms, tag=t)]))
            elif t == 'tail':
                c = rng.choice([c for c in B.custs if c.onfile and not c.sister]); a = B.amount(); d = dd()
                B.plant.append((t, [B.draft(c, d, a, 'net 14', tag=t), B.draft(c, d, a, 'net 60', tag=t)]))
            elif t == 'xnum':       # account of A, number of B, both owe the amount
                a, b = rng.sample([c for c in B.custs if c.onfile and not c.sister and not c.parent and not c.kids], 2); v = B.amount()
                B.plant.append((t, [B.draft(a, dd(), v, a.terms, tag=t), B.draft(b, dd(), v, b.terms, tag=t)]))
            elif t == 'xnum1':      # the number of A's document and that of B's are one slip apart, both owe the amount (a usual price)
                a = rng.choice([c for c in B.custs if c.onfile and not c.sister and not c.parent and not c.kids]); v = rng.choice([4990, 9900, 11900, 29750, 59500, 14900, B.amount()])
                B.plant.append((t, [B.draft(a, dd(), v, a.terms, tag=t)]))
            elif t == 'parent':
                p = [c for c in B.custs if len(c.kids) > 1]
                if p:
                    p = rng.choice(p); a, b = rng.sample(p.kids, 2); v = B.amount(); p.onfile = p.onfile or p.real[:1]; B.plant.append((t, [B.draft(a, dd(), v, a.terms, tag=t), B.draft(b, dd(), v, b.terms, tag=t)]))
            elif t == 'clipname':   # alike in the first 24 characters
                L = B.home; base = {'fr':'Société Civile Immobilière ','de':'Immobilienverwaltungsgesellschaft ','nl':'Vereniging van Eigenaars ','es':'Comunidad de Propietarios ','it':'Condominio Residenziale ','en':'Property Management Company '}[L] 
                a, b = [B.add_cust(L, base + rng.choice(SUR[L]) + ' ' + rng.choice(TOWN[L]), 'business') for _ in 'ab']; v = B.amount()
                for c in (a, b): c.terms = 'net 30'; c.onfile = []
                if a.name != b.name: B.plant.append((t, [B.draft(a, dd(), v, 'net 30', tag=t), B.draft(b, dd(), v, 'net 30', tag=t)]))
            else:
                a, b = rng.sample(B.custs, 2); v = B.amount(); B.plant.append((t, [B.draft(a, dd(), v, a.terms, tag=t), B.draft(b, dd(), v, b.terms, tag=t)]))
    # ---------------------------------------------------------------- what a clerk can know
    def serial(B, it): return [t for p, t in it.parts if p == 'S'][0]
    def openat(B, c, d): return [i for i in c.items if i.cur == 'EUR' and i.date <= d]
    def sets(B, c, target, d, limit=24):
        """(count of distinct exact sets up to interchangeability, expected by chance, list of up to 3 sets). None = unknown"""
        its = c.items if not c.sister else c.items + c.sister.items
        its = [i for i in its if i.cur == 'EUR' and i.date <= d]
        if len(its) > limit: return None
        v = [i.open if i.kind != 'credit_note' else -i.open for i in its]
        h = len(its) // 2
        def half(xs):
            r = [(0, 0)]
            for k, x in enumerate(xs): r += [(s + x, m | 1 << k) for s, m in r]
            return r
        a, b = half(v[:h]), sorted(half(v[h:])); bs = [s for s, _ in b]
        found = set(); out = []; W = max(200, target // 200); near = 0
        for s, m in a:
            lo = bisect.bisect_left(bs, target - s); hi = bisect.bisect_right(bs, target - s)
            near += bisect.bisect_right(bs, target - s + W) - bisect.bisect_left(bs, target - s - W)
            for j in range(lo, hi):
                mm = m | b[j][1] << h
                sel = [its[k] for k in range(len(its)) if mm >> k & 1]
                key = tuple(sorted((i.c.idx, i.open, i.terms, i.kind) for i in sel))
                if sel and key not in found:
                    found.add(key)
                    if len(out) < 4: out.append(sel)
            if len(found) > 50: break
        return len(found), max(0, near - len(found)) / (2*W + 1), out
    def name_fit(B, shown):
        """customers whose name fits what the statement shows"""
        r = fold(shown); 
        if not r: return []
        cand = set()
        for x in r:
            cand |= B.byfirst.get(x[:3], set())
        # typo in the first letters: full scan is dear; do it for short lists
        out = []
        clipped = len(shown) in (24, 35, 70)
        for k in (cand if len(cand) > 0 else range(len(B.custs))):
            t = B.toksets[k][1]
            def has(x, ys, last=False): return any(x == y or (min(len(x), len(y)) >= 4 and ed1(x, y)) or (last and y.startswith(x)) for y in ys)
            if all(has(x, t, clipped and n == len(r)-1) for n, x in enumerate(r)) or all(has(y, r) for y in t): out.append(B.custs[k])
        return out
    # ---------------------------------------------------------------- payer fields
    def show_name(B, c, force=None):
        """what the statement shows as the payer's name; returns (text, flags)"""
        rng = B.rng; n = c.name; fl = set()
        if c.form == 'person':
            w = n.split(); p = rng.random()
            if p < .3: n = ' '.join(w[1:] + w[:1])
            elif p < .4: n = ' '.join(w[1:]) + ', ' + w[0]
            elif p < .5: n = rng.choice({'fr':['M. ','MME ','M OU MME '],'de':['Herr ','Frau '],'nl':['Dhr ','Mw '],'es':['D. '],'it':['Sig. '],'en':['Mr ','Mrs ']}[c.lang]) + n
        else:
            w = n.split()
            if rng.random() < .2 and w[-1] in LEGAL[c.lang]: n = ' '.join(w[:-1])
            elif rng.random() < .05 and w[-1] in LEGAL[c.lang]: n = w[-1] + ' ' + ' '.join(w[:-1])
            elif rng.random() < .03: n = n.replace('S.r.l.', 'Società a responsabilità limitata').replace('GmbH', 'Gesellschaft mit beschränkter Haftung').replace('Ltd', 'Limited')
            if rng.random() < .3: n = n.replace('&', rng.choice(['+', 'und', 'et', 'and', 'U', 'E']))
        if rng.random() < .75: n = translit(rng, n)
        if rng.random() < .7: n = n.upper()
        if rng.random() < (.06 if B.tough else .02):
            k = [j for j, ch in enumerate(n) if ch.isalpha() and j > 0]
            if len(k) > 5:
                j = rng.choice(k); q = rng.random(); fl.add('typo')
                if q < .4: n = n[:j] + rng.choice('AEIORSTN' if n.isupper() else 'aeiorstn') + n[j+1:]
                elif q < .7: n = n[:j] + n[j+1:]
                else: n = n[:j-1] + n[j] + n[j-1] + n[j+1:]
        L = rng.choice([24, 24, 27, 35]) if rng.random() < (.35 if B.tough else .12) else 70
        if len(n) > L: n = n[:L].rstrip(); fl.add('clip')
        if rng.random() < .05: n = n + rng.choice([' ', '  ', ' ' + rng.choice(TOWN[c.lang])]) 
        return n, fl
    def payer(B, c, mode=None):
        """returns dict(name, iban, strength): iban | name | weak | unknown; strength is what a clerk knows of the payer"""
        rng = B.rng; r = {}; nm, fl = B.show_name(c)
        r['name'] = '' if rng.random() < B.namemiss else nm
        acc = c.real[0] if len(c.real) == 1 or rng.random() < .7 else c.real[1]
        if rng.random() < .03: acc = iban(rng, c.cc)
        if mode == 'file' and c.onfile: acc = c.onfile[0]
        if mode == 'new': acc = iban(rng, c.cc)
        r['iban'] = '' if (rng.random() < B.ibanmiss and mode != 'file') else acc
        if mode == 'new' and not r['name']: r['name'] = nm
        B.strength(r, c); return r
    def strength(B, r, c):
        own = B.ibanown.get(r['iban'], set()) if r['iban'] else set()
        if own == {c.idx}: r['s'] = 'iban'
        elif c.idx in own: r['s'] = 'shared'
        elif own: r['s'] = 'other'
        elif r['name']:
            f = B.name_fit(r['name']); r['fits'] = [x.idx for x in f]
            r['s'] = 'name' if f == [c] else 'weak' if c in f else 'unknown'
        else: r['s'] = 'unknown'
        return r
    # ---------------------------------------------------------------- numbers as payers write them
    def form(B, it, f=None):
        """returns (text, class): class full | tail | typo; the info a clerk gets"""
        rng = B.rng; P = list(it.parts); sep = it.sep
        if f is None:
            f = rng.choices(['exact','sep','case','nopfx','nozero','yy','misread','tail','space','pfxword','typo'],
                [45, 16, 8, 9, 5, 4, 3, 7, 3, 3, .7] if not B.tough else [32, 16, 9, 10, 7, 5, 6, 10, 5, 4, 1.2])[0]
        types = [p for p, _ in P]
        if f == 'sep': sep = rng.choice(['', ' ', '/', '-', '.', '_', ' - ', ' / ']) if len(P) > 1 else sep
        elif f == 'nopfx': P = [p for p in P if p[0] != 'P'] 
        elif f == 'nozero' and (sep or P[0][0] == 'S'): P = [(p, t.lstrip('0') if p == 'S' else t) for p, t in P]
        elif f == 'yy': P = [(p, t[2:] if p == 'Y' and len(t) == 4 else t) for p, t in P if p != 'P' or rng.random() < .5]
        elif f == 'tail': P = [(p, t if rng.random() < .6 else t.lstrip('0')) for p, t in P if p == 'S']
        elif f == 'pfxword' and 'P' in types: P = [p for p in P if p[0] != 'P']; 
        elif f == 'pfxword':
            w = rng.choice(['FA','RE','INV','RG','N','No','Nr.','F','FT','FC','FACT','INV'])
            return w + (' ' if P[0][1][0].isalpha() and (w != 'No' or rng.random() < .8) or rng.random() < .2 else '') + put(P, sep), 'full'
        x = put(P, sep); cls = 'full'
        if f == 'exact' and rng.random() < .02: return x + rng.choice(['/1', '-1', '.', '-', ' /', ' (1/1)']), 'odd'
        if f == 'exact' and rng.random() < .02: return x + ' ' + x, 'full'
        if f == 'case': x = x.lower()
        if f == 'space' and len(x) > 4:
            j = rng.randint(1, len(x) - 1); x = x[:j] + ' ' + x[j:]
        if f == 'misread':
            k = [j for j, ch in enumerate(x) if ch in '01OI']
            if k:
                j = rng.choice(k); x = x[:j] + {'0':'O','1':rng.choice('Il'),'O':'0','I':'1'}[x[j]] + x[j+1:]
        if f == 'tail' and len(it.parts) > 1 and set(types) - {'P', 'S'}: cls = 'tail'
        if f == 'yy' or f == 'nozero' or f == 'sep':  # may have become like another's
            if len(''.join(ch for ch in x if ch.isdigit())) < 5: cls = 'tail'
        if f == 'typo':
            k = [j for j, ch in enumerate(x) if ch.isdigit()]; j = rng.choice(k[-4:]); 
            if rng.random() < .5 or j == 0 or not x[j-1].isdigit() or x[j-1] == x[j]: x = x[:j] + rng.choice([q for q in '0123456789' if q != x[j]]) + x[j+1:]
            else: x = x[:j-1] + x[j] + x[j-1] + x[j+1:]
            cls = 'typo'
        return x, cls
    def cls_label(B, it, cls, s):
        """certain or held for one named document of exact amount, by what is known of the payer"""
        ess = sum(ch.isalnum() for p, t in it.parts for ch in t if p != 'P')
        if s == 'other': return 'held'
        if cls == 'full':
            if s in ('iban','name','shared'): return 'certain'
            return 'certain' if ess >= 5 else 'held'
        if cls == 'odd' and s not in ('iban', 'name'): return 'held'
        if cls == 'odd': return 'certain'
        if cls == 'tail':
            ser = B.serial(it).lstrip('0'); same = [o for o in B.tails[ser] if o.c is it.c]
            if s in ('iban','name') and len(same) == 1 and len(ser) >= 2: return 'certain'
            return 'held'
        return 'held'
    def listing(B, its, lang, amounts=False):
        """many numbers in one text -> (T, worst class)"""
        rng = B.rng; its = sorted(its, key=lambda i: i.seq) if rng.random() < .8 else rng.sample(its, len(its)); n = len(its); how = rng.random(); cls = 'full'
        full = [i.no for i in its]
        # consecutive run -> range
        run = n >= 3 and its == sorted(its, key=lambda i: i.seq) and all(b.seq == a.seq + 1 for a, b in zip(its, its[1:])) and len({len(x) for x in full}) == 1 and len({x[:-3] for x in full}) == 1
        if run and how < .5:
            a, b = full[0], full[-1]
            if rng.random() < .3:
                k = 0
                while a[k] == b[k]: k += 1
                b = b[k - 1 if k and a[k-1].isdigit() else k:]
            return fmt('{a}%s{b}' % rng.choice(RANGE[lang]), a=T(a, its[0].seq), b=T(b, its[-1].seq)), 'full'
        if how < .4 and len({len(x) for x in full}) == 1 and not amounts and its[0].parts[-1][0] == 'S':
            k = 0
            while all(x[k] == full[0][k] for x in full): k += 1
            st = [0]; q = 0     # where people cut: before a part, or within the serial
            for (_, tt) in its[0].parts: st.append(q); q += len(tt) + len(its[0].sep)
            ss = st[-1]; kk = min(k, len(full[0]) - rng.choice([2, 3, 3, 4]))
            k = kk if kk >= ss else max(z for z in st if z <= k)
            if k >= 2:
                sep = rng.choice(['/', ', ', '/', ' / ', '+', ',', ',', '-', ' u. ' if lang == 'de' else ' et ' if lang == 'fr' else ' ']); sep = '/' if sep == '-' and '-' in its[0].no else sep; t = T(full[0], its[0].seq)
                for i, x in zip(its[1:], full[1:]): t = t + sep + T(x[k:], i.seq)
                return t, ('full' if sep not in ('-', ' ') else 'odd')
        f = rng.choices(['exact','sep','nopfx','case','nozero','tail','mixed'], [50, 12, 12, 6, 5, 8, 7])[0]
        sep = rng.choice([', ', ' ', ' / ', '; ', ',', ' + ', ' ', '  ', '\n']); t = T()
        for k, i in enumerate(its):
            x, c = B.form(i, None if f == 'mixed' else f)
            if c != 'full': cls = c if cls != 'typo' else cls
            s = '' if k == 0 else (rng.choice(AND[lang]) if k == n - 1 and rng.random() < .3 else sep)
            t = t + s + T(x, i.seq)
            if amounts: t = t + ' ' + B.money(i.open, lang)
        return t, cls
    def money(B, a, lang):
        rng = B.rng; s = '%d' % (a // 100); g = rng.random()
        th = lambda q: s if len(s) < 4 else s[:-3] + q + s[-3:]
        v = (th(',') + '.' if g < .5 else s + '.') + '%02d' % (a % 100) if lang == 'en' else (th('.') + ',' if g < .4 else th(' ') + ',' if g < .5 else s + ',') + '%02d' % (a % 100)
        return rng.choice(['%s EUR', 'EUR %s', '%s', '%s €', 'EUR%s']) % v
    def date(B, d):
        return B.rng.choice(['%d.%m.%Y','%d/%m/%Y','%d.%m.%y','%d/%m/%y','%d%m%y','%d%m%Y','%Y-%m-%d','%d-%m-%Y','%Y%m%d']).replace('%', '%') and d.strftime(B.rng.choice(['%d.%m.%Y','%d/%m/%Y','%d.%m.%y','%d/%m/%y','%d%m%y','%d%m%Y','%Y-%m-%d','%d-%m-%Y','%Y%m%d','%d.%m.']))
    def extras(B, c, its, amount, lang, n=None):
        rng = B.rng; out = []; k = n if n is not None else rng.choices([0, 1, 2, 3], [55, 27, 12, 6] if not B.tough else [40, 30, 18, 12])[0]
        d = lambda m: ''.join(rng.choice('0123456789') for _ in range(m))
        for _ in range(k):
            q = rng.choice(['date','phone','siret','iban','amt','cust','cust','own','own','po','e2e','vat','rf','period','mandate','time','words'])
            if q == 'date': out.append(B.date(B.asof - dt.timedelta(days=rng.randint(0, 60))))
            elif q == 'phone': out.append({'fr':'Tél 0%s %s %s %s %s' % (rng.choice('1246'), d(2), d(2), d(2), d(2)),'de':'Tel. 0%s %s' % (rng.choice(['170','221','89','30']), d(7)),'nl':'tel 06-' + d(8),'es':'tlf 6' + d(8),'it':'tel 3' + d(9),'en':'tel 07' + d(9)}[lang])
            elif q == 'siret': out.append(rng.choice(['SIRET ','SIREN ']) + d(9) + (d(5) if rng.random() < .6 else ''))
            elif q == 'iban': out.append(rng.choice(['IBAN ', '']) + c.real[0])
            elif q == 'amt': out.append(B.money(amount, lang))
            elif q == 'cust': out.append(rng.choice(CUSTNO[lang]).replace('{c}', rng.choice([c.id, c.no])))
            elif q == 'own': out.append(rng.choice(OWN[lang]).replace('{o}', rng.choice(['51000%s' % d(5), d(6), d(5), '19%s' % d(8), 'ER-%s' % d(4), '%d-%s' % (B.asof.year, d(4))])))
            elif q == 'po' and its: out.append(rng.choice(PO[lang]).replace('{o}', its[0].po or '45' + d(8)))
            elif q == 'e2e': out.append(rng.choice(['EREF+', 'REF ', 'EndToEnd ']) + rng.choice(['NOTPROVIDED', 'ZV01' + d(12), d(16)]))
            elif q == 'vat': out.append({'fr':'TVA FR' + d(11),'de':'USt-ID DE' + d(9),'nl':'BTW NL%sB01' % d(9),'es':'CIF B' + d(8),'it':'P.IVA ' + d(11),'en':'VAT GB' + d(9)}[lang])
            elif q == 'rf': 
                b = d(9); out.append('RF%02d' % (98 - mod97(b + 'RF00')) + b)
            elif q == 'mandate': out.append('MREF+' + d(8))
            elif q == 'time': out.append('%sT%s:%s' % ((B.asof - dt.timedelta(days=rng.randint(0, 9))).isoformat(), d(1) + '1', '2' + d(1)))
            elif q == 'words': out.append({'fr':'merci d avance','de':'Danke und Gruss','nl':'met vriendelijke groet','es':'saludos','it':'cordiali saluti','en':'kind regards'}[lang])
        return out
    # ---------------------------------------------------------------- what the bank does to the text
    def bank(B, t, c, payer, level=None):
        rng = B.rng; q = rng.random(); t = T() + t
        if q < .06: t = T('SVWZ+') + t if c.lang == 'de' else T({'fr':'VIR SEPA RECU /DE %s /MOTIF ' % c.name.upper()[:24],'nl':'/TRTP/SEPA OVERBOEKING/NAME/%s/REMI/' % c.name[:35],'es':'TRANSFERENCIA DE %s CONCEPTO ' % c.name.upper()[:30],'it':'BONIFICO SEPA DA %s PER ' % c.name.upper()[:30],'en':'FASTER PAYMENT %s REF ' % c.name.upper()[:18]}[c.lang]) + t
        elif q < .09: t = T(rng.choice(['/INV/','/ROC/','/RFB/','REMITTANCE '])) + t
        elif q < .12: t = T('EREF+' + rng.choice(['NOTPROVIDED','PAY' + str(rng.randint(10**7, 10**8))]) + ' SVWZ+') + t
        elif q < .15: t = t + (' EREF: NOTPROVIDED' if rng.random() < .5 else ' /REF NOTPROVIDED')
        if rng.random() < .35: t.c = [(ch.upper() if len(ch.upper()) == 1 else ch, k) for ch, k in t.c]
        if rng.random() < .4:
            o = []
            for ch, k in t.c:
                if ord(ch) > 127:
                    r = {'°':' ','€':'E'}.get(ch) or UML.get(ch, strip_acc(ch)) 
                    o += [(z, k) for z in r]
                else: o.append((ch, k))
            t.c = o
        if rng.random() < B.broken:
            w = rng.choice([27, 27, 35, 35, 65, 140]); how = rng.choice(['sp', 'nl', 'strip', 'join']); o = []
            for i in range(0, len(t.c), w):
                ln = t.c[i:i+w]
                if i and how in ('sp', 'nl'):
                    k = ln[0][1] if o and ln[0][1] == o[-1][1] else -1
                    o.append((' ' if how == 'sp' else '\n', k))
                if how == 'strip':
                    while ln and ln[-1][0] == ' ': ln.pop()
                    while ln and ln[0][0] == ' ': ln.pop(0)
                o += ln
            t.c = o
        if rng.random() < (.05 if B.tough else .01): t.c = t.c[:rng.choice([27, 35, 54, 65, 70, 105, 140])]
        t.c = t.c[:140*4]
        return t
    def survived(B, before, after):
        """tags whose characters all survived and that are not glued to other digits"""
        n0 = Counter(k for ch, k in before.c if k >= 0 and not ch.isspace()); n1 = Counter(k for ch, k in after.c if k >= 0 and not ch.isspace()); bad = set()
        for k in n0:
            if n1[k] < n0[k]: bad.add(k)
        for (a, ka), (b, kb) in zip(after.c, after.c[1:]):
            if ka != kb and a.isalnum() and b.isalnum() and (a.isdigit() and b.isdigit()): bad |= {ka, kb}
        return bad - {-1}
    # ---------------------------------------------------------------- payments
    def emit(B, kind, c, amount, d, text, payer, label, answers, s=None, **kw):
        p = dict(kind=kind, cust=c.id if c else None, amount=amount, date=d, text=text.str() if isinstance(text, T) else text, name=payer.get('name', ''), iban=payer.get('iban', ''), label=label,
                 answers=answers, strength=payer.get('s', ''), sref=kw.pop('sref', ''), e2e=kw.pop('e2e', ''), cur=kw.pop('cur', 'EUR')); p.update(kw); B.pays.append(p); return p
    def day(B):
        for _ in range(20):
            d = B.asof - dt.timedelta(days=B.rng.randint(0, B.window))
            if d.weekday() < 5: return d
        return d
    def ans(B, its, part=None): return {i.no: ((part or {}).get(i.no, i.open if i.kind != 'credit_note' else -i.open)) for i in its}
    def use(B, its):
        for i in its: i.dead = True; B.free[i.c.idx] = [x for x in B.free[i.c.idx] if x is not i]
    def avail(B, c, d, inv=True): return [i for i in B.free[c.idx] if i.date <= d and (not inv or i.kind == 'invoice')]
    def named(B, kind, c, its, amount, d, base, answers=None, payer=None, words=(), cnwords=None, listing=None, forms=None, extra=None, **kw):
        """a payment that names its documents; base = label where all is readable: 'certain' | 'held' | ..."""
        rng = B.rng; lang = c.lang; pay = payer or B.payer(c); label = base; cls = []
        inv = [i for i in its if i.kind != 'credit_note']; cns = [i for i in its if i.kind == 'credit_note']
        if len(inv) == 1:
            x, k = B.form(inv[0], forms); cls.append((inv[0], k)); t = fmt(rng.choice(ONE[lang]), n=T(x, inv[0].seq), d=B.date(inv[0].date))
        else:
            am = rng.random() < .1 and len(inv) < 7; x, k = B.listing(inv, lang, am); t = fmt(rng.choice(MANY[lang]), n=x); cls += [(i, k) for i in inv]
        parts = [t]
        for cn in cns:
            x, k = B.form(cn); cls.append((cn, k)); parts.append(fmt(rng.choice(CN[lang]), n=T(x, cn.seq)))
        parts += [w for w in words if w]
        ex = B.extras(c, inv, amount, lang) if extra is None else extra
        for e in ex: parts.insert(rng.choice([0, len(parts), len(parts)]), e)
        t0 = join(parts, rng.choice([' ', ' ', ', ', '  ', ' / '])); t1 = B.bank(t0, c, pay); bad = B.survived(t0, t1)
        if label == 'certain':
            if len(its) > 1 and all(k == 'full' for _, k in cls): pass
            for i, k in cls:
                if k == 'odd': label = 'held' if pay['s'] not in ('iban', 'name') else label
                elif B.cls_label(i, k, pay['s']) != 'certain': label = 'held'
            if bad: label = 'held'
            kw['damaged'] = len(bad)
        if len(cls) == 1 and cls[0][1] in ('typo', 'tail', 'odd') and label in ('certain', 'held') and kind not in ('short', 'over'):
            n0 = ''.join(ch for ch in x.lower() if ch.isalnum()) if isinstance(x, str) else ''
            ser = B.serial(its[0]).lstrip('0')
            if cls[0][1] == 'tail': hit = [o for o in B.tails[ser] if not o.paid and o is not its[0]]
            else: hit = [o for o in B.order if not o.paid and o is not its[0] and ''.join(ch for ch in o.no.lower() if ch.isalnum()) == n0]
            hit = [o for o in hit if o.open == amount]
            if any(o.c is c for o in hit): label = 'grey'
            elif hit and pay['s'] not in ('iban', 'name'): label = 'ambiguous' if cls[0][1] == 'tail' else 'grey'
            elif hit and cls[0][1] == 'typo': label = 'ambiguous'
        kw['cls'] = ','.join(sorted({k for _, k in cls}))
        self_e2e = ''
        if rng.random() < .3: self_e2e = rng.choice(['NOTPROVIDED', 'NOTPROVIDED', str(rng.randint(10**11, 10**12)), 'P%d-%d' % (rng.randint(1000, 9999), rng.randint(10, 99))])
        kw.setdefault('e2e', self_e2e)
        return B.emit(kind, c, amount, d, t1, pay, label, [B.ans(its)] if answers is None else answers, **kw)

    def one(B, kind):
        """tries to make one payment of the kind; True if made"""
        rng = B.rng; d = B.day()
        for _ in range(12):
            c = rng.choice(B.weighted)
            if B.avail(c, d): break
        else: return False
        av = B.avail(c, d); lang = c.lang; sysinv = rng.choice(av); old = sorted(av, key=lambda i: i.date)
        pick = old[min(len(old) - 1, int(abs(rng.gauss(0, 1)) * len(old) / 3))]
        k = kind
        disc_terms = lambda i: i.terms[1] == '/'
        def rate(i): return int(i.terms[0])
        def win(i): return int(i.terms[2:4])
        if k == 'single':
            B.named(k, c, [pick], pick.open, d, 'certain'); B.use([pick]); return True
        if k == 'multi':
            m = min(len(av), rng.choices([2, 3, 4, 5, 7, 10, 14], [40, 22, 13, 9, 8, 5, 3])[0])
            if m < 2: return False
            j = rng.randrange(len(old) - m + 1); its = old[j:j+m] if rng.random() < .6 else rng.sample(av, m)
            B.named(k, c, its, sum(i.open for i in its), d, 'certain'); B.use(its); return True
        if k == 'tail':
            B.named(k, c, [pick], pick.open, d, 'certain', forms='tail'); B.use([pick]); return True
        if k == 'misread':
            B.named(k, c, [pick], pick.open, d, 'certain', forms='misread'); B.use([pick]); return True
        if k == 'typo':
            B.named(k, c, [pick], pick.open, d, 'held', forms='typo'); B.use([pick]); return True
        if k == 'ref':
            if not B.refkind: return False
            r = showref(rng, B.refkind, pick.ref); q = rng.random(); pay = B.payer(c); sref = ''; txt = T()
            if q < .4: sref = pick.ref; txt = T(rng.choice(['', '', NOTEXT[lang][2]]))
            else:
                parts = [T(r)] + B.extras(c, [pick], pick.open, lang); txt = join(parts, ' '); b4 = txt.str(); txt = B.bank(txt, c, pay)
            lab = 'certain' if (sref or ''.join(r.lower().split()) in ''.join(txt.str().lower().split())) else 'held'
            if B.refkind in ('FIN','KID') and not sref and pay['s'] not in ('iban', 'name'): lab = 'held'
            if pay['s'] == 'other': lab = 'held'
            B.emit(k, c, pick.open, d, txt, pay, lab, [B.ans([pick])], sref=sref); B.use([pick]); return True
        if k == 'po':
            l = [i for i in av if i.po]
            if not l: return False
            i = rng.choice(l); pay = B.payer(c); t = join([fmt(rng.choice(PO[lang]), o=T(i.po, i.seq))] + B.extras(c, [], i.open, lang)); t1 = B.bank(t, c, pay)
            lab = 'certain' if pay['s'] in ('iban', 'name') and not B.survived(t, t1) and sum(x.po == i.po for x in c.items) == 1 else 'held'
            B.emit(k, c, i.open, d, t1, pay, lab, [B.ans([i])]); B.use([i]); return True
        if k == 'e2e':
            pay = B.payer(c); i = pick; lab = B.cls_label(i, 'full', pay['s'])
            B.emit(k, c, i.open, d, B.bank(T(rng.choice(NOTEXT[lang]).replace('{N}', c.name)), c, pay), pay, lab, [B.ans([i])], e2e=rng.choice([i.no, i.no.replace('/', '-'), ('' if i.no[0].isalpha() else rng.choice(['INV', 'RE', 'FA', 'INV-', 'FACT'])) + i.no])); B.use([i]); return True
        if k in ('ibanonly', 'nameonly', 'textname'):
            i = pick; 
            if k == 'ibanonly':
                if not c.onfile: return False
                pay = B.payer(c, 'file')
            else: pay = B.payer(c, 'new')
            txt = T(rng.choice(NOTEXT[lang]).replace('{N}', c.name))
            if k == 'textname':
                txt = join([txt, c.name]); pay['name'] = ''; pay['s'] = 'text'
            if rng.random() < .25: txt = join([txt] + B.extras(c, [], i.open, lang, 1))
            lab = B.unnamed(c, [i], i.open, d, pay, 'single')
            B.emit(k, c, i.open, d, B.bank(txt, c, pay), pay, lab, [B.ans([i])], inter=True); B.use([i]); return True
        if k in ('disc', 'disclate', 'discunnamed', 'discmulti', 'discwrong'):
            l = [i for i in av if disc_terms(i)] if k != 'discwrong' else [i for i in av if not disc_terms(i)]
            inw = [i for i in l if k == 'discwrong' or (d - i.date).days <= win(i)]; late = [i for i in l if k != 'discwrong' and win(i) < (d - i.date).days]
            src = late if k == 'disclate' else inw
            src = [i for i in src if i.open == i.amt]
            if not src: return False
            its = [rng.choice(src)] if k != 'discmulti' else rng.sample(src, min(len(src), rng.randint(2, 4)))
            if k == 'discmulti':
                if len(its) < 2: return False
                oth = [i for i in av if i not in its]
                if oth and rng.random() < .3: its.append(rng.choice(oth))
            g = (lambda i: rate(i)) if k != 'discwrong' else (lambda i: 2)
            den = {i.no: (i.open * g(i) + 50) // 100 if (k == 'discwrong' or (disc_terms(i) and i in src)) else 0 for i in its}
            T_ = sum(i.open - den[i.no] for i in its)
            w = rng.choice(DISC[lang]).replace('{p}', str(g(its[0])))
            if k == 'discunnamed':
                if not c.onfile: return False
                pay = B.payer(c, 'file'); B.emit(k, c, T_, d, B.bank(T(rng.choice(NOTEXT[lang]).replace('{N}', '')), c, pay), pay, 'held', [B.ans(its)], inter=True)
            else:
                B.named(k, c, its, T_, d, 'certain' if k in ('disc', 'discmulti') else 'held', words=[w], disc=True)
                if k == 'discwrong': B.pays[-1]['items'] = 1
            B.use(its); return True
        if k in ('charge', 'round', 'roundbig', 'short', 'shortwords', 'over', 'roundun', 'chargeun'):
            i = pick; a = i.open
            if a < 6000: return False
            dl = {'charge':rng.choice([-500,-750,-1000,-1250,-1500,-2000,-350,-1180]), 'chargeun':rng.choice([-500,-1250,-1500]), 'round':rng.choice([-5,-4,-3,-2,-1,1,2,3,4,5]), 'roundun':rng.choice([-3,-2,-1,1,2]), 'roundbig':rng.choice([-(a % 100) or -50, 100 - a % 100, -10, 10, -99, 30]),
                  'short':-int(a * rng.uniform(.05, .6)), 'shortwords':-int(a * rng.choice([.5, .3, .1, .05, .25])), 'over':int(a * rng.uniform(.02, .3)) if rng.random() < .6 else rng.choice([4000, 500, 1000, 2500])}[k]
            if rng.random() < .4 and k == 'short': dl = -(a - a // 2) if rng.random() < .5 else -(a % 10000) or -5000; dl = dl if a + dl >= 1000 else -(a // 3)
            Tt = a + dl; w = [rng.choice(SHORT[lang])] if k == 'shortwords' else []
            if k == 'shortwords' and rng.random() < .3: w = [w[0] + ' ' + B.money(-dl, lang)]
            if k in ('roundun', 'chargeun'):
                if not c.onfile: return False
                pay = B.payer(c, 'file'); B.emit(k, c, Tt, d, B.bank(T(rng.choice(NOTEXT[lang]).replace('{N}', '')), c, pay), pay, 'held', [{i.no: None}], inter=True, items=1)
            else:
                lab = 'certain' if k == 'round' else 'held'
                exact = [x for x in c.items if x is not i and x.open == Tt]
                B.named(k, c, [i], Tt, d, lab, answers=[{i.no: None}], words=w, items=1)
                p = B.pays[-1]
                p['answers'] = [{i.no: None}]
                if p['strength'] not in ('iban', 'name') and lab == 'certain': p['label'] = 'held'
            if k not in ('short', 'shortwords'): B.use([i])
            else: B.use([i])
            return True
        if k in ('cn', 'cnun'):
            l = [i for i in B.free[c.idx] if i.kind == 'credit_note' and i.date <= d]
            if not l: return False
            cn = rng.sample(l, min(len(l), rng.choice([1, 1, 1, 2]))); its = rng.sample(av, min(len(av), rng.choice([1, 1, 2, 3]))); Tt = sum(i.open for i in its) - sum(i.open for i in cn)
            if Tt < 500: return False
            if k == 'cn': B.named(k, c, its + cn, Tt, d, 'certain')
            else:
                pay = B.payer(c); st = B.sets(c, Tt, d); gap = sum(i.open for i in cn)
                allcn = [i for i in c.items if i.kind == 'credit_note' and i.date <= d]; ways = 0
                for m in range(1, 1 << min(len(allcn), 10)): ways += sum(allcn[j].open for j in range(min(len(allcn), 10)) if m >> j & 1) == gap
                lab = 'certain' if pay['s'] in ('iban', 'name') and ways == 1 and len(cn) == 1 and not c.sister and not any(disc_terms(i) and abs(i.open * rate(i) / 100 - gap) < 6 for i in its) and st is not None and st[0] == 1 else 'held'
                B.named(k, c, its, Tt, d, lab, answers=[B.ans(its + cn)], payer=pay)
            B.use(its + cn); return True
        if k in ('balance', 'due', 'month', 'oldest', 'anyset'):
            al = [i for i in B.free[c.idx] if i.date <= d]
            if k == 'balance':
                # everything open on the day, nothing of it paid by somebody else in this batch
                if any(i.dead or i.tag for i in c.items if i.cur == 'EUR') or any(i.date > d and i.cur == 'EUR' for i in c.items): 
                    if rng.random() < .8: return False
                its = al; w = rng.choice(BAL[lang])
            elif k == 'due':
                cut = d.replace(day=1) - dt.timedelta(days=1) if rng.random() < .6 else d - dt.timedelta(days=rng.choice([0, 5, 10])); its = [i for i in al if i.due <= cut and i.kind == 'invoice']; w = rng.choice(DUE[lang]).replace('{d}', cut.strftime(rng.choice(['%d.%m.%Y', '%d/%m', '%d.%m.'])))
            elif k == 'month':
                m = rng.choice(al); its = [i for i in al if (i.date.year, i.date.month) == (m.date.year, m.date.month) and i.kind == 'invoice']; w = rng.choice(MON[lang]).replace('{m}', MONTHS[lang][m.date.month - 1] + (' %d' % m.date.year if rng.random() < .5 else ''))
            elif k == 'oldest': its = sorted((i for i in al if i.kind == 'invoice'), key=lambda i: (i.due, i.date))[:rng.randint(2, 6)]; w = rng.choice(NOTEXT[lang]).replace('{N}', '')
            else: its = rng.sample(av, min(len(av), rng.choice([2, 2, 3, 4]))); w = rng.choice(NOTEXT[lang]).replace('{N}', '')
            if len(its) < 2 or len(its) > 16: return False
            Tt = sum(i.open if i.kind == 'invoice' else -i.open for i in its)
            if Tt < 1000: return False
            pay = B.payer(c, 'file' if c.onfile and rng.random() < .8 else None)
            t = join([T(w)] + (B.extras(c, [], Tt, lang, 1) if rng.random() < .25 else []))
            lab = B.unnamed(c, its, Tt, d, pay, 'set' if k == 'anyset' else 'natural')
            B.emit(k, c, Tt, d, B.bank(t, c, pay), pay, lab, [B.ans(its)], inter=True); B.use(its); return True
        if k in ('sub', 'submonth', 'sub2'):
            l = [i for i in av if i.sub]
            if not l: return False
            l.sort(key=lambda i: i.date); i = l[0]; same = [x for x in c.items if x.open == i.open and x.terms == i.terms and x.kind == i.kind]
            pay = B.payer(c, 'file' if c.onfile else None)
            if k == 'submonth':
                i = rng.choice(l); m = MONTHS[lang][i.date.month - 1] + (' %d' % i.date.year if rng.random() < .5 else '')
                if rng.random() < .35: m = i.date.strftime(rng.choice(['%m/%Y', '%m/%y', '%m-%Y', '%m.%Y', '%Y-%m', '%m%y']))
                lab = 'certain' if (i.date.year, i.date.month) == (d.year, d.month) and len([x for x in same if (x.date.year, x.date.month) == (d.year, d.month)]) == 1 and pay['s'] in ('iban', 'name') and B.unnamed(c, [i], i.open, d, pay, 'single') == 'certain' else 'held'
                t = T(rng.choice(SUBM[lang]).replace('{m}', m)); t1 = B.bank(t, c, pay)
                if strip_acc(m.split()[0].lower()[:3]) not in strip_acc(''.join(t1.str().lower().split())): lab = 'held'
                if m[0].isdigit() and lab == 'certain': lab = 'held'
                B.emit(k, c, i.open, d, t1, pay, lab, [B.ans([i])]); B.use([i]); return True
            lab = B.unnamed(c, [i], i.open, d, pay, 'single'); w = rng.choice(SUB1[lang])
            B.emit(k, c, i.open, d, B.bank(T(w), c, pay), pay, lab, [B.ans([i])], inter=True); B.use([i])
            if k == 'sub2' and len(l) > 1 and l[1].date <= d:
                p2 = dict(pay); d2 = d if rng.random() < .3 else max(B.asof - dt.timedelta(days=B.window), d - dt.timedelta(days=rng.randint(1, 5)))
                B.emit(k, c, i.open, d2, B.bank(T(w), c, pay), p2, lab if lab != 'certain' else 'held', [B.ans([l[1]])], inter=True); B.use([l[1]])
            return True
        if k == 'dup':
            i = pick; p = B.named(k, c, [i], i.open, d, 'certain'); B.use([i]); p['label'] = 'held' if not p['name'] and not p['iban'] else p['label']; q = dict(p); q['kind'] = 'dup2'; q['label'] = 'none'; q['answers'] = []; q['pair'] = p['pair'] = 'D%d' % len(B.pays)
            q['date'] = min(B.asof, d + dt.timedelta(days=rng.choice([0, 0, 1, 2, 3, 7])))
            if any(x is not i and x.open == i.open for x in c.items): q['label'] = 'grey'
            B.pays.append(q); return True
        if k == 'twopay':    # the customer and somebody else (or a second account) pay the same invoice, both name it
            i = pick; p = B.named(k, c, [i], i.open, d, 'certain', forms='exact', extra=[]); B.use([i]); pay = dict(name=rng.choice(THIRD), iban=iban(rng, c.cc), s='unknown')
            q = B.named('twopay2', c, [i], i.open, min(B.asof, d + dt.timedelta(days=rng.choice([0, 1, 2, 4]))), 'none', answers=[], payer=pay, forms='exact', words=[rng.choice(FOR[lang]).replace('{c}', c.name)]); q['label'] = 'none'
            p['label'] = 'held'; p['pair'] = q['pair'] = 'T%d' % len(B.pays); return True
        if k == 'halves':
            i = pick
            if i.open < 10000: return False
            h = i.open // 2
            B.named(k, c, [i], h, d, 'held', answers=[{i.no: None}], items=1); B.named(k, c, [i], i.open - h, min(B.asof, d + dt.timedelta(days=2)), 'held', answers=[{i.no: None}], items=1); B.use([i]); return True
        if k == 'settledagain':
            l = [i for i in c.docs if i.paid]
            if not l: return False
            i = rng.choice(l); i0 = i.open; p = B.named(k, c, [i], i.amt, d, 'none', answers=[]); return True
        if k == 'unknownno':     # names a document that is not in the book (later invoice, proforma, order), sometimes at an amount that is open
            i = pick; amt = i.open if (i.open % 1000 == 0 or i.sub or i.open in (4990, 9900, 29750)) or rng.random() < .1 else B.amount()
            f = rng.choice(B.order[-max(5, len(B.order) // 20):]) if B.style != 'custin' else max(c.docs, key=lambda x: x.no); P = [(t, str(int(x) + rng.randint(1, 30) + (len(B.order) // 15 if B.style != 'custin' else 0)).zfill(len(x)) if t == 'S' else x) for t, x in f.parts]; no = put(P, f.sep)
            if no in B.bystr: return False
            pay = B.payer(c); t = fmt(rng.choice(ONE[lang]), n=no, d=B.date(d)); 
            usual = amt % 1000 == 0 or i.sub or amt in (4990, 9900, 29750)     # else the amount says that the number is a slip
            B.emit(k if usual else 'unknownno2', c, amt, d, B.bank(t, c, pay), pay, 'none' if usual or not any(x.open == amt for x in c.items) else 'grey', []); return True
        if k == 'otherpurpose':
            i = pick; amt = i.open if (i.open % 1000 == 0 or i.open in (4990, 9900, 29750)) and rng.random() < .5 else rng.choice([10000, 25000, 50000, 100000, 150000, B.amount(), B.amount()])
            pay = B.payer(c); t = T(rng.choice(OTHER[lang]).replace('{x}', str(rng.randint(1000, 99999))))
            B.emit('otherexact' if any(x.open == amt for x in c.items) else k, c, amt, d, B.bank(t, c, pay), pay, 'none', []); return True
        if k == 'lump':
            amt = rng.choice([5000, 10000, 20000, 25000, 30000, 50000, 100000]); pay = B.payer(c); st = B.sets(c, amt, d, 18)
            t = T(rng.choice(['', {'fr':'versement mensuel','de':'Rate','nl':'termijn','es':'plazo','it':'rata','en':'instalment'}[lang], {'fr':'acompte','de':'Abschlag','nl':'voorschot','es':'a cuenta','it':'acconto','en':'on account'}[lang]]))
            B.emit(k, c, amt, d, t, pay, 'none' if st and st[0] == 0 else 'grey', []); return True
        if k == 'stranger':
            amt = rng.choice([pick.open, B.amount(), B.amount(), B.amount()]); L = B.home; r = lambda m: ''.join(rng.choice('0123456789') for _ in range(m))
            t = rng.choice(['Erstattung ' + r(8), 'REF ' + r(10), 'remboursement dossier ' + r(7), r(6), 'Facture ' + r(5), 'payout ' + r(9), 'Re ' + str(B.asof.year) + '-' + r(3), 'order ' + r(6), ''])
            B.emit(k, None, amt, d, B.bank(T(t), c, {}), dict(name=rng.choice(STRANGER) if rng.random() < .6 else B.make_name(L, 'consumer')[0].upper(), iban=iban(rng, c.cc), s='stranger'), 'none' if not t.strip('0123456789') == '' or t == '' else 'none', []); return True
        if k in ('thirdnamed', 'thirdun'):
            i = pick; its = [i]
            if rng.random() < .2 and len(av) > 2: its = rng.sample(av, 2)
            pay = dict(name=rng.choice(THIRD), iban=iban(rng, c.cc), s='unknown'); a = sum(x.open for x in its); w = rng.choice(FOR[lang]).replace('{c}', rng.choice([c.name, c.name.upper(), c.name]))
            if k == 'thirdnamed': B.named(k, c, its, a, d, 'certain', payer=pay, words=[w] if rng.random() < .6 else [])
            else: B.emit(k, c, a, d, B.bank(T(w), c, pay), pay, 'held', [B.ans(its)], inter=True)
            B.use(its); return True
        if k in ('parentnamed', 'parentun', 'siblingnamed'):
            if not c.parent: 
                kids = [x for x in B.custs if x.parent and B.avail(x, d)]
                if not kids: return False
                c = rng.choice(kids); av = B.avail(c, d); lang = c.lang
            i = rng.choice(av); par = c.parent if k != 'siblingnamed' else rng.choice(c.parent.kids)
            pay = B.payer(par); pay['s'] = 'iban' if (par.onfile and pay['iban'] in par.onfile) or par is c else 'weak'
            if k != 'parentun': B.named(k, c, [i], i.open, d, 'certain', payer=pay)
            else:
                fam = [c.parent] + c.parent.kids; same = [x for f in fam for x in f.items if x.open == i.open]
                B.emit(k, c, i.open, d, B.bank(T(rng.choice(NOTEXT[lang]).replace('{N}', c.name)), c, pay), pay, 'held' if len(same) == 1 else 'grey', [B.ans([i])], inter=True)
            B.use([i]); return True
        if k == 'othercust':    # another customer's account pays, number in full (spouses, sold business, group not declared)
            o = rng.choice(B.custs)
            if o is c or not o.onfile: return False
            pay = B.payer(o, 'file'); pay['s'] = 'other'; i = pick; same = [x for x in o.items if x.open == i.open]
            B.named(k, c, [i], i.open, d, 'held' if not same else 'grey', payer=pay, forms='exact'); B.use([i]); return True
        if k == 'xref':         # own voucher number that is someone else's open document
            o = rng.choice(B.order); i = pick
            if o.paid or o.c is c or o.open == i.open: return False
            pay = B.payer(c, 'file' if c.onfile else None); w = rng.choice(OWN[lang]).replace('{o}', o.no)
            if rng.random() < .6: B.named(k, c, [i], i.open, d, 'certain', payer=pay, words=[w], extra=[])
            else: B.emit(k + 'un', c, i.open, d, B.bank(T(w), c, pay), pay, 'held' if pay['s'] in ('iban', 'name') else 'grey', [B.ans([i])], inter=True)
            B.use([i]); return True
        if k == 'paidmention':  # mentions a document settled before, or one that comes later
            l = [x for x in c.docs if x.paid] if rng.random() < .5 else [x for x in av if x is not pick]
            if not l: return False
            o = rng.choice(l); i = pick; bare = rng.random() < .3
            w = fmt(rng.choice((PAID if o.paid else LATER)[lang]) if not bare else '{n}', n=o.no).str()
            B.named(k, c, [i], i.open, d, 'held', words=[w], extra=[]); B.use([i]); return True
        if k == 'wrongsettled':  # the number of a settled document, the amount of an open one (standing order with an old text)
            l = [x for x in c.docs if x.paid]
            if not l: return False
            o = rng.choice(l); i = pick
            if o.amt == i.open: return False
            B.named(k, c, [o], i.open, d, 'grey', answers=[B.ans([i])]); B.use([i]); return True
        if k == 'usd':
            i = pick; B.named(k, c, [i], i.open, d, 'none', answers=[], cur='USD'); return True
        if k == 'sparse':       # a range that spans numbers of others
            if B.style in ('custin', 'letdig', 'site', 'ylett', 'suffix', 'restart', 'monthnum'): return False
            l = sorted(av, key=lambda i: i.seq)
            if len(l) < 3: return False
            j = rng.randrange(len(l) - 1); its = l[j:j + rng.randint(2, 4)]
            if its[0].date.year != its[-1].date.year or len(its) < 2: return False
            if [x for x in c.items if its[0].seq <= x.seq <= its[-1].seq] != its and set(x for x in c.items if its[0].seq <= x.seq <= its[-1].seq) != set(its): return False
            pay = B.payer(c); t = fmt('%s {a}%s{b}' % (MANY[lang][0].split()[0], rng.choice(RANGE[lang])), a=T(its[0].no, its[0].seq), b=T(its[-1].no, its[-1].seq)); t1 = B.bank(t, c, pay); Tt = sum(x.open for x in its)
            lab = 'certain' if pay['s'] in ('iban', 'name') and not B.survived(t, t1) else 'held'
            B.emit(k, c, Tt, d, t1, pay, lab, [B.ans(its)]); B.use(its); return True
        if k == 'dupvar':       # paid twice, once with the number and once without a word, from an account on file
            if not c.onfile: return False
            i = pick
            if sum(x.open == i.open for x in c.items) > 1: return False
            pay = B.payer(c, 'file'); p = B.named(k, c, [i], i.open, d, 'certain', payer=pay, forms='exact', extra=[]); B.use([i]); d2 = min(B.asof, d + dt.timedelta(days=rng.choice([0, 1, 3, 8])))
            q = B.emit('dupvar2', c, i.open, d2, B.bank(T(rng.choice(NOTEXT[lang]).replace('{N}', '')), c, pay), pay, 'none', []); p['pair'] = q['pair'] = 'V%d' % len(B.pays); return True
        if k == 'agent':        # an account on file for A (property manager, treasury) pays for B and says so
            i = pick; l = [o.c for o in B.byamt[i.open] if o.c is not c and o.c.onfile and not o.c.sister] if rng.random() < .7 else []
            o = rng.choice(l) if l else rng.choice(B.custs)
            if o is c or not o.onfile or o.sister or o.parent or o.kids: return False
            pay = B.payer(o, 'file'); pay['s'] = 'agent'; q = rng.random()
            w = rng.choice(FOR[lang]).replace('{c}', c.name) if q < .5 else rng.choice(CUSTNO[lang]).replace('{c}', c.id) if q < .75 else c.name
            lab = 'held' if B.name_fit(c.name) == [c] else 'grey'
            B.emit(k, c, i.open, d, B.bank(T(w), c, pay), pay, lab, [B.ans([i])], inter=True); B.use([i]); return True
        if k == 'ibanvsname':   # the account of A, the name of B, nothing in the text; both owe the amount
            i = pick; l = [o.c for o in B.byamt[i.open] if o.c is not c and o.c.onfile and not o.c.sister and not o.c.parent and not o.c.kids]
            if not l: return False
            o = rng.choice(l); pay = B.payer(o, 'file'); pay['name'] = c.name.upper(); pay['s'] = 'conflict'
            B.emit(k, c, i.open, d, B.bank(T(rng.choice(NOTEXT[lang]).replace('{N}', '')), c, pay), pay, 'ambiguous' if set(fold(o.name)) & set(fold(c.name)) != set(fold(c.name)) else 'grey', []); return True
        if k == 'namedother':   # names one document and pays the amount of another of its own
            l = [x for x in av if x is not pick and x.open != pick.open]
            if not l: return False
            o = rng.choice(l)
            if o.open > pick.open and rng.random() < .5: o, pick = pick, o
            pay = B.payer(c, 'file' if c.onfile else None); x = pick.no; t = fmt(rng.choice(ONE[lang]), n=T(x, pick.seq), d=B.date(pick.date)); t1 = B.bank(t, c, pay)
            B.emit(k, c, o.open, d, t1, pay, 'grey' if B.survived(t, t1) else 'ambiguous', []); B.use([o]); return True
        if k in ('subk', 'subsettled'):
            l = sorted((i for i in av if i.sub), key=lambda i: i.date)
            if len(l) < 2: return False
            pay = B.payer(c, 'file' if c.onfile else None)
            if k == 'subk':
                its = l[:rng.randint(2, len(l))]; Tt = sum(i.open for i in its); lab = B.unnamed(c, its, Tt, d, pay, 'natural')
                B.emit(k, c, Tt, d, B.bank(T(rng.choice(SUB1[lang])), c, pay), pay, lab, [B.ans(its)], inter=True); B.use(its); return True
            old = [i for i in c.docs if i.paid and getattr(i, 'oldsub', False)]
            if not old: return False
            m = max(old, key=lambda i: i.date).date
            t = T(rng.choice(SUBM[lang]).replace('{m}', MONTHS[lang][m.month - 1] + ' %d' % m.year))
            B.emit(k, c, l[0].open, d, B.bank(t, c, pay), pay, 'ambiguous', []); return True
        if k == 'bulk':         # one payment for several customers, all named
            its = [pick]; 
            for _ in range(rng.randint(1, 3)):
                o = rng.choice(B.weighted); a2 = B.avail(o, d)
                if a2 and o is not c: its.append(rng.choice(a2))
            its = list({id(x): x for x in its}.values())
            if len(its) < 2: return False
            pay = dict(name=rng.choice(THIRD), iban=iban(rng, c.cc), s='unknown'); B.named(k, c, its, sum(x.open for x in its), d, 'held', payer=pay); B.use(its); return True
        if k == 'multipaid':    # a list of which one is settled; the amount is that of the others
            l = [x for x in c.docs if x.paid]
            if not l or len(av) < 2: return False
            its = rng.sample(av, 2); o = rng.choice(l); am = sum(x.open for x in its); pay = B.payer(c)
            nn = sorted(its + [o], key=lambda z: z.seq); t = fmt(rng.choice(MANY[lang]), n=join([T(z.no, z.seq) for z in nn], rng.choice([', ', ' ', ' / ', '; ']))); t1 = B.bank(t, c, pay)
            B.emit(k, c, am, d, t1, pay, 'held' if not B.survived(t, t1) else 'grey', [B.ans(its)]); B.use(its); return True
        if k == 'stated':       # a list with an amount each, one of them in part
            if len(av) < 2: return False
            its = rng.sample(av, 2); pt = int(its[1].open * rng.choice([.5, .3, .8])); am = its[0].open + pt; pay = B.payer(c)
            t = join([T(its[0].no, its[0].seq), B.money(its[0].open, lang), T(its[1].no, its[1].seq), B.money(pt, lang)]); t1 = B.bank(t, c, pay)
            B.emit(k, c, am, d, t1, pay, 'held' if not B.survived(t, t1) else 'grey', [B.ans(its)], items=1); B.use(its); return True
        raise Exception(k)
    def unnamed(B, c, its, Tt, d, pay, shape):
        """label of a payment that names nothing"""
        s = pay['s']
        st = B.sets(c, Tt, d)
        key = tuple(sorted((i.c.idx, i.open, i.terms, i.kind) for i in its))
        rel = bool(c.kids or c.parent)
        if s in ('unknown', 'other'): return 'held' if s == 'unknown' else 'grey'
        if s == 'text': 
            f = B.name_fit(c.name); return 'held' if f == [c] and st and st[0] == 1 else 'grey'
        if s == 'shared': return 'grey' if st is None or st[0] > 1 else 'held'
        if s == 'weak':
            other = [x for x in B.byamt[Tt] if x.c.idx in set(pay.get('fits', [])) and x.c is not c]
            if other and shape == 'single': return 'ambiguous' if len(fold(pay['name'])) and B.equalfit(pay['name'], c, [x.c for x in other]) else 'grey'
            return 'held' if st and st[0] == 1 else 'grey'
        # iban or name
        if st is None: return 'held' if shape == 'single' and sum(i.open == Tt for i in c.items) == 1 else 'grey'
        n, e, _ = st
        if shape == 'single':
            own = {(i.terms, i.kind) for i in c.items if i.open == Tt and i.cur == 'EUR'}
            if len(own) > 1: return 'ambiguous'
            if n > 1: return 'grey'
            if rel and sum(1 for f in [c.parent or c] + (c.parent or c).kids for i in f.items if i.open == Tt and i.c is not c): return 'held'
            if s == 'name':
                if set(fold(pay['name'])) != set(fold(c.name)): return 'held'      # a slip or a cut in the name, and nothing else that says who
                if c.onfile and Tt % 1000 == 0: return 'held'
                if Tt % 100 == 0 and len({x.c.idx for x in B.byamt[Tt]}) > 1: return 'held'
                return 'certain'
            return 'certain'
        if n > 1: return 'grey'
        if rel: return 'held'
        al = [i for i in B.openat(c, d)]; inv = [i for i in al if i.kind == 'invoice']; S_ = set(map(id, its)); f = lambda xs: set(map(id, xs)) == S_
        last = max((i.due, i.date) for i in its)
        if not (f(al) or f(inv) or f([i for i in inv if i.due <= last[0]]) or f([i for i in inv if (i.due, i.date) <= last]) or f([i for i in inv if (i.date.year, i.date.month) == (its[0].date.year, its[0].date.month)])): shape = 'set'   # items that only other payments of the statement settle are still open in the files
        lim = .002 if shape == 'set' else .02
        if s == 'name' and (set(fold(pay['name'])) != set(fold(c.name)) or c.onfile): return 'held'
        if s == 'name': lim /= 10
        return 'certain' if e < lim else 'held'
    def equalfit(B, shown, c, others):
        """is another customer's name as good a fit as the right one's?"""
        r = set(fold(shown)); sc = lambda x: (len(r & set(fold(x.name))), -len(set(fold(x.name)) - r))
        return any(sc(o) >= sc(c) for o in others)
    def do_plants(B):
        rng = B.rng
        for t, its in B.plant:
            i = its[0]; c = i.c; lang = c.lang; d = B.day(); 
            nt = lambda: T(rng.choice([x for x in NOTEXT[lang] if '{' not in x])); kind = 'amb_' + t
            if t == 'shared': pay = dict(name='' if rng.random() < .5 else 'Compte joint', iban=c.onfile[0], s='shared'); B.emit(kind, c, i.open, d, B.bank(nt(), c, pay), pay, 'ambiguous', [B.ans([i])])
            elif t == 'terms': pay = B.payer(c, 'file'); B.emit(kind, c, i.open, d, B.bank(nt(), c, pay), pay, 'ambiguous', [B.ans([i])])
            elif t == 'subset': pay = B.payer(c, 'file'); B.emit(kind, c, its[0].open + its[1].open, d, B.bank(nt(), c, pay), pay, 'ambiguous', [B.ans(its[:2])])
            elif t in ('same2',): pay = B.payer(c, 'new'); pay['iban'] = iban(rng, c.cc); B.emit(kind, c, i.open, d, B.bank(nt(), c, pay), pay, 'ambiguous', [B.ans([i])])
            elif t == 'clipname': pay = dict(name=translit(rng, c.name)[:24].rstrip(), iban=iban(rng, c.cc), s='weak'); B.emit(kind, c, i.open, d, B.bank(nt(), c, pay), pay, 'ambiguous', [B.ans([i])])
            elif t == 'tail':
                pay = B.payer(c, 'file'); x, y = i.no, its[1].no; k = 0
                while k < min(len(x), len(y)) and x[k] == y[k]: k += 1
                if k < 3: continue
                B.emit(kind, c, i.open, d, T(ONE[lang][0].replace('{n}', x[:k]).replace('{d}', '')), pay, 'ambiguous', [B.ans([i])])
            elif t == 'xnum1':
                if len(its) < 2: continue
                pay = B.payer(c, 'file'); B.emit(kind, c, i.open, d, B.bank(fmt(rng.choice(ONE[lang][:6]), n=its[1].no, d=B.date(i.date)), c, pay), pay, 'ambiguous', [B.ans([i])])
            elif t == 'xnum':
                pay = B.payer(c, 'file'); B.emit(kind, c, i.open, d, B.bank(fmt(ONE[lang][0], n=its[1].no), c, pay), pay, 'grey', [B.ans([its[1]])])
            elif t == 'parent': pay = B.payer(c.parent, 'file'); B.emit(kind, c, i.open, d, B.bank(nt(), c, pay), pay, 'ambiguous', [B.ans([i])])
            elif t == 'amtonly': B.emit(kind, c, i.open, d, B.bank(nt(), c, {}), dict(name='', iban=iban(rng, c.cc), s='unknown'), 'ambiguous', [B.ans([i])])
    KINDS = dict(single=30, multi=8, tail=4, misread=2.5, typo=1, ref=5, po=1.5, e2e=1, ibanonly=8, nameonly=4, textname=1, disc=3, disclate=.8, discunnamed=.8, discmulti=1, discwrong=.5,
        charge=.8, chargeun=.3, round=1, roundun=.4, roundbig=.5, short=.8, shortwords=.9, over=.9, cn=1.5, cnun=1.2, balance=2.5, due=1.3, month=1.5, oldest=1.3, anyset=1.2, sub=2, submonth=1, sub2=.5,
        dup=1.2, twopay=.3, halves=.4, settledagain=.7, unknownno=.8, otherpurpose=.9, lump=.5, stranger=1.5, thirdnamed=1.2, thirdun=.4, parentnamed=.8, parentun=.4, siblingnamed=.3, othercust=.4, xref=.8, paidmention=.7, wrongsettled=.3, usd=.2, sparse=.6, dupvar=.5, agent=.6, ibanvsname=.3, namedother=.5, subk=.5, subsettled=.3, bulk=.4, multipaid=.5, stated=.3)
    def run(B):
        B.customers(); B.gen_items(); rng = B.rng
        B.do_plants(); ks, ws = list(B.KINDS), list(B.KINDS.values()); miss = 0
        B.weighted = [i.c for i in B.items if not i.paid and i.tag is None]
        goal = sum(len(v) for v in B.free.values()) * .22
        while sum(len(v) for v in B.free.values()) > goal and miss < 5000:
            k = rng.choices(ks, ws)[0]
            if not B.one(k): miss += 1; B.log['miss ' + k] += 1
        rng.shuffle(B.pays); B.pays.sort(key=lambda p: p['date'])
        for k, p in enumerate(B.pays): p['id'] = 'P%05d' % (k + 1)
    def write(B, out):
        os.makedirs(out, exist_ok=True); m = lambda a: '%d.%02d' % (a // 100, a % 100)
        with open(out + '/customers.csv', 'w', newline='', encoding='utf-8') as f:
            w = csv.writer(f); w.writerow('customer_id name country kind ibans parent_id aliases language terms'.split())
            for c in B.custs: w.writerow([c.id, c.name, c.cc, c.kind, '|'.join(c.onfile), c.parent.id if c.parent else '', '|'.join(c.aliases), c.lang, c.terms])
        with open(out + '/invoices.csv', 'w', newline='', encoding='utf-8') as f:
            w = csv.writer(f); w.writerow('number customer_id kind issue_date due_date terms currency amount open_amount payment_reference purchase_order paid_date'.split())
            for i in B.order: w.writerow([i.no, i.c.id, i.kind, i.date, i.due, i.terms, i.cur, m(i.amt), '' if i.paid else m(i.open), i.ref or '', i.po or '', i.paid or ''])
        with open(out + '/payments.csv', 'w', newline='', encoding='utf-8') as f:
            w = csv.writer(f); w.writerow('id booking_date currency amount payer_name payer_iban remittance structured_reference end_to_end_id'.split())
            for p in B.pays: w.writerow([p['id'], p['date'], p['cur'], m(p['amount']), p['name'], p['iban'], p['text'], p['sref'], p['e2e']])
        json.dump(dict(profile=B.profile, style=B.style, home=B.home, asof=str(B.asof), n=B.n, ref=B.refkind, pays=[{k: (str(v) if k == 'date' else v) for k, v in p.items()} for p in B.pays], log=B.log), open(out + '/truth.json', 'w'), ensure_ascii=False)
        open(out + '/asof', 'w').write(str(B.asof))

if __name__ == '__main__':
    b = Book(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])); b.run(); b.write(sys.argv[4])
    lab = Counter(p['label'] for p in b.pays)
    print(sys.argv[1:4], b.style, b.home, b.refkind, 'items', sum(not i.paid for i in b.items), 'custs', len(b.custs), 'pays', len(b.pays), dict(lab), b.log.most_common(4), file=sys.stderr)
