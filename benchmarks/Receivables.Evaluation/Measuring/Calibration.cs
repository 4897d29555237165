namespace Receivables.Evaluation.Measuring;

/// <summary>Whether stated confidences are the shares that come true.</summary>
internal sealed class Calibration
{
    private const int Bins = 10;

    private readonly List<(double Stated, bool IsRight)> _all = [];
    private readonly List<(double Stated, string Kind)> _wrong = [];

    internal int Count => _all.Count;

    internal double ShareRight => _all.Count == 0 ? 0 : _all.Count(p => p.IsRight) / (double)_all.Count;

    internal void Add(double stated, bool isRight, string kind)
    {
        _all.Add((stated, isRight));
        if (!isRight)
        {
            _wrong.Add((stated, kind));
        }
    }

    internal void AddAll(Calibration other)
    {
        _all.AddRange(other._all);
        _wrong.AddRange(other._wrong);
    }

    /// <summary>Of which kinds the wrong ones above a level are.</summary>
    internal string WrongAbove(double level) =>
        string.Join(", ", _wrong.Where(w => w.Stated > level).GroupBy(w => w.Kind).OrderByDescending(g => g.Count()).Select(g => $"{g.Key} {g.Count()}"));

    /// <summary>Ten bins of equal mass: the mean distance of what is stated from what comes true.</summary>
    internal double ExpectedError() => BinsOfEqualMass().Sum(b => Math.Abs(b.Stated - b.Right) * b.Count) / Math.Max(1, _all.Count);

    internal IReadOnlyList<(double Stated, double Right, int Count)> BinsOfEqualMass()
    {
        (double Stated, bool IsRight)[] sorted = [.. _all.OrderBy(p => p.Stated)];
        return [.. Enumerable.Range(0, Bins)
            .Select(b => sorted[(sorted.Length * b / Bins)..(sorted.Length * (b + 1) / Bins)])
            .Where(b => b.Length > 0)
            .Select(b => (b.Average(p => p.Stated), b.Count(p => p.IsRight) / (double)b.Length, b.Length))];
    }

    /// <summary>The mean of −ln of the chance given to what came true.</summary>
    internal double LogLoss() => LossOf(p => p.Stated);

    /// <summary>The same for the best constant.</summary>
    internal double LogLossOfConstant() => LossOf(_ => ShareRight);

    /// <summary>Of the answers stated above a level: how many are wrong, and the 95 % interval of how many should be.</summary>
    internal (int Count, int Wrong, int Low, int High) Above(double level)
    {
        (double Stated, bool IsRight)[] above = [.. _all.Where(p => p.Stated > level)];
        (int low, int high) = Intervals.OfSum(above.Select(p => 1 - p.Stated));
        return (above.Length, above.Count(p => !p.IsRight), low, high);
    }

    private double LossOf(Func<(double Stated, bool IsRight), double> chance) => _all.Count == 0 ? 0 : _all.Average(p =>
    {
        double stated = Math.Clamp(chance(p), 1e-9, 1 - 1e-9);
        return -Math.Log(p.IsRight ? stated : 1 - stated);
    });
}
