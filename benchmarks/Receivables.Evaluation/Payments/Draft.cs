using NodaTime;
using Receivables.Evaluation.Books;
using Receivables.Ledgers;

namespace Receivables.Evaluation.Payments;

/// <summary>A payment as the payer means it, before the banks and the payer's own hand make it what arrives.</summary>
internal sealed class Draft
{
    internal required CaseKind Kind { get; init; }

    internal required GeneratedCustomer Customer { get; init; }

    internal required long Cents { get; init; }

    internal Truth Truth { get; init; } = Truth.Nothing;

    internal bool IsCertain { get; init; }

    internal bool IsAmbiguous { get; init; }

    /// <summary>What the text names, in order.</summary>
    internal IReadOnlyList<OpenItem> Named { get; init; } = [];

    /// <summary>Numbers that the text names and that are no open items: settled, wrong by a digit.</summary>
    internal IReadOnlyList<string> OtherNumbers { get; init; } = [];

    internal LocalDate? Booked { get; init; }

    /// <summary>When the last of what it settles was issued, or null.</summary>
    internal LocalDate? IssuedLast => Customer.Open.Where(i => Truth.Items.ContainsKey(i.Id)).Select(i => (LocalDate?)i.IssueDate).Max();

    internal string? StructuredReference { get; init; }

    internal string? EndToEndId { get; init; }

    /// <summary>From whose account; the customer's own unless stated.</summary>
    internal Iban? Account { get; init; }

    /// <summary>In whose name; the customer's own unless stated.</summary>
    internal string? PayerName { get; init; }

    /// <summary>Whether a name is given whatever the share of payments that have one: null for by share.</summary>
    internal bool? HasName { get; init; }

    internal long ChargeCents { get; init; }
}
