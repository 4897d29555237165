using Receivables.DemoData.Numbers;
using Receivables.DemoData.Payments;

namespace Receivables.DemoData.Output;

/// <summary>The table <c>truth.csv</c>: what is right for each transaction of the statements, one row an allocation.</summary>
internal static class TruthTable
{
    /// <summary>Writes the rows in the order in which the files hold the transactions.</summary>
    public static byte[] Write(IEnumerable<Expected> truth)
    {
        var table = new CsvTable(
            "payment_id", "booking_date", "case", "kind", "customer_id", "currency", "amount", "invoice", "settled", "adjustment_kind", "adjustment",
            "paid", "rate", "unapplied", "relates_to");
        foreach (Expected expected in truth)
        {
            AddRows(table, expected);
        }

        return table.ToBytes();
    }

    private static void AddRows(CsvTable table, Expected expected)
    {
        Allocation?[] allocations = expected.Allocations.Count == 0 ? [null] : [.. expected.Allocations];
        for (int row = 0; row < allocations.Length; row++)
        {
            Allocation? allocation = allocations[row];
            table.Add(
                expected.Transaction.Id, expected.Entry.Pending ? "" : Iso.Day(expected.Entry.Date), expected.Case, expected.Decision.ToString().ToLowerInvariant(),
                expected.Payer?.Id ?? "", expected.Entry.Account.Currency, Cents.Format(expected.Transaction.Amount),
                allocation?.Invoice.Number ?? "", Format(allocation?.Settled), allocation?.AdjustmentKind ?? "", Format(allocation?.Adjustment),
                Format(allocation?.Paid), Rate(expected, allocation), Unapplied(expected, row), expected.RelatesTo?.Id ?? "");
        }
    }

    /// <summary>The rest of a payment stands in its first row; movements that are not payments have none.</summary>
    private static string Unapplied(Expected expected, int row) => expected.Decision is Decision.Ignored or Decision.Return
        ? ""
        : Cents.Format(row == 0 ? expected.Unapplied : 0);

    private static string Rate(Expected expected, Allocation? allocation) =>
        allocation is not null && allocation.Invoice.Currency != expected.Entry.Account.Currency ? expected.Transaction.Instructed?.Rate ?? "" : "";

    private static string Format(long? cents) => cents is { } amount ? Cents.Format(amount) : "";
}
