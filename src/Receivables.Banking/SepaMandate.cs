using System.Globalization;
using NodaTime;

namespace Receivables.Banking;

/// <summary>What a customer signed so that the creditor may collect.</summary>
/// <param name="Id">The creditor's reference of the mandate: 1 to 35 characters.</param>
/// <param name="SignedOn">The day it was signed.</param>
public sealed record SepaMandate(string Id, LocalDate SignedOn)
{
    /// <summary>The reference it had before, where that changed since the last collection; else null.</summary>
    public string? FormerId { get; init; }

    /// <summary>The debtor's account at the last collection, where that changed; else <c>default</c>.</summary>
    public Iban FormerDebtorIban { get; init; }

    /// <summary>The creditor identifier at the last collection, where that changed; else <c>default</c>.</summary>
    public SepaCreditorId FormerCreditorId { get; init; }

    /// <summary>Whether anything changed since the last collection, which the message then has to say.</summary>
    public bool IsAmended => FormerId is not null || !FormerDebtorIban.IsEmpty || !FormerCreditorId.IsEmpty;

    /// <summary>Returns id and day.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id} {SignedOn:uuuu-MM-dd}");
}
