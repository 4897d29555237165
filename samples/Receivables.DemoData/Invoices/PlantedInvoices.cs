using Receivables.DemoData.Customers;
using Receivables.DemoData.Terms;

namespace Receivables.DemoData.Invoices;

/// <summary>The invoices that a planted case or event needs; <c>samples/data/README.md</c> tells their stories.</summary>
internal static class PlantedInvoices
{
    /// <summary>All of them, without numbers yet.</summary>
    public static IEnumerable<Invoice> Create() =>
        [.. Subscriptions(), .. LookAlikes(), .. CreditNotes(), .. Deposits(), .. PartlyPaid(), .. Contested(), .. Promised(), .. Threes(), .. ShopCounter()];

    /// <summary>The same amount on the same terms, month after month: which of them a payment meets does not matter.</summary>
    private static IEnumerable<Invoice> Subscriptions()
    {
        Customer office = CustomerBase.Get("C00040");
        for (int month = 0; month < 12; month++)
        {
            LocalDate issued = Calendars.Workdays.France.OnOrBefore(new LocalDate(2025, 7, 31).PlusMonths(month).With(DateAdjusters.EndOfMonth));
            LocalDate? paid = month < 7 ? Calendars.Workdays.Bank.OnOrAfter(issued.PlusDays(41)) : null;
            yield return new Invoice(office, issued, 320_00) { Tag = $"subscription-{month + 1}", PaidByHabit = false, PaidOn = paid };
        }
    }

    /// <summary>Equal amounts that are not interchangeable: another date due, or another customer of nearly the same name.</summary>
    private static IEnumerable<Invoice> LookAlikes() =>
    [
        Scripted("same-amount-due-first", "C00036", new(2026, 3, 12), 890_00),
        Scripted("same-amount-due-now", "C00036", new(2026, 4, 2), 890_00, PaymentTerms.OnReceipt),
        Scripted("namesake-annecy", "C00029", new(2026, 3, 24), 619_00),
        Scripted("namesake-vannes", "C00030", new(2026, 3, 26), 619_00),
    ];

    private static IEnumerable<Invoice> CreditNotes() =>
    [
        Credit("credit-used-1", "C00006", new(2025, 10, 14), 372_00, new(2025, 12, 18)),
        Credit("credit-used-2", "C00018", new(2025, 12, 3), 226_20, new(2026, 1, 30)),
        Credit("credit-used-3", "C00026", new(2026, 1, 20), 128_70, new(2026, 2, 27)),
        Credit("credit-netted-in-text", "C00005", new(2026, 3, 18), 212_04, null),
        Credit("credit-netted-in-advice", "C00047", new(2026, 4, 21), 178_75, null),
        Credit("credit-unused", "C00021", new(2026, 6, 11), 145_60, null),
    ];

    private static IEnumerable<Invoice> Deposits() =>
    [
        Scripted("deposit-paid", "C00034", new(2026, 4, 10), 4_800_00, PaymentTerms.OnReceipt, DocumentKind.Deposit),
        Scripted("deposit-final", "C00034", new(2026, 6, 19), 7_200_00),
        Scripted("deposit-open", "C00042", new(2026, 6, 15), 1_250_00, PaymentTerms.OnReceipt, DocumentKind.Deposit),
    ];

    private static IEnumerable<Invoice> PartlyPaid() =>
    [
        new(CustomerBase.Get("C00013"), new(2025, 12, 15), 2_360_00) { Tag = "part-paid-before", PaidByHabit = false, OpenAtQuarterStart = 1_416_00 },
        new(CustomerBase.Get("C00031"), new(2026, 2, 3), 1_530_00) { Tag = "part-still-open", PaidByHabit = false, OpenAtQuarterStart = 836_00 },
    ];

    private static IEnumerable<Invoice> Contested() =>
    [
        Disputed("dispute-broken-glass", "C00020", new(2026, 1, 22), 1_974_00),
        Disputed("dispute-price", "C00043", new(2026, 3, 5), 1_128_40),
        Scripted("dispute-delivery", "C00025", new(2026, 4, 14), 1_536_60),
        Disputed("dispute-old", "C00021", new(2025, 9, 18), 684_45),
        Scripted("dispute-resolved", "C00027", new(2026, 2, 26), 947_70, paidOn: new(2026, 6, 9)),
    ];

    private static IEnumerable<Invoice> Promised() =>
    [
        Scripted("promise-broken", "C00023", new(2026, 3, 17), 1_087_45),
        Scripted("promise-running", "C00032", new(2026, 4, 7), 3_464_80),
        Scripted("promise-kept", "C00041", new(2026, 3, 19), 1_362_55, paidOn: new(2026, 5, 29)),
        new(CustomerBase.Get("C00012"), new(2026, 6, 1), 1_148_00)
            { Tag = "reminder-scenario", PaidByHabit = false, Terms = null, AgreedDueDate = new LocalDate(2026, 6, 30) },
    ];

    /// <summary>Three deliveries of one day, whose numbers follow one another, and three that are paid together.</summary>
    private static IEnumerable<Invoice> Threes() =>
    [
        Scripted("range-1", "C00033", new(2026, 4, 9), 618_85),
        Scripted("range-2", "C00033", new(2026, 4, 9), 874_30),
        Scripted("range-3", "C00033", new(2026, 4, 9), 1_203_55),
        Scripted("clipped-1", "C00035", new(2026, 3, 27), 1_411_20),
        Scripted("clipped-2", "C00035", new(2026, 4, 2), 936_45),
        Scripted("clipped-3", "C00035", new(2026, 4, 10), 2_054_70),
    ];

    /// <summary>Lamps sold to people: three by card, two by cheque.</summary>
    private static IEnumerable<Invoice> ShopCounter() =>
    [
        Scripted("card-1", "C00057", new(2026, 5, 12), 198_00),
        Scripted("card-2", "C00058", new(2026, 5, 12), 312_00),
        Scripted("card-3", "C00061", new(2026, 5, 13), 445_00),
        Scripted("cheque-1", "C00060", new(2026, 4, 21), 236_00),
        Scripted("cheque-2", "C00062", new(2026, 4, 23), 520_00),
    ];

    private static Invoice Scripted(
        string tag, string customerId, LocalDate issued, long net, PaymentTerms? terms = null, DocumentKind kind = DocumentKind.Invoice, LocalDate? paidOn = null)
    {
        Customer customer = CustomerBase.Get(customerId);
        return new(customer, issued, net) { Tag = tag, Kind = kind, Terms = terms ?? customer.Terms, PaidByHabit = false, PaidOn = paidOn };
    }

    private static Invoice Disputed(string tag, string customerId, LocalDate issued, long net) =>
        new(CustomerBase.Get(customerId), issued, net) { Tag = tag, PaidByHabit = false, Disputed = true };

    private static Invoice Credit(string tag, string customerId, LocalDate issued, long net, LocalDate? usedOn) => new(CustomerBase.Get(customerId), issued, net)
    {
        Tag = tag,
        Kind = DocumentKind.CreditNote,
        Terms = PaymentTerms.OnReceipt,
        PaidByHabit = false,
        PaidOn = usedOn,
    };
}
