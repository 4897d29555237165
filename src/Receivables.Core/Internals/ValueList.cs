using System.Collections;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Receivables.Internals;

/// <summary>An immutable list that is equal to another with equal elements, so that records that hold lists compare by content.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
internal sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    internal static readonly ValueList<T> Empty = new([]);

    private readonly ImmutableArray<T> _items;

    private ValueList(ImmutableArray<T> items) => _items = items;

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public T this[int index] => _items[index];

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) =>
        other is not null && _items.AsSpan().SequenceEqual(other._items.AsSpan(), EqualityComparer<T>.Default);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (T item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The elements, for what runs too often to ask an interface for each.</summary>
    internal ReadOnlySpan<T> Span => _items.AsSpan();

    /// <summary>Takes an array as it is: whoever made it writes to it no more.</summary>
    internal static ValueList<T> Of(T[] items) => items.Length == 0 ? Empty : new(ImmutableCollectionsMarshal.AsImmutableArray(items));

    internal static ValueList<T> From(IEnumerable<T>? items)
    {
        switch (items)
        {
            case null:
                return Empty;
            case ValueList<T> already:
                return already;
            case ICollection<T> { Count: 0 }:
                return Empty;
            case List<T> list:
                return new(ImmutableArray.Create(CollectionsMarshal.AsSpan(list)));
            default:
                ImmutableArray<T> copy = [.. items];
                return copy.IsEmpty ? Empty : new(copy);
        }
    }
}
