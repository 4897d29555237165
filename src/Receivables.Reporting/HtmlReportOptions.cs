using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Receivables.Reporting;

/// <summary>How much an HTML report shows.</summary>
/// <remarks>
/// Change one with <c>HtmlReportOptions.Default with { MaxRows = 50 }</c>: each value is checked when it is set. Immutable; equal when all values are; safe to share between threads.
/// </remarks>
[Experimental("RCV0004")]
public sealed record HtmlReportOptions
{
    private HtmlReportOptions()
    {
    }

    /// <summary>The defaults stated at each property.</summary>
    public static HtmlReportOptions Default { get; } = new();

    /// <summary>
    /// The most rows that one table lists, 1 to 100,000; 500 by default. The largest amounts stay, and the page says how many rows are left out and what they sum to,
    /// so totals are always those of everything.
    /// </summary>
    public int MaxRows { get; init => field = InRange(value, 1, 100_000); } = 500;

    /// <summary>How many of the largest debtors one chart shows, 0 for no such chart, to 20; 8 by default.</summary>
    public int MaxDebtors { get; init => field = InRange(value, 0, 20); } = 8;

    private static int InRange(int value, int least, int most, [CallerMemberName] string name = "")
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most, name);
        return value;
    }
}
