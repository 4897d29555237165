using System.Globalization;
using System.Text;
using System.Xml;
using NodaTime;
using Receivables.Banking.Camt.Bytes;
using Receivables.Banking.Internals;

namespace Receivables.Banking.Camt;

/// <content>The text of the element that just ended, read as one of the simple types.</content>
internal sealed partial class CamtContext
{
    private const int NoText = -1;

    private readonly CodeCache _codes = new();
    private readonly IbanCache _ibans = new();
    private string? _text;
    private byte[] _bytes = [];
    private int _start;
    private int _length = NoText;
    private bool _isPlain;
    private bool _isAscii;
    private char[] _scratch = new char[256];
    private DateCache _date;
    private int _line;
    private int _column;
    private int _placeAt = NoText;

    /// <summary>Counts the places that were taken as an index.</summary>
    internal Utf8Places? Places { get; set; }

    /// <summary>Whether there is no text.</summary>
    internal bool IsEmpty => _text is null && _length < 0;

    /// <summary>The text without the space around it, up to the bound.</summary>
    internal ReadOnlySpan<char> Characters
    {
        get
        {
            ReadOnlySpan<char> text = _length < 0 ? _text : Decoded();
            return CamtText.Trim(text[..Math.Min(text.Length, _maxTextLength)]);
        }
    }

    // Whether the text lies in bytes, and is within the bound whatever characters they are.
    private bool HasBytes => _length >= 0 && _length <= _maxTextLength;

    private ReadOnlySpan<byte> Bytes => _isPlain ? _bytes.AsSpan(_start, _length) : CamtText.Trim(_bytes.AsSpan(_start, _length));

    /// <summary>Where the text, or else the element, begins.</summary>
    internal SourcePosition Here
    {
        get
        {
            SettlePlace();
            return _diagnostics.At(_line, _column);
        }
    }

    /// <summary>How many bytes were read, at least: the elements that have a text, with it, and those that hold them. The same whatever parses the file.</summary>
    internal long Taken { get; private set; }

    // Of a text that is longer than is kept not every parser sees the end.
    private int TextLength => Math.Min(_maxTextLength, _length < 0 ? _text?.Length ?? 0 : _isAscii ? _length : Encoding.UTF8.GetCharCount(_bytes, _start, _length));

    /// <summary>Counts an element that has a text, or none.</summary>
    /// <param name="nameLength">The length of its name.</param>
    internal void CountLeaf(int nameLength) => Taken += IsEmpty ? nameLength + 3 : (2 * nameLength) + 5 + TextLength;

    /// <summary>Says where the text, or else the element, begins.</summary>
    internal void TakePlace(int line, int column) => (_line, _column, _placeAt) = (line, column, NoText);

    /// <summary>Says where the text, or else the element, begins: a place that is counted only if it is asked for.</summary>
    internal void TakePlace(int index) => _placeAt = index;

    /// <summary>Counts the place, because the bytes before it may leave.</summary>
    internal void SettlePlace()
    {
        if (_placeAt >= 0)
        {
            Utf8Place place = Places!.At(_placeAt);
            TakePlace(place.Line, place.Column);
        }
    }

    /// <summary>Forgets the text, for the next element.</summary>
    internal void ClearText()
    {
        _text = null;
        _length = NoText;
    }

    /// <summary>Takes the text that the parser stands on, after what was taken before; past the bound it is not looked at.</summary>
    /// <remarks>The parser's own string is cheaper than its copying of characters, even where it is read as a number and let go.</remarks>
    internal void Take(XmlReader xml) => _text = _text is null ? xml.Value : _text.Length > _maxTextLength ? _text : _text + xml.Value;

    /// <summary>Takes a text that lies in bytes, which must stay until the element ends.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="length">Its length.</param>
    /// <param name="isPlain">Whether it is known to be without space around it and control characters in it.</param>
    /// <param name="isAscii">Whether that is so and it is known to be ASCII.</param>
    internal void Take(byte[] bytes, int start, int length, bool isPlain, bool isAscii)
    {
        if (!ReferenceEquals(bytes, _bytes))
        {
            _bytes = bytes;
        }

        _isPlain = isPlain;
        _isAscii = isAscii;
        _start = start;
        _length = length;
    }

    /// <summary>Room for characters that are needed for a moment.</summary>
    internal char[] Scratch(int length)
    {
        if (_scratch.Length < length)
        {
            _scratch = new char[length];
        }

        return _scratch;
    }

    /// <summary>A free text, or null where there is none.</summary>
    internal string? Text() => TextUpTo(_maxTextLength);

    /// <summary>A text that becomes a field of a payment, or null where there is none.</summary>
    /// <param name="longest">How many characters are kept.</param>
    internal string? Field(int longest = PaymentBounds.LongestField) => TextUpTo(Math.Min(longest, _maxTextLength));

    /// <summary>A short text of which there are few, or null.</summary>
    /// <param name="longest">How many characters are kept.</param>
    internal string? Code(int longest = PaymentBounds.LongestField)
    {
        string? code = HasBytes ? _codes.Find(Bytes) : null;
        code ??= _codes.Find(Characters) ?? Field(longest);
        return string.IsNullOrWhiteSpace(code) ? null : code;
    }

