using Receivables.Banking.Internals;

namespace Receivables.Banking.Camt;

/// <content>The statement: account, period, balances, entries.</content>
internal static partial class CamtSchema
{
    private static void DefineStatement(CamtNode statement)
    {
        statement
            .OnText("Id", static c => c.Statement.Id = c.Field(PaymentBounds.LongestKeyPart))
            .OnText("ElctrncSeqNb", static c => c.Statement.Sequence = c.Field(PaymentBounds.LongestKeyPart))
            .OnText("LglSeqNb", static c => c.Statement.LegalSequence = c.Field(PaymentBounds.LongestKeyPart))
            .OnText("CreDtTm", static c => c.Statement.CreatedOn = c.OptionalDate())
            .OnText("FrToDt/FrDtTm", static c => c.Statement.From = c.OptionalDate())
            .OnText("FrToDt/ToDtTm", static c => c.Statement.To = c.OptionalDate());
        DefineAccount(statement);
        DefineBalance(statement);
        statement.OnText("TxsSummry/TtlNtries/NbOfNtries", static c => c.Statement.StatedEntries = c.Count());

        var entry = new CamtNode("Ntry");
        statement.Link("Ntry", entry);
        statement.OnContainer("Ntry", static c => c.BeginEntry(), static c => c.EndEntry());
        DefineEntry(entry);
    }

    private static void DefineAccount(CamtNode statement)
    {
        statement.OnText("Acct/Id/IBAN", static c => c.AccountNumber());
        foreach (string other in (string[])["Acct/Id/Othr/Id", "Acct/Id/PrtryAcct/Id", "Acct/Id/BBAN", "Acct/Id/UPIC"])
        {
            statement.OnText(other, static c => c.Statement.AccountNumber = c.Field(PaymentBounds.LongestKeyPart));
        }

        statement
            .OnText("Acct/Ccy", static c => c.Statement.AccountCurrency = c.CurrencyCode())
            .OnText("Acct/Nm", static c => c.Statement.AccountName = c.Text())
            .OnText("Acct/Ownr/Nm", static c => c.Statement.AccountOwner = c.Text());
        foreach (string bic in (string[])["BIC", "BICFI"])
        {
            statement.OnText($"Acct/Svcr/FinInstnId/{bic}", static c => c.Statement.AccountBic = c.Text());
        }
    }

    private static void DefineBalance(CamtNode statement)
    {
        CamtNode balance = statement.OnContainer("Bal", static c => c.BeginBalance(), static c => c.EndBalance());
        foreach (string code in (string[])["Tp/CdOrPrtry/Cd", "Tp/CdOrPrtry/Prtry", "Tp/Cd", "Tp/Prtry"])
        {
            balance.OnText(code, static c => c.Balance.Code = c.Text());
        }

        balance
            .OnAmount("Amt", static c => c.Balance.Amount = c.Amount(CamtAmountUse.Balance))
            .OnText("CdtDbtInd", static c => c.Balance.Direction = c.Direction())
            .OnText("Dt/Dt", static c => c.Balance.Date = c.OptionalDate())
            .OnText("Dt/DtTm", static c => c.Balance.Date = c.OptionalDate());
    }
}
