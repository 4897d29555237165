using System.CommandLine;
using Receivables.Matching;
using ReceivablesSample.CommandLine;
using ReceivablesSample.Flow;
using ReceivablesSample.Inputs;
using ReceivablesSample.Output;

namespace ReceivablesSample.Reconcile;

/// <summary>The command <c>reconcile</c>.</summary>
internal static class ReconcileCommand
{
    internal static Command Create(Terminal terminal)
    {
        var inputs = new InputOptions();
        var outputs = new OutputOptions();
        var policy = new PolicyOption();
        var compare = new Option<bool>("--compare") { Description = "Show what each shipped policy would apply, beside --matching-policy, and where they differ" };
        var command = new SampleCommand(
            "reconcile",
            "Bank statements and payments against open items: what is applied, what a person has to look at, what fits nothing, and why.",
            "reconcile --customers samples/data/customers.csv --invoices samples/data/invoices.csv --statement samples/data/statement-*.xml --as-of 2026-06-30",
            "reconcile --customers customers.csv --invoices invoices.csv --payments payments.csv --as-of 2026-06-30 --format json --output decisions.json",
            "reconcile --customers customers.csv --invoices invoices.csv --payments payments.csv --as-of 2026-06-30 --compare");
        policy.AddTo(command);
        command.Add(compare);
        inputs.AddTo(command);
        outputs.AddTo(command);
        command.Validators.Add(result =>
        {
            if (!inputs.HasReceipts(result))
            {
                result.AddError("There is nothing to reconcile: give --statement, --payments or both.");
            }
        });
        command.SetAction((parsed, cancellation) => CommandRun.ReportAsync(
            terminal, outputs.Read(parsed), (session, token) => DecideAsync(session, inputs.Read(parsed), policy.Read(parsed), parsed.GetValue(compare), token), cancellation));
        return command;
    }

    private static async Task<IReport> DecideAsync(Session session, InputChoice inputs, string? policy, bool compares, CancellationToken cancellationToken)
    {
        PolicyChoice chosen = await PolicyOption.FindAsync(session, policy, cancellationToken).ConfigureAwait(false);
        PolicyChoice[] policies = compares ? [chosen, .. PolicyChoice.Presets.Where(p => p != chosen)] : [chosen];
        IReadOnlyList<Books> books = await BookKeeping.OpenAsync(session, inputs, policies, cancellationToken).ConfigureAwait(false);
        return new ReconcileReport(books[0], compares ? MatchingComparison.Between([.. policies.Zip(books, (p, b) => new MatchingRun(p.Name, b.Reconciliation.Proposals))]) : null);
    }
}
