using System.CommandLine;
using System.CommandLine.Help;
using ReceivablesSample.Aging;
using ReceivablesSample.Demo;
using ReceivablesSample.Dunning;
using ReceivablesSample.Inspect;
using ReceivablesSample.Kpi;
using ReceivablesSample.Reconcile;
using ReceivablesSample.Report;

namespace ReceivablesSample.CommandLine;

/// <summary>All commands.</summary>
internal static class SampleRoot
{
    internal static RootCommand Create(Terminal terminal)
    {
        var root = new RootCommand("Accounts receivable on your own files: who paid what, who owes what, whom to remind. Without a command it runs the demo.")
        {
            ReconcileCommand.Create(terminal),
            InspectCommand.Create(terminal),
            AgingCommand.Create(terminal),
            KpiCommand.Create(terminal),
            DunningCommand.Create(terminal),
            ReportCommand.Create(terminal),
        };
        Command demo = DemoCommand.Create(terminal);
        root.Add(demo);
        root.Action = demo.Action;
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        var shown = (HelpAction)help.Action!;
        if (!terminal.IsInteractive)
        {
            shown.MaxWidth = Terminal.PlainWidth;
        }

        help.Action = new HelpWithExamples(shown);
        return root;
    }
}
