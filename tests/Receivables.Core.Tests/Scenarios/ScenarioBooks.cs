using NodaTime;
using Receivables.Journal;
using Receivables.Ledgers;

namespace Receivables.Scenarios;

/// <summary>Books a journal by double entry, as a bookkeeper in France would, in ignorance of the ledger: debit positive, credit negative.</summary>
internal sealed class ScenarioBooks(IReadOnlyList<JournalEntry> journal)
{
    /// <summary>The account of the customers.</summary>
    internal const string Customers = "411";

    /// <summary>The account of receipts that nobody could name yet.</summary>
    internal const string Unidentified = "471";

    private const string Bank = "512";
    private const string Deposits = "4191";
    private const string Vat = "44571";
    private const string Conversion = "476";

    internal static async Task<ScenarioBooks> ReadAsync(IJournalStore store, LedgerId ledger)
    {
        var entries = new List<JournalEntry>();
        await foreach (JournalEnvelope envelope in store.ReadAsync(ledger))
        {
            entries.Add(envelope.Entry);
        }

        return new ScenarioBooks(entries);
    }

    internal Money Balance(string account, Currency currency, LocalDate asOf, Instant? knownAt = null) =>
        Money.Sum(Lines(asOf, knownAt).Where(line => line.Account == account && line.Amount.Currency == currency).Select(line => line.Amount), currency);

    /// <summary>Debits less credits of all accounts: zero, or the books are wrong.</summary>
    internal Money Total(Currency currency, LocalDate asOf) =>
        Money.Sum(Lines(asOf, null).Where(line => line.Amount.Currency == currency).Select(line => line.Amount), currency);

    private static string AccountOf(CustomerId? customer) => customer is null ? Unidentified : Customers;

    private static string AccountOf(Adjustment adjustment) => adjustment.Account ?? adjustment.Kind switch
    {
        AdjustmentKind.EarlyPaymentDiscount or AdjustmentKind.LateDiscount => "665",
        AdjustmentKind.BankCharge or AdjustmentKind.ProviderFee => "627",
        AdjustmentKind.InterestPaid => "7631",
        AdjustmentKind.WriteOff => "654",
        _ => "658",
    };

    private IEnumerable<(string Account, Money Amount)> Lines(LocalDate asOf, Instant? knownAt) =>
        journal.Where(e => e.EffectiveDate <= asOf && (knownAt is null || e.RecordedAt <= knownAt)).SelectMany(e => Book(e.Payload));

    private IEnumerable<(string Account, Money Amount)> Book(EntryPayload payload) => payload switch
    {
        InvoiceIssued { Invoice: var i } => [(Customers, i.Amount), .. Sale(-i.Amount, i.VatAmounts, i.Kind == InvoiceKind.Deposit ? Deposits : "70", -1)],
        CreditNoteIssued { CreditNote: var c } => [(Customers, -c.Amount), .. Sale(c.Amount, c.VatAmounts, "70", 1)],
        ChargeRaised c => [(Customers, c.Amount), (c.Kind == ItemKind.Interest ? "7631" : "708", -c.Amount)],
        PaymentReceived p => [(Bank, p.Payment.Amount), (AccountOf(p.Customer), -p.Payment.Amount)],
        UnappliedMoved m => [(AccountOf(m.From), m.Amount), (AccountOf(m.To), -m.Amount)],
        Applied a => Apply(a),
        WrittenOff w => Adjust(w.Adjustment),
        DepositCredited d => [(Deposits, d.Amount), (Customers, -d.Amount)],
        PaymentReturned r => [(AccountOf(r.Account), r.Amount), (Bank, -r.Amount)],
        PaymentRefunded r => [(AccountOf(r.Account), r.Amount), (Bank, -r.Amount)],
        CreditRefunded r => [(Customers, r.Amount), (Bank, -r.Amount)],
        EntryReversed r => Book(journal.Single(e => e.Id == r.Target).Payload).Select(line => (line.Account, -line.Amount)),
        _ => [],
    };

    private static IEnumerable<(string Account, Money Amount)> Sale(Money gross, IReadOnlyList<VatAmount> vat, string account, int sign)
    {
        Money tax = Money.Sum(vat.Select(v => sign < 0 ? -v.Vat : v.Vat), gross.Currency);
        return [(account, gross - tax), (Vat, tax)];
    }

    /// <summary>Cash and credits stay on the customers' account; only differences, and what crosses currencies, are booked.</summary>
    private static IEnumerable<(string Account, Money Amount)> Apply(Applied applied)
    {
        foreach (Allocation allocation in applied.Allocations)
        {
            foreach ((string Account, Money Amount) line in allocation.Adjustments.Where(a => a.Opens is null).SelectMany(Adjust))
            {
                yield return line;
            }

            if (allocation.Paid is { } paid)
            {
                yield return (Customers, -allocation.Cash);
                yield return (Conversion, allocation.Cash);
                yield return (Customers, paid);
                yield return (Conversion, -paid);
            }
        }
    }

    private static IEnumerable<(string Account, Money Amount)> Adjust(Adjustment adjustment) =>
        [(Customers, -adjustment.Amount), (AccountOf(adjustment), adjustment.Net), (Vat, adjustment.Vat)];
}
