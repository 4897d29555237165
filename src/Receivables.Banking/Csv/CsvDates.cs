using NodaTime;
using Receivables.Banking.Records;

namespace Receivables.Banking.Csv;

/// <summary>Days of a table, alone or before a time: numbers with points, strokes or hyphens between, or eight digits.</summary>
internal static class CsvDates
{
    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>The order that a day proves, or null where it says nothing: a four-digit year first, a number above twelve, or points between, which nobody writes behind a month that stands first.</summary>
    internal static string? OrderOf(ReadOnlySpan<char> text)
    {
        if (!TrySplit(text, out Numbers n))
        {
            return null;
        }

        return n.First.Length == 4 ? "ymd" : Above12(n.First) || text.Contains('.') ? "dmy" : Above12(n.Second) ? "mdy" : null;
    }

    /// <summary>Whether it looks like a day at all.</summary>
    internal static bool IsDay(ReadOnlySpan<char> text) => TrySplit(text, out _);

    /// <summary>Reads a day, or null where the calendar has none.</summary>
    internal static LocalDate? Read(ReadOnlySpan<char> text, string order)
    {
        if (!TrySplit(text, out Numbers n))
        {
            return null;
        }

        // A year that stands first is one, whatever the file does else.
        return n.First.Length == 4 || order == "ymd" ? RecordContext.Day(n.First, n.Second, n.Third)
            : order == "mdy" ? RecordContext.Day(n.Third, n.First, n.Second)
            : RecordContext.Day(n.Third, n.Second, n.First);
    }

    private static bool Above12(ReadOnlySpan<char> two) => two.Length == 2 && (two[0] > '1' || (two[0] == '1' && two[1] > '2'));

    // "15 Jan 2026", "15-Jan-26" and "Jan 15, 2026" as 15.01.2026; anything else as it is.
    private static ReadOnlySpan<char> WithNumber(ReadOnlySpan<char> text)
    {
        if (text.Length > 20 || !text.ContainsAnyInRange('a', 'z'))
        {
            return text;
        }

        string[] parts = text.ToString().Split([' ', '-', ',', '.'], StringSplitOptions.RemoveEmptyEntries);
        int at = Array.FindIndex(parts, p => p.Length >= 3 && Array.FindIndex(Months, m => m.StartsWith(p, StringComparison.OrdinalIgnoreCase)) >= 0);
        int month = at < 0 ? 0 : Array.FindIndex(Months, m => m.StartsWith(parts[at], StringComparison.OrdinalIgnoreCase)) + 1;
        return parts.Length == 3 && at is (0 or 1) ? FormattableString.Invariant($"{parts[1 - at]}.{month}.{parts[2]}") : text;
    }

    private static bool TrySplit(ReadOnlySpan<char> text, out Numbers numbers)
    {
        numbers = default;
        ReadOnlySpan<char> day = WithNumber(text.Trim());
        int end = day.IndexOfAny(' ', 'T');
        day = end < 0 ? day : day[..end];
        if (day.Length == 8 && !day.ContainsAnyExceptInRange('0', '9'))
        {
            numbers = new Numbers(day[..4], day[4..6], day[6..]);
            return true;
        }

        int first = day.IndexOfAny('.', '/', '-');
        int second = first < 0 ? -1 : day[(first + 1)..].IndexOf(day[first]);
        if (second < 0)
        {
            return false;
        }

        numbers = new Numbers(day[..first], day.Slice(first + 1, second), day[(first + second + 2)..].TrimEnd('.'));
        return numbers.AreNumbers;
    }

    private readonly ref struct Numbers(ReadOnlySpan<char> first, ReadOnlySpan<char> second, ReadOnlySpan<char> third)
    {
        internal ReadOnlySpan<char> First { get; } = first;

        internal ReadOnlySpan<char> Second { get; } = second;

        internal ReadOnlySpan<char> Third { get; } = third;

        // A year of four digits stands first or last; one of two, last.
        internal bool AreNumbers => IsShort(Second) && ((First.Length == 4 && IsNumber(First) && IsShort(Third)) || (IsShort(First) && IsNumber(Third) && Third.Length is 2 or 4));

        private static bool IsShort(ReadOnlySpan<char> text) => text.Length is 1 or 2 && IsNumber(text);

        private static bool IsNumber(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
    }
}
