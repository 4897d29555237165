using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Receivables.Analytics;
using ReceivablesSample.CommandLine;
using ReceivablesSample.Flow;

namespace ReceivablesSample.Aging;

/// <summary>The command <c>aging</c>.</summary>
internal static class AgingCommand
{
    internal static Command Create(Terminal terminal)
    {
        var inputs = new InputOptions();
        var outputs = new OutputOptions();
        Option<string> basis = Options.Word("--basis", "From which date the age counts", "dueDate", "invoiceDate");
        var buckets = new Option<int[]>("--buckets")
        {
            Description = "The last day of each bucket, ascending [default: 30,60,90]",
            HelpName = "days,days,…",
            Arity = ArgumentArity.ExactlyOne,
            CustomParser = ParseBuckets,
            DefaultValueFactory = _ => [30, 60, 90],
        };
        var command = new SampleCommand(
            "aging",
            "The aged balance: who owes what, for how long, and which cash is not applied.",
            "aging --customers samples/data/customers.csv --invoices samples/data/invoices.csv --statement samples/data/statement-*.xml --as-of 2026-06-30",
            "aging --customers customers.csv --invoices invoices.csv --as-of 2026-06-30 --basis invoiceDate --buckets 15,30,45 --format json --output aging.json")
        {
            basis,
            buckets,
        };
        inputs.AddTo(command);
        outputs.AddTo(command);
        command.SetAction((parsed, cancellation) => CommandRun.ReportAsync(
            terminal,
            outputs.Read(parsed),
            async (session, token) =>
            {
                Books books = await BookKeeping.OpenAsync(session, inputs.Read(parsed), token).ConfigureAwait(false);
                var options = new AgingOptions(parsed.GetValue(basis) == "invoiceDate" ? AgingBasis.InvoiceDate : AgingBasis.DueDate, parsed.GetValue(buckets));
                return new AgingReport(AgedBalance.Of(books.Snapshot, options), books.Company.Names);
            },
            cancellation));
        return command;
    }

    private static int[] ParseBuckets(ArgumentResult argument)
    {
        string text = argument.Tokens.Count > 0 ? argument.Tokens[0].Value : "";
        string[] parts = text.Split(',', StringSplitOptions.TrimEntries);
        var days = new int[parts.Length];
        bool ascend = parts.Length <= AgingOptions.MaxBounds;
        for (int i = 0; i < parts.Length; i++)
        {
            ascend &= int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out days[i]) && days[i] > (i == 0 ? 0 : days[i - 1]);
        }

        if (!ascend)
        {
            argument.AddError($"'{text}' are no buckets: write 1 to {AgingOptions.MaxBounds} whole numbers of days that ascend, such as 30,60,90.");
        }

        return days;
    }
}
