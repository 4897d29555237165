using System.Collections;

namespace Receivables.Internals;

/// <summary>An immutable list that is made longer at little cost: what is added last is copied, the rest shared, until it is worth putting both together.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
internal sealed class AppendList<T> : IReadOnlyList<T>
{
    private const int MostLast = 1_024;

    private readonly T[] _first;
    private readonly T[] _last;

    private AppendList(T[] first, T[] last) => (_first, _last) = (first, last);

    /// <inheritdoc/>
    public int Count => _first.Length + _last.Length;

    /// <inheritdoc/>
    public T this[int index] => index < _first.Length ? _first[index] : _last[index - _first.Length];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_first).Concat(_last).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static AppendList<T> From(IEnumerable<T>? items) => items as AppendList<T> ?? new AppendList<T>([.. items ?? []], []);

    /// <summary>The list with elements taken out and others at its end.</summary>
    /// <param name="gone">The places of those taken out, ascending.</param>
    /// <param name="added">Those at its end.</param>
    internal AppendList<T> With(ReadOnlySpan<int> gone, ReadOnlySpan<T> added)
    {
        if (gone.IsEmpty)
        {
            return added.IsEmpty ? this : _last.Length + added.Length <= MostLast ? new(_first, [.. _last, .. added]) : new([.. _first, .. _last, .. added], []);
        }

        T[] all = new T[Count - gone.Length + added.Length];
        int to = 0;
        int next = 0;
        for (int i = 0; i < Count; i++)
        {
            if (next < gone.Length && gone[next] == i)
            {
                next++;
            }
            else
            {
                all[to++] = this[i];
            }
        }

        added.CopyTo(all.AsSpan(to));
        return new(all, []);
    }
}
