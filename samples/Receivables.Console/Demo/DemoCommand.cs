using System.CommandLine;
using NodaTime;
using Receivables.Analytics;
using Receivables.Dunning;
using ReceivablesSample.CommandLine;
using ReceivablesSample.Dunning;
using ReceivablesSample.Flow;
using ReceivablesSample.Output;
using ReceivablesSample.Report;

namespace ReceivablesSample.Demo;

/// <summary>The command <c>demo</c>, which also runs without a command.</summary>
internal static class DemoCommand
{
    private const string ReportFile = "artifacts/report.html";

    internal static Command Create(Terminal terminal)
    {
        Option<LocalDate?> asOf = Options.Date("--as-of", $"The day of the reports [default: {People.Date(DemoData.AsOf)}]");
        var command = new SampleCommand("demo", $"Runs all reports on the shipped company, a maker of design lamps, and writes {ReportFile}.", "demo") { asOf };
        command.SetAction((parsed, cancellation) =>
        {
            // Without a command the option does not exist.
            LocalDate day = parsed.GetResult(asOf) is null ? DemoData.AsOf : parsed.GetValue(asOf) ?? DemoData.AsOf;
            return CommandRun.RunAsync(terminal, null, (session, token) => MakeAsync(session, day, token), outcome => Write(outcome, terminal), cancellation);
        });
        return command;
    }

    private static async Task<DemoOutcome> MakeAsync(Session session, LocalDate asOf, CancellationToken cancellationToken)
    {
        Books books = await BookKeeping.OpenAsync(session, DemoData.Inputs(asOf), cancellationToken).ConfigureAwait(false);
        FollowUp followUp = await FollowUp.ReadAsync(session, DemoData.FollowUp, books, cancellationToken).ConfigureAwait(false);
        DunningPlan plan = followUp.Plan(books);
        return new(books, AgedBalance.Of(books.Snapshot), CollectionFigures.Of(books.Snapshot), plan, HtmlPage.Of(books, plan, session), ReportFile);
    }

    private static void Write(DemoOutcome outcome, Terminal terminal)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(outcome.ReportFile))!);
        ReportCommand.Write(outcome.Page, outcome.ReportFile, terminal);
        ReportWriting.WriteText(new DemoSummary(outcome).Write, terminal);
    }
}
