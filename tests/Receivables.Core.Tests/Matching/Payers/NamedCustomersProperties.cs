using System.Text.RegularExpressions;
using FsCheck.Fluent;

namespace Receivables.Matching.Payers;

/// <summary>Whom a text names, of those who owe the amount, is whom reading every name word by word would find.</summary>
public class NamedCustomersProperties
{
    private static readonly string[] Vocabulary = ["Keller", "Keller's", "KÖRNER", "Koerner", "Bau", "Müller", "Holz", "S.A.", "Sp.", "J", "GmbH", "and", "Nord", "Süd", "Weiß", "Ost-West", "Łódź", "Mai", "Immobilien", "Immobilie", "Studio54", "O Brien", "J. P.", "J.P."];

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
        HashSet<string> said = Said(text);
        string folded = NameFolding.Fold(name);
        Span<Range> ranges = stackalloc Range[NameWords.Most];
        List<string> words = [];
        foreach (Range word in ranges[..NameWords.Split(folded, ranges)])
        {
            words.Add(folded[word]);
        }

        return (words.Count > 1 || words[0].Length >= 5) && !words.Where((w, i) => !(i > 1 && w.Length <= 3) && !said.Contains(w)).Any();
    }

    // Every run of pieces that are side by side, or have a sign or, beside a single letter, a blank between them.
    private static HashSet<string> Said(string text)
    {
        Match[] pieces = [.. Regex.Matches(text, @"\p{L}+|\d+").Cast<Match>()];
        HashSet<string> said = [];
        for (int first = 0; first < pieces.Length; first++)
        {
            string word = "";
            for (int last = first; last < pieces.Length; last++)
            {
                string between = last == first ? "" : text[(pieces[last - 1].Index + pieces[last - 1].Length)..pieces[last].Index];
                bool isLetter = last > first && (pieces[last - 1].Length == 1 || pieces[last].Length == 1);
                if (!Regex.IsMatch(between, isLetter ? @"^([.'’`´]? ?)$" : @"^[.'’`´]?$"))
                {
                    break;
                }

                said.Add(word += NameFolding.Fold(pieces[last].Value));
            }
        }

        return said;
    }
}
