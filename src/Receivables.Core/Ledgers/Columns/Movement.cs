using System.Runtime.InteropServices;

namespace Receivables.Ledgers.Columns;

/// <summary>One amount that one entry adds to one column of one item or account. Twenty bytes; never changed.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly struct Movement
{
    private const int ColumnBits = 4;
    private const uint ColumnMask = (1 << ColumnBits) - 1;

    internal const int LargestSubject = int.MaxValue >> ColumnBits;

    private readonly uint _target;

    internal Movement(int subject, Column column, long amount, int entry, int previous)
    {
        _target = ((uint)subject << ColumnBits) | (uint)column;
        Amount = amount;
        Entry = entry;
        Previous = previous;
    }

    /// <summary>The row of the item or account, as <see cref="Column"/> says.</summary>
    internal int Subject => (int)(_target >> ColumnBits);

    internal Column Column => (Column)(_target & ColumnMask);

    internal bool IsOfItem => Column <= Column.Moved;

    /// <summary>The earlier movement of the same subject, or -1.</summary>
    internal int Previous { get; }

    internal int Entry { get; }

    internal long Amount { get; }

    /// <summary>By how much it changes what is open, or what is unapplied.</summary>
    internal long Effect => Column is Column.Original or Column.Received or Column.MovedIn ? Amount : -Amount;
}
