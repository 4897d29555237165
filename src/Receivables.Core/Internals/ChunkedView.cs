using System.Runtime.CompilerServices;

namespace Receivables.Internals;

/// <summary>A prefix of a <see cref="ChunkedList{T}"/>, safe to read while the list grows.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
internal readonly struct ChunkedView<T>
{
    private readonly T[][] _chunks;

    internal ChunkedView(T[][] chunks, int count)
    {
        _chunks = chunks;
        Count = count;
    }

    internal int Count { get; }

    internal ref readonly T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _chunks[index >> ChunkedList<T>.Shift][index & ChunkedList<T>.Mask];
    }
}
