using System.Globalization;
using NodaTime;

namespace Receivables;

/// <summary>A document that the payer names in structured form, with the amounts it states.</summary>
/// <remarks>Immutable; equal when all parts are; safe to share between threads.</remarks>
/// <param name="Number">The number as the payer gives it, or null where only amounts are given.</param>
/// <param name="Kind">The code of the kind, such as <c>CINV</c> or <c>CREN</c>, or null.</param>
/// <param name="Date">The date of the document, or null.</param>
/// <param name="DuePayable">What the payer says was due, or null.</param>
/// <param name="Remitted">What the payer says was paid for it, or null.</param>
/// <param name="Discount">The discount taken, or null.</param>
/// <param name="CreditNote">The credit note amount used, or null.</param>
/// <param name="Adjustment">Another adjustment, signed as the payer states it, or null.</param>
/// <param name="AdjustmentReason">Why it was adjusted, or null.</param>
public sealed record ReferredDocument(
    string? Number,
    string? Kind = null,
    LocalDate? Date = null,
    Money? DuePayable = null,
    Money? Remitted = null,
    Money? Discount = null,
    Money? CreditNote = null,
    Money? Adjustment = null,
    string? AdjustmentReason = null)
{
    /// <summary>Returns number and date, then the amounts stated as remitted and due.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Number} {Date:uuuu-MM-dd} {Remitted} of {DuePayable}");
}
