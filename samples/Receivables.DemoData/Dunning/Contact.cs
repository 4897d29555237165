using Receivables.DemoData.Invoices;

namespace Receivables.DemoData.Dunning;

/// <summary>A reminder that was sent for an invoice.</summary>
internal sealed record Contact(LocalDate Date, Invoice Invoice, ReminderStage Stage);
