using NodaTime;
using Receivables.Cases;
using Receivables.Tables.Csv;

namespace Receivables.Tables;

/// <summary>Reads the table of contacts that took place: what was already sent.</summary>
/// <remarks>
/// Required columns: <c>date, stage, channel</c> (email, sms, phone, letter, agency, legal), and <c>customer_id</c>, which may be empty where <c>invoice</c> names the document.
/// Optional: <c>invoice</c>. The rules are in <c>docs/reference/tables.md</c>. Safe to call from several threads, each with its own context.
/// </remarks>
public static class ContactTable
{
    private const int Date = 0;
    private const int Customer = 1;
    private const int Invoice = 2;
    private const int Stage = 3;
    private const int Channel = 4;

    private static readonly TableLayout Layout = new(
        new("date", IsRequired: true),
        new("customer_id", IsRequired: true),
        new("invoice"),
        new("stage", IsRequired: true),
        new("channel", IsRequired: true));

    private static readonly (string, ContactChannel)[] Channels =
    [
        ("email", ContactChannel.Email),
        ("sms", ContactChannel.Sms),
        ("phone", ContactChannel.Phone),
        ("letter", ContactChannel.Letter),
        ("agency", ContactChannel.Agency),
        ("legal", ContactChannel.Legal),
    ];

    /// <summary>Reads contacts one by one.</summary>
    /// <inheritdoc cref="CustomerTable.ReadAsync" path="/param"/>
    /// <returns>The contacts that could be read, in the order of the table. A stream that fails throws what it throws.</returns>
    public static IAsyncEnumerable<ContactRecord> ReadAsync(
        Stream stream, TableContext context, IDiagnosticSink diagnostics, string? fileName = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(diagnostics);
        return TableFile.ReadAsync(stream, Layout, Read, context, diagnostics, fileName, cancellationToken);
    }

    /// <summary>Reads contacts one by one, each with the place of its row.</summary>
    /// <inheritdoc cref="CustomerTable.ReadAsync" path="/param"/>
    /// <returns>The contacts that could be read, in the order of the table. A stream that fails throws what it throws.</returns>
    public static IAsyncEnumerable<TableItem<ContactRecord>> ReadWithPositionsAsync(
        Stream stream, TableContext context, IDiagnosticSink diagnostics, string? fileName = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(diagnostics);
        return TableFile.ReadAsync(
            stream, Layout, row => Read(row) is { } read ? new TableItem<ContactRecord>(read, row.Position) : null, context, diagnostics, fileName, cancellationToken);
    }

    /// <summary>Reads all contacts of a table; at most <see cref="DiagnosticBag.DefaultCapacity"/> diagnostics are kept.</summary>
    /// <inheritdoc cref="CustomerTable.ReadAsync" path="/param"/>
    /// <returns>The contacts that could be read, beside what was refused.</returns>
    public static Task<ReadResult<ContactRecord>> ReadAllAsync(
        Stream stream, TableContext context, string? fileName = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(context);
        return TableFile.ReadAllAsync(sink => ReadAsync(stream, context, sink, fileName, cancellationToken), cancellationToken);
    }

    private static ContactRecord? Read(TableRow row)
    {
        bool complete = row.Require(Date) & row.Require(Stage) & row.Require(Channel);
        LocalDate? date = row.Date(Date);
        CustomerId customer = row.CustomerOrOwner(Customer, Invoice, out DocumentNumber? invoice, out _);
        string? stage = row.Text(Stage);
        ContactChannel? channel = row.Word(Channel, Channels);
        return complete && !row.IsRefused ? new(date!.Value, customer, invoice, stage!, channel!.Value) : null;
    }
}
