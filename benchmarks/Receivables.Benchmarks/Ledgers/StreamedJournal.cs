using System.Runtime.CompilerServices;
using NodaTime;
using Receivables.Journal;
using Receivables.Ledgers;

namespace Receivables.Benchmarks.Ledgers;

/// <summary>A journal that is made while it is read, as a database would hand it over: every envelope, noun and text is a new object.</summary>
/// <remarks>
/// As a real book is: each customer pays four of its invoices at once, and each payment is applied by four entries, one an invoice. A million invoices are so
/// 1,000,000 invoices with net, VAT, due date and creditor reference, 250,000 payments with payer, account and remittance text, and 1,000,000 applications.
/// Every fiftieth invoice is paid in part. 250 invoices a day, 20,000 customers.
/// </remarks>
/// <param name="invoices">How many invoices; a multiple of 250.</param>
internal sealed class StreamedJournal(int invoices) : IJournalStore
{
    internal const int Customers = 20_000;
    internal const int InvoicesAPayment = 4;
    private const int InvoicesADay = 250;
    private const int DaysToPay = 30;

    private static readonly LocalDate Start = new(2015, 1, 1);
    private static readonly Instant Recorded = Instant.FromUtc(2015, 1, 1, 6, 0);

    internal int Payments => (invoices + InvoicesAPayment - 1) / InvoicesAPayment;

    internal int Entries => (invoices * 2) + Payments;

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

    private static string Text(string prefix, int number) => string.Create(prefix.Length + 7, (prefix, number), static (text, parts) =>
    {
        parts.prefix.CopyTo(text);
        int rest = parts.number;
        for (int i = text.Length - 1; i >= parts.prefix.Length; i--)
        {
            (rest, int digit) = Math.DivRem(rest, 10);
            text[i] = (char)('0' + digit);
        }
    });

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

            int paid = i - lag;
            if (paid >= 0 && paid % InvoicesAPayment == 0)
            {
                yield return new JournalEntry(EntryId.From(Text("payment/", paid)), day, at, "bank", new PaymentReceived(MakePayment(paid, day), CustomerOf(paid)));
            }

            if (paid >= 0)
            {
                yield return new JournalEntry(EntryId.From(Text("apply/", paid)), day, at, "matching", Apply(paid));
            }
        }
    }

    private static int FirstOfPayment(int i) => i - (i % InvoicesAPayment);

    private static CustomerId CustomerOf(int i) => CustomerId.From(Text("C", (int)(i / InvoicesAPayment * 7919L % Customers)));

    private static Money AmountOf(int i) => Money.FromMinor(12_000 + (i * 137L % 500_000 * 6), Currency.Eur);

    private static Money PaidOf(int i) => i % 50 == 0 ? AmountOf(i).MultiplyRatio(1, 2, MidpointRounding.ToEven) : AmountOf(i);

    private static Applied Apply(int i)
    {
        Money amount = PaidOf(i);
        return new Applied(
            [new Allocation(ItemId.From(Text("FA-2026-", i)), amount)],
            [new PaymentUse(PaymentId.From(Text("P", FirstOfPayment(i))), CustomerOf(i), amount)]);
    }

    private static Invoice MakeInvoice(int i, LocalDate day)
    {
        Money gross = AmountOf(i);
        Money vat = gross.MultiplyRatio(1, 6, MidpointRounding.ToEven);
        return new InvoiceBuilder
        {
            Number = DocumentNumber.From(Text("FA-2026-", i)),
            Customer = CustomerOf(i),
            IssueDate = day,
            DueDate = day.PlusDays(DaysToPay),
            Amount = gross,
            VatAmounts = { new VatAmount(20, gross - vat, vat) },
            PaymentReference = Text("RF18", i),
        }.Build();
    }

    private Payment MakePayment(int first, LocalDate day)
    {
        Money amount = PaidOf(first);
        for (int i = first + 1; i < Math.Min(first + InvoicesAPayment, invoices); i++)
        {
            amount += PaidOf(i);
        }

        return new PaymentBuilder
        {
            Id = PaymentId.From(Text("P", first)),
            BookingDate = day,
            ValueDate = day,
            Amount = amount,
            Method = PaymentMethod.Transfer,
            Payer = new Party(Text("CUSTOMER ", first % Customers), account: Text("ACC", first % Customers)),
            Remittance = string.Concat("INVOICES ", Text("FA-2026-", first), " TO ", Text("", first + InvoicesAPayment - 1)),
            EndToEndId = Text("E2E", first),
        }.Build();
    }
}
