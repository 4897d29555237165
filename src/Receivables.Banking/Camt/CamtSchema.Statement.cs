namespace Receivables.Banking.Camt;

/// <content>The statement: account, period, balances, entries.</content>
internal static partial class CamtSchema
{
    private static void DefineStatement(CamtNode statement)
    {
        statement
            .OnLeaf("Id", static c => c.Statement.Id = c.Text())
            .OnLeaf("ElctrncSeqNb", static c => c.Statement.Sequence = c.Text())
            .OnLeaf("LglSeqNb", static c => c.Statement.LegalSequence = c.Text())
            .OnLeaf("CreDtTm", static c => c.Statement.CreatedOn = c.OptionalDate())
            .OnLeaf("FrToDt/FrDtTm", static c => c.Statement.From = c.OptionalDate())
            .OnLeaf("FrToDt/ToDtTm", static c => c.Statement.To = c.OptionalDate())
            .OnLeaf("TxsSummry/TtlNtries/NbOfNtries", static c => c.Statement.StatedEntries = c.Count());
        DefineAccount(statement);
        DefineBalance(statement);

        var entry = new CamtNode("Ntry");
        statement.Link("Ntry", entry);
        statement.OnContainer("Ntry", static c => c.BeginEntry(), static c => c.EndEntry());
        DefineEntry(entry);
    }

    private static void DefineAccount(CamtNode statement)
    {
        statement
            .OnLeaf("Acct/Id/IBAN", static c => c.AccountNumber())
            .OnLeaf("Acct/Ccy", static c => c.Statement.AccountCurrency = c.CurrencyCode())
            .OnLeaf("Acct/Nm", static c => c.Statement.AccountName = c.Text())
            .OnLeaf("Acct/Ownr/Nm", static c => c.Statement.AccountOwner = c.Text());
        foreach (string other in (string[])["Acct/Id/Othr/Id", "Acct/Id/PrtryAcct/Id", "Acct/Id/BBAN", "Acct/Id/UPIC"])
        {
            statement.OnLeaf(other, static c => c.Statement.AccountNumber = c.Text());
        }

        foreach (string bic in (string[])["BIC", "BICFI"])
        {
            statement.OnLeaf($"Acct/Svcr/FinInstnId/{bic}", static c => c.Statement.AccountBic = c.Text());
        }
    }

    private static void DefineBalance(CamtNode statement)
    {
        CamtNode balance = statement.OnContainer("Bal", static c => c.BeginBalance(), static c => c.EndBalance());
        balance
            .OnLeaf("Amt", static c => c.Balance.Amount = c.Amount(CamtAmountUse.Balance), hasCurrency: true)
            .OnLeaf("CdtDbtInd", static c => c.Balance.Direction = c.Direction())
            .OnLeaf("Dt/Dt", static c => c.Balance.Date = c.OptionalDate())
            .OnLeaf("Dt/DtTm", static c => c.Balance.Date = c.OptionalDate());
        foreach (string code in (string[])["Tp/CdOrPrtry/Cd", "Tp/CdOrPrtry/Prtry", "Tp/Cd", "Tp/Prtry"])
        {
            balance.OnLeaf(code, static c => c.Balance.Code = c.Text());
        }
    }
}
