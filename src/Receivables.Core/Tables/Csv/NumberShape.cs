namespace Receivables.Tables.Csv;

/// <summary>Which marks a number holds and where, as far as they say what the decimal mark is.</summary>
/// <param name="Points">How many points it holds.</param>
/// <param name="Commas">How many commas it holds.</param>
/// <param name="LastMark">The last point or comma.</param>
/// <param name="DigitsBefore">How many digits stand before the last mark.</param>
/// <param name="DigitsAfter">How many digits stand after the last mark.</param>
/// <param name="BeginsWithZero">Whether its first digit is 0.</param>
/// <param name="HasOtherGroups">Whether spaces or apostrophes set groups apart.</param>
internal readonly record struct NumberShape(int Points, int Commas, char LastMark, int DigitsBefore, int DigitsAfter, bool BeginsWithZero, bool HasOtherGroups)
{
    /// <summary>Whether it holds a point or a comma at all.</summary>
    internal bool HasMark => Points + Commas > 0;

    /// <summary>The decimal mark that the number proves, or <see cref="DecimalMark.Detect"/>.</summary>
    /// <remarks>
    /// Of two kinds of mark the later one is the decimal mark. A mark that occurs twice sets groups apart, so the other is the decimal mark. One mark alone is the
    /// decimal mark, unless it could set a group of three apart: exactly three digits after it, one to three before it, and not a lone zero or a leading zero.
    /// </remarks>
    internal DecimalMark Mark
    {
        get
        {
            if (!HasMark)
            {
                return DecimalMark.Detect;
            }

            DecimalMark last = LastMark == ',' ? DecimalMark.Comma : DecimalMark.Point;
            DecimalMark other = last == DecimalMark.Comma ? DecimalMark.Point : DecimalMark.Comma;
            if (Points > 0 && Commas > 0)
            {
                return last;
            }

            if (Points + Commas > 1)
            {
                return other;
            }

            bool couldGroup = DigitsAfter == 3 && DigitsBefore <= 3 && !BeginsWithZero && !HasOtherGroups;
            return couldGroup ? DecimalMark.Detect : last;
        }
    }

    /// <summary>Looks at a number.</summary>
    /// <returns>Whether it is one: an optional sign, then digits and marks that begin and end with a digit.</returns>
    internal static bool TryScan(ReadOnlySpan<char> text, out NumberShape shape)
    {
        shape = default;
        ReadOnlySpan<char> body = text is ['-' or '+' or '\u2212', ..] ? text[1..] : text;
        if (body.IsEmpty || text.Length > NumberText.MaxLength || !char.IsAsciiDigit(body[0]) || !char.IsAsciiDigit(body[^1]))
        {
            return false;
        }

        int digits = 0;
        foreach (char c in body)
        {
            if (char.IsAsciiDigit(c))
            {
                digits++;
                continue;
            }

            shape = NumberText.KindOf(c) switch
            {
                '.' => shape with { Points = shape.Points + 1, LastMark = c, DigitsBefore = digits },
                ',' => shape with { Commas = shape.Commas + 1, LastMark = c, DigitsBefore = digits },
                '\0' => shape with { DigitsBefore = -1 },
                _ => shape with { HasOtherGroups = true },
            };
            if (shape.DigitsBefore < 0)
            {
                return false;
            }
        }

        shape = shape with { DigitsAfter = digits - shape.DigitsBefore, BeginsWithZero = body[0] == '0' };
        return true;
    }
}
