using System.Collections;

namespace Receivables.Banking.Internals;

/// <summary>A list of one item that nobody can change: one object where an array in a wrapper is two. Most payments have one line.</summary>
internal sealed class OneItem<T> : IReadOnlyList<T>
{
    private readonly T _item;

    internal OneItem(T item) => _item = item;

    public int Count => 1;

    public T this[int index] => index == 0 ? _item : throw new ArgumentOutOfRangeException(nameof(index), index, "The list has one item.");

    public IEnumerator<T> GetEnumerator()
    {
        yield return _item;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
