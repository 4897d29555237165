using System.Globalization;
using System.Text;

namespace Receivables.Banking.Camt;

/// <summary>
/// Makes up a camt.053 file from a seed: versions, prefixes, batches that add up and batches that do not, entries that must be refused,
/// unknown elements, comments, CDATA and broken lines. The same seed gives the same text.
/// </summary>
internal sealed class CamtStory
{
    private readonly Random _random;
    private readonly StringBuilder _xml = new();
    private readonly int _version;
    private readonly string _prefix;
    private readonly bool _indented;
    private readonly string _currency;
    private int _depth;

    private CamtStory(int seed)
    {
        _random = new Random(seed);
        _version = Pick(2, 4, 6, 8, 12);
        _prefix = Chance(5) ? "c:" : "";
        _indented = Chance(2);
        _currency = Pick("EUR", "EUR", "CHF", "JPY");
    }

    internal static string Write(int seed)
    {
        var story = new CamtStory(seed);
        story.Document();
        return story._xml.ToString();
    }

    private bool Chance(int oneIn) => _random.Next(oneIn) == 0;

    private T Pick<T>(params ReadOnlySpan<T> of) => of[_random.Next(of.Length)];

    private void Document()
    {
        string ns = string.Create(CultureInfo.InvariantCulture, $"urn:iso:std:iso:20022:tech:xsd:camt.053.001.{_version:00}");
        Open("Document", _prefix.Length == 0 ? $" xmlns=\"{ns}\"" : $" xmlns:c=\"{ns}\"");
        Open("BkToCstmrStmt");
        Open("GrpHdr");
        Leaf("MsgId", "M-1");
        Close("GrpHdr");
        for (int i = _random.Next(1, 3); i > 0; i--)
        {
            Statement(i);
        }

        Close("BkToCstmrStmt");
        Close("Document");
    }

    private void Statement(int number)
    {
        Open("Stmt");
        Maybe(9, () => Leaf("Id", $"S-{number}"));
        Maybe(5, () => Leaf("ElctrncSeqNb", "17"));
        Maybe(8, () => Leaf("CreDtTm", "2026-06-30T23:00:00.000+02:00"));
        Maybe(5, () => In("FrToDt", () => { Leaf("FrDtTm", "2026-06-01T00:00:00"); Leaf("ToDtTm", "2026-06-30T23:59:59Z"); }));
        In("Acct", () =>
        {
            In("Id", () => Either(() => Leaf("IBAN", "FR1420041010050500013M02606"), () => In("Othr", () => Leaf("Id", "01-162-8"))));
            Maybe(5, () => Leaf("Ccy", _currency));
            Maybe(3, () => In("Ownr", () => Leaf("Nm", "Lumio & Cie")));
        });
        long opening = _random.Next(0, 1_000_000);
        var entries = new List<(long Minor, string Direction, bool Booked)>();
        for (int i = _random.Next(0, 6); i > 0; i--)
        {
            entries.Add((_random.Next(0, 50_000), Pick("CRDT", "CRDT", "DBIT"), !Chance(6)));
        }

        long closing = opening + entries.Where(e => e.Booked).Sum(e => e.Direction == "DBIT" ? -e.Minor : e.Minor) + (Chance(6) ? 1 : 0);
        Maybe(9, () => Balance(Pick("OPBD", "PRCD"), opening, "2026-06-01"));
        Maybe(9, () => Balance("CLBD", closing, "2026-06-30"));
        Maybe(3, () => Balance("CLAV", closing, "2026-07-01"));
        Noise();
        entries.ForEach(e => Entry(e.Minor, e.Direction, e.Booked));
        Maybe(2, () => Leaf("AddtlStmtInf", "RELEVE"));
        Close("Stmt");
    }

    private void Balance(string code, long minor, string day) => In("Bal", () =>
    {
        In("Tp", () => In("CdOrPrtry", () => Leaf("Cd", code)));
        Amount("Amt", Math.Abs(minor));
        Leaf("CdtDbtInd", minor < 0 ? "DBIT" : "CRDT");
        In("Dt", () => Leaf("Dt", day));
    });

