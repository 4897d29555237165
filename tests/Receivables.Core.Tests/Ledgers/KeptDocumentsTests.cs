using Receivables.Journal;
using Receivables.Terms;
using static Receivables.Ledgers.Books;

namespace Receivables.Ledgers;

/// <summary>A ledger keeps documents packed; what it gives out equals what came in, field by field.</summary>
public class KeptDocumentsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_document_comes_back_as_it_was()
    {
        Document[] documents = [.. Documents()];
        (_, Ledger ledger) = await OpenAsync([.. documents.Select(EntryOf)]);
        IReadOnlyList<OpenItem> items = ledger.OpenItems(Day);
        Assert.All(documents, document =>
        {
            OpenItem[] own = [.. items.Where(i => i.Document!.Number == document.Number)];
            Assert.Equal(document is Invoice invoice ? invoice.Instalments.Count : 1, own.Length);
            Assert.All(own, i => Assert.Equal(document, i.Document));
            Assert.All(own, i => Assert.Equal(document.VatAmounts.Select(v => v.ToString()), i.Document!.VatAmounts.Select(v => v.ToString())));
        });
    }

    [Fact]
    public async Task A_refused_batch_leaves_no_trace_in_what_comes_after()
    {
        Document[] documents = [.. Documents()];
        (_, Ledger ledger) = await OpenAsync([EntryOf(documents[0], 0)]);
        JournalEntry[] refused = [.. documents.Skip(1).Select((d, i) => EntryOf(d, i + 1)), Entry("again", new InvoiceIssued((Invoice)documents[0]))];
        Assert.Equal(AppendStatus.Refused, (await ledger.AppendAsync(refused, Cancel)).Status);
        Assert.Single(ledger.OpenItems(Day));
        foreach (int i in Enumerable.Range(1, documents.Length - 1).Reverse())
        {
            (await ledger.AppendAsync([EntryOf(documents[i], i)], Cancel)).EnsureInJournal();
        }

        Assert.All(documents, document => Assert.Contains(ledger.OpenItems(Day), i => document.Equals(i.Document)));
    }

    private static JournalEntry EntryOf(Document document, int number) =>
        Entry($"{number}", document is Invoice invoice ? new InvoiceIssued(invoice) : new CreditNoteIssued((CreditNote)document));

    private static IEnumerable<Document> Documents()
    {
        yield return Plain("FA-1").Build();
        InvoiceBuilder full = Plain("FÄ-2/漢字");
        full.Kind = InvoiceKind.Deposit;
        full.Terms = PaymentTerms.Parse("2/10 net 30");
        full.DeliveryDate = Day.PlusDays(-400);
        full.PaymentReference = "RF18 539 €𝄞";
        full.VatAmounts.Add(new VatAmount(20.00m, Money.Eur(100), Money.Eur(20)));
        full.VatAmounts.Add(new VatAmount(33.333333333333333333333333333m, Money.Eur(-15), Money.Eur(-5)));
        full.PurchaseOrders.Add("PO 1");
        full.PurchaseOrders.Add(new string('é', 500));
        yield return full.Build();
        InvoiceBuilder instalments = Plain("FA-3");
        instalments.Schedule.Add(new ScheduledAmount(Day.PlusDays(30), Money.Eur(60)));
        instalments.Schedule.Add(new ScheduledAmount(Day.PlusDays(60), Money.Eur(40)));
        yield return instalments.Build();
        InvoiceBuilder large = Plain("FA-4");
        large.Amount = Money.FromMinor(long.MaxValue / 8, Currency.Eur);
        yield return large.Build();
        InvoiceBuilder many = Plain("FA-5");
        for (int i = 0; i < 200; i++)
        {
            many.PurchaseOrders.Add(new string('x', 499));
        }

        yield return many.Build();
        yield return new CreditNoteBuilder { Number = DocumentNumber.From("AV-1"), Customer = Buyer, IssueDate = Day, Amount = Money.Eur(3), Corrects = DocumentNumber.From("FA-1") }.Build();
        yield return new CreditNoteBuilder { Number = DocumentNumber.From("AV-2"), Customer = Buyer, IssueDate = Day, Amount = Money.Eur(3), PaymentReference = "R" }.Build();
    }

    private static InvoiceBuilder Plain(string number) => new()
    {
        Number = DocumentNumber.From(number),
        Customer = Buyer,
        IssueDate = Day,
        DueDate = Day.PlusDays(30),
        Amount = Money.Eur(100),
    };
}
