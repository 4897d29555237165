using NodaTime;
using NodaTime.Text;
using Receivables.Cases;
using Receivables.Ledgers;
using Receivables.Serialization;

namespace Receivables.Dunning;

/// <summary>Scenarios that a credit controller can read.</summary>
public class DunningScenarioTests
{
    private const string Practice = """
        {
          "name": "practice",
          "stages": [
            { "name": "pre-reminder", "offset": "P-3D", "channel": "email", "tone": "friendly", "automatic": true },
            { "name": "reminder 1", "offset": "P5D", "channel": "email", "tone": "friendly", "automatic": true },
            { "name": "reminder 2", "offset": "P15D", "channel": "email", "tone": "neutral", "automatic": true },
            { "name": "reminder 3", "offset": "P30D", "channel": "email", "tone": "firm", "automatic": true },
            { "name": "letter", "offset": "P2M", "channel": "letter", "tone": "formal", "listAllOverdue": true },
            { "name": "call", "offset": "P2M3D", "channel": "phone", "tone": "firm" }
          ],
          "minimumOverdue": "10.00",
          "minimumGap": "P3D"
        }
        """;

    [Fact]
    public void The_reminder_scenario_from_practice()
    {
        // Invoice of 1 June, due 30 June.
        LedgerSnapshot snapshot = Given.Snapshot("2026-06-01", [Given.Item("FA-1", "C1", "2026-06-01", "2026-06-30", "1200.00 EUR")]);

        Assert.Equal(
            [
                "2026-06-27 pre-reminder email automatic FA-1",
                "2026-07-05 reminder 1 email automatic FA-1",
                "2026-07-15 reminder 2 email automatic FA-1",
                "2026-07-30 reminder 3 email automatic FA-1",
                "2026-08-30 letter letter person FA-1",
                "2026-09-02 call phone person FA-1",
            ],
            Simulate(snapshot, "2026-06-01", "2026-12-31"));
    }

    [Fact]
    public void The_letter_lists_everything_overdue()
    {
        LedgerSnapshot snapshot = Given.Snapshot(
            "2026-08-30",
            [
                Given.Item("FA-1", "C1", "2026-06-01", "2026-06-30", "1200.00 EUR"),
                Given.Item("FA-2", "C1", "2026-07-20", "2026-08-19", "300.00 EUR"),
                Given.Item("FA-3", "C1", "2026-08-01", "2026-09-30", "77.00 EUR"),
            ]);
        ContactRecord[] contacts = [Contact("2026-07-30", "FA-1", "reminder 3"), Contact("2026-08-24", "FA-2", "reminder 1")];

        DunningPlan plan = Planner().Plan(snapshot, contacts, CaseBook.Empty);

        DunningAction action = Assert.Single(plan.Actions);
        Assert.Equal(("letter", "1500.00 EUR"), (action.Stage.Name, action.Amount.ToString()));
        Assert.Equal(["FA-1 61", "FA-2 11"], action.Lines.Select(l => $"{l.Item} {l.DaysPastDue}"));
        Assert.Equal("FA-1 is 61 days past due: the next stage is 'letter'.", action.Explain());
    }

    [Fact]
    public void A_first_contact_is_never_a_final_notice()
    {
        LedgerSnapshot snapshot = Given.Snapshot("2026-06-30", [Given.Item("FA-1", "C1", "2025-06-01", "2025-06-30", "1200.00 EUR")]);

        Assert.Equal(
            ["2026-06-30 reminder 1 email automatic FA-1", "2026-07-03 reminder 2 email automatic FA-1", "2026-07-06 reminder 3 email automatic FA-1"],
            Simulate(snapshot, "2026-06-30", "2026-07-08"));
    }

