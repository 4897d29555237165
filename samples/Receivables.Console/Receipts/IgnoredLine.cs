using Receivables;
using Receivables.Banking;

namespace ReceivablesSample.Receipts;

/// <summary>A line of a statement that is no receipt and takes none back.</summary>
/// <param name="Id">Its id, unique in the run.</param>
/// <param name="Amount">Its amount, without a sign.</param>
/// <param name="Why">What it is instead; null where it was read before, from another statement.</param>
internal sealed record IgnoredLine(PaymentId Id, Money Amount, TransactionClass? Why);
