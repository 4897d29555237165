import sys,re,random
from score import *
def cls(p,q):
    t=p['text']; k=p['kind']; kn=p['known']; ev={e['kind']:e['weight'] for e in q.get('evidence',[])}; r=q.get('reason') or ''
    U=fold(t).upper()
    joint=bool(re.search(r'\bM OU ?MME\b| U\. |E/O\b',fold(p['name']).upper()))
    if 'may be paid twice' in r: return 'z suspected duplicate (other half of a repetition)'
    if k=='period': return 'month of a rent named ("Miete 05/2026"), equal monthly items'
    if k=='datenamed': return 'invoice date named ("facture du 04/05/2026"), two equal items'
    if k=='monthsum': return 'all invoices of one month, month named, sum exact'
    if k=='context': return 'paid document named + another one excluded by words'
    if k=='typo': return 'number one slip off, payer + exact amount known'
    if k=='refbad': return 'reference one digit off, payer + exact amount known'
    if k=='cut': return 'list of numbers cut, remainder unique by the sum'
    if k=='e2e': return 'number in the end-to-end id behind a prefix (7203-61046)'
    if k in('interch','interch2'): 
        if joint: return 'oldest of equal items: payer is a joint/titled account name'
        if kn=='name': return 'oldest of equal items: payer by unique name only'
        return 'oldest of equal items: payer by IBAN, other digits/words in the text' if t else 'oldest of equal items: payer by IBAN'
    if k in('amount','balance','subset'):
        if joint: return f'{k}: payer is a joint/titled account name (M OU MME X, X u. Y, X e/o)'
        if 'customerNumber' in ev: return f'{k}: customer number in text + name, but held'
        if k=='amount' and kn=='name' and 'newAccount' in ev: return 'amount: unique name, account not the one on file, exact amount'
        if k=='amount' and kn=='name' and ev.get('payerName',0)<=0: return 'amount: name clipped, reversed, typo\'d or without legal form + exact amount'
        return f'{k}: known by {kn}, exact, nothing else'
    if k=='custno': return 'customer number + exact amount'
    if k=='third': return 'number named in full + exact amount, unknown payer'
    if k=='parent': return 'parent pays for daughters, numbers named'
    if k=='po': return 'purchase order + amount'
    if k=='ref': return 'creditor reference grouped, beside other digits'
    if k in('single','multi','credit','discount'):
        n=p['note']; lead=''
        pre='discount: ' if k=='discount' else 'credit note: ' if k=='credit' else ''
        if n.get('clip'): return 'number clipped away; payer + exact amount remain'
        if n.get('ocr'): return pre+'number with O/0, I/1, l/1 confusion'
        if k!='single' and (n.get('tails') or n.get('serials') or n.get('range')): return pre+'list by '+('tails' if n.get('tails') else 'range' if n.get('range') else 'bare serials')+' ("…-028/030/039", "41+42+43")'
        if re.search(r'(?:\bN[O°]?|NUMERO|NUM|NOTA|FACT|FRA|REKENING|KENMERK|FATTURA|FACTURA|RECHNUNG|BELEG)\.?(?=[A-Z]{0,3}[-/ ]?\d)',re.sub(r'N°','NO',U)) and re.search(r'(?:\bN[O°]|NUM|NUMERO|[A-Z]{3,})(?:[A-Z]{0,3}[-/]?\d{2})',U): return pre+'number glued to the word before it (NOFA-2026-…, NO26/13522, facture123)'
        if re.search(r'[A-Z.]/\d',U) or re.search(r'(?:/INV/|/RFB/|/CINV|CINV/|RFS/)',U): return pre+'number behind a slash (facture/24121, /INV/…)'
        if n.get('broken'): return pre+'number broken across lines'
        if n.get('lvl')=='tail': return pre+'bare tail of the number + payer + exact amount'
        if k=='discount': return 'discount: other'
        if k=='credit': return 'credit note: other'
        return f'{k}: other'
    return k
def fold(s):
    from words import fold as f
    return f(s)
if __name__=='__main__':
    which=sys.argv[1]; nx=int(sys.argv[2]); dirs=sorted(sys.argv[3:]); R=run(dirs); x={'held':R[3],'notfirst':R[4]}[which]; n=sum(1 for _ in x)
    d=defaultdict(list)
    for p,q in x: d[cls(p,q) if which=='held' else p['kind']+'/'+p['known']].append((p,q))
    print('total',n); cache={}
    for c,l in sorted(d.items(),key=lambda z:-len(z[1])):
        print(f'\n## {len(l)}  {c}   reasons: {Counter(q.get("reason") for _,q in l).most_common(3)}')
        random.Random(4).shuffle(l)
        for p,q in l[:nx]:
            if p['book'] not in cache: cache[p['book']]=load(next(d for d in dirs if d.rstrip('/').endswith(p['book'])))[2]
            inv=cache[p['book']]
            its=[(k,inv[k]['issue_date'],inv[k]['open_amount'],inv[k]['terms']) for k in (p['answer'] or {})]
            print(f"  [{p['book']} {p['id']}] text={p['text']!r} name={p['name']!r} (customer {p['custname']!r}, {p['known']}) amount={p['amount']/100} {p['date']} e2e={p['e2e']!r} sref={p['sref']!r}\n     right={its} -> {q['decision']} {q.get('confidence')} {[(a['invoice'],a['settled']) for a in q.get('allocations') or []] if which=='notfirst' else ''} '{q.get('reason')}' ev={[(e['kind'],round(e['weight'],1)) for e in q.get('evidence',[])]}")