    [Theory]
    [InlineData("dispute", null, null, "Dispute", null)]
    [InlineData("dispute", "400.00", null, null, "800.00 EUR")] // a disputed part is not reminded, the rest is
    [InlineData("dispute", "1200.00", null, "Dispute", null)]
    [InlineData("promise", null, "2026-07-05", "Promise", null)] // up to and on the promised day
    [InlineData("promise", null, "2026-07-04", null, "1200.00 EUR")]
    [InlineData("hold", null, null, "Hold", null)]
    [InlineData("hold", null, "2026-07-04", null, "1200.00 EUR")]
    [InlineData("insolvency", null, null, "Insolvency", null)]
    [InlineData("note", null, null, null, "1200.00 EUR")]
    public void What_stands_in_the_way(string kind, string? amount, string? until, string? held, string? reminded)
    {
        LedgerSnapshot snapshot = Given.Snapshot("2026-07-05", [Given.Item("FA-1", "C1", "2026-06-01", "2026-06-30", "1200.00 EUR")]);
        var happened = new CaseEvent(
            Given.Day("2026-07-01"),
            Enum.Parse<CaseEventKind>(kind, ignoreCase: true),
            CustomerId.From("C1"),
            DocumentNumber.From("FA-1"),
            amount is null ? null : Given.Money($"{amount} EUR"),
            until is null ? null : Given.Day(until));

        DunningPlan plan = Planner().Plan(snapshot, [], new CaseBook([happened]));

        Assert.Equal(reminded, plan.Actions.SingleOrDefault()?.Amount.ToString());
        Assert.Equal(held, plan.Held.SingleOrDefault()?.Kind.ToString());
    }

    [Fact]
    public void Nobody_whose_cash_covers_the_invoice_is_reminded()
    {
        OpenItem[] items = [Given.Item("FA-1", "C1", "2026-06-01", "2026-06-30", "1200.00 EUR"), Given.Item("AV-1", "C1", "2026-07-01", "2026-07-01", "-200.00 EUR")];
        LedgerSnapshot covered = Given.Snapshot("2026-07-05", items, Given.Cash("P1", "C1", "1000.00 EUR"));
        LedgerSnapshot almost = Given.Snapshot("2026-07-05", items, Given.Cash("P1", "C1", "985.00 EUR"));
        LedgerSnapshot belowMinimum = Given.Snapshot("2026-07-05", items, Given.Cash("P1", "C1", "995.00 EUR"));

        Assert.Equal(DunningHoldKind.Covered, Assert.Single(Planner().Plan(covered, [], CaseBook.Empty).Held).Kind);
        Assert.Equal(DunningHoldKind.BelowMinimum, Assert.Single(Planner().Plan(belowMinimum, [], CaseBook.Empty).Held).Kind);
        Assert.Equal("15.00 EUR", Assert.Single(Planner().Plan(almost, [], CaseBook.Empty).Actions).Amount.ToString());
    }

    [Fact]
    public void Cash_in_hand_covers_the_oldest_invoice_and_a_later_pre_reminder_still_goes_out()
    {
        OpenItem[] items = [Given.Item("FA-2", "C1", "2026-06-08", "2026-07-08", "300.00 EUR"), Given.Item("FA-1", "C1", "2026-06-01", "2026-06-30", "1200.00 EUR")];

        DunningPlan plan = Planner().Plan(Given.Snapshot("2026-07-05", items, Given.Cash("P1", "C1", "1250.00 EUR")), [], CaseBook.Empty);

        Assert.Equal(("pre-reminder", "FA-2", "250.00 EUR"), (plan.Actions.Single().Stage.Name, plan.Actions.Single().Lines.Single().Item.ToString(), plan.Actions.Single().Amount.ToString()));
        HeldReminder held = Assert.Single(plan.Held);
        Assert.Equal((DunningHoldKind.Covered, "FA-1"), (held.Kind, held.Items.Single().ToString()));
    }

    [Fact]
    public void A_customer_is_left_alone_for_the_gap()
    {
        LedgerSnapshot snapshot = Given.Snapshot("2026-07-05", [Given.Item("FA-1", "C1", "2026-06-01", "2026-06-30", "1200.00 EUR")]);

        DunningPlan plan = Planner().Plan(snapshot, [Contact("2026-07-03", "FA-9", "reminder 1")], CaseBook.Empty);

        HeldReminder held = Assert.Single(plan.Held);
        Assert.Equal((DunningHoldKind.MinimumGap, (LocalDate?)Given.Day("2026-07-05")), (held.Kind, held.Until));
        Assert.Empty(plan.Actions);
    }

