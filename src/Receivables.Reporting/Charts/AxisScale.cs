namespace Receivables.Reporting.Charts;

/// <summary>Maps amounts in minor units to lengths, over a range that holds zero.</summary>
internal sealed class AxisScale
{
    private const int MostSteps = 5;

    private readonly Int128 _least;
    private readonly Int128 _most;
    private readonly long _length;

    private AxisScale(Int128 least, Int128 most, Int128 step, long length)
    {
        _least = least;
        _most = most;
        Step = step;
        _length = length;
    }

    /// <summary>The distance between two ticks, in minor units: 1, 2 or 5 times a power of ten.</summary>
    internal Int128 Step { get; }

    /// <summary>The amounts of the ticks, ascending, zero among them.</summary>
    internal IEnumerable<Int128> Ticks
    {
        get
        {
            for (Int128 tick = _least; tick <= _most; tick += Step)
            {
                yield return tick;
            }
        }
    }

    /// <summary>A scale whose ends are round, for an axis with ticks, drawn over a length in tenths.</summary>
    internal static AxisScale Round(IEnumerable<Int128> amounts, long length)
    {
        (Int128 least, Int128 most) = RangeOf(amounts);
        Int128 step = StepFor(most - least);
        return new(-CeilingOf(-least, step), CeilingOf(most, step), step, length);
    }

    /// <summary>A scale that ends where the amounts do, drawn over a length in tenths.</summary>
    internal static AxisScale Exact(IEnumerable<Int128> amounts, long length)
    {
        (Int128 least, Int128 most) = RangeOf(amounts);
        return new(least, most, most - least, length);
    }

    /// <summary>Where an amount lies, in tenths from the least.</summary>
    internal long At(Int128 amount) => (long)((amount - _least) * _length / (_most - _least));

    private static (Int128 Least, Int128 Most) RangeOf(IEnumerable<Int128> amounts)
    {
        Int128 least = 0;
        Int128 most = 0;
        foreach (Int128 amount in amounts)
        {
            least = Int128.Min(least, amount);
            most = Int128.Max(most, amount);
        }

        return (least, least == most ? 1 : most);
    }

    private static Int128 StepFor(Int128 range)
    {
        Int128 power = 1;
        while (range > power * 10 * MostSteps)
        {
            power *= 10;
        }

        return range <= power * MostSteps ? power : range <= power * 2 * MostSteps ? power * 2 : range <= power * 5 * MostSteps ? power * 5 : power * 10;
    }

    private static Int128 CeilingOf(Int128 amount, Int128 step) => (amount + step - 1) / step * step;
}
