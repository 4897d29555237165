using Receivables.Internals;
using Receivables.Terms;

namespace Receivables;

/// <summary>Makes a <see cref="Customer"/>; the fields mean what they mean there.</summary>
/// <remarks>Texts have 1 to 500 characters, of which one is not blank; what is not known is null.</remarks>
public sealed class CustomerBuilder : NounBuilder<Customer>
{
    /// <summary>Required.</summary>
    public CustomerId Id { get; set; }

    /// <summary>Required.</summary>
    public string? Name { get; set; }

    /// <inheritdoc cref="Customer.Kind"/>
    public CustomerKind Kind { get; set; }

    /// <inheritdoc cref="Customer.Country"/>
    public string? Country { get; set; }

    /// <inheritdoc cref="Customer.Ibans"/>
    public IList<Iban> Ibans { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = [];

    /// <inheritdoc cref="Customer.VirtualAccounts"/>
    public IList<string> VirtualAccounts { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = [];

    /// <inheritdoc cref="Customer.Parent"/>
    public CustomerId? Parent { get; set; }

    /// <inheritdoc cref="Customer.ThirdPayers"/>
    public IList<Party> ThirdPayers { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = [];

    /// <inheritdoc cref="Customer.Aliases"/>
    public IList<string> Aliases { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = [];

    /// <inheritdoc cref="Customer.Segment"/>
    public string? Segment { get; set; }

    /// <inheritdoc cref="Customer.Owner"/>
    public string? Owner { get; set; }

    /// <inheritdoc cref="Customer.Language"/>
    public string? Language { get; set; }

    /// <inheritdoc cref="Customer.Email"/>
    public string? Email { get; set; }

    /// <inheritdoc cref="Customer.Phone"/>
    public string? Phone { get; set; }

    /// <inheritdoc cref="Customer.CreditLimit"/>
    public Money? CreditLimit { get; set; }

    /// <inheritdoc cref="Customer.Terms"/>
    public PaymentTerms? Terms { get; set; }

    private protected override void Check(List<FieldProblem> problems)
    {
        Field.Require(problems, nameof(Id), !Id.IsEmpty, "A customer needs an id.");
        Field.RequireText(problems, nameof(Name), Name);
        Field.Require(problems, nameof(Country), Country is null || Field.IsCountry(Country), "A country is two upper-case letters of ISO 3166, such as FR.");
        Field.Require(problems, nameof(Kind), Enum.IsDefined(Kind), "The kind is business, consumer or public.");
        Field.Require(problems, nameof(Parent), Parent is null || (!Parent.Value.IsEmpty && Parent != Id), "A customer cannot be its own parent.");
        Field.Require(problems, nameof(Ibans), Ibans.All(iban => !iban.IsEmpty), "An IBAN is empty.");
        Field.Require(problems, nameof(CreditLimit), CreditLimit is null || (!CreditLimit.Value.IsNegative && !CreditLimit.Value.Currency.IsNone), "A credit limit is zero or more, in a currency.");
        Field.Require(problems, nameof(ThirdPayers), ThirdPayers.All(party => !string.IsNullOrWhiteSpace(party?.Name) || party?.Iban.IsEmpty == false), "A third payer has a name or an IBAN.");
        CheckTexts(problems);
    }

    private void CheckTexts(List<FieldProblem> problems)
    {
        Field.CheckEach(problems, nameof(VirtualAccounts), VirtualAccounts);
        Field.CheckEach(problems, nameof(Aliases), Aliases);
        foreach (Party? party in ThirdPayers)
        {
            PaymentBuilder.CheckParty(problems, nameof(ThirdPayers), party);
        }

        Field.CheckOptional(problems, nameof(Segment), Segment);
        Field.CheckOptional(problems, nameof(Owner), Owner);
        Field.CheckOptional(problems, nameof(Language), Language);
        Field.CheckOptional(problems, nameof(Email), Email);
        Field.CheckOptional(problems, nameof(Phone), Phone);
    }

    private protected override Customer Create() => new(this);
}
