using Receivables.Internals;
using Receivables.Terms;

namespace Receivables;

/// <summary>Who owes: the master data that terms, matching, dunning and credit look at.</summary>
/// <remarks>
/// Customers are current master data, kept outside the journal. Made by <see cref="CustomerBuilder"/>. Immutable; equal when all fields are; safe to share between threads.
/// </remarks>
public sealed record Customer
{
    internal Customer(CustomerBuilder from)
    {
        Id = from.Id;
        Name = from.Name!;
        Kind = from.Kind;
        Country = from.Country;
        Ibans = ValueList<Iban>.From(from.Ibans);
        VirtualAccounts = ValueList<string>.From(from.VirtualAccounts);
        Parent = from.Parent;
        ThirdPayers = ValueList<Party>.From(from.ThirdPayers);
        Aliases = ValueList<string>.From(from.Aliases);
        Segment = from.Segment;
        Owner = from.Owner;
        Language = from.Language;
        Email = from.Email;
        Phone = from.Phone;
        CreditLimit = from.CreditLimit;
        Terms = from.Terms;
    }

    /// <summary>The id in the creditor's books.</summary>
    public CustomerId Id { get; }

    /// <summary>The name, as invoices print it; 1 to 500 characters.</summary>
    public string Name { get; }

    /// <summary>Business, consumer or public body; business by default.</summary>
    public CustomerKind Kind { get; }

    /// <summary>The country, two upper-case letters of ISO 3166, or null.</summary>
    public string? Country { get; }

    /// <summary>The accounts the customer is known to pay from.</summary>
    public IReadOnlyList<Iban> Ibans { get; }

    /// <summary>Accounts of the creditor that only this customer is told to pay to: a credit there names the customer.</summary>
    public IReadOnlyList<string> VirtualAccounts { get; }

    /// <summary>The parent company, which may pay for this customer; null where there is none.</summary>
    public CustomerId? Parent { get; }

    /// <summary>Others who are declared to pay for this customer, and may pay for more: a factor, an accountant, a group's treasury. Each is known by its IBAN, by its name, or by either; the other fields are kept and not looked at. None by default.</summary>
    public IReadOnlyList<Party> ThirdPayers { get; }

    /// <summary>Other names under which the customer pays.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>The segment that policies speak of, such as <c>key-account</c>, or null.</summary>
    public string? Segment { get; }

    /// <summary>Who in the creditor's house looks after the customer, or null.</summary>
    public string? Owner { get; }

    /// <summary>The language of letters, as BCP 47 (<c>fr</c>, <c>en-GB</c>), or null.</summary>
    public string? Language { get; }

    /// <summary>The e-mail address for reminders, as given, or null.</summary>
    public string? Email { get; }

    /// <summary>The telephone number, as given, or null.</summary>
    public string? Phone { get; }

    /// <summary>The agreed credit limit, zero or more, or null where none is set.</summary>
    public Money? CreditLimit { get; }

    /// <summary>The terms that apply where an invoice states none, or null.</summary>
    public PaymentTerms? Terms { get; }

    /// <summary>A builder with all fields of this customer.</summary>
    public CustomerBuilder ToBuilder() => new()
    {
        Id = Id,
        Name = Name,
        Kind = Kind,
        Country = Country,
        Ibans = [.. Ibans],
        VirtualAccounts = [.. VirtualAccounts],
        Parent = Parent,
        ThirdPayers = [.. ThirdPayers],
        Aliases = [.. Aliases],
        Segment = Segment,
        Owner = Owner,
        Language = Language,
        Email = Email,
        Phone = Phone,
        CreditLimit = CreditLimit,
        Terms = Terms,
    };

    /// <summary>Returns id and name.</summary>
    public override string ToString() => $"{Id} {Name}";
}
