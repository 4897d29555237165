using Receivables.Internals;
using Receivables.Ledgers;
using Receivables.Matching.Books;
using Receivables.References;

namespace Receivables.Matching.Documents;

/// <summary>All numbers by which a text can name an item of the book, by the hash of their normal form.</summary>
/// <remarks>No text is kept: a hit is checked against the caller's own objects.</remarks>
internal sealed class NumberIndex
{
    /// <summary>The longest normal form that is looked for inside a text; whole fields may be longer.</summary>
    internal const int MaxLength = NumberText.LongestJoined;

    private readonly BookColumns _book;
    private readonly IReadOnlyList<SettledDocument> _settled;
    private readonly NumberSlots _slots;
    private readonly NumberCounts _counts;

    internal NumberIndex(BookColumns book, IReadOnlyList<SettledDocument> settled)
    {
        RequireFits(book, settled);
        _book = book;
        _settled = settled;
        _slots = new NumberSlots(CountOf(book) + settled.Count);
        _counts = new NumberCounts();
        List<NumberKey> keys = [];
        for (int row = 0; row < book.Items.Length; row++)
        {
            NumberKey.List(book.OpenItems[row], keys);
            keys.ForEach(key => Add(key, row));
            RequireNew(book.OpenItems[row].Id, keys[0].Hash, row);
        }

        for (int s = 0; s < settled.Count; s++)
        {
            Add(NumberKey.Of(settled[s].Number.Value, NumberKind.Settled), s);
        }
    }

    private NumberIndex(NumberIndex before, BookEdit edit, SettledEdit settled)
    {
        RequireFits(edit.After, settled.After);
        _book = edit.After;
        _settled = settled.After;
        _slots = before._slots.Copy(edit.Items.New.Length + settled.Added.Count);
        _counts = before._counts.Copy();
        NumberEdits.Take(edit, settled, Remove);
        _slots.Move(edit.Rows, settled.Rows);
        NumberEdits.Put(edit, settled, Insert);
    }

    // Other columns and settled documents with the same numbers in the same places.
    private NumberIndex(NumberIndex before, BookColumns book, IReadOnlyList<SettledDocument> settled) =>
        (_book, _settled, _slots, _counts) = (book, settled, before._slots, before._counts);

    /// <summary>The index of an edited book.</summary>
    internal NumberIndex After(BookEdit edit, SettledEdit settled) =>
        NumberEdits.AreNone(edit, settled) ? new(this, edit.After, settled.After) : new(this, edit, settled);

    /// <summary>Whether some number has a length; above <see cref="MaxLength"/> always false.</summary>
    internal bool HasLength(int length) => _counts.HasLength(length);

    /// <summary>Whether the book holds references of a kind.</summary>
    internal bool Issues(CreditorReferenceKind kind) => _counts.Issues(kind);

    /// <summary>Whether some number may have a length, so many digits, and begin so; letters that are taken for digits count as these.</summary>
    internal bool MayHold(int length, int foldedDigits, char firstFolded) => _counts.MayHold(length, foldedDigits, firstFolded);

    /// <summary>The first entry of a hash, or −1.</summary>
    internal int First(ulong hash) => _slots.First(hash);

    /// <summary>The next entry of a hash, or −1.</summary>
    internal int Next(int entry, ulong hash) => _slots.Next(entry, hash);

    /// <summary>An entry.</summary>
    internal NumberEntry this[int entry] => _slots[entry];

    /// <summary>How like the number of an entry is to a normal form: the hash alone proves nothing.</summary>
    internal Likeness LikenessOf(int entry, ReadOnlySpan<char> normal)
    {
        NumberEntry found = _slots[entry];
        Document? document = found.Kind == NumberKind.Settled ? null : _book.OpenItems[found.Target].Document;
        Likeness likeness = found.Kind switch
        {
            NumberKind.Settled => NumberText.Compare(_settled[found.Target].Number.Value, normal),
            NumberKind.Document => NumberText.Compare(_book.OpenItems[found.Target].Id.Document.Value, normal),
            NumberKind.PurchaseOrder => OrderLikeness(document!.PurchaseOrders, normal, false),
            NumberKind.OrderWithoutPrefix => OrderLikeness(document!.PurchaseOrders, normal, true),
            _ => ReferenceLikeness(document!.PaymentReference!, normal),
        };
        return likeness == Likeness.Confusable && !HasEnoughDigits(normal) ? Likeness.None : likeness;
    }

    /// <summary>Whether an item or a settled document has exactly this number.</summary>
    internal bool Knows(string number) => Find(number) is var (items, settled) && items.Count + settled.Count > 0;

    /// <summary>The rows of the items, and the places of the settled documents, that have exactly this number, ascending.</summary>
    internal (List<int> Items, List<int> Settled) Find(string number)
    {
        List<int> items = [];
        List<int> settled = [];
        ulong hash = NumberText.Hash(number, out int length);
        if (length == 0)
        {
            // Without letters and digits it is in no index.
            items.AddRange(Enumerable.Range(0, _book.OpenItems.Length).Where(row => _book.OpenItems[row].Id.Document.Value == number));
            settled.AddRange(Enumerable.Range(0, _settled.Count).Where(s => _settled[s].Number.Value == number));
        }

        for (int e = length == 0 ? -1 : First(hash); e >= 0; e = Next(e, hash))
        {
            NumberEntry found = _slots[e];
            if (found.Kind == NumberKind.Document && _book.OpenItems[found.Target].Id.Document.Value == number)
            {
                items.Add(found.Target);
            }
            else if (found.Kind == NumberKind.Settled && _settled[found.Target].Number.Value == number)
            {
                settled.Add(found.Target);
            }
        }

        return (items, settled);
    }

