namespace Receivables.Banking.Mt940;

/// <summary>Pages of one statement, reports of the day, and what says how many entries there are.</summary>
public class PageTests
{
    private static string Page(string number, string opening, string closing, string entry) =>
        $":20:X\r\n:25:DE89370400440532013000\r\n:28C:{number}\r\n:{opening}\r\n:61:2606300630{entry}NTRFNONREF\r\n:{closing}\r\n-\r\n";

    private static readonly string First = Page("7/1", "60F:C260629EUR100,00", "62M:C260630EUR110,00", "C10,00");
    private static readonly string Second = Page("7/2", "60M:C260630EUR110,00", "62M:C260630EUR105,00", "D5,00");
    private static readonly string Third = Page("7/3", "60M:C260630EUR105,00", "62F:C260630EUR106,00", "C1,00");

    [Fact]
    public void Pages_that_fit_together_are_one_statement()
    {
        ReadResult<BankStatement> read = MtText.Read(First + Second + Third);
        Assert.Empty(read.Diagnostics);
        BankStatement statement = Assert.Single(read.Items);
        Assert.Equal((BalanceCheck.Holds, Money.Eur(100m), Money.Eur(106m)), (statement.Balances.Check, statement.Opening!.Value.Amount, statement.Closing!.Value.Amount));
        Assert.Equal(["f#1", "f#2", "f#3"], statement.Transactions.Select(t => t.Id.Value));
        Assert.Equal([1, 2, 3], statement.Transactions.Select(t => t.Position));
    }

    [Fact]
    public void A_page_that_is_missing_is_noticed_on_both_sides()
    {
        ReadResult<BankStatement> read = MtText.Read(First + Third);
        Assert.Equal([BalanceCheck.Holds, BalanceCheck.Holds], read.Items.Select(s => s.Balances.Check));
        Assert.Equal([("STMT002", 1), ("STMT002", 8)], read.Diagnostics.Select(d => (d.Code, d.Position.Line)));
    }

    [Theory]
    [InlineData(":28C:7/2", ":28C:8/2")]
    [InlineData("60M:C260630EUR110,00", "60M:C260630EUR110,01")]
    [InlineData("60M:C", "60M:D")]
    [InlineData(":25:DE89370400440532013000", ":25:0532013000")]
    public void What_does_not_fit_is_not_joined(string part, string other) => Assert.Equal(2, MtText.Read(First + Second.Replace(part, other, StringComparison.Ordinal)).Items.Count);

    [Fact]
    public void A_report_of_the_day_is_booked_but_for_what_is_expected()
    {
        ReadResult<BankStatement> read = MtText.Read(":20:X\n:25:DE89370400440532013000\n:28C:7/1\n:34F:EURD0,00\n:34F:EURC0,00\n:13D:2606301730+0200\n:61:2606300630C10,00NTRFNONREF//B1\n:61:2606300630EC20,00NTRFNONREF//B2\n:61:2606300630D5,00NTRFNONREF//B3\n:90D:1EUR5,00\n:90C:2EUR30,00\n-\n");
        Assert.Empty(read.Diagnostics);
        BankStatement report = Assert.Single(read.Items);
        Assert.Equal(("MT942", "EUR", "DE89370400440532013000|7/1@2606301730+0200"), (report.Format, report.Currency.Code, report.Header.Key));
        Assert.Equal([TransactionClass.Payment, TransactionClass.Pending, TransactionClass.OtherDebit], report.Transactions.Select(t => t.Class));
        Assert.Equal(new NodaTime.LocalDate(2026, 6, 30), report.Header.CreatedOn);
    }

    [Fact]
    public void Balances_alone_and_statements_between_banks()
    {
        BankStatement balances = Assert.Single(MtText.Read("{1:F01X}{2:I941BANKDEFFXXXXN}{4:\n:20:X\n:25:1\n:28:7\n:13D:2606301730+0200\n:60F:C260629EUR1,00\n:90D:0EUR0,00\n:90C:1EUR1,00\n:62F:C260630EUR2,00\n:64:C260630EUR2,00\n-}").Items);
        Assert.Equal(("MT941", BalanceCheck.Broken), (balances.Format, balances.Balances.Check));
        BankStatement between = Assert.Single(MtText.Read("{1:F01X}{2:O9500000000000}{4:\n" + MtText.Statement(10m, ":61:2606300630C10,00S103REF//B") + "-}").Items);
        Assert.Equal(("MT950", BalanceCheck.Holds, "S103"), (between.Format, between.Balances.Check, between.Transactions[0].ProprietaryBankCode));
    }

    [Fact]
    public void The_currency_may_come_with_the_closing_balance_alone()
    {
        BankStatement statement = Assert.Single(MtText.Read(":20:X\n:25:1\n:28C:7\n:61:2606300630C10,00NTRFNONREF\n:62F:C260630USD2,00\n").Items);
        Assert.Equal(Money.Parse("10.00 USD"), Assert.Single(statement.Transactions).Amount);
    }
}
