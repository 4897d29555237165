using Receivables.Matching.Books;

namespace Receivables.Matching.Documents;

/// <summary>Which numbers a book no longer has once it is edited, and which it has then.</summary>
internal static class NumberEdits
{
    /// <summary>Whether all numbers stay where they are.</summary>
    internal static bool AreNone(BookEdit edit, SettledEdit settled) =>
        edit.Items.Gone.Length + edit.Items.New.Length + settled.Gone.Length + settled.Added.Count == 0 && !Renumbered(edit).Any();

    /// <summary>Takes out what is gone, by the rows of before.</summary>
    internal static void Take(BookEdit edit, SettledEdit settled, Action<NumberKey, int> take)
    {
        List<NumberKey> keys = [];
        foreach (int row in edit.Items.Gone.Concat(Renumbered(edit)))
        {
            NumberKey.List(edit.Before.OpenItems[row], keys);
            keys.ForEach(key => take(key, row));
        }

        foreach (int s in settled.Gone)
        {
            take(NumberKey.Of(settled.Before[s].Number.Value, NumberKind.Settled), s);
        }
    }

    /// <summary>Puts in what is new, by the rows of afterwards.</summary>
    internal static void Put(BookEdit edit, SettledEdit settled, Action<NumberKey, int> put)
    {
        List<NumberKey> keys = [];
        foreach (int row in edit.Items.NewRows().Concat(Renumbered(edit).Select(edit.Rows.Of)))
        {
            NumberKey.List(edit.After.OpenItems[row], keys);
            keys.ForEach(key => put(key, row));
        }

        for (int s = settled.After.Count - settled.Added.Count; s < settled.After.Count; s++)
        {
            put(NumberKey.Of(settled.After[s].Number.Value, NumberKind.Settled), s);
        }
    }

    // Items that stay where they are, with another reference or other orders.
    private static IEnumerable<int> Renumbered(BookEdit edit) =>
        edit.Items.Changed.Where(c => !NumberKey.AreSame(edit.Before.OpenItems[c.Row], c.Item)).Select(c => c.Row);
}
