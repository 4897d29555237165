using NodaTime;

namespace Receivables.Terms;

/// <summary>When an invoice is due.</summary>
public sealed record PaymentTerms
{
    private readonly int _days;

    private PaymentTerms(int days) => _days = days;

    /// <summary>Due a number of days after the invoice.</summary>
    /// <param name="days">The days, from 0.</param>
    public static PaymentTerms Net(int days) => new(days);

    /// <summary>The last due date.</summary>
    /// <param name="issueDate">The date of the invoice.</param>
    public LocalDate DueDate(LocalDate issueDate) => issueDate.PlusDays(_days);

    /// <summary>What falls due when.</summary>
    /// <param name="issueDate">The date of the invoice.</param>
    /// <param name="gross">The amount of the invoice.</param>
    public IReadOnlyList<ScheduledAmount> Schedule(LocalDate issueDate, Money gross) => [new(DueDate(issueDate), gross)];
}
