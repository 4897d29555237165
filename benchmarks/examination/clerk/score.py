#!/usr/bin/env python3
# -*- coding: utf-8 -*-
"""score.py OUT [--profile P] [--wrong N] [--held KIND|all N] [--first N] [--grey N]   scores all books under OUT"""
import sys, os, json, csv, argparse
from collections import defaultdict, Counter
ap = argparse.ArgumentParser(); ap.add_argument('out'); ap.add_argument('--profile'); ap.add_argument('--wrong', type=int, default=200); ap.add_argument('--held', nargs=2); ap.add_argument('--first', type=int, default=0); ap.add_argument('--grey', type=int, default=0); ap.add_argument('--amb', type=int, default=50); ap.add_argument('--pay'); ap.add_argument('--brief', action='store_true'); ap.add_argument('--seed'); ap.add_argument('--kinds', action='store_true'); ap.add_argument('--dump')
A = ap.parse_args()
def cents(s): return round(float(s) * 100)
class S: pass
def load(d):
    s = S(); s.d = d; t = json.load(open(d + '/truth.json')); s.t = t; s.asof = t['asof']
    s.inv = {r['number']: r for r in csv.DictReader(open(d + '/invoices.csv', encoding='utf-8'))}
    s.cust = {r['customer_id']: r for r in csv.DictReader(open(d + '/customers.csv', encoding='utf-8'))}
    s.out = {p['id']: p for p in json.load(open(d + '/out.json'))['payments']}
    s.bycust = defaultdict(list)
    for r in s.inv.values(): s.bycust[r['customer_id']].append(r)
    return s
def key(s, n):
    r = s.inv[n]; return (r['customer_id'], r['currency'], r['open_amount'], r['terms'], r['kind'])
def norm(s, alloc, inter, items):
    r = []
    for n, v in alloc.items(): r.append(((key(s, n) if inter else n), None if items else v))
    return sorted(r, key=str)
def match(s, p, allocs):
    got = {a['invoice']: cents(a['settled']) for a in allocs}
    if not got: return False
    for ans in p['answers']:
        it = bool(p.get('items')) or any(v is None for v in ans.values())
        if norm(s, got, p.get('inter'), it) == norm(s, ans, p.get('inter'), it): return True
    return False
def show(s, p, o, why):
    print('-' * 100); print('%s  [%s] kind=%s label=%s strength=%s cls=%s dmg=%s book=%s style=%s as-of=%s' % (p['id'], why, p['kind'], p['label'], p['strength'], p.get('cls', ''), p.get('damaged', ''), s.d, s.t['style'], s.asof))
    print('  PAYMENT %s %.2f %s name=%r iban=%s sref=%r e2e=%r\n  TEXT %r' % (p['date'], p['amount'] / 100, p['cur'], p['name'], p['iban'], p['sref'], p['e2e'], p['text']))
    print('  TRUTH %s %s' % (p['cust'], p['answers']))
    print('  ENGINE %s cust=%s conf=%s reason=%s dup=%s unapplied=%s' % (o['decision'], o.get('customerId'), o.get('confidence'), o.get('reason'), o.get('duplicateOf'), o.get('unapplied')))
    for a in o.get('allocations', []): print('     ', a['invoice'], a['customerId'], a['settled'], a.get('adjustments', ''))
    for e in o.get('evidence', []): print('       + %s/%s %.4f %s' % (e['family'], e['kind'], e['weight'], e['detail']))
    for a in o.get('alternatives', [])[:3]: print('     alt %s %s' % (a['confidence'], [(x['invoice'], x['customerId'], x['settled']) for x in a.get('allocations', [])]))
    cs = []
    for c in [p['cust']] + [a['customerId'] for a in o.get('allocations', [])] + [r['customer_id'] for r in s.cust.values() if p['iban'] and p['iban'] in r['ibans'].split('|')] + [a['customerId'] for al in o.get('alternatives', [])[:2] for a in al.get('allocations', [])]:
        if c and c not in cs: cs.append(c)
    claims = defaultdict(list)
    for q in s.t['pays']:
        for n in (q['answers'] or [{}])[0]: claims[n].append(q['id'] + ':' + q['kind'])
    for c in cs[:4]:
        r = s.cust[c]; print('  CUST %s %r ibans=%s parent=%s aliases=%s' % (c, r['name'], r['ibans'], r['parent_id'], r['aliases']))
        if A.brief: continue
        for i in sorted(s.bycust[c], key=lambda i: i['issue_date']):
            if not i['paid_date'] or i['number'] in p['text'] : print('      %-18s %s due %s %-22s %s %s %s open %s ref=%s po=%s paid=%s  truth-of %s' % (i['number'], i['issue_date'], i['due_date'], i['terms'], i['kind'][:6], i['currency'], i['amount'], i['open_amount'], i['payment_reference'], i['purchase_order'], i['paid_date'], claims.get(i['number'], '')))
    for q in s.t['pays']:
        if q['id'] != p['id'] and q['cust'] and q['cust'] == p['cust'] and not A.brief: 
            oo = s.out.get(q['id'], {'decision':'?'}); print('      other payment %s %s %.2f %r -> %s %s' % (q['id'], q['date'], q['amount'] / 100, q['text'][:70], oo['decision'], [a['invoice'] for a in oo['allocations']] if 'allocations' in oo else ''))
