using System.Diagnostics.CodeAnalysis;
using Receivables.Internals;

namespace Receivables.Matching;

/// <summary>Several ways of deciding over the same payments: what each applies, and where they differ.</summary>
/// <remarks>It says nothing about who is right. Immutable; safe to share between threads.</remarks>
[Experimental(MatchingExperiment.Id)]
public sealed class MatchingComparison
{
    private MatchingComparison(IReadOnlyList<MatchingRun> runs)
    {
        Runs = runs;
        Payments = ValueList<ComparedPayment>.From(runs[0].Proposals.Select(p => new ComparedPayment(runs.Select(r => r.ById[p.Payment.Id]))));
        ILookup<Currency, ComparedPayment> byCurrency = Payments.Where(p => p.Proposals[0].Reason != MatchReason.AlreadyInLedger).ToLookup(p => p.Payment.Amount.Currency);
        IEnumerable<IGrouping<Currency, ComparedPayment>> groups = [.. byCurrency.OrderBy(g => g.Key)];
        Totals = ValueList<MatchingRunTotals>.From(groups.SelectMany(g => Enumerable.Range(0, runs.Count).Select(r => TotalsOf(g.Key, [.. g], r))));
        Pairs = ValueList<MatchingPairTotals>.From(groups.SelectMany(g => PairsOf(g.Key, [.. g])));
    }

    /// <summary>The runs, in the order given.</summary>
    public IReadOnlyList<MatchingRun> Runs { get; }

    /// <summary>Every payment, in the order of the first run.</summary>
    public IReadOnlyList<ComparedPayment> Payments { get; }

    /// <summary>The payments with which the runs do not do the same, in the same order.</summary>
    public IEnumerable<ComparedPayment> Differences => Payments.Where(p => p.Differs);

    /// <summary>What each run made of the payments, by currency, then in the order of the runs.</summary>
    public IReadOnlyList<MatchingRunTotals> Totals { get; }

    /// <summary>How each two runs stand to each other, by currency, then in the order of the runs.</summary>
    public IReadOnlyList<MatchingPairTotals> Pairs { get; }

    /// <summary>Lets several policies decide on the same payments. Each decides as if it were alone: none sees what another applied.</summary>
    /// <param name="book">What the payments are matched against.</param>
    /// <param name="payments">The payments, each id once.</param>
    /// <param name="policies">The policies, each with a name; each runs with the built-in matchers, on one thread.</param>
    /// <param name="cancellationToken">Cancels between two payments.</param>
    /// <exception cref="ArgumentException">There is no policy, a name is empty or occurs twice, or a payment occurs twice.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static MatchingComparison Run(
        MatchingBook book, IEnumerable<Payment> payments, IEnumerable<(string Name, MatchingPolicy Policy)> policies, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(policies);
        return Run(book, payments, policies.Select(p => (p.Name, new MatchingEngineBuilder().AddDefaults().WithPolicy(p.Policy).Build())), cancellationToken);
    }

    /// <summary>Lets several engines decide on the same payments. Each decides as if it were alone: none sees what another applied.</summary>
    /// <param name="book">What the payments are matched against.</param>
    /// <param name="payments">The payments, each id once.</param>
    /// <param name="engines">The engines, each with a name.</param>
    /// <param name="cancellationToken">Cancels between two payments.</param>
    /// <exception cref="ArgumentException">There is no engine, a name is empty or occurs twice, or a payment occurs twice.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static MatchingComparison Run(
        MatchingBook book, IEnumerable<Payment> payments, IEnumerable<(string Name, MatchingEngine Engine)> engines, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(payments);
        ArgumentNullException.ThrowIfNull(engines);
        Payment[] all = [.. payments];
        return Between([.. engines.Select(e => new MatchingRun(e.Name, e.Engine.Match(book, all, cancellationToken).Proposals))]);
    }

    /// <summary>Compares runs that were made elsewhere, such as over books that each run kept for itself.</summary>
    /// <param name="runs">The runs, over the same payments.</param>
    /// <exception cref="ArgumentException">There is none, a name occurs twice, or they are about different payments.</exception>
    public static MatchingComparison Between(params IReadOnlyList<MatchingRun> runs)
    {
        ArgumentNullException.ThrowIfNull(runs);
        ValueList<MatchingRun> given = ValueList<MatchingRun>.From(runs);
        if (given.Count == 0 || given.Select(r => r.Name).Distinct(StringComparer.Ordinal).Count() < given.Count)
        {
            throw new ArgumentException("A comparison needs runs, each with a name of its own.", nameof(runs));
        }

        if (given.FirstOrDefault(r => !r.ById.Keys.ToHashSet().SetEquals(given[0].ById.Keys)) is { } other)
        {
            throw new ArgumentException($"{Printable.Clip(other.Name)} is about other payments than {Printable.Clip(given[0].Name)}.", nameof(runs));
        }

        return new MatchingComparison(given);
    }

    private MatchingRunTotals TotalsOf(Currency currency, ComparedPayment[] payments, int run)
    {
        ComparedPayment[] applied = [.. payments.Where(p => ComparedPayment.IsApplied(p.Proposals[run]))];
        ComparedPayment[] alone = [.. applied.Where(p => p.Proposals.Count(ComparedPayment.IsApplied) == 1)];
        return new(
            Runs[run].Name,
            currency,
            payments.Length,
            applied.Length,
            Sum(currency, applied),
            payments.Count(p => p.Proposals[run].Decision == MatchDecision.Review),
            payments.Count(p => p.Proposals[run].Decision == MatchDecision.Unmatched),
            alone.Length,
            Sum(currency, alone));
    }

    private IEnumerable<MatchingPairTotals> PairsOf(Currency currency, ComparedPayment[] payments) =>
        from first in Enumerable.Range(0, Runs.Count)
        from second in Enumerable.Range(first + 1, Runs.Count - first - 1)
        select PairOf(currency, payments, first, second);

    private MatchingPairTotals PairOf(Currency currency, ComparedPayment[] payments, int first, int second)
    {
        ILookup<(bool First, bool Second, bool Same), ComparedPayment> by = payments.ToLookup(p => StateOf(p.Proposals[first], p.Proposals[second]));
        ComparedPayment[] same = [.. by[(true, true, true)]];
        ComparedPayment[] different = [.. by[(true, true, false)]];
        ComparedPayment[] onlyFirst = [.. by[(true, false, false)]];
        ComparedPayment[] onlySecond = [.. by[(false, true, false)]];
        return new(
            Runs[first].Name, Runs[second].Name, currency, same.Length, Sum(currency, same), different.Length, Sum(currency, different),
            onlyFirst.Length, Sum(currency, onlyFirst), onlySecond.Length, Sum(currency, onlySecond));
    }

    private static (bool First, bool Second, bool Same) StateOf(MatchProposal one, MatchProposal other)
    {
        (bool first, bool second) = (ComparedPayment.IsApplied(one), ComparedPayment.IsApplied(other));
        return (first, second, first && second && ComparedPayment.IsSame(one, other));
    }

    private static Money Sum(Currency currency, IEnumerable<ComparedPayment> payments) => Money.Sum(payments.Select(p => p.Payment.Amount), currency);
}
