using System.Runtime.InteropServices;
using Receivables.Ledgers;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>What the payer states for each document, in the payment or in an advice: it binds, part payments included.</summary>
/// <remarks>Only where every document is open, every amount is stated and possible, and all of them sum to the payment.</remarks>
internal static class DesignatedCandidate
{
    internal static void Add(Workspace work)
    {
        IReadOnlyList<ReferredDocument> documents = work.Payment.ReferredDocuments;
        work.Legs.Clear();
        Int128 cash = 0;
        for (int i = 0; i < documents.Count; i++)
        {
            int item = ItemOf(work, i);
            if (item < 0 || !TryDesignate(work, item, documents[i], out Leg leg) || work.Legs.Exists(l => l.Item == item))
            {
                return;
            }

            work.Legs.Add(leg);
            cash += leg.Cash;
        }

        if (work.Legs.Count > 0 && cash == work.Amount)
        {
            work.Candidates.Add(work, CollectionsMarshal.AsSpan(work.Legs), IsWhole(work) ? Fit.Exact : Fit.Designated);
        }
    }

    /// <summary>Whether the payer states an amount for a document, and an answer does something else with it.</summary>
    internal static bool Contradicts(Workspace work, ReadOnlySpan<Leg> legs)
    {
        IReadOnlyList<ReferredDocument> documents = work.Payment.ReferredDocuments;
        for (int i = 0; i < documents.Count; i++)
        {
            if (documents[i] is { Number: not null, Remitted: { IsZero: false } stated } && (stated.Currency != work.Currency || !IsPaid(legs, ItemOf(work, i), stated.MinorUnits)))
            {
                return true;
            }
        }

        return false;
    }

    // A discount or a charge may be stated or left out.
    private static bool IsPaid(ReadOnlySpan<Leg> legs, int item, long stated)
    {
        foreach (ref readonly Leg leg in legs)
        {
            if (leg.Item == item)
            {
                return Math.Abs(leg.Cash) == Math.Abs(stated) || Math.Abs(leg.Settled) == Math.Abs(stated);
            }
        }

        return false;
    }

    private static bool IsWhole(Workspace work)
    {
        foreach (Leg leg in work.Legs)
        {
            if (leg.Adjustment != 0 || leg.Settled != work.Index.Columns.Items[leg.Item].Open)
            {
                return false;
            }
        }

        return true;
    }

    // The one open item that the place names; several instalments of a document leave it open which is meant.
    private static int ItemOf(Workspace work, int part)
    {
        int item = -1;
        foreach (Clue clue in work.Items)
        {
            bool isHere = clue.Field == PaymentField.ReferredDocument && clue.Part == part && clue.Given is null && work.IsNamed(clue.Target);
            if (isHere && item >= 0 && item != clue.Target)
            {
                return -1;
            }

            item = isHere ? clue.Target : item;
        }

        return item;
    }

    private static bool TryDesignate(Workspace work, int item, ReferredDocument document, out Leg leg)
    {
        leg = default;
        long open = work.Index.Columns.Items[item].Open;
        if ((document.Remitted ?? document.CreditNote) is not { } stated || stated.Currency != work.Currency || stated.IsZero || document.Adjustment is { IsZero: false })
        {
            return false;
        }

        // A credit note is stated as the amount that it takes off, with either sign.
        long cash = open < 0 ? -Math.Abs(stated.MinorUnits) : stated.MinorUnits;
        long discount = document.Discount is { } taken && taken.Currency == work.Currency ? Math.Abs(taken.MinorUnits) : 0;
        if (discount > 0 && (discount != work.Index.Discounts.InWindow(item, work.Payment.BookingDate) || cash + discount != open))
        {
            return false;
        }

        leg = discount > 0 ? new Leg(item, open, discount, AdjustmentKind.EarlyPaymentDiscount) : new Leg(item, cash);
        return open < 0 ? cash >= open : cash > 0 && cash + discount <= open;
    }
}
