using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using Receivables.Banking.Internals;

namespace Receivables.Banking.Records;

/// <summary>What all formats made of text records need while they are read: the lines, the place, the bounds, the diagnostics.</summary>
internal sealed class RecordContext
{
    private readonly CodeCache _codes = new();
    private bool _saidExtrasDropped;

    internal RecordContext(BoundedInput input, IDiagnosticSink diagnostics, string? name, BankFileOptions options)
    {
        Lines = new LineSource(input, options.MaxTokenBytes);
        Diagnostics = new StatementDiagnostics(diagnostics, name, lineOffset: 0);
        File = name;
        Options = options;
        Ids = new TransactionIds(Diagnostics, name, RecordCodes.ReferenceUnusable);
    }

    internal LineSource Lines { get; }

    internal StatementDiagnostics Diagnostics { get; }

    internal string? File { get; }

    internal BankFileOptions Options { get; }

    internal TransactionIds Ids { get; }

    /// <summary>The line that diagnostics name, where a reader has read beyond it; null for the line that was read last.</summary>
    internal int? Line { get; set; }

    /// <summary>A place on <see cref="Line"/>, else on the line that was read last.</summary>
    /// <param name="column">From 1.</param>
    internal SourcePosition Here(int column = 1) => Diagnostics.At(Line ?? Lines.Number, column);

    /// <summary>A name, reference or code: trimmed and cut to what a payment takes; null where nothing is left.</summary>
    internal string? Field(ReadOnlySpan<char> text) => Bounded(text.Trim(), PaymentBounds.LongestField);

    /// <inheritdoc cref="Field(ReadOnlySpan{char})"/>
    internal string? Field(string? text) => IsWhole(text, PaymentBounds.LongestField) ? text : Field(text.AsSpan());

    /// <summary>A part of the key of a transaction: an account number or the id of a statement.</summary>
    internal string? KeyPart(ReadOnlySpan<char> text) => Bounded(text.Trim(), PaymentBounds.LongestKeyPart);

    /// <summary>A free text, cut to <see cref="BankFileOptions.MaxTextLength"/>; null where nothing is left.</summary>
    internal string? FreeText(ReadOnlySpan<char> text) => Bounded(text.Trim(), Options.MaxTextLength);

    /// <inheritdoc cref="FreeText(ReadOnlySpan{char})"/>
    internal string? FreeText(string? text) => IsWhole(text, Options.MaxTextLength) ? text : FreeText(text.AsSpan());

    /// <summary>Keeps what the model has no place for; nothing where the value is empty.</summary>
    internal void Keep(List<ExtraField> extras, string name, ReadOnlySpan<char> value)
    {
        if (!value.Trim().IsEmpty && HasRoom(extras))
        {
            extras.Add(new ExtraField(name, FreeText(value)!));
        }
    }

    /// <inheritdoc cref="Keep(List{ExtraField}, string, ReadOnlySpan{char})"/>
    internal void Keep(List<ExtraField> extras, string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value) && HasRoom(extras))
        {
            extras.Add(new ExtraField(name, FreeText(value)!));
        }
    }

    /// <summary>A code as the same string wherever the file has it: there are few, and each transaction has two.</summary>
    internal string? Shared(string? code) => code is null ? null : _codes.Share(code);

    private bool HasRoom(List<ExtraField> extras)
    {
        if (extras.Count < Options.MaxExtraFields)
        {
            return true;
        }

        if (!_saidExtrasDropped)
        {
            _saidExtrasDropped = true;
            Diagnostics.Information(RecordCodes.ExtraFieldsDropped, Here(), string.Create(CultureInfo.InvariantCulture,
                $"More than {Options.MaxExtraFields} fields that the model has no place for: the rest is left out here and wherever it happens again (BankFileOptions.MaxExtraFields)."));
        }

        return false;
    }

    /// <summary>Reads an amount without a sign; what is wrong is reported as an error.</summary>
    /// <param name="text">The digits, with at most one comma or point.</param>
    /// <param name="currency">The currency.</param>
    /// <param name="column">Where it stands.</param>
    /// <param name="consequence">What is refused with it, such as <c>the entry is refused</c>.</param>
    internal Money? Amount(ReadOnlySpan<char> text, Currency currency, int column, string consequence)
    {
        AmountParseStatus status = RecordAmounts.Parse(text, currency, out Money amount);
        if (status == AmountParseStatus.Ok)
        {
            return amount;
        }

        (string code, string why) = RecordAmounts.WhyRefused(status, currency);
        Diagnostics.Error(code, Here(column), $"The amount '{Excerpt.Of(text)}' {why}: {consequence}.");
        return null;
    }

    /// <summary>A currency by its code; what is wrong is reported as an error.</summary>
    internal Currency? CurrencyOf(ReadOnlySpan<char> code, int column, string consequence)
    {
        if (Currency.TryFromCode(code.ToString(), out Currency currency))
        {
            return currency;
        }

        Diagnostics.Error(RecordCodes.CurrencyUnknown, Here(column), $"ISO 4217 does not know the currency '{Excerpt.Of(code)}', or gives it no minor unit: {consequence}.");
        return null;
    }

    /// <summary>The day that two-digit or four-digit numbers say, or null where the calendar has none.</summary>
    /// <param name="year">Two digits are 1980 to 2079.</param>
    /// <param name="month">From 1.</param>
    /// <param name="day">From 1.</param>
    internal static LocalDate? Day(ReadOnlySpan<char> year, ReadOnlySpan<char> month, ReadOnlySpan<char> day)
    {
        if (!Number(year, out int y) || !Number(month, out int m) || !Number(day, out int d))
        {
            return null;
        }

        y += year.Length == 2 ? (y < 80 ? 2000 : 1900) : 0;
        bool exists = y >= 1 && m is >= 1 and <= 12 && d >= 1 && d <= CalendarSystem.Iso.GetDaysInMonth(y, m);
        return exists ? new LocalDate(y, m, d) : null;
    }

    private static bool Number(ReadOnlySpan<char> digits, out int value) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value) && digits.Length <= 4;

    // A text that needs no change is not copied.
    private static bool IsWhole([NotNullWhen(true)] string? text, int longest) => text is { Length: > 0 } && text.Length <= longest && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1]);

    private string? Bounded(ReadOnlySpan<char> text, int longest)
    {
        if (text.Length > longest)
        {
            Diagnostics.Warning(RecordCodes.TextCut, Here(), string.Create(CultureInfo.InvariantCulture, $"The text '{Excerpt.Of(text, 20)}' has {text.Length} characters: the first {longest} are kept."));
            return PaymentBounds.Cut(text.ToString(), longest);
        }

        return text.IsEmpty ? null : text.ToString();
    }
}
