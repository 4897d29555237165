namespace Receivables.Reporting.Decisions;

/// <summary>What became of the payments of one currency: received = applied + left over + for review + unmatched.</summary>
/// <param name="Currency">The currency.</param>
/// <param name="Received">All payments but those that were in the ledger already.</param>
/// <param name="Applied">The cash that settles items.</param>
/// <param name="LeftOver">The rest of applied payments.</param>
/// <param name="ForReview">The payments that a person decides on.</param>
/// <param name="Unmatched">The payments that fit nothing.</param>
/// <param name="Counts">How many payments, by <see cref="DecisionGroup"/>.</param>
internal sealed record DecisionTotal(Currency Currency, Money Received, Money Applied, Money LeftOver, Money ForReview, Money Unmatched, IReadOnlyList<int> Counts)
{
    /// <summary>How many payments were received.</summary>
    internal int ReceivedCount => Counts[(int)DecisionGroup.Applied] + Counts[(int)DecisionGroup.ForReview] + Counts[(int)DecisionGroup.Unmatched];

    /// <summary>One total a currency, that with the most payments first, then by code.</summary>
    internal static IReadOnlyList<DecisionTotal> Of(IEnumerable<DecidedPayment> payments) =>
    [
        .. payments.GroupBy(payment => payment.Amount.Currency)
            .Select(group => Of(group.Key, [.. group]))
            .OrderByDescending(total => total.Counts.Sum()).ThenBy(total => total.Currency),
    ];

    private static DecisionTotal Of(Currency currency, DecidedPayment[] payments)
    {
        return new(
            currency,
            Sum(payment => payment.Group == DecisionGroup.AlreadyInLedger ? Money.Zero(currency) : payment.Amount),
            Sum(payment => payment.Applied),
            Sum(payment => payment.LeftOver),
            Sum(payment => payment.Group == DecisionGroup.ForReview ? payment.Amount : Money.Zero(currency)),
            Sum(payment => payment.Group == DecisionGroup.Unmatched ? payment.Amount : Money.Zero(currency)),
            [.. Enum.GetValues<DecisionGroup>().Select(group => payments.Count(payment => payment.Group == group))]);

        Money Sum(Func<DecidedPayment, Money> amount) => Money.Sum(payments.Select(amount), currency);
    }
}
