using Receivables.Dunning;
using Receivables.Reporting.Html;

namespace Receivables.Reporting.Reminders;

/// <summary>The reminders of the day: what a person makes, what goes out by itself, and what is held.</summary>
internal sealed class ReminderSection(DunningPlan plan, Func<CustomerId, string?> nameOf, int maxRows) : IReportSection
{
    private const int MostItems = 20;

    private readonly DunningAction[] _byHand = [.. plan.Actions.Where(action => !action.Stage.Automatic)];
    private readonly DunningAction[] _byMachine = [.. plan.Actions.Where(action => action.Stage.Automatic)];

    public string Id => "reminders";

    public string Title => "Reminders of the day";

    public string? Badge => _byHand.Length > 0 ? $"{Wording.Number(_byHand.Length)} by hand" : null;

    public void Write(HtmlWriter html)
    {
        using (html.Element("p", "lead"))
        {
            html.Text("By the policy ");
            html.Outside(plan.Policy);
            html.Text(plan.Actions.Count == 0 ? ", nobody is reminded today." : $", {Wording.Count(plan.Actions.Count, "reminder", "reminders")} today.");
        }

        WriteActions(html, "For a person", _byHand);
        WriteActions(html, "Sent by machine", _byMachine);
        WriteHeld(html);
    }

    private void WriteActions(HtmlWriter html, string title, DunningAction[] actions)
    {
        if (actions.Length == 0)
        {
            return;
        }

        bool hasFees = actions.Any(action => !action.Fee.IsZero);
        RowLimit<DunningAction> rows = RowLimit<DunningAction>.Largest(actions, maxRows, action => action.Amount.MinorUnits / action.Amount.Currency.MinorUnitsPerMajor);
        WriteHeading(html, title, Wording.Count(actions.Length, "reminder", "reminders"));
        using (html.ScrollBox(title))
        using (html.Element("table", "reminders cards"))
        {
            html.Head([("Customer", "who"), ("How", "how"), ("Amount", "n"), .. hasFees ? [("Fee", "n")] : Array.Empty<(string, string)>(), ("About", "list"), ("Why today", "why")]);
            using (html.Element("tbody"))
            {
                foreach (DunningAction action in rows.Shown)
                {
                    WriteAction(html, action, hasFees);
                }
            }
        }

        WriteLeftOut(html, rows.LeftOut.Count, "smaller reminder", "smaller reminders");
    }

    private void WriteAction(HtmlWriter html, DunningAction action, bool hasFees)
    {
        using (html.Element("tr"))
        {
            WriteCustomer(html, action.Customer);
            using (html.Element("td", "how"))
            {
                html.Line("strong", Wording.Channel(action.Stage.Channel));
                html.Text($", {Wording.Tone(action.Stage.Tone)}");
                html.SmallId(action.Stage.Name);
            }

            html.MoneyCell(action.Amount);
            if (hasFees)
            {
                html.AmountCell(action.Fee);
            }

            WriteLines(html, action);
            using (html.Element("td", "why"))
            {
                html.Outside(action.Explain(), OutsideText.LongestSentence);
            }
        }
    }

    private static void WriteLines(HtmlWriter html, DunningAction action)
    {
        using (html.Element("td", "list"))
        using (html.Element("ul", "items"))
        {
            foreach (DunningLine line in action.Lines.Take(MostItems))
            {
                html.Item(line.Item.ToString(), Wording.Amount(line.Open), Age(line.DaysPastDue));
            }

            if (action.Lines.Count > MostItems)
            {
                html.Line("li", $"and {Wording.Number(action.Lines.Count - MostItems)} more", "more");
            }
        }
    }

    private static string Age(int daysPastDue) => daysPastDue switch
    {
        > 0 => $"{Wording.Count(daysPastDue, "day", "days")} late",
        0 => "due today",
        _ => $"due in {Wording.Count(-daysPastDue, "day", "days")}",
    };

    private void WriteHeld(HtmlWriter html)
    {
        if (plan.Held.Count == 0)
        {
            return;
        }

        RowLimit<HeldReminder> rows = RowLimit<HeldReminder>.First(plan.Held, maxRows);
        WriteHeading(html, "Held", Wording.Count(plan.Held.Count, "reminder", "reminders"));
        html.Line("p", "These would be due today and are not made.", "lead");
        using (html.ScrollBox("Held"))
        using (html.Element("table", "reminders cards"))
        {
            html.Head(("Customer", "who"), ("Held for", "how"), ("Until", "when"), ("About", "text"), ("Why", "why"));
            using (html.Element("tbody"))
            {
                foreach (HeldReminder held in rows.Shown)
                {
                    WriteHeld(html, held);
                }
            }
        }

        WriteLeftOut(html, rows.LeftOut.Count, "held reminder", "held reminders");
    }

    private void WriteHeld(HtmlWriter html, HeldReminder held)
    {
        using (html.Element("tr"))
        {
            WriteCustomer(html, held.Customer);
            html.Line("td", Wording.Hold(held.Kind), "how");
            using (html.Element("td", "when"))
            {
                html.Text(held.Until is { } until ? Wording.Date(until) : "–");
            }

            using (html.Element("td", "text"))
            {
                html.Outside(string.Join(", ", held.Items.Take(MostItems)), OutsideText.LongestSentence);
                html.Text(held.Items.Count > MostItems ? $" and {Wording.Number(held.Items.Count - MostItems)} more" : "");
            }

            using (html.Element("td", "why"))
            {
                html.Outside(held.Reason, OutsideText.LongestSentence);
            }
        }
    }

    private void WriteCustomer(HtmlWriter html, CustomerId customer)
    {
        using (html.Element("th", ("scope", "row"), ("class", "who")))
        {
            html.Customer(customer, nameOf(customer));
        }
    }

    private static void WriteHeading(HtmlWriter html, string title, string count)
    {
        using (html.Element("h3"))
        {
            html.Text(title + " ");
            html.Line("small", count);
        }
    }

    private static void WriteLeftOut(HtmlWriter html, int count, string one, string many)
    {
        if (count > 0)
        {
            html.Line("p", $"Not listed: {Wording.Count(count, one, many)}.", "cut");
        }
    }
}
