using System.Runtime.CompilerServices;

namespace Receivables.Matching.Decisions;

/// <summary>The strongest clue for and the strongest against, in each family.</summary>
/// <remarks>Most answers are only weighed, to be ranked: then the weights alone are kept, and the clues for the one that is told.</remarks>
internal ref struct FamilyTally
{
    internal const int Families = 5;

    private readonly Span<Clue> _kept;
    private Weights _for;
    private Weights _against;
    private int _seenAgainst;

    /// <param name="kept">Takes the clues, twice as many as there are families; empty where the weights suffice.</param>
    internal FamilyTally(Span<Clue> kept) => _kept = kept;

    /// <summary>Takes a clue where it is the strongest so far.</summary>
    internal void Offer(in Clue clue)
    {
        int family = (int)clue.Family;
        if (clue.Units > 0)
        {
            if (clue.Units > _for[family])
            {
                _for[family] = clue.Units;
                Keep(family, clue);
            }
        }
        else if (clue.Units < _against[family] || (_seenAgainst & (1 << family)) == 0)
        {
            _against[family] = clue.Units;
            _seenAgainst |= 1 << family;
            Keep(Families + family, clue);
        }
    }

    /// <summary>The sum of what holds.</summary>
    internal readonly int Sum()
    {
        int sum = 0;
        for (int f = 0; f < Families; f++)
        {
            sum += _for[f] + _against[f];
        }

        return sum;
    }

    /// <summary>The clues that hold, family by family, those for before those against.</summary>
    internal readonly void AddTo(List<Clue> chosen)
    {
        for (int f = 0; f < Families; f++)
        {
            if (_for[f] > 0)
            {
                chosen.Add(_kept[f]);
            }

            if ((_seenAgainst & (1 << f)) != 0)
            {
                chosen.Add(_kept[Families + f]);
            }
        }
    }

    private readonly void Keep(int place, in Clue clue)
    {
        if (!_kept.IsEmpty)
        {
            _kept[place] = clue;
        }
    }

    [InlineArray(Families)]
    private struct Weights
    {
        private int _first;
    }
}
