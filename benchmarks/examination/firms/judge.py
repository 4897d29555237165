"""judge.py BOOK...: the figures of each book, what was applied wrongly, and what was held though certain, by classes.

--show CLASS N prints N examples of each class whose name begins so: w (wrong), a (ambiguous and applied otherwise), h (held though certain), s (first suggestion wrong).
"""
import csv
import json
import os
import re
import sys
from collections import Counter, defaultdict


LOOSE = ("partial", "rest", "oldrent", "late", "charge", "withholding", "over")  # of these the items count, not how much of each


def read(folder, name):
    with open(f"{folder}/{name}.csv", newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def cents(text):
    return round(float(text) * 100)


def same(truth, allocations, amounts=True):
    """The allocations are the truth, but for items between which nothing tells a difference."""
    if len(allocations) != len(truth["items"]):
        return False
    left = dict(truth["items"])
    rest = []
    for a in allocations:
        settled = cents(a["settled"])
        if a["invoice"] in left and (not amounts or settled == left[a["invoice"]]):
            del left[a["invoice"]]
        else:
            rest.append((a["invoice"], settled))
    for invoice, settled in rest:
        fit = next((n for n in left if invoice in truth["alike"].get(n, []) and (not amounts or left[n] == settled)), None)
        if fit is None:
            return False
        del left[fit]
    return True


def gist(reason):
    return re.sub(r"[A-Z0-9][\w./-]*\d[\w./-]*", "#", reason or "")[:110]


def one(folder, found, shares):
    truth = json.load(open(f"{folder}/truth.json"))
    with open(f"{folder}/out.json", encoding="utf-8") as file:
        answers = {p["id"]: p for p in json.load(file)["payments"]}
    n = Counter()
    rows = truth["truth"]
    byid = {t["id"]: t for t in rows}
    for t in rows:
        a = answers.get(t["id"])
        if a is None:
            n["missing"] += 1
            continue
        n["payments"] += 1
        n[t["label"]] += 1
        size = "1" if len(t["items"]) == 1 else "n" if t["items"] else "0"
        base = f"{t['kind'].split('/')[0]} {t['note'] or '-'} payer:{t['why']} named:{t['named']} items:{size}{' digits' if t['digits'] and t['named'] == 'none' else ''}{' typo' if t['slip'] else ''}"
        if a["decision"] == "apply":
            ok = same(t, a["allocations"]) and (t["note"] == "over" or cents(a["unapplied"]) == 0)
            if not ok and t["pair"]:
                first = answers[t["pair"]]
                ok = first["decision"] != "apply" and same(byid[t["pair"]], a["allocations"])
            n["applied"] += 1
            if t["label"] == "ambiguous":
                n["amb_applied"] += 1
                n["amb_other"] += not ok
                if not ok:
                    found["a " + base].append((folder, t, a))
            elif not ok:
                n["wrong"] += 1
                found["w " + t["label"] + " " + base].append((folder, t, a))
            elif t["label"] == "certain":
                n["through"] += 1
        if t["label"] == "certain":
            for key in (("named", t["named"], "one" if size == "1" else "several"), ("payer", t["named"] == "none" and t["why"]), ("trade", truth["firm"].split()[0]), ("bank", truth["bank"])):
                shares[key][0] += 1
                shares[key][1] += a["decision"] == "apply" and ok
        if t["label"] == "certain" and a["decision"] != "apply":
            found["h " + base + " · " + a["decision"] + ": " + gist(a.get("reason"))].append((folder, t, a))
        if a["decision"] != "apply" and t["label"] in ("certain", "held") and t["items"]:
            n["held_answer"] += 1
            good = same(t, a.get("allocations", []), t["note"] not in LOOSE)
            n["first"] += good
            if not good:
                found["s " + t["label"] + " " + base + " · " + a["decision"] + ": " + gist(a.get("reason"))].append((folder, t, a))
    return truth["firm"], truth["open"], n


def example(folder, t, a):
    pay = next(p for p in read(folder, "payments") if p["id"] == t["id"])
    items = {i["number"]: i for i in read(folder, "invoices")}
    people = {c["customer_id"]: c for c in read(folder, "customers")}
    def tell(number):
        i = items.get(number)
        return f"{number} (not in the book)" if not i else f"{number} {i['kind']} of {i['customer_id']} issued {i['issue_date']} due {i['due_date']} [{i['terms']}] amount {i['amount']} open {i['open_amount']} ref {i['payment_reference'] or '-'} po {i['purchase_order'] or '-'} {('paid ' + i['paid_date']) if i['paid_date'] else ''}"
    line = [f"  {folder} {t['id']} {pay['booking_date']} {pay['amount']} {pay['currency']} payer={pay['payer_name']!r} iban={pay['payer_iban']!r} text={pay['remittance']!r} struct={pay['structured_reference']!r} e2e={pay['end_to_end_id']!r}"]
    c = people.get(t["customer"])
    if c:
        mine = [i for i in items.values() if i["customer_id"] == t["customer"] and not i["paid_date"] and i["issue_date"] <= pay["booking_date"]]
        line.append(f"     truth {t['label']} customer {c['customer_id']} {c['name']!r} ibans={c['ibans']!r}; {len(mine)} of its items open in the file by that day")
    else:
        line.append(f"     truth {t['label']}: no customer")
    line += [f"     truth: settles {v / 100:.2f} of {tell(k)}" for k, v in list(t["items"].items())[:6]]
    if len(t["items"]) > 6:
        line.append(f"     truth: and {len(t['items']) - 6} more")
    line += [f"     engine {a['decision']} {a['confidence']}: {x['settled']} of {tell(x['invoice'])} {x['adjustments'] or ''} {people[x['customerId']]['name']!r}" for x in a.get("allocations", [])[:6]]
    line.append(f"     engine {a['decision']} confidence {a['confidence']} unapplied {a['unapplied']} dup={a.get('duplicateOf')} reason={a.get('reason')!r}; evidence " + " | ".join(f"{e['kind']} {e['weight']:.1f} {e['detail']}" for e in a.get("evidence", [])[:6]))
    line += [f"     alternative {x['confidence']}: " + ", ".join(y["invoice"] + " " + y["settled"] for y in x["allocations"][:5]) for x in a.get("alternatives", [])[:2]]
    return "\n".join(line)


def main():
    args, shows = sys.argv[1:], []
    while "--show" in args:
        at = args.index("--show")
        shows.append((args[at + 1], int(args[at + 2])))
        del args[at:at + 3]
    found, total, shares = defaultdict(list), Counter(), defaultdict(lambda: [0, 0])
    print(f"{'book':34} {'open':>6} {'paid':>6} {'certain':>7} {'through':>8} {'wrong':>5} {'amb≠':>5} {'first of held':>15}")
    for folder in args:
        if not os.path.exists(f"{folder}/out.json"):
            continue
        name, items, n = one(folder, found, shares)
        total.update(n)
        print(f"{os.path.basename(folder)[:10] + ' ' + name:34} {items:6} {n['payments']:6} {n['certain']:7} {100 * n['through'] / max(1, n['certain']):7.2f}% {n['wrong']:5} {n['amb_other']:5} {n['first']:6} of {n['held_answer']:<5} {100 * n['first'] / max(1, n['held_answer']):5.1f}%")
    print(f"\npayments {total['payments']}, applied {total['applied']}, wrong {total['wrong']} = {10000 * total['wrong'] / max(1, total['applied']):.2f} in 10,000; certain {total['certain']}, straight through {100 * total['through'] / max(1, total['certain']):.2f} %; first suggestion right {100 * total['first'] / max(1, total['held_answer']):.2f} % of {total['held_answer']}; labels none {total['none']}, held {total['held']}, ambiguous {total['ambiguous']} (applied {total['amb_applied']}, otherwise than meant {total['amb_other']}); missing {total['missing']}")
    print("\nstraight through, of the certain")
    for key, (count, good) in sorted(shares.items(), key=str):
        if key[1]:
            print(f"  {' '.join(key):40} {count:6} {100 * good / count:7.2f}%")
    for letter, title in (("w", "applied wrongly"), ("a", "ambiguous, applied otherwise than meant"), ("h", "held though certain"), ("s", "first suggestion wrong")):
        print(f"\n{title}")
        mine = sorted(((k, v) for k, v in found.items() if k.startswith(letter + " ")), key=lambda kv: (-len(kv[1]), kv[0]))
        for k, v in mine[:40]:
            print(f"{len(v):6}  {k[2:]}   [{len({f for f, _, _ in v})} books]")
            for prefix, count in shows:
                if k.startswith(prefix):
                    step = max(1, len(v) // count)
                    print("\n".join(example(*x) for x in v[::step][:count]))


if __name__ == "__main__":
    main()
