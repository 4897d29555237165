using System.Globalization;
using System.Text;
using System.Xml;

namespace Receivables.Benchmarks.Banking;

/// <summary>Writes a camt.053.001.08 statement as European banks do: transfers, direct debits, a batch now and then, fees, remittance lines, references.</summary>
/// <remarks>The same seed gives the same bytes.</remarks>
internal sealed class Camt053File
{
    private const string Namespace = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.08";

    private static readonly string[] Names = ["Ateliers Lumière SARL", "Müller & Söhne GmbH", "Van den Berg B.V.", "Bright Lamps Ltd", "Fratelli Rossi SpA", "Crédit & Cie", "Nordlicht AG"];

    private readonly Random _random;
    private readonly XmlWriter _xml;
    private readonly long _balance = 12_345_678;

    private Camt053File(Stream stream, int seed, bool indent)
    {
        _random = new Random(seed);
        _xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = indent });
    }

    public static byte[] Create(int entries, int seed, bool indent)
    {
        using var stream = new MemoryStream();
        var file = new Camt053File(stream, seed, indent);
        file.Write(entries);
        return stream.ToArray();
    }

    private void Write(int entries)
    {
        // The balances stand before the entries, so the amounts are drawn first.
        long[] amounts = new long[entries];
        long closing = _balance;
        for (int i = 0; i < entries; i++)
        {
            amounts[i] = _random.Next(10) == 0 ? -_random.Next(1, 50_000) : _random.Next(100, 2_000_000);
            closing += amounts[i];
        }

        Start("Document", "BkToCstmrStmt", "GrpHdr");
        Leaf("MsgId", "CAMT053-20260630-0001");
        Leaf("CreDtTm", "2026-06-30T23:15:00+02:00");
        End(1);
        WriteHeader(closing);
        for (int i = 0; i < entries; i++)
        {
            WriteEntry(i, amounts[i]);
        }

        End(3);
        _xml.Flush();
    }

    private void WriteHeader(long closing)
    {
        Start("Stmt");
        Leaf("Id", "STMT-2026-06");
        Leaf("ElctrncSeqNb", "181");
        Leaf("CreDtTm", "2026-06-30T23:15:00+02:00");
        Start("Acct", "Id");
        Leaf("IBAN", "FR1420041010050500013M02606");
        End(1);
        Leaf("Ccy", "EUR");
        End(1);
        WriteBalance("OPBD", _balance, "2026-06-01");
        WriteBalance("CLBD", closing, "2026-06-30");
    }

    private void WriteBalance(string code, long cents, string date)
    {
        Start("Bal", "Tp", "CdOrPrtry");
        Leaf("Cd", code);
        End(2);
        Amount("Amt", Math.Abs(cents));
        Leaf("CdtDbtInd", cents < 0 ? "DBIT" : "CRDT");
        Start("Dt");
        Leaf("Dt", date);
        End(2);
    }

    private void WriteEntry(int index, long amount)
    {
        string direction = amount < 0 ? "DBIT" : "CRDT";
        string date = string.Create(CultureInfo.InvariantCulture, $"2026-06-{1 + (index % 30):00}");
        Start("Ntry");
        Leaf("NtryRef", string.Create(CultureInfo.InvariantCulture, $"{index:0000000}"));
        Amount("Amt", Math.Abs(amount));
        Leaf("CdtDbtInd", direction);
        Start("Sts");
        Leaf("Cd", "BOOK");
        End(1);
        Date("BookgDt", date);
        Date("ValDt", date);
        Leaf("AcctSvcrRef", string.Create(CultureInfo.InvariantCulture, $"26060{index:000000000}-FR"));
        BankCode(amount < 0 ? "ICDT" : index % 7 == 0 ? "IDDT" : "RCDT", index % 7 == 0 ? "ESDD" : "ESCT");
        Start("NtryDtls");
        int parts = index % 20 == 0 && Math.Abs(amount) > 10 ? 5 : 1;
        if (parts > 1)
        {
            Start("Btch");
            Leaf("PmtInfId", string.Create(CultureInfo.InvariantCulture, $"LOT-{index}"));
            Leaf("NbOfTxs", parts.ToString(CultureInfo.InvariantCulture));
            End(1);
        }

        long rest = Math.Abs(amount);
        for (int part = 0; part < parts; part++)
        {
            long share = part == parts - 1 ? rest : rest / 2;
            rest -= share;
            WritePart(index, part, share, direction);
        }

        End(2);
    }

    private void WritePart(int index, int part, long cents, string direction)
    {
        Start("TxDtls", "Refs");
        Leaf("AcctSvcrRef", string.Create(CultureInfo.InvariantCulture, $"T{index:00000000}{part}"));
        Leaf("EndToEndId", index % 3 == 0 ? "NOTPROVIDED" : string.Create(CultureInfo.InvariantCulture, $"E2E-{_random.Next(1, 999_999_999):000000000}"));
        Leaf("TxId", string.Create(CultureInfo.InvariantCulture, $"SCT{_random.NextInt64(1, 999_999_999_999):000000000000}"));
        End(1);
        Amount("Amt", cents);
        Leaf("CdtDbtInd", direction);
        Start("AmtDtls", "InstdAmt");
        Amount("Amt", cents);
        End(2);
        WriteParties(index, direction);
        Start("RmtInf");
        WriteRemittance(index);
        End(2);
    }

    private void WriteParties(int index, string direction)
    {
        string side = direction == "CRDT" ? "Dbtr" : "Cdtr";
        Start("RltdPties", side, "Pty");
        Leaf("Nm", Names[index % Names.Length] + " " + (index % 1000).ToString(CultureInfo.InvariantCulture));
        Start("PstlAdr");
        Leaf("Ctry", "FR");
        Leaf("AdrLine", string.Create(CultureInfo.InvariantCulture, $"{1 + (index % 200)} rue de la République"));
        End(3);
        Start(side + "Acct", "Id");
        Leaf("IBAN", Ibans[index % Ibans.Length]);
        End(3);
        Start("RltdAgts", side + "Agt", "FinInstnId");
        Leaf("BICFI", "BNPAFRPPXXX");
        End(3);
    }

    private static readonly string[] Ibans = ["FR7630006000011234567890189", "DE89370400440532013000", "NL91ABNA0417164300", "BE68539007547034", "GB29NWBK60161331926819"];

    private void WriteRemittance(int index)
    {
        if (index % 4 == 0)
        {
            Start("Strd", "CdtrRefInf");
            Leaf("Ref", "RF18539007547034");
            End(2);
            return;
        }

        Leaf("Ustrd", string.Create(CultureInfo.InvariantCulture, $"FACTURE FA-2026-{_random.Next(1, 99_999):00000} DU 12/05/2026"));
        if (index % 5 == 0)
        {
            Leaf("Ustrd", string.Create(CultureInfo.InvariantCulture, $"ET FA-2026-{_random.Next(1, 99_999):00000} MERCI"));
        }
    }

    private void BankCode(string family, string subFamily)
    {
        Start("BkTxCd", "Domn");
        Leaf("Cd", "PMNT");
        Start("Fmly");
        Leaf("Cd", family);
        Leaf("SubFmlyCd", subFamily);
        End(3);
    }

    private void Date(string name, string date)
    {
        Start(name);
        Leaf("Dt", date);
        End(1);
    }

    private void Amount(string name, long cents)
    {
        _xml.WriteStartElement(name, Namespace);
        _xml.WriteAttributeString("Ccy", "EUR");
        _xml.WriteString(string.Create(CultureInfo.InvariantCulture, $"{cents / 100}.{cents % 100:00}"));
        _xml.WriteEndElement();
    }

    private void Leaf(string name, string text) => _xml.WriteElementString(name, Namespace, text);

    private void Start(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            _xml.WriteStartElement(name, Namespace);
        }
    }

    private void End(int count)
    {
        for (int i = 0; i < count; i++)
        {
            _xml.WriteEndElement();
        }
    }
}
