namespace Receivables.Matching.Amounts;

/// <summary>What a statement says that a bank kept of a payment.</summary>
internal static class StatedCharges
{
    /// <summary>The charges already taken off the amount, in minor units; else what was instructed beyond it; 0 where neither is stated in the payment's currency.</summary>
    internal static long Of(Payment payment)
    {
        Int128 sum = 0;
        for (int i = 0; i < payment.Charges.Count; i++)
        {
            PaymentCharge charge = payment.Charges[i];
            sum += charge.IsIncluded && charge.Amount.Currency == payment.Amount.Currency ? charge.Amount.MinorUnits : 0;
        }

        if (sum == 0 && payment.InstructedAmount is { } instructed && instructed.Currency == payment.Amount.Currency)
        {
            sum = (Int128)instructed.MinorUnits - payment.Amount.MinorUnits;
        }

        return sum > 0 && sum < payment.Amount.MinorUnits && sum + payment.Amount.MinorUnits <= long.MaxValue ? (long)sum : 0;
    }
}
