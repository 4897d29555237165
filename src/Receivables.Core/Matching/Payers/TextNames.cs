using Receivables.Matching.Decisions;
using Receivables.Matching.Documents;

namespace Receivables.Matching.Payers;

/// <summary>Names of customers that stand in a text in full: two words at least, one after the other, with their legal form or without it; or one and its legal form.</summary>
internal static class TextNames
{
    private const int Fewest = 2;

    /// <summary>Of a name of one word and a legal form the word is as long as that.</summary>
    private const int LeastOfOneWord = 4;

    private const int Most = 7;

    /// <summary>Of more words no names are sought.</summary>
    private const int MostWords = 64;

    /// <summary>Adds whose they are; of a place the longest.</summary>
    /// <param name="work">The payment, its text scanned.</param>
    internal static void Add(Workspace work)
    {
        List<TextAtom> atoms = work.Scanner.Atoms;
        bool isPayer = string.IsNullOrEmpty(work.Payment.Payer.Name);
        for (int first = 0; first + Fewest <= Math.Min(atoms.Count, MostWords); first++)
        {
            for (int count = Math.Min(Most, atoms.Count - first); count >= Fewest; count--)
            {
                if (!work.Budget.Spend(count))
                {
                    return;
                }

                if (TryAdd(work, atoms[first].Start, atoms[first + count - 1].End, isPayer))
                {
                    first += count - 1;
                    break;
                }
            }
        }
    }

    private static bool TryAdd(Workspace work, int start, int end, bool isPayer)
    {
        Span<char> folded = stackalloc char[NameFolding.MaxLength];
        ReadOnlySpan<char> written = ((ReadOnlySpan<char>)work.Payment.Remittance)[start..end];
        if (written.Length > NameFolding.MaxLength || written.ContainsAny("/:;+"))
        {
            return false;
        }

        folded = folded[..NameFolding.Fold(written, folded)];
        Span<Range> words = stackalloc Range[NameWords.Most];
        words = words[..NameWords.Split(folded, words)];
        Span<int> like = stackalloc int[NameSearch.MostMatches];
        scoped ReadOnlySpan<int> rows = TellsSomebody(folded, words) ? work.Index.Payers.ByName(folded) : [];
        rows = rows.IsEmpty && words.Length >= Fewest ? like[..FormlessNames.Find(work, folded, words, like)] : rows;
        int total = work.Index.Columns.Customers.Length;
        foreach (int row in rows)
        {
            work.Payers.Add(new Clue(row, EvidenceFamily.Payer, EvidenceKind.NameInText, Math.Max(0, Priors.NameWeight(rows.Length, total) + Priors.SimilarName))
            {
                Field = PaymentField.Remittance,
                Start = start,
                Length = end - start,
                Count = rows.Length,
                Total = total,
            });
        }

        work.NameIsKnown |= isPayer && rows.Length > 0;
        return rows.Length > 0;
    }

    // Two words, or one with the legal form beside it that is on file as well: ALRA EURL.
    private static bool TellsSomebody(ReadOnlySpan<char> folded, ReadOnlySpan<Range> words) =>
        words.Length >= Fewest || (words.Length == 1 && folded[words[0]].Length is >= LeastOfOneWord and var length && length < folded.Length);
}
