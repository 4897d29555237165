"""Customers: who they are, from which account they pay, how their bank writes their name, and what they write."""
import re
import unicodedata
from dataclasses import dataclass, field

import lang
import styles


@dataclass
class Customer:
    id: str
    name: str
    business: bool
    first: str = ""
    last: str = ""
    country: str = ""
    terms: str = "net 14"
    account: str = ""          # pays from here
    listed: str = ""           # on file, if any
    shown: str = ""            # as the bank shows it
    third: bool = False        # somebody else pays
    habit: str = "num"
    mode: str = "single"
    form: int = 0              # which of the texts of its habit, for it stays the same
    style: int = 0             # how it writes a number
    lag: int = 10
    discount: bool = False
    unit: str = ""
    street: str = ""
    who: str = ""              # patient, pupil, tenant as the text names him
    aliases: str = ""
    amounts: list = field(default_factory=list)


def fold(text):
    text = "".join(c for c in unicodedata.normalize("NFD", text.replace("ß", "ss").replace("ł", "l").replace("Ł", "L").replace("ø", "o").replace("æ", "ae")) if not unicodedata.combining(c)).lower()
    return re.sub(r"[^a-z0-9]+", " ", re.sub(r"(?<=\w)\.(?=\w)", "", text).replace(".", "")).split()


FORMS = set("gmbh co kg ag ek ohg ug haftungsbeschrankt gbr sarl sas sa eurl sasu sci bv vof nv holding bvba ltd limited llp group uk sl slu srl spa snc sas c sp z oo o sc spj pphu ab as oy hb inc llc und and et e i y m mme ou".split())


def core(text):
    return frozenset(w for w in fold(text) if w not in FORMS)


def draw(rng, firm, count, habits, modes, business_share):
    code = firm.country
    language, currency, letters, digits, _ = lang.COUNTRY[code]
    firsts, lasts, trades, forms, towns = lang.P[language]
    out, number, seen = [], rng.choice([10001, 1001, 20140, 100, 70001, 30500]), set()
    prefix = rng.choice(["", "", "", "K-", "D", "C", "KD-"])
    price = ["net 14", "net 30", "net 30", "net 10"]
    for _ in range(count):
        number += rng.choice([1, 1, 1, 2, 3, 7])
        business = rng.random() < business_share
        last, first = rng.choice(lasts).replace("-", " "), rng.choice(firsts)
        if business:
            shape = rng.random()
            word, town = rng.choice(trades), rng.choice(towns)
            made = "".join(rng.choice(["Al", "Nor", "Vel", "Tec", "Pro", "Ma", "Lu", "Sol", "Ter", "Ven", "Dra", "Kom", "In", "Bel", "Ri"]) + rng.choice(["ta", "vo", "ra", "mi", "lex", "so", "ne", "do", "via", "tis"]) for _ in range(1)) + rng.choice(["", "", "n", "x", "na"])
            name = f"{last} {word}" if shape < 0.35 else f"{word} {last}" if shape < 0.45 else f"{made} {word}" if shape < 0.65 else f"{made}" if shape < 0.75 else f"{last} & {rng.choice(lasts).replace('-', ' ')}" if shape < 0.83 else f"{word} {town}"
            name += " " + rng.choice(forms)
        else:
            name = f"{first} {last}"
        if name in seen and rng.random() < 0.9:
            continue
        seen.add(name)
        c = Customer(f"{prefix}{number}", name, business, first, last, code)
        c.terms = rng.choice(price) if firm.arche != "wholesale" else rng.choice(["net 30", "2/10 net 30", "30 days end of month", "3/14 net 30" if code in ("DE", "AT") else "net 45"])
        if firm.arche in ("trades", "distributor") and business and code in ("DE", "AT", "NL", "US") and rng.random() < 0.3:
            c.terms = "2/10 net 30" if code == "US" else rng.choice(["2/10 net 30", "3/8 net 30", "2/14 net 30"])
        c.discount = "/" in c.terms and rng.random() < 0.7
        c.account = styles.iban(rng, code, letters, digits)
        if rng.random() < firm.ibans:
            c.listed = c.account if rng.random() < 0.96 else styles.iban(rng, code, letters, digits)
        c.habit = rng.choices(list(habits), habits.values())[0]
        c.mode = rng.choices(list(modes), modes.values())[0]
        c.form, c.style = rng.randrange(1 << 20), rng.randrange(1 << 20)
        c.lag = max(1, int(rng.gauss(14 if not business else 24, 9)))
        c.unit = rng.choice(["Whg {n}", "W{n}", "{n}", "App. {n}", "EG li", "2. OG re", "H{n}"]).format(n=rng.randrange(1, 40))
        c.street = rng.choice(lasts).replace("-", " ") + rng.choice(["str. ", "weg ", " "]) + str(rng.randrange(1, 90))
        c.who = c.name if not business else c.name.split()[0]
        shown(rng, firm, c, firsts, lasts, forms)
        out.append(c)
    return out


def shown(rng, firm, c, firsts, lasts, forms):
    """How the bank shows the payer; now and then it is somebody else."""
    r, name = rng.random(), c.name
    last = c.last
    if c.business:
        bare = " ".join(w for w in name.split() if w not in " ".join(forms).split() or w == "&")
        if r < 0.5:
            text = name
        elif r < 0.8:
            text = name.upper()
        elif r < 0.9:
            text = bare
        elif r < 0.95:
            text = name[:27].upper()
        elif r < 0.97:
            text = f"{c.first} {last}"
        else:
            text, c.third = rng.choice(["Steuerkanzlei {l}", "{l} Holding", "{l} Factoring", "Hausverwaltung {l}", "{l} Group Treasury"]).format(l=rng.choice(lasts)), True
    else:
        if r < 0.42:
            text = name
        elif r < 0.6:
            text = name.upper()
        elif r < 0.74:
            text = f"{last} {c.first}"
        elif r < 0.8:
            text = f"{last}, {c.first}"
        elif r < 0.84:
            text = {"de": "{f} und {g} {l}", "fr": "M OU MME {l} {f}", "nl": "{f} {l} en/of {g} {l}", "en": "MR {f} & MRS {g} {l}", "es": "{f} {l} Y {g}", "it": "{l} {f} E {g}"}.get(lang.COUNTRY[c.country][0], "{f} {l}").format(f=c.first, g=rng.choice(firsts), l=last)
        elif r < 0.89:
            text = f"{c.first[0]}. {last}"
        elif r < 0.95:
            text, c.third = f"{rng.choice(firsts)} {last}", True
        else:
            text, c.third = f"{rng.choice(firsts)} {rng.choice(lasts).replace('-', ' ')}", True
    if c.third and rng.random() < 0.8:
        c.listed = "" if rng.random() < 0.5 or not c.listed else styles.iban(rng, c.country, *lang.COUNTRY[c.country][2:4])
    if firm.arche == "property" and not c.business and rng.random() < 0.04:
        text, c.third, c.habit = {"de": "Jobcenter", "en": "DWP UC", "fr": "CAF", "nl": "Gemeente"}.get(firm.language, "Municipio") + " " + rng.choice(lang.P[firm.language][4]), True, "social"
    c.shown = text
