using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Receivables.Cases;
using Receivables.Journal;
using Receivables.Ledgers;

namespace Receivables.Tables;

public class LedgerSeedTests
{
    private const string Header = "number,customer_id,issue_date,currency,amount,kind,open_amount,terms,disputed,paid_date\n";
    private static readonly Instant Now = Instant.FromUtc(2026, 7, 1, 8, 0);
    private static readonly LocalDate AsOf = new(2026, 6, 30);

    // Issue and paid day in June and July, open amount in cents of 100.00, kind, terms: what a table can say of one document.
    private static readonly Gen<string> Rows =
        from issued in Gen.Choose(1, 40)
        from paid in Gen.OneOf(Gen.Constant(-1), Gen.Choose(0, 50))
        from open in Gen.OneOf(Gen.Constant(-1), Gen.Choose(0, 10_000))
        from kind in Gen.Elements("invoice", "credit_note", "deposit")
        from terms in Gen.Elements("net 30", "\"30% on receipt, 70% net 60\"")
        select $"C1,{Day(issued)},EUR,100.00,{kind},{(paid < 0 && open >= 0 ? $"{open / 100}.{open % 100:00}" : "")},{terms},,{(paid < 0 ? "" : Day(paid))}";

    private static string Day(int day) => new LocalDate(2026, 5, 31).PlusDays(day).ToString("uuuu-MM-dd", null);

    private static async Task<Ledger> SeedAsync(IEnumerable<InvoiceRow> rows)
    {
        Ledger ledger = await Ledger.OpenAsync(new InMemoryJournalStore(), LedgerId.From("L"), cancellationToken: TestContext.Current.CancellationToken);
        AppendResult result = await ledger.AppendAsync(LedgerSeed.ToEntries(rows, AsOf, Now, "seed"), TestContext.Current.CancellationToken);
        Assert.True(result.IsInJournal, result.Refusal?.ToString());
        return ledger;
    }

    [Fact]
    public async Task What_the_table_says_is_what_the_ledger_shows()
    {
        const string rows = """
            FA-1,C1,2026-06-01,EUR,100.00,,,,,
            FA-2,C1,2026-06-01,EUR,100.00,,40.00,,,
            FA-3,C1,2026-06-01,EUR,100.00,,,,,2026-06-20
            FA-4,C1,2026-06-01,EUR,100.00,,,,,2026-07-01
            FA-5,C1,2026-07-01,EUR,100.00,,,,,
            FA-6,C1,2026-06-01,EUR,100.00,,70.00,"50% on receipt, 50% net 60",,
            AV-1,C1,2026-06-01,EUR,30.00,credit_note,10.00,,,
            AV-2,C1,2026-06-01,EUR,30.00,credit_note,,,,2026-06-10
            """;
        ReadResult<InvoiceRow> read = TableRun.Invoices(Header + rows);
        Assert.Empty(read.Diagnostics);
        Ledger ledger = await SeedAsync(read.Items);
        Assert.Equal(
            ["AV-1 -10.00 EUR", "FA-1 100.00 EUR", "FA-2 40.00 EUR", "FA-4 100.00 EUR", "FA-6#1 20.00 EUR", "FA-6#2 50.00 EUR"],
            ledger.OpenItems(AsOf).Select(i => i.ToString()).Order(StringComparer.Ordinal));
        Assert.Empty(ledger.Snapshot(AsOf).Unapplied);
        Assert.Contains("FA-3 100.00 EUR", ledger.OpenItems(new LocalDate(2026, 6, 19)).Select(i => i.ToString()));
    }

    [Fact]
    public void The_ledger_agrees_with_the_rows_on_every_day() => Property.ForAll(Gen.ListOf(Rows), async rows =>
    {
        string text = Header + string.Join('\n', rows.Select((r, i) => $"D{i},{r}"));
        IReadOnlyList<InvoiceRow> read = TableRun.Invoices(text).Items;
        Assert.Equal(rows.Count, read.Count);
        Ledger ledger = await SeedAsync(read);
        for (int day = 0; day <= 30; day++)
        {
            LocalDate date = new LocalDate(2026, 5, 31).PlusDays(day);
            ILookup<DocumentNumber, OpenItem> open = ledger.OpenItems(date).ToLookup(i => i.Id.Document);
            foreach (InvoiceRow row in read)
            {
                Money known = row.PaidDate > AsOf && date >= row.Document.IssueDate ? row.Document.Amount : row.OpenAt(date);
                Assert.Equal(row.CreditNote is null ? known : -known, Money.Sum(open[row.Document.Number].Select(i => i.Open), Currency.Eur));
            }
        }
    }, maxTest: 60);

    [Fact]
    public void The_order_of_the_rows_does_not_matter()
    {
        IReadOnlyList<InvoiceRow> rows = TableRun.Invoices(Header + "B,C1,2026-06-01,EUR,1,,,,,2026-06-03\nA,C1,2026-06-02,EUR,1,,0,,,\n").Items;
        IReadOnlyList<JournalEntry> entries = LedgerSeed.ToEntries(rows, AsOf, Now, "seed");
        Assert.Equal(["table/issued/B", "table/issued/A", "table/settled/A", "table/paid/B", "table/applied/B"], entries.Select(e => e.Id.Value));
        Assert.Equal(entries, LedgerSeed.ToEntries(rows.Reverse(), AsOf, Now, "seed"));
    }

