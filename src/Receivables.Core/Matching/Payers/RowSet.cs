using System.Numerics;

namespace Receivables.Matching.Payers;

/// <summary>A set of rows that is emptied without being written over: each place holds the number of the round in which it was filled.</summary>
/// <remarks>One thread's; used again for each payment.</remarks>
internal sealed class RowSet
{
    private const int FirstSize = 64;

    private ulong[] _places = new ulong[FirstSize];
    private uint _round;

    /// <summary>Empties the set and makes room.</summary>
    /// <param name="most">How many rows come at most.</param>
    internal void Clear(int most)
    {
        if (_places.Length < 2L * most || _round == uint.MaxValue)
        {
            _places = new ulong[Math.Max(_places.Length, (int)BitOperations.RoundUpToPowerOf2((uint)most * 2))];
            _round = 0;
        }

        _round++;
    }

    /// <summary>Adds a row; false where the set has it.</summary>
    internal bool Add(int row)
    {
        ulong sought = ((ulong)_round << 32) | (uint)row;
        int mask = _places.Length - 1;
        int at = (int)(KeyHash.Mix((uint)row) >> 33) & mask;
        while (_places[at] >> 32 == _round)
        {
            if (_places[at] == sought)
            {
                return false;
            }

            at = (at + 1) & mask;
        }

        _places[at] = sought;
        return true;
    }
}
