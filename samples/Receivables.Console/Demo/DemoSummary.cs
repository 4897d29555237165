using Receivables;
using Receivables.Analytics;
using Receivables.Dunning;
using Receivables.Matching;
using ReceivablesSample.Aging;
using ReceivablesSample.Dunning;
using ReceivablesSample.Output;
using ReceivablesSample.Reconcile;
using Spectre.Console;

namespace ReceivablesSample.Demo;

/// <summary>What the demo prints: each report in a few lines.</summary>
internal sealed class DemoSummary(DemoOutcome outcome)
{
    private const int MostDebtors = 6;
    private const int MostDecisions = 6;
    private const int MostReminders = 5;

    private readonly IReadOnlyList<MatchProposal> _proposals = outcome.Books.Reconciliation.Proposals;
    private readonly IReadOnlyDictionary<CustomerId, string> _names = outcome.Books.Company.Names;

    internal void Write(IAnsiConsole console)
    {
        WriteTitle(console);
        WriteReconciliation(console);
        WriteBalance(console);
        WriteFigures(console);
        WriteReminders(console);
        WriteEnd(console);
    }

    private void WriteTitle(IAnsiConsole console)
    {
        console.Heading($"{outcome.Books.Creditor} as of {People.Date(outcome.Plan.Date)}");
        console.Sentence(
            $"{People.Count(outcome.Books.Company.Customers.Count)} customers, {People.Count(outcome.Books.Company.Invoices.Count)} invoices and credit notes over a year, and a quarter's bank statements "
                + $"with {People.Count(_proposals.Count)} receipts. Invented, like all names in it.",
            People.Quiet);
    }

    private void WriteReconciliation(IAnsiConsole console)
    {
        console.Heading("Who paid what?", "statements against open items");
        DecisionTables.WriteTotals(console, outcome.Books.Reconciliation);
        console.WriteLine();
        console.Sentence("Settled without a person, for example:", People.Good);
        DecisionTables.WriteProposals(console, DecisionPick.Applied(_proposals, MostDecisions));
        console.Sentence("Left to a person, for example:", People.Doubtful);
        DecisionTables.WriteProposals(console, DecisionPick.Held(_proposals, MostDecisions));
    }

    private void WriteBalance(IAnsiConsole console)
    {
        AgedBalanceRow total = outcome.Balance.Totals.MaxBy(t => outcome.Balance.Rows.Count(r => r.Currency == t.Currency))!;
        AgedBalanceRow[] debtors =
        [
            .. outcome.Balance.Rows.Where(r => r.Currency == total.Currency)
                .OrderByDescending(r => Money.Min(r.Balance, Money.Sum(r.Buckets.Skip(1), r.Currency))).ThenBy(r => r.Customer)
                .Take(MostDebtors),
        ];
        console.Heading("Who owes what?", $"aged balance in {total.Currency.Code}, days past due; the {debtors.Length} customers who are late with most, cash in hand taken off");
        new AgingTable(outcome.Balance, _names).Write(console, debtors, total);
        IEnumerable<string> others = outcome.Balance.Totals.Where(t => t.Currency != total.Currency).Select(t => People.GroupedWithCode(t.Balance));
        console.Sentence($"Besides: {string.Join(", ", others)}.", People.Quiet);
    }

    private void WriteFigures(IAnsiConsole console)
    {
        CollectionFigures figures = outcome.Figures.MaxBy(f => f.Sales.Amount)!;
        console.Heading("How well is it collected?", $"{figures.Currency.Code}, sales of {figures.Days} days");
        console.Sentence($"  Open items                 {People.GroupedWithCode(figures.OpenItems)}, of which overdue {People.Grouped(figures.Overdue)} ({People.Percent(figures.OverdueShare)})");
        console.Sentence($"  Receivables                {People.GroupedWithCode(figures.Receivables)}, once the cash not applied yet is taken off");
        console.Sentence($"  Days sales outstanding     {People.Days(figures.Dso)} days", People.Strong);
        console.Sentence($"  … if all paid on time      {People.Days(figures.BestPossibleDso)} days");
        console.Sentence($"  Average days delinquent    {People.Days(figures.AverageDaysDelinquent)} days");
    }

    private void WriteReminders(IAnsiConsole console)
    {
        DunningPlan plan = outcome.Plan;
        int automatic = plan.Actions.Count(a => a.Stage.Automatic);
        console.Heading("Whom to remind today?", $"{People.Counted(automatic, "message goes", "messages go")} out by machine, {People.Counted(plan.Actions.Count - automatic, "task", "tasks")} for people");
        WriteLargest(console, "For a person, the largest first:", People.Doubtful, plan.Actions.Where(a => !a.Stage.Automatic));
        WriteLargest(console, "By machine, the largest first:", People.Good, plan.Actions.Where(a => a.Stage.Automatic));
        WriteHeld(console, plan.Held);
    }

    private void WriteLargest(IAnsiConsole console, string title, Style style, IEnumerable<DunningAction> actions)
    {
        DunningAction[] largest = [.. actions.OrderByDescending(a => a.Amount.Amount).ThenBy(a => a.Customer).ThenBy(a => a.Stage.Name, StringComparer.Ordinal).Take(MostReminders)];
        if (largest.Length > 0)
        {
            console.Sentence(title, style);
            DunningTables.WriteTable(console, largest, _names);
        }
    }

    private void WriteHeld(IAnsiConsole console, IReadOnlyList<HeldReminder> held)
    {
        if (held.Count == 0)
        {
            return;
        }

        IGrouping<DunningHoldKind, HeldReminder>[] kinds = [.. held.GroupBy(h => h.Kind).OrderByDescending(kind => kind.Count()).ThenBy(kind => kind.Key)];
        string counts = string.Join(", ", kinds.Select(kind => $"{People.Count(kind.Count())} {DunningTables.NameOf(kind.Key)}"));
        console.Sentence($"Held, although due: {counts}. For example:", People.Doubtful);
        DunningTables.WriteHeld(console, [.. kinds.Select(kind => kind.First())], _names);
    }

    private void WriteEnd(IAnsiConsole console)
    {
        console.Heading("All of it", "as one page without scripts");
        console.Sentence($"  {outcome.ReportFile}", People.Strong);
        console.Sentence("On your own files: dotnet run --project samples/Receivables.Console -- reconcile --help", People.Quiet);
    }
}