    private void Entry(long minor, string direction, bool booked) => In("Ntry", () =>
    {
        bool wrong = Chance(15);
        Maybe(6, () => Leaf("NtryRef", $"N{_random.Next(5)}"));
        Either(() => Amount("Amt", minor), () => Amount("Amt", minor), () => { if (wrong) { WrongAmount(); } else { Amount("Amt", minor); } });
        Leaf("CdtDbtInd", direction);
        Maybe(2, () => Leaf("RvslInd", Pick("true", "false", "1", "0")));
        string status = booked ? "BOOK" : Pick("PDNG", "INFO", "FUTR", "XXXX");
        if (!booked || !Chance(10))
        {
            Either(() => Leaf("Sts", status), () => In("Sts", () => Leaf("Cd", status)));
        }

        Maybe(8, () => Day("BookgDt"));
        Maybe(7, () => Day("ValDt"));
        Maybe(5, () => Leaf("AcctSvcrRef", $"A{_random.Next(5)}"));
        BankCode(direction);
        Details(minor, direction, level: "entry");
        if (!Chance(4))
        {
            In("NtryDtls", () => Parts(minor, direction));
        }

        Noise();
        Maybe(4, () => Leaf("AddtlNtryInf", "LIBELLE DE LA BANQUE"));
    });

    private void Parts(long minor, string direction)
    {
        int parts = Pick(0, 1, 1, 1, 2, 3, 4);
        if (parts > 1 || Chance(5))
        {
            In("Btch", () =>
            {
                Maybe(5, () => Leaf("MsgId", "LOT"));
                Maybe(5, () => Leaf("PmtInfId", "LOT-1"));
                Leaf("NbOfTxs", parts.ToString(CultureInfo.InvariantCulture));
            });
        }

        long rest = minor + (Chance(5) ? 1 : 0);
        for (int i = 1; i <= parts; i++)
        {
            long share = i == parts ? rest : rest / 2;
            rest -= share;
            Part(share, direction);
        }
    }

    private void Part(long minor, string direction) => In("TxDtls", () =>
    {
        Maybe(8, () => In("Refs", () =>
        {
            Maybe(3, () => Leaf("AcctSvcrRef", $"T{_random.Next(5)}"));
            Maybe(2, () => Leaf("InstrId", "I-1"));
            Maybe(7, () => Leaf("EndToEndId", Pick("E2E-1", "NOTPROVIDED", "notprovided", " E 2 ")));
            Maybe(3, () => Leaf("MndtId", "MND-1"));
        }));
        if (_version >= 4)
        {
            Maybe(9, () => { Amount("Amt", minor); Leaf("CdtDbtInd", direction); });
        }

        Details(minor, direction, "part");
        Maybe(3, () => BankCode(direction));
        Maybe(8, () => In("RltdPties", () => { Party("Dbtr"); Party("Cdtr"); Maybe(2, () => Person("UltmtDbtr", "Ultime débiteur")); Maybe(2, () => Person("UltmtCdtr", "Ultime créancier")); }));
        Maybe(5, () => In("RltdAgts", () => In("DbtrAgt", () => In("FinInstnId", () => Leaf(_version < 4 ? "BIC" : "BICFI", "BNPAFRPPXXX")))));
        Maybe(2, () => In("Purp", () => Leaf("Cd", "SUPP")));
        Maybe(8, () => In("RmtInf", Remittance));
        Maybe(2, () => In("RtrInf", () => { Maybe(8, () => In("Rsn", () => Leaf("Cd", Pick("AC04", "MD06")))); Maybe(3, () => Leaf("AddtlInf", "Compte clos")); }));
        Noise();
        Maybe(3, () => Leaf("AddtlTxInf", "Texte de la\r\n   banque"));
    });

