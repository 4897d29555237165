"""The firms: what they sell, to whom, how they number, what their bank delivers, how their customers pay."""
from dataclasses import dataclass

import lang


@dataclass
class Firm:
    arche: str
    country: str
    style: str
    payments: int
    ibans: float        # share of customers with an account on file
    history: bool       # settled invoices are in the file
    bank: str
    refs: float = 0.0   # share of payments that carry the creditor's reference, where the country has one
    backlog: float = 0.02
    owner: str = ""
    language: str = ""

    def __post_init__(self):
        self.language = lang.COUNTRY[self.country][0]


# How customers of a trade designate what they pay; shares.
HABITS = {
 "trades": dict(num=74, cust=3, silent=17, numcust=6), "saas": dict(num=78, cust=6, silent=16), "wholesale": dict(num=84, cust=3, silent=6, statement=7),
 "property": dict(rent=76, month=12, silent=8, num=4), "dentist": dict(visit=78, num=12, silent=10), "club": dict(fee=68, num=16, fmonth=4, silent=12), "agency": dict(num=86, silent=12, cust=2),
 "distributor": dict(num=68, order=18, statement=5, silent=6, cust=3), "shop": dict(order=70, num=18, silent=12), "transport": dict(num=86, statement=6, silent=8)}
MODES = {
 "trades": dict(single=94, run=6), "saas": dict(single=90, run=10), "wholesale": dict(run=58, single=34, balance=8), "property": dict(standing=72, single=28), "dentist": dict(single=100), "club": dict(single=80, standing=20),
 "agency": dict(single=78, run=22), "distributor": dict(run=46, single=49, balance=5), "shop": dict(single=100), "transport": dict(run=52, single=40, balance=8)}
BUSINESS = dict(trades=0.4, saas=0.97, wholesale=1, property=0.06, dentist=0.0, club=0.03, agency=1, distributor=1, shop=0.12, transport=1)
YEARLY = dict(trades=2.2, saas=12, wholesale=70, property=12, dentist=2.4, club=4, agency=13, distributor=36, shop=2, transport=60)  # invoices a customer
# Payments a customer and month, and how many months of them the file has: who closes his books once a year and who does once a month.
RATE = dict(trades=(.15, (12, 6)), saas=(.85, (3, 9, 1)), wholesale=(2.3, (3, 1, 2)), property=(.97, (1, 3, 10)), dentist=(.17, (6, 3)), club=(.6, (9, 3)), agency=(.75, (6, 2, 11)), distributor=(1.9, (1, 3)), shop=(.13, (3, 6)), transport=(2.2, (2, 1)))
OWNER = dict(trades="Haustechnik Sander", saas="Cloudwerk Software", wholesale="Delta Wholesale", property="Parkside Property", dentist="Praxis Dr. Lind", club="Sports Club 1899", agency="Studio Nord", distributor="Omnitech Supply", shop="Webshop24", transport="Transline Cargo")

