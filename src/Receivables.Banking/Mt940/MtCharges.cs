namespace Receivables.Banking.Mt940;

/// <summary>What an entry cost, stated (<c>COAM</c>, <c>/CHGS/</c>) or as what is booked beyond the original amount of a return.</summary>
internal static class MtCharges
{
    internal static void Add(MtTarget target)
    {
        if (target.Charge is { } charge)
        {
            target.Draft.Charges.Add(new PaymentCharge(charge, IsIncluded(target, charge), target.IsReturn ? "RETURN" : null));
        }
        else if (target.IsReturn && target.IsDebit && Beyond(target) is { IsPositive: true } difference)
        {
            target.Draft.Charges.Add(new PaymentCharge(difference, true, "RETURN"));
        }
    }

    // Where nothing says what was ordered, the fee of a return is in its amount: so the rules of the German banks.
    private static bool IsIncluded(MtTarget target, Money charge)
    {
        if (target.Draft.Instructed is not { } ordered)
        {
            return target.IsReturn && target.IsDebit;
        }

        Money booked = target.Draft.Amount;
        if (ordered.Currency != booked.Currency || charge.Currency != booked.Currency)
        {
            return false;
        }

        Int128 gross = booked.IsNegative ? -(Int128)booked.MinorUnits - charge.MinorUnits : (Int128)booked.MinorUnits + charge.MinorUnits;
        return gross == ordered.MinorUnits;
    }

    private static Money? Beyond(MtTarget target)
    {
        if (target.Draft.Instructed is not { } ordered || ordered.Currency != target.Draft.Amount.Currency)
        {
            return null;
        }

        Int128 beyond = -(Int128)target.Draft.Amount.MinorUnits - ordered.MinorUnits;
        return beyond > 0 && beyond <= long.MaxValue ? Money.FromMinor((long)beyond, ordered.Currency) : null;
    }
}
