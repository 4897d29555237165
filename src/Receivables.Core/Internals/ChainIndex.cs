namespace Receivables.Internals;

/// <summary>Finds the rows of a table by the hash of their key, the newest first; rows are taken away in the reverse order only.</summary>
/// <remarks>
/// It holds no keys: the caller compares. Twelve bytes a row beside the table, where a dictionary holds the key again.
/// The newest first makes a key that is used again shadow its older row, and undoing is one store.
/// </remarks>
internal sealed class ChainIndex
{
    private const int None = -1;

    private readonly ChunkedList<Link> _links = new();
    private int[] _buckets = NewBuckets(16);

    internal int Count => _links.Count;

    /// <summary>Adds the next row.</summary>
    internal void Add(int hash)
    {
        if (_links.Count == _buckets.Length)
        {
            Rebuild(_buckets.Length * 2);
        }

        ref int bucket = ref _buckets[hash & (_buckets.Length - 1)];
        _links.Add(new Link(hash, bucket));
        bucket = _links.Count - 1;
    }

    /// <summary>Takes rows away until a count is left.</summary>
    internal void Truncate(int count)
    {
        for (int row = _links.Count - 1; row >= count; row--)
        {
            Link link = _links[row];
            _buckets[link.Hash & (_buckets.Length - 1)] = link.Next;
        }

        _links.Truncate(count);
    }

    /// <summary>The newest row with a hash, or -1.</summary>
    internal int First(int hash) => Match(_buckets[hash & (_buckets.Length - 1)], hash);

    /// <summary>The next older row with the same hash, or -1.</summary>
    internal int Next(int row) => Match(_links[row].Next, _links[row].Hash);

    private static int[] NewBuckets(int length)
    {
        int[] buckets = new int[length];
        Array.Fill(buckets, None);
        return buckets;
    }

    private int Match(int row, int hash)
    {
        while (row >= 0 && _links[row].Hash != hash)
        {
            row = _links[row].Next;
        }

        return row;
    }

    private void Rebuild(int length)
    {
        _buckets = NewBuckets(length);
        for (int row = 0; row < _links.Count; row++)
        {
            ref Link link = ref _links[row];
            ref int bucket = ref _buckets[link.Hash & (length - 1)];
            link = new Link(link.Hash, bucket);
            bucket = row;
        }
    }

    private readonly record struct Link(int Hash, int Next);
}
