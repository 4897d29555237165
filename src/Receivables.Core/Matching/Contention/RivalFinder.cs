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
    private readonly List<int> _rows = [];
    private readonly List<MatchRival> _rivals = [];

    /// <summary>Tells who settled it, contested items resolved, before the held payments are looked at again.</summary>
    internal void TellWhoSettled(SharedWants wants)
    {
        var settled = new PairList();
        foreach (int place in wants.Payments)
        {
            if (batch.Verdicts[place].Decision == MatchDecision.Apply)
            {
                AddRows(settled, place);
            }
        }

        settled.Sort(batch.Compare);
        foreach (int place in wants.Payments)
        {
            Verdict verdict = batch.Verdicts[place];
            if (verdict.Decision == MatchDecision.Review)
            {
                CollectRows(verdict);
                Tell(verdict, settled, place, isApplied: true);
            }
        }
    }

    /// <summary>Tells who is held for it, once they were looked at again.</summary>
    /// <param name="held">The payments that were held, as places in the batch, each once.</param>
    internal void TellWhoIsHeld(List<int> held)
    {
        var suggested = new PairList();
        foreach (int place in held)
        {
            AddRows(suggested, place);
        }

        suggested.Sort(batch.Compare);
        foreach (int place in held)
        {
            Verdict verdict = batch.Verdicts[place];
            _rows.Clear();
            AddRows(verdict.Legs);
            Tell(verdict, suggested, place, isApplied: false);
        }
    }

    private void AddRows(PairList pairs, int place)
    {
        foreach (Leg leg in batch.Verdicts[place].Legs)
        {
            pairs.Add(leg.Item, place);
        }
    }

    // Each once, in the order of the book.
    private void CollectRows(Verdict verdict)
    {
        _rows.Clear();
        AddRows(verdict.Legs);
        foreach ((Leg[] legs, _) in verdict.Alternatives)
        {
            AddRows(legs);
        }

        _rows.Sort();
        Adjacent.KeepFirst(_rows);
    }

    private void AddRows(Leg[] legs)
    {
        foreach (Leg leg in legs)
        {
            _rows.Add(leg.Item);
        }
    }

    private void Tell(Verdict verdict, PairList byRow, int place, bool isApplied)
    {
        _rivals.Clear();
        _rivals.AddRange(verdict.Rivals);
        int before = _rivals.Count;
        foreach (int row in _rows)
        {
            (int start, int end) = byRow.RangeOf(row);
            for (int i = start; i < end && _rivals.Count < Most; i++)
            {
                if (byRow.PlaceAt(i) != place)
                {
                    _rivals.Add(new(batch.Verdicts[byRow.PlaceAt(i)].Payment.Id, _book.OpenItems[row].Id, isApplied));
                }
            }
        }

        if (_rivals.Count > before)
        {
            verdict.Rivals = ValueList<MatchRival>.From(_rivals);
        }
    }
}
