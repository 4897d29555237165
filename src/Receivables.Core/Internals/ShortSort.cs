namespace Receivables.Internals;

/// <summary>Sorts what is mostly a handful of elements, where calling the library's sort costs more than sorting.</summary>
internal static class ShortSort
{
    private const int Few = 12;

    /// <summary>Sorts; of equal elements any may come first.</summary>
    internal static void Sort<T>(Span<T> items, Comparison<T> compare)
    {
        if (items.Length > Few)
        {
            items.Sort(compare);
            return;
        }

        for (int i = 1; i < items.Length; i++)
        {
            T item = items[i];
            int at = i;
            while (at > 0 && compare(items[at - 1], item) > 0)
            {
                items[at] = items[at - 1];
                at--;
            }

            items[at] = item;
        }
    }
}
