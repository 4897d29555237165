namespace Receivables;

/// <summary>Somebody named by a payment: the payer, or the debtor on whose behalf it is paid.</summary>
/// <remarks>Every part may be missing. Immutable; equal when all parts are; safe to share between threads.</remarks>
public sealed record Party
{
    /// <summary>Names a party.</summary>
    /// <param name="name">The name as the bank gives it, or null.</param>
    /// <param name="iban">The account, or <c>default</c>.</param>
    /// <param name="account">Another account number where there is no IBAN, or null.</param>
    /// <param name="bic">The BIC of the bank, or null.</param>
    /// <param name="country">The country, as the bank gives it, or null.</param>
    /// <param name="identification">An identification such as an LEI or a register number, or null.</param>
    public Party(string? name = null, Iban iban = default, string? account = null, string? bic = null, string? country = null, string? identification = null)
    {
        Name = name;
        Iban = iban;
        Account = account;
        Bic = bic;
        Country = country;
        Identification = identification;
    }

    /// <summary>Nobody known.</summary>
    public static Party Unknown { get; } = new();

    /// <summary>The name as the bank gives it, or null.</summary>
    public string? Name { get; }

    /// <summary>The account, or <c>default</c>.</summary>
    public Iban Iban { get; }

    /// <summary>Another account number where there is no IBAN, or null.</summary>
    public string? Account { get; }

    /// <summary>The BIC of the bank, or null.</summary>
    public string? Bic { get; }

    /// <summary>The country, as the bank gives it, or null.</summary>
    public string? Country { get; }

    /// <summary>An identification such as an LEI or a register number, or null.</summary>
    public string? Identification { get; }

    /// <summary>Returns the name, else the account.</summary>
    public override string ToString() => Name ?? (Iban.IsEmpty ? Account ?? "" : Iban.ToString());
}
