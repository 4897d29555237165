"""gen.py SEED OUT INDEX [bare]: the book of one firm: customers.csv, invoices.csv, payments.csv, and truth.json beside them; bare: no accounts on file and no settled invoices."""
import copy
import csv
import json
import random
import re
import sys
from dataclasses import dataclass, field
from datetime import date, timedelta

import firms
import label
import lang
import people
import styles
import texts

AS_OF = date(2026, 10, 31)


@dataclass
class Item:
    number: str
    customer: people.Customer
    issued: date
    due: date
    amount: int
    kind: str = "invoice"
    order: str = ""
    ref: str = ""
    month: date = None
    open: int = 0
    paid: date = None


@dataclass
class Pay:
    day: date
    customer: people.Customer
    amount: int
    items: dict = field(default_factory=dict)      # Item number -> settled
    kind: str = ""
    text: str = ""
    named: list = field(default_factory=list)      # (number, form, short)
    struct: str = ""
    note: str = ""                                 # partial, over, discount, late, charge, double, settled, none
    name: str = ""
    account: str = ""
    slip: bool = False
    adjust: int = 0
    id: str = ""
    out: tuple = ()
    digits: bool = False
    about: list = field(default_factory=list)      # the numbers that the text is about, where nothing is settled
    pair: object = None                            # the payment of which this is a repeat


def cents(rng, low, high):
    return int(round(10 ** rng.uniform(low, high) * 100))


