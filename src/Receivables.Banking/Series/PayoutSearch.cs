using NodaTime;

namespace Receivables.Banking.Series;

/// <summary>Finds the bank's credits that are payouts of providers whose reports were read.</summary>
internal static class PayoutSearch
{
    // A payout takes a few days, over a weekend and holidays more.
    private const int MostDays = 10;

    /// <param name="statements">All statements, those of providers among them.</param>
    /// <param name="booked">The transactions that count so far.</param>
    internal static IEnumerable<RepeatedTransaction> Find(IReadOnlyList<BankStatement> statements, IEnumerable<StatementTransaction> booked)
    {
        List<(StatementTransaction First, Money Paid, LocalDate Day)> payouts = [.. statements.Where(s => s.Header.Provider is not null).SelectMany(PayoutsOf)];
        foreach (StatementTransaction credit in payouts.Count == 0 ? [] : booked.Where(t => t.Amount.IsPositive && t.Statement.Provider is null))
        {
            int at = payouts.FindIndex(p => p.Paid == credit.Amount && Math.Abs(Period.DaysBetween(p.Day, credit.BookingDate)) <= MostDays && Names(credit, p.First.Statement));
            if (at >= 0)
            {
                yield return new RepeatedTransaction(payouts[at].First, credit, RepeatProof.Payout);
                payouts.RemoveAt(at);
            }
        }
    }

    // What the report says is paid out, line by line; else all that belongs to the payout.
    private static IEnumerable<(StatementTransaction, Money, LocalDate)> PayoutsOf(BankStatement statement)
    {
        StatementTransaction[] booked = [.. statement.Transactions.Where(t => t.IsBooked)];
        StatementTransaction[] transfers = [.. booked.Where(t => t.Class == TransactionClass.OwnTransfer && !TransactionClassifier.IsConversion(t))];
        if (transfers.Length > 0)
        {
            return transfers.Select(t => (t, t.Amount.Abs(), t.ValueDate ?? t.BookingDate));
        }

        Int128 sum = booked.Aggregate(Int128.Zero, (total, t) => total + t.Amount.MinorUnits);
        bool isPayout = statement.Id is not null && booked.Length > 0 && sum > 0 && sum <= long.MaxValue && Array.TrueForAll(booked, t => t.Amount.Currency == booked[0].Amount.Currency);
        return isPayout ? [(booked[0], Money.FromMinor((long)sum, booked[0].Amount.Currency), booked.Max(t => t.ValueDate ?? t.BookingDate))] : [];
    }

    private static bool Names(StatementTransaction credit, StatementHeader report)
    {
        string words = Letters($"{credit.Counterparty.Name} {credit.Remittance} {credit.EndToEndId} {credit.AdditionalInformation}");
        return words.Contains(Letters(report.Provider!), StringComparison.Ordinal) || (report.Id is { Length: >= 6 } id && words.Contains(Letters(id), StringComparison.Ordinal));
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
