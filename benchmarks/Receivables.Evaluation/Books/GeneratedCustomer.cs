using Receivables.Ledgers;

namespace Receivables.Evaluation.Books;

/// <summary>A customer with what it owes and the account it pays from, whether or not that is on file.</summary>
internal sealed class GeneratedCustomer
{
    /// <summary>The customer's number with the creditor.</summary>
    internal required int Number { get; init; }

    internal required Customer Master { get; init; }

    internal required Iban Account { get; init; }

    /// <summary>The open items, the oldest first.</summary>
    internal List<OpenItem> Open { get; } = [];

    /// <summary>Which of them no payment has been made for yet.</summary>
    internal HashSet<ItemId> Unpaid { get; } = [];

    /// <summary>Numbers of invoices that were settled before.</summary>
    internal List<DocumentNumber> Settled { get; } = [];

    internal bool IsOnFile => Master.Ibans.Count > 0;
}
