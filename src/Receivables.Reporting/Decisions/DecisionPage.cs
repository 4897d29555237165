namespace Receivables.Reporting.Decisions;

/// <summary>What the page shows of the decisions on payments.</summary>
/// <param name="Totals">One a currency, over all payments, listed or not.</param>
/// <param name="Groups">The payments by <see cref="DecisionGroup"/>, cut to the rows that the page lists.</param>
internal sealed record DecisionPage(IReadOnlyList<DecisionTotal> Totals, IReadOnlyList<RowLimit<DecidedPayment>> Groups)
{
    /// <summary>Sorts payments into groups, each by booking date, then id.</summary>
    internal static DecisionPage Of(IReadOnlyList<DecidedPayment> payments, int maxRows)
    {
        ILookup<DecisionGroup, DecidedPayment> groups = payments.OrderBy(payment => payment.Booked).ThenBy(payment => payment.Id, StringComparer.Ordinal).ToLookup(payment => payment.Group);
        return new(
            DecisionTotal.Of(payments),
            [.. Enum.GetValues<DecisionGroup>().Select(group => RowLimit<DecidedPayment>.Largest([.. groups[group]], maxRows, WeightOf))]);
    }

    internal RowLimit<DecidedPayment> this[DecisionGroup group] => Groups[(int)group];

    internal int CountOf(DecisionGroup group) => Totals.Sum(total => total.Counts[(int)group]);

    // Amounts of two currencies have no order; whole units of each are near enough to choose what is listed.
    private static Int128 WeightOf(DecidedPayment payment) => payment.Amount.MinorUnits / payment.Amount.Currency.MinorUnitsPerMajor;
}
