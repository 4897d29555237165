using Receivables;
using Receivables.Dunning;
using ReceivablesSample.Output;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ReceivablesSample.Dunning;

/// <summary>Planned and held reminders as tables.</summary>
internal static class DunningTables
{
    private const int LongestStage = 24;
    private const int HeldNameLength = 24;

    /// <summary>Writes what machines send and what people do, apart.</summary>
    internal static void WriteActions(IAnsiConsole console, IReadOnlyList<DunningAction> actions, IReadOnlyDictionary<CustomerId, string> names)
    {
        foreach (IGrouping<bool, DunningAction> group in actions.GroupBy(a => a.Stage.Automatic).OrderBy(g => g.Key))
        {
            console.Sentence(group.Key ? $"Sent by machine: {People.Count(group.Count())}" : $"For a person: {People.Count(group.Count())}", group.Key ? People.Good : People.Doubtful);
            WriteTable(console, group, names);
        }
    }

    /// <summary>Writes some reminders.</summary>
    internal static void WriteTable(IAnsiConsole console, IEnumerable<DunningAction> actions, IReadOnlyDictionary<CustomerId, string> names) =>
        console.WriteFitting(length => Actions(actions, names, length));

    internal static void WriteHeld(IAnsiConsole console, IReadOnlyList<HeldReminder> held, IReadOnlyDictionary<CustomerId, string> names) =>
        console.WriteWhole(Held(held, names, HeldNameLength));

    private static Table Actions(IEnumerable<DunningAction> actions, IReadOnlyDictionary<CustomerId, string> names, int nameLength)
    {
        Table table = People.Table(("Customer", false), ("", false), ("Stage", false), ("By", false), ("Amount", true), ("", false), ("Days late", true), ("Invoices", false));
        foreach (DunningAction action in actions)
        {
            IRenderable[] cells =
            [
                People.Cell(action.Customer.Value),
                People.Cell(People.Clip(names.GetValueOrDefault(action.Customer), nameLength)),
                People.Cell(People.Clip(action.Stage.Name, LongestStage)),
                People.Cell(ChannelOf(action)),
                People.Cell(action.Amount),
                People.Cell(action.Amount.Currency.Code),
                People.Cell(People.Count(action.Lines.Max(l => l.DaysPastDue))),
                People.Cell(InvoicesOf(action), People.Quiet),
            ];
            table.AddRow(cells);
        }

        return table;
    }

    private static Table Held(IEnumerable<HeldReminder> reminders, IReadOnlyDictionary<CustomerId, string> names, int nameLength)
    {
        Table table = People.Table(("Customer", false), ("", false), ("Invoice", false), ("Because of", false), ("Until", false), ("Why", false));
        foreach (HeldReminder held in reminders)
        {
            IRenderable[] cells =
            [
                People.Cell(held.Customer.Value),
                People.Cell(People.Clip(names.GetValueOrDefault(held.Customer), nameLength)),
                People.Cell(string.Join('\n', held.Items.Select(i => i.ToString()))),
                People.Cell(NameOf(held.Kind), People.Doubtful),
                People.Cell(People.Date(held.Until)),
                People.Cell(held.Reason, People.Quiet),
            ];
            table.AddRow(cells);
        }

        return table;
    }

    /// <summary>What holds a reminder, in two words.</summary>
    internal static string NameOf(DunningHoldKind kind) => kind switch
    {
        DunningHoldKind.MinimumGap => "contacted just now",
        DunningHoldKind.BelowMinimum => "below the minimum",
        DunningHoldKind.Covered => "covered by credit",
        DunningHoldKind.NotBusinessDay => "no business day",
        _ => JsonValues.Camel(kind),
    };

    private static string InvoicesOf(DunningAction action)
    {
        int others = action.Lines.Count - 1;
        return others == 0 ? action.Lines[0].Item.ToString() : $"{action.Lines[0].Item} +{People.Count(others)}";
    }

    private static string ChannelOf(DunningAction action) => action.Stage.Channel switch
    {
        Receivables.Cases.ContactChannel.Email => "e-mail",
        Receivables.Cases.ContactChannel.Sms => "text message",
        Receivables.Cases.ContactChannel.Phone => "call",
        var channel => JsonValues.Camel(channel),
    };
}
