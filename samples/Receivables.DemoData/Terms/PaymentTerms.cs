using System.Globalization;

namespace Receivables.DemoData.Terms;

/// <summary>When an invoice is due and which discount early payment earns, with the notation that the tables carry.</summary>
internal sealed record PaymentTerms(string Notation, Func<LocalDate, LocalDate> DueOn)
{
    /// <summary>Due on the day of issue.</summary>
    public static readonly PaymentTerms OnReceipt = new("on receipt", issue => issue);

    /// <summary>The day of issue plus 45 days, then the end of that month.</summary>
    public static readonly PaymentTerms FortyFiveDaysEndOfMonth = DaysEndOfMonth(45);

    /// <summary>The day of issue plus 30 days, then the end of that month.</summary>
    public static readonly PaymentTerms ThirtyDaysEndOfMonth = DaysEndOfMonth(30);

    /// <summary>The end of the month of issue plus 45 days.</summary>
    public static readonly PaymentTerms EndOfMonthFortyFiveDays = new("end of month 45 days", issue => EndOfMonth(issue).PlusDays(45));

    /// <summary>The day of issue plus 30 days, then the 15th of the month after that.</summary>
    public static readonly PaymentTerms ThirtyDaysEndOfMonthThe15th =
        new("30 days end of month the 15th", issue => EndOfMonth(issue.PlusDays(30)).PlusDays(15));

    /// <summary>30 days, or 2 % off within 10.</summary>
    public static readonly PaymentTerms TwoTenNet30 = Net(30) with { Notation = "2/10 net 30", DiscountPercent = 2, DiscountDays = 10 };

    /// <summary>45 days, or 3 % off within 14.</summary>
    public static readonly PaymentTerms ThreeFourteenNet45 = Net(45) with { Notation = "3/14 net 45", DiscountPercent = 3, DiscountDays = 14 };

    /// <summary>The discount in percent; 0 where there is none.</summary>
    public int DiscountPercent { get; init; }

    /// <summary>Within how many days of issue the discount is earned.</summary>
    public int DiscountDays { get; init; }

    /// <summary>So many days after issue.</summary>
    public static PaymentTerms Net(int days) =>
        new(string.Create(CultureInfo.InvariantCulture, $"net {days}"), issue => issue.PlusDays(days));

    private static PaymentTerms DaysEndOfMonth(int days) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{days} days end of month"), issue => EndOfMonth(issue.PlusDays(days)));

    private static LocalDate EndOfMonth(LocalDate date) => date.With(DateAdjusters.EndOfMonth);
}
