namespace Receivables.Banking.Series;

public class GapTests
{
    [Theory]
    [InlineData("06-01 100.00", "06-01 150.00", "06-02 150.00", "06-02 90.00", "")]
    [InlineData("06-01 100.00", "06-01 150.00", "06-04 170.00", "06-04 90.00", "SER001 20.00 EUR")]
    [InlineData("06-01 100.00", "06-05 150.00", "06-03 120.00", "06-08 90.00", "SER002")]
    [InlineData("06-01 100.00", "06-01 150.00", "06-01 100.00", "06-01 160.00", "SER002")]
    [InlineData("06-01 100.00", "06-01 150.00", "06-01 150.00", "06-01 160.00", "")]
    public void Two_statements_of_an_account_follow_one_another_or_it_is_said(string opening, string closing, string nextOpening, string nextClosing, string expected)
    {
        BankStatement first = Given.Between(Given.Header("A", "a"), opening, closing);
        BankStatement second = Given.Between(Given.Header("B", "b"), nextOpening, nextClosing);
        foreach (BankStatement[] order in new[] { new[] { first, second }, [second, first] })
        {
            IReadOnlyList<Diagnostic> gaps = Gaps(order);
            Diagnostic? found = gaps.Count == 0 ? null : Assert.Single(gaps);
            Assert.Equal(expected.Split(' ')[0], found?.Code ?? "");
            Assert.Contains(expected.Contains(' ', StringComparison.Ordinal) ? expected[7..] : "", found?.Message ?? "", StringComparison.Ordinal);
            Assert.True(found is null || (found.Severity == DiagnosticSeverity.Warning && found.Position.File is not null));
        }
    }

    [Fact]
    public void A_copy_is_told_from_an_overlap()
    {
        BankStatement One(string file) => Given.Header("A", file) is var header ? Given.Between(header, "06-01 0.00", "06-30 5.00", Given.Credit(header, "06-02", 5)) : null!;
        Assert.Equal("SER003", Assert.Single(Gaps(One("a"), One("b"))).Code);
    }

    [Fact]
    public void Other_accounts_and_statements_without_balances_say_nothing()
    {
        BankStatement one = Given.Between(Given.Header("A"), "06-01 0.00", "06-01 5.00");
        BankStatement other = Given.Between(Given.Header("B", account: Iban.Parse("DE89370400440532013000")), "06-02 7.00", "06-02 8.00");
        Assert.Empty(Gaps(one, other, Given.Statement(Given.Header("C"))));
    }

    // Banks that send no statement without movements skip numbers too, and each year begins anew.
    [Theory]
    [InlineData("1", "3", "Number 2 is not there")]
    [InlineData("7", "12", "Numbers 8 to 11 are not there")]
    [InlineData("1", "2", null)]
    [InlineData("5", "1", null)]
    [InlineData("1", "33", null)]
    [InlineData(null, "3", null)]
    [InlineData("1", "3a", null)]
    public void A_number_that_is_missing_between_balances_that_agree_is_worth_a_word(string? number, string next, string? expected)
    {
        static StatementHeader Header(string id, string? sequence) => new(new BankAccount(Given.Account, null, null, null, null)) { Id = id, File = id, Currency = Currency.Eur, Sequence = sequence };
        IReadOnlyList<Diagnostic> gaps = Gaps(Given.Between(Header("a", number), "06-01 100.00", "06-01 150.00"), Given.Between(Header("b", next), "06-03 150.00", "06-03 90.00"));
        Assert.Equal(expected is null ? [] : [("SER004", DiagnosticSeverity.Information)], gaps.Select(d => (d.Code, d.Severity)));
        Assert.All(gaps, d => Assert.StartsWith(expected!, d.Message, StringComparison.Ordinal));
    }

    private static IReadOnlyList<Diagnostic> Gaps(params BankStatement[] statements)
    {
        var series = new StatementSeries();
        Array.ForEach(statements, series.Add);
        return series.FindGaps();
    }
}
