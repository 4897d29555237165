using NodaTime;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Contention;

/// <summary>Payments of one payer and one amount that name nothing and want any of several items alike, such as a rent month by month: one too many before the next is issued stands against none of the later.</summary>
internal sealed class PaymentSeries(PaymentBatch batch, ClassStock stock)
{
    // What others mean by their texts is not theirs.
    private readonly HashSet<int> _meant = [];

    // When those of a class were issued for which nobody spoke, ascending.
    private readonly Dictionary<int, LocalDate[]> _issued = [];
    private readonly Dictionary<(int Class, Money Amount, string Payer), int> _served = [];

    /// <summary>Sets what a payment means aside, before any is counted.</summary>
    /// <param name="place">The payment.</param>
    internal void SetAside(int place)
    {
        if (batch.Verdicts[place] is { Decision: MatchDecision.Apply, IsOneMeant: true, Legs: [var only] })
        {
            _meant.Add(only.Item);
        }
    }

    /// <summary>Counts a payment; they come by booking date, then id. False for one that comes when all that was issued of the items alike is paid by the earlier ones, and the next is yet to come.</summary>
    /// <param name="place">The payment.</param>
    internal bool TryServe(int place)
    {
        Verdict verdict = batch.Verdicts[place];
        if (verdict is not { Decision: MatchDecision.Apply, Legs: [var leg] } || stock.ClassOf(leg.Item) is not (>= 0 and var wanted) || !verdict.TakesAnyOfClass(leg, batch.Index.Columns)
            || PaymentLikeness.PayerOf(verdict.Payment) is not { Length: > 0 } payer)
        {
            return true;
        }

        (int Class, Money Amount, string Payer) key = (wanted, verdict.Payment.Amount, payer);
        int served = _served.GetValueOrDefault(key);
        LocalDate[] days = DaysOf(wanted);
        bool isServed = served >= days.Length || verdict.Payment.BookingDate < batch.Index.Columns.Items[leg.Item].IssueDate || days[served] <= verdict.Payment.BookingDate;
        _served[key] = served + (isServed ? 1 : 0);
        return isServed;
    }

    private LocalDate[] DaysOf(int wanted)
    {
        if (!_issued.TryGetValue(wanted, out LocalDate[]? days))
        {
            List<LocalDate> free = [];
            foreach (int item in stock.ItemsOf(wanted))
            {
                if (!stock.IsSpokenFor(item) && !_meant.Contains(item))
                {
                    free.Add(batch.Index.Columns.Items[item].IssueDate);
                }
            }

            free.Sort();
            _issued.Add(wanted, days = [.. free]);
        }

        return days;
    }
}
