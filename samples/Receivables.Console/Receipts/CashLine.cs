using Receivables;
using Receivables.Banking;

namespace ReceivablesSample.Receipts;

/// <summary>A line of an input that is about money: a payment of a table, or a transaction of a statement.</summary>
/// <param name="Path">The file, as the command line names it.</param>
/// <param name="Payment">The payment of a table, or null.</param>
/// <param name="Transaction">The transaction of a statement, or null.</param>
/// <param name="Row">Where the row of a table begins.</param>
internal readonly record struct CashLine(string Path, Payment? Payment, StatementTransaction? Transaction, SourcePosition Row = default)
{
    /// <summary>The id that the input gives; it may occur twice.</summary>
    internal PaymentId GivenId => Transaction?.Id ?? Payment!.Id;

    /// <summary>Where it stands.</summary>
    internal SourcePosition Place => (Transaction?.Source ?? Row) with { File = Path };
}
