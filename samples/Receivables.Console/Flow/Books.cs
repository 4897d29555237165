using Receivables.Ledgers;
using ReceivablesSample.Inputs;

namespace ReceivablesSample.Flow;

/// <summary>The creditor's books as of the day of the report.</summary>
/// <param name="Company">Customers and documents.</param>
/// <param name="Ledger">The ledger, with all that was read in it.</param>
/// <param name="Snapshot">The ledger as of the day.</param>
/// <param name="Reconciliation">What was decided on the receipts.</param>
/// <param name="Creditor">Whose books they are, as the bank writes it, or null.</param>
internal sealed record Books(Company Company, Ledger Ledger, LedgerSnapshot Snapshot, Reconciliation Reconciliation, string? Creditor);
