using NodaTime;
using NodaTime.Text;
using Receivables.Cases;
using Receivables.Ledgers;

namespace Receivables.Dunning;

/// <summary>Plans one customer on one day, currency by currency.</summary>
internal sealed class AccountPlanning(DunningPolicy policy, Customer? customer, LocalDate day, ContactHistory history, CaseBook cases)
{
    private readonly IReadOnlyList<DunningStage> _stages = customer is null ? policy.Stages : policy.StagesFor(customer);

    private readonly List<(CustomerId Id, List<(int Stage, DunningLine Line)> Due, List<DunningLine> Others)> _due = [];

    // By a message of this plan, whatever its currency.
    private bool _isContactedToday;

    /// <summary>Takes the items of one currency.</summary>
    /// <remarks>Unapplied cash and unused credits are set against what is late, the oldest first: what they cover has been paid for, whichever invoice it was meant for.</remarks>
    internal void Take(IReadOnlyList<OpenItem> items, Money unapplied, List<HeldReminder> held)
    {
        Money credits = unapplied - Money.Sum(items.Where(i => i.Open.IsNegative).Select(i => i.Open), unapplied.Currency);
        var due = new List<(int Stage, DunningLine Line)>();
        var rest = new List<DunningLine>();
        foreach (OpenItem item in items.Where(i => i.Open.IsPositive).OrderBy(i => i.DueDate).ThenBy(i => i.Id))
        {
            int stage = NextStage(item);
            if (stage < 0 && item.DueDate >= day)
            {
                continue;
            }

            (Money reminded, HeldReminder? hold) = AfterCases(item);
            if (hold is null)
            {
                (reminded, hold) = AfterCredits(item, reminded, ref credits);
            }

            if (hold is null)
            {
                Add(new DunningLine(item.Id, reminded, item.DaysPastDue(day)), stage, due, rest);
            }
            else if (stage >= 0)
            {
                held.Add(hold);
            }
        }

        if (due.Count > 0)
        {
            _due.Add((items[0].Customer, due, rest));
        }
    }

    /// <summary>Plans what was taken: where the policy leaves a gap between messages, the currency that is late the longest goes first.</summary>
    /// <remarks>Any other order could keep a currency waiting for ever behind another with many small invoices.</remarks>
    internal void Plan(List<DunningAction> actions, List<HeldReminder> held)
    {
        foreach ((CustomerId id, List<(int Stage, DunningLine Line)> due, List<DunningLine> rest) in _due
            .OrderByDescending(d => d.Due.Max(i => i.Line.DaysPastDue))
            .ThenByDescending(d => d.Due.Max(i => i.Stage))
            .ThenBy(d => d.Due[0].Line.Open.Currency))
        {
            if (AccountHold(id, due, rest) is { } accountHold)
            {
                held.Add(accountHold);
            }
            else
            {
                AddActions(id, due, rest, actions, held);
            }
        }
    }

    private static void Add(DunningLine line, int stage, List<(int Stage, DunningLine Line)> due, List<DunningLine> rest)
    {
        if (stage >= 0)
        {
            due.Add((stage, line));
        }
        else
        {
            rest.Add(line);
        }
    }

    /// <summary>What is left to remind after the credits of the account, or the hold where they cover all of it.</summary>
    private static (Money Reminded, HeldReminder? Hold) AfterCredits(OpenItem item, Money reminded, ref Money credits)
    {
        if (!credits.IsPositive)
        {
            return (reminded, null);
        }

        Money covered = Money.Min(credits, reminded);
        credits -= covered;
        reminded -= covered;
        return reminded.IsPositive
            ? (reminded, null)
            : (reminded, new(item.Customer, [item.Id], DunningHoldKind.Covered, null, $"Unapplied cash and credits of the account cover the {covered}: apply them first."));
    }

    /// <summary>The stage that an item has reached and not gone through, as an index, or -1.</summary>
    private int NextStage(OpenItem item)
    {
        if (!IsReminded(item.Kind))
        {
            return -1;
        }

        bool late = item.DueDate < day;
        for (int next = history.FurthestStage(item, _stages, day) + 1; next < _stages.Count; next++)
        {
            if (!(late && _stages[next].IsBeforeDue))
            {
                return _stages[next].DayFor(item.DueDate) <= day ? next : -1;
            }
        }

        return -1;
    }

    // Fees and interest are listed with the invoice they belong to but never start a reminder; a withheld part is followed up for its certificate.
    private static bool IsReminded(ItemKind kind) => kind is ItemKind.Invoice or ItemKind.Instalment or ItemKind.Deposit;

