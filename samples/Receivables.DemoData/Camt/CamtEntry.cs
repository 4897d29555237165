using System.Globalization;
using System.Xml;
using Receivables.DemoData.Banking;

namespace Receivables.DemoData.Camt;

/// <summary>Writes one line of a statement.</summary>
internal static class CamtEntry
{
    /// <summary>What stands inside <c>Ntry</c>.</summary>
    public static void Write(XmlWriter xml, ICamtDialect dialect, BankEntry entry)
    {
        xml.Text("NtryRef", entry.EntryReference);
        xml.Amount("Amt", entry.Amount, entry.Account.Currency);
        xml.Direction(entry.IsCredit);
        dialect.WriteStatus(xml, entry.Pending ? "PDNG" : "BOOK");
        if (!entry.Pending)
        {
            xml.Day("BookgDt", entry.Date);
        }

        xml.Day("ValDt", entry.Date);
        xml.Text("AcctSvcrRef", entry.ServicerReference);
        WriteCode(xml, "BkTxCd", entry.Code);
        if (entry.HiddenParts > 0)
        {
            xml.Inside("NtryDtls", () => WriteBatch(xml, entry, entry.HiddenParts));
        }
        else
        {
            xml.Inside("NtryDtls", () => WriteParts(xml, dialect, entry));
        }

        xml.Text("AddtlNtryInf", entry.Code.Words);
    }

    /// <summary>A bank transaction code under an element of this name.</summary>
    public static void WriteCode(XmlWriter xml, string element, BankCode code) => xml.Inside(element, () => xml.Inside("Domn", () =>
    {
        xml.Text("Cd", code.Domain);
        xml.Inside("Fmly", () =>
        {
            xml.Text("Cd", code.Family);
            xml.Text("SubFmlyCd", code.SubFamily);
        });
    }));

    private static void WriteParts(XmlWriter xml, ICamtDialect dialect, BankEntry entry)
    {
        if (entry.IsBatch)
        {
            WriteBatch(xml, entry, entry.Parts.Count);
        }

        foreach (BankTransaction part in entry.Parts)
        {
            xml.Inside("TxDtls", () => CamtTransaction.Write(xml, dialect, entry, part));
        }
    }

    private static void WriteBatch(XmlWriter xml, BankEntry entry, int parts) => xml.Inside("Btch", () =>
    {
        xml.Text("NbOfTxs", parts.ToString(CultureInfo.InvariantCulture));
        xml.Amount("TtlAmt", entry.Amount, entry.Account.Currency);
        xml.Direction(entry.IsCredit);
    });
}
