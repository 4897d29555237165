namespace Receivables.Internals;

/// <summary>A list of a builder, made when it is first asked for: most lists of most nouns stay empty.</summary>
/// <remarks><c>default</c> is empty. Mutable: hold it in a field that is not read-only.</remarks>
/// <typeparam name="T">The type of the elements.</typeparam>
internal struct OptionalList<T>
{
    private IList<T>? _items;

    /// <summary>The list that the user of the builder sees and fills.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    internal IList<T> Items
    {
        get => _items ??= new List<T>(1);
        set => _items = value ?? throw new ArgumentNullException(nameof(value));
    }

    internal readonly int Count => _items?.Count ?? 0;

    internal readonly T this[int index] => _items![index];

    internal readonly ValueList<T> ToValueList() => ValueList<T>.From(_items);
}
