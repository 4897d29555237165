using System.Numerics;
using Receivables.Ledgers;
using Receivables.Matching.Books;
using Receivables.References;

namespace Receivables.Matching.Documents;

/// <summary>All numbers by which a text can name an item of the book, by the hash of their normal form.</summary>
/// <remarks>No text is kept: a hit is checked against the caller's own objects.</remarks>
internal sealed class NumberIndex
{
    /// <summary>The longest normal form that is looked for inside a text; whole fields may be longer.</summary>
    internal const int MaxLength = 64;

    private readonly BookColumns _book;
    private readonly IReadOnlyList<SettledDocument> _settled;
    private readonly List<NumberEntry> _entries = [];
    private readonly int[] _buckets;
    private readonly ulong _lengths;
    private readonly HashSet<CreditorReferenceKind> _issued = [];

    internal NumberIndex(BookColumns book, IReadOnlyList<SettledDocument> settled)
    {
        _book = book;
        _settled = settled;
        _buckets = new int[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, (book.Items.Length * 2) + settled.Count))];
        _buckets.AsSpan().Fill(-1);
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

    /// <summary>The first entry of a hash, or −1.</summary>
    internal int First(ulong hash)
    {
        int entry = _buckets[hash & (ulong)(_buckets.Length - 1)];
        return entry < 0 || _entries[entry].Hash == hash ? entry : Next(entry, hash);
    }

    /// <summary>The next entry of a hash, or −1.</summary>
    internal int Next(int entry, ulong hash)
    {
        do
        {
            entry = _entries[entry].Next;
        }
        while (entry >= 0 && _entries[entry].Hash != hash);

        return entry;
    }

    /// <summary>An entry.</summary>
    internal NumberEntry this[int entry] => _entries[entry];

    /// <summary>How like the number of an entry is to a normal form: the hash alone proves nothing.</summary>
    internal Likeness LikenessOf(int entry, ReadOnlySpan<char> normal)
    {
        NumberEntry found = _entries[entry];
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
        Add(item.Id.Document.Value, row, NumberKind.Document, ref lengths);
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

    // A Finnish reference may come bare or inside an RF reference: both forms are keys.
    private void AddReference(string reference, int row, ref ulong lengths)
    {
        IReadOnlyList<CreditorReference> machines = CreditorReference.ParseAll(reference);
        NumberKind kind = machines.Count > 0 ? NumberKind.CreditorReference : NumberKind.PaymentReference;
        _issued.UnionWith(machines.Select(m => m.Kind));
        ulong written = Add(reference, row, kind, ref lengths);
        foreach (string value in machines.Select(m => m.Value).Distinct(StringComparer.Ordinal))
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
        }

        ref int bucket = ref _buckets[hash & (ulong)(_buckets.Length - 1)];
        _entries.Add(new NumberEntry(hash, target, bucket, kind));
        bucket = _entries.Count - 1;
        return hash;
    }
}
