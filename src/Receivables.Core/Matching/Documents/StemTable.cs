using Receivables.Ledgers;
using Receivables.Matching.Books;

namespace Receivables.Matching.Documents;

/// <summary>The series of the creditor's own numbers, learned from the book: what payers leave out when they write a number short.</summary>
/// <remarks>Numbers of one form differ in their serial. What stands before and after it, the year in which a serial begins included, is the series.</remarks>
internal sealed class StemTable
{
    /// <summary>So many series there are at most, the largest.</summary>
    internal const int MostStems = 16;

    /// <summary>Fewer numbers are no series.</summary>
    internal const int LeastCount = 3;

    // With more, the digits alone say little.
    private const int MostLetters = 8;

    private readonly StemCounts? _counts;

    internal StemTable(BookColumns book, IReadOnlyList<SettledDocument> settled)
    {
        var learning = new StemLearning();
        foreach (OpenItem item in book.OpenItems)
        {
            learning.Learn(item.Id.Document.Value, item.IssueDate.Year);
        }

        foreach (SettledDocument document in settled)
        {
            learning.Learn(document.Number.Value, 0);
        }

        foreach (OpenItem item in book.OpenItems)
        {
            learning.Count(item.Id.Document.Value);
        }

        foreach (SettledDocument document in settled)
        {
            learning.Count(document.Number.Value);
        }

        Stems = StemsOf(learning.Series, out bool isCut);
        HasMore = isCut;
        Letters = LettersOf(Stems, isCut, learning.Series);
        _counts = StemCounts.Of(learning);
    }

    private StemTable(StemCounts counts)
    {
        _counts = counts;
        Stems = StemsOf(counts.Series, out bool isCut);
        HasMore = isCut;
        Letters = LettersOf(Stems, isCut, counts.Series);
    }

    /// <summary>The series, the largest first.</summary>
    internal NumberStem[] Stems { get; }

    /// <summary>Whether there are more series than those, such as one for each customer.</summary>
    internal bool HasMore { get; }

    /// <summary>The letters with which the numbers of more than half of the series begin where there are more of them than are listed, and behind them those with which others do; none where that is not so.</summary>
    internal string[] Letters { get; }

    /// <summary>The series of a normal form, or null.</summary>
    internal NumberStem? Of(ReadOnlySpan<char> normal)
    {
        foreach (NumberStem stem in Stems)
        {
            if (stem.Holds(normal))
            {
                return stem;
            }
        }

        return null;
    }

    /// <summary>How many documents there are for each number of a series, as a chance; 1 where the number is of no series.</summary>
    internal double DensityAt(ReadOnlySpan<char> normal) => Of(normal)?.Density ?? 1;

    /// <summary>The series of an edited book: of what was counted where that tells them, else learned again.</summary>
    /// <param name="edit">The numbers that it has to learn from no longer, and those that it has.</param>
    /// <param name="book">The edited book.</param>
    /// <param name="settled">Its settled documents.</param>
    /// <param name="numbers">Its numbers.</param>
    internal StemTable After(LearnedEdit edit, BookColumns book, IReadOnlyList<SettledDocument> settled, NumberIndex numbers) =>
        !edit.Dated.Any() ? this
        : _counts?.After(edit, numbers) is { } counts ? new(counts)
        : new(book, settled);

    // Those of most; where other series have other letters and the same digits may be theirs, those follow.
    private static string[] LettersOf(NumberStem[] stems, bool hasMore, IEnumerable<KeyValuePair<string, StemDraft>> series)
    {
        string? letters = stems.Where(s => s.Prefix is [var first, ..] && !first.ContainsAnyInRange('0', '9')).GroupBy(s => s.Prefix[0], StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;
        if (!hasMore || letters is null || stems.Count(s => s.Prefix is [var first, ..] && first == letters) * 2 <= stems.Length)
        {
            return [];
        }

        // There may be a series for each customer: letters that are known make no text.
        List<string> all = [letters];
        foreach (KeyValuePair<string, StemDraft> one in series)
        {
            ReadOnlySpan<char> leading = LeadingLetters(one.Key);
            if (leading.Length > 0 && all.Count <= MostLetters && !IsAmong(all, leading))
            {
                all.Add(leading.ToString().ToUpperInvariant());
            }
        }

        return all.Count > MostLetters ? [] : [.. all];
    }

    private static bool IsAmong(List<string> all, ReadOnlySpan<char> letters)
    {
        bool isAmong = false;
        foreach (string one in all)
        {
            isAmong = isAmong || letters.Equals(one, StringComparison.OrdinalIgnoreCase);
        }

        return isAmong;
    }

    private static ReadOnlySpan<char> LeadingLetters(string key)
    {
        int length = 0;
        while (length < key.Length && char.IsLetter(key[length]))
        {
            length++;
        }

        return key.AsSpan(0, length);
    }

    private static NumberStem[] StemsOf(IEnumerable<KeyValuePair<string, StemDraft>> series, out bool isCut)
    {
        KeyValuePair<string, StemDraft>[] largest = [.. series.Where(d => d.Value.Count >= LeastCount).OrderByDescending(d => d.Value.Count).ThenBy(d => d.Key, StringComparer.Ordinal).Take(MostStems + 1)];
        isCut = largest.Length > MostStems;
        return [.. largest.Take(MostStems).Select(d => d.Value.ToStem())];
    }
}