    /// <summary>An id of the payer, or null; <c>NOTPROVIDED</c> is none.</summary>
    internal string? Reference() =>
        HasBytes && Ascii.EqualsIgnoreCase(Bytes, "NOTPROVIDED"u8) ? null : Field() is { } text && !text.Equals("NOTPROVIDED", StringComparison.OrdinalIgnoreCase) ? text : null;

    internal void AddLine(List<string> lines)
    {
        if (Text() is { } line)
        {
            lines.Add(line);
        }
    }

    internal void AddField(List<string> fields)
    {
        if (Field() is { } field)
        {
            fields.Add(field);
        }
    }

    internal bool? Flag() => CamtText.Flag(Characters);

    internal int? Count() => int.TryParse(Characters, NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : null;

    internal decimal ExchangeRate()
    {
        decimal rate = CamtText.Rate(Characters);
        if (rate <= 0)
        {
            Detail("is not an exchange rate");
        }

        return rate;
    }

    internal CamtDirection Direction() => HasBytes ? CamtText.Direction(Bytes) : CamtText.Direction(Characters);

    internal void EntryStatus() => Entry.Status = string.IsNullOrEmpty(_text) && _length <= 0 ? Entry.Status : CamtText.Status(Characters);

    internal Currency CurrencyCode()
    {
        if (!Currency.TryFromCode(Characters, out Currency currency))
        {
            Detail("is not a currency code of ISO 4217");
        }

        return currency;
    }

    /// <summary>A date that does not decide anything: one that does not exist is left out, with a diagnostic.</summary>
    internal LocalDate? OptionalDate()
    {
        LocalDate? date = Date();
        if (date is null)
        {
            Detail("is not a date");
        }

        return date;
    }

    /// <summary>A date of an entry: one that does not exist refuses the entry.</summary>
    /// <param name="timeField">Under which name the time beside it is kept, or null where there is none.</param>
    internal LocalDate? EntryDate(string? timeField)
    {
        LocalDate? date = Date();
        if (date is null)
        {
            Entry.IsRefused = true;
            _diagnostics.Error(CamtCodes.DateImpossible, Here, $"'{Excerpt.Of(Characters)}' is not a date: the entry is refused. Correct it to a day that exists, such as 2026-06-30.");
        }
        else if (timeField is not null)
        {
            AddExtra(Entry.Extras, timeField, Text()!);
        }

        return date;
    }

    internal void AccountNumber()
    {
        if (Iban.TryParse(Characters, out Iban iban))
        {
            Statement.AccountIban = iban;
            return;
        }

        if (!Characters.IsEmpty)
        {
            _diagnostics.Warning(CamtCodes.IbanInvalid, Here, WhyNotIban());
        }

        Statement.AccountNumber = Field(PaymentBounds.LongestKeyPart);
    }

    internal void PartyAccount(PartyDraft party)
    {
        if ((HasBytes && _ibans.TryFind(Bytes, out Iban iban)) || _ibans.TryParse(Characters, out iban))
        {
            party.Iban = iban;
            return;
        }

        if (!Characters.IsEmpty)
        {
            _diagnostics.Information(CamtCodes.IbanInvalid, Here, WhyNotIban());
        }

        party.Account = Field();
    }

    /// <summary>The first identification stays; further ones are extra fields.</summary>
    internal void Identify(PartyDraft party, string field)
    {
        string? id = Field();
        if (party.Identification is null)
        {
            party.Identification = id;
        }
        else if (id is not null)
        {
            AddExtra(Part.Extras, field, id);
        }
    }

    internal void DocumentAmount(ref Money? sum)
    {
        CamtAmount amount = Amount();
        if (amount.IsValid)
        {
            sum = CamtDocumentReference.Sum(sum, amount.Value);
        }
    }

    private LocalDate? Date() => HasBytes ? _date.Read(Bytes) : _date.Read(Characters);

    private ReadOnlySpan<char> Decoded()
    {
        char[] characters = Scratch(_length);
        return characters.AsSpan(0, Encoding.UTF8.GetChars(_bytes.AsSpan(_start, _length), characters));
    }

    private string? TextUpTo(int longest)
    {
        string text = _length < 0 ? CamtText.Normal(_text ?? "") : _isAscii ? Encoding.Latin1.GetString(_bytes, _start, _length) : CamtText.Normal(_bytes.AsSpan(_start, _length));
        string kept = text.Length > longest ? Cut(text, longest) : text;

        // XML knows four kinds of space and Unicode twenty-five: what shows nothing says nothing, or a payer would have a blank for a name.
        return string.IsNullOrWhiteSpace(kept) ? null : kept;
    }

    private string Cut(string text, int longest)
    {
        _diagnostics.Warning(CamtCodes.TextCut, Here, string.Create(CultureInfo.InvariantCulture, $"The text is longer than {longest} characters and is cut."));
        return PaymentBounds.Cut(text, longest);
    }

    private string WhyNotIban() => $"'{Excerpt.Of(Characters)}' is not a valid IBAN ({Iban.Check(Characters)}): kept as a plain account number.";

    private void Detail(string what) =>
        _diagnostics.Warning(CamtCodes.DetailRefused, Here, $"'{Excerpt.Of(Characters)}' {what}: this detail is left out.");
}
