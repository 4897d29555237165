using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Contention;

/// <summary>Which items several payments of a batch want: the answers of each and its alternatives. Items between which nothing tells a difference are one class, named by the oldest.</summary>
/// <remarks>A payment that is in none keeps what was decided on it: the rest of the batch is no matter to it. Most payments are never looked at again.</remarks>
internal sealed class SharedWants
{
    private SharedWants(int[] classes, int[] payments) => (Classes, Payments) = (classes, payments);

    /// <summary>The classes, ascending.</summary>
    internal int[] Classes { get; }

    /// <summary>The payments that want one of them, as places in the batch, ascending.</summary>
    internal int[] Payments { get; }

    /// <summary>Finds them.</summary>
    internal static SharedWants Find(PaymentBatch batch)
    {
        var filter = new RepeatFilter(batch.Keys.Classes.Length, batch.Index.Columns.Items.Length);
        List<int> some = [];
        for (int i = 0; i < batch.Keys.Classes.Length; i++)
        {
            int only = batch.Keys.Classes[i];
            if (only >= 0)
            {
                filter.Add((uint)only);
            }
            else if (only == ContentionKeys.Several)
            {
                foreach (int one in ClassesOf(batch, i, some))
                {
                    filter.Add((uint)one);
                }
            }
        }

        return Shared(Candidates(batch, filter, some));
    }

    private static PairList Candidates(PaymentBatch batch, RepeatFilter filter, List<int> some)
    {
        var pairs = new PairList();
        for (int i = 0; i < batch.Keys.Classes.Length; i++)
        {
            int only = batch.Keys.Classes[i];
            if (only >= 0 && filter.MayRepeat((uint)only))
            {
                pairs.Add(only, i);
            }
            else if (only == ContentionKeys.Several)
            {
                foreach (int one in ClassesOf(batch, i, some))
                {
                    if (filter.MayRepeat((uint)one))
                    {
                        pairs.Add(one, i);
                    }
                }
            }
        }

        return pairs;
    }

    // What one payment wants alone is nobody else's matter.
    private static SharedWants Shared(PairList pairs)
    {
        pairs.SortAndKeepRepeats();
        List<int> classes = [];
        for (int start = 0; start < pairs.Count; start = pairs.EndOf(start))
        {
            classes.Add(pairs.KeyAt(start));
        }

        int[] payments = pairs.Places(0, pairs.Count);
        Array.Sort(payments);
        return new([.. classes], payments[..Adjacent.KeepFirst(payments.AsSpan())]);
    }

    // Each class once.
    private static List<int> ClassesOf(PaymentBatch batch, int payment, List<int> classes)
    {
        ItemRow[] items = batch.Index.Columns.Items;
        Verdict verdict = batch.Verdicts[payment];
        classes.Clear();
        AddClasses(items, verdict.Legs, classes);
        foreach ((Leg[] legs, _) in verdict.Alternatives)
        {
            AddClasses(items, legs, classes);
        }

        classes.Sort();
        Adjacent.KeepFirst(classes);
        return classes;
    }

    private static void AddClasses(ItemRow[] items, Leg[] legs, List<int> classes)
    {
        foreach (Leg leg in legs)
        {
            classes.Add(items[leg.Item].Peer);
        }
    }
}