    private void Details(long minor, string direction, string level)
    {
        Maybe(3, () => In("AmtDtls", () =>
        {
            In("InstdAmt", () => Amount("Amt", Math.Max(0, minor + Pick(0, direction == "DBIT" ? -250 : 250))));
            if (_version < 4)
            {
                In("TxAmt", () => Amount("Amt", minor));
            }
        }));
        if (!Chance(4))
        {
            return;
        }

        if (_version < 4)
        {
            In("Chrgs", () => { Amount("Amt", 250); Maybe(5, () => Leaf("CdtDbtInd", Pick("DBIT", "CRDT"))); });
        }
        else
        {
            In("Chrgs", () =>
            {
                Amount("TtlChrgsAndTaxAmt", 250);
                Maybe(7, () => In("Rcrd", () => { Amount("Amt", 250); Leaf("CdtDbtInd", "DBIT"); Maybe(5, () => Leaf("ChrgInclInd", Pick("true", "false"))); In("Tp", () => In("Prtry", () => Leaf("Id", level))); }));
            });
        }
    }

    private void Party(string side)
    {
        Maybe(7, () => Person(side, Pick("Hôtel du Parc & Spa", "Müller <GmbH>", "Lumio SAS")));
        Maybe(6, () => In(side + "Acct", () => In("Id", () => Either(
            () => Leaf("IBAN", Pick("FR7630006000011234567890189", "FR1420041010050500013M02606", "DE00370400440532013000")),
            () => In("Othr", () => Leaf("Id", "778899"))))));
    }

    private void Person(string side, string name) => In(side, () =>
    {
        void Content()
        {
            Leaf("Nm", name);
            Maybe(4, () => In("PstlAdr", () => { Leaf("Ctry", "FR"); Leaf("AdrLine", "1 rue"); Leaf("AdrLine", "75001 Paris"); }));
            Maybe(2, () => In("Id", () => Either(() => In("OrgId", () => Leaf(_version < 4 ? "BICOrBEI" : "AnyBIC", "AGRIFRPP")), () => In("PrvtId", () => In("Othr", () => Leaf("Id", "FR12ZZZ123"))))));
        }

        if (_version >= 8)
        {
            In("Pty", Content);
        }
        else
        {
            Content();
        }
    });

    private void Remittance()
    {
        for (int i = _random.Next(0, 3); i > 0; i--)
        {
            Leaf("Ustrd", Pick("FACTURE FA-2026-00123", "  MERCI  ", "A\tB", "L1\nL2", "É&<>\"' ✓ 𝄞", ""));
        }

        Maybe(4, () => In("Strd", () =>
        {
            for (int i = _random.Next(0, 3); i > 0; i--)
            {
                In("RfrdDocInf", () => { Maybe(6, () => In("Tp", () => In("CdOrPrtry", () => Leaf("Cd", "CINV")))); Leaf("Nb", $"FA-{i}"); Maybe(5, DocumentDay); });
            }

            Maybe(5, () => In("RfrdDocAmt", DocumentAmounts));
            Maybe(6, () => In("CdtrRefInf", () => { Maybe(4, () => In("Tp", () => In("CdOrPrtry", () => Leaf("Cd", "SCOR")))); Leaf("Ref", "RF18539007547034"); }));
            Maybe(4, () => Leaf("AddtlRmtInf", Pick("?REJECT?0", "AVIS 7")));
        }));
    }

    private void DocumentDay() => Either(() => Leaf("RltdDt", "2026-05-31"), () => In("RltdDt", () => { In("Tp", () => Leaf("Cd", "INDA")); Leaf("Dt", "2026-05-31"); }));

    private void DocumentAmounts()
    {
        if (_version >= 12)
        {
            foreach (string code in (string[])["DUPA", "TMDS", "REMI", "TAXS"])
            {
                Maybe(5, () => In("RmtAmtAndTp", () => { In("Tp", () => Leaf("Cd", code)); Amount("Amt", 980); }));
            }

            return;
        }

        Maybe(5, () => Amount("DuePyblAmt", 1_000));
        Maybe(5, () => Either(() => Amount("DscntApldAmt", 20), () => In("DscntApldAmt", () => Amount("Amt", 20))));
        Maybe(3, () => In("AdjstmntAmtAndRsn", () => { Amount("Amt", 5); Leaf("CdtDbtInd", Pick("DBIT", "CRDT")); Leaf("Rsn", "R"); }));
        Maybe(5, () => Amount("RmtdAmt", 980));
    }

