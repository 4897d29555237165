using NodaTime;

namespace Receivables.Terms;

/// <summary>The general French limits on agreed payment terms between businesses.</summary>
/// <remarks>
/// <para>Source: Code de commerce, L441-10, I (in force since 26 April 2019): at most 60 days after the day of issue; by way of exception 45 days end of month,
/// if expressly agreed and no manifest abuse; at most 45 days for periodic invoices. All count from the day of issue of the invoice.</para>
/// <para>Not covered: the 30 days from receipt or performance where nothing was agreed, the shorter limits of single sectors (L441-11), public contracts, and consumers.</para>
/// </remarks>
public static class FrenchTermLimits
{
    /// <summary>Judges a due date.</summary>
    /// <param name="issueDate">The day of issue of the invoice.</param>
    /// <param name="dueDate">The agreed due date.</param>
    /// <param name="isPeriodic">Whether it is a periodic invoice (CGI, article 289, I, 3).</param>
    /// <remarks>
    /// "45 days end of month" is read in both ways that the administration admits (45 days, then the end of that month; or the end of the month of issue, then 45 days), and the later one is the limit.
    /// </remarks>
    public static FrenchTermVerdict Judge(LocalDate issueDate, LocalDate dueDate, bool isPeriodic = false)
    {
        if (isPeriodic)
        {
            return dueDate <= DueRule.Days(45).DueDate(issueDate) ? FrenchTermVerdict.WithinFortyFiveDays : FrenchTermVerdict.TooLong;
        }

        if (dueDate <= DueRule.Days(60).DueDate(issueDate))
        {
            return FrenchTermVerdict.WithinSixtyDays;
        }

        LocalDate latest = LocalDate.Max(
            DueRule.Days(45).ThenEndOfMonth().DueDate(issueDate), DueRule.EndOfMonth.ThenDays(45).DueDate(issueDate));
        return dueDate <= latest ? FrenchTermVerdict.WithinFortyFiveDaysEndOfMonth : FrenchTermVerdict.TooLong;
    }

    /// <summary>Judges the last due date that terms give for a day of issue, not moved to a business day.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="issueDate">The day of issue of the invoice.</param>
    /// <param name="isPeriodic">Whether it is a periodic invoice.</param>
    public static FrenchTermVerdict Judge(PaymentTerms terms, LocalDate issueDate, bool isPeriodic = false)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return Judge(issueDate, terms.DueDate(issueDate, adjustment: null), isPeriodic);
    }
}
