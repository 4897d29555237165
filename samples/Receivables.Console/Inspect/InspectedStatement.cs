using Receivables;
using Receivables.Banking;

namespace ReceivablesSample.Inspect;

/// <summary>A statement with its transactions under ids that are unique in the run.</summary>
internal sealed record InspectedStatement(BankStatement Statement, IReadOnlyList<(PaymentId Id, StatementTransaction Transaction)> Transactions);
