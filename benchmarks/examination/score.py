"""Scores one console JSON against the truth of a book."""
import json
from collections import Counter, defaultdict
SILENT = ('silent', 'balance', 'dueTo', 'oldestN', 'month', 'anySubset', 'subscrOldest', 'factorSilent', 'parentSilent', 'amb')
def cents(s): return round(float(s) * 100)
def sol(allocs): return {a['invoice']: cents(a['settled']) for a in allocs}

def score(book, out):
    """-> list of records (one a payment), list of complaints about the contract."""
    bad = []; recs = []
    info = {i['number']: i for i in book.items}
    pays = out['payments']
    byid = {p['id']: p for p in pays}
    if len(pays) != len(book.payments): bad.append(f"payments {len(pays)} for {len(book.payments)}")
    applied_on = defaultdict(list)
    def canon(d, silent):
        if not silent: return tuple(sorted(d.items()))
        out = []
        for k, v in d.items():
            i = info.get(k)
            out.append(((i['c']['id'], i['open'], i['terms'], i['cur']), v) if i else (k, v))
        return tuple(sorted(out, key=str))
    for p in book.payments:
        q = byid.get(p['id'])
        if q is None: bad.append(f"{p['id']} missing"); continue
        al = q.get('allocations', [])
        lhs = sum(cents(a['settled']) - sum(cents(x['amount']) for x in a.get('adjustments', [])) for a in al)
        if q['decision'] == 'apply' and lhs + cents(q['unapplied']) != p['amount']: bad.append(f"{p['id']} conservation {lhs} + {q['unapplied']} != {p['amount']}")
        if cents(q['amount']) != p['amount'] or q['currency'] != p['cur'] or q['bookingDate'] != str(p['date']): bad.append(f"{p['id']} echo")
        silent = p['kind'].startswith(SILENT)
        T = {i['number']: s for i, s in p['truth']}
        def right(d): return bool(T) and canon(d, silent) == canon(T, silent)
        def lenient(d): return bool(T) and {k for k, _ in canon(d, silent)} == {k for k, _ in canon(T, silent)}
        d = sol(al); dec = q['decision'] if not (q['decision'] == 'apply' and not al) else 'unmatched'
        neg = cents(q['unapplied'])
        if neg < 0: bad.append(f"{p['id']} unapplied {neg}")
        if q['decision'] == 'apply' and not al: bad.append(f"{p['id']} applies nothing")
        rank = None
        if dec == 'review':
            for k, c in enumerate([al] + [a.get('allocations', []) for a in q.get('alternatives', [])]):
                if right(sol(c)): rank = k; break
        adj = sorted({x['kind'] for a in al for x in a.get('adjustments', [])})
        if dec == 'apply': o = 'applied' if right(d) else 'WRONG'
        elif dec == 'unmatched': o = 'unmatched'
        elif not al: o = 'review-empty'
        elif rank == 0: o = 'first'
        elif lenient(d): o = 'first-other-settled'
        elif rank: o = 'alternative'
        elif not T: o = 'review-suggests'
        else: o = 'review-wrong'
        oldest = True
        if dec == 'apply' and o == 'applied' and silent and d.keys() != T.keys(): oldest = False
        if p['adj'] and o in ('applied', 'first') and adj != [p['adj'][0]]: o += '-adj'
        recs.append(dict(id=p['id'], kind=p['kind'], label=p['label'], style=p['style'], seen=p['seen'], out=o, dec=dec, conf=float(q['confidence']) if q.get('confidence') is not None else None,
                         right=right(d), lenient=lenient(d), reason=q.get('reason', ''), adj=adj, oldest=oldest, rank=rank))
    # of two payments of one debt, either may be the first
    R = {r['id']: r for r in recs}
    for p in book.payments:
        if p.get('pair') and p['kind'] in ('dupFirst', 'twoPayersOwn', 'dupTwinFirst', 'balance', 'balanceName'):
            a, b = R[p['id']], R[p['pair']['id']]
            T = {i['number']: s for i, s in p['truth']}
            if b['dec'] == 'apply' and a['dec'] != 'apply' and sol(byid[b['id']]['allocations']) == T:
                a['out'], a['dec'], b['out'], b['dec'] = ('applied', 'apply', 'swapped', 'review'); a['right'] = True
    return recs, bad

def full(book, out, pid):
    """Everything about one payment, as text."""
    p = next(p for p in book.payments if p['id'] == pid); q = next(q for q in out['payments'] if q['id'] == pid)
    L = [f"--- book seed={book.seed} size={book.size} {'tough' if book.tough else 'plain'} styles={book.styles} {pid} kind={p['kind']} label={p['label']} payer-seen={p['seen']} {p['note']}",
         f"  pays {p['amount']/100:.2f} {p['cur']} on {p['date']} from '{p['payer']}' {p['iban']} text={p['text']!r} ref={p['ref']!r} e2e={p['e2e']!r}",
         f"  truth: {[(i['number'], s/100, i['terms']) for i, s in p['truth']]} adj={p['adj']} customer={p['c']['id'] + ' ' + p['c']['name'] if p['c'] else None} on file={p['c']['ibans'] if p['c'] else None}",
         f"  said: {q['decision']} conf={q.get('confidence')} cust={q.get('customerId')} {[(a['invoice'], a['settled'], a['customerId'], a.get('adjustments')) for a in q.get('allocations', [])]} unapplied={q['unapplied']} reason={q.get('reason')} dup={q.get('duplicateOf')}"]
    for e in q.get('evidence', []): L.append(f"     {e['weight']:>9} {e['family']}/{e['kind']}: {e.get('detail')}")
    for a in q.get('alternatives', [])[:3]: L.append(f"     alt {a['confidence']} {a.get('customerId')} {[(x['invoice'], x['settled']) for x in a['allocations']]}")
    nums = {a['invoice'] for a in q.get('allocations', [])}
    cs = {p['c']['id']: p['c']} if p['c'] else {}
    for n in nums:
        i = next((i for i in book.items if i['number'] == n), None)
        if i: cs[i['c']['id']] = i['c']
    for c in cs.values():
        L.append(f"     items of {c['id']} {c['name']} ({len(c['items'])}): " + ', '.join(f"{i['number']} {i['open']/100:.2f} iss {i['issue']} {i['terms']}{' ' + i['cur'] if i['cur'] != 'EUR' else ''}" for i in sorted(c['items'], key=lambda i: i['due'])[:25]))
        o = [x for x in book.payments if x['id'] != pid and (x['c'] is c or any(i['number'] in nums for i, _ in x['truth']))]
        for x in o[:8]: L.append(f"       also {x['id']} {x['kind']} {x['amount']/100:.2f} {x['date']} {x['text'][:60]!r} from {x['payer'][:30]} -> {[i['number'] for i, _ in x['truth']]}")
    return '\n'.join(L)
