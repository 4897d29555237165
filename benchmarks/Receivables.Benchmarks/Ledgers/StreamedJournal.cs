using System.Globalization;
using System.Runtime.CompilerServices;
using NodaTime;
using Receivables.Journal;
using Receivables.Ledgers;

namespace Receivables.Benchmarks.Ledgers;

/// <summary>A journal that is made while it is read, as a database would hand it over: every envelope, noun and text is a new object.</summary>
/// <remarks>
/// Three entries an invoice: the invoice with its VAT and a creditor reference, its payment with payer, account and remittance text, and the application of one to the other.
/// Every fiftieth is paid in part. 250 invoices a day, 20,000 customers.
/// </remarks>
internal sealed class StreamedJournal(int invoices) : IJournalStore
{
    internal const int Customers = 20_000;
    private const int InvoicesADay = 250;
    private const int DaysToPay = 30;

    private static readonly LocalDate Start = new(2015, 1, 1);
    private static readonly Instant Recorded = Instant.FromUtc(2015, 1, 1, 6, 0);

    internal int Entries => invoices * 3;

    internal LocalDate End => Start.PlusDays((invoices / InvoicesADay) + DaysToPay + 1);

    public ValueTask<StoreAppendResult> AppendAsync(LedgerId ledger, long expectedVersion, IReadOnlyList<JournalEntry> batch, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException("This journal is only read.");

    public async IAsyncEnumerable<JournalEnvelope> ReadAsync(LedgerId ledger, long afterVersion = 0, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await ValueTask.CompletedTask.ConfigureAwait(false);
        long sequence = 0;
        foreach (JournalEntry entry in AllEntries())
        {
            if (++sequence > afterVersion)
            {
                yield return new JournalEnvelope(ledger, sequence, entry);
            }
        }
    }

    private static string Text(string prefix, int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{number:D7}");

    private IEnumerable<JournalEntry> AllEntries()
    {
        int lag = InvoicesADay * DaysToPay;
        for (int i = 0; i < invoices + lag; i++)
        {
            LocalDate day = Start.PlusDays(i / InvoicesADay);
            Instant at = Recorded + Duration.FromDays(i / InvoicesADay);
            if (i < invoices)
            {
                yield return new JournalEntry(EntryId.From(Text("invoice/", i)), day, at, "billing", new InvoiceIssued(MakeInvoice(i, day)));
            }

            if (i >= lag)
            {
                int paid = i - lag;
                Payment payment = MakePayment(paid, day);
                CustomerId customer = CustomerOf(paid);
                yield return new JournalEntry(EntryId.From(Text("payment/", paid)), day, at, "bank", new PaymentReceived(payment, customer));
                var applied = new Applied([new Allocation(ItemId.From(Text("FA-", paid)), payment.Amount)], [new PaymentUse(payment.Id, customer, payment.Amount)]);
                yield return new JournalEntry(EntryId.From(Text("apply/", paid)), day, at, "matching", applied);
            }
        }
    }

    private static CustomerId CustomerOf(int i) => CustomerId.From(Text("C", (int)(i * 7919L % Customers)));

    private static Money AmountOf(int i) => Money.FromMinor(12_000 + (i * 137L % 500_000 * 6), Currency.Eur);

    private static Invoice MakeInvoice(int i, LocalDate day)
    {
        Money gross = AmountOf(i);
        Money vat = gross.MultiplyRatio(1, 6, MidpointRounding.ToEven);
        return new InvoiceBuilder
        {
            Number = DocumentNumber.From(Text("FA-", i)),
            Customer = CustomerOf(i),
            IssueDate = day,
            DueDate = day.PlusDays(DaysToPay),
            Amount = gross,
            VatAmounts = { new VatAmount(20, gross - vat, vat) },
            PaymentReference = Text("RF18", i),
        }.Build();
    }

    private static Payment MakePayment(int i, LocalDate day) => new PaymentBuilder
    {
        Id = PaymentId.From(Text("P", i)),
        BookingDate = day,
        ValueDate = day,
        Amount = i % 50 == 0 ? AmountOf(i).MultiplyRatio(1, 2, MidpointRounding.ToEven) : AmountOf(i),
        Method = PaymentMethod.Transfer,
        Payer = new Party(Text("CUSTOMER ", i % Customers), account: Text("ACC", i % Customers)),
        Remittance = Text("INVOICE FA-", i),
        EndToEndId = Text("E2E", i),
    }.Build();
}
