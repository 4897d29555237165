using Receivables.Ledgers;
using Receivables.Matching.Books;

namespace Receivables.Matching.Documents;

/// <summary>The series of the creditor's own numbers, learned from the book: what payers leave out when they write a number short.</summary>
internal sealed class StemTable
{
    private const int MostStems = 8;
    private const int LeastCount = 3;
    private const int WidestSerial = 12;

    internal StemTable(BookColumns book, IReadOnlyList<SettledDocument> settled)
    {
        Dictionary<string, StemDraft> drafts = new(StringComparer.Ordinal);
        Dictionary<string, StemDraft>.AlternateLookup<ReadOnlySpan<char>> known = drafts.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (OpenItem item in book.OpenItems)
        {
            Learn(known, item.Id.Document.Value);
        }

        foreach (SettledDocument document in settled)
        {
            Learn(known, document.Number.Value);
        }

        Stems =
        [
            .. drafts.Where(d => d.Value.Count >= LeastCount)
                .OrderByDescending(d => d.Value.Count).ThenBy(d => d.Key, StringComparer.Ordinal)
                .Take(MostStems)
                .Select(d => d.Value.ToStem()),
        ];
    }

    /// <summary>The series, the largest first.</summary>
    internal NumberStem[] Stems { get; }

    /// <summary>How many documents there are for each number of a series, as a chance; 1 where the number is of no series.</summary>
    internal double DensityAt(ReadOnlySpan<char> normal)
    {
        foreach (NumberStem stem in Stems)
        {
            if (stem.Holds(normal))
            {
                return stem.Density;
            }
        }

        return 1;
    }

    private static void Learn(Dictionary<string, StemDraft>.AlternateLookup<ReadOnlySpan<char>> known, string number)
    {
        (int start, int end) = NumberText.LastDigits(number);
        if (end - start is 0 or > WidestSerial || number.Length > NumberIndex.MaxLength)
        {
            return;
        }

        // The number with its serial blotted out is the key.
        Span<char> key = stackalloc char[number.Length];
        number.CopyTo(key);
        key[start..end].Fill('#');
        if (known.TryGetValue(key, out StemDraft? draft))
        {
            draft.Add(number.AsSpan(start, end - start));
        }
        else
        {
            known[key] = new StemDraft(number[..start], number[start..end], number[end..]);
        }
    }
}
