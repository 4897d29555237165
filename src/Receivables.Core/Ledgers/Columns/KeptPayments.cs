using System.Runtime.CompilerServices;
using Receivables.Internals;

namespace Receivables.Ledgers.Columns;

/// <summary>The payments received last, with all that the bank said, packed: some hundred bytes each where the noun with its texts has six hundred.</summary>
/// <remarks>
/// What the row of the payment has already (id, booking day, currency) is not packed again. One that is too long or too rare to pack is kept as it is.
/// One writer at a time; a view can be read from any thread.
/// </remarks>
internal sealed class KeptPayments
{
    /// <summary>Places from here on are rows of the list of whole payments.</summary>
    internal const uint FirstWhole = 1u << 31;

    private readonly ChunkedList<uint> _places = new();
    private readonly TextArena _packed = new();
    private readonly ChunkedList<Payment> _whole = new();
    private readonly PackedWriter _writer = new();
    private int _firstHeld;

    internal KeptPaymentsView View => new(_places.View, _packed.View, _whole.View);

    [MethodImpl(Hot.Path)]
    internal void Add(Payment payment)
    {
        _writer.Clear();
        bool canHold = PackedPayment.CanHold(payment);
        if (canHold)
        {
            PackedPayment.Write(_writer, payment);
        }

        _places.Add(canHold && _writer.Written.Length <= TextArena.LargestText && _packed.End < FirstWhole - (TextArena.ChunkSize * 2) ? _packed.Add(_writer.Written) : Keep(payment));
    }

    /// <summary>Lets go of what lies in whole chunks before a row. Returns the first row that is held.</summary>
    internal int DropBefore(int row)
    {
        int first = _places.DropBefore(row);
        if (first > _firstHeld)
        {
            _firstHeld = first;
            (uint packed, uint whole) = FirstPlaces(first);
            _packed.DropBefore(packed);
            _whole.DropBefore((int)(whole - FirstWhole));
        }

        return first;
    }

    /// <summary>Forgets the payments from a row on.</summary>
    internal void Truncate(int count)
    {
        (uint packed, uint whole) = count == 0 ? (0, FirstWhole) : FirstPlaces(count);
        _packed.Truncate(packed);
        _whole.Truncate((int)(whole - FirstWhole));
        _places.Truncate(count);
        _firstHeld = Math.Min(_firstHeld, count);
    }

    /// <summary>Where the first payments from a row on are kept, of those that are packed and of those that are whole; where there is none, where the next goes.</summary>
    private (uint Packed, uint Whole) FirstPlaces(int row)
    {
        (uint packed, uint whole) = (_packed.End, FirstWhole + (uint)_whole.Count);
        for (int i = _places.Count - 1; i >= row; i--)
        {
            (packed, whole) = _places[i] < FirstWhole ? (_places[i], whole) : (packed, _places[i]);
        }

        return (packed, whole);
    }

    private uint Keep(Payment payment)
    {
        _whole.Add(payment);
        return FirstWhole + (uint)(_whole.Count - 1);
    }
}
