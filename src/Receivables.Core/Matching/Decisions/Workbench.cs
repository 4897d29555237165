using System.Collections.Immutable;
using Receivables.Matching.Amounts;
using Receivables.Matching.Books;
using Receivables.Matching.Contention;

namespace Receivables.Matching.Decisions;

/// <summary>One thread's place of work: it decides on one payment after another, each for itself.</summary>
/// <remarks>Making one costs more than most payments do, so that a book keeps one for whoever comes next.</remarks>
internal sealed class Workbench
{
    private readonly MatchingEngine _engine;
    private readonly ImmutableArray<IMatcher> _matchers;
    private readonly Workspace _work;
    private readonly Decider _decider;

    /// <param name="engine">Whose it is.</param>
    /// <param name="matchers">The engine's matchers.</param>
    /// <param name="book">The book as plug-ins see it.</param>
    /// <param name="index">Its index, or that of what is left of it.</param>
    internal Workbench(MatchingEngine engine, ImmutableArray<IMatcher> matchers, MatchingBook book, BookIndex index)
    {
        (_engine, _matchers) = (engine, matchers);
        _work = new Workspace(book, index, engine.Policy);
        _decider = new Decider(_work);
    }

    /// <summary>Whether it is an engine's own: others have other matchers or another policy.</summary>
    internal bool IsOf(MatchingEngine engine) => ReferenceEquals(_engine, engine);

    /// <summary>Lets go of the payment. Returns whether it may be kept for an index: after a text of a megabyte it is too large.</summary>
    internal bool Clear(BookIndex index) => _work.Clear() && ReferenceEquals(_work.Index, index);

    /// <summary>Decides on a payment.</summary>
    /// <param name="payment">The payment.</param>
    internal Verdict Decide(Payment payment)
    {
        if (_work.Index.Payments.Contains(payment.Id))
        {
            return new Verdict(payment).Set(MatchDecision.Unmatched, MatchReason.AlreadyInLedger);
        }

        Verdict verdict = Decide(payment, null);
        bool isSettled = verdict is { Decision: MatchDecision.Apply, Legs.Length: > 0 };
        return !isSettled && StatedExchange.Of(payment) is { } exchange && _work.Index.Amounts.Has(exchange.Source) ? Better(verdict, Decide(payment, exchange)) : verdict;
    }

    private Verdict Decide(Payment payment, ExchangeRate? exchange)
    {
        _work.Start(payment, exchange);
        foreach (IMatcher matcher in _matchers)
        {
            matcher.Find(_work.Context);
        }

        CandidateGenerator.Generate(_work);
        return _decider.Decide();
    }

    // A rate that the statement states crosses currencies for what was ordered, to the last unit, and for nothing else.
    private static Verdict Better(Verdict own, Verdict exchanged)
    {
        exchanged.KeepAlternatives(exchanged.IsAllThatWasOrdered);
        bool isAnswer = exchanged.Legs.Length > 0 && exchanged.IsAllThatWasOrdered(exchanged.Legs);
        return isAnswer && (own.Legs.Length == 0 || exchanged.Decision == MatchDecision.Apply || exchanged.Confidence > own.Confidence) ? exchanged : own;
    }

    /// <summary>Decides on a payment of a batch, and takes down by what it may meet another.</summary>
    /// <param name="payment">The payment.</param>
    /// <param name="place">Its place in the batch.</param>
    /// <param name="keys">Where it is taken down, or null.</param>
    internal Verdict Decide(Payment payment, int place, ContentionKeys? keys)
    {
        Verdict verdict = Decide(payment);
        if (verdict.Reason == MatchReason.AlreadyInLedger)
        {
            keys?.TakeKnown(place, payment);
        }
        else
        {
            keys?.Take(place, verdict, _work.Index);
        }

        return verdict;
    }
}
