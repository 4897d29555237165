using System.Runtime.CompilerServices;
using Receivables.Internals;

namespace Receivables.Ledgers.Columns;

/// <summary>The columns of one item, summed up to a day.</summary>
internal record struct ItemSums
{
    internal long Original { get; private set; }

    internal long Settled { get; private set; }

    internal long Adjusted { get; private set; }

    internal long WrittenOff { get; private set; }

    internal long Moved { get; private set; }

    internal readonly long Open => Original - Settled - Adjusted - WrittenOff - Moved;

    /// <summary>Open is zero or has the sign of the original and is never larger; an item that was taken back is untouched.</summary>
    internal readonly bool Holds => Original switch
    {
        0 => (Settled | Adjusted | WrittenOff | Moved) == 0,
        > 0 => Open >= 0 && Open <= Original,
        _ => Open <= 0 && Open >= Original,
    };

    [MethodImpl(Hot.Path)]
    internal void Add(Column column, long amount)
    {
        switch (column)
        {
            case Column.Original:
                Original += amount;
                break;
            case Column.Settled:
                Settled += amount;
                break;
            case Column.Adjusted:
                Adjusted += amount;
                break;
            case Column.WrittenOff:
                WrittenOff += amount;
                break;
            default:
                Moved += amount;
                break;
        }
    }
}
