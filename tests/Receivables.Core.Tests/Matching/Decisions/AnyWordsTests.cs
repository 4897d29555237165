using FsCheck.Fluent;
using Receivables.Matching.Documents;

namespace Receivables.Matching.Decisions;

/// <summary>Texts of all words that are known, digits and marks in any order: whatever they say, a decision comes with its reasons, the same in a batch.</summary>
public sealed class AnyWordsTests
{
    private static readonly string[] Words = [.. KnownWords.All.Values.SelectMany(set => set.Words).Concat(MonthNames.InLanguages.SelectMany(m => m.Split(' '))).Concat(["Junimiete", "MieteMai", "FA-2026-10003", "FA-2026-", "RE-06", "Alpha"]).Distinct().Order(StringComparer.Ordinal)];

    private static readonly string[] Digits = ["1", "2", "06", "6", "26", "2026", "2025", "202606", "0626", "10003", "02062026", "20260602", "02.06.2026", "2/2026", "2026-06", "06/2026", "1234,56", "12.05", "3/4", "005", "99999999999"];

    private static readonly string[] Marks = [" ", " ", " ", "", "\n", "-", "/", ".", ", ", ": ", " (", "+"];

    private static readonly SmallBook Book = new SmallBook().Customer("A", "Alpha", 1).Invoice("RE-04", "A", 4_711, "2026-04-02").Invoice("RE-05", "A", 4_711, "2026-05-02").Invoice("RE-06", "A", 4_711, "2026-06-02").Invoice("X-7", "A", 9_999, "2026-06-02", order: "PO-99881").Settled("RE-03", "A");

    [Fact]
    public void Whatever_a_text_says_it_is_decided_and_explained() => Property.ForAll(Gen.Choose(0, int.MaxValue - 1), seed =>
    {
        var random = new Random(seed);
        string text = string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => Pick(random.Next(3) == 0 ? Digits : Words, random) + Pick(Marks, random)));
        Payment payment = SmallBook.Pay(random.Next(2) == 0 ? 4_711 : 9_999, text, random.Next(3) == 0 ? 0 : 1, random.Next(2) == 0 ? "Alpha" : null, booked: random.Next(2) == 0 ? "2026-06-20" : "2026-01-03");
        MatchProposal alone = Book.Match(payment);
        Assert.Equal(SmallBook.Line(alone), SmallBook.Line(Book.Match([payment])[0]));
        Assert.NotEmpty(alone.Sentence() + alone.Sentence(ExplanationLanguage.French));
        Assert.All(alone.Evidence, e => Assert.NotEmpty(e.Explain()));
    }, 400);

    private static string Pick(string[] from, Random random) => from[random.Next(from.Length)];
}
