using NodaTime;

namespace Receivables.Terms;

/// <summary>An amount that falls due on a day: one line of what terms make of an invoice.</summary>
/// <param name="DueDate">The day on which it is due; it is late from the day after.</param>
/// <param name="Amount">The amount.</param>
public readonly record struct ScheduledAmount(LocalDate DueDate, Money Amount);
