using Receivables.DemoData.Invoices;
using Receivables.DemoData.Numbers;
using Receivables.DemoData.Output;

namespace Receivables.DemoData.Dunning;

/// <summary>The file <c>events.csv</c>: disputes, promises, holds, an insolvency, notes.</summary>
internal static class Events
{
    private static readonly CaseEvent[] All =
    [
        new(new(2025, 10, 27), "dispute", "C00021", "dispute-old", 821_34, null, "says the lamps were never ordered"),
        new(new(2026, 2, 3), "dispute", "C00020", "dispute-broken-glass", 2_368_80, null, "three glass shades broken on arrival"),
        new(new(2026, 3, 16), "dispute", "C00043", "dispute-price", 1_354_08, null, "price differs from the offer of 12 February"),
        new(new(2026, 3, 30), "dispute", "C00027", "dispute-resolved", 1_137_24, null, "wrong colour delivered"),
        new(new(2026, 4, 24), "dispute", "C00025", "dispute-delivery", 614_64, null, "one parcel of three missing; the rest is accepted"),
        new(new(2026, 5, 4), "insolvency", "C00028", "", null, null, "receivership opened; claim to be declared by 4 July"),
        new(new(2026, 5, 11), "note", "C00041", "", null, null, "accounts payable moved to a new system; payments resume end of May"),
        new(new(2026, 5, 12), "promise", "C00041", "promise-kept", 1_635_06, new LocalDate(2026, 5, 29), "by telephone, Ms Lhermitte"),
        new(new(2026, 5, 21), "disputeResolved", "C00027", "dispute-resolved", null, null, "exchanged; the invoice stands"),
        new(new(2026, 5, 28), "promise", "C00023", "promise-broken", 1_304_94, new LocalDate(2026, 6, 15), "by e-mail"),
        new(new(2026, 6, 3), "hold", "C00049", "", null, new LocalDate(2026, 6, 19), "new director; call before writing again"),
        new(new(2026, 6, 12), "release", "C00049", "", null, null, "called; reminders may go on"),
        new(new(2026, 6, 22), "promise", "C00032", "promise-running", 4_157_76, new LocalDate(2026, 7, 10), "owner promises after the fair"),
        new(new(2026, 6, 24), "hold", "C00038", "", null, new LocalDate(2026, 7, 8), "public accountant asks for a copy of the order"),
    ];

    /// <summary>Writes the table.</summary>
    public static byte[] Write(InvoiceRegister register)
    {
        var table = new CsvTable("date", "kind", "customer_id", "invoice", "amount", "until", "reason");
        foreach (CaseEvent happened in All)
        {
            string invoice = happened.Tag.Length > 0 ? register[happened.Tag].Number : "";
            string amount = happened.Amount is { } cents ? Cents.Format(cents) : "";
            table.Add(Iso.Day(happened.Date), happened.Kind, happened.CustomerId, invoice, amount, Iso.Day(happened.Until), happened.Reason);
        }

        return table.ToBytes();
    }

    /// <summary>Whether no reminder goes out for an invoice on a day: all of it is contested, it is promised or held, or the customer is insolvent.</summary>
    public static bool Pause(Invoice invoice, LocalDate day)
    {
        bool paused = false;
        foreach (CaseEvent happened in All.Where(happened => happened.Date <= day && IsAbout(happened, invoice)))
        {
            paused = happened.Kind switch
            {
                "dispute" => happened.Amount >= invoice.Gross,
                "insolvency" => true,
                "promise" or "hold" => day <= happened.Until,
                "disputeResolved" or "release" => false,
                _ => paused,
            };
        }

        return paused;
    }

    private static bool IsAbout(CaseEvent happened, Invoice invoice) =>
        happened.CustomerId == invoice.Customer.Id && (happened.Tag.Length == 0 || happened.Tag == invoice.Tag);
}
