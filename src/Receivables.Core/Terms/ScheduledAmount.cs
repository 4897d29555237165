using System.Globalization;
using NodaTime;

namespace Receivables.Terms;

/// <summary>An amount that falls due on a day: one line of what terms make of an invoice.</summary>
/// <remarks><c>default</c> is no money on the first day of the ISO calendar. Immutable, safe to share between threads.</remarks>
/// <param name="DueDate">The last day on which a payment is in time; it is late from the day after.</param>
/// <param name="Amount">The amount.</param>
public readonly record struct ScheduledAmount(LocalDate DueDate, Money Amount)
{
    /// <summary>Returns amount and due date.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Amount} due {DueDate:uuuu-MM-dd}");
}
