using System.Globalization;
using NodaTime;

namespace Receivables.Cases;

/// <summary>A contact that took place: who was reminded of what, at which stage, how.</summary>
/// <param name="Date">The day.</param>
/// <param name="Customer">The customer.</param>
/// <param name="Invoice">The invoice it was about, or null where it was about the whole account.</param>
/// <param name="Stage">The name of the stage in the dunning policy, or a free name for a contact outside it.</param>
/// <param name="Channel">How.</param>
public sealed record ContactRecord(LocalDate Date, CustomerId Customer, DocumentNumber? Invoice, string Stage, ContactChannel Channel)
{
    /// <summary>Returns day, stage, channel and whom it reached.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Date:uuuu-MM-dd} {Stage} {Channel} {Customer} {Invoice}");
}
