using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Receivables.Banking.Internals;

/// <summary>Copies what a reader reuses into lists that nobody can change.</summary>
internal static class ReadOnlyLists
{
    internal static IReadOnlyList<T> From<T>(List<T>? items) => items is null ? [] : items.Count switch
    {
        0 => [],
        1 => new OneItem<T>(items[0]),
        _ => ImmutableCollectionsMarshal.AsImmutableArray(items.ToArray()),
    };

    internal static IReadOnlyList<T> From<T>(ImmutableArray<T>.Builder full) => full.MoveToImmutable();

    internal static IReadOnlyList<T> Of<T>(T item) => new OneItem<T>(item);

    /// <summary>A list that is given away: where it is long it is not copied, where it has nothing or one item it is not kept.</summary>
    internal static IReadOnlyList<T> Given<T>(List<T> items) => items.Count < 2 ? From(items) : items.AsReadOnly();
}
