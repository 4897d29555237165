using System.CommandLine;
using Receivables.Dunning;
using Receivables.Reporting;
using ReceivablesSample.CommandLine;
using ReceivablesSample.Dunning;
using ReceivablesSample.Flow;
using ReceivablesSample.Inputs;
using ReceivablesSample.Output;

namespace ReceivablesSample.Report;

/// <summary>The command <c>report</c>.</summary>
internal static class ReportCommand
{
    internal static Command Create(Terminal terminal)
    {
        var inputs = new InputOptions();
        var followUp = new FollowUpOptions(required: false);
        Option<string?> output = OutputOptions.FileOption();
        var creditor = new Option<string?>("--creditor") { Description = "Whose receivables they are [default: the owner of the bank account]", HelpName = "NAME" };
        var command = new SampleCommand(
            "report",
            "One HTML page without scripts: figures, aged balance with its chart, decisions on payments, and the reminders of the day where a policy is given.",
            "report --customers samples/data/customers.csv --invoices samples/data/invoices.csv --statement samples/data/statement-*.xml --as-of 2026-06-30 --output report.html");
        inputs.AddTo(command);
        command.Add(output);
        command.Add(creditor);
        followUp.AddTo(command);
        command.SetAction((parsed, cancellation) => CommandRun.RunAsync(
            terminal,
            parsed.GetValue(output),
            (session, token) => MakeAsync(session, inputs.Read(parsed), followUp.Read(parsed), parsed.GetValue(creditor), token),
            page => Write(page, parsed.GetValue(output), terminal),
            cancellation));
        return command;
    }

    /// <summary>Writes the page to a file, whole or not at all, or to standard output.</summary>
    internal static void Write(HtmlReport page, string? file, Terminal terminal)
    {
        using OutputTarget target = OutputTarget.Open(file, terminal.Output);
        page.Write(target.Stream);
        target.Commit();
    }

    private static async Task<HtmlReport> MakeAsync(Session session, InputChoice inputs, FollowUpChoice? choice, string? creditor, CancellationToken cancellationToken)
    {
        Books books = await BookKeeping.OpenAsync(session, inputs, cancellationToken).ConfigureAwait(false);
        DunningPlan? plan = null;
        if (choice is not null)
        {
            FollowUp followUp = await FollowUp.ReadAsync(session, choice, books, cancellationToken).ConfigureAwait(false);
            plan = followUp.Plan(books);
        }

        return HtmlPage.Of(books, plan, session, string.IsNullOrWhiteSpace(creditor) ? null : creditor);
    }
}
