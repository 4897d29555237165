namespace Receivables.Banking.Internals;

/// <summary>The sum of the booked movements in one currency; 128 bits, so that no file can overflow it.</summary>
/// <param name="Currency">The currency.</param>
/// <param name="MinorUnits">The sum in minor units.</param>
internal readonly record struct MovementSum(Currency Currency, Int128 MinorUnits)
{
    /// <summary>Adds to the sum of the currency.</summary>
    internal static void Add(List<MovementSum> sums, Money amount)
    {
        for (int i = 0; i < sums.Count; i++)
        {
            if (sums[i].Currency == amount.Currency)
            {
                sums[i] = sums[i] with { MinorUnits = sums[i].MinorUnits + amount.MinorUnits };
                return;
            }
        }

        sums.Add(new MovementSum(amount.Currency, amount.MinorUnits));
    }
}
