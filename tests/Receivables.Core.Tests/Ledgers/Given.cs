using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Receivables.Ledgers;

namespace Receivables;

/// <summary>Short ways to state open items and snapshots, so that tests read like the tables of an accountant.</summary>
internal static class Given
{
    internal static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    internal static Money Money(string text) => Receivables.Money.Parse(text);

    internal static OpenItem Item(string number, string customer, string issued, string due, string open, ItemKind? kind = null, int part = 0)
    {
        Money amount = Money(open);
        ItemKind stated = kind ?? (amount.IsNegative ? ItemKind.CreditNote : part > 0 ? ItemKind.Instalment : ItemKind.Invoice);
        Money zero = Receivables.Money.Zero(amount.Currency);
        return new(new(DocumentNumber.From(number), part), stated, CustomerId.From(customer), Day(issued), Day(due), amount, zero, zero, zero);
    }

    internal static UnappliedCash Cash(string payment, string? customer, string amount) =>
        new(PaymentId.From(payment), customer is null ? null : CustomerId.From(customer), Day("2026-01-01"), Money(amount));

    internal static LedgerSnapshot Snapshot(string asOf, IEnumerable<OpenItem> items, params UnappliedCash[] unapplied) =>
        new(Day(asOf), null, 1, items, unapplied);

    internal static Customer Customer(string id, string? segment = null, CustomerKind kind = CustomerKind.Business) =>
        new CustomerBuilder { Id = CustomerId.From(id), Name = id, Segment = segment, Kind = kind }.Build();

    /// <summary>The rows of a text table: cells between bars, the header and rules left out.</summary>
    internal static IEnumerable<string[]> Rows(string table) => table
        .Split('\n')
        .Select(line => line.Trim())
        .Where(line => line.StartsWith('|') && !line.StartsWith("|-", StringComparison.Ordinal))
        .Skip(1)
        .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray());

    internal static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
