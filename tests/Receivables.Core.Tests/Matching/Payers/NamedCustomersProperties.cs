using FsCheck.Fluent;

namespace Receivables.Matching.Payers;

/// <summary>Whom a text names, of those who owe the amount, is whom reading every name word by word would find.</summary>
public class NamedCustomersProperties
{
    private static readonly string[] Vocabulary = ["Keller", "Keller's", "KÖRNER", "Koerner", "Bau", "Müller", "Holz", "S.A.", "Sp.", "J", "GmbH", "and", "Nord", "Süd", "Weiß", "Ost-West", "Łódź", "Mai", "Immobilien", "Immobilie"];

    [Fact]
    public void It_is_whom_reading_every_name_finds() => Property.ForAll(Gen.Choose(0, int.MaxValue - 1), seed =>
    {
        var random = new Random(seed);
        string text = $"za {Words(random, 1 + random.Next(5))}";
        var book = new SmallBook().Customer("A", "Lewandowski Handel", 1).Invoice("R26-0774", "A", 45_000, "2026-05-01");
        string[] names = [.. Enumerable.Range(0, 1 + random.Next(5)).Select(_ => Words(random, 1 + random.Next(4)))];
        for (int i = 0; i < names.Length; i++)
        {
            book.Customer($"N{i:00}", names[i]).Invoice($"R26-{1_000 + i}", $"N{i:00}", 45_000, "2026-05-02");
        }

        bool isNamed = Array.Exists(names, n => Stands(n, text));
        MatchProposal proposal = book.Match(SmallBook.Pay(45_000, text, 1));
        Assert.True(isNamed ? proposal.Decision != MatchDecision.Apply : proposal.Reason != MatchReason.NamesAnotherCustomer, $"'{text}' of '{string.Join("', '", names)}': {SmallBook.Line(proposal)}");
    }, 1_500);

    private static string Words(Random random, int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Vocabulary[random.Next(Vocabulary.Length)]));

    // All words of the name stand in the text, but for a legal form, which may be left out, and from the third word on what is as short as one.
    private static bool Stands(string name, string text)
    {
        string[] said = [.. text.Split([' ', '-', '\'', '.'], StringSplitOptions.RemoveEmptyEntries).Concat(text.Split(' ')).Select(NameFolding.Fold)];
        string folded = NameFolding.Fold(name);
        Span<Range> ranges = stackalloc Range[NameWords.Most];
        List<string> words = [];
        foreach (Range word in ranges[..NameWords.Split(folded, ranges)])
        {
            words.Add(folded[word]);
        }

        return (words.Count > 1 || words[0].Length >= 5) && !words.Where((w, i) => !(i > 1 && w.Length <= 3) && !said.Contains(w)).Any();
    }
}
