using NodaTime;
using Receivables.Cases;
using Receivables.Tables.Csv;

namespace Receivables.Tables;

/// <summary>Reads the table of events: disputes, promises, holds and the like.</summary>
/// <remarks>
/// Required columns: <c>date, kind</c> (dispute, disputeResolved, promise, hold, release, insolvency, note). Optional: <c>customer_id, invoice</c> (a row needs one of them),
/// <c>amount</c> (in the currency of the invoice, else in <see cref="TableOptions.HomeCurrency"/>), <c>until</c> (a promise needs it), <c>reason</c>.
/// The rules are in <c>docs/reference/tables.md</c>. Safe to call from several threads, each with its own context.
/// </remarks>
public static class EventTable
{
    private const int Date = 0;
    private const int Kind = 1;
    private const int Customer = 2;
    private const int Invoice = 3;
    private const int Amount = 4;
    private const int Until = 5;
    private const int Reason = 6;

    private static readonly TableLayout Layout = new(
        new("date", IsRequired: true),
        new("kind", IsRequired: true),
        new("customer_id"),
        new("invoice"),
        new("amount", HoldsAmount: true),
        new("until"),
        new("reason"));

    private static readonly (string, CaseEventKind)[] Kinds =
    [
        ("dispute", CaseEventKind.Dispute),
        ("disputeResolved", CaseEventKind.DisputeResolved),
        ("promise", CaseEventKind.Promise),
        ("hold", CaseEventKind.Hold),
        ("release", CaseEventKind.Release),
        ("insolvency", CaseEventKind.Insolvency),
        ("note", CaseEventKind.Note),
    ];

    /// <summary>Reads events one by one.</summary>
    /// <inheritdoc cref="CustomerTable.ReadAsync" path="/param"/>
    /// <returns>The events that could be read, in the order of the table. A stream that fails throws what it throws.</returns>
    public static IAsyncEnumerable<CaseEvent> ReadAsync(
        Stream stream, TableContext context, IDiagnosticSink diagnostics, string? fileName = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(diagnostics);
        return TableFile.ReadAsync(stream, Layout, Read, context, diagnostics, fileName, cancellationToken);
    }

    /// <summary>Reads all events of a table; at most <see cref="DiagnosticBag.DefaultCapacity"/> diagnostics are kept.</summary>
    /// <inheritdoc cref="CustomerTable.ReadAsync" path="/param"/>
    /// <returns>The events that could be read, beside what was refused.</returns>
    public static Task<ReadResult<CaseEvent>> ReadAllAsync(
        Stream stream, TableContext context, string? fileName = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(context);
        return TableFile.ReadAllAsync(sink => ReadAsync(stream, context, sink, fileName, cancellationToken), cancellationToken);
    }

    private static CaseEvent? Read(TableRow row)
    {
        bool complete = row.Require(Date) & row.Require(Kind);
        LocalDate? date = row.Date(Date);
        LocalDate? until = row.Date(Until);
        CaseEventKind? kind = row.Word(Kind, Kinds);
        CustomerId customer = row.CustomerOrOwner(Customer, Invoice, out DocumentNumber? invoice, out Currency currency);
        Money? amount = currency.IsNone ? row.AmountWithCurrency(Amount) : row.PositiveAmount(Amount, currency);
        string? reason = row.OutsideText(Reason);
        if (kind == CaseEventKind.Promise && !row.Has(Until))
        {
            row.Refuse(Until, TableCodes.IncompleteEvent, "a promise needs the day until which it counts.");
        }

        if (until < date)
        {
            row.Refuse(Until, TableCodes.Contradiction, "it ends before it begins.");
        }

        if (amount is { IsPositive: false } && currency.IsNone)
        {
            row.Refuse(Amount, TableCodes.AmountSign, "an amount disputed or promised is above zero.");
        }

        return complete && !row.IsRefused ? new(date!.Value, kind!.Value, customer, invoice, amount, until, reason) : null;
    }
}
