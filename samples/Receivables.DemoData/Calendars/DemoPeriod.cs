namespace Receivables.DemoData.Calendars;

/// <summary>The days between which the story plays.</summary>
internal static class DemoPeriod
{
    /// <summary>The first day on which an invoice is issued.</summary>
    public static readonly LocalDate Start = new(2025, 7, 1);

    /// <summary>The first day of the bank statements: what was paid before it carries its paid date in the invoice table.</summary>
    public static readonly LocalDate QuarterStart = new(2026, 4, 1);

    /// <summary>The day at which the tables stand, and the last of the bank statements.</summary>
    public static readonly LocalDate AsOf = new(2026, 6, 30);

    /// <summary>The last day on which reminders were sent: a Friday, so that the plan of the as-of day has work to do.</summary>
    public static readonly LocalDate LastReminderRun = new(2026, 6, 26);
}
