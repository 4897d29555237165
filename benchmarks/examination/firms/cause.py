"""cause.py N BOOK... [--only PATTERN]: what was held though certain, and where the first suggestion is wrong, by what stood in the way; N examples of each class (of those that match) in full."""
import json
import re
import sys
from collections import defaultdict

import judge


def cause(t, a, p, bank):
    kinds, why = {e["kind"] for e in a.get("evidence", [])}, a.get("reason") or ""
    alike, text = kinds & {"oldestOfEqual", "oneOfEqual", "toldOfEqual", "pointedOfEqual"}, p["remittance"]
    for word, name in (("only what other payments", "only what other payments settle"), ("names a month", "a month is named"), ("another payment claims", "another payment claims the item"), ("paid twice", "said to be paid twice")):
        if word in why:
            return name
    broken = any(f not in text and "\n" in text for f in t.get("forms", []))
    if t["named"] == "full":
        return "named in full: " + why
    if t["named"] == "some":
        return ("named but for a credit note: " if any(v < 0 for v in t["items"].values()) else "named in part: ") + why
    if t["named"] == "short":
        size = min(map(len, t["forms"]))
        return ("tails of a list" if len(t["items"]) > 1 else f"short number of {size if size < 4 else '4 and more'} digits") + (", broken by a line end" if broken else "") + ": " + why
    if len(t["items"]) > 1:
        return f"several items, none named, payer by {t['why']}: {why}"
    if bank in ("frraw", "nlraw", "itraw") and not p["payer_name"]:
        return f"the payer stands in the text of the bank only, by {t['why']}"
    if t["why"] == "id":
        return "customer number in the text, " + ("and his name or account" if kinds & {"payerName", "similarName", "knownIban"} else "the payer is otherwise unknown")
    if t["why"] == "text":
        return "full name of the customer in the text, or among the payer's words: evidence " + ("similarName" if "similarName" in kinds else "none")
    if t["digits"] and alike and "ruled out" in why:
        return f"items alike and other digits in the text, payer by {t['why']}"
    name = "exact name" + (" and a new account" if "newAccount" in kinds else "") if "payerName" in kinds else "similar name (legal form, order, clipped)" if "similarName" in kinds else "account on file" if "knownIban" in kinds else "no evidence of the payer, known by " + t["why"]
    return f"{name}, amount, nothing named: {why}"


def main():
    args, only = sys.argv[1:], ""
    if "--only" in args:
        at = args.index("--only")
        only = args[at + 1]
        del args[at:at + 2]
    held, first, count = defaultdict(list), defaultdict(list), int(args[0])
    for folder in args[1:]:
        truth = json.load(open(f"{folder}/truth.json"))
        with open(f"{folder}/out.json", encoding="utf-8") as file:
            answers = {x["id"]: x for x in json.load(file)["payments"]}
        texts = {p["id"]: p for p in judge.read(folder, "payments")}
        for t in truth["truth"]:
            a = answers[t["id"]]
            if a["decision"] == "apply" or t["label"] not in ("certain", "held") or not t["items"]:
                continue
            why = cause(t, a, texts[t["id"]], truth["bank"])
            if t["label"] == "certain":
                held[why].append((folder, t, a))
            if not judge.same(t, a.get("allocations", []), t["note"] not in judge.LOOSE):
                first[f"{t['label']}{' ' + t['note'] if t['note'] else ''}: {why}" + ("" if a.get("allocations") else " [nothing suggested]")].append((folder, t, a))
    for title, found in (("held though certain", held), ("first suggestion wrong", first)):
        print(f"\n{title}: {sum(map(len, found.values()))}")
        for why, cases in sorted(found.items(), key=lambda x: (-len(x[1]), x[0]))[:60]:
            print(f"{len(cases):6}  {why}   [{len({c[0] for c in cases})} books]")
            if count and re.search(only, f"{title} {why}"):
                print("\n".join(judge.example(*c) for c in cases[::max(1, len(cases) // count)][:count]))


if __name__ == "__main__":
    main()
