using System.Runtime.InteropServices;

namespace Receivables.Matching.Documents;

/// <summary>What numbers of one series have in common: all but the last digits of the serial.</summary>
/// <param name="Prefix">The parts before the serial, in normal form: FA, 2026.</param>
/// <param name="Lead">The digits with which the run of the serial begins and that are none of it, the year among them: 2026 in RE20260123; mostly empty.</param>
/// <param name="Common">The digits of the serial that all numbers of the series start with.</param>
/// <param name="Width">To how many digits serials are padded, those in common included.</param>
/// <param name="Longest">How many the longest serial has.</param>
/// <param name="Suffix">The parts after the serial, in normal form; mostly none.</param>
/// <param name="Count">How many documents of the book are of the series.</param>
internal sealed record NumberStem(string[] Prefix, string Lead, string Common, int Width, int Longest, string[] Suffix, int Count)
{
    private readonly string _prefix = string.Concat(Prefix);
    private readonly string _suffix = string.Concat(Suffix);

    /// <summary>Whether payers may leave something out: bare serials of full width are what they are.</summary>
    internal bool CanBeShort => Prefix.Length + Suffix.Length + Lead.Length > 0 || (Width == Longest && (Common.Length == 0 || Common[0] == '0'));

    /// <summary>How many documents there are for each number of the series, as a chance.</summary>
    internal double Density { get; } = Math.Clamp(Count / NumberWeight.PowerOfTen(Longest - Common.Length), 0.001, 1);

    /// <summary>Where the run of digits that holds the serial starts in the normal form of a number of the series.</summary>
    internal int Start => _prefix.Length;

    /// <summary>Where it ends in a normal form of some length.</summary>
    internal int EndIn(int length) => length - _suffix.Length;

    /// <summary>Whether a normal form is a number of the series.</summary>
    internal bool Holds(ReadOnlySpan<char> normal)
    {
        int serial = normal.Length - _prefix.Length - Lead.Length - _suffix.Length;
        return serial >= Width && serial <= Longest && normal.StartsWith(_prefix) && normal.EndsWith(_suffix)
            && normal[_prefix.Length..].StartsWith(Lead) && normal[(_prefix.Length + Lead.Length)..].StartsWith(Common)
            && !normal.Slice(_prefix.Length + Lead.Length, serial).ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>How many runs of a text, behind one, are the suffix of the series: all of it or none; of a month and a year the month, behind a serial that is no day.</summary>
    internal int SuffixAfter(ReadOnlySpan<char> text, List<TextAtom> atoms, int run)
    {
        for (int s = 0; s < Suffix.Length; s++)
        {
            int next = run + s + 1;
            if (next == atoms.Count || !TextAtoms.CanJoin(text, atoms[next - 1], atoms[next]) || !IsPart(text[atoms[next].Start..atoms[next].End], Suffix[s]))
            {
                return s == 1 && IsWithoutYear(text, CollectionsMarshal.AsSpan(atoms), run) ? s : 0;
            }
        }

        return Suffix.Length;
    }

    // 1737/08 of 1737/08/2026.
    private bool IsWithoutYear(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int run) =>
        Suffix is [[_, _], ['2', '0', _, _]] && atoms[run].Length > Suffix[0].Length && TextAtoms.GoOn(text, atoms, run) && !TextAtoms.GoOn(text, atoms, run + 1);

    /// <summary>Whether what is written is a part of a prefix or a suffix; a year may be written in two digits.</summary>
    internal static bool IsPart(ReadOnlySpan<char> written, string part) =>
        written.Equals(part, StringComparison.OrdinalIgnoreCase) || (written.Length == 2 && part is ['2', '0', _, _] && written.SequenceEqual(part.AsSpan(2)));

    /// <summary>How many of some digits repeat the end of what stands before the serial in its run, so that the rest is the serial; 0 where none do.</summary>
    internal int LeadIn(ReadOnlySpan<char> digits)
    {
        // In full before any serial; a part of it, the year say, before one of full width.
        if (Lead.Length > 0 && digits.Length > Lead.Length && digits.StartsWith(Lead))
        {
            return Lead.Length;
        }

        int part = digits.Length - Width;
        return part > 1 && part < Lead.Length && digits.StartsWith(Lead.AsSpan(Lead.Length - part)) ? part : 0;
    }

    /// <summary>Writes the normal form of the number of a serial, zeros and common digits filled in; 0 where the serial is none of the series.</summary>
    internal int Complete(ReadOnlySpan<char> serial, Span<char> normal)
    {
        int width = Math.Max(Width, serial.Length);
        int length = _prefix.Length + Lead.Length + width + _suffix.Length;
        if (serial.IsEmpty || serial.Length > Longest || length > normal.Length || !FitsCommon(serial))
        {
            return 0;
        }

        _prefix.CopyTo(normal);
        Lead.CopyTo(normal[_prefix.Length..]);
        Span<char> digits = normal.Slice(_prefix.Length + Lead.Length, width);
        Common.CopyTo(digits);
        digits[Common.Length..].Fill('0');
        serial.CopyTo(digits[(width - serial.Length)..]);
        _suffix.CopyTo(normal[(length - _suffix.Length)..]);
        return length;
    }

    private bool FitsCommon(ReadOnlySpan<char> serial)
    {
        int own = Width - Common.Length;
        return Common.Length == 0 || serial.Length <= own || Common.AsSpan(Width - serial.Length).SequenceEqual(serial[..(serial.Length - own)]);
    }
}
