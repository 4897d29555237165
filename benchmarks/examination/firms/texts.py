"""The text of a payment, and what a bank makes of it."""
import lang
import styles


def pick(options, form):
    return options[form % len(options)]


def fill(template, rng, firm, c, day, **more):
    months = lang.LANG[firm.language]["months"].split()
    when = more.pop("when", day)
    values = dict(c=c.id if c else "", d=when.strftime({"en": "%d/%m/%Y", "sv": "%Y-%m-%d", "nl": "%d-%m-%Y", "fr": "%d/%m/%y"}.get(firm.language, "%d.%m.%Y")), m=months[when.month - 1], mmm=months[when.month - 1][:3], mm=f"{when.month:02d}", y=when.year, yy=when.year % 100,
                  who=c.who if c else "", u=c.unit if c else "", street=c.street if c else "", own=firm.owner, ownshort=firm.owner.split()[0], t=rng.choice(lang.P[firm.language][4]), v=f"{rng.randrange(10, 900)},{rng.randrange(100):02d}")
    for k in (3, 5, 7, 8, 10):
        values[f"r{k}"] = "".join(rng.choice("0123456789") for _ in range(k)).replace("0", "4", 1)
    values.update(more)
    return template.format(**values).strip()


def written(rng, c, number, slip):
    """The number as this customer writes it, and whether that is short."""
    style = c.style % 100
    if rng.random() < 0.05:
        style = rng.randrange(100)
    short = False
    if style < 70:
        text = number
    elif style < 88:
        text = pick(styles.variants(number), c.style // 100)
    else:
        text, short = styles.serial(number), True
        if len(text) < 2 or text == number:
            text, short = number, False
    if slip and len(styles.serial(text)) >= 3:
        spots = [i for i, ch in enumerate(text) if ch.isdigit()][-4:]
        i = rng.choice(spots)
        text = text[:i] + str((int(text[i]) + rng.randrange(1, 10)) % 10) + text[i + 1:]
    return text, short


def joined(rng, forms, c):
    """A list of numbers as people write it; sometimes only the last digits are repeated."""
    sep = pick([", ", " ", ",", " + ", "/", "; ", " & ", " "], c.style // 7)
    if c.style % 9 == 0 and len(forms) > 1 and all(len(f) == len(forms[0]) and f[:-3] == forms[0][:-3] for f in forms) and len(forms[0]) > 5:
        return sep.join([forms[0]] + [f[-3:] for f in forms[1:]]), True
    return sep.join(forms), False


def envelope(rng, firm, c, text, shown, account, e2e):
    """(payer_name, payer_iban, remittance, end_to_end_id) as the file of this firm's bank has them."""
    kind = firm.bank
    if kind == "clip18":
        return shown[:18].upper() if shown else "", "", text[:18].upper(), ""
    if kind == "clip35":
        return shown[:35], account, text[:35], e2e
    if kind == "svwz":
        whole = f"EREF+{e2e} SVWZ+{text}" if e2e else f"SVWZ+{text}"
        return shown, account, "\n".join(whole[i:i + 27] for i in range(0, len(whole), 27))[:400], ""
    if kind == "frraw":
        return "", "", f"VIR SEPA RECU /DE {shown.upper()[:32]} /MOTIF {text.upper()[:140]} /REF {e2e or 'NOTPROVIDED'}", ""
    if kind == "nlraw":
        return "", "", f"/TRTP/SEPA OVERBOEKING/IBAN/{account}/BIC/{rng.choice(['INGBNL2A', 'RABONL2U', 'ABNANL2A'])}/NAME/{shown.upper()}/REMI/{text}/EREF/{e2e or 'NOTPROVIDED'}", ""
    if kind == "itraw":
        return "", "", f"BONIFICO A VOSTRO FAVORE DA {shown.upper()} PER {text.upper()} TRN {rng.randrange(10**15, 10**16)}", ""
    if kind == "ach":
        if rng.random() < 0.35:
            return shown.upper(), "", f"CHECK {rng.randrange(1001, 99999)} {text if rng.random() < 0.6 else ''}".strip(), ""
        return shown, "", f"ORIG CO NAME:{shown.upper()[:16]} CO ENTRY DESCR:{rng.choice(['PAYMENTS', 'ACH PMT', 'BILL PAY', 'VENDOR PMT'])} SEC:CCD IND ID:{text[:60]} TRACE#:{rng.randrange(10**14, 10**15)}", ""
    if kind == "lines35":
        return shown, account, "\n".join(text[i:i + 35] for i in range(0, len(text), 35)), e2e
    return shown, account, text[:140], e2e
