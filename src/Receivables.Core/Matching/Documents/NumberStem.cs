namespace Receivables.Matching.Documents;

/// <summary>What numbers of one series have in common: all but the last digits of the serial.</summary>
/// <param name="Prefix">The parts before the serial, in normal form: FA, 2026.</param>
/// <param name="Common">The digits of the serial that all numbers of the series start with.</param>
/// <param name="Width">How many digits the serial has, those in common included.</param>
/// <param name="Suffix">What stands after the serial, in normal form; mostly empty.</param>
/// <param name="Count">How many documents of the book are of the series.</param>
internal sealed record NumberStem(string[] Prefix, string Common, int Width, string Suffix, int Count)
{
    private readonly string _prefix = string.Concat(Prefix);

    /// <summary>Whether payers may leave something out: bare serials of full width are what they are.</summary>
    internal bool CanBeShort => Prefix.Length > 0 || Common.Length == 0 || Common[0] == '0';

    /// <summary>How many documents there are for each number of the series, as a chance.</summary>
    internal double Density { get; } = Math.Clamp(Count / NumberWeight.PowerOfTen(Width - Common.Length), 0.001, 1);

    /// <summary>Whether a normal form is a number of the series.</summary>
    internal bool Holds(ReadOnlySpan<char> normal) =>
        normal.Length == _prefix.Length + Width + Suffix.Length && normal.StartsWith(_prefix) && normal.EndsWith(Suffix) && normal[_prefix.Length..].StartsWith(Common);

    /// <summary>Writes the normal form of the number of a serial, zeros and common digits filled in; 0 where the serial is none of the series.</summary>
    internal int Complete(ReadOnlySpan<char> serial, Span<char> normal)
    {
        int length = _prefix.Length + Width + Suffix.Length;
        int own = Width - Common.Length;
        if (serial.Length > Width || length > normal.Length || (serial.Length > own && !Common.AsSpan(Width - serial.Length).SequenceEqual(serial[..(serial.Length - own)])))
        {
            return 0;
        }

        _prefix.CopyTo(normal);
        Span<char> digits = normal.Slice(_prefix.Length, Width);
        Common.CopyTo(digits);
        digits[Common.Length..].Fill('0');
        serial.CopyTo(digits[(Width - serial.Length)..]);
        Suffix.CopyTo(normal[(_prefix.Length + Width)..]);
        return length;
    }
}
