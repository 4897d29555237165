using System.Runtime.InteropServices;
using Receivables.Internals;

namespace Receivables.Matching.Decisions;

/// <summary>How likely each candidate is against the others, against "none of these", and against what was not listed.</summary>
internal sealed class Posterior
{
    private readonly List<(int Customer, int Units)> _elsewhere = [];
    private readonly List<int> _all = [];
    private int _highest;
    private double _total;

    /// <summary>The probability that it is none of the candidates.</summary>
    internal double Elsewhere { get; private set; }

    /// <summary>That part of it in which an item of the amount is settled that was not listed.</summary>
    internal double Unlisted { get; private set; }

    /// <summary>The probability of log odds.</summary>
    internal double Of(int units) => Logarithm.Exp(units - _highest) / _total;

    /// <summary>The probability that a customer pays: what it settles, or something that is not open.</summary>
    internal double OfPayer(Workspace work, int customer)
    {
        double sum = 0;
        for (int i = 0; i < work.Candidates.Count; i++)
        {
            sum += work.Candidates[i].Owner == customer ? Of(work.Candidates[i].Score) : 0;
        }

        foreach ((int who, int units) in _elsewhere)
        {
            sum += who == customer ? Of(units) : 0;
        }

        return Math.Min(1, sum);
    }

    /// <summary>Weighs scored candidates.</summary>
    internal void Compute(Workspace work)
    {
        ElsewhereMass.Collect(work, _elsewhere);
        _all.Clear();
        for (int i = 0; i < work.Candidates.Count; i++)
        {
            _all.Add(work.Candidates[i].Score);
        }

        foreach ((_, int units) in _elsewhere)
        {
            _all.Add(units);
        }

        // The highest first, so that the sum does not depend on the order in which things were found.
        ShortSort.Sort(CollectionsMarshal.AsSpan(_all), static (a, b) => b.CompareTo(a));
        _highest = _all[0];
        _total = SumOf(_all);
        Elsewhere = SumOfElsewhere();
        Unlisted = work.MoreOfAmount > 0 ? Of(ElsewhereMass.MoreOfAmount(work)) : 0;
    }

    private double SumOf(List<int> descending)
    {
        double sum = 0;
        foreach (int units in descending)
        {
            if (units - _highest < Logarithm.LeastThatCounts)
            {
                break;
            }

            sum += Logarithm.Exp(units - _highest);
        }

        return sum;
    }

    private double SumOfElsewhere()
    {
        ShortSort.Sort(CollectionsMarshal.AsSpan(_elsewhere), static (a, b) => a.Units != b.Units ? b.Units.CompareTo(a.Units) : a.Customer.CompareTo(b.Customer));
        double sum = 0;
        foreach ((_, int units) in _elsewhere)
        {
            sum += Of(units);
        }

        return Math.Min(1, sum);
    }
}