    /// <summary>What is left to remind after disputes, or the hold that stands in the way.</summary>
    private (Money Reminded, HeldReminder? Hold) AfterCases(OpenItem item)
    {
        Money reminded = item.Open;
        foreach (CaseEvent standing in cases.StandingOn(item.Customer, item.Id.Document, day))
        {
            if (standing.Kind == CaseEventKind.Dispute && standing.Amount is { } disputed && disputed.Currency == reminded.Currency)
            {
                reminded -= disputed;
            }
            else
            {
                reminded = Money.Zero(reminded.Currency);
            }

            if (!reminded.IsPositive)
            {
                return (reminded, Hold(item, standing));
            }
        }

        return (reminded, null);
    }

    private static HeldReminder Hold(OpenItem item, CaseEvent standing)
    {
        (DunningHoldKind kind, string why) = standing.Kind switch
        {
            CaseEventKind.Dispute => (DunningHoldKind.Dispute, "The invoice is disputed"),
            CaseEventKind.Promise => (DunningHoldKind.Promise, "Payment is promised"),
            CaseEventKind.Insolvency => (DunningHoldKind.Insolvency, "The customer is insolvent: file the claim instead"),
            _ => (DunningHoldKind.Hold, "Reminders are held"),
        };
        string reason = string.IsNullOrEmpty(standing.Reason) ? $"{why}." : $"{why}: {standing.Reason}";
        return new(item.Customer, [item.Id], kind, standing.Until, reason);
    }

    private HeldReminder? AccountHold(CustomerId id, List<(int Stage, DunningLine Line)> due, List<DunningLine> rest)
    {
        IEnumerable<ItemId> items = due.Select(d => d.Line.Item);
        Money total = Money.Sum(due.Select(d => d.Line.Open).Concat(rest.Select(r => r.Open)), due[0].Line.Open.Currency);
        if (total.Amount < policy.MinimumOverdue)
        {
            return new(id, items, DunningHoldKind.BelowMinimum, null, $"The {total} are below the minimum of the policy.");
        }

        if ((_isContactedToday ? day : history.LastContact(id, day)) is { } last && last + policy.MinimumGap > day)
        {
            return AfterGap(id, items, last);
        }

        bool sent = policy.Calendar is null || policy.Calendar.IsBusinessDay(day);
        return sent ? null : new(id, items, DunningHoldKind.NotBusinessDay, day, "Today is not a business day: it goes out on the next.");
    }

    private HeldReminder AfterGap(CustomerId id, IEnumerable<ItemId> items, LocalDate last)
    {
        string when = last == day ? "is contacted today" : $"was contacted on {LocalDatePattern.Iso.Format(last)}";
        return new(id, items, DunningHoldKind.MinimumGap, (last + policy.MinimumGap).PlusDays(-1), $"The customer {when}: the policy leaves a gap.");
    }

    private void AddActions(CustomerId id, List<(int Stage, DunningLine Line)> due, List<DunningLine> rest, List<DunningAction> actions, List<HeldReminder> held)
    {
        _isContactedToday = true;
        int highest = due.Max(d => d.Stage);
        foreach (IGrouping<int, (int Stage, DunningLine Line)> atStage in due.GroupBy(d => d.Stage).OrderByDescending(g => g.Key))
        {
            DunningStage stage = _stages[atStage.Key];
            DunningLine[] reached = [.. atStage.Select(d => d.Line)];
            bool listsAll = stage.ListAllOverdue && atStage.Key == highest;
            IEnumerable<DunningLine> others = due.Where(d => d.Stage != atStage.Key && d.Line.DaysPastDue > 0).Select(d => d.Line).Concat(rest).OrderByDescending(l => l.DaysPastDue).ThenBy(l => l.Item);
            actions.Add(new(day, id, stage, reached[0].Open.Currency, listsAll ? reached.Concat(others) : reached, reached.Length));
            if (listsAll)
            {
                // One letter a day that lists everything: what has reached an earlier stage is in it and waits for its own.
                return;
            }

            if (day + policy.MinimumGap > day)
            {
                // A gap between messages is one between the messages of one day too: the furthest stage goes first.
                HoldLowerStages(id, due, highest, held);
                return;
            }
        }
    }

    private void HoldLowerStages(CustomerId id, List<(int Stage, DunningLine Line)> due, int highest, List<HeldReminder> held)
    {
        ItemId[] waiting = [.. due.Where(d => d.Stage != highest).Select(d => d.Line.Item)];
        if (waiting.Length > 0)
        {
            held.Add(AfterGap(id, waiting, day));
        }
    }
}
