using System.Xml;
using Receivables.DemoData.Banking;

namespace Receivables.DemoData.Camt;

/// <summary>Writes one transaction of a line.</summary>
internal static class CamtTransaction
{
    /// <summary>What stands inside <c>TxDtls</c>.</summary>
    public static void Write(XmlWriter xml, ICamtDialect dialect, BankEntry entry, BankTransaction part)
    {
        string currency = entry.Account.Currency;
        xml.Inside("Refs", () =>
        {
            xml.Text("AcctSvcrRef", part.ServicerReference);
            xml.Text("EndToEndId", part.EndToEndId);
            xml.Text("MndtId", part.MandateId);
        });
        dialect.WriteTransactionAmount(xml, part.Amount, currency, entry.IsCredit);
        xml.Inside("AmtDtls", () => WriteAmounts(xml, part, currency));
        if (part.Charges > 0)
        {
            dialect.WriteCharges(xml, part.Charges, currency);
        }

        if (part.Name.Length > 0)
        {
            // In a returned debit the customer is still the debtor, though the money goes out.
            xml.Inside("RltdPties", () => WriteParties(xml, dialect, part, isDebtor: entry.IsCredit || part.Return is not null));
        }

        CamtRemittance.Write(xml, dialect, part, currency);
        if (part.Return is { } back)
        {
            xml.Inside("RtrInf", () => WriteReturn(xml, back));
        }
    }

    private static void WriteAmounts(XmlWriter xml, BankTransaction part, string currency)
    {
        if (part.Instructed is { } instructed)
        {
            xml.Inside("InstdAmt", () => xml.Amount("Amt", instructed.Amount, instructed.Currency));
        }

        xml.Inside("TxAmt", () =>
        {
            xml.Amount("Amt", part.Amount, currency);
            if (part.Instructed is { TenThousandths: not null } converted)
            {
                xml.Inside("CcyXchg", () => WriteExchange(xml, converted, currency));
            }
        });
    }

    /// <summary>The rate is what one unit of the ordered currency is worth in the currency of the account.</summary>
    private static void WriteExchange(XmlWriter xml, InstructedAmount instructed, string currency)
    {
        xml.Text("SrcCcy", instructed.Currency);
        xml.Text("TrgtCcy", currency);
        xml.Text("UnitCcy", instructed.Currency);
        xml.Text("XchgRate", instructed.Rate);
    }

    private static void WriteParties(XmlWriter xml, ICamtDialect dialect, BankTransaction part, bool isDebtor)
    {
        string role = isDebtor ? "Dbtr" : "Cdtr";
        dialect.WriteParty(xml, role, part.Name);
        if (part.Account.Length > 0)
        {
            xml.Inside(role + "Acct", () => xml.Inside("Id", () => WriteAccountId(xml, part.Account)));
        }

        if (part.OnBehalfOf.Length > 0)
        {
            dialect.WriteParty(xml, "Ultmt" + role, part.OnBehalfOf);
        }
    }

    private static void WriteAccountId(XmlWriter xml, string account)
    {
        if (char.IsAsciiLetter(account[0]))
        {
            xml.Text("IBAN", account);
        }
        else
        {
            xml.Inside("Othr", () => xml.Text("Id", account));
        }
    }

    private static void WriteReturn(XmlWriter xml, ReturnInformation back)
    {
        CamtEntry.WriteCode(xml, "OrgnlBkTxCd", back.Original);
        xml.Inside("Rsn", () => xml.Text("Cd", back.Reason));
        xml.Text("AddtlInf", back.Words);
    }
}
