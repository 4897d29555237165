using System.Collections;

namespace Receivables.Internals;

/// <summary>An immutable list that is equal to another with equal elements, so that records that hold lists compare by content.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
internal sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    internal static readonly ValueList<T> Empty = new([]);

    // Most lists that are not empty have one item: it lies here, and there is no array.
    private readonly T? _only;
    private readonly T[]? _items;

    private ValueList(T[] items)
    {
        if (items.Length == 1)
        {
            _only = items[0];
        }
        else
        {
            _items = items;
        }
    }

    private ValueList(T only) => _only = only;

    /// <inheritdoc/>
    public int Count => _items?.Length ?? 1;

    /// <summary>The elements, for what runs too often to ask an interface for each.</summary>
    internal ReadOnlySpan<T> Span => _items is null ? new ReadOnlySpan<T>(in _only!) : _items;

    /// <inheritdoc/>
    public T this[int index] => Span[index];

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) =>
        other is not null && Span.SequenceEqual(other.Span, EqualityComparer<T>.Default);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (T item in Span)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)(_items ?? [_only!])).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Takes an array as it is: whoever made it writes to it no more.</summary>
    internal static ValueList<T> Of(T[] items) => items.Length == 0 ? Empty : new(items);

    internal static ValueList<T> From(IEnumerable<T>? items) => items switch
    {
        null => Empty,
        ValueList<T> already => already,
        IList<T> { Count: 0 } => Empty,
        IList<T> { Count: 1 } list => new(list[0]),
        _ => items.ToArray() is { Length: > 0 } copy ? new(copy) : Empty,
    };
}
