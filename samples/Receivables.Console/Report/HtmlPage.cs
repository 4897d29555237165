using Receivables.Analytics;
using Receivables.Dunning;
using Receivables.Matching;
using Receivables.Reporting;
using ReceivablesSample.Flow;

namespace ReceivablesSample.Report;

/// <summary>The HTML page on all that was found out.</summary>
internal static class HtmlPage
{
    private const string NoCreditor = "Receivables";

    /// <summary>Makes the page.</summary>
    /// <param name="books">The books as of the day.</param>
    /// <param name="plan">The reminders of the day, or null for none.</param>
    /// <param name="session">What was refused while reading.</param>
    /// <param name="creditor">Whose books they are; null for the owner of the bank account.</param>
    internal static HtmlReport Of(Books books, DunningPlan? plan, Session session, string? creditor = null)
    {
        HtmlReportBuilder builder = new HtmlReportBuilder(creditor ?? books.Creditor ?? NoCreditor, books.Snapshot.AsOf)
            .AddCustomers(books.Company.Customers)
            .AddAgedBalance(AgedBalance.Of(books.Snapshot))
            .AddFigures(CollectionFigures.Of(books.Snapshot))
            .AddDiagnostics(session.Refusals.All.Diagnostics);
        foreach (MatchReport decisions in books.Reconciliation.Reports)
        {
            builder.AddDecisions(decisions);
        }

        return (plan is null ? builder : builder.AddReminders(plan)).Build();
    }
}
