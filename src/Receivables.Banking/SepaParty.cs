namespace Receivables.Banking;

/// <summary>Creditor or debtor of a SEPA message.</summary>
/// <param name="Name">The name: 1 to 70 characters.</param>
/// <param name="Iban">The account; not <c>default</c>.</param>
public sealed record SepaParty(string Name, Iban Iban)
{
    /// <summary>The BIC of the bank, 8 or 11 characters, or null: within the European Economic Area the IBAN is enough.</summary>
    public string? Bic { get; init; }

    /// <summary>The country of the address, ISO 3166-1, or null. Needed, with the town, where the account is outside the European Economic Area.</summary>
    public string? Country { get; init; }

    /// <summary>The town of the address, or null.</summary>
    public string? Town { get; init; }

    /// <summary>The postal code of the address, or null.</summary>
    public string? PostalCode { get; init; }

    /// <summary>The street of the address, or null.</summary>
    public string? Street { get; init; }
}
