"""What an expert with these files would conclude of each payment.

certain: he settles it without asking · held: there is an answer, and a careful clerk may want a second look (part payments, overpayments, deductions, one of several readings that is likelier)
none: it settles nothing · ambiguous: something else fits as well, and it counts neither way
"""
import re

import people
import styles




class Book:
    def __init__(self, customers, items):
        self.items = {i.number: i for i in items}
        self.left = {i.number: i.open if i.kind != "credit_note" else -i.open for i in items if not i.paid}
        self.of, self.accounts, self.names = {}, {}, {}
        for i in items:
            self.of.setdefault(i.customer.id, []).append(i)
        for c in customers:
            if c.listed:
                self.accounts.setdefault(c.listed, []).append(c)
            self.names.setdefault(people.core(c.name), []).append(c)
        self.customers = customers
        self.serials = {}
        for i in items:
            self.serials.setdefault(styles.serial(i.number), []).append(i)

    def owed(self, c, day):
        return [i for i in self.of.get(c.id, []) if i.issued <= day and self.left.get(i.number)]


def payer(book, p):
    """How the payer is known: iban; id (his customer number in the text); name; text (his full name in the text, and somebody else pays); new (his name, and another account than on file); weak."""
    c, (name, account, text, e2e, _) = p.customer, p.out
    whole = " ".join(people.fold(f"{name} {text}"))
    if account and account in book.accounts:
        return "iban" if book.accounts[account] == [c] else "weak"
    if "/IBAN/" in text and c.listed and c.listed == c.account and len(book.accounts[c.listed]) == 1:
        return "iban"
    if re.search(r"(?<![A-Za-z0-9])" + re.escape(c.id) + r"(?![A-Za-z0-9])", text) and c.id not in book.items and (len(c.id) > 4 or re.search(r"(?i)(kun|kd|client|klant|debit|relat|acc|a/c|cust|client|cod|code|member|mitgl|lid|socio|asiakas)", text)):
        return "id"
    words, mine = set(whole.split()), people.core(c.name)
    if len(book.names[mine]) == 1:
        if people.core(name) == mine or not name and mine <= words:
            return "new" if c.listed and account and account != c.listed and not c.business else "name"
        if len(mine) > 1 and mine <= words:
            return "text"
    return "weak"


def label(firm, customers, items, payments):
    book, out = Book(customers, items), []
    designated = {n for p in payments for n, _, _ in p.named if not p.slip and n in p.items}
    ids = {id(p): p for p in payments}
    for p in payments:
        verdict, why = judge(book, p)
        classes = {}
        for n in p.items:
            i = book.items.get(n)
            if i and n not in [m for m, _, _ in p.named] and i.kind == "invoice":
                classes[n] = [j.number for j in book.of[i.customer.id] if j.kind == "invoice" and j.amount == i.amount and j.number not in designated - {n} and not j.paid]
        out.append(dict(id=p.id, label=verdict, why=why, kind=p.kind, note=p.note, slip=p.slip, customer=p.customer.id if p.customer else "", named=level(p), forms=[f for _, f, _ in p.named], digits=p.digits, items=p.items, alike=classes, pair=p.pair.id if p.pair is not None and id(p.pair) in ids else ""))
        for n, amount in p.items.items():
            if n in book.left:
                book.left[n] -= amount
    return out


def level(p):
    """How the text names what is paid: full, short, some, none."""
    if not p.named:
        return "none"
    return "some" if len(p.named) < len(p.items) else "short" if any(s for _, _, s in p.named) else "full"


def judge(book, p):
    if p.note == "none":
        return ("ambiguous", "deposit") if p.kind == "deposit" else ("none", "")
    c, known = p.customer, payer(book, p)
    named = {n: (f, s) for n, f, s in p.named}
    if p.note == "double":
        if named or p.out[4]:
            return "none", known
        return "ambiguous", known
    if any(n not in book.left for n in p.items):
        return "ambiguous", "gone"
    owed = book.owed(c, p.day)
    total = sum(book.left[n] for n in p.items)
    if p.note in ("partial", "rest", "over", "charge", "late", "withholding", "oldrent"):
        if len(named) == len(p.items) and not any(s for _, s in named.values()) and not p.slip:
            return "held", known
        return ("held", known) if known != "weak" and p.note in ("late", "over", "charge") and not alone(book, p, p.amount) and sum(i.amount == book.items[list(p.items)[0]].amount for i in owed) == 1 else ("ambiguous", known)
    if p.slip:
        if named and known in ("iban", "name") and len(p.items) == 1 and unique(book, p, owed) == 1:
            return "held", known
        return "ambiguous", known
    full = [n for n, (f, s) in named.items() if not s]
    short = [n for n, (f, s) in named.items() if s]
    if len(named) == len(p.items):
        clash = any(sum(1 for i in book.serials[styles.serial(n)] if i.customer is c and book.left.get(i.number) and i.number != n) for n in short)
        if not short:
            return "certain", known
        if known != "weak" and not clash:
            return "certain", known
        if all(len(f) >= 4 for f, s in named.values()) and not clash:
            return "certain", known
        alone_in_book = len(short) == 1 and [i for i in book.serials[styles.serial(short[0])] if book.left.get(i.number) == p.amount] == [book.items[short[0]]]
        return ("held" if alone_in_book else "ambiguous"), known
    if p.note == "rounding":
        return ("held" if known != "weak" and len(p.items) == 1 else "ambiguous"), known
    if p.note == "discount":
        return ("held", known) if known != "weak" and not alone(book, p, p.amount) and unique(book, p, owed, total) == 1 else ("ambiguous", known)
    rest = [book.items[n] for n in p.items if n not in full]
    if full and all(i.kind == "credit_note" for i in rest) and known != "weak":   # all invoices are named: which credit notes explain the difference?
        notes = [i for i in owed if i.kind == "credit_note"]
        return ("certain" if unique(book, p, notes, sum(book.left[i.number] for i in rest)) == 1 else "held"), known
    ways = unique(book, p, owed)
    if known in ("weak", "new"):
        return ("held" if ways == 1 and len(p.items) == 1 and not alone(book, p, p.amount) else "ambiguous"), known
    if p.kind == "month" and len(p.items) == 1:
        item = book.items[list(p.items)[0]]
        return ("certain" if item.month and item.month.day == 1 else "held"), known
    if ways == 1:
        if len(p.items) == 1 or len(p.items) == len(owed) and known in ("iban", "id"):
            return "certain", known
        return "held", known
    return "ambiguous", known


def alone(book, p, amount):
    """Another customer owes exactly this."""
    return any(i.customer is not p.customer for n, left in book.left.items() if left == amount for i in [book.items[n]] if i.issued <= p.day)


def unique(book, p, owed, total=None):
    """In how many ways items of the customer make the amount; items alike count once."""
    want = total if total is not None else sum(book.left[n] for n in p.items)
    groups = {}
    for i in owed:
        groups.setdefault((book.left[i.number], i.kind), []).append(i)
    ways = {0: 1}
    for (v, _), members in groups.items():
        more = {}
        for s, k in ways.items():
            for n in range(len(members) + 1):
                more[s + n * v] = min(2, more.get(s + n * v, 0) + k)
        ways = more
        if len(ways) > 30000:
            return None
    return ways.get(want, 0)
