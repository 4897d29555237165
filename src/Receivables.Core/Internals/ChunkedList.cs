using System.Runtime.CompilerServices;

namespace Receivables.Internals;

/// <summary>A list that only grows at its end and never moves what it holds, so that a prefix of it can be read while it grows.</summary>
/// <remarks>One writer at a time. Readers hold a <see cref="ChunkedView{T}"/>, whose elements the writer no longer changes.</remarks>
/// <typeparam name="T">The type of the elements.</typeparam>
internal sealed class ChunkedList<T>
{
    internal const int Shift = 13;
    internal const int ChunkSize = 1 << Shift;
    internal const int Mask = ChunkSize - 1;

    // A small ledger has some twenty lists: the first chunk starts small and doubles, all others are whole.
    private const int FirstSize = 16;

    private T[][] _chunks = [[]];
    private int _count;
    private int _firstHeld;

    internal int Count => _count;

    internal ChunkedView<T> View => new(_chunks, _count);

    internal ref T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _chunks[index >> Shift][index & Mask];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(in T value)
    {
        int chunk = _count >> Shift;
        T[][] chunks = _chunks;
        if (chunk < chunks.Length && (_count & Mask) < chunks[chunk].Length)
        {
            chunks[chunk][_count & Mask] = value;
            _count++;
            return;
        }

        Grow(chunk);
        _chunks[chunk][_count & Mask] = value;
        _count++;
    }

    /// <summary>Forgets the elements from a count on.</summary>
    internal void Truncate(int count)
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            for (int i = Math.Max(count, _firstHeld); i < _count; i++)
            {
                this[i] = default!;
            }
        }

        _count = count;
        _firstHeld = Math.Min(_firstHeld, count);
    }

    /// <summary>Lets go of the whole chunks before an element; views taken before still hold them. Returns the first element that is held.</summary>
    internal int DropBefore(int index)
    {
        int chunks = index >> Shift;
        if (chunks << Shift > _firstHeld)
        {
            T[][] kept = [.. _chunks];
            Array.Fill(kept, [], 0, chunks);
            _chunks = kept;
            _firstHeld = chunks << Shift;
        }

        return _firstHeld;
    }

    private void Grow(int chunk)
    {
        if (chunk == 0)
        {
            Array.Resize(ref _chunks[0], Math.Clamp(_chunks[0].Length * 2, FirstSize, ChunkSize));
            return;
        }

        if (chunk == _chunks.Length)
        {
            T[][] longer = new T[_chunks.Length * 2][];
            _chunks.CopyTo(longer, 0);
            Array.Fill(longer, [], _chunks.Length, longer.Length - _chunks.Length);
            _chunks = longer;
        }

        _chunks[chunk] = new T[ChunkSize];
    }
}