F = Firm
FIRMS = [
 F("trades", "DE", "lexoffice", 420, .35, True, "plain"), F("trades", "DE", "sevdesk", 700, .5, False, "svwz"), F("wholesale", "DE", "datev9", 2200, .85, True, "svwz"), F("wholesale", "DE", "sap10", 2800, .9, True, "plain"),
 F("property", "DE", "kdserial", 1100, .8, True, "plain"), F("property", "DE", "facyear", 1500, .85, False, "svwz"), F("dentist", "DE", "praxis", 1600, .1, True, "plain"), F("dentist", "DE", "holvi", 900, .2, False, "svwz"),
 F("club", "DE", "billomat", 800, .6, True, "plain"), F("club", "AT", "fastbill", 500, .5, False, "plain"), F("saas", "DE", "stripe", 1200, .5, True, "plain"), F("saas", "GB", "stripe", 900, 0, True, "clip18"),
 F("agency", "DE", "holvi", 450, .7, True, "plain"), F("agency", "FR", "pennylane", 500, .6, True, "frraw"), F("distributor", "DE", "jtl", 1800, .8, True, "svwz"), F("shop", "DE", "shopware", 2400, .1, True, "plain"),
 F("shop", "NL", "woo", 1500, .1, False, "plain"), F("transport", "DE", "billomat", 1500, .8, True, "svwz"), F("transport", "PL", "plfv", 1400, .8, True, "lines35"), F("wholesale", "PL", "plmag", 1800, .8, True, "lines35"),
 F("trades", "AT", "bexio", 500, .4, True, "plain"), F("trades", "CH", "bexio", 900, .5, True, "plain", .72), F("dentist", "CH", "abacus", 1500, .2, True, "plain", .8), F("wholesale", "CH", "abacus", 1800, .8, True, "plain", .6),
 F("wholesale", "FR", "sagefr", 2200, .8, True, "frraw"), F("trades", "FR", "odoofr", 600, .4, True, "plain"), F("saas", "FR", "facyear", 1000, .6, False, "frraw"), F("club", "FR", "odoofr", 700, .3, True, "plain"),
 F("distributor", "NL", "exact", 1900, .85, True, "nlraw", .15), F("trades", "NL", "moneybird", 600, .5, True, "plain"), F("agency", "NL", "eboek", 450, .7, False, "plain"), F("wholesale", "BE", "odoo", 1700, .85, True, "plain", .5),
 F("trades", "BE", "teamleader", 700, .4, True, "plain", .55), F("club", "BE", "holvi", 600, .5, True, "plain", .6), F("wholesale", "ES", "holded", 1600, .8, True, "lines35"), F("agency", "ES", "a3", 450, .5, True, "plain"),
 F("property", "ES", "a3", 700, .6, True, "lines35"), F("wholesale", "IT", "fattura", 1700, .8, True, "itraw"), F("trades", "IT", "fpr", 600, .4, True, "itraw"), F("dentist", "IT", "fattura", 900, .1, True, "plain"),
 F("distributor", "PL", "plfs", 1500, .8, False, "lines35"), F("trades", "GB", "quickbooks", 600, 0, True, "clip18"), F("wholesale", "GB", "sage50", 1800, 0, True, "clip18"), F("agency", "GB", "xero", 500, .3, True, "clip18"),
 F("property", "GB", "xero", 1000, .2, True, "clip18"), F("distributor", "GB", "si", 1500, .5, True, "clip35"), F("distributor", "US", "netsuite", 1600, 0, True, "ach"), F("trades", "US", "quickbooks", 700, 0, True, "ach"),
 F("agency", "US", "freshbooks", 450, 0, False, "ach"), F("saas", "US", "stripe", 1200, 0, True, "ach"), F("wholesale", "SE", "fortnox", 1600, .7, True, "plain", .75), F("trades", "SE", "fortnox", 600, .4, True, "plain", .7),
 F("distributor", "NO", "tripletex", 1500, .8, True, "plain", .85), F("dentist", "NO", "tripletex", 900, .1, True, "plain", .85), F("wholesale", "FI", "procountor", 1500, .8, True, "plain", .85), F("transport", "FI", "procountor", 1300, .8, True, "lines35", .8),
 F("saas", "SE", "visma", 1000, .6, True, "plain", .6), F("transport", "DE", "economic", 1500, .8, False, "plain"), F("dentist", "FR", "facyear", 900, .1, True, "plain"), F("club", "GB", "xero", 700, .2, True, "clip18"),
 F("wholesale", "DE", "lexoffice", 3000, .9, False, "svwz", 0, .08), F("distributor", "IT", "fattura", 1500, .8, True, "itraw"), F("transport", "FR", "sagefr", 1500, .8, True, "frraw"), F("shop", "PL", "plfs", 1500, .1, True, "lines35"),
 F("shop", "DE", "jtl", 3000, .05, True, "svwz", 0, .1), F("property", "NL", "moneybird", 900, .8, True, "plain"), F("property", "SE", "visma", 900, .6, True, "plain", .6), F("saas", "NL", "holvi", 1000, .6, True, "nlraw"),
]
