"""python3 run.py --console DLL --seed N [--books plain:2000x10,tough:2000x10] [--out DIR] [--camt]: generate, reconcile, score, report."""
import argparse, json, math, os, resource, subprocess, sys, time
from collections import Counter, defaultdict
sys.path.insert(0, os.path.dirname(__file__))
import gen, score as sc

def run_console(dll, folder, args):
    out = f"{folder}/out.json"; t = time.time()
    pr = subprocess.Popen(['dotnet', dll, 'reconcile', '--customers', f"{folder}/customers.csv", '--invoices', f"{folder}/invoices.csv", *args, '--as-of', '2026-06-30', '--format', 'json', '--output', out],
                          stderr=open(f"{folder}/stderr.txt", 'w'), stdout=subprocess.DEVNULL)
    _, st, ru = os.wait4(pr.pid, 0)
    return json.load(open(out)) if os.path.exists(out) else None, os.waitstatus_to_exitcode(st), time.time() - t, ru.ru_maxrss / 1024, ru.ru_utime + ru.ru_stime

def table(rows, cols, title):
    print(f"\n{title}"); w = max(len(str(r[0])) for r in rows) + 1
    print(f"{'':{w}}" + ''.join(f"{c:>14}" for c in cols))
    for r in rows: print(f"{str(r[0]):{w}}" + ''.join(f"{x:>14}" for x in r[1:]))
def wilson_upper(k, n):   # exact-ish Poisson upper 95 % for small counts
    return (k + 1.92 + 1.96 * math.sqrt(k + 0.96)) / n * 1e4 if n else float('nan')

