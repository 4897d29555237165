using NodaTime;
using Receivables.Banking.Records;

namespace Receivables.Banking.Ofx;

/// <summary>Dates of OFX: <c>YYYYMMDDHHMMSS.XXX[-5:EST]</c>, of which the first eight digits are the day. The day counts as it is written, without regard to a zone.</summary>
internal static class OfxDate
{
    private const int DayLength = 8;

    /// <summary>The day, or null where the calendar has none. <c>YYYY-MM-DD</c>, which is not of the format, is understood too.</summary>
    internal static LocalDate? Day(ReadOnlySpan<char> text) => text.Length >= 10 && text[4] == '-' && text[7] == '-'
        ? RecordContext.Day(text[..4], text[5..7], text[8..10])
        : text.Length < DayLength ? null : RecordContext.Day(text[..4], text[4..6], text[6..DayLength]);

    /// <summary>Whether a time of day or a zone stands behind the day.</summary>
    internal static bool HasTime(string text) => text.Length > DayLength && text.AsSpan(DayLength).ContainsAnyInRange('1', '9');
}
