using Receivables;
using Receivables.Dunning;
using ReceivablesSample.Output;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ReceivablesSample.Dunning;

/// <summary>Planned and held reminders as tables.</summary>
internal static class DunningTables
{
    private const int NameLength = 26;

    internal static Table Actions(IEnumerable<DunningAction> actions, IReadOnlyDictionary<CustomerId, string> names)
    {
        Table table = People.Table(("Customer", false), ("", false), ("Stage", false), ("By", false), ("Amount", true), ("", false), ("Days late", true), ("Invoices", false));
        foreach (DunningAction action in actions)
        {
            IRenderable[] cells =
            [
                People.Cell(action.Customer.Value),
                People.Cell(People.Clip(names.GetValueOrDefault(action.Customer), NameLength)),
                People.Cell(People.Clip(action.Stage.Name, NameLength)),
                action.Stage.Automatic ? People.Cell(ChannelOf(action), People.Good) : People.Cell($"{ChannelOf(action)}, a person", People.Doubtful),
                People.Cell(action.Amount),
                People.Cell(action.Amount.Currency.Code),
                People.Cell(People.Count(action.Lines.Max(l => l.DaysPastDue))),
                People.Cell(InvoicesOf(action), People.Quiet),
            ];
            table.AddRow(cells);
        }

        return table;
    }

    internal static Table Held(IEnumerable<HeldReminder> reminders, IReadOnlyDictionary<CustomerId, string> names)
    {
        Table table = People.Table(("Customer", false), ("", false), ("Invoices", false), ("Because of", false), ("Until", false), ("Why", false));
        foreach (HeldReminder held in reminders)
        {
            IRenderable[] cells =
            [
                People.Cell(held.Customer.Value),
                People.Cell(People.Clip(names.GetValueOrDefault(held.Customer), NameLength)),
                People.Cell(string.Join('\n', held.Items.Select(i => i.ToString()))),
                People.Cell(NameOf(held.Kind), People.Doubtful),
                People.Cell(People.Date(held.Until)),
                People.Cell(held.Reason, People.Quiet),
            ];
            table.AddRow(cells);
        }

        return table;
    }

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
        return others == 0 ? action.Lines[0].Item.ToString() : $"{action.Lines[0].Item} and {People.Count(others)} more";
    }

    private static string ChannelOf(DunningAction action) => action.Stage.Channel switch
    {
        Receivables.Cases.ContactChannel.Email => "e-mail",
        Receivables.Cases.ContactChannel.Sms => "text message",
        Receivables.Cases.ContactChannel.Phone => "call",
        var channel => JsonValues.Camel(channel),
    };
}
