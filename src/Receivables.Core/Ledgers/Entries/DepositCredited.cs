using Receivables.Journal;

namespace Receivables.Ledgers;

/// <summary>A paid deposit was turned into a credit that an application nets against the final invoice.</summary>
/// <param name="Deposit">The number of the deposit invoice.</param>
/// <param name="Credit">The id of the negative item it opens, new in the ledger.</param>
/// <param name="Amount">How much, above zero, at most what cash has settled of the deposit and was not credited before.</param>
public sealed record DepositCredited(DocumentNumber Deposit, ItemId Credit, Money Amount) : EntryPayload;
