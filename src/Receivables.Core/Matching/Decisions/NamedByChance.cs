using System.Runtime.InteropServices;
using Receivables.Matching.Documents;

namespace Receivables.Matching.Decisions;

/// <summary>What it says against "something that is not open" that an item is named at exactly its amount, where many items have that amount.</summary>
/// <remarks>
/// By how many items an amount is shared tells how often another item has it. Of those who pay something that is not open, three in four pay an amount that nobody owes. And behind a word for an invoice
/// stands the number of another creditor, who has other prices, or, once in two hundred times, a wrong one of this creditor's, each alike.
/// </remarks>
internal static class NamedByChance
{
    /// <summary>The weight, zero or less.</summary>
    internal static int Weigh(Workspace work)
    {
        if (!work.NamesExactly || work.NamesSettled || work.SharedAmount < 2)
        {
            return 0;
        }

        double share = Priors.ShareAtAmountOwed * Logarithm.Exp(Math.Min(0, NumberOfNamed(work) - Priors.NumberAgainstPayer(work.Index.Columns.Items.Length)));
        return work.Index.Amounts.LessWhere(work.Currency, work.Amount, work.SharedAmount, share);
    }

    // What the number of the item named weighs, where it stands behind a word for an invoice; else so much that it makes no difference.
    private static int NumberOfNamed(Workspace work)
    {
        int weight = 0;
        bool isAnnounced = true;
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Items))
        {
            if (clue.Family == EvidenceFamily.Document && clue.Units > 0 && work.Index.Columns.Items[clue.Target].Open == work.Amount && work.IsNamed(clue.Target))
            {
                weight = Math.Max(weight, clue.Units);
                isAnnounced &= clue is { Field: PaymentField.Remittance, Length: > 0 } && LeadWord.Stands(work.Scanner, work.Payment.Remittance, clue.Start, AnnouncedNumbers.Words);
            }
        }

        return isAnnounced ? weight : LogOdds.MaxUnits;
    }
}
