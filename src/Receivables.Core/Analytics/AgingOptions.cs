using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Receivables.Internals;

namespace Receivables.Analytics;

/// <summary>How an aged balance is cut.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
[Experimental("RCV0001")]
public sealed class AgingOptions
{
    /// <summary>How many bounds there may be.</summary>
    public const int MaxBounds = 60;

    private readonly int[] _bounds;

    /// <summary>States the cut.</summary>
    /// <param name="basis">From which date the age counts; the due date by default.</param>
    /// <param name="bounds">
    /// The last day of each bucket but the first and the last, ascending, from 1: 30, 60, 90 by default, which gives
    /// <c>notDue</c> (age 0 and below), <c>1-30</c>, <c>31-60</c>, <c>61-90</c> and <c>90+</c> (91 and more). At most <see cref="MaxBounds"/>.
    /// </param>
    /// <exception cref="ArgumentException">The bounds do not ascend from 1, or are too many, or there is none.</exception>
    public AgingOptions(AgingBasis basis = AgingBasis.DueDate, IEnumerable<int>? bounds = null)
    {
        Known.Require(basis);
        _bounds = bounds is null ? [30, 60, 90] : [.. bounds];
        bool ascends = _bounds.Length is > 0 and <= MaxBounds && _bounds[0] >= 1;
        for (int i = 1; i < _bounds.Length; i++)
        {
            ascends &= _bounds[i] > _bounds[i - 1];
        }

        if (!ascends)
        {
            throw new ArgumentException($"Buckets are 1 to {MaxBounds} whole numbers of days that ascend from 1, such as 30, 60, 90.", nameof(bounds));
        }

        Basis = basis;
        Bounds = ValueList<int>.From(_bounds);
        Labels = ValueList<string>.From(CreateLabels());
    }

    /// <summary>By due date in 30, 60 and 90 days.</summary>
    public static AgingOptions Default { get; } = new();

    /// <summary>From which date the age counts.</summary>
    public AgingBasis Basis { get; }

    /// <summary>The last day of each bucket but the first and the last.</summary>
    public IReadOnlyList<int> Bounds { get; }

    /// <summary>The names of the buckets, one more than the bounds and one for what is not due.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>The bucket of an age in days.</summary>
    internal int BucketOf(int age)
    {
        if (age <= 0)
        {
            return 0;
        }

        int bucket = 1;
        foreach (int bound in _bounds)
        {
            bucket += age > bound ? 1 : 0;
        }

        return bucket;
    }

    private IEnumerable<string> CreateLabels()
    {
        yield return "notDue";
        int from = 1;
        foreach (int bound in _bounds)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{from}-{bound}");
            from = bound + 1;
        }

        yield return string.Create(CultureInfo.InvariantCulture, $"{_bounds[^1]}+");
    }
}
