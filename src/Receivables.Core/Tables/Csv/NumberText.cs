namespace Receivables.Tables.Csv;

/// <summary>Reads numbers as spreadsheets of several countries print them, without guessing.</summary>
/// <remarks>
/// A number is an optional sign, digits, and marks between digits. Groups of three are set apart by the mark that is not the decimal mark, by a space
/// (also a non-breaking or thin one), or by an apostrophe, one kind in one number.
/// </remarks>
internal static class NumberText
{
    /// <summary>The longest number that is looked at; a longer one is none.</summary>
    internal const int MaxLength = 256;

    private const string Spaces = " \u00A0\u202F\u2009\u2007";
    private const string Apostrophes = "'\u2019";

    /// <summary>Writes a number as digits with at most one point.</summary>
    /// <param name="text">The text, trimmed.</param>
    /// <param name="mark">The decimal mark of the file, or <see cref="DecimalMark.Detect"/> where nothing says it.</param>
    /// <param name="plain">Takes the number; at least <see cref="MaxLength"/> long.</param>
    /// <param name="length">The length of the number written.</param>
    internal static NumberReading Read(ReadOnlySpan<char> text, DecimalMark mark, Span<char> plain, out int length)
    {
        length = 0;
        if (!NumberShape.TryScan(text, out NumberShape shape))
        {
            return NumberReading.NotANumber;
        }

        DecimalMark own = shape.Mark;
        if (own == DecimalMark.Detect && shape.HasMark && mark == DecimalMark.Detect)
        {
            return NumberReading.Ambiguous;
        }

        if (own != DecimalMark.Detect && mark != DecimalMark.Detect && own != mark)
        {
            return NumberReading.OtherMark;
        }

        char point = (own == DecimalMark.Detect ? mark : own) == DecimalMark.Comma ? ',' : '.';
        return Write(text, point, plain, out length);
    }

    /// <summary>The decimal mark that a number proves, or <see cref="DecimalMark.Detect"/> where it proves none.</summary>
    internal static DecimalMark MarkOf(ReadOnlySpan<char> text) => NumberShape.TryScan(text, out NumberShape shape) ? shape.Mark : DecimalMark.Detect;

    /// <summary>Which kind of character sets groups apart: the character itself, a space for all spaces, an apostrophe for both, or none.</summary>
    internal static char KindOf(char c) => c switch
    {
        '.' or ',' => c,
        _ when Spaces.Contains(c, StringComparison.Ordinal) => ' ',
        _ when Apostrophes.Contains(c, StringComparison.Ordinal) => '\'',
        _ => '\0',
    };

    private static NumberReading Write(ReadOnlySpan<char> text, char point, Span<char> plain, out int length)
    {
        length = 0;
        char group = '\0';
        int sinceGroup = 0;
        bool inWhole = true;
        foreach (char c in text)
        {
            if (char.IsAsciiDigit(c))
            {
                plain[length++] = c;
                sinceGroup++;
            }
            else if (c == point && inWhole)
            {
                if (group != '\0' && sinceGroup != 3)
                {
                    return NumberReading.BadGrouping;
                }

                plain[length++] = '.';
                inWhole = false;
            }
            else if (KindOf(c) is not '\0' and char kind)
            {
                bool regular = inWhole && (group == '\0' ? sinceGroup is >= 1 and <= 3 : group == kind && sinceGroup == 3);
                if (!regular)
                {
                    return NumberReading.BadGrouping;
                }

                (group, sinceGroup) = (kind, 0);
            }
            else
            {
                plain[length++] = c == '+' ? '+' : '-';
            }
        }

        return inWhole && group != '\0' && sinceGroup != 3 ? NumberReading.BadGrouping : NumberReading.Ok;
    }
}
