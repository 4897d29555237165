using System.Runtime.InteropServices;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>A bare number of three digits or fewer that names an answer where nothing is known of the payer, neither name nor account: houses, cheques and pages have such numbers too, <c>rue 131</c>.</summary>
internal static class FewDigits
{
    private const int Most = 3;

    /// <summary>Whether nothing but that names an answer of one item.</summary>
    /// <param name="work">The payment, its text scanned.</param>
    /// <param name="legs">The answer.</param>
    internal static bool Name(Workspace work, ReadOnlySpan<Leg> legs) =>
        work.Payment.Payer is { Name: null or "", Iban.IsEmpty: true } && legs is [var only] && work.IsNamed(only.Item) && !IsNamedByMore(work, only.Item) && Scorer.PayerWeight(work, work.Index.Columns.OwnerOf(only.Item)) <= 0;

    private static bool IsNamedByMore(Workspace work, int item)
    {
        bool isBy = false;
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Items))
        {
            isBy = isBy || (clue.Target == item && clue is { Family: EvidenceFamily.Document, Units: > 0 } && !IsFew(work, clue));
        }

        return isBy;
    }

    private static bool IsFew(Workspace work, in Clue clue)
    {
        ReadOnlySpan<char> text = work.Payment.Remittance;
        return clue is { Field: PaymentField.Remittance, Given: null, Length: > 0 and <= Most } && !text.Slice(clue.Start, clue.Length).ContainsAnyExceptInRange('0', '9')
            && !LeadWord.Stands(work.Scanner, text, clue.Start, AnnouncedNumbers.Words);
    }
}