    [Fact]
    public void Two_stages_of_one_day_are_two_messages_only_where_the_policy_leaves_no_gap()
    {
        LedgerSnapshot snapshot = Given.Snapshot(
            "2026-07-15",
            [
                Given.Item("FA-1", "C1", "2026-06-01", "2026-06-30", "1200.00 EUR"),
                Given.Item("FA-2", "C1", "2026-06-11", "2026-07-10", "300.00 EUR"),
                Given.Item("FA-3", "C1", "2026-06-11", "2026-07-10", "90.00 GBP"),
            ]);

        DunningPlan plan = Planner().Plan(snapshot, [Contact("2026-07-05", "FA-1", "reminder 1")], CaseBook.Empty);

        Assert.Equal("reminder 2 FA-1 1200.00 EUR", Assert.Single(plan.Actions.Select(a => $"{a.Stage.Name} {a.Lines.Single().Item} {a.Amount}")));
        Assert.Equal(
            ["FA-2 MinimumGap C1: The customer is contacted today: the policy leaves a gap.", "FA-3 MinimumGap C1: The customer is contacted today: the policy leaves a gap."],
            plan.Held.Select(h => $"{h.Items.Single()} {h.Kind} {h}"));
        Assert.Equal(["FA-2", "FA-3"], Simulated("2026-07-15", "2026-07-25").Order(StringComparer.Ordinal));

        IEnumerable<string> Simulated(string from, string to) => Planner()
            .Simulate(snapshot, Given.Day(from), Given.Day(to), [Contact("2026-07-05", "FA-1", "reminder 1")], CaseBook.Empty)
            .SelectMany(p => p.Actions).SelectMany(a => a.Lines.Take(a.Reached)).Select(l => l.Item.ToString()).Where(i => i != "FA-1").Distinct();
    }

    [Fact]
    public void No_currency_waits_for_ever_behind_another()
    {
        IEnumerable<OpenItem> small = Enumerable.Range(0, 20).Select(i => Given.Item($"FA-{i:00}", "C1", "2026-05-01", $"2026-0{5 + (i / 10)}-{1 + (i % 10 * 3):00}", "100.00 EUR"));
        LedgerSnapshot snapshot = Given.Snapshot("2026-06-01", [.. small, Given.Item("US-1", "C1", "2026-04-01", "2026-05-01", "90000.00 USD")]);

        IReadOnlyList<DunningPlan> plans = Planner().Simulate(snapshot, Given.Day("2026-06-01"), Given.Day("2026-07-31"), [], CaseBook.Empty);

        Assert.True(plans.SelectMany(p => p.Actions).Count(a => a.Amount.Currency == Currency.Usd) >= 3);
        Assert.All(plans, p => Assert.True(p.Actions.Count <= 1));
    }

    [Fact]
    public void Each_instalment_is_reminded_on_its_own_day()
    {
        LedgerSnapshot snapshot = Given.Snapshot(
            "2026-06-01",
            [
                Given.Item("FA-1", "C1", "2026-05-01", "2026-06-10", "100.00 EUR", part: 1),
                Given.Item("FA-1", "C1", "2026-05-01", "2026-06-30", "100.00 EUR", part: 2),
            ]);

        Assert.Equal(
            [
                "2026-06-07 pre-reminder email automatic FA-1#1",
                "2026-06-15 reminder 1 email automatic FA-1#1",
                "2026-06-25 reminder 2 email automatic FA-1#1",
                "2026-06-28 pre-reminder email automatic FA-1#2",
                "2026-07-05 reminder 1 email automatic FA-1#2",
            ],
            Simulate(snapshot, "2026-06-01", "2026-07-09"));
    }

