namespace Receivables.Matching.Contention;

/// <summary>Batches that are meant to hurt: thousands of payments for the same, bounded in steps, and nothing is applied wrongly.</summary>
public class CrowdTests
{
    private const int Many = 5_000;
    private const long Amount = 123_456;

    [Fact]
    public void Thousands_that_name_one_invoice_are_all_held()
    {
        IReadOnlyList<MatchProposal> proposals = Book(1).Match([.. Enumerable.Range(0, Many).Select(i => Pay(i, $"M-2026-00000 {(char)('a' + (i % 26))}{i}", i + 1))]);
        Assert.All(proposals, p => Assert.Equal(MatchReason.Contested, p.Reason));
        Assert.All(proposals, p => Assert.Equal(8, p.Rivals.Count));
    }

    [Fact]
    public void Of_thousands_from_one_payer_that_name_one_invoice_the_first_pays_it()
    {
        IReadOnlyList<MatchProposal> proposals = Book(1).Match([.. Enumerable.Range(0, Many).Select(i => Pay(i, $"M-2026-00000 {(char)('a' + (i % 26))}{i}"))]);
        Assert.Equal("apply M-2026-00000", SmallBook.Line(proposals[0]));
        Assert.All(proposals.Skip(1), p => Assert.Equal((MatchReason.SuspectedDuplicate, "P00000"), (p.Reason, p.DuplicateOf.ToString())));
    }

    [Fact]
    public void Of_thousands_from_one_payer_the_first_settles_what_is_owed_once()
    {
        IReadOnlyList<MatchProposal> proposals = Book(1).Match([.. Enumerable.Range(0, Many).Select(i => Pay(i, $"{(char)('a' + (i % 26))} {(char)('a' + (i / 26 % 26))} {(char)('a' + (i / 676))}"))]);
        Assert.Equal("apply M-2026-00000", SmallBook.Line(proposals[0]));
        Assert.All(proposals.Skip(1), p => Assert.Equal((MatchReason.SuspectedDuplicate, "P00000"), (p.Reason, p.DuplicateOf.ToString())));
    }

    [Fact]
    public void Thousands_that_only_fit_are_all_held()
    {
        IReadOnlyList<MatchProposal> proposals = Book(Many / 2).Match([.. Enumerable.Range(0, Many).Select(i => Pay(i, $"{(char)('a' + (i % 26))} {(char)('a' + (i / 26 % 26))} {(char)('a' + (i / 676))}"))]);
        Assert.All(proposals, p => Assert.Equal(MatchReason.Contested, p.Reason));
    }

    [Fact]
    public void Thousands_that_fit_as_many_items_are_served_in_turn()
    {
        IReadOnlyList<MatchProposal> proposals = Book(Many).Match([.. Enumerable.Range(0, Many).Select(i => Pay(i, $"{(char)('a' + (i % 26))} {(char)('a' + (i / 26 % 26))} {(char)('a' + (i / 676))}"))]);
        Assert.Equal(Enumerable.Range(0, Many).Select(i => $"apply M-2026-{i:00000}"), proposals.Select(SmallBook.Line));
    }

    [Fact]
    public void Of_thousands_that_say_the_same_as_many_are_served_as_there_are_items()
    {
        IReadOnlyList<MatchProposal> proposals = Book(3).Match([.. Enumerable.Range(0, Many).Select(i => Pay(i, "abo"))]);
        Assert.Equal(["apply M-2026-00000", "apply M-2026-00001", "apply M-2026-00002"], proposals.Take(3).Select(SmallBook.Line));
        Assert.All(proposals.Skip(3), p => Assert.Equal((MatchReason.SuspectedDuplicate, "P00000"), (p.Reason, p.DuplicateOf.ToString())));
    }

    private static SmallBook Book(int items)
    {
        SmallBook book = new SmallBook().Customer("M", "Many", 1);
        for (int i = 0; i < items; i++)
        {
            book.Invoice($"M-2026-{i:00000}", "M", Amount, "2026-05-01", terms: "net 30");
        }

        return book;
    }

    private static Payment Pay(int number, string text, int payer = 1) => SmallBook.Pay(Amount, text, payer, id: $"P{number:00000}");
}
