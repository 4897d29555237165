using Receivables.Banking.Internals;

namespace Receivables.Banking.Camt;

/// <summary>Charges as the model has them.</summary>
internal static class ChargeReading
{
    /// <summary>A debit charge was taken and is positive, a credit charge was given back and is negative; without a word it was taken.</summary>
    internal static IReadOnlyList<PaymentCharge> Of(CamtLevel level, Money? instructed, Money amount)
    {
        if (level.Charges.Count == 0)
        {
            return [];
        }

        bool included = AreIncluded(level.Charges, instructed, amount);
        return ReadOnlyLists.From(level.Charges.ConvertAll(charge => new PaymentCharge(
            Signed(charge), charge.IsIncluded ?? included, charge.Kind)));
    }

    /// <summary>The charges in a currency that may be part of the amount beside them: those that do not say otherwise, what was taken less what was given back.</summary>
    internal static Int128 PartOf(CamtLevel level, Currency currency) => Sum(level, currency, isPartOnly: true);

    /// <summary>All charges in a currency: what was taken less what was given back.</summary>
    internal static Int128 All(CamtLevel level, Currency currency) => Sum(level, currency, isPartOnly: false);

    /// <summary>A charge as a text, such as <c>0.20 CHF, included, DISC</c>.</summary>
    internal static string Describe(CamtCharge charge)
    {
        string included = charge.IsIncluded switch { true => ", included", false => ", not included", null => "" };
        return $"{Signed(charge)}{included}{(charge.Kind is null ? "" : ", ")}{charge.Kind}";
    }

    // Versions before .04 do not say. They are included where ordered and booked differ by just their sum.
    private static bool AreIncluded(List<CamtCharge> charges, Money? instructed, Money amount)
    {
        Int128 sum = 0;
        foreach (CamtCharge charge in charges)
        {
            if (!charge.Amount.IsIn(amount.Currency))
            {
                return false;
            }

            sum += Signed(charge).MinorUnits;
        }

        // A credit arrives less the charges, a debit goes out with them on top.
        Int128 gross = amount.IsNegative ? -(Int128)amount.MinorUnits - sum : amount.MinorUnits + sum;
        return sum != 0 && instructed is { } ordered && ordered.Currency == amount.Currency && ordered.MinorUnits == gross;
    }

    private static Int128 Sum(CamtLevel level, Currency currency, bool isPartOnly)
    {
        Int128 sum = 0;
        foreach (CamtCharge charge in level.Charges)
        {
            sum += charge.Amount.IsIn(currency) && !(isPartOnly && charge.IsIncluded == false) ? Signed(charge).MinorUnits : 0;
        }

        return sum;
    }

    private static Money Signed(CamtCharge charge) => charge.Direction == CamtDirection.Credit ? -charge.Amount.Value : charge.Amount.Value;
}
