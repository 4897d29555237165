using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ReceivablesSample.CommandLine;
using ReceivablesSample.Flow;

namespace ReceivablesSample.Kpi;

/// <summary>The command <c>kpi</c>.</summary>
internal static class KpiCommand
{
    private const int LongestWindow = 3660;

    internal static Command Create(Terminal terminal)
    {
        var inputs = new InputOptions();
        var outputs = new OutputOptions();
        var days = new Option<int>("--days")
        {
            Description = "The window of the sales: (as-of − days, as-of]",
            HelpName = "days",
            Arity = ArgumentArity.ExactlyOne,
            DefaultValueFactory = _ => 365,
            CustomParser = ParseDays,
        };
        var command = new SampleCommand(
            "kpi",
            "The figures of collection, today and by month: receivables, overdue share, DSO, best possible DSO, average days delinquent.",
            "kpi --customers samples/data/customers.csv --invoices samples/data/invoices.csv --statement samples/data/statement-*.xml --as-of 2026-06-30",
            "kpi --customers customers.csv --invoices invoices.csv --as-of 2026-06-30 --days 90 --format json")
        {
            days,
        };
        inputs.AddTo(command);
        outputs.AddTo(command);
        command.SetAction((parsed, cancellation) => CommandRun.ReportAsync(
            terminal,
            outputs.Read(parsed),
            async (session, token) => KpiReport.Of(await BookKeeping.OpenAsync(session, inputs.Read(parsed), token).ConfigureAwait(false), parsed.GetValue(days)),
            cancellation));
        return command;
    }

    private static int ParseDays(ArgumentResult argument)
    {
        string text = argument.Tokens.Count > 0 ? argument.Tokens[0].Value : "";
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int days) || days is < 1 or > LongestWindow)
        {
            argument.AddError($"--days {text}: write a whole number from 1 to {LongestWindow}.");
        }

        return days;
    }
}
