using System.Collections;

namespace Receivables.Banking.Internals;

/// <summary>A list of one item that nobody can change: one object where an array in a wrapper is two. Most payments have one line.</summary>
/// <remarks>An <see cref="IList{T}"/> too, so that a builder takes it as it is.</remarks>
internal sealed class OneItem<T> : IReadOnlyList<T>, IList<T>
{
    private readonly T _item;

    internal OneItem(T item) => _item = item;

    public int Count => 1;

    public bool IsReadOnly => true;

    public T this[int index] => index == 0 ? _item : throw new ArgumentOutOfRangeException(nameof(index), index, "The list has one item.");

    T IList<T>.this[int index]
    {
        get => this[index];
        set => throw Unchangeable();
    }

    public int IndexOf(T item) => EqualityComparer<T>.Default.Equals(_item, item) ? 0 : -1;

    public bool Contains(T item) => IndexOf(item) == 0;

    public void CopyTo(T[] array, int arrayIndex) => array[arrayIndex] = _item;

    public IEnumerator<T> GetEnumerator()
    {
        yield return _item;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void ICollection<T>.Add(T item) => throw Unchangeable();

    void ICollection<T>.Clear() => throw Unchangeable();

    bool ICollection<T>.Remove(T item) => throw Unchangeable();

    void IList<T>.Insert(int index, T item) => throw Unchangeable();

    void IList<T>.RemoveAt(int index) => throw Unchangeable();

    private static NotSupportedException Unchangeable() => new("The list cannot be changed.");
}
