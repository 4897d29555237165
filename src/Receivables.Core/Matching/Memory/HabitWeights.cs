using Receivables.Matching.Decisions;

namespace Receivables.Matching.Memory;

/// <summary>How likely a customer settles which set of its items, as log odds.</summary>
internal sealed class HabitWeights
{
    /// <summary>A customer's own counts weigh as much as the book's from ten on.</summary>
    internal const double StrengthOfBook = 10;

    /// <summary>What all customers do weighs as much as what is assumed from a thousand on: only what is held is counted, and that is no sample of all.</summary>
    internal const double StrengthOfAssumed = 1_000;

    /// <summary>What is assumed of everybody, in the order of <see cref="MatchSet"/>.</summary>
    private static readonly double[] Assumed = [Priors.ShareOfSingleItem, Priors.ShareOfSeveralItems, Priors.ShareOfDueToDate, Priors.ShareOfWholeBalance, Priors.ShareOfOnAccount];

    internal static readonly HabitWeights Default = new(Assumed);

    private const int OnAccountPlace = (int)MatchSet.OnAccount;

    private readonly double[] _shares;

    private HabitWeights(double[] shares)
    {
        _shares = shares;
        SingleItem = Logarithm.Units(shares[(int)MatchSet.SingleItem]);
        SeveralItems = Logarithm.Units(shares[(int)MatchSet.SeveralItems]);
        DueToDate = Logarithm.Units(shares[(int)MatchSet.DueToDate]);
        WholeBalance = Logarithm.Units(shares[(int)MatchSet.WholeBalance]);
        OnAccount = Logarithm.Units(shares[(int)MatchSet.OnAccount]);
    }

    internal int SingleItem { get; }

    internal int SeveralItems { get; }

    internal int DueToDate { get; }

    internal int WholeBalance { get; }

    internal int OnAccount { get; }

    /// <summary>The weights after what was counted: which set is settled where nothing is named, and any is. How often nothing is stays as it was, for nearly all such payments are held and so counted, and of the others few.</summary>
    internal HabitWeights With(PayerHabits habits, double strength)
    {
        long settled = Enum.GetValues<MatchSet>().Where(s => s != MatchSet.OnAccount).Sum(habits.CountOfUnnamed);
        double settles = 1 - _shares[OnAccountPlace];
        return settled == 0 ? this : new([.. _shares.Select((share, set) =>
            set == OnAccountPlace ? share : settles * (((share / settles) * strength) + habits.CountOfUnnamed((MatchSet)set)) / (settled + strength))]);
    }
}
