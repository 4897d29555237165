namespace Receivables.Matching.Payers;

/// <summary>Lays collected names out in flat arrays, for <see cref="NameIndex"/>.</summary>
internal static class NameColumns
{
    /// <summary>The names in order of how many words they have, those first that came first; and the first name of each number of words.</summary>
    internal static int[] ByLength(NameCollector names, int[] firstOfLength)
    {
        for (int name = 0; name < names.Count; name++)
        {
            firstOfLength[names.WordsOf(name).Length + 1]++;
        }

        Accumulate(firstOfLength);
        int[] next = [.. firstOfLength];
        int[] order = new int[names.Count];
        for (int name = 0; name < order.Length; name++)
        {
            order[next[names.WordsOf(name).Length]++] = name;
        }

        return order;
    }

    /// <summary>The words of names one after the other.</summary>
    internal static int[] Words(int[] order, NameCollector names, int[] places)
    {
        int[] words = new int[order.Sum(name => names.WordsOf(name).Length)];
        int end = 0;
        foreach (int name in order)
        {
            foreach (int word in names.WordsOf(name))
            {
                words[end++] = places[word];
            }
        }

        return words;
    }

    /// <summary>Who has each name, ascending, one name after the other.</summary>
    internal static (int[] Starts, int[] Owners) Owners(int[] order, NameCollector names)
    {
        int[] places = new int[order.Length];
        for (int place = 0; place < order.Length; place++)
        {
            places[order[place]] = place;
        }

        int[] starts = new int[order.Length + 1];
        foreach ((int name, _) in names.Owners)
        {
            starts[places[name]]++;
        }

        Accumulate(starts);
        int[] owners = new int[names.Owners.Count];
        for (int i = owners.Length - 1; i >= 0; i--)
        {
            (int name, int row) = names.Owners[i];
            owners[--starts[places[name]]] = row;
        }

        for (int place = 0; place < order.Length; place++)
        {
            if (starts[place + 1] - starts[place] > 1)
            {
                owners.AsSpan(starts[place]..starts[place + 1]).Sort();
            }
        }

        return (starts, owners);
    }

    /// <summary>Turns counts, the last of which is 0, into where each run ends; filling the runs from their ends makes them starts.</summary>
    internal static void Accumulate(int[] counts)
    {
        for (int i = 1; i < counts.Length; i++)
        {
            counts[i] += counts[i - 1];
        }
    }
}