    private void BankCode(string direction)
    {
        string family = direction == "DBIT" ? Pick("ICDT", "IDDT", "MDOP") : Pick("RCDT", "IDDT");
        In("BkTxCd", () =>
        {
            Maybe(7, () => In("Domn", () => { Leaf("Cd", Pick("PMNT", "PMNT", "PMNT", "CAMT")); In("Fmly", () => { Leaf("Cd", family); Leaf("SubFmlyCd", Pick("ESCT", "UPDD", "RRTN", "CHRG", "ESDD")); }); }));
            Maybe(4, () => In("Prtry", () => { Leaf("Cd", "NTRF+166"); Leaf("Issr", "DK"); }));
        });
    }

    private void Day(string name) => In(name, () =>
    {
        string day = Chance(40) ? Pick("2026-02-30", "30.06.2026", "") : string.Create(CultureInfo.InvariantCulture, $"2026-06-{_random.Next(1, 31):00}");
        Either(() => Leaf("Dt", day), () => Leaf("Dt", day), () => Leaf("DtTm", day + "T10:00:00.000+02:00"));
    });

    private void WrongAmount() => Either(
        () => Leaf("Amt", "12..34", " Ccy=\"EUR\""), () => Leaf("Amt", "1.00001", " Ccy=\"EUR\""), () => Leaf("Amt", "1", " Ccy=\"XAU\""),
        () => Leaf("Amt", new string('9', 30), " Ccy=\"EUR\""), () => Leaf("Amt", "1"));

    private void Amount(string name, long minor)
    {
        long per = _currency == "JPY" ? 1 : 100;
        string digits = per == 1 ? minor.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{minor / per}.{minor % per:00}");
        Leaf(name, digits + (Chance(8) ? digits.Contains('.', StringComparison.Ordinal) ? "000" : ".000" : ""), $" Ccy=\"{_currency}\"");
    }

    private void Noise()
    {
        Maybe(1, () => In("Fremd", () => { Leaf("Was", "x", Chance(2) ? " a=\"1\" Ccy=\"EUR\"" : ""); In("Tief", () => Leaf("Er", "y")); }));
        Maybe(1, () => _xml.Append("<!-- comment --><?pi?>"));
    }

    private void Maybe(int ofTen, Action write)
    {
        if (_random.Next(10) < ofTen)
        {
            write();
        }
    }

    private void Either(params ReadOnlySpan<Action> of) => Pick(of)();

    private void In(string name, Action content)
    {
        Open(name);
        content();
        Close(name);
    }

    private void Open(string name, string attributes = "")
    {
        Line();
        _xml.Append('<').Append(_prefix).Append(name).Append(attributes).Append('>');
        _depth++;
    }

    private void Close(string name)
    {
        _depth--;
        Line();
        _xml.Append("</").Append(_prefix).Append(name).Append('>');
    }

    private void Leaf(string name, string text, string attributes = "")
    {
        Line();
        _xml.Append('<').Append(_prefix).Append(name).Append(attributes);
        if (text.Length == 0 && Chance(2))
        {
            _xml.Append("/>");
            return;
        }

        _xml.Append('>').Append(Written(text)).Append("</").Append(_prefix).Append(name).Append('>');
    }

    private string Written(string text)
    {
        if (Chance(20) && text.Length > 1)
        {
            return $"{Escape(text[..1])}<![CDATA[{text[1..]}]]>";
        }

        string escaped = Escape(text);
        return Chance(20) && escaped.StartsWith('E') ? "&#x45;" + escaped[1..] : escaped;
    }

    private static string Escape(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    private void Line()
    {
        if (_indented)
        {
            _xml.Append('\n').Append(' ', _depth);
        }
    }
}
