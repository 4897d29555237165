using System.Runtime.InteropServices;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>Numbers that a text names only to say that they are not paid, beside others that make the amount to the last unit: <c>4711, nicht 4712</c>, <c>Rest zu 4712 folgt</c>, <c>litige sur 4712</c>. They speak for nothing.</summary>
/// <remarks>Where what is left does not make the amount, what is said of them only holds an answer: <see cref="ExcludedDocuments"/>.</remarks>
internal static class LeftOutDocuments
{
    private const int MostLooks = 64;

    private static readonly WordSet ListWords = new("UND", "AND", "ET", "Y", "E", "EN", "OG", "OCH", "ODER", "OR", "OU", "O");

    /// <summary>Drops them, once the matchers have found what is named.</summary>
    internal static void Drop(Workspace work)
    {
        if (work.Exchange is null && work.Items.Count + work.Elsewhere.Count is > 1 and <= MostLooks && (AreSome(work, work.Items) || AreSome(work, work.Elsewhere)) && AreRestAmount(work))
        {
            DropFrom(work.Items, work);
            DropFrom(work.Elsewhere, work);
        }

        // What was asked is no reason yet.
        work.Quote(0, 0);
    }

    private static void DropFrom(List<Clue> clues, Workspace work)
    {
        int kept = 0;
        for (int i = 0; i < clues.Count; i++)
        {
            if (!IsLeftOut(work, clues[i]))
            {
                clues[kept++] = clues[i];
            }
        }

        clues.RemoveRange(kept, clues.Count - kept);
    }

    private static bool AreSome(Workspace work, List<Clue> clues)
    {
        bool are = false;
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(clues))
        {
            are = are || IsLeftOut(work, clue);
        }

        return are;
    }

    // Whether what is named otherwise, each as strongly as a number can and before all that is left out, comes to exactly what was paid, and nothing of that does. The clues are in the order of the items.
    private static bool AreRestAmount(Workspace work)
    {
        Int128 sum = 0;
        (int last, int end) = (-1, 0);
        bool areStrong = true;
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Items))
        {
            if (clue is not { Family: EvidenceFamily.Document, Units: > 0 })
            {
                continue;
            }

            if (IsLeftOut(work, clue))
            {
                areStrong &= work.Index.Columns.Items[clue.Target].Open != work.Amount;
            }
            else if (clue.Target != last)
            {
                (last, end) = (clue.Target, Math.Max(end, clue.Start + clue.Length));
                sum += work.Index.Columns.Items[last].Open;
                areStrong &= clue.Units >= Priors.NamesStrongly && clue is { Given: null, Field: PaymentField.Remittance, Length: > 0 };
            }
        }

        return last >= 0 && areStrong && sum == work.Amount && StandBehind(work, work.Items, end) && StandBehind(work, work.Elsewhere, end);
    }

    // "4711, 4712 reklamiert" may say it of both, "bezahlt 4711 offen 4712" of either.
    private static bool StandBehind(Workspace work, List<Clue> clues, int end)
    {
        ReadOnlySpan<char> text = work.Payment.Remittance;
        bool stand = true;
        foreach (Clue clue in clues)
        {
            stand = stand && (!IsLeftOut(work, clue) || (clue.Start >= end && (ExcludedDocuments.IsSaidInFront(work, clue.Start, clue.Start + clue.Length) || !IsListed(text[end..clue.Start]))));
        }

        return stand;
    }

    private static bool IsListed(ReadOnlySpan<char> gap) => gap.ContainsAny(",;+&/") || ListWords.Contains(gap.Trim());

    private static bool IsLeftOut(Workspace work, in Clue clue) =>
        clue is { Field: PaymentField.Remittance, Family: EvidenceFamily.Document, Units: > 0, Given: null, Length: > 0 } && work.Budget.Spend(1) && ExcludedDocuments.IsSaid(work, clue.Start, clue.Start + clue.Length, isBesideOthers: true);
}
