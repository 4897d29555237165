namespace Receivables.Banking;

/// <summary>The creditor's account that a statement is about.</summary>
/// <remarks>Immutable; equal when all parts are; safe to share between threads.</remarks>
public sealed record BankAccount
{
    internal BankAccount(Iban iban, string? number, string? name, string? ownerName, string? bic)
    {
        Iban = iban;
        Number = number;
        Name = name;
        OwnerName = ownerName;
        Bic = bic;
    }

    /// <summary>The IBAN, or <c>default</c> where none is given or its check digits do not hold.</summary>
    public Iban Iban { get; }

    /// <summary>The number as the bank writes it where it is not a valid IBAN, or null.</summary>
    public string? Number { get; }

    /// <summary>The name of the account, or null.</summary>
    public string? Name { get; }

    /// <summary>The name of its owner, or null.</summary>
    public string? OwnerName { get; }

    /// <summary>The BIC of the bank that keeps it, or null.</summary>
    public string? Bic { get; }

    /// <summary>Whether neither an IBAN nor another number is known.</summary>
    public bool IsUnknown => Iban.IsEmpty && Number is null;

    /// <summary>This account, or another object for it where there is one.</summary>
    internal BankAccount OrSame(BankAccount? other) => Equals(other) ? other! : this;

    /// <summary>Returns the IBAN, else the number; empty where neither is known.</summary>
    public override string ToString() => Iban.IsEmpty ? Number ?? "" : Iban.Value;
}
