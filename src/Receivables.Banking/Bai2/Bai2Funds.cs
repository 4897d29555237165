using System.Text;
using NodaTime;

namespace Receivables.Banking.Bai2;

/// <summary>When the money is available: the funds type with the fields that it brings.</summary>
/// <param name="Text">All its fields, or null where there is none.</param>
/// <param name="ValueDate">The day of funds type V, or null.</param>
/// <param name="IsUnderstood">Whether what stood there was a funds type.</param>
internal readonly record struct Bai2Funds(string? Text, LocalDate? ValueDate, bool IsUnderstood)
{
    /// <summary>Returns all fields.</summary>
    public override string ToString() => Text ?? "";

    /// <summary>Reads the funds type; where it is none, the field is left to be read again.</summary>
    internal static Bai2Funds Read(Bai2Record record)
    {
        (int, int) before = record.Mark();
        ReadOnlySpan<char> type = record.Next();
        switch (type)
        {
            case "" or "Z" or "z":
                return new Bai2Funds(null, null, true);
            case "0" or "1" or "2":
                return new Bai2Funds(type.ToString(), null, true);
            case "V" or "v":
                return ValueDated(record);
            case "S" or "s":
                return new Bai2Funds(Several(record, "S", 3), null, true);
            case "D" or "d":
                return Distributed(record);
            default:
                record.BackTo(before);
                return new Bai2Funds(null, null, false);
        }
    }

    private static Bai2Funds ValueDated(Bai2Record record)
    {
        ReadOnlySpan<char> day = record.Next();
        LocalDate? date = Bai2Number.Day(day);
        string time = record.Next().ToString();
        return new Bai2Funds($"V {day} {time}".TrimEnd(), date, date is not null || day.IsEmpty);
    }

    private static Bai2Funds Distributed(Bai2Record record)
    {
        ReadOnlySpan<char> count = record.Next();
        long pairs = Bai2Number.Count(count) ?? 0;
        return new Bai2Funds(Several(record, $"D {count}", pairs * 2), null, true);
    }

    private static string Several(Bai2Record record, string type, long fields)
    {
        var text = new StringBuilder(type);
        for (long i = 0; i < fields && record.Next(out ReadOnlySpan<char> field); i++)
        {
            text.Append(' ').Append(field.IsEmpty ? "-" : field);
        }

        return text.ToString();
    }
}
