using Receivables.Ledgers;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Amounts;

/// <summary>Finds the rule that allows a difference.</summary>
internal static class DifferenceFit
{
    /// <summary>The first rule that allows the difference between some items and a payment, or null. Discounts are found by their terms.</summary>
    /// <param name="work">The payment.</param>
    /// <param name="rows">The items.</param>
    /// <param name="open">What is open of them together, above zero.</param>
    internal static DifferenceRule? Find(Workspace work, ReadOnlySpan<int> rows, long open)
    {
        long difference = open - work.Amount;
        foreach (DifferenceRule rule in work.Policy.DifferenceRules)
        {
            if (!rule.IsDiscount && IsPossible(rule, work) && IsIn(rule, work.Currency) && Allows(rule, work, rows, open, difference))
            {
                return rule;
            }
        }

        return null;
    }

    /// <summary>The first rule that allows a discount of the terms, or null.</summary>
    /// <param name="work">The payment.</param>
    /// <param name="kind">Whether it is in time.</param>
    /// <param name="open">What is open of the item.</param>
    /// <param name="discount">The discount.</param>
    /// <param name="daysLate">How many days the payment is late for it.</param>
    internal static DifferenceRule? FindDiscount(Workspace work, AdjustmentKind kind, long open, long discount, int daysLate)
    {
        foreach (DifferenceRule rule in work.Policy.DifferenceRules)
        {
            if (rule.Kind == kind && IsIn(rule, work.Currency) && discount <= MostOf(rule, open, work.Currency) && !(daysLate > rule.DaysLate))
            {
                return rule;
            }
        }

        return null;
    }

    /// <summary>The first rule of a class, which gives what the statement itself states its account; or null.</summary>
    internal static DifferenceRule? OfClass(Workspace work, AdjustmentKind kind)
    {
        foreach (DifferenceRule rule in work.Policy.DifferenceRules)
        {
            if (rule.Kind == kind && IsIn(rule, work.Currency))
            {
                return rule;
            }
        }

        return null;
    }

    /// <summary>How many differences a rule allows of what is open: the chance that one of them is met by accident is as large.</summary>
    internal static double WidthOf(DifferenceRule rule, long open, Currency currency) =>
        rule.RatePercent is not null ? (2.0 * Minor(rule.Limit ?? 0, currency)) + 1
        : Math.Max(1.0, MostOf(rule, open, currency)) * (rule.Direction == DifferenceDirection.Both ? 2 : 1);

    private static bool IsIn(DifferenceRule rule, Currency currency) => rule.Currency is null || rule.Currency == currency;

    // Money that was never exchanged has no exchange difference, and where the statement states the charge, there is no other.
    private static bool IsPossible(DifferenceRule rule, Workspace work) => rule.Kind switch
    {
        AdjustmentKind.ExchangeDifference => work.Payment.ExchangeRate is not null || (work.Payment.InstructedAmount is { } instructed && instructed.Currency != work.Currency),
        AdjustmentKind.BankCharge => work.StatedCharge == 0,
        _ => true,
    };

    private static bool Allows(DifferenceRule rule, Workspace work, ReadOnlySpan<int> rows, long open, long difference)
    {
        bool direction = difference > 0 ? rule.Direction != DifferenceDirection.More : difference < 0 && rule.Direction != DifferenceDirection.Less;
        if (!direction || rule.RatePercent is not { } rate)
        {
            return direction && Math.Abs(difference) <= MostOf(rule, open, work.Currency);
        }

        return BaseOf(rule, work, rows, open) is { } part
            && Math.Abs(difference - (long)Math.Round(part * rate / 100, MidpointRounding.AwayFromZero)) <= Minor(rule.Limit ?? 0, work.Currency);
    }

    private static long? BaseOf(DifferenceRule rule, Workspace work, ReadOnlySpan<int> rows, long open)
    {
        if (rule.RateOf == DifferenceBase.Open)
        {
            return open;
        }

        Int128 net = 0;
        foreach (int row in rows)
        {
            OpenItem item = work.Index.Columns.OpenItems[row];
            if (item.Document is not Invoice { VatAmounts.Count: > 0 } invoice || item.Open != invoice.Amount)
            {
                return null;
            }

            foreach (VatAmount rate in invoice.VatAmounts)
            {
                net += rate.Net.MinorUnits;
            }
        }

        return net > 0 && net <= open ? (long)net : null;
    }

    // Both limits hold; what is not limited is limited by what is open.
    private static long MostOf(DifferenceRule rule, long open, Currency currency)
    {
        long byAmount = rule.Limit is { } limit ? Minor(limit, currency) : open;
        long byShare = rule.LimitPercent is { } percent ? (long)Math.Floor(open * percent / 100) : open;
        return Math.Min(byAmount, byShare);
    }

    private static long Minor(decimal units, Currency currency) => (long)Math.Floor(units * currency.MinorUnitsPerMajor);
}
