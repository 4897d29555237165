using System.Globalization;
using System.Text;
using System.Xml;
using Receivables.DemoData.Banking;
using Receivables.DemoData.Numbers;
using Receivables.DemoData.Output;

namespace Receivables.DemoData.Camt;

/// <summary>Writes the statements of one month as a camt.053 message.</summary>
internal static class CamtFile
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    /// <summary>The whole file.</summary>
    public static byte[] Write(ICamtDialect dialect, IReadOnlyList<Statement> statements)
    {
        using var bytes = new MemoryStream();
        using (XmlWriter xml = XmlWriter.Create(bytes, Settings))
        {
            xml.WriteStartElement("Document", dialect.Namespace);
            xml.Inside("BkToCstmrStmt", () => WriteMessage(xml, dialect, statements));
            xml.WriteEndElement();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    private static void WriteMessage(XmlWriter xml, ICamtDialect dialect, IReadOnlyList<Statement> statements)
    {
        string created = CreatedAt(statements[0]);
        xml.Inside("GrpHdr", () =>
        {
            xml.Text("MsgId", $"ZZBK-{Month(statements[0])}-CAMT053");
            xml.Text("CreDtTm", created);
        });
        foreach (Statement statement in statements)
        {
            xml.Inside("Stmt", () => WriteStatement(xml, dialect, statement, created));
        }
    }

    private static void WriteStatement(XmlWriter xml, ICamtDialect dialect, Statement statement, string created)
    {
        xml.Text("Id", $"ZZBK-{statement.Account.Currency}-{Month(statement)}");
        xml.Text("ElctrncSeqNb", statement.Number.ToString(CultureInfo.InvariantCulture));
        xml.Text("LglSeqNb", statement.Number.ToString(CultureInfo.InvariantCulture));
        xml.Text("CreDtTm", created);
        xml.Inside("FrToDt", () =>
        {
            xml.Text("FrDtTm", $"{Iso.Day(statement.Month)}T00:00:00");
            xml.Text("ToDtTm", $"{Iso.Day(statement.LastDay)}T23:59:59");
        });
        xml.Inside("Acct", () => WriteAccount(xml, dialect, statement.Account));
        WriteBalance(xml, "OPBD", statement.Opening, statement.Account.Currency, statement.Month);
        WriteBalance(xml, "CLBD", statement.Closing, statement.Account.Currency, statement.LastDay);
        xml.Inside("TxsSummry", () =>
        {
            WriteSummary(xml, "TtlCdtNtries", [.. statement.Booked.Where(entry => entry.IsCredit)]);
            WriteSummary(xml, "TtlDbtNtries", [.. statement.Booked.Where(entry => !entry.IsCredit)]);
        });
        foreach (BankEntry entry in statement.Entries)
        {
            xml.Inside("Ntry", () => CamtEntry.Write(xml, dialect, entry));
        }
    }

    private static void WriteAccount(XmlWriter xml, ICamtDialect dialect, OwnAccount account)
    {
        xml.Inside("Id", () => xml.Text("IBAN", account.Iban));
        xml.Text("Ccy", account.Currency);
        xml.Inside("Ownr", () => xml.Text("Nm", SepaText.Fold(OwnCompany.Name)));
        xml.Inside("Svcr", () => xml.Inside("FinInstnId", () => xml.Text(dialect.BicElement, OwnCompany.BankBic)));
    }

    private static void WriteBalance(XmlWriter xml, string type, long cents, string currency, LocalDate day) => xml.Inside("Bal", () =>
    {
        xml.Inside("Tp", () => xml.Inside("CdOrPrtry", () => xml.Text("Cd", type)));
        xml.Amount("Amt", Math.Abs(cents), currency);
        xml.Direction(cents >= 0);
        xml.Day("Dt", day);
    });

    private static void WriteSummary(XmlWriter xml, string element, IReadOnlyList<BankEntry> entries) => xml.Inside(element, () =>
    {
        xml.Text("NbOfNtries", entries.Count.ToString(CultureInfo.InvariantCulture));
        xml.Text("Sum", Cents.Format(entries.Sum(entry => entry.Amount)));
    });

    private static string Month(Statement statement) => Iso.Day(statement.Month)[..7];

    private static string CreatedAt(Statement statement) => $"{Iso.Day(statement.LastDay.PlusDays(1))}T05:40:00";
}
