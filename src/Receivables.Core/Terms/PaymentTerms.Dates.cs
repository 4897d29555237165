using NodaTime;

namespace Receivables.Terms;

/// <content>Due dates.</content>
public sealed partial class PaymentTerms
{
    /// <summary>The last day on which the last instalment is in time, moved to a business day where the terms ask for it.</summary>
    /// <param name="issueDate">The day of issue of the invoice.</param>
    /// <returns>
    /// A date in the ISO calendar. It is on or after <paramref name="issueDate"/> unless a fixed date lies before it, or <see cref="BusinessDayConvention.Preceding"/>
    /// or <see cref="BusinessDayConvention.ModifiedFollowing"/> moves a date that was near it.
    /// </returns>
    /// <exception cref="OverflowException">The date lies beyond the year 9999.</exception>
    public LocalDate DueDate(LocalDate issueDate) => DueDate(issueDate, Adjustment);

    /// <summary>The last day on which the last instalment is in time, moved as the argument says, whatever the terms say.</summary>
    /// <param name="issueDate">The day of issue of the invoice.</param>
    /// <param name="adjustment">What happens to a date without business, with any calendars; null leaves it.</param>
    /// <inheritdoc cref="DueDate(LocalDate)" path="/exception"/>
    public LocalDate DueDate(LocalDate issueDate, BusinessDayAdjustment? adjustment)
    {
        LocalDate last = LocalDate.MinIsoValue;
        foreach (InstalmentTerm instalment in _instalments)
        {
            last = LocalDate.Max(last, Adjusted(instalment.Rule, issueDate, adjustment));
        }

        return last;
    }

    /// <summary>The parts in which an amount is due, in order of due date; those of one day in the order of <see cref="Instalments"/>.</summary>
    /// <param name="issueDate">The day of issue of the invoice.</param>
    /// <param name="gross">The amount; may be negative, as for a credit note.</param>
    /// <returns>One part an instalment, of zero where the amount is too small to reach it. The amounts sum exactly to <paramref name="gross"/>, by the largest remainder, ties to the earlier instalment.</returns>
    /// <inheritdoc cref="DueDate(LocalDate)" path="/exception"/>
    public IReadOnlyList<ScheduledAmount> Schedule(LocalDate issueDate, Money gross) => Schedule(issueDate, gross, Adjustment);

    /// <summary>The parts in which an amount is due, with dates moved as the argument says, whatever the terms say.</summary>
    /// <param name="issueDate">The day of issue of the invoice.</param>
    /// <param name="gross">The amount; may be negative, as for a credit note.</param>
    /// <param name="adjustment">What happens to a date without business, with any calendars; null leaves it.</param>
    /// <inheritdoc cref="Schedule(LocalDate, Money)" path="/returns"/>
    /// <inheritdoc cref="DueDate(LocalDate)" path="/exception"/>
    public IReadOnlyList<ScheduledAmount> Schedule(LocalDate issueDate, Money gross, BusinessDayAdjustment? adjustment)
    {
        Money[] amounts = gross.Allocate([.. _instalments.Select(instalment => instalment.Share.Millionths)]);
        IEnumerable<ScheduledAmount> parts =
            _instalments.Select((instalment, i) => new ScheduledAmount(Adjusted(instalment.Rule, issueDate, adjustment), amounts[i]));
        return [.. parts.OrderBy(part => part.DueDate)];
    }

    private static LocalDate Adjusted(DueRule rule, LocalDate issueDate, BusinessDayAdjustment? adjustment)
    {
        LocalDate date = rule.DueDate(issueDate);
        return adjustment is null ? date : adjustment.Apply(date);
    }
}
