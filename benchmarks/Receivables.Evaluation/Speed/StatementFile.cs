using System.Globalization;
using System.Text;
using System.Xml;

namespace Receivables.Evaluation.Speed;

/// <summary>Writes generated payments as one camt.053.001.08 statement, an entry a payment, with what banks write beside: codes, references, addresses, agents.</summary>
internal static class StatementFile
{
    private const string Namespace = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.08";

    internal static void Write(string path, IEnumerable<Payment> payments)
    {
        using FileStream stream = File.Create(path);
        using XmlWriter xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        Start(xml, "Document", "BkToCstmrStmt", "GrpHdr");
        Leaf(xml, "MsgId", "CAMT053-20260630-0001");
        Leaf(xml, "CreDtTm", "2026-06-30T23:15:00+02:00");
        End(xml, 1);
        Start(xml, "Stmt");
        Leaf(xml, "Id", "STMT-2026-06");
        Leaf(xml, "CreDtTm", "2026-06-30T23:15:00+02:00");
        Start(xml, "Acct", "Id");
        Leaf(xml, "IBAN", "FR1420041010050500013M02606");
        End(xml, 1);
        Leaf(xml, "Ccy", "EUR");
        End(xml, 1);
        foreach (Payment payment in payments)
        {
            Entry(xml, payment);
        }

        End(xml, 3);
    }

    private static void Entry(XmlWriter xml, Payment payment)
    {
        string date = payment.BookingDate.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
        Start(xml, "Ntry");
        Leaf(xml, "NtryRef", payment.Id.Value);
        Amount(xml, payment.Amount);
        Leaf(xml, "CdtDbtInd", "CRDT");
        Wrapped(xml, "Sts", "Cd", "BOOK");
        Wrapped(xml, "BookgDt", "Dt", date);
        Wrapped(xml, "ValDt", "Dt", date);
        Leaf(xml, "AcctSvcrRef", payment.Id.Value);
        Start(xml, "BkTxCd", "Domn");
        Leaf(xml, "Cd", "PMNT");
        Start(xml, "Fmly");
        Leaf(xml, "Cd", "RCDT");
        Leaf(xml, "SubFmlyCd", "ESCT");
        End(xml, 3);
        Start(xml, "NtryDtls", "TxDtls", "Refs");
        Leaf(xml, "EndToEndId", payment.EndToEndId ?? "NOTPROVIDED");
        End(xml, 1);
        Amount(xml, payment.Amount);
        Leaf(xml, "CdtDbtInd", "CRDT");
        Payer(xml, payment.Payer);
        Remittance(xml, payment);
        End(xml, 3);
    }

    private static void Payer(XmlWriter xml, Party payer)
    {
        Start(xml, "RltdPties", "Dbtr", "Pty");
        Leaf(xml, "Nm", string.IsNullOrWhiteSpace(payer.Name) ? "NOTPROVIDED" : payer.Name);
        Wrapped(xml, "PstlAdr", "Ctry", "FR");
        End(xml, 2);
        if (!payer.Iban.IsEmpty)
        {
            Start(xml, "DbtrAcct");
            Wrapped(xml, "Id", "IBAN", payer.Iban.ToString());
            End(xml, 1);
        }

        End(xml, 1);
        Start(xml, "RltdAgts", "DbtrAgt");
        Wrapped(xml, "FinInstnId", "BICFI", "BNPAFRPPXXX");
        End(xml, 2);
    }

    private static void Remittance(XmlWriter xml, Payment payment)
    {
        Start(xml, "RmtInf");
        if (payment.Remittance.Length > 0)
        {
            Leaf(xml, "Ustrd", payment.Remittance);
        }

        foreach (string reference in payment.StructuredReferences)
        {
            Start(xml, "Strd");
            Wrapped(xml, "CdtrRefInf", "Ref", reference);
            End(xml, 1);
        }

        End(xml, 1);
    }

    private static void Amount(XmlWriter xml, Money amount)
    {
        xml.WriteStartElement("Amt", Namespace);
        xml.WriteAttributeString("Ccy", amount.Currency.Code);
        xml.WriteString(string.Create(CultureInfo.InvariantCulture, $"{amount.MinorUnits / 100}.{amount.MinorUnits % 100:00}"));
        xml.WriteEndElement();
    }

    private static void Wrapped(XmlWriter xml, string around, string name, string text)
    {
        Start(xml, around);
        Leaf(xml, name, text);
        End(xml, 1);
    }

    private static void Leaf(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, text);

    private static void Start(XmlWriter xml, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            xml.WriteStartElement(name, Namespace);
        }
    }

    private static void End(XmlWriter xml, int count)
    {
        for (int i = 0; i < count; i++)
        {
            xml.WriteEndElement();
        }
    }
}
