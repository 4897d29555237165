using NodaTime;
using Receivables.Cases;

namespace Receivables.Tables;

/// <summary>The inputs of dunning: contacts and events.</summary>
public class FollowUpTableTests
{
    private static TableContext Context()
    {
        TableContext context = TableRun.Context();
        TableRun.Invoices("number,customer_id,issue_date,currency,amount\nFA-1,C1,2026-01-31,USD,100\n", context);
        return context;
    }

    [Fact]
    public void Contacts()
    {
        const string text = "date,customer_id,invoice,stage,channel\n2026-03-01,C1,FA-1,reminder 1,email\n2026-03-02,C2,,call,Phone\n2026-03-03,,FA-1,letter,letter\n";
        ReadResult<ContactRecord> result = TableRun.Read(text, Context(), ContactTable.ReadAllAsync);
        Assert.Empty(result.Diagnostics);
        Assert.Equal(
            [
                new(new LocalDate(2026, 3, 1), CustomerId.From("C1"), DocumentNumber.From("FA-1"), "reminder 1", ContactChannel.Email),
                new(new LocalDate(2026, 3, 2), CustomerId.From("C2"), null, "call", ContactChannel.Phone),
                new(new LocalDate(2026, 3, 3), CustomerId.From("C1"), DocumentNumber.From("FA-1"), "letter", ContactChannel.Letter),
            ],
            result.Items);
    }

    [Fact]
    public void Events()
    {
        const string text = """
            date,kind,customer_id,invoice,amount,until,reason
            2026-03-01,dispute,C1,FA-1,40.00,,broken glass
            2026-03-02,promise,,FA-1,,2026-03-10,
            2026-03-03,hold,C2,,12.50,,our mistake
            2026-03-04,disputeResolved,,FA-1,,,
            2026-03-05,insolvency,C2,,,,
            """;
        ReadResult<CaseEvent> result = TableRun.Read(text, Context(), EventTable.ReadAllAsync);
        Assert.Empty(result.Diagnostics);
        CustomerId one = CustomerId.From("C1");
        CustomerId two = CustomerId.From("C2");
        DocumentNumber invoice = DocumentNumber.From("FA-1");
        Assert.Equal(
            [
                new(new LocalDate(2026, 3, 1), CaseEventKind.Dispute, one, invoice, Money.FromDecimal(40m, Currency.Usd), null, "broken glass"),
                new(new LocalDate(2026, 3, 2), CaseEventKind.Promise, one, invoice, null, new LocalDate(2026, 3, 10), null),
                new(new LocalDate(2026, 3, 3), CaseEventKind.Hold, two, null, Money.Eur(12.50m), null, "our mistake"),
                new(new LocalDate(2026, 3, 4), CaseEventKind.DisputeResolved, one, invoice),
                new(new LocalDate(2026, 3, 5), CaseEventKind.Insolvency, two),
            ],
            result.Items);
    }

    [Theory]
    [InlineData("2026-03-01,promise,C1,,,,", "2:25 CSV072")]
    [InlineData("2026-03-01,hold,,,,,", "2:17 CSV020")]
    [InlineData("2026-03-01,hold,C2,FA-1,,,", "2:20 CSV068")]
    [InlineData("2026-03-01,hold,C1,FA-9,,,", "2:20 CSV067")]
    [InlineData("2026-03-01,hold,C9,,,,", "2:17 CSV062")]
    [InlineData("2026-03-01,hold,C1,,,2026-02-01,", "2:22 CSV069")]
    [InlineData("2026-03-01,dispute,C1,FA-1,0.00,,", "2:28 CSV036")]
    [InlineData("2026-03-01,dispute,C1,,0.00,,", "2:24 CSV036")]
    [InlineData("2026-03-01,party,C1,,,,", "2:12 CSV050")]
    public void An_event_that_cannot_be_is_refused(string row, string place)
    {
        ReadResult<CaseEvent> result = TableRun.Read("date,kind,customer_id,invoice,amount,until,reason\n" + row, Context(), EventTable.ReadAllAsync, null);
        Assert.Empty(result.Items);
        Assert.Equal([place], TableRun.Places(result));
    }
}
