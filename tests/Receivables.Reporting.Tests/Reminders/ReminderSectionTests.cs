using NodaTime;
using Receivables.Cases;
using Receivables.Dunning;
using Receivables.Ledgers;

namespace Receivables.Reporting.Reminders;

public class ReminderSectionTests
{
    private static readonly Customer[] Customers = [Given.Customer("C1", "Atelier Lumière"), Given.Customer("C2", "Hôtel Sol")];

    [Fact]
    public async Task People_come_first_then_the_machine_then_what_is_held()
    {
        ParsedPage page = ParsedPage.Of(Given.Report().AddCustomers(Customers).AddReminders(await Plan(fee: 0)));

        Assert.Equal(["For a person 1 reminder", "Sent by machine 2 reminders", "Held 1 reminder"], page.Section("reminders").Elements(ParsedPage.Html + "h3").Select(ParsedPage.Text));
        Assert.Equal(
            ["Atelier Lumière C1 | Call, firm call | 300.00 EUR | FA-1 300.00 90 days late | FA-1 is 90 days past due: the next stage is 'call'."],
            Rows(page, "For a person"));
        Assert.Equal(
            [
                "Atelier Lumière C1 | E-mail, friendly reminder-1 | 40.00 EUR | FA-2 40.00 5 days late | FA-2 is 5 days past due: the next stage is 'reminder-1'.",
                "Hôtel Sol C2 | E-mail, friendly reminder-1 | 9,000 JPY | FA-3 9,000 30 days late | FA-3 is 30 days past due: the next stage is 'reminder-1'.",
            ],
            Rows(page, "Sent by machine"));
        Assert.Equal("1 by hand", Assert.Single(page.Elements("b")).Value);
    }

    [Fact]
    public async Task What_is_held_says_why_and_until_when()
    {
        ParsedPage page = ParsedPage.Of(Given.Report().AddReminders(await Plan(fee: 0)));

        IReadOnlyList<string> row = Assert.Single(ParsedPage.Rows(page.Table("Held")));
        Assert.Equal(["C3", "Promise to pay", "2026-07-10", "FA-4"], row.Take(4));
        Assert.NotEmpty(row[4]);
    }

    [Fact]
    public async Task Fees_have_a_column_only_where_there_are_any()
    {
        Assert.Contains("Fee", ParsedPage.Rows(ParsedPage.Of(Given.Report().AddReminders(await Plan(fee: 40))).Table("Sent by machine"), "thead")[0]);
        Assert.DoesNotContain("Fee", ParsedPage.Rows(ParsedPage.Of(Given.Report().AddReminders(await Plan(fee: 0))).Table("Sent by machine"), "thead")[0]);
    }

    [Fact]
    public async Task Reminders_that_are_left_out_are_counted()
    {
        ParsedPage page = ParsedPage.Of(Given.Report(HtmlReportOptions.Default with { MaxRows = 1 }).AddReminders(await Plan(fee: 0)));

        Assert.Contains("9,000 JPY", Assert.Single(Rows(page, "Sent by machine")), StringComparison.Ordinal);
        Assert.Equal("Not listed: 1 smaller reminder.", Assert.Single(page.Elements("p"), p => (string?)p.Attribute("class") == "cut").Value);
    }

    private static IEnumerable<string> Rows(ParsedPage page, string title) => ParsedPage.Rows(page.Table(title)).Select(row => string.Join(" | ", row));

    private static async Task<DunningPlan> Plan(decimal fee)
    {
        var policy = new DunningPolicy("practice",
        [
            new DunningStage("reminder-1", Period.FromDays(5), ContactChannel.Email, automatic: true, fee: fee),
            new DunningStage("call", Period.FromDays(60), ContactChannel.Phone, DunningTone.Firm),
        ]);
        LedgerSnapshot snapshot = await Given.Snapshot(
            Given.Invoice("FA-1", "C1", "2026-04-01", "300.00 EUR"),
            Given.Invoice("FA-2", "C1", "2026-06-25", "40.00 EUR"),
            Given.Invoice("FA-3", "C2", "2026-05-31", "9000 JPY"),
            Given.Invoice("FA-4", "C3", "2026-05-31", "70.00 EUR"));
        ContactRecord[] contacts = [new(Given.Day("2026-04-06"), CustomerId.From("C1"), DocumentNumber.From("FA-1"), "reminder-1", ContactChannel.Email)];
        var cases = new CaseBook([new CaseEvent(Given.Day("2026-06-20"), CaseEventKind.Promise, CustomerId.From("C3"), null, null, Given.Day("2026-07-10"), "on the phone")]);
        return new DunningPlanner(policy, Customers).Plan(snapshot, contacts, cases);
    }
}
