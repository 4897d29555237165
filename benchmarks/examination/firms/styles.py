"""Numbers as invoicing programs print them, references with check digits, accounts."""
import re

# {y} year, {yy}, {m} month, {s} serial (padded as given); "M" restarts every month, "Y" every year, "-" never. The last is the first serial.
STYLES = {
 "lexoffice": ("RE-{s:04d}", "-", 412), "sevdesk": ("RE-{s}", "-", 1001), "datev9": ("{s}", "-", 202600120), "sap10": ("{s}", "-", 9000041230), "odoo": ("INV/{y}/{s:05d}", "Y", 1),
 "odoofr": ("FAC/{y}/{m:02d}/{s:04d}", "M", 1), "xero": ("INV-{s:04d}", "-", 88), "quickbooks": ("{s}", "-", 1045), "stripe": ("{h}-{s:04d}", "C", 1), "sage50": ("{s}", "-", 20417), "sagefr": ("FA{s:06d}", "-", 3120),
 "pennylane": ("F-{y}-{m:02d}-{s:03d}", "M", 1), "exact": ("{yy}7{s:05d}", "Y", 1), "fortnox": ("{s}", "-", 3307), "visma": ("{s}", "-", 51230), "holvi": ("{y}-{s:04d}", "Y", 1), "billomat": ("RE{y}{m:02d}{s:03d}", "M", 1),
 "jtl": ("RE{y}{m:02d}-{s}", "-", 41877), "shopware": ("{s}", "-", 10234), "woo": ("{y}-{s:05d}", "Y", 1), "bexio": ("RE-{s:05d}", "-", 1520), "abacus": ("{s}", "-", 1004120), "fattura": ("{s}/{y}", "Y", 1),
 "fpr": ("FPR {s}/{yy}", "Y", 1), "holded": ("F{yy}{s:04d}", "Y", 1), "a3": ("A/{y}/{s}", "Y", 1), "plfv": ("FV {s}/{m:02d}/{y}", "M", 1), "plfs": ("FS/{s}/{y}", "Y", 1), "plmag": ("{s}/MAG/{m:02d}/{y}", "M", 1),
 "praxis": ("R{yy}-{s:05d}", "Y", 1), "moneybird": ("{y}-{s:04d}", "Y", 1), "eboek": ("F{y}{s:04d}", "Y", 1), "teamleader": ("{y}/{s}", "Y", 1), "freshbooks": ("{s:07d}", "-", 812), "netsuite": ("INV{s}", "-", 10234),
 "economic": ("{s}", "-", 30551), "procountor": ("{s}", "-", 120455), "tripletex": ("{s}", "-", 10871), "fastbill": ("{yy}-{s:04d}", "Y", 1), "facyear": ("FA-{y}-{s:05d}", "Y", 1), "si": ("SI-{s:05d}", "-", 4120), "kdserial": ("{c}-{s:02d}", "C", 1)}


class Numbers:
    def __init__(self, rng, style):
        self.rng, (self.form, self.reset, first) = rng, STYLES[style]
        self.first = first + rng.randrange(0, min(3000, max(2, first // 3))) if first > 1 else 1
        self.next, self.last, self.heads = {}, 0, {}

    def make(self, day, customer):
        key = {"M": (day.year, day.month), "Y": day.year, "C": customer, "-": 0}[self.reset]
        if key not in self.next and not self.next and self.reset == "Y":
            self.next[key] = self.rng.randrange(40, 900)
        serial = self.next.get(key, self.first)
        self.next[key] = serial + (1 if self.rng.random() < 0.93 else self.rng.randrange(2, 5))
        head = self.heads.setdefault(customer, "".join(self.rng.choice("0123456789ABCDEF") for _ in range(8)))
        return self.form.format(y=day.year, yy=day.year % 100, m=day.month, s=serial, h=head, c=customer)


def serial(number):
    """What a person takes for the number proper: the longest run of digits that is no year; the last of those."""
    runs = re.findall(r"\d+", number)
    best = max((r for r in runs if not (len(r) == 4 and r.startswith("20"))), key=lambda r: (len(r.lstrip("0")), 1), default=runs[-1])
    if re.fullmatch(r"\d+/(\d\d|\d{4})", number) or re.match(r"(FV|FS|FPR)[ /]\d|\d+/MAG", number):
        best = runs[0]
    elif len(runs) > 1:
        best = runs[-1]
    return best.lstrip("0") or best


def variants(number):
    """Harmless ways to write a number in full."""
    if re.match(r"[0-9A-F]{8}-", number):
        return [number.lower(), number.replace("-", ""), number.replace("-", " ")]
    out = [number.replace("-", " "), number.replace("-", ""), number.lower(), number.replace("/", "-"), number.replace("/", " "), re.sub(r"([A-Za-z])[- ]?(\d)", r"\1 \2", number), re.sub(r"([A-Za-z])[- ](\d)", r"\1\2", number), number.replace("-", "/")]
    return [v for v in out if v != number] or [number]


def luhn(d):
    return str(-sum(int(c) if i % 2 else (int(c) * 2 - 9 * (int(c) > 4)) for i, c in enumerate(reversed(d))) % 10)


def mod10r(d):
    c = 0
    for x in d:
        c = [0, 9, 4, 6, 8, 2, 7, 1, 3, 5][(c + int(x)) % 10]
    return str((10 - c) % 10)


def reference(country, customer, number, rng_id):
    cust, ser = "".join(filter(str.isdigit, customer))[-6:], "".join(filter(str.isdigit, number))[-9:]
    if country == "CH":
        d = str(rng_id).zfill(8) + cust.zfill(6) + ser.zfill(12)
        return d + mod10r(d)
    if country == "BE":
        d = (cust[-4:].zfill(4) + ser[-6:].zfill(6))
        return d + str(int(d) % 97 or 97).zfill(2)
    if country == "FI":
        d = (cust + ser).lstrip("0")
        return d + str(-sum(int(c) * (7, 3, 1)[i % 3] for i, c in enumerate(reversed(d))) % 10)
    d = (cust.zfill(5) if country == "NO" else "") + ser.zfill(7 if country == "NO" else 5)
    if country == "NL":
        d = "9" + cust.zfill(6) + ser.zfill(8)
    return d + luhn(d)


def iban(rng, country, letters, digits):
    if not digits:
        return ""
    bank = "".join(rng.choice("ABCDEFGHIKLMNOPRSTU") for _ in range(letters))
    body = bank + "".join(rng.choice("0123456789") for _ in range(digits))
    text = "".join(str(int(c, 36)) for c in body + country + "00")
    return f"{country}{98 - int(text) % 97:02d}{body}"


def ref_print(country, ref):
    if country == "BE":
        return f"+++{ref[:3]}/{ref[3:7]}/{ref[7:]}+++"
    if country == "CH":
        return ref[:2] + " " + " ".join(ref[2 + i:7 + i] for i in range(0, 25, 5))
    return ref
