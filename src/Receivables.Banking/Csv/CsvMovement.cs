using NodaTime;
using Receivables.Banking.Internals;
using Receivables.Banking.Records;

namespace Receivables.Banking.Csv;

/// <summary>Makes a transaction of a row.</summary>
internal sealed class CsvMovement
{
    private const string Refused = CsvAmounts.Refused;

    private readonly RecordContext _context;
    private readonly CsvLayout _layout;
    private readonly CsvFormat _format;
    private readonly bool _isInverse;
    private readonly CsvKinds _kinds;
    private readonly CsvAmounts _amounts;
    private readonly CsvCharges _charges;

    internal CsvMovement(RecordContext context, CsvLayout layout, CsvFormat format, CsvMapping mapping)
    {
        (_context, _layout, _format, _isInverse) = (context, layout, format, mapping.IsInverse);
        _kinds = new CsvKinds(layout.Provider);
        _amounts = new CsvAmounts(context, layout, format, mapping);
        Parts = new CsvParts(context, layout, _amounts);
        _charges = new CsvCharges(context, layout, format, _amounts);
    }

    /// <summary>The rows below that belong to it.</summary>
    internal CsvParts Parts { get; }

    /// <summary>The balance behind the row, where it states one.</summary>
    internal Money? Balance { get; private set; }

    /// <summary>Where the balance of a row stands.</summary>
    internal SourcePosition BalanceOf(CsvRow row) => _amounts.Place(row, CsvRole.Balance);

    /// <summary>The column of the amount or balance in which the file may end, or null.</summary>
    internal CsvRole? MayEndIn(CsvLastRow last, CsvRow row) => last.MayEndIn(row, _format.Mark);

    /// <summary>Reads a row, or returns null where it is refused.</summary>
    internal TransactionDraft? Read(CsvRow row)
    {
        Balance = null;
        if (_amounts.CurrencyOf(row) is not { } currency || _amounts.AmountOf(row, currency) is not { } amount || Day(row) is not { } day)
        {
            return null;
        }

        var draft = new TransactionDraft(_context.Diagnostics.At(row.Line, 1)) { Amount = _isInverse ? -amount : amount, BookingDate = day, ValueDate = ValueDay(row) };
        if (_layout.IsFeeBeside && _layout.Text(row, CsvRole.Fee).Length > 0)
        {
            if (_amounts.Detail(row, CsvRole.Fee, currency) is not { } fee || _amounts.Difference(row, draft.Amount, fee) is not { } moved)
            {
                return null;
            }

            draft.Amount = moved;
        }

        CsvTexts.Take(_context, _layout, row, draft);
        _kinds.Take(_layout.Text(row, CsvRole.Kind), row, _layout.Of(CsvRole.State), _layout.Text(row, CsvRole.Remittance), draft);
        CsvCharged.Take(_layout, row, draft);
        draft.Status = draft.Status == TransactionStatus.Booked && IsUnbooked(row) ? TransactionStatus.Pending : draft.Status;
        _charges.Take(row, currency, draft);
        string balance = _layout.Text(row, CsvRole.Balance);
        Balance = balance.Length > 0 ? _amounts.Detail(row, CsvRole.Balance, currency) : null;
        return draft;
    }

    /// <summary>A balance that stands above the table, or null where it is none.</summary>
    internal Money? ReadAbove(string text, Currency currency) => _amounts.Above(text, currency);

    /// <summary>The signed amount and the day of a row that states a balance, or null where it is refused.</summary>
    internal (Money Amount, LocalDate Day)? ReadBalance(CsvRow row) =>
        _amounts.CurrencyOf(row) is { } currency && _amounts.AmountOf(row, currency) is { } amount && Day(row) is { } day ? (amount, day) : null;

    private LocalDate? Day(CsvRow row)
    {
        string text = _layout.Text(row, CsvRole.BookingDate) is { Length: > 0 } booked ? booked : _layout.Text(row, CsvRole.TransactionDate);
        text = CsvKinds.IsWaiting(text) || text.Length == 0 ? _layout.Text(row, CsvRole.ValueDate) : text;
        if (CsvDates.Read(text, _format.DateOrder) is { } day)
        {
            return day;
        }

        _amounts.Error(row, CsvRole.BookingDate, RecordCodes.DateImpossible, text.Length == 0 ? $"The row states no day: {Refused}." : $"'{Excerpt.Of(text)}' is no day that the calendar has: {Refused}.");
        return null;
    }

    // A word stands where the day of booking will, or nothing beside a value date.
    private bool IsUnbooked(CsvRow row) => _layout.Text(row, CsvRole.BookingDate) is { Length: > 0 } booked ? CsvKinds.IsWaiting(booked) : _layout.Text(row, CsvRole.TransactionDate).Length == 0;

    private LocalDate? ValueDay(CsvRow row)
    {
        string text = _layout.Text(row, CsvRole.ValueDate);
        LocalDate? day = text.Length == 0 ? null : CsvDates.Read(text, _format.DateOrder);
        if (text.Length > 0 && day is null)
        {
            _context.Diagnostics.Warning(RecordCodes.DetailRefused, _amounts.Place(row, CsvRole.ValueDate), $"'{Excerpt.Of(text)}' is no day that the calendar has: this detail is left out.");
        }

        return day;
    }
}
