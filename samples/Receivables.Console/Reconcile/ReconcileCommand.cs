using System.CommandLine;
using ReceivablesSample.CommandLine;
using ReceivablesSample.Flow;

namespace ReceivablesSample.Reconcile;

/// <summary>The command <c>reconcile</c>.</summary>
internal static class ReconcileCommand
{
    internal static Command Create(Terminal terminal)
    {
        var inputs = new InputOptions();
        var outputs = new OutputOptions();
        Option<string> policy = PolicyOption();
        Option<bool> compare = CompareOption();
        var command = new SampleCommand(
            "reconcile",
            "Bank statements and payments against open items: what is applied, what a person has to look at, what fits nothing, and why.",
            "reconcile --customers samples/data/customers.csv --invoices samples/data/invoices.csv --statement samples/data/statement-*.xml --as-of 2026-06-30",
            "reconcile --customers customers.csv --invoices invoices.csv --payments payments.csv --as-of 2026-06-30 --format json --output decisions.json")
        {
            policy,
            compare,
        };
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
            terminal,
            outputs.Read(parsed),
            async (session, token) => new ReconcileReport(await BookKeeping.OpenAsync(session, inputs.Read(parsed), token).ConfigureAwait(false)),
            cancellation));
        return command;
    }

    private static Option<string> PolicyOption()
    {
        var policy = new Option<string>("--matching-policy")
        {
            Description = "The policy; those from files come with the deep matching engine",
            HelpName = "default",
            DefaultValueFactory = _ => "default",
        };
        policy.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is not "default" and var other)
            {
                result.AddError($"--matching-policy {other}: this version has the policy 'default' only; policies from files come with the deep matching engine.");
            }
        });
        return policy;
    }

    private static Option<bool> CompareOption()
    {
        var compare = new Option<bool>("--compare") { Description = "Compare policies; comes with the deep matching engine", Hidden = true };
        compare.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<bool>())
            {
                result.AddError("--compare comes with the deep matching engine; this version has one policy, 'default', and nothing to compare it with.");
            }
        });
        return compare;
    }
}
