namespace Receivables.Banking.Internals;

/// <summary>A debtor, a creditor, or one of the ultimate ones, while it is read. Reused.</summary>
internal sealed class PartyDraft
{
    internal string? Name;
    internal Iban Iban;
    internal string? Account;
    internal string? Bic;
    internal string? Country;
    internal string? Identification;

    internal bool IsEmpty => Name is null && Iban.IsEmpty && Account is null && Identification is null;

    internal void Reset()
    {
        Name = Account = Bic = Country = Identification = null;
        Iban = default;
    }

    internal Party ToParty() => new(Name, Iban, Account, Bic, Country, Identification);
}
