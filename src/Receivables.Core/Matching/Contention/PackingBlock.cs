namespace Receivables.Matching.Contention;

/// <summary>Claims that want the same, served from the likeliest on, or one claim with several options.</summary>
/// <remarks>That no other order need be tried is what keeps thousands of claims for one thing cheap.</remarks>
internal sealed class PackingBlock
{
    private readonly long[] _weights;
    private readonly int[] _twins;

    /// <summary>Claims that want the same.</summary>
    /// <param name="members">The claims in the order in which they are served.</param>
    /// <param name="weights">Their weights, descending.</param>
    /// <param name="twins">Their twins, or −1.</param>
    /// <param name="most">How many of them can be served where nobody else wants anything.</param>
    /// <param name="uses">What each of them takes.</param>
    internal PackingBlock(int[] members, long[] weights, int[] twins, int most, PackingUse[] uses)
    {
        (Members, _weights, _twins) = (members, weights, twins);
        (Values, Uses, Times) = (new long[most], new PackingUse[most][], new int[most]);
        long sum = 0;
        for (int served = 1; served <= most; served++)
        {
            sum += weights[served - 1];
            (Values[most - served], Uses[most - served], Times[most - served]) = (sum, uses, served);
        }
    }

    /// <summary>One claim.</summary>
    /// <param name="member">The claim.</param>
    /// <param name="values">What its options are worth, descending.</param>
    /// <param name="uses">What each takes.</param>
    internal PackingBlock(int member, long[] values, PackingUse[][] uses)
    {
        (Members, _weights, _twins, HasChoice) = ([member], [values[0]], [-1], true);
        (Values, Uses, Times) = (values, uses, [.. values.Select(_ => 1)]);
    }

    internal int[] Members { get; }

    /// <summary>Whether it is one claim with several options.</summary>
    internal bool HasChoice { get; }

    /// <summary>What each option is worth, descending: the most served first.</summary>
    internal long[] Values { get; }

    /// <summary>What each option takes, so many times.</summary>
    internal PackingUse[][] Uses { get; }

    /// <summary>How many members each option serves.</summary>
    internal int[] Times { get; }

    internal long WeightOf(int position) => _weights[position];

    /// <summary>Whether a member has twins.</summary>
    internal bool IsTwin(int position) => _twins[position] >= 0;

    /// <summary>What the options are worth without a member, and so without those that repeat it; below zero where there are too few for an option.</summary>
    internal long[] ValuesWithout(int position)
    {
        var values = new long[Values.Length];
        Array.Fill(values, -1);
        long sum = 0;
        int served = 0;
        for (int i = 0; i < Members.Length && served < values.Length; i++)
        {
            if (i != position && !(i > position && _twins[i] >= 0 && _twins[i] == _twins[position]))
            {
                sum += _weights[i];
                values[values.Length - ++served] = sum;
            }
        }

        return values;
    }
}
