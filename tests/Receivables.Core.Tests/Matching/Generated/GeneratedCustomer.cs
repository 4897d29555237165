using Receivables.Ledgers;

namespace Receivables.Matching.Generated;

/// <summary>A customer with what it owes and the account it pays from, whether or not that is on file.</summary>
internal sealed class GeneratedCustomer
{
    internal required Customer Master { get; init; }

    internal required Iban Account { get; init; }

    internal List<OpenItem> Open { get; } = [];

    internal bool IsOnFile => Master.Ibans.Count > 0;
}