    /// <summary>The number of a document, open or settled, that has a normal form or one that is read for it; null where there is none, or where an order or a reference has it.</summary>
    /// <param name="normal">The normal form.</param>
    internal string? DocumentOf(ReadOnlySpan<char> normal)
    {
        ulong hash = NumberText.Hash(normal, out _);
        string? number = null;
        Likeness best = Likeness.None;
        for (int e = First(hash); e >= 0 && best != Likeness.Same; e = Next(e, hash))
        {
            NumberEntry entry = _slots[e];
            if (entry.Kind is NumberKind.Document or NumberKind.Settled && LikenessOf(e, normal) is var one && one > best)
            {
                (best, number) = (one, entry.Kind == NumberKind.Settled ? _settled[entry.Target].Number.Value : _book.OpenItems[entry.Target].Id.Document.Value);
            }
        }

        return number;
    }

    /// <summary>The best likeness among the entries of a hash.</summary>
    /// <param name="hash">The hash of a normal form.</param>
    /// <param name="normal">The normal form.</param>
    /// <param name="isOrder">Whether a word for an order stands before it, so that it may lack the letters of an order.</param>
    internal Likeness BestLikeness(ulong hash, ReadOnlySpan<char> normal, bool isOrder = false)
    {
        Likeness best = Likeness.None;
        for (int e = First(hash); e >= 0 && best != Likeness.Same; e = Next(e, hash))
        {
            Likeness one = isOrder || _slots[e].Kind != NumberKind.OrderWithoutPrefix ? LikenessOf(e, normal) : Likeness.None;
            best = one > best ? one : best;
        }

        return best;
    }

    // A word of letters is not read as a number, whatever its letters look like.
    private static bool HasEnoughDigits(ReadOnlySpan<char> normal)
    {
        int digits = 0;
        int doubtful = 0;
        foreach (char c in normal)
        {
            digits += char.IsAsciiDigit(c) ? 1 : 0;
            doubtful += NumberText.Folded(c) != c ? 1 : 0;
        }

        return digits >= 2 && digits >= doubtful;
    }

    private static Likeness OrderLikeness(IReadOnlyList<string> orders, ReadOnlySpan<char> normal, bool withoutPrefix)
    {
        Likeness best = Likeness.None;
        for (int i = 0; i < orders.Count && best != Likeness.Same; i++)
        {
            Likeness one = NumberText.Compare(withoutPrefix ? OrderNumbers.WithoutPrefix(orders[i]) : orders[i], normal);
            best = one > best ? one : best;
        }

        return best;
    }

    private static Likeness ReferenceLikeness(string reference, ReadOnlySpan<char> normal)
    {
        Likeness best = NumberText.Compare(reference, normal);
        if (best != Likeness.Same)
        {
            foreach (CreditorReference machine in CreditorReference.ParseAll(reference))
            {
                Likeness one = NumberText.Compare(machine.Value, normal);
                best = one > best ? one : best;
            }
        }

        return best;
    }

    private static void RequireFits(BookColumns book, IReadOnlyList<SettledDocument> settled)
    {
        if (book.Items.Length > NumberSlots.MostTargets || settled.Count > NumberSlots.MostTargets)
        {
            throw new ArgumentException($"A book holds at most {NumberSlots.MostTargets} open items and as many settled documents.", nameof(book));
        }
    }

    // Instalments of a document share its number; the same item twice would be settled twice.
    private void RequireNew(ItemId id, ulong hash, int row)
    {
        for (int e = _slots.First(hash); e >= 0; e = _slots.Next(e, hash))
        {
            if (_slots[e] is { Kind: NumberKind.Document } other && other.Target != row && _book.OpenItems[other.Target].Id == id)
            {
                throw new ArgumentException($"The item {Printable.Clip(id.ToString())} occurs twice.", nameof(id));
            }
        }
    }

    // Of a number without letters and digits nothing can be looked for.
    private void Add(in NumberKey key, int target)
    {
        _counts.Add(key);
        if (key.Length > 0)
        {
            _slots.Add(key.Hash, target, key.Kind);
        }
    }

    private void Insert(NumberKey key, int target)
    {
        _counts.Add(key);
        if (key.Length > 0)
        {
            _slots.Insert(key.Hash, target, key.Kind);
        }
    }

    private void Remove(NumberKey key, int target)
    {
        _counts.Remove(key);
        if (key.Length > 0)
        {
            _slots.Remove(key.Hash, target, key.Kind);
        }
    }

    // Nearly all references have one form; an order may be written without its letters.
    private static long CountOf(BookColumns book)
    {
        long count = book.Items.Length;
        foreach (OpenItem item in book.OpenItems)
        {
            count += item.Document is { } document ? (document.PaymentReference is null ? 0 : 1) + (2 * document.PurchaseOrders.Count) : 0;
        }

        return count;
    }
}
