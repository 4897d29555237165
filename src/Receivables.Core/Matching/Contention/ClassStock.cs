using Receivables.Matching.Books;

namespace Receivables.Matching.Contention;

/// <summary>What is open of the items that several payments want, and how much of it is spoken for.</summary>
internal sealed class ClassStock
{
    private readonly BookColumns _book;
    private readonly int[] _classes;
    private readonly int[] _rows;
    private readonly int[] _starts;
    private readonly Dictionary<int, int> _places = [];
    private readonly ulong[] _spokenFor;

    private ClassStock(BookColumns book, int[] classes, int[] rows, int[] starts)
    {
        (_book, _classes, _rows, _starts) = (book, classes, rows, starts);
        for (int i = 0; i < rows.Length; i++)
        {
            _places.Add(rows[i], i);
        }

        _spokenFor = new ulong[rows.Length];
    }

    /// <summary>Finds the items of some classes.</summary>
    /// <param name="book">The book.</param>
    /// <param name="classes">The classes, ascending.</param>
    internal static ClassStock Of(BookColumns book, int[] classes)
    {
        var pairs = new PairList();
        for (int c = 0; c < classes.Length;)
        {
            // The classes of one account come together, and the oldest of a class comes before the others.
            int account = book.Items[classes[c]].Account;
            int end = c + 1;
            while (end < classes.Length && book.Items[classes[end]].Account == account)
            {
                end++;
            }

            AddItems(book, classes, (c, end), pairs);
            c = end;
        }

        pairs.Sort();
        var starts = new int[classes.Length + 1];
        for (int i = 0; i < pairs.Count; i++)
        {
            starts[pairs.KeyAt(i) + 1]++;
        }

        for (int c = 0; c < classes.Length; c++)
        {
            starts[c + 1] += starts[c];
        }

        return new(book, classes, pairs.Places(0, pairs.Count), starts);
    }

    /// <summary>The place of the class of an item, or −1 where nobody else wants it.</summary>
    internal int ClassOf(int row) => Array.BinarySearch(_classes, _book.Items[row].Peer) is >= 0 and var place ? place : -1;

    /// <summary>The items of a class, the oldest first.</summary>
    internal ReadOnlySpan<int> ItemsOf(int place) => _rows.AsSpan(_starts[place].._starts[place + 1]);

    /// <summary>Whether something of an item is spoken for.</summary>
    internal bool IsSpokenFor(int row) => _spokenFor[_places[row]] > 0;

    /// <summary>Whether more of an item is spoken for than there is.</summary>
    internal bool IsOverdrawn(int row) => _spokenFor[_places[row]] > Open(row);

    /// <summary>How much of an item is left.</summary>
    internal long LeftOf(int row) => IsOverdrawn(row) ? 0 : (long)(Open(row) - _spokenFor[_places[row]]);

    /// <summary>Speaks for some of an item.</summary>
    /// <param name="row">The item.</param>
    /// <param name="amount">How much, signed as the item is.</param>
    internal void Speak(int row, long amount)
    {
        ref ulong spoken = ref _spokenFor[_places[row]];
        ulong more = Magnitude(amount);
        spoken = more > ulong.MaxValue - spoken ? ulong.MaxValue : spoken + more;
    }

    private ulong Open(int row) => Magnitude(_book.Items[row].Open);

    private static ulong Magnitude(long amount) => amount < 0 ? unchecked((ulong)-amount) : (ulong)amount;

    private static void AddItems(BookColumns book, int[] classes, (int Start, int End) range, PairList pairs)
    {
        int end = book.Accounts[book.Items[classes[range.Start]].Account].End;
        for (int row = classes[range.Start]; row < end; row++)
        {
            int place = Array.BinarySearch(classes, range.Start, range.End - range.Start, book.Items[row].Peer);
            if (place >= 0)
            {
                pairs.Add(place, row);
            }
        }
    }
}
