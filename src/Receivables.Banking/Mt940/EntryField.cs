using System.Buffers;
using NodaTime;
using Receivables.Banking.Internals;
using Receivables.Banking.Records;

namespace Receivables.Banking.Mt940;

/// <summary>
/// Reads field 61: value date, entry date, direction, funds code, amount, type, reference, <c>//</c> and the bank's reference; on the next line a supplement.
/// What is refused is reported.
/// </summary>
internal ref struct EntryField
{
    private const int DateLength = 6;
    private const int EntryDateLength = 4;
    private const int TimeLength = 6;
    private const int TypeLength = 4;

    private static readonly SearchValues<char> AmountCharacters = SearchValues.Create("0123456789,.");

    private readonly RecordContext _context;
    private readonly MtField _field;
    private readonly ReadOnlySpan<char> _text;
    private readonly int _used;
    private readonly bool _endsFile;
    private int _at;
    private string? _time;

    /// <param name="field">The field.</param>
    /// <param name="context">Where to report.</param>
    /// <param name="endsFile">Whether nothing stands behind it.</param>
    internal EntryField(MtField field, RecordContext context, bool endsFile)
    {
        _endsFile = endsFile;
        _field = field;
        _context = context;
        _used = IsBrokenBeforeAmount(field) ? 2 : 1;
        _text = _used == 1 ? field.First : field.First + field.Lines[1];
        context.Line = field.Line;
    }

    private readonly int Column => _field.Column + _at;

    /// <summary>Reads the entry; null where it is refused.</summary>
    internal TransactionDraft? Read(Currency currency, MtEntry entry)
    {
        SkipSpace();
        if (ReadDates() is not { } dates || ReadDirection() is not { } direction)
        {
            return null;
        }

        SkipFundsCode();
        if (currency.IsNone)
        {
            Refuse(RecordCodes.CurrencyUnknown, "The statement gives no currency");
            return null;
        }

        int column = Column;
        ReadOnlySpan<char> digits = TakeAmount();
        if (IsCut())
        {
            Refuse(RecordCodes.Truncated, $"The file ends within an amount, '{Excerpt.Of(digits)}'");
            return null;
        }

        if (MtAmounts.Read(digits, currency, _context, column, "the entry is refused") is not { } amount)
        {
            return null;
        }

        ReadRest(entry, out string? reference);
        var draft = new TransactionDraft(_context.Diagnostics.At(_field.Line, 1))
        {
            Reference = reference,
            BookingDate = dates.Booked,
            ValueDate = dates.Value,
            Amount = direction.IsDebit ? -amount : amount,
            IsReversal = direction.IsReversal,
            Status = direction.IsExpected ? TransactionStatus.Pending : TransactionStatus.Booked,
        };
        _context.Keep(draft.Extras, "61/time", _time);
        return draft;
    }

    private static bool IsBrokenBeforeAmount(MtField field) =>
        field.Lines.Count > 1 && field.First.Length >= DateLength && field.First.AsSpan().TrimEnd() is [.., >= 'A' and <= 'Z'] && !field.First.Contains(',', StringComparison.Ordinal);

    private (LocalDate Value, LocalDate Booked)? ReadDates()
    {
        ReadOnlySpan<char> text = _text[_at..];
        if (text.Length < DateLength || text[..DateLength].ContainsAnyExceptInRange('0', '9'))
        {
            Refuse(RecordCodes.RecordMalformed, "The entry does not begin with a value date of six digits");
            return null;
        }

        if (MtDates.Value(text[..DateLength], out bool isGuessed) is not { } value)
        {
            Refuse(RecordCodes.DateImpossible, $"The value date '{Excerpt.Of(text[..DateLength])}' does not exist");
            return null;
        }

        if (isGuessed)
        {
            _context.Diagnostics.Warning(RecordCodes.DateGuessed, _context.Here(Column), $"The value date '{Excerpt.Of(text[..DateLength])}' is of a bank's year of twelve equal months: the last day of February is taken.");
        }

        _at += DateLength;
        return (value, ReadEntryDate(value));
    }

    private LocalDate ReadEntryDate(LocalDate value)
    {
        SkipSpace();
        ReadOnlySpan<char> text = _text[_at..];
        if (text.Length < EntryDateLength || text[..EntryDateLength].ContainsAnyExceptInRange('0', '9'))
        {
            // SWIFT: it is there where it is not that of the value.
            return value;
        }

        LocalDate? day = MtDates.Entry(text[..EntryDateLength], value);
        if (day is null)
        {
            _context.Diagnostics.Warning(RecordCodes.DateGuessed, _context.Here(Column), $"The entry date '{Excerpt.Of(text[..EntryDateLength])}' does not exist: the value date is taken.");
        }

        _at += EntryDateLength;
        SkipTime();
        SkipSpace();
        return day ?? value;
    }

    // Bank Pekao has the time of day behind the entry date.
    private void SkipTime()
    {
        ReadOnlySpan<char> text = _text[_at..];
        if (text.Length > TimeLength && !text[..TimeLength].ContainsAnyExceptInRange('0', '9') && char.IsAsciiLetter(text[TimeLength]))
        {
            _time = text[..TimeLength].ToString();
            _at += TimeLength;
        }
    }

    private EntryDirection? ReadDirection()
    {
        ReadOnlySpan<char> text = _text[_at..];
        EntryDirection? direction = EntryDirection.Of(text, out int length);
        if (direction is null)
        {
            Refuse(RecordCodes.DirectionUnknown, "The entry does not say credit (C, RD, EC) or debit (D, RC, ED)");
        }

        _at += length;
        return direction;
    }

    // The third letter of the currency, which the balances have whole.
    private void SkipFundsCode()
    {
        SkipSpace();
        _at += _at < _text.Length && char.IsAsciiLetter(_text[_at]) ? 1 : 0;
        SkipSpace();
    }

    private ReadOnlySpan<char> TakeAmount()
    {
        ReadOnlySpan<char> rest = _text[_at..];
        int length = rest.IndexOfAnyExcept(AmountCharacters);
        ReadOnlySpan<char> digits = length < 0 ? rest : rest[..length];
        _at += digits.Length;
        return digits;
    }

    // A type of four characters follows the amount. What a file that ends here has of the amount may be a part of it.
    private readonly bool IsCut() => _endsFile && _at == _text.Length && _field.Lines.Count == _used;

    private readonly void ReadRest(MtEntry entry, out string? reference)
    {
        ReadOnlySpan<char> rest = _text[_at..].TrimStart();
        if (!rest.IsEmpty && char.IsAsciiLetter(rest[0]))
        {
            int length = Math.Min(TypeLength, rest.Length);
            entry.Type = rest[..length].TrimEnd().ToString();
            rest = rest[length..];
        }

        // A program that breaks lines may put the bank's reference on a line of its own.
        int bank = rest.IndexOf("//");
        bool isBelow = bank < 0 && _field.Lines.Count > _used && _field.Lines[_used].StartsWith("//", StringComparison.Ordinal);
        reference = isBelow ? Stated(_field.Lines[_used].AsSpan(2)) : bank < 0 ? null : Stated(rest[(bank + 2)..]);
        EntryReference.Split(bank < 0 ? rest : rest[..bank], hasBankReference: bank >= 0 || isBelow, entry);
        entry.CustomerReference = _context.Field(entry.CustomerReference);
        SetSupplement(entry, isBelow ? _used + 1 : _used);
    }

    private readonly void SetSupplement(MtEntry entry, int used)
    {
        if (_field.Lines.Count <= used)
        {
            return;
        }

        string below = string.Join(' ', _field.Lines.Skip(used).Select(line => line.Trim()).Where(line => line.Length > 0));
        if (below.Length > 0)
        {
            entry.IsSupplementInline = false;
            entry.Supplement = entry.Supplement is null ? below : $"{entry.Supplement} {below}";
        }
    }

    private static string? Stated(ReadOnlySpan<char> reference) => reference.Trim() is "" or "NONREF" ? null : reference.Trim().ToString();

    private void SkipSpace()
    {
        while (_at < _text.Length && _text[_at] == ' ')
        {
            _at++;
        }
    }

    private readonly void Refuse(string code, string why) => _context.Diagnostics.Error(code, _context.Here(Column), $"{why}: the entry is refused.");
}
