using NodaTime;
using Receivables.Internals;
using Receivables.Tables.Csv;

namespace Receivables.Tables;

/// <summary>Reads the table of payments received.</summary>
/// <remarks>
/// Required columns: <c>id, booking_date, currency, amount</c> (positive). Optional: <c>value_date, payer_name, payer_iban, remittance, structured_reference, end_to_end_id,
/// credited_account, method</c>. Ids are given as they stand, repeats included. The rules are in <c>docs/reference/tables.md</c>.
/// Safe to call from several threads, each with its own context.
/// </remarks>
public static class PaymentTable
{
    private const int Id = 0;
    private const int BookingDate = 1;
    private const int Currency = 2;
    private const int Amount = 3;
    private const int ValueDate = 4;
    private const int PayerName = 5;
    private const int PayerIban = 6;
    private const int Remittance = 7;
    private const int StructuredReference = 8;
    private const int EndToEndId = 9;
    private const int CreditedAccount = 10;
    private const int Method = 11;

    private static readonly TableLayout Layout = new(
        new("id", IsRequired: true),
        new("booking_date", IsRequired: true),
        new("currency", IsRequired: true),
        new("amount", IsRequired: true, HoldsAmount: true),
        new("value_date"),
        new("payer_name"),
        new("payer_iban"),
        new("remittance"),
        new("structured_reference"),
        new("end_to_end_id"),
        new("credited_account"),
        new("method"));

    /// <summary>Reads payments one by one.</summary>
    /// <inheritdoc cref="CustomerTable.ReadAsync" path="/param"/>
    /// <returns>The payments that could be read, in the order of the table. A stream that fails throws what it throws.</returns>
    public static IAsyncEnumerable<Payment> ReadAsync(
        Stream stream, TableContext context, IDiagnosticSink diagnostics, string? fileName = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(diagnostics);
        return TableFile.ReadAsync(stream, Layout, Read, context, diagnostics, fileName, cancellationToken);
    }

    /// <summary>Reads payments one by one, each with the place of its row.</summary>
    /// <inheritdoc cref="CustomerTable.ReadAsync" path="/param"/>
    /// <returns>The payments that could be read, in the order of the table. A stream that fails throws what it throws.</returns>
    public static IAsyncEnumerable<TableItem<Payment>> ReadWithPositionsAsync(
        Stream stream, TableContext context, IDiagnosticSink diagnostics, string? fileName = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(diagnostics);
        return TableFile.ReadAsync(
            stream, Layout, row => Read(row) is { } read ? new TableItem<Payment>(read, row.Position) : null, context, diagnostics, fileName, cancellationToken);
    }

    /// <summary>Reads all payments of a table; at most <see cref="DiagnosticBag.DefaultCapacity"/> diagnostics are kept.</summary>
    /// <inheritdoc cref="CustomerTable.ReadAsync" path="/param"/>
    /// <returns>The payments that could be read, beside what was refused.</returns>
    public static Task<ReadResult<Payment>> ReadAllAsync(
        Stream stream, TableContext context, string? fileName = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(context);
        return TableFile.ReadAllAsync(sink => ReadAsync(stream, context, sink, fileName, cancellationToken), cancellationToken);
    }

    private static Payment? Read(TableRow row)
    {
        bool complete = row.Require(Id) & row.Require(BookingDate) & row.Require(Currency) & row.Require(Amount);
        PaymentId.TryFrom(row.Id(Id), out PaymentId id);
        Currency currency = row.Currency(Currency);
        Money? amount = row.PositiveAmount(Amount, currency);
        LocalDate? booked = row.Date(BookingDate);
        LocalDate? value = row.Date(ValueDate);
        if (!complete || row.IsRefused)
        {
            return null;
        }

        string remittance = row.OutsideText(Remittance) ?? "";
        string[] lines = remittance.Split(["\r\n", "\n", "\r"], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var builder = new PaymentBuilder
        {
            Id = id,
            BookingDate = booked,
            ValueDate = value,
            Amount = amount!.Value,
            Method = ReadMethod(row),
            CreditedAccount = row.Text(CreditedAccount),
            Payer = ReadPayer(row),
            Remittance = lines.Length > 1 ? string.Join(' ', lines) : remittance,
            RemittanceLines = lines.Length > 1 ? lines : [],
            StructuredReferences = row.OutsideText(StructuredReference) is { } reference ? [reference] : [],
            EndToEndId = row.OutsideText(EndToEndId),
        };
        if (!builder.TryBuild(out Payment? payment, out IReadOnlyList<FieldProblem> problems))
        {
            row.Refuse(problems, ColumnOf);
        }

        return payment;
    }

    // Money came in whoever sent it: an account that is no IBAN is kept as it stands.
    private static Party ReadPayer(TableRow row)
    {
        string? name = row.OutsideText(PayerName);
        string? account = row.OutsideText(PayerIban);
        if (name is null && account is null)
        {
            return Party.Unknown;
        }

        bool isIban = Iban.TryParse(account, out Iban iban);
        if (account is not null && !isIban)
        {
            row.Warn(PayerIban, TableCodes.OtherAccount, $"'{Printable.Clip(account)}' is kept as an account number: {Iban.Explain(Iban.Check(account))}");
        }

        return new(name, iban, isIban ? null : account);
    }

    private static PaymentMethod ReadMethod(TableRow row)
    {
        ReadOnlySpan<char> cell = row.Cell(Method);
        string word = cell.ToString().ToLowerInvariant().Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        PaymentMethod? method = word switch
        {
            "" or "unknown" => PaymentMethod.Unknown,
            "transfer" => PaymentMethod.Transfer,
            "directdebit" => PaymentMethod.DirectDebit,
            "card" => PaymentMethod.Card,
            "cheque" or "check" => PaymentMethod.Cheque,
            "cash" => PaymentMethod.Cash,
            "bill" => PaymentMethod.Bill,
            "provider" => PaymentMethod.Provider,
            "other" => PaymentMethod.Other,
            _ => null,
        };
        if (method is null)
        {
            row.Warn(Method, TableCodes.UnknownMethod, $"'{Printable.Clip(cell)}' is read as other: it is not one of transfer, direct_debit, card, cheque, cash, bill, provider, other.");
        }

        return method ?? PaymentMethod.Other;
    }

    private static int ColumnOf(string field) => field switch
    {
        nameof(PaymentBuilder.BookingDate) => BookingDate,
        nameof(PaymentBuilder.ValueDate) => ValueDate,
        nameof(PaymentBuilder.Amount) => Amount,
        nameof(PaymentBuilder.Payer) => PayerName,
        nameof(PaymentBuilder.Remittance) or nameof(PaymentBuilder.RemittanceLines) => Remittance,
        nameof(PaymentBuilder.StructuredReferences) => StructuredReference,
        nameof(PaymentBuilder.EndToEndId) => EndToEndId,
        nameof(PaymentBuilder.CreditedAccount) => CreditedAccount,
        _ => Id,
    };
}
