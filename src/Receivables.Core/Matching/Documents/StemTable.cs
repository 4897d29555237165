using Receivables.Ledgers;
using Receivables.Matching.Books;

namespace Receivables.Matching.Documents;

/// <summary>The series of the creditor's own numbers, learned from the book: what payers leave out when they write a number short.</summary>
/// <remarks>Numbers of one form differ in their serial. What stands before and after it, the year in which a serial begins included, is the series.</remarks>
internal sealed class StemTable
{
    private const int MostStems = 16;
    private const int LeastCount = 3;

    internal StemTable(BookColumns book, IReadOnlyList<SettledDocument> settled)
    {
        Dictionary<string, NumberForm> forms = new(StringComparer.Ordinal);
        Dictionary<string, NumberForm>.AlternateLookup<ReadOnlySpan<char>> byText = forms.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (OpenItem item in book.OpenItems)
        {
            Learn(byText, item.Id.Document.Value, item.IssueDate.Year);
        }

        foreach (SettledDocument document in settled)
        {
            Learn(byText, document.Number.Value, 0);
        }

        Dictionary<string, StemDraft> drafts = new(StringComparer.Ordinal);
        Dictionary<string, StemDraft>.AlternateLookup<ReadOnlySpan<char>> known = drafts.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (OpenItem item in book.OpenItems)
        {
            Count(byText, known, item.Id.Document.Value);
        }

        foreach (SettledDocument document in settled)
        {
            Count(byText, known, document.Number.Value);
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

    private static void Learn(Dictionary<string, NumberForm>.AlternateLookup<ReadOnlySpan<char>> forms, string number, int year)
    {
        Span<char> key = stackalloc char[NumberIndex.MaxLength];
        Span<Range> runs = stackalloc Range[NumberForm.MostRuns];
        if (NumberForm.Split(number, key, runs, out int keyLength, out int count))
        {
            if (!forms.TryGetValue(key[..keyLength], out NumberForm? form))
            {
                forms[key[..keyLength]] = form = new NumberForm(count);
            }

            form.Add(number, runs[..count], year);
        }
    }

    private static void Count(Dictionary<string, NumberForm>.AlternateLookup<ReadOnlySpan<char>> forms, Dictionary<string, StemDraft>.AlternateLookup<ReadOnlySpan<char>> drafts, string number)
    {
        Span<char> key = stackalloc char[NumberIndex.MaxLength + 1];
        Span<Range> runs = stackalloc Range[NumberForm.MostRuns];
        if (!NumberForm.Split(number, key, runs, out int keyLength, out int count))
        {
            return;
        }

        // The number with its serial blotted out is the key.
        (int start, int lead, int end) = forms[key[..keyLength]].SerialOf(number, runs[..count]);
        number.AsSpan(0, lead).CopyTo(key);
        key[lead] = '#';
        number.AsSpan(end).CopyTo(key[(lead + 1)..]);
        ReadOnlySpan<char> series = key[..(lead + 1 + number.Length - end)];
        if (drafts.TryGetValue(series, out StemDraft? draft))
        {
            draft.Add(number.AsSpan(lead, end - lead));
        }
        else
        {
            drafts[series] = new StemDraft(number[..start], number[start..lead], number[lead..end], number[end..]);
        }
    }
}
