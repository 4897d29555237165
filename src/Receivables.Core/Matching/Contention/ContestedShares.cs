using System.Runtime.InteropServices;
using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Contention;

/// <summary>Payments that are held against each other for one item share what they were certain of: it is settled once.</summary>
/// <remarks>Of k that want one of m items alike each is likely m · o ÷ (1 + Σo), o its odds by itself, and never likelier than it was. The sum is taken from the largest on, so that the order of the input makes no difference.</remarks>
internal static class ContestedShares
{
    /// <summary>Surer than this is nothing.</summary>
    private const double MostOdds = 1e12;

    /// <summary>Shares it among the held.</summary>
    /// <param name="batch">The batch, everything else decided.</param>
    /// <param name="held">The payments that were held, as places in the batch, each once.</param>
    internal static void Share(PaymentBatch batch, List<int> held)
    {
        var wants = new PairList();
        foreach (int place in held)
        {
            if (batch.Verdicts[place] is { Reason: MatchReason.Contested, Legs: [var first, ..] })
            {
                wants.Add(batch.Index.Columns.Items[first.Item].Peer, place);
            }
        }

        wants.Sort();
        List<double> odds = [];
        for (int start = 0, end; start < wants.Count; start = end)
        {
            end = wants.EndOf(start);
            odds.Clear();
            for (int i = start; i < end; i++)
            {
                odds.Add(OddsOf(batch.Verdicts[wants.PlaceAt(i)]));
            }

            Share(batch, wants, start, end, odds);
        }
    }

    private static void Share(PaymentBatch batch, PairList wants, int start, int end, List<double> odds)
    {
        int items = Alike(batch, wants.KeyAt(start));
        if (end - start <= items)
        {
            return;
        }

        CollectionsMarshal.AsSpan(odds).Sort(static (a, b) => b.CompareTo(a));
        double total = 1;
        foreach (double one in odds)
        {
            total += one;
        }

        for (int i = start; i < end; i++)
        {
            Verdict verdict = batch.Verdicts[wants.PlaceAt(i)];
            verdict.LimitConfidence(items * OddsOf(verdict) / total);
        }
    }

    private static double OddsOf(Verdict verdict) => Math.Min(MostOdds, verdict.Confidence / Math.Max(double.Epsilon, 1 - verdict.Confidence));

    private static int Alike(PaymentBatch batch, int peer)
    {
        BookColumns book = batch.Index.Columns;
        int count = 0;
        for (int i = peer; i < book.Accounts[book.Items[peer].Account].End; i++)
        {
            count += book.Items[i].Peer == peer ? 1 : 0;
        }

        return count;
    }
}
