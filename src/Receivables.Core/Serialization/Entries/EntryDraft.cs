using NodaTime;
using Receivables.Ledgers;

namespace Receivables.Serialization;

/// <summary>What is collected while an entry is read; each kind of entry uses its own few fields.</summary>
internal struct EntryDraft
{
    internal Invoice? Invoice;
    internal CreditNote? CreditNote;
    internal Payment? Received;
    internal PaymentId Payment;
    internal ItemId Item;
    internal ItemKind Kind;
    internal CustomerId? Account;
    internal CustomerId? To;
    internal Money Amount;
    internal LocalDate DueDate;
    internal DocumentNumber? Document;
    internal Adjustment? Adjustment;
    internal EntryId Target;
    internal string? Reason;
}
