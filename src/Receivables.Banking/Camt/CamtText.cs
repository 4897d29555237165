using System.Buffers;
using System.Globalization;
using System.Text;
using NodaTime;

namespace Receivables.Banking.Camt;

/// <summary>The simple types of the schemas, read from text.</summary>
internal static class CamtText
{
    private const string XmlSpace = " \t\r\n";

    private static readonly SearchValues<char> TimeCharacters = SearchValues.Create("0123456789:.,+-Z");

    internal static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text) =>
        text.IsEmpty || (text[0] > ' ' && text[^1] > ' ') ? text : text.Trim(XmlSpace);

    internal static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> utf8) =>
        utf8.IsEmpty || (utf8[0] > ' ' && utf8[^1] > ' ') ? utf8 : utf8.Trim(" \t\r\n"u8);

    /// <summary>A text without the space around it, on one line.</summary>
    internal static string Normal(ReadOnlySpan<byte> utf8)
    {
        bool normal = !utf8.IsEmpty && utf8[0] > ' ' && utf8[^1] > ' ' && !utf8.ContainsAnyInRange((byte)'\t', (byte)'\r');
        return !normal ? Normal(Encoding.UTF8.GetString(utf8)) : Ascii.IsValid(utf8) ? Encoding.Latin1.GetString(utf8) : Encoding.UTF8.GetString(utf8);
    }

    /// <summary>A text without the space around it, on one line.</summary>
    internal static string Normal(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> trimmed = Trim(text);
        return trimmed.ContainsAnyInRange('\t', '\r') ? OnOneLine(trimmed) : new string(trimmed);
    }

    /// <summary>A text without the space around it, on one line; mostly the very same string.</summary>
    internal static string Normal(string text) =>
        text.Length == 0 || (text[0] > ' ' && text[^1] > ' ' && !text.AsSpan().ContainsAnyInRange('\t', '\r')) ? text : Normal(text.AsSpan());

    /// <summary>Puts a text that the file breaks over lines on one line: a break with the space around it becomes one space.</summary>
    private static string OnOneLine(ReadOnlySpan<char> text)
    {
        var line = new StringBuilder(text.Length);
        foreach (Range part in text.SplitAny('\n', '\r', '\t'))
        {
            ReadOnlySpan<char> words = text[part].Trim(' ');
            if (!words.IsEmpty)
            {
                line.Append(line.Length == 0 ? "" : " ").Append(words);
            }
        }

        return line.ToString();
    }

    /// <summary>Reads <c>2026-06-30</c>, alone or before a time or an offset, as the day that is written; no zone is applied.</summary>
    internal static LocalDate? Date(ReadOnlySpan<char> text)
    {
        if (text.Length < 10 || text[4] != '-' || text[7] != '-' || !IsDateTail(text[10..]))
        {
            return null;
        }

        int year = Number(text[..4]), month = Number(text[5..7]), day = Number(text[8..10]);
        bool exists = year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);
        return exists ? new LocalDate(year, month, day) : null;
    }

    internal static CamtDirection Direction(ReadOnlySpan<char> text) => text switch
    {
        "CRDT" => CamtDirection.Credit,
        "DBIT" => CamtDirection.Debit,
        "" => CamtDirection.Missing,
        _ => CamtDirection.Invalid,
    };

    internal static CamtDirection Direction(ReadOnlySpan<byte> utf8) =>
        utf8.SequenceEqual("CRDT"u8) ? CamtDirection.Credit : utf8.SequenceEqual("DBIT"u8) ? CamtDirection.Debit : utf8.IsEmpty ? CamtDirection.Missing : CamtDirection.Invalid;

    internal static bool? Flag(ReadOnlySpan<char> text) => text switch
    {
        "true" or "1" => true,
        "false" or "0" => false,
        _ => null,
    };

    /// <summary>The entry statuses of ISO 20022 (ExternalEntryStatus1Code).</summary>
    internal static TransactionStatus Status(ReadOnlySpan<char> text) => text switch
    {
        "BOOK" => TransactionStatus.Booked,
        "PDNG" => TransactionStatus.Pending,
        "INFO" => TransactionStatus.Information,
        "FUTR" => TransactionStatus.Future,
        _ => TransactionStatus.Unknown,
    };

    /// <summary>Reads a rate of at most 11 digits (BaseOneRate), above zero; 0 where it is none.</summary>
    internal static decimal Rate(ReadOnlySpan<char> text) =>
        text.Length <= 24 && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal rate) && rate <= 10_000_000_000m
            ? rate
            : 0;

    private static bool IsDateTail(ReadOnlySpan<char> tail) =>
        tail.IsEmpty || (tail[0] is 'T' or 'Z' or '+' or '-' && !tail[1..].ContainsAnyExcept(TimeCharacters));

    // -1 where it is not all digits.
    private static int Number(ReadOnlySpan<char> digits)
    {
        int value = 0;
        foreach (char c in digits)
        {
            if (!char.IsAsciiDigit(c))
            {
                return -1;
            }

            value = (value * 10) + (c - '0');
        }

        return value;
    }
}
