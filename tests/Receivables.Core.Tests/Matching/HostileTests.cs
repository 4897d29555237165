using Receivables.Ledgers;

namespace Receivables.Matching;

/// <summary>Input that is meant to hurt: bounded in steps, and nothing is applied wrongly.</summary>
public class HostileTests
{
    private const long Amount = 123_456;

    // A mebibyte is the most that a payment holds.
    public static TheoryData<string, string> Texts => new()
    {
        { "a mebibyte of digits", new string('1', 1024 * 1024) },
        { "a mebibyte of words", string.Concat(Enumerable.Repeat("x ", 512 * 1024)) },
        { "four hundred thousand digits in pairs", string.Concat(Enumerable.Repeat("12 ", 130_000)) },
        { "ten thousand candidates", string.Join(' ', Enumerable.Range(0, 10_000).Select(i => $"FA-2026-{20_000 + i}")) },
        { "two hundred thousand separators", new string('-', 200_000) },
        { "every open number", string.Join(' ', Enumerable.Range(0, 200).Select(i => $"FA-2026-{10_000 + i}")) },
        { "right to left and look-alikes", "\u202EFА-2026-00123 F\u0410 2026 ٠٠١٢٣" },
        { "letters of other planes", "F\U0001D400-2026-00123 \U0001D7D81234" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_costs_a_bounded_number_of_steps_and_proves_nothing(string name, string text)
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha").Invoice("FA-2026-00123", "A", Amount, "2026-05-01").Invoice("111111", "A", 4_711, "2026-05-01");
        MatchProposal proposal = book.Match(SmallBook.Pay(Amount, text));
        Assert.True(proposal.Decision != MatchDecision.Apply, $"{name}: {proposal.Explain()}");
    }

    [Fact]
    public void A_text_beyond_the_budget_holds_even_what_is_proven()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Invoice("FA-2026-00123", "A", Amount, "2026-05-01");
        Assert.Equal("review BudgetExhausted FA-2026-00123", SmallBook.Line(book.Match(SmallBook.Pay(Amount, "FA-2026-00123" + new string(' ', 600_000), 1))));
        Assert.Equal("apply FA-2026-00123", SmallBook.Line(book.Match(SmallBook.Pay(Amount, "FA-2026-00123" + new string(' ', 400_000), 1))));
    }

    [Fact]
    public void Hundreds_of_invoices_in_one_payment_are_applied()
    {
        var book = new SmallBook();
        IEnumerable<OpenItem> all = book.Items;
        MatchProposal proposal = book.Match(SmallBook.Pay(all.Sum(i => i.Open.MinorUnits), string.Join(' ', all.Select(i => i.Id.Document.Value))));
        Assert.Equal(MatchDecision.Apply, proposal.Decision);
        Assert.Equal(200, proposal.Items.Count);
    }

    [Fact]
    public void Five_thousand_items_of_one_customer_and_amount_are_settled_from_the_oldest()
    {
        SmallBook book = Many("net 30");
        MatchProposal proposal = book.Match(SmallBook.Pay(Amount, "", 1));
        Assert.True(SmallBook.Line(proposal) == "apply M-2026-00000", proposal.Explain());
        Assert.Equal("apply M-2026-02500", SmallBook.Line(book.Match(SmallBook.Pay(Amount, structured: "M-2026-02500"))));
    }

    [Fact]
    public void Thousands_of_items_of_one_amount_that_differ_in_terms_are_held()
    {
        var book = new SmallBook();
        book.Customer("M", "Many", 1);
        for (int i = 0; i < 3_600; i++)
        {
            book.Invoice($"M{i:00000}", "M", Amount, "2026-05-01", terms: $"net {i}");
        }

        MatchProposal proposal = book.Match(SmallBook.Pay(Amount, "", 1));
        Assert.Equal(MatchDecision.Review, proposal.Decision);
        Assert.True(proposal.Confidence < 0.01);
    }

    [Fact]
    public void Five_thousand_customers_who_share_an_account_a_name_and_an_amount_are_held()
    {
        var book = new SmallBook();
        for (int i = 0; i < 5_000; i++)
        {
            book.Customer($"S{i:0000}", "Same Name", 1).Invoice($"S{i:00000}", $"S{i:0000}", Amount, "2026-05-01");
        }

        MatchProposal proposal = book.Match(SmallBook.Pay(Amount, "", 1, "same name"));
        Assert.Equal(MatchDecision.Review, proposal.Decision);
        Assert.InRange(proposal.Confidence, 0.0001, 0.0003);
    }

    [Fact]
    public void Amounts_at_the_end_of_the_range_neither_overflow_nor_match()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1)
            .Invoice("X1", "A", long.MaxValue, "2026-05-01").Invoice("X2", "A", long.MaxValue, "2026-05-01", terms: "net 5").Invoice("X3", "A", long.MaxValue - 1, "2026-05-01");
        Assert.Equal("apply X3", SmallBook.Line(book.Match(SmallBook.Pay(long.MaxValue - 1, structured: "X3", iban: 1))));
        Assert.Equal("review", SmallBook.Line(book.Match(SmallBook.Pay(long.MaxValue, "", 1)))[..6]);
        Assert.Equal("review", SmallBook.Line(book.Match(SmallBook.Pay(5, "X1 X2 X3", 1)))[..6]);
    }

    [Fact]
    public void An_empty_book_matches_nothing()
    {
        MatchReport report = new MatchingEngineBuilder().AddDefaults().Build()
            .Match(MatchingBook.From([], [], SmallBook.AsOf), [SmallBook.Pay(1, "FA-1", 1, "x")], TestContext.Current.CancellationToken);
        Assert.Equal("unmatched NothingOpenInCurrency", SmallBook.Line(report.Proposals[0]));
        Assert.Empty(new MatchingEngineBuilder().AddDefaults().Build().Match(report.Book, [], TestContext.Current.CancellationToken).Proposals);
    }

    private static SmallBook Many(string terms)
    {
        SmallBook book = new SmallBook().Customer("M", "Many", 1);
        for (int i = 0; i < 5_000; i++)
        {
            book.Invoice($"M-2026-{i:00000}", "M", Amount, "2026-05-01", terms: terms);
        }

        return book;
    }
}
