using System.Globalization;
using NodaTime;

namespace Receivables.Cases;

/// <summary>Something that happened to a customer or an invoice that changes how it is followed up.</summary>
/// <param name="Date">The day from which it counts.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Customer">The customer.</param>
/// <param name="Invoice">The invoice, or null where it concerns the whole account.</param>
/// <param name="Amount">The amount disputed or promised, or null for all of it.</param>
/// <param name="Until">The last day on which it counts, or null where it has no end.</param>
/// <param name="Reason">Why, for people, or null.</param>
public sealed record CaseEvent(LocalDate Date, CaseEventKind Kind, CustomerId Customer, DocumentNumber? Invoice = null, Money? Amount = null, LocalDate? Until = null, string? Reason = null)
{
    /// <summary>Returns day, kind and whom it concerns.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Date:uuuu-MM-dd} {Kind} {Customer} {Invoice}");
}
