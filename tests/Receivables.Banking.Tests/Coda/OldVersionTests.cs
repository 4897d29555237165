namespace Receivables.Banking.Coda;

/// <summary>Version 1, in use until 2007: Belgian account numbers only, and addresses in record 2.3.</summary>
public class OldVersionTests
{
    private static string Put(params (int Position, string Text)[] fields) => fields.Aggregate(new string(' ', 128), (record, f) => record.Remove(f.Position - 1, f.Text.Length).Insert(f.Position - 1, f.Text));

    private static BankStatement Statement()
    {
        string[] records =
        [
            Put((1, "0000019020772505"), (25, "74789"), (35, "LUMIO NV"), (61, "00000000000"), (72, "00412694022"), (84, "00000"), (128, "1")),
            Put((1, "1 032340182596272 EUR0BE"), (43, "0000000000100000"), (59, "140207"), (65, "LUMIO NV"), (126, "001")),
            Put((1, "2100010000REF1"), (32, "0000000000050000190207001500000FACT 12"), (116, "190207032"), (125, "0100")),
            Put((1, "2200010000"), (64, "KLANT-7"), (93, "000000000000000"), (126, "100")),
            Put((1, "2300010000735028194450"), (48, "ATELIERS MARCHAND"), (74, "RUE DU QUAI 12"), (100, "4000 LIEGE"), (126, "001")),
            Put((1, "3100010001REF1"), (32, "001500001001ATELIERS MARCHAND"), (79, "RUE DU QUAI 12"), (126, "1 0")),
            Put((1, "32000100014000 LIEGE"), (126, "0 0")),
            Put((1, "8032340182596272 EUR0BE"), (42, "0000000000150000190207")),
            Put((1, "9"), (17, "000007000000000000000000000000050000"), (128, "2")),
        ];
        ReadResult<BankStatement> read = CodaText.Read(CodaText.Lines(records));
        Assert.Empty(read.Diagnostics);
        return Assert.Single(read.Items);
    }

    [Fact]
    public void The_account_has_its_IBAN_and_its_balances_hold()
    {
        BankStatement statement = Statement();
        Assert.Equal(("CODA 1", "BE38340182596272", BalanceCheck.Holds, null), (statement.Format, statement.Account.Iban.Value, statement.Balances.Check, statement.Account.Bic));
    }

    [Fact]
    public void The_reference_is_shorter_and_the_address_has_its_places()
    {
        StatementTransaction transaction = Assert.Single(Statement().Transactions);
        Assert.Equal(("KLANT-7", "ATELIERS MARCHAND", "BE86735028194450", "FACT 12"), (transaction.EndToEndId, transaction.Counterparty.Name, transaction.Counterparty.Iban.Value, transaction.Remittance));
        Assert.Equal(
            ["2.3/Locality=4000 LIEGE", "2.3/Number=735028194450", "2.3/Street=RUE DU QUAI 12", "3.1/001/Locality=4000 LIEGE", "3.1/001/Street=RUE DU QUAI 12"],
            transaction.ExtraFields.Select(f => $"{f.Name}={f.Value}").Order(StringComparer.Ordinal));
    }
}
