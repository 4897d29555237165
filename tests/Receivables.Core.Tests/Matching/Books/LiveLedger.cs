using System.Globalization;
using NodaTime;
using Receivables.Journal;
using Receivables.Ledgers;

namespace Receivables.Matching.Books;

/// <summary>A ledger with a book that is kept up to date beside it, and held against a book made of the ledger after each step.</summary>
internal sealed class LiveLedger
{
    private static readonly Instant Recorded = Instant.FromUtc(2026, 7, 1, 8, 0);

    private readonly List<Customer> _customers = [];
    private readonly HashSet<string> _texts = [];
    private readonly MatchingEngine _engine;
    private readonly Ledger _ledger;
    private MatchReport? _last;
    private int _entries;

    private LiveLedger(Ledger ledger, MatchingEngine engine, LocalDate asOf, IEnumerable<Customer> customers)
    {
        (_ledger, _engine) = (ledger, engine);
        _customers.AddRange(customers);
        Book = MatchingBook.From(ledger.Snapshot(asOf), _customers);
    }

    /// <summary>The book that is kept up to date.</summary>
    internal MatchingBook Book { get; private set; }

    internal static async Task<LiveLedger> Open(MatchingEngine engine, LocalDate asOf, params IEnumerable<Customer> customers) =>
        new(await Ledger.OpenAsync(new InMemoryJournalStore(), LedgerId.From("L")), engine, asOf, customers);

    internal async Task Issue(params Invoice[] invoices)
    {
        await Append(invoices.Select(i => (i.IssueDate, (EntryPayload)new InvoiceIssued(i))));
        Change(MatchingBookChange.None with { Added = [.. invoices.SelectMany(i => OpenItem.Of(i))] });
    }

    internal async Task Issue(CreditNote note)
    {
        await Append([(note.IssueDate, new CreditNoteIssued(note))]);
        Change(MatchingBookChange.None with { Added = [OpenItem.Of(note)] });
    }

    /// <summary>Payments come in and are booked. Returns what was decided, a line each.</summary>
    internal async Task<IReadOnlyList<string>> Pay(params IEnumerable<Payment> payments)
    {
        MatchReport report = _engine.Match(Book, payments);
        Assert.Equal(Texts(_engine.Match(Again(Book.AsOf), payments)), Texts(report));
        AppendResult result = await _ledger.AppendAsync(report.ToEntries(Recorded, "matching"));
        Assert.True(result.Status is AppendStatus.Appended or AppendStatus.Repeated, result.ToString());
        Book = Book.After(report);
        _last = report;
        Check();
        return [.. report.Proposals.Select(SmallBook.Line)];
    }

    /// <summary>A person says that what was suggested for a payment of the last report is right.</summary>
    internal async Task Confirm(string payment)
    {
        MatchProposal proposal = _last!.Proposals.Single(p => p.Payment.Id.Value == payment);
        AppendResult result = await _ledger.AppendAsync(proposal.Confirm(new BatchHeader("confirmed/" + payment, Book.AsOf, Recorded, "me")));
        Assert.Equal(AppendStatus.Appended, result.Status);
        Change(MatchingBookChange.None with { Settled = [.. proposal.Items.Select(i => i.Allocation)] });
    }

    /// <summary>The bank takes a payment back; what it settled is open again.</summary>
    internal async Task TakeBack(string payment, string day)
    {
        PaymentId id = PaymentId.From(payment);
        Money amount = Book.History.Payments.First(p => p.Id == id).Amount;
        Assert.Equal(AppendStatus.Appended, (await _ledger.AppendAsync(PaymentReturns.ToEntries(_ledger, id, amount, Given.Day(day), "R" + payment, Recorded, "me"))).Status);
        List<OpenItem> now = [.. _ledger.Snapshot(Book.AsOf).OpenItems.Where(i => Book.Find(i.Id) != i)];
        Change(MatchingBookChange.None with { Returned = [id], Added = [.. now.Where(i => Book.Find(i.Id) is null)], Changed = [.. now.Where(i => Book.Find(i.Id) is not null)] });
    }

    internal async Task Settle(string day, params Allocation[] allocations)
    {
        await Append([(Given.Day(day), new Applied(allocations))]);
        Change(MatchingBookChange.None with { Settled = allocations });
    }

    internal async Task TakeBackInvoice(Invoice invoice)
    {
        await Append([(Book.AsOf, new EntryReversed(EntryId.From("issue " + invoice.Number)))]);
        Change(MatchingBookChange.None with { Withdrawn = [.. OpenItem.Of(invoice).Select(i => i.Id)] });
    }

    internal void Know(Customer customer)
    {
        _customers.RemoveAll(c => c.Id == customer.Id);
        _customers.Add(customer);
        Change(MatchingBookChange.None with { Customers = [customer] });
    }

    internal void MoveOn(LocalDate day) => Change(MatchingBookChange.None with { AsOf = day });

    private async Task Append(IEnumerable<(LocalDate Day, EntryPayload Payload)> entries)
    {
        IEnumerable<JournalEntry> written = entries.Select(e => new JournalEntry(IdOf(e.Payload), e.Day, Recorded, "me", e.Payload));
        AppendResult result = await _ledger.AppendAsync([.. written]);
        Assert.True(result.Status == AppendStatus.Appended, result.ToString());
    }

    private EntryId IdOf(EntryPayload payload) =>
        EntryId.From(payload is InvoiceIssued issued ? "issue " + issued.Invoice.Number : string.Create(CultureInfo.InvariantCulture, $"entry {_entries++}"));

    private void Change(MatchingBookChange change)
    {
        Book = Book.With(change);
        Check();
    }

    private void Check()
    {
        _texts.UnionWith(Book.OpenItems.Select(i => i.Id.Document.Value));
        BookContents.AssertSame(Again(Book.AsOf), Book, _texts);
    }

    private MatchingBook Again(LocalDate asOf) => MatchingBook.From(_ledger.Snapshot(asOf), _customers);

    private static IEnumerable<string> Texts(MatchReport report) => report.Proposals.Select(p => $"{p.Explain()} {p.Sentence()} {BitConverter.DoubleToInt64Bits(p.Confidence)} {p.Customer}");
}
