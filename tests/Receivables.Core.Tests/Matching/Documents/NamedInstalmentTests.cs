namespace Receivables.Matching.Documents;

/// <summary>An invoice in three instalments of 100: which one a payment that names the invoice settles.</summary>
public sealed class NamedInstalmentTests
{
    // A owes #1, due 20 May, #2, due 20 June, and #3, due 20 July, and pays 100.00 on 10 June. | text | decision
    [Theory]
    [InlineData("IN-2026-00001", "apply IN-2026-00001#1")] // the first that is due
    [InlineData("IN-2026-00001#3", "apply IN-2026-00001#3")]
    [InlineData("IN-2026-00001 #2", "apply IN-2026-00001#2")]
    [InlineData("IN-2026-00001-3", "apply IN-2026-00001#3")]
    [InlineData("IN-2026-00001 2/3", "apply IN-2026-00001#2")]
    [InlineData("IN-2026-00001 3/3", "apply IN-2026-00001#3")]
    [InlineData("IN-2026-00001 Rate 3", "apply IN-2026-00001#3")]
    [InlineData("Rate 2/3 IN-2026-00001", "apply IN-2026-00001#2")]
    [InlineData("2. Rate IN-2026-00001", "apply IN-2026-00001#2")]
    [InlineData("IN-2026-00001 3ème échéance", "apply IN-2026-00001#3")]
    [InlineData("second instalment of IN-2026-00001", "apply IN-2026-00001#2")]
    [InlineData("IN-2026-00001 last instalment", "apply IN-2026-00001#3")]
    [InlineData("letzte Rate IN-2026-00001", "apply IN-2026-00001#3")]
    [InlineData("IN-2026-00001 échéance du 20/07/2026", "apply IN-2026-00001#3")]
    [InlineData("IN-2026-00001 due 20.07.2026", "apply IN-2026-00001#3")]
    [InlineData("IN-2026-00001 juillet", "apply IN-2026-00001#3")]
    [InlineData("IN-2026-00001 Rate 4", "review Ambiguous IN-2026-00001#1")] // there is none
    [InlineData("IN-2026-00001#2 Rate 3", "review Ambiguous IN-2026-00001#1")]
    [InlineData("IN-2026-00001 vom 02.05.2026", "apply IN-2026-00001#1")]
    [InlineData("IN-2026-00001 Whg 3", "apply IN-2026-00001#1")]
    [InlineData("IN-2026-00001 Kd 3", "apply IN-2026-00001#1")]
    public void Is_told(string text, string expected) => Assert.Equal(expected, SmallBook.Line(Book().Match(SmallBook.Pay(100_00, text, 1, booked: "2026-06-10"))));

    [Fact]
    public void A_reference_tells_it_too() =>
        Assert.Equal("apply IN-2026-00001#3", SmallBook.Line(Book().Match(SmallBook.Pay(100_00, "", 1, booked: "2026-06-10", structured: "IN-2026-00001#3"))));

    // Each its own, whichever comes first.
    [Fact]
    public void Two_payments_of_two_instalments()
    {
        string[] lines = [.. Book().Match(SmallBook.Pay(100_00, "IN-2026-00001#3", 1, id: "P1", booked: "2026-06-10"), SmallBook.Pay(100_00, "IN-2026-00001#1", 1, id: "P2", booked: "2026-06-11")).Select(SmallBook.Line)];
        Assert.Equal(["apply IN-2026-00001#3", "apply IN-2026-00001#1"], lines);
    }

    [Theory]
    [InlineData("IN-2026-00001", "apply IN-2026-00001#1 IN-2026-00001#2 IN-2026-00001#3")]
    [InlineData("IN-2026-00001 Rate 2", "apply IN-2026-00001#1 IN-2026-00001#2 IN-2026-00001#3")]
    public void All_of_them_are_all(string text, string expected) => Assert.Equal(expected, SmallBook.Line(Book().Match(SmallBook.Pay(300_00, text, 1, booked: "2026-06-10"))));

    // Thousands of instalments, and as many days: each day is held against each of them, as far as the steps go.
    [Fact]
    public void More_than_can_be_looked_at_is_held()
    {
        SmallBook book = new SmallBook(40).Customer("A", "Alpha", 1);
        for (int part = 1; part <= 3_000; part++)
        {
            book.Add(Given.Item("IN-2026-00001", "A", "2026-05-02", $"20{27 + (part % 20)}-05-20", "100.00 EUR", part: part));
        }

        string text = "IN-2026-00001 " + string.Concat(Enumerable.Repeat("15.01.2026 x ", 5_000));
        Assert.Equal(MatchReason.BudgetExhausted, book.Match(SmallBook.Pay(100_00, text, 1, booked: "2026-06-10")).Reason);
    }

    private static SmallBook Book()
    {
        SmallBook book = new SmallBook(40).Customer("A", "Alpha", 1);
        for (int part = 1; part <= 3; part++)
        {
            book.Add(Given.Item("IN-2026-00001", "A", "2026-05-02", $"2026-{4 + part:00}-20", "100.00 EUR", part: part));
        }

        return book;
    }
}