def bill(rng, firm, customers):
    """All invoices, in order of issue."""
    numbers, items, per_year = styles.Numbers(rng, firm.style), [], firms.YEARLY[firm.arche]
    months = 15 if firm.arche not in ("wholesale", "transport", "distributor") else 8
    start = AS_OF - timedelta(days=months * 30)
    prices = [rng.choice([900, 1900, 2900, 4900, 9900, 14900, 19900, 29900, 1200, 2500, 4500, 6000]) for _ in range(5)]
    events = []
    for c in customers:
        if firm.arche in ("saas", "property") or firm.arche == "agency" and rng.random() < 0.4:
            base = rng.choice(prices) * rng.choice([1, 1, 1, 2, 3, 5, 10]) if firm.arche == "saas" else rng.randrange(380, 1900) * 100 + rng.choice([0, 0, 50, rng.randrange(100)]) if firm.arche == "property" else rng.randrange(3, 40) * 10000
            since = start + timedelta(days=rng.randrange(0, 200) if rng.random() < 0.3 else 0)
            at = 1 if firm.arche == "property" else rng.choice([1, 1, 15, rng.randrange(1, 28)])
            rise = date(2026, rng.randrange(1, 10), 1) if rng.random() < 0.3 else date(2030, 1, 1)
            day = date(since.year, since.month, at)
            while day <= AS_OF:
                amount = int(base * 1.04) if day >= rise and firm.arche == "property" else base
                if firm.arche == "saas" and rng.random() < 0.12:
                    amount = base + rng.choice(prices)
                events.append((day, c, amount, day))
                day = (day.replace(day=1) + timedelta(days=32)).replace(day=at)
        elif firm.arche == "club":
            fee, step = rng.choice(prices[:3]) + 1500, 3 if firm.payments < 700 else 1
            for k in range(0, 15, step):
                day = (start.replace(day=1) + timedelta(days=31 * k)).replace(day=1)
                events.append((day, c, fee, day if step == 1 else None))
        else:
            count = rng.expovariate(1) * per_year * months / 12
            for _ in range(int(count) + (rng.random() < count % 1)):
                day = start + timedelta(days=rng.randrange(months * 30))
                if firm.arche == "agency" or c.business:
                    while day.weekday() > 4:
                        day += timedelta(days=1)
                span = dict(trades=(1.9, 3.9), dentist=(1.6, 3.0), shop=(1.2, 2.6), wholesale=(1.9, 3.6), distributor=(1.8, 3.7), transport=(1.9, 3.1), agency=(2.6, 4.1))[firm.arche]
                amount = cents(rng, *span)
                if firm.arche == "transport" and rng.random() < 0.5:
                    c.amounts = c.amounts or [rng.randrange(9, 90) * 1000 for _ in range(4)]
                    amount = rng.choice(c.amounts)
                if firm.arche == "agency" and rng.random() < 0.5:
                    amount = amount // 10000 * 10000 + 10000
                events.append((day, c, min(amount, 9_000_000), None))
    vat = lang.COUNTRY[firm.country][4]
    order = rng.randrange(100_000_000, 900_000_000) if firm.arche == "shop" else rng.randrange(4_500_000, 4_600_000) if firm.arche == "distributor" else rng.randrange(1000, 9000)
    bank_id = rng.randrange(10**7, 10**8)
    for day, c, amount, month in sorted((e for e in events if e[0] <= AS_OF), key=lambda e: (e[0], e[1].id, e[2])):
        if firm.arche in ("saas", "agency") and vat:
            amount = int(round(amount * (1 + vat / 100)))
        item = Item(numbers.make(day, c.id), c, day, due(day, c.terms), amount, month=month)
        order += rng.randrange(1, 9)
        if firm.arche in ("shop", "distributor"):
            item.order = str(order) if firm.arche == "shop" else rng.choice(["PO", "PO-", "45", "B", ""])[: 3] + str(order)
        if firm.refs:
            item.ref = styles.reference(firm.country, c.id, item.number, bank_id)
        items.append(item)
        if firm.arche in ("wholesale", "distributor", "transport") and rng.random() < 0.025:
            items.append(Item(numbers.make(day, c.id), c, min(AS_OF, day + timedelta(days=rng.randrange(3, 20))), item.due, rng.randrange(amount // 20 + 1, amount // 2 + 2), kind="credit_note"))
    return items


def due(day, terms):
    if "end of month" in terms:
        later = day + timedelta(days=30)
        return (later.replace(day=1) + timedelta(days=32)).replace(day=1) - timedelta(days=1)
    return day + timedelta(days=int(terms.split()[-1]))


def percent(terms):
    m = re.match(r"(\d+)/(\d+)", terms)
    return (int(m[1]), int(m[2])) if m else (0, 0)


def pay(rng, firm, customers, items):
    """Who pays what, when: what really happened."""
    out, by = [], {c.id: [] for c in customers}
    for item in items:
        by[item.customer.id].append(item)
    for c in customers:
        mine = [i for i in by[c.id]]
        if c.mode in ("run", "balance"):
            step, day = rng.choice([7, 14, 30, 30]), mine[0].issued if mine else AS_OF
            left, slack = list(mine), rng.choice([0, 5, 10, 30])
            while left and day < AS_OF:
                day += timedelta(days=step)
                take = [i for i in left if i.issued < day and (c.mode == "balance" or i.due <= day + timedelta(days=slack) or i.kind == "credit_note")]
                take = [i for i in take if i.kind == "credit_note" or rng.random() > 0.03] if c.mode == "run" else take
                total = sum(i.amount if i.kind != "credit_note" else -i.amount for i in take)
                if take and total > 0:
                    left = [i for i in left if i not in take]
                    out.append(make(rng, day, c, take))
            continue
        skip = set()
        for n, item in enumerate(mine):
            if item.number in skip or item.kind == "credit_note" or rng.random() < firm.backlog:
                continue
            day = item.issued + timedelta(days=max(1, int(rng.gauss(c.lag, 5)))) if c.mode == "single" else item.issued + timedelta(days=c.form % 6 + 1)
            take = [item]
            if c.mode == "single" and rng.random() < 0.3:
                take += [i for i in mine[n + 1:n + 4] if i.number not in skip and i.issued < day and i.kind != "credit_note" and i.issued - item.issued < timedelta(days=25)]
            if rng.random() < 0.6:
                take += [i for i in mine[n + 1:n + 6] if i.kind == "credit_note" and i.issued < day and i.number not in skip and i.amount < item.amount]
            skip |= {i.number for i in take}
            p = make(rng, day, c, take)
            r = rng.random()
            if len(take) == 1 and c.mode == "single":
                pc, days = percent(c.terms)
                if c.discount:
                    p.day = min(p.day, item.issued + timedelta(days=rng.randrange(2, days + (3 if r < 0.06 else 1))))
                    p.adjust = (item.amount * pc + 50) // 100
                    p.note = "discount" if p.day <= item.issued + timedelta(days=days) else "late"
                    p.amount -= p.adjust
                elif r < 0.008:
                    p.amount, p.note = rng.choice([item.amount // 2, item.amount // 200 * 100, item.amount // 3]), "partial"
                    p.items = {item.number: p.amount}
                    if rng.random() < 0.6:
                        rest = make(rng, p.day + timedelta(days=rng.randrange(10, 40)), c, take)
                        rest.amount = item.amount - p.amount
                        rest.items, rest.note = {item.number: rest.amount}, "rest"
                        out.append(rest)
                elif r < 0.012:
                    p.amount, p.note = p.amount + rng.choice([100, 1000, 1900, 500, -p.amount % 1000 or 100]), "over"
                elif r < 0.016:
                    p.adjust, p.note = rng.choice([500, 1000, 1500, 250, 700]), "charge"
                    p.amount -= p.adjust
                    if p.amount < 2000:
                        p.amount, p.adjust, p.note = item.amount, 0, ""
                elif r < 0.02:
                    p.adjust, p.note = rng.choice([1, -1, 2, 3, -2, 5]), "rounding"
                    p.amount -= p.adjust
                elif r < 0.024:
                    again = copy.copy(p)
                    again.day, again.note, again.items, again.about, again.pair = p.day + timedelta(days=rng.randrange(1, 25)), "double", {}, [item.number], p
                    out.append(again)
                elif r < 0.03 and firm.country in ("IT", "ES") and firm.arche in ("agency", "dentist", "trades") and c.business or r < 0.1 and firm.country == "GB" and firm.arche == "trades" and c.business:
                    net = item.amount * 100 / (100 + lang.COUNTRY[firm.country][4])
                    p.adjust, p.note = int(round(net * (0.15 if firm.country == "ES" else 0.2))), "withholding"
                    p.amount -= p.adjust
            elif c.mode == "standing" and firm.arche == "property" and len({i.amount for i in mine}) > 1 and c.form % 11 == 0:
                p.amount, p.note = mine[0].amount, "oldrent" if mine[0].amount != item.amount else ""
                p.items = {item.number: min(p.amount, item.amount)}
            p.slip = rng.random() < 0.004
            out.append(p)
    good = [p for p in out if p.day <= AS_OF and p.amount > 0]
    strays = int(len(good) * (0.035 if firm.arche not in ("property", "club") else 0.015)) + 2
    for _ in range(strays):
        day, other = AS_OF - timedelta(days=rng.randrange(0, 400)), rng.choice(lang.LANG[firm.language]["other"])
        good.append(Pay(day, None, rng.choice([cents(rng, 1.3, 3.9), rng.randrange(1, 100) * 10000]), note="none", kind="other/" + (other[0] or other[1]).split()[0], text=other[1], name=other[0]))
    if firm.arche == "shop":
        for k in range(200):
            good.append(Pay(AS_OF - timedelta(days=k * 2), None, cents(rng, 2.8, 4), note="none", kind="other/payout", text=f"{rng.choice(['PAYOUT', 'AUSZAHLUNG', 'Settlement'])} {rng.randrange(10**8, 10**9)} {k}", name=rng.choice(["PayPal Europe Sarl", "Stripe Payments", "Mollie B.V.", "Klarna Bank AB", "Adyen NV"])))
    for _ in range(len(out) // 250):   # next order, last year's invoice, no longer or not yet in the book
        c = rng.choice(customers)
        n = styles.Numbers(rng, firm.style)
        n.first = max(1, n.first // 2)
        old = n.make(date(2025, rng.randrange(1, 7), 5), c.id)
        if rng.random() < 0.6:
            good.append(Pay(AS_OF - timedelta(days=rng.randrange(0, 200)), c, cents(rng, 1.8, 3.4), note="none", kind="old", named=[(old, old, False)], text="{inv}"))
        else:
            good.append(Pay(AS_OF - timedelta(days=rng.randrange(0, 200)), c, rng.randrange(1, 40) * 10000, note="none", kind="deposit", text=texts.fill(lang.LANG[firm.language]["next"], rng, firm, c, AS_OF, o=rng.randrange(1000, 99999))))
    good.sort(key=lambda p: (p.day, p.amount, p.customer.id if p.customer else ""))
    return good


def make(rng, day, c, take):
    p = Pay(day, c, sum(i.amount if i.kind != "credit_note" else -i.amount for i in take))
    p.items = {i.number: (i.amount if i.kind != "credit_note" else -i.amount) for i in take}
    return p


def write(rng, firm, p, items):
    """The text of the payment by the customer's habit, and what arrives of it."""
    c, words = p.customer, lang.LANG[firm.language]
    if p.kind.startswith("other") or p.kind == "deposit":
        who = texts.fill(p.name, rng, firm, None, p.day) if p.name else ""
        account = styles.iban(rng, firm.country, *lang.COUNTRY[firm.country][2:4])
        text = texts.fill(p.text, rng, firm, c, p.day)
        p.out = texts.envelope(rng, firm, c, text, c.shown if c else who, c.account if c else account, "") + ("",)
        return
    mine = [items[n] for n in p.about or p.items]
    habit = c.habit
    if rng.random() < 0.06 and habit != "num":
        habit = "num"
    if len(mine) > 1 and habit in ("rent", "month", "fmonth", "fee", "visit", "social") and rng.random() < 0.6:
        habit = "num"
    e2e = "" if rng.random() < 0.7 else rng.choice(["NOTPROVIDED", str(rng.randrange(10**5, 10**7)), f"ZV{rng.randrange(10**6, 10**7)}", p.day.strftime("%Y%m%d") + f"-{rng.randrange(100, 9999)}"])
    head, more = (mine[0] if mine else None), {}
    if firm.refs and len(mine) == 1 and head.ref and random.Random(f"{c.id}ref").random() < firm.refs and not p.named:
        typed = rng.random() < (0.25 if firm.country in ("BE", "NL") else 0.04)
        p.named = [(head.number, head.ref, False)]
        printed = styles.ref_print(firm.country, head.ref) if rng.random() < 0.6 else head.ref
        p.kind = p.kind or "ref"
        p.out = texts.envelope(rng, firm, c, printed if typed else "", c.shown, c.account, e2e) + ("" if typed else head.ref,)
        if head.ref not in re.sub(r"\W", "", p.out[2] + p.out[4]):
            p.named = []
        return
    def number_text():
        if p.named:
            p.named = [(p.named[0][0], p.named[0][1], False)]
            forms, short = [p.named[0][1]], False
        else:
            got = [texts.written(rng, c, i.number, p.slip and k == 0) for k, i in enumerate(mine)]
            p.named = [(i.number, f, s) for i, (f, s) in zip(mine, got)]
            forms = [f for f, _ in got]
        if len(forms) == 1:
            return texts.fill(texts.pick(words["inv"], c.form), rng, firm, c, p.day, n=forms[0], a=f"{p.amount / 100:.2f}".replace(".", ","), when=head.issued if head else p.day) + (" " + words["short"] if p.note in ("discount", "late") and c.form % 2 else "")
        plain = [f for f, i in zip(forms, mine) if i.kind != "credit_note"]
        notes = [f for f, i in zip(forms, mine) if i.kind == "credit_note"]
        listed, tails = texts.joined(rng, plain, c)
        if tails:
            p.named = [(i.number, f if k == 0 else f[-3:], k > 0) for k, (i, f) in enumerate((i, f) for i, f in zip(mine, forms) if i.kind != "credit_note")] + [(i.number, f, False) for i, f in zip(mine, forms) if i.kind == "credit_note"]
        text = texts.fill(texts.pick(words["many"], c.form), rng, firm, c, p.day, l=listed)
        if notes and rng.random() < 0.7:
            text += " " + words["credit"].format(k=", ".join(notes))
        return text
    group = {"numcust": "num", "old": "num"}.get(habit, habit)
    if p.kind == "old" or group == "num" or group == "statement" and c.mode == "single" or group == "order" and not (head and head.order):
        text = number_text()
    elif group == "visit":
        if "{n}" in texts.pick(words["visit"], c.form) and len(mine) == 1:
            got, short = texts.written(rng, c, head.number, p.slip)
            p.named = [(head.number, got, short)]
            more["n"] = got
        text = texts.fill(texts.pick(words["visit"], c.form), rng, firm, c, p.day, **{"n": "", **more}, when=head.issued if head else p.day) if more or "{n}" not in texts.pick(words["visit"], c.form) else number_text()
    elif group == "order":
        orders = [i.order for i in mine if i.order]
        p.named = [(i.number, i.order, False) for i in mine if i.order]
        text = texts.fill(texts.pick(words["order"], c.form), rng, firm, c, p.day, o=", ".join(orders))
    elif group == "social":
        text, p.kind = texts.fill("{r5}//{r7} {who} {mm}/{y}", rng, firm, c, p.day, when=head.month or p.day), "month"
    elif group in ("month", "fmonth") and head and head.month and len(mine) == 1:
        text, p.kind = texts.fill(texts.pick(words[group], c.form), rng, firm, c, p.day, when=head.month), "month"
    else:
        group = {"month": "rent", "fmonth": "fee"}.get(group, group)
        text = texts.fill(texts.pick(words[group], c.form), rng, firm, c, p.day, when=head.issued if head and group in ("silent", "fee") else p.day)
    p.kind = p.kind or group
    if rng.random() < 0.02:
        text = ""
    if rng.random() < 0.03:
        text += " " + rng.choice(["Tel 0171 4488123", "merci", "Projekt 4711", "KW 38", "Kst 4400", "ref 20261", "Bel. 51007", "thx", "PO 7781", "intern 88231"])
    p.digits = bool(re.search(r"\d", text))
    p.out = texts.envelope(rng, firm, c, text, c.shown, c.account, e2e) + ("",)
    flat = re.sub(r"[^a-z0-9]", "", " ".join(p.out[2:]).lower())
    p.named = [(n, f, s) for n, f, s in p.named if re.sub(r"[^a-z0-9]", "", f.lower()) in flat]


def book(seed, index, bare):
    rng, firm = random.Random(f"{seed}/{index}"), firms.FIRMS[index]
    if bare:
        firm.ibans, firm.history = 0, False
    firm.owner = firms.OWNER[firm.arche]
    rate, spans = firms.RATE[firm.arche]
    count = max(25, int(firm.payments / rate / spans[index % len(spans)] * 1.15))
    customers = people.draw(rng, firm, count, firms.HABITS[firm.arche], firms.MODES[firm.arche], firms.BUSINESS[firm.arche])
    items = bill(rng, firm, customers)
    payments = pay(rng, firm, customers, items)
    before, payments = payments[:-firm.payments], payments[-firm.payments:]
    by = {i.number: i for i in items}
    for item in items:
        item.open = item.amount
    for p in before:
        for number, amount in p.items.items():
            by[number].open -= abs(amount)
            if by[number].open <= 0:
                by[number].open, by[number].paid = 0, p.day
    for p in payments:
        write(rng, firm, p, by)
    return rng, firm, customers, items, payments, by


def main():
    seed, out, index = sys.argv[1], sys.argv[2], int(sys.argv[3])
    rng, firm, customers, items, payments, by = book(seed, index, "bare" in sys.argv[4:])
    known = [i for i in items if not i.paid or firm.history and i.paid > AS_OF - timedelta(days=400)]
    currency = lang.COUNTRY[firm.country][1]
    def table(name, rows):
        with open(f"{out}/{name}.csv", "w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows(rows)
    table("customers", [["customer_id", "name", "country", "kind", "ibans", "terms"]] + [[c.id, c.name, c.country, "business" if c.business else "consumer", c.listed, c.terms] for c in customers])
    table("invoices", [["number", "customer_id", "kind", "issue_date", "due_date", "terms", "currency", "amount", "open_amount", "payment_reference", "purchase_order", "paid_date"]] + [[i.number, i.customer.id, i.kind, i.issued, i.due if i.kind == "invoice" else "", i.customer.terms if i.kind == "invoice" else "", currency, f"{i.amount / 100:.2f}", f"{i.open / 100:.2f}", i.ref, i.order, i.paid or ""] for i in known])
    for n, p in enumerate(payments):
        p.id = f"P{n + 1:05d}"
    table("payments", [["id", "booking_date", "currency", "amount", "payer_name", "payer_iban", "remittance", "end_to_end_id", "structured_reference"]] + [[p.id, p.day, currency, f"{p.amount / 100:.2f}", *p.out] for p in payments])
    truth = label.label(firm, customers, known, payments)
    json.dump(dict(bank=firm.bank, firm=f"{firm.arche} {firm.country} {firm.style}", open=sum(1 for i in known if not i.paid), truth=truth), open(f"{out}/truth.json", "w"), indent=0)


if __name__ == "__main__":
    main()