    [Fact]
    public async Task Seeding_twice_changes_nothing()
    {
        IReadOnlyList<InvoiceRow> rows = TableRun.Invoices(Header + "B,C1,2026-06-01,EUR,1,,,,,2026-06-03\n").Items;
        Ledger ledger = await SeedAsync(rows);
        long version = ledger.Version;
        AppendResult again = await ledger.AppendAsync(LedgerSeed.ToEntries(rows, AsOf, Now, "seed"), TestContext.Current.CancellationToken);
        Assert.Equal((AppendStatus.Repeated, version), (again.Status, ledger.Version));
    }

    [Fact]
    public async Task The_longest_number_is_seeded()
    {
        string number = new('9', 128);
        Ledger ledger = await SeedAsync(TableRun.Invoices(Header + $"{number},C1,2026-06-01,EUR,1,,,,,2026-06-03\n").Items);
        Assert.Empty(ledger.OpenItems(AsOf));
    }

    [Fact]
    public async Task A_payment_before_the_invoice_waits_for_it()
    {
        Ledger ledger = await SeedAsync(TableRun.Invoices(Header + "FA-1,C1,2026-06-10,EUR,1,,,,,2026-06-03\n").Items);
        Assert.Single(ledger.Snapshot(new LocalDate(2026, 6, 9)).Unapplied);
        Assert.Empty(ledger.Snapshot(new LocalDate(2026, 6, 10)).Unapplied);
        Assert.Empty(ledger.OpenItems(new LocalDate(2026, 6, 10)));
    }

    [Fact]
    public void Disputes_are_events_from_the_issue_date()
    {
        IReadOnlyList<InvoiceRow> rows = TableRun.Invoices(Header + "B,C1,2026-06-01,EUR,1,,,,true,\nA,C1,2026-06-02,EUR,1,,,,false,\nC,C1,2026-07-02,EUR,1,,,,true,\n").Items;
        CaseEvent dispute = Assert.Single(LedgerSeed.Disputes(rows, AsOf));
        Assert.Equal(new(new LocalDate(2026, 6, 1), CaseEventKind.Dispute, CustomerId.From("C1"), DocumentNumber.From("B")), dispute);
    }

    [Fact]
    public void A_mark_adds_nothing_to_a_dispute_that_events_know()
    {
        IReadOnlyList<InvoiceRow> rows = TableRun.Invoices(Header + "B,C1,2026-06-01,EUR,9,,,,true,\nA,C1,2026-06-02,EUR,9,,,,true,\nC,C1,2026-06-02,EUR,9,,,,true,\n").Items;
        CustomerId customer = CustomerId.From("C1");
        CaseEvent[] known =
        [
            new(new(2026, 6, 10), CaseEventKind.Dispute, customer, DocumentNumber.From("A"), Money.Eur(1)),
            new(new(2026, 6, 10), CaseEventKind.Dispute, customer, DocumentNumber.From("B")),
            new(new(2026, 6, 20), CaseEventKind.DisputeResolved, customer, DocumentNumber.From("B")),
        ];
        IReadOnlyList<CaseEvent> stated = LedgerSeed.Disputes(rows, AsOf, known);
        Assert.Equal(["2026-06-20 Dispute C1 B", "2026-06-02 Dispute C1 C"], stated.Select(e => e.ToString()));
        Assert.Single(new CaseBook([.. known, .. stated]).StandingOn(customer, DocumentNumber.From("B"), AsOf));
    }

    [Fact]
    public async Task A_row_that_the_ledger_refuses_is_named_and_left_out_alone()
    {
        // The second document prints like the second instalment of the first.
        const string rows = "FA-1,C1,2026-05-01,EUR,100.00,,,\"50% on receipt, 50% net 60\",,\nFA-1#2,C1,2026-05-01,EUR,7.00,,,,,\nFA-3,C1,2026-05-01,EUR,9.00,,,,,";
        Ledger ledger = await Ledger.OpenAsync(new InMemoryJournalStore(), LedgerId.From("L"), cancellationToken: TestContext.Current.CancellationToken);
        var diagnostics = new DiagnosticBag();
        await LedgerSeed.AppendAsync(ledger, TableRun.Invoices(Header + rows).Items, AsOf, Now, "seed", diagnostics, TestContext.Current.CancellationToken);
        Diagnostic refused = Assert.Single(diagnostics.Diagnostics);
        Assert.Equal(("CSV073", DiagnosticSeverity.Error, "invoices.csv:3:1"), (refused.Code, refused.Severity, refused.Position.ToString()));
        Assert.Equal(Money.Eur(109), Money.Sum(ledger.OpenItems(AsOf).Select(i => i.Open), Currency.Eur));
    }
}
