namespace Receivables.References;

/// <summary>How the digits read so far are grouped, which decides the schemes they can belong to.</summary>
internal struct DigitGroups
{
    private int _count;
    private bool _hasMark;
    private bool _isBrokenFive;
    private bool _isBrokenOgm;

    public DigitGroups()
    {
    }

    /// <summary>Whether there is one group, without gaps.</summary>
    internal readonly bool IsSingle => _count == 1;

    /// <summary>Whether only white space stands between the groups.</summary>
    internal readonly bool IsSpaced => !_hasMark;

    /// <summary>Whether every group but the first has five digits, and the first no more, as the Finnish paper form; or there is one group.</summary>
    internal readonly bool IsFinnish => IsSingle || (IsSpaced && !_isBrokenFive);

    /// <summary>Whether the groups so far are of three, four and five digits, as the Belgian paper form; or there is one group.</summary>
    internal readonly bool IsOgm => IsSingle || !_isBrokenOgm;

    /// <summary>Whether more groups can still make a reference: only the Belgian form has marks between its groups.</summary>
    internal readonly bool CanGrow => IsSpaced || !_isBrokenOgm;

    /// <summary>Adds a group.</summary>
    /// <param name="gap">What stands before it; not used for the first group.</param>
    /// <param name="length">How many digits it has.</param>
    internal void Add(ReferenceGap gap, int length)
    {
        _isBrokenFive |= _count == 0 ? length > 5 : length != 5;
        _isBrokenOgm |= _count > 2 || length != _count + 3;
        _hasMark |= _count > 0 && gap == ReferenceGap.Mark;
        _count++;
    }
}
