using NodaTime;
using NodaTime.Text;

namespace Receivables.Ledgers;

/// <summary>One line of a statement of account.</summary>
/// <remarks>Immutable; equal when all parts are; safe to share between threads.</remarks>
/// <param name="Date">The day from which it counts.</param>
/// <param name="Entry">The entry it comes from.</param>
/// <param name="Sequence">The place of that entry in the journal.</param>
/// <param name="Kind">What it stands for; of a reversal, what is taken back.</param>
/// <param name="IsReversal">Whether it takes an earlier line back.</param>
/// <param name="Document">The document, or null where there is none.</param>
/// <param name="Payment">The payment, or null where there is none.</param>
/// <param name="DueDate">The day on which the last part of the document is due, where the line opens it, else null.</param>
/// <param name="Amount">By how much the balance changes: positive where the customer owes more.</param>
/// <param name="Balance">The balance after the line.</param>
public sealed record StatementLine(
    LocalDate Date, EntryId Entry, long Sequence, StatementLineKind Kind, bool IsReversal, DocumentNumber? Document, PaymentId? Payment, LocalDate? DueDate, Money Amount, Money Balance)
{
    /// <summary>Returns the date in ISO form, the kind, the document or payment, the amount and the balance.</summary>
    public override string ToString() =>
        $"{LocalDatePattern.Iso.Format(Date)} {Kind} {Document?.Value ?? Payment?.Value} {Amount} {Balance}";
}
