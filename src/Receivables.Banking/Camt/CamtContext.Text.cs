using System.Globalization;
using NodaTime;
using Receivables.Banking.Internals;

namespace Receivables.Banking.Camt;

/// <content>The text of the element that just ended, read as one of the simple types.</content>
internal sealed partial class CamtContext
{
    private readonly CodeCache _codes = new();
    private char[] _buffer = new char[1024];

    /// <summary>How much of the buffer is text.</summary>
    internal int Length { get; set; }

    /// <summary>The currency attribute as written, or null.</summary>
    internal string? CurrencyText { get; set; }

    /// <summary>Where the text, or else the element, begins; of the XML reader.</summary>
    internal int Line { get; set; }

    /// <inheritdoc cref="Line"/>
    internal int Column { get; set; }

    private SourcePosition Here => _diagnostics.At(Line, Column);

    private ReadOnlySpan<char> Span => CamtText.Trim(_buffer.AsSpan(0, Math.Min(Length, _options.MaxTextLength)));

    private string TextOrEmpty => Text() ?? "";

    /// <summary>Room for more text, or none where the bound is reached.</summary>
    internal ArraySegment<char> Room()
    {
        int most = _options.MaxTextLength + 1;
        if (Length == _buffer.Length && Length < most)
        {
            Array.Resize(ref _buffer, Math.Min(most, _buffer.Length * 4));
        }

        return new ArraySegment<char>(_buffer, Length, Math.Min(_buffer.Length, most) - Length);
    }

    /// <summary>The text, or null where there is none.</summary>
    internal string? Text()
    {
        if (Length > _options.MaxTextLength)
        {
            _diagnostics.Warning(CamtCodes.TextCut, Here, string.Create(CultureInfo.InvariantCulture, $"The text is longer than {_options.MaxTextLength} characters and is cut."));
        }

        ReadOnlySpan<char> text = Span;
        return text.IsEmpty ? null : text.ContainsAny('\n', '\r', '\t') ? CamtText.OnOneLine(text) : new string(text);
    }

    /// <summary>A short text of which there are few, or null.</summary>
    internal string? Code()
    {
        ReadOnlySpan<char> text = Span;
        return text.IsEmpty ? null : _codes.Find(text) ?? Text();
    }

    /// <summary>An id of the payer, or null; <c>NOTPROVIDED</c> is none.</summary>
    internal string? Reference() => Span.Equals("NOTPROVIDED", StringComparison.OrdinalIgnoreCase) ? null : Text();

    internal void AddLine(List<string> lines)
    {
        if (Text() is { } line)
        {
            lines.Add(line);
        }
    }

    internal bool? Flag() => CamtText.Flag(Span);

    internal int? Count() => int.TryParse(Span, NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : null;

    internal decimal ExchangeRate()
    {
        decimal rate = CamtText.Rate(Span);
        if (rate <= 0)
        {
            Detail("is not an exchange rate");
        }

        return rate;
    }

    internal CamtDirection Direction() => CamtText.Direction(Span);

    internal void EntryStatus() => Entry.Status = Span.IsEmpty ? Entry.Status : CamtText.Status(Span);

    internal Currency CurrencyCode()
    {
        if (!Currency.TryFromCode(Span, out Currency currency))
        {
            Detail("is not a currency code of ISO 4217");
        }

        return currency;
    }

    /// <summary>A date that does not decide anything: one that does not exist is left out, with a diagnostic.</summary>
    internal LocalDate? OptionalDate()
    {
        LocalDate? date = CamtText.Date(Span);
        if (date is null)
        {
            Detail("is not a date");
        }

        return date;
    }

    /// <summary>A date of an entry: one that does not exist refuses the entry.</summary>
    internal LocalDate? EntryDate()
    {
        LocalDate? date = CamtText.Date(Span);
        if (date is null)
        {
            Entry.IsRefused = true;
            _diagnostics.Error(CamtCodes.DateImpossible, Here, $"'{Excerpt.Of(Span)}' is not a date: the entry is refused. Correct it to a day that exists, such as 2026-06-30.");
        }

        return date;
    }

    internal void AccountNumber()
    {
        if (Iban.TryParse(Span, out Iban iban))
        {
            Statement.AccountIban = iban;
        }
        else
        {
            if (!Span.IsEmpty)
            {
                _diagnostics.Warning(CamtCodes.IbanInvalid, Here, WhyNotIban());
            }

            Statement.AccountNumber = Text();
        }
    }

    internal void PartyAccount(CamtParty party)
    {
        if (Iban.TryParse(Span, out Iban iban))
        {
            party.Iban = iban;
        }
        else
        {
            if (!Span.IsEmpty)
            {
                _diagnostics.Information(CamtCodes.IbanInvalid, Here, WhyNotIban());
            }

            party.Account = Text();
        }
    }

    /// <summary>The first identification stays; further ones are extra fields.</summary>
    internal void Identify(CamtParty party) => party.Identification ??= Text();

    internal void DocumentAmount(ref Money? sum)
    {
        CamtAmount amount = Amount();
        if (amount.IsValid)
        {
            sum = CamtDocumentReference.Sum(sum, amount.Value);
        }
    }

    private string WhyNotIban() => $"'{Excerpt.Of(Span)}' is not a valid IBAN ({Iban.Check(Span)}): kept as a plain account number.";

    private void Detail(string what) =>
        _diagnostics.Warning(CamtCodes.DetailRefused, Here, $"'{Excerpt.Of(Span)}' {what}: this detail is left out.");
}
