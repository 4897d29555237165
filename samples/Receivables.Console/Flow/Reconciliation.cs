using Receivables;
using Receivables.Matching;
using ReceivablesSample.Receipts;

namespace ReceivablesSample.Flow;

/// <summary>What was decided on the receipts.</summary>
/// <param name="Reports">The answers of the engine, run by run.</param>
/// <param name="Proposals">One a payment, in input order.</param>
/// <param name="Returns">The debits that take a receipt back, each with the payment it takes back where that is certain, in input order.</param>
/// <param name="Ignored">What is no receipt, in input order.</param>
internal sealed record Reconciliation(
    IReadOnlyList<MatchReport> Reports,
    IReadOnlyList<MatchProposal> Proposals,
    IReadOnlyList<(ReturnLine Line, PaymentId? RelatesTo)> Returns,
    IReadOnlyList<IgnoredLine> Ignored)
{
    /// <summary>No receipts.</summary>
    internal static Reconciliation None { get; } = new([], [], [], []);

    /// <summary>What became of the money, by currency.</summary>
    internal IReadOnlyList<MatchTotals> Totals => MatchTotals.Of(Proposals);
}
