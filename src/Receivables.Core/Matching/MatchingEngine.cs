using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;
using Receivables.Internals;
using Receivables.Matching.Books;
using Receivables.Matching.Contention;
using Receivables.Matching.Decisions;
using Receivables.Matching.Presets;

namespace Receivables.Matching;

/// <summary>Decides which payments settle which open items: it applies what it can prove and leaves the rest to a person, with reasons.</summary>
/// <remarks>Made by <see cref="MatchingEngineBuilder"/>. Immutable, safe to share between threads. The same book, payments and policy give the same report on any number of threads and in any order of the inputs.</remarks>
[Experimental(MatchingExperiment.Id)]
public sealed class MatchingEngine
{
    private readonly ImmutableArray<IMatcher> _matchers;
    private readonly int _threads;

    internal MatchingEngine(ImmutableArray<IMatcher> matchers, MatchingPolicy policy, int threads)
    {
        _matchers = matchers;
        Policy = policy;
        _threads = threads;
    }

    /// <summary>How certain it has to be.</summary>
    public MatchingPolicy Policy { get; }

    /// <summary>Decides on a batch of payments.</summary>
    /// <param name="book">What they are matched against.</param>
    /// <param name="payments">The payments, each id once. One that is in the book's history is reported as such and not applied again.</param>
    /// <param name="cancellationToken">Cancels between two payments.</param>
    /// <returns>One proposal a payment, in the order given.</returns>
    /// <exception cref="ArgumentException">A payment occurs twice.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public MatchReport Match(MatchingBook book, IEnumerable<Payment> payments, CancellationToken cancellationToken = default) => Match(book, payments, null, cancellationToken);

    /// <summary>Decides on a batch of payments and tells how far it is.</summary>
    /// <param name="book">What they are matched against.</param>
    /// <param name="payments">The payments, each id once. One that is in the book's history is reported as such and not applied again.</param>
    /// <param name="progress">Takes how many payments were looked at so far, about every 256 of them and at the end; called by the threads that decide, one at a time. Null for nobody. Only where the policy's method is <see cref="MatchingMethod.Odds"/>.</param>
    /// <param name="cancellationToken">Cancels between two payments.</param>
    /// <returns>One proposal a payment, in the order given.</returns>
    /// <exception cref="ArgumentException">A payment occurs twice.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public MatchReport Match(MatchingBook book, IEnumerable<Payment> payments, IProgress<int>? progress, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(payments);
        Payment[] all = NotNull.All(payments, nameof(payments));
        if (Policy.Method != MatchingMethod.Odds)
        {
            RequireDistinct(all);
            return new MatchReport(book, [.. PresetRules.Decide(book, all, Policy, _threads, cancellationToken)]);
        }

        var keys = new ContentionKeys(all.Length);
        Verdict[] verdicts = Decide(book, book.Index, all, keys, new ProgressCount(progress, all.Length), cancellationToken);
        keys.Ids.RequireDistinct(all);
        Resolve(book, verdicts, keys, cancellationToken);
        return new MatchReport(book, Array.ConvertAll(verdicts, verdict => new MatchProposal(book, verdict)));
    }

    /// <summary>Decides on one payment, without the others that may come with it.</summary>
    /// <param name="book">What it is matched against.</param>
    /// <param name="payment">The payment.</param>
    public MatchProposal Match(MatchingBook book, Payment payment)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(payment);
        if (Policy.Method != MatchingMethod.Odds)
        {
            return Match(book, [payment]).Proposals[0];
        }

        Workbench bench = BenchFor(book, book.Index);
        Verdict verdict = bench.Decide(payment);
        book.Keep(bench);
        if (verdict.Reason != MatchReason.AlreadyInLedger && ContentionKeys.IsKnown(payment, book.Index))
        {
            var keys = new ContentionKeys(1);
            keys.Take(0, verdict, book.Index);
            Resolve(book, [verdict], keys, default);
        }

        return new MatchProposal(book, verdict);
    }

    private void Resolve(MatchingBook book, Verdict[] verdicts, ContentionKeys keys, CancellationToken cancellationToken) =>
        ContentionResolver.Resolve(
            new PaymentBatch(book.Index, Policy, verdicts, keys), (left, again) => Decide(book, left, again, null, new ProgressCount(null, 0), cancellationToken));

    // Each payment for itself, and by what it may meet another.
    private Verdict[] Decide(MatchingBook book, BookIndex index, Payment[] payments, ContentionKeys? keys, ProgressCount progress, CancellationToken cancellationToken)
    {
        var verdicts = new Verdict[payments.Length];
        if (_threads == 1 || payments.Length < 2)
        {
            Workbench one = BenchFor(book, index);
            for (int i = 0; i < payments.Length; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                verdicts[i] = one.Decide(payments[i], i, keys);
                progress.One();
            }

            book.Keep(one);
            return verdicts;
        }

        var options = new ParallelOptions { MaxDegreeOfParallelism = _threads, CancellationToken = cancellationToken };
        try
        {
            Parallel.For(0, payments.Length, options, () => BenchFor(book, index), (i, _, bench) => Put(verdicts, i, bench.Decide(payments[i], i, keys), bench, progress), book.Keep);
        }
        catch (AggregateException failed)
        {
            // A matcher that fails does so alike on any number of threads.
            ExceptionDispatchInfo.Throw(failed.InnerExceptions[0]);
        }

        return verdicts;
    }

    // The one that the book keeps, or another: somebody else may be using it.
    private Workbench BenchFor(MatchingBook book, BookIndex index) =>
        ReferenceEquals(index, book.Index) && book.TakeSpare(this) is { } spare ? spare : new Workbench(this, _matchers, book, index);

    private static Workbench Put(Verdict[] verdicts, int index, Verdict verdict, Workbench bench, ProgressCount progress)
    {
        verdicts[index] = verdict;
        progress.One();
        return bench;
    }

    private static void RequireDistinct(Payment[] payments)
    {
        var ids = new PaymentIds(payments.Length);
        for (int i = 0; i < payments.Length; i++)
        {
            ids.Take(i, payments[i].Id);
        }

        ids.RequireDistinct(payments);
    }
}
