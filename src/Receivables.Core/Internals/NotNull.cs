namespace Receivables.Internals;

/// <summary>Requires values of callers not to be null.</summary>
internal static class NotNull
{
    /// <summary>The values, once none of them is null.</summary>
    /// <param name="values">The values.</param>
    /// <param name="name">The parameter that gave them.</param>
    /// <exception cref="ArgumentNullException">One is null.</exception>
    internal static T[] All<T>(IEnumerable<T> values, string name)
        where T : class
    {
        T[] all = [.. values];
        foreach (T value in all)
        {
            ArgumentNullException.ThrowIfNull(value, name);
        }

        return all;
    }
}