def report(profile, recs, books):
    R = recs; ap = [r for r in R if r['dec'] == 'apply']; wrong = [r for r in ap if not r['right'] and r['label'] != 'ambiguous']; wm = [r for r in wrong if r['kind'] != 'subscrMonth']
    print(f"\n================ {profile}: {len(books)} books, {len(R)} payments, applied {len(ap)}")
    print(f"wrong applied {len(wrong)} = {1e4*len(wrong)/max(1,len(ap)):.2f} in 10,000 (95 % upper {wilson_upper(len(wrong), len(ap)):.2f});  by kind {dict(Counter(r['kind'] for r in wrong))}")
    print(f"  without the month named in words: {len(wm)} = {1e4*len(wm)/max(1,len(ap)):.2f} in 10,000 (95 % upper {wilson_upper(len(wm), len(ap)):.2f})")
    amb = [r for r in R if r['label'] == 'ambiguous']; print(f"planted ambiguities {len(amb)}, applied {sum(r['dec']=='apply' for r in amb)}")
    ce = [r for r in R if r['label'] == 'certain']; print(f"straight-through of certain: {100*sum(r['dec']=='apply' and r['right'] for r in ce)/max(1,len(ce)):.3f} % of {len(ce)}; amounts right but other adjustment {sum(r['out'].endswith('-adj') for r in ce)}")
    # the bar: held that have an answer
    ha = [r for r in R if r['dec'] != 'apply' and r['label'] in ('held', 'certain')]
    print(f"first suggestion right, of held with an answer: {100*sum(r['right'] for r in ha)/max(1,len(ha)):.2f} % strict, {100*sum(r['right'] or r['lenient'] for r in ha)/max(1,len(ha)):.2f} % same items ({len(ha)});  "
          f"with grey too {100*sum(r['right'] for r in R if r['dec']!='apply' and r['label'] in ('held','certain','grey'))/max(1,sum(r['dec']!='apply' and r['label'] in ('held','certain','grey') for r in R)):.2f} %")
    he = [r for r in R if r['dec'] == 'review' and r['out'] not in ('review-empty', 'swapped') and r['conf'] is not None]
    he.sort(key=lambda r: r['conf']); n = len(he)
    if n >= 100:
        for nm, f in (('strict', lambda r: r['right']), ('same items', lambda r: r['right'] or r['lenient'])):
            ece = 0; lines = []
            for b in range(10):
                x = he[b*n//10:(b+1)*n//10]; c = sum(r['conf'] for r in x)/len(x); a = sum(f(r) for r in x)/len(x); ece += len(x)/n*abs(c-a); lines.append(f"{c:.3f}/{a:.3f}")
            base = sum(f(r) for r in he)/n; cl = lambda p: min(max(p, 1e-6), 1-1e-6)
            ll = -sum(math.log(cl(r['conf'])) if f(r) else math.log(1-cl(r['conf'])) for r in he)/n; lc = -(base*math.log(cl(base)) + (1-base)*math.log(1-cl(base)))
            print(f"calibration of held suggestions ({nm}, n={n}): ECE {ece:.4f}; log-loss {ll:.4f} against constant {lc:.4f}; bins conf/right {' '.join(lines)}")
        for grp, S in (('held', he), ('held+applied', he + ap)):
            for t in (.9, .99, .999):
                x = [r for r in S if r['conf'] is not None and r['conf'] > t]; e = sum(not r['right'] for r in x); m = sum(1-r['conf'] for r in x); sd = math.sqrt(sum(r['conf']*(1-r['conf']) for r in x))
                print(f"  {grp} above {t}: {len(x)}, errors {e}, expected {m:.1f} ± {1.96*sd:.1f}")
    outs = ['applied','applied-adj','WRONG','first','first-adj','first-other-settled','alternative','review-wrong','review-suggests','review-empty','unmatched','swapped']
    outs = [o for o in outs if any(r['out'] == o for r in R)]
    g = defaultdict(Counter)
    for r in R: g[(r['label'], r['kind'])][r['out']] += 1
    table([[f"{l} {k}", sum(c.values())] + [c[o] or '.' for o in outs] for (l, k), c in sorted(g.items())], ['n'] + [o[:13] for o in outs], 'kind × outcome')
    g = defaultdict(Counter)
    for r in R: g[r['style']][('c' if r['label'] == 'certain' else 'x', r['dec'] == 'apply', r['right'])] += 1
    rows = []
    for s, c in sorted(g.items()):
        ce_ = sum(v for k, v in c.items() if k[0] == 'c'); ok = c[('c', True, True)]; a = sum(v for k, v in c.items() if k[1]); w = sum(v for k, v in c.items() if k[1] and not k[2])
        rows.append([s, ce_, f"{100*ok/ce_:.2f}" if ce_ else '-', a, w, sum(v for k, v in c.items() if not k[1])])
    table(rows, ['certain', 'straight %', 'applied', 'wrong+amb', 'held'], 'number style')
    g = defaultdict(Counter)
    for r in R: g[r['seen']][('c' if r['label'] == 'certain' else 'x', r['dec'] == 'apply', r['right'])] += 1
    rows = [[s, sum(v for k, v in c.items() if k[0] == 'c'), f"{100*c[('c',True,True)]/max(1,sum(v for k, v in c.items() if k[0]=='c')):.2f}", sum(v for k, v in c.items() if k[1]), sum(v for k, v in c.items() if k[1] and not k[2])] for s, c in g.items()]
    table(rows, ['certain', 'straight %', 'applied', 'wrong+amb'], 'payer seen by')
    print('\nbooks: name, styles, payments, applied, wrong, ambiguous applied, straight-through %, first right %, s, MB, exit')
    for b in books: print('  ', *b)
    big = [b for b in books if b[2] >= 300]
    if big: print(f"worst book (≥ 300 payments): straight-through {min(float(b[6]) for b in big)} %, first suggestion {min(float(b[7]) for b in big)} %, wrong {max(b[4] for b in big)}")
    print('\nmost frequent misses of certain: kind, outcome, reason')
    for k, n in Counter((r['kind'], r['out'], r['reason'][:70]) for r in ce if not (r['dec'] == 'apply' and r['right'])).most_common(25): print('  ', n, *k, sep=' | ')
    print('held with an answer, first not right:')
    for k, n in Counter((r['label'], r['kind'], r['out'], r['reason'][:70]) for r in ha if not r['right']).most_common(25): print('  ', n, *k, sep=' | ')

if __name__ == '__main__':
    a = argparse.ArgumentParser(); a.add_argument('--console', required=True); a.add_argument('--seed', type=int, default=1)
    a.add_argument('--books', default='plain:500x4,plain:2000x10,tough:500x4,tough:2000x10'); a.add_argument('--out', default='artifacts/examination'); a.add_argument('--camt', action='store_true', help='every other book as camt.053')
    a = a.parse_args(); os.makedirs(a.out, exist_ok=True)
    allr = defaultdict(list); books = defaultdict(list); fails = open(f"{a.out}/failures.txt", 'w'); bads = []; seed = a.seed; k = 0; noise = Counter()
    for spec in a.books.split(','):
        prof, rest = spec.split(':'); size, cnt = map(int, rest.split('x'))
        for j in range(cnt):
            b = gen.Book(seed, size, prof == 'tough'); name = f"{prof}-{size}-{seed}"; folder = f"{a.out}/{name}"; seed += 1; k += 1
            noise.update(b.n_noise)
            args = b.save(folder, a.camt and k % 2 == 0)
            out, code, secs, mb, cpu = run_console(a.console, folder, args)
            if out is None: bads.append(f"{name}: exit {code}, no output: {open(folder + '/stderr.txt').read()[:500]}"); continue
            err = open(folder + '/stderr.txt').read()
            if code or 'error' in err: bads.append(f"{name}: exit {code} {err[:600]}")
            if '--statement' in args: print(f'   {name}: returns {json.dumps(out["returns"])} ignored {json.dumps(out["ignored"])} returned was {b.returned["id"]}', file=sys.stderr)
            recs, bad = sc.score(b, out); bads += [f"{name}: {x}" for x in bad[:5]]
            for r in recs: r['book'] = name
            allr[prof] += recs
            ce = [r for r in recs if r['label'] == 'certain']; ha = [r for r in recs if r['dec'] != 'apply' and r['label'] in ('held', 'certain')]
            w = sum(r['dec'] == 'apply' and not r['right'] and r['label'] != 'ambiguous' for r in recs); am = sum(r['dec'] == 'apply' and r['label'] == 'ambiguous' for r in recs)
            books[prof].append((name, '+'.join(sorted(set(b.styles))), len(recs), sum(r['dec'] == 'apply' for r in recs), w, am, f"{100*sum(r['dec']=='apply' and r['right'] for r in ce)/max(1,len(ce)):.2f}", f"{100*sum(r['right'] for r in ha)/max(1,len(ha)):.1f}", f"{secs:.1f}", f"{mb:.0f}", code))
            bad_ids = [r for r in recs if r['dec'] == 'apply' and (not r['right'] or r['label'] == 'ambiguous')]
            miss = [r for r in recs if r['label'] == 'certain' and not (r['dec'] == 'apply' and r['right']) and r not in bad_ids]
            hw = [r for r in recs if r['label'] == 'held' and r['dec'] != 'apply' and not r['right']]
            for tag, L in (('WRONG', bad_ids), ('MISS', miss[:40]), ('HELDWRONG', hw[:25])):
                for r in L: fails.write(f"### {tag} {r['kind']} {r['out']}\n" + sc.full(b, out, r['id']) + '\n\n')
            json.dump(recs, open(f"{folder}/recs.json", 'w'))
            for f in ('invoices.csv', 'out.json', 'payments.csv', 'customers.csv'):
                if size >= 10000 and os.path.exists(f"{folder}/{f}"): os.remove(f"{folder}/{f}")
            print(f"{name} {len(recs)} payments {secs:.1f}s cpu {cpu:.1f}s {mb:.0f} MB wrong {w} amb {am}", file=sys.stderr, flush=True)
    fails.close()
    for prof in allr: report(prof, allr[prof], books[prof])
    print('\nnoise applied:', dict(noise))
    print('\ncontract complaints:', len(bads)); print('\n'.join(bads[:40]))
