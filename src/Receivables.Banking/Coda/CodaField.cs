using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Receivables.Banking.Records;

namespace Receivables.Banking.Coda;

/// <summary>One field of a structured communication.</summary>
/// <param name="Name">What it is called among the extra fields; null where the model has a place for it.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="Kind">How it is written.</param>
internal readonly record struct CodaField(string? Name, int Length, CodaFieldKind Kind)
{
    private const decimal RateUnit = 100_000_000m;

    /// <summary>The value as an extra field shows it; empty where there is none. What is not written as it should be is shown as it stands.</summary>
    internal string Show(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> value = text.Trim();
        if (value.IsEmpty || (Kind != CodaFieldKind.Text && !value.ContainsAnyExcept('0')))
        {
            return "";
        }

        return Kind switch
        {
            CodaFieldKind.Amount when CodaAmount.Thousandths(value) is var thousandths and >= 0 => (thousandths / 1000m).ToString("0.00#", CultureInfo.InvariantCulture),
            CodaFieldKind.Rate when RateOf(value) is { } rate => rate.ToString("0.########", CultureInfo.InvariantCulture),
            CodaFieldKind.Day when Day(value) is { } day => LocalDatePattern.Iso.Format(day),
            _ => value.ToString(),
        };
    }

    /// <summary>Four digits before the point and eight behind it; null where they are none.</summary>
    internal static decimal? RateOf(ReadOnlySpan<char> text) =>
        long.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out long digits) ? digits / RateUnit : null;

    /// <summary>DDMMYY; null where the calendar has no such day.</summary>
    internal static LocalDate? Day(ReadOnlySpan<char> text) => text.Length == CodaRecord.DayLength ? RecordContext.Day(text[4..], text[2..4], text[..2]) : null;
}
