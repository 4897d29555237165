using Receivables;
using Receivables.Banking;

namespace ReceivablesSample.Receipts;

/// <summary>A debit that takes a receipt back.</summary>
/// <param name="Id">Its id, unique in the run.</param>
/// <param name="Debit">The transaction.</param>
internal sealed record ReturnLine(PaymentId Id, StatementTransaction Debit)
{
    /// <summary>How much it takes back, above zero.</summary>
    internal Money Amount => -Debit.Amount;
}
