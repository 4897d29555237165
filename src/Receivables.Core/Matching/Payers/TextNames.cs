using System.Buffers;
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

    private static readonly SearchValues<char> Parting = SearchValues.Create("/:;+,()[]");

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
        if (!IsApart(work.Payment.Remittance, start, end))
        {
            return false;
        }

        folded = folded[..NameFolding.Fold(work.Payment.Remittance.AsSpan(start, end - start), folded)];
        Span<Range> words = stackalloc Range[NameWords.Most];
        words = words[..NameWords.Split(folded, words)];
        scoped ReadOnlySpan<int> rows = words.Length >= Fewest ? work.Index.Payers.ByName(folded) : [];
        if (rows.Length > 0)
        {
            work.NameIsKnown |= isPayer;
            work.NameIsInText = true;
            Add(work, rows, start, end, LongerNames.Hold(work, start, end) ? Priors.ProvingName - 1 : int.MaxValue);
            return true;
        }

        // One word with its legal form, or the words without: that may be anything, and proves nothing.
        Span<int> like = stackalloc int[NameSearch.MostMatches];
        bool isOfOneWord = words.Length == 1 && folded[words[0]].Length >= LeastOfOneWord && NameWords.WithoutForms(folded).Length < folded.Length;
        rows = isOfOneWord ? work.Index.Payers.ByName(folded) : words.Length >= Fewest ? like[..FormlessNames.Find(work, folded, words, like)] : [];
        Add(work, rows, start, end, Priors.ProvingName - 1);
        return rows.Length > 0;
    }

    private static void Add(Workspace work, ReadOnlySpan<int> rows, int start, int end, int most)
    {
        int total = work.Index.Columns.Customers.Length;
        foreach (int row in rows)
        {
            work.Payers.Add(new Clue(row, EvidenceFamily.Payer, EvidenceKind.NameInText, Math.Min(most, Math.Max(0, Priors.NameWeight(rows.Length, total) + Priors.SimilarName)))
            {
                Field = PaymentField.Remittance,
                Start = start,
                Length = end - start,
                Count = rows.Length,
                Total = total,
            });
        }
    }

    // No sign that parts what is said stands within, and no hyphen joins it to more.
    private static bool IsApart(ReadOnlySpan<char> text, int start, int end) =>
        end - start <= NameFolding.MaxLength && !text[start..end].ContainsAny(Parting) && (start == 0 || text[start - 1] != '-') && (end == text.Length || text[end] != '-');
}
