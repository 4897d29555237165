namespace Receivables.Matching.Documents;

/// <summary>Rents of which the text names several months: those are meant, and where they are still to come not the oldest.</summary>
public class SeveralMonthsTests
{
    [Theory]
    [InlineData("loyers mars avril", "review NamesMonth")]
    [InlineData("loyers mars et avril 2026", "review NamesMonth")]
    [InlineData("rent March + April", "review NamesMonth")]
    [InlineData("Mieten Mai, Juni", "review NamesMonth")]
    [InlineData("Miete Januar und Februar", "apply RE-77011 RE-77021")]
    [InlineData("loyers 01/2026 et 02/2026", "apply RE-77011 RE-77021")]
    [InlineData("loyers", "apply RE-77011 RE-77021")]
    [InlineData("Miete Oktober und November", "review NamesMonth")] // the year before: they are in no book
    [InlineData("loyers septembre", "review NamesMonth")]
    public void They_are_paid_in_February(string text, string line)
    {
        SmallBook book = new SmallBook(100).Customer("X1", "Hansa Kontor AG", 5);
        for (int month = 1; month <= 5; month++)
        {
            book.Invoice($"RE-770{month}1", "X1", 50_000, $"2026-0{month}-01");
        }

        Assert.StartsWith(line, SmallBook.Line(book.Match(SmallBook.Pay(100_000, text, 5, booked: "2026-02-20"))), StringComparison.Ordinal);
    }

    // What is suggested for months that are in no book is nobody's claim: the others share out what is open as if it were not there.
    [Theory]
    [InlineData("Miete November und Dezember", 170_000, "apply RE-77061 | apply RE-77081")]
    [InlineData("Miete November", 85_000, "apply RE-77061 | apply RE-77081")]
    [InlineData("Miete Juni und Juli", 170_000, "review Contested RE-77061 | review Contested RE-77081")]
    [InlineData("Mieten", 170_000, "review Contested RE-77061 | review Contested RE-77081")]
    public void Months_in_no_book_take_nothing_from_others(string text, long amount, string expected)
    {
        SmallBook book = new SmallBook(100).Customer("X1", "Petra Lindner", 5);
        for (int month = 6; month <= 8; month++)
        {
            book.Invoice($"RE-770{month}1", "X1", 85_000, $"2026-0{month}-01", terms: "net 4");
        }

        IReadOnlyList<MatchProposal> decided = book.Match(
            SmallBook.Pay(85_000, "danke", 5, id: "P1", booked: "2026-08-02"),
            SmallBook.Pay(85_000, "Miete August", 5, id: "P2", booked: "2026-08-03"),
            SmallBook.Pay(amount, text, 5, id: "P3", booked: "2026-08-04"));
        Assert.Equal(expected, string.Join(" | ", decided.Take(2).Select(SmallBook.Line)));
        Assert.NotEqual(MatchDecision.Apply, decided[2].Decision);
    }

    // A text that is named in full means what it names, whatever month stands beside.
    [Fact]
    public void Named_in_full_a_month_is_no_matter()
    {
        SmallBook book = new SmallBook(100).Customer("X1", "Petra Lindner", 5).Invoice("FA-2026-90021", "X1", 121_337, "2026-06-01").Invoice("FA-2026-90022", "X1", 50_022, "2026-06-02");
        Assert.Equal("apply FA-2026-90021 FA-2026-90022", SmallBook.Line(book.Match(SmallBook.Pay(121_337 + 50_022, "FA-2026-90021 FA-2026-90022 Wartung Januar 2026", 5, booked: "2026-08-04"))));
    }

    // Where there is no budget left for the months, nothing is applied: shorter texts are held for the month, longer ones for the budget.
    [Fact]
    public void A_text_too_long_for_the_budget_is_not_applied()
    {
        SmallBook book = new SmallBook(100) { Engine = new MatchingEngineBuilder().AddDefaults().WithPolicy(MatchingPolicy.Default with { StepBudget = 1_000 }).Build() }
            .Customer("X1", "Petra Lindner", 5).Invoice("RE-77061", "X1", 170_037, "2026-06-01", terms: "net 4");
        for (int words = 100; words < 260; words++)
        {
            string text = "Miete November und Dezember " + string.Concat(Enumerable.Repeat("x ", words));
            Assert.NotEqual(MatchDecision.Apply, book.Match(SmallBook.Pay(170_037, text, 5, booked: "2026-08-04")).Decision);
        }
    }

    // One item that is like no other, of a month that is none of those that the text names.
    [Theory]
    [InlineData("Miete November und Dezember", "review NamesMonth RE-77061")]
    [InlineData("Miete August", "review NamesMonth RE-77061")] // that of August is gone, or not in the book
    [InlineData("Miete, Zahlung im August", "apply RE-77061")] // when it was paid
    [InlineData("Miete Juli", "review NamesMonth RE-77061")] // a rent is billed ahead
    [InlineData("Juli", "apply RE-77061")] // billed for the month before, or paid late
    [InlineData("Miete August und September", "review NamesMonth RE-77061")]
    [InlineData("Miete für August", "review NamesMonth RE-77061")]
    [InlineData("loyer du mois d'août", "review NamesMonth RE-77061")]
    [InlineData("Miete Juni und November", "apply RE-77061")]
    [InlineData("Mieten", "apply RE-77061")]
    public void A_single_item_is_of_one_of_them(string text, string line)
    {
        SmallBook book = new SmallBook(100).Customer("X1", "Petra Lindner", 5).Invoice("RE-77061", "X1", 170_037, "2026-06-01", terms: "net 4");
        Assert.Equal(line, SmallBook.Line(book.Match(SmallBook.Pay(170_037, text, 5, booked: "2026-08-04"))));
    }
}
