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

    private const int FormsOfReference = 6;

    private readonly BookColumns _book;
    private readonly IReadOnlyList<SettledDocument> _settled;
    private readonly NumberSlots _slots;
    private readonly ShapeFilter _filter = new();
    private readonly ulong _lengths;
    private readonly HashSet<CreditorReferenceKind> _issued = [];

    internal NumberIndex(BookColumns book, IReadOnlyList<SettledDocument> settled)
    {
        _book = book;
        _settled = settled;
        if (book.Items.Length > NumberSlots.MostTargets || settled.Count > NumberSlots.MostTargets)
        {
            throw new ArgumentException($"A book holds at most {NumberSlots.MostTargets} open items and as many settled documents.", nameof(book));
        }

        _slots = new NumberSlots(CountOf(book) + settled.Count);
        for (int i = 0; i < book.Items.Length; i++)
        {
            AddItem(i, ref _lengths);
        }

        for (int s = 0; s < settled.Count; s++)
        {
            Add(settled[s].Number.Value, s, NumberKind.Settled, ref _lengths);
        }
    }

    /// <summary>Whether some number has a length; above <see cref="MaxLength"/> always false.</summary>
    internal bool HasLength(int length) => length is > 0 and <= MaxLength && (_lengths & (1UL << (length - 1))) != 0;

    /// <summary>Whether the book holds references of a kind.</summary>
    internal bool Issues(CreditorReferenceKind kind) => _issued.Contains(kind);

    /// <summary>Whether some number may have a length, so many digits, and begin so; letters that are taken for digits count as these.</summary>
    internal bool MayHold(int length, int foldedDigits, char firstFolded) => _filter.MayHold(length, foldedDigits, firstFolded);

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
            NumberKind.PurchaseOrder => OrderLikeness(document!.PurchaseOrders, normal),
            _ => ReferenceLikeness(document!.PaymentReference!, normal),
        };
        return likeness == Likeness.Confusable && !HasEnoughDigits(normal) ? Likeness.None : likeness;
    }

    /// <summary>The best likeness among the entries of a hash.</summary>
    internal Likeness BestLikeness(ulong hash, ReadOnlySpan<char> normal)
    {
        Likeness best = Likeness.None;
        for (int e = First(hash); e >= 0 && best != Likeness.Same; e = Next(e, hash))
        {
            Likeness one = LikenessOf(e, normal);
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

    private static Likeness OrderLikeness(IReadOnlyList<string> orders, ReadOnlySpan<char> normal)
    {
        Likeness best = Likeness.None;
        for (int i = 0; i < orders.Count && best != Likeness.Same; i++)
        {
            Likeness one = NumberText.Compare(orders[i], normal);
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

    private void AddItem(int row, ref ulong lengths)
    {
        OpenItem item = _book.OpenItems[row];
        RequireNew(item.Id, Add(item.Id.Document.Value, row, NumberKind.Document, ref lengths), row);
        if (item.Document is not { } document)
        {
            return;
        }

        if (document.PaymentReference is { } reference)
        {
            AddReference(reference, row, ref lengths);
        }

        foreach (string order in document.PurchaseOrders.Distinct(StringComparer.Ordinal))
        {
            Add(order, row, NumberKind.PurchaseOrder, ref lengths);
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

    // A Finnish reference may come bare or inside an RF reference: both forms are keys.
    private void AddReference(string reference, int row, ref ulong lengths)
    {
        IReadOnlyList<CreditorReference> machines = CreditorReference.ParseAll(reference);
        NumberKind kind = machines.Count > 0 ? NumberKind.CreditorReference : NumberKind.PaymentReference;
        _issued.UnionWith(machines.Select(m => m.Kind));
        ulong written = Add(reference, row, kind, ref lengths);
        foreach (string value in machines.Select(m => m.Value).Distinct(StringComparer.Ordinal).Take(FormsOfReference - 1))
        {
            if (NumberText.Hash(value, out _) != written)
            {
                Add(value, row, kind, ref lengths);
            }
        }
    }

    private ulong Add(string number, int target, NumberKind kind, ref ulong lengths)
    {
        ulong hash = NumberText.Hash(number, out int length);
        if (length == 0)
        {
            return hash;
        }

        if (length <= MaxLength)
        {
            lengths |= 1UL << (length - 1);
            Note(number, length);
        }

        _slots.Add(hash, target, kind);
        return hash;
    }

    private void Note(string number, int length)
    {
        int digits = 0;
        char first = '\0';
        foreach (char c in number)
        {
            if (NumberText.IsKept(c))
            {
                char folded = NumberText.Folded(NumberText.Normal(c));
                first = first == '\0' ? folded : first;
                digits += char.IsAsciiDigit(folded) ? 1 : 0;
            }
        }

        _filter.Add(length, digits, first);
    }

    // A reference may be a key in the form that is printed and in that of machines.
    private static long CountOf(BookColumns book)
    {
        long count = book.Items.Length;
        foreach (OpenItem item in book.OpenItems)
        {
            count += item.Document is { } document ? (document.PaymentReference is null ? 0 : FormsOfReference) + document.PurchaseOrders.Count : 0;
        }

        return count;
    }
}
