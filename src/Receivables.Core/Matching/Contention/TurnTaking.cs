using Receivables.Matching.Decisions;

namespace Receivables.Matching.Contention;

/// <summary>Gives items between which nothing tells a difference to the payments in turn: the oldest item to the earliest payment.</summary>
internal sealed class TurnTaking(PaymentBatch batch, ClassStock stock)
{
    private readonly PairList _turns = new();
    private readonly List<(Verdict Verdict, int Leg)> _legs = [];

    /// <summary>Gives them.</summary>
    /// <param name="applied">The payments that are applied and name nothing, by booking date, then id.</param>
    internal void Give(List<int> applied)
    {
        List<int> others = [.. applied.Where(place => !IsTold(batch.Verdicts[place]))];
        foreach (int place in others)
        {
            AddTurns(batch.Verdicts[place]);
        }

        // What one wants of an item and no other goes before what any of its class does.
        _turns.Sort();
        for (int start = 0, end; start < _turns.Count; start = end)
        {
            end = _turns.EndOf(start);
            GiveOne(_turns.KeyAt(start), start, end);
        }

        foreach (int place in others)
        {
            batch.Verdicts[place].OrderLegs();
        }
    }

    // A number that is a slip away says which of those alike it is.
    private bool IsTold(Verdict verdict)
    {
        bool isTold = verdict is { IsTold: true, Legs: [var only] } && stock.ClassOf(only.Item) >= 0 && !stock.IsSpokenFor(only.Item);
        if (isTold)
        {
            stock.Speak(verdict.Legs[0].Item, verdict.Legs[0].Settled);
        }

        return isTold;
    }

    private void AddTurns(Verdict verdict)
    {
        for (int leg = 0; leg < verdict.Legs.Length; leg++)
        {
            int place = stock.ClassOf(verdict.Legs[leg].Item);
            if (place < 0)
            {
                continue;
            }

            if (verdict.TakesAnyOfClass(verdict.Legs[leg], batch.Index.Columns))
            {
                _turns.Add(place, _legs.Count);
                _legs.Add((verdict, leg));
            }
            else
            {
                stock.Speak(verdict.Legs[leg].Item, verdict.Legs[leg].Settled);
            }
        }
    }

    // Alone, it keeps what it has.
    private void GiveOne(int place, int start, int end)
    {
        if (end - start == 1 && !stock.IsSpokenFor(ItemOf(start)))
        {
            return;
        }

        ReadOnlySpan<int> items = stock.ItemsOf(place);
        int next = 0;
        for (int turn = start; turn < end; turn++, next++)
        {
            while (stock.IsSpokenFor(items[next]))
            {
                next++;
            }

            (Verdict verdict, int leg) = _legs[_turns.PlaceAt(turn)];
            bool wasIssued = !IsYetToCome(verdict, verdict.Legs[leg].Item);
            verdict.MoveTo(leg, items[next]);
            if (wasIssued && verdict.Legs.Length == 1 && IsYetToCome(verdict, items[next]))
            {
                verdict.Hold(MatchReason.Contested);
            }
        }
    }

    // Whoever pays before the next one is issued meant one that others have by now.
    private bool IsYetToCome(Verdict verdict, int item) => verdict.Payment.BookingDate < batch.Index.Columns.Items[item].IssueDate;

    private int ItemOf(int turn)
    {
        (Verdict verdict, int leg) = _legs[_turns.PlaceAt(turn)];
        return verdict.Legs[leg].Item;
    }
}
