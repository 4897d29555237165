namespace Receivables.Matching.Decisions;

/// <summary>The strongest clue for and the strongest against, in each family.</summary>
internal struct FamilyTally
{
    private const int Families = 5;

    private Slots _for;
    private Slots _against;

    /// <summary>Takes a clue where it is the strongest so far.</summary>
    internal void Offer(in Clue clue)
    {
        int family = (int)clue.Family;
        if (clue.Units > 0 && clue.Units > _for[family].Units)
        {
            _for[family] = clue;
        }
        else if (clue.Units <= 0 && (clue.Units < _against[family].Units || _against[family].Kind == default))
        {
            _against[family] = clue;
        }
    }

    /// <summary>The sum of what holds, and the clues themselves if a list is given.</summary>
    internal readonly int Sum(List<Clue>? chosen)
    {
        int sum = 0;
        for (int f = 0; f < Families; f++)
        {
            sum += Take(_for[f], chosen) + Take(_against[f], chosen);
        }

        return sum;
    }

    private static int Take(in Clue clue, List<Clue>? chosen)
    {
        if (clue.Kind != default)
        {
            chosen?.Add(clue);
        }

        return clue.Units;
    }

    [System.Runtime.CompilerServices.InlineArray(Families)]
    private struct Slots
    {
        private Clue _first;
    }
}