def main():
    prof = defaultdict(lambda: dict(pay=0, app=0, wrong=0, cert=0, certapp=0, hel=0, first=0, amb=0, ambapp=0, books=0, worst=(2, ''), worstf=(2, ''), kinds=defaultdict(Counter), greyapp=0, greywrong=0, none=0, certof=0, nold=0))
    W, H, F, G, AM, OLD = [], [], [], [], [], []
    for name in sorted(os.listdir(A.out)):
        d = A.out + '/' + name
        if not os.path.exists(d + '/out.json') or (A.profile and not name.startswith(A.profile)) or (A.seed and name.split('-')[1] != A.seed): continue
        s = load(d); R = prof[s.t['profile']]; R['books'] += 1; bc = Counter()
        pairs = defaultdict(list)
        for p in s.t['pays']:
            if p.get('pair'): pairs[p['pair']].append(p)
        swap = set()
        for a in pairs.values():
            if len(a) == 2:
                f, g = (a if not a[0]['label'] in ('none', 'grey') or a[0]['kind'] in ('dup', 'twopay') else a[::-1])
                if s.out[f['id']]['decision'] != 'apply' and s.out[g['id']]['decision'] == 'apply' and match(s, dict(f), s.out[g['id']].get('allocations', [])):
                    f['swapped'] = True; g['swapped'] = True
        for p in s.t['pays']:
            if p['id'] not in s.out: continue
            o = s.out[p['id']]; ap_ = o['decision'] == 'apply'; ok = match(s, p, o.get('allocations', []) or []); lab = p['label']
            if p.get('swapped'):
                R['pay'] += 1; R['kinds'][p['kind']]['swapped'] += 1
                if ap_: R['app'] += 1
                elif lab == 'certain': R['cert'] += 1; R['certapp'] += 1; bc['cert'] += 1; bc['certapp'] += 1
                continue
            R['pay'] += 1; K = R['kinds'][p['kind']]; K['n'] += 1; K[lab] += 1
            if A.pay and p['id'] == A.pay: show(s, p, o, 'asked')
            if p['kind'] == 'lump' and any(r['open_amount'] and not r['paid_date'] and cents(r['open_amount']) == p['amount'] for r in s.bycust[p['cust']]): lab = 'grey'   # an item of this amount is issued after the payment
            if p['kind'] == 'multi' and p.get('damaged') and ap_ and not ok: ok = match(s, dict(p, inter=True), o['allocations'])   # the lost part of a list: items alike are as good
            if lab == 'certain':
                R['cert'] += 1; bc['cert'] += 1
                if ap_: R['certapp'] += ok; bc['certapp'] += ok; K['certapp'] += ok
                else: H.append((s, p, o, ok)); K['certheld'] += 1; R['kinds'][p['kind']]['r:' + str(o.get('reason'))[:60]] += 1
            nobody = lab == 'held' and p['strength'] == 'unknown' and p['kind'] in ('anyset', 'oldest', 'due', 'month', 'balance', 'nameonly', 'ibanonly', 'sub', 'sub2', 'subk')   # no name, no account, no number: no clerk could tell
            if lab in ('certain', 'held') and not ap_ and not nobody:
                R['hel'] += 1; bc['hel'] += 1; R['first'] += ok; bc['first'] += ok; K['hel'] += 1; K['first'] += ok
                if not ok: F.append((s, p, o, ok))
            if lab == 'ambiguous':
                R['amb'] += 1
                if ap_: R['ambapp'] += 1; K['ambapp'] += 1; AM.append((s, p, o, ok))
            if ap_:
                R['app'] += 1; K['app'] += 1
                w = (not ok) if lab in ('certain', 'held') else lab == 'none' or (lab == 'ambiguous' and not ok)
                if w: R['wrong'] += 1; K['wrong'] += 1; W.append((s, p, o, ok))
                if lab == 'grey':
                    R['greyapp'] += 1
                    if not ok: R['greywrong'] += 1; K['greywrong'] += 1; G.append((s, p, o, ok))
                # interchangeable: the oldest?
                if ok and p.get('inter'):
                    got = [a['invoice'] for a in o['allocations']]; taken = {a['invoice'] for q in s.out.values() if q['decision'] == 'apply' and q['id'] != p['id'] for a in q['allocations']}
                    for g in got:
                        older = [i['number'] for i in s.bycust[s.inv[g]['customer_id']] if not i['paid_date'] and key(s, i['number']) == key(s, g) and i['number'] not in got and i['number'] not in taken and (i['due_date'], i['issue_date']) < (s.inv[g]['due_date'], s.inv[g]['issue_date']) and i['issue_date'] <= p['date']]
                        if older: R['nold'] += 1; OLD.append((s, p, o, older)); break
        if bc['cert'] and bc['certapp'] / bc['cert'] < R['worst'][0]: R['worst'] = (bc['certapp'] / bc['cert'], name + ' ' + s.t['style'] + ' %d' % bc['cert'])
        if bc['hel'] > 20 and bc['first'] / bc['hel'] < R['worstf'][0]: R['worstf'] = (bc['first'] / bc['hel'], name + ' ' + s.t['style'] + ' %d' % bc['hel'])
    for n, R in prof.items():
        print('== %s: books %d, payments %d, applied %d, WRONG %d = %.2f in 10,000; straight-through %.2f %% of %d certain (worst book %.2f %% %s); right first %.2f %% of %d held (worst %.2f %% %s); ambiguous %d applied %d; grey applied %d of which differing %d; not the oldest %d' % (n, R['books'], R['pay'], R['app'], R['wrong'], 1e4 * R['wrong'] / max(1, R['app']),
            100 * R['certapp'] / max(1, R['cert']), R['cert'], 100 * R['worst'][0], R['worst'][1], 100 * R['first'] / max(1, R['hel']), R['hel'], 100 * R['worstf'][0], R['worstf'][1], R['amb'], R['ambapp'], R['greyapp'], R['greywrong'], R['nold']))
        if not A.kinds: continue
        print('  %-14s %6s %6s %6s %8s %8s | held-first | ambApplied none grey greyWrong' % ('kind', 'n', 'applied', 'wrong', 'certain', 'c-applied'))
        for k, K in sorted(R['kinds'].items(), key=lambda x: -x[1]['n']):
            print('  %-14s %6d %6d %6d %8d %7.2f%% | %5d/%5d | %d none %d amb %d grey %d/%d swapped %d' % (k, K['n'], K['app'], K['wrong'], K['certain'], 100 * K['certapp'] / max(1, K['certain']), K['first'], K['hel'], K['ambapp'], K['none'], K['ambiguous'], K['grey'], K['greywrong'], K['swapped']))
            rs = [(v, q) for q, v in K.items() if q.startswith('r:')]
            for v, q in sorted(rs, reverse=True)[:4]: print('        certain but held %d  %s' % (v, q[2:]))
    if A.dump:
        import contextlib
        os.makedirs(A.dump, exist_ok=True)
        def put(fn, rows, why, per=8):
            by = defaultdict(list)
            for x in rows: by[x[1]['kind'] + ('-' + x[0].t['profile'])].append(x)
            for k, l in by.items():
                with open(A.dump + '/%s-%s.txt' % (fn, k), 'w') as f, contextlib.redirect_stdout(f):
                    print(len(l), 'in all'); st = max(1, len(l) // per)
                    for s, p, o, ok in l[::st][:per]: show(s, p, o, why)
        import re
        C = Counter(); ex = {}
        for s, p, o, ok in H:
            ev = [e['kind'] for e in o.get('evidence', [])]; pe = '+'.join(sorted({e['kind'] for e in o.get('evidence', []) if e['family'] == 'payer'})); de = '+'.join(sorted({e['kind'] for e in o.get('evidence', []) if e['family'] == 'document'}))
            title = bool(re.match(r'(?i)(herr|frau|mr|mrs|m\.|mme|m ou mme|sig\.?|dhr|mw|d\.) ', p['name']))
            sty = s.t['style'] if p.get('cls') and p['cls'] != 'full' else ''
            k = (s.t['profile'], p['kind'], 'first' if ok else 'NOT first', o.get('reason'), 'payer:' + pe, 'doc:' + de, 'cls:' + p.get('cls', ''), sty, 'TITLE' if title else '')
            C[k] += 1; ex.setdefault(k, s.d + ' ' + p['id'])
        with open(A.dump + '/classes.txt', 'w') as f:
            for k, v in C.most_common(150): print(v, *k, ex[k], sep=' | ', file=f)
        put('wrong', W, 'WRONG', 60); put('amb', AM, 'AMBIGUOUS APPLIED', 30); put('grey', G, 'GREY DIFFERS', 6); put('held', H, 'CERTAIN BUT HELD', 10); put('first', F, 'FIRST WRONG', 8); put('notoldest', OLD, 'NOT OLDEST', 4)
        return
    for s, p, o, ok in W[:A.wrong]: show(s, p, o, 'WRONG')
    for s, p, o, ok in AM[:A.amb]: show(s, p, o, 'AMBIGUOUS APPLIED')
    if A.held:
        l = [x for x in H if A.held[0] in ('all', x[1]['kind'])]; step = max(1, len(l) // int(A.held[1]))
        for s, p, o, ok in l[::step][:int(A.held[1])]: show(s, p, o, 'CERTAIN BUT HELD, first %s' % ok)
    if A.first:
        step = max(1, len(F) // A.first)
        for s, p, o, ok in F[::step][:A.first]: show(s, p, o, 'HELD, FIRST WRONG')
    if A.grey:
        step = max(1, len(G) // A.grey)
        for s, p, o, ok in G[::step][:A.grey]: show(s, p, o, 'GREY DIFFERS')
main()