    [Fact]
    public void On_other_days_than_business_days_it_waits_for_the_next()
    {
        // Sunday 5 July 2026; Monday the 6th. 14 July is a holiday.
        string json = Practice.Replace("\"minimumOverdue\"", "\"sendOn\": \"businessDays\", \"country\": \"FR\", \"minimumOverdue\"", StringComparison.Ordinal);
        LedgerSnapshot snapshot = Given.Snapshot("2026-06-01", [Given.Item("FA-1", "C1", "2026-06-01", "2026-06-30", "1200.00 EUR")]);

        Assert.Equal(
            ["2026-06-29 pre-reminder email automatic FA-1", "2026-07-06 reminder 1 email automatic FA-1", "2026-07-15 reminder 2 email automatic FA-1"],
            Simulate(snapshot, "2026-06-01", "2026-07-20", json));
    }

    [Fact]
    public void A_segment_has_its_own_stages()
    {
        string json = Practice.Replace(
            "\"minimumOverdue\"",
            "\"segments\": [{ \"when\": { \"segment\": \"key-account\" }, \"stages\": [{ \"name\": \"call\", \"offset\": \"P10D\", \"channel\": \"phone\" }] }], \"minimumOverdue\"",
            StringComparison.Ordinal);
        LedgerSnapshot snapshot = Given.Snapshot("2026-06-01", [Given.Item("FA-1", "C1", "2026-06-01", "2026-06-30", "1200.00 EUR")]);
        var planner = new DunningPlanner(Policy(json), [Given.Customer("C1", segment: "key-account")]);

        IEnumerable<string> actions = planner
            .Simulate(snapshot, Given.Day("2026-06-01"), Given.Day("2026-12-31"), [], CaseBook.Empty)
            .SelectMany(p => p.Actions)
            .Select(Text);

        Assert.Equal(["2026-07-10 call phone person FA-1"], actions);
    }

    [Fact]
    public void A_plan_does_not_depend_on_the_order_of_its_inputs() => Property.ForAll(LedgerGenerators.Snapshots, snapshot =>
    {
        var reversed = new LedgerSnapshot(snapshot.AsOf, null, 1, snapshot.OpenItems.Reverse(), snapshot.Unapplied.Reverse());

        DunningPlan plan = Planner().Plan(snapshot, [], CaseBook.Empty);

        Assert.Equal(plan.Actions, Planner().Plan(reversed, [], CaseBook.Empty).Actions);
        Assert.All(plan.Actions, a => Assert.Equal(a.Amount, Money.Sum(a.Lines.Select(l => l.Open), a.Amount.Currency)));
        Assert.All(plan.Actions.SelectMany(a => a.Lines), l => Assert.True(l.Open.IsPositive));
        Assert.Equal(plan.Actions.Count, plan.Actions.DistinctBy(a => (a.Customer, a.Stage.Name, a.Amount.Currency)).Count());
    });

    private static DunningPolicy Policy(string json)
    {
        ReadResult<DunningPolicy> result = DunningPolicyJson.Read(System.Text.Encoding.UTF8.GetBytes(json));
        Assert.Empty(result.Diagnostics);
        return result.Items[0];
    }

    private static DunningPlanner Planner(string json = Practice) => new(Policy(json), [Given.Customer("C1")]);

    private static IEnumerable<string> Simulate(LedgerSnapshot snapshot, string from, string to, string json = Practice) =>
        Planner(json).Simulate(snapshot, Given.Day(from), Given.Day(to), [], CaseBook.Empty).SelectMany(p => p.Actions).Select(Text);

    private static string Text(DunningAction action) =>
        $"{LocalDatePattern.Iso.Format(action.Date)} {action.Stage.Name} {action.Stage.Channel.ToString().ToLowerInvariant()} {(action.Stage.Automatic ? "automatic" : "person")} {string.Join(' ', action.Lines.Select(l => l.Item))}";

    private static ContactRecord Contact(string date, string invoice, string stage) =>
        new(Given.Day(date), CustomerId.From("C1"), DocumentNumber.From(invoice), stage, ContactChannel.Email);
}
