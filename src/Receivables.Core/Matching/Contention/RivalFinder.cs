using Receivables.Internals;
using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Contention;

/// <summary>Tells each held payment which others of the batch have, or want, what it could settle: first who settled what it wanted, then who is held for what it is held for.</summary>
internal sealed class RivalFinder(PaymentBatch batch)
{
    /// <summary>So many are told; the others say nothing new.</summary>
    private const int Most = 8;

    private readonly BookColumns _book = batch.Index.Columns;

    /// <summary>Tells who settled it, contested items resolved, before the held payments are looked at again.</summary>
    internal void TellWhoSettled(SharedWants wants)
    {
        Dictionary<int, List<int>> settled = PlacesByRow(wants.Payments.Where(p => batch.Verdicts[p].Decision == MatchDecision.Apply), 1);
        foreach (int place in wants.Payments)
        {
            Verdict verdict = batch.Verdicts[place];
            if (verdict.Decision == MatchDecision.Review)
            {
                IEnumerable<int> rows = verdict.Legs.Concat(verdict.Alternatives.SelectMany(a => a.Legs)).Select(l => l.Item).Distinct().Where(settled.ContainsKey).Order();
                Add(verdict, rows.SelectMany(row => settled[row].Select(other => RivalOf(other, row, true))));
            }
        }
    }

    /// <summary>Tells who is held for it, once they were looked at again.</summary>
    /// <param name="held">The payments that were held, as places in the batch.</param>
    internal void TellWhoIsHeld(List<int> held)
    {
        Dictionary<int, List<int>> suggested = PlacesByRow(held, 2);
        foreach (int place in suggested.Values.SelectMany(places => places).Distinct())
        {
            Verdict verdict = batch.Verdicts[place];
            IEnumerable<int> rows = verdict.Legs.Select(l => l.Item).Where(suggested.ContainsKey);
            Add(verdict, rows.SelectMany(row => suggested[row].Where(other => other != place).Select(other => RivalOf(other, row, false))));
        }
    }

    private static void Add(Verdict verdict, IEnumerable<MatchRival> rivals) => verdict.Rivals = ValueList<MatchRival>.From(verdict.Rivals.Concat(rivals).Take(Most));

    // The payments of each item that has at least so many, by booking date, then id.
    private Dictionary<int, List<int>> PlacesByRow(IEnumerable<int> places, int least)
    {
        var pairs = new PairList();
        foreach (int place in places)
        {
            foreach (Leg leg in batch.Verdicts[place].Legs)
            {
                pairs.Add(leg.Item, place);
            }
        }

        pairs.Sort();
        Dictionary<int, List<int>> byRow = [];
        for (int start = 0, end; start < pairs.Count; start = end)
        {
            end = pairs.EndOf(start);
            if (end - start >= least)
            {
                List<int> some = [.. pairs.Places(start, end)];
                some.Sort(batch.Compare);
                byRow.Add(pairs.KeyAt(start), some);
            }
        }

        return byRow;
    }

    private MatchRival RivalOf(int place, int row, bool isApplied) => new(batch.Verdicts[place].Payment.Id, _book.OpenItems[row].Id, isApplied);
}
