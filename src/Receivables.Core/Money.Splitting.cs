namespace Receivables;

/// <content>Splitting: the parts always sum to the whole.</content>
public readonly partial struct Money
{
    /// <summary>Splits into parts in proportion to weights, by the largest remainder.</summary>
    /// <param name="weights">The weights, none negative, at least one above zero, their sum within 63 bits.</param>
    /// <returns>
    /// One part a weight, in their order, in the same currency, summing exactly to this amount. Each part is its exact share rounded
    /// down or up by less than one minor unit; the units left over go to the largest remainders, ties to the earlier part.
    /// A weight of zero gets zero.
    /// </returns>
    /// <exception cref="ArgumentException">There is no weight, one is negative, or all are zero.</exception>
    /// <exception cref="OverflowException">The weights sum to more than 63 bits.</exception>
    public Money[] Allocate(params ReadOnlySpan<long> weights)
    {
        long total = TotalWeight(weights);
        var parts = new Money[weights.Length];
        var remainders = new (Int128 Remainder, int Index)[weights.Length];
        long given = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            // Truncated toward zero, so that a negative amount splits as the mirror of the positive one.
            (Int128 share, Int128 remainder) = Int128.DivRem((Int128)MinorUnits * weights[i], total);
            parts[i] = new Money((long)share, Currency);
            remainders[i] = (Int128.Abs(remainder), i);
            given = checked(given + (long)share);
        }

        GiveRest(parts, remainders, MinorUnits - given);
        return parts;
    }

    /// <summary>Splits into equal parts, by the largest remainder: the earlier parts take the units left over.</summary>
    /// <param name="parts">How many parts, at least 1.</param>
    /// <returns>The parts, summing exactly to this amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parts"/> is below 1.</exception>
    public Money[] Split(int parts)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(parts, 1);
        var weights = new long[parts];
        Array.Fill(weights, 1);
        return Allocate(weights);
    }

    private static long TotalWeight(ReadOnlySpan<long> weights)
    {
        long total = 0;
        foreach (long weight in weights)
        {
            if (weight < 0)
            {
                throw new ArgumentException("A weight is negative.", nameof(weights));
            }

            total = checked(total + weight);
        }

        return total > 0 ? total : throw new ArgumentException("At least one weight must be above zero.", nameof(weights));
    }

    private static void GiveRest(Money[] parts, (Int128 Remainder, int Index)[] remainders, long rest)
    {
        Array.Sort(remainders, static (a, b) => a.Remainder != b.Remainder ? b.Remainder.CompareTo(a.Remainder) : a.Index.CompareTo(b.Index));
        for (int i = 0; rest != 0; i++)
        {
            int part = remainders[i].Index;
            parts[part] = new Money(parts[part].MinorUnits + Math.Sign(rest), parts[part].Currency);
            rest -= Math.Sign(rest);
        }
    }
}
