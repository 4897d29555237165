using System.Globalization;
using Receivables.Internals;

namespace Receivables.References;

/// <summary>The Belgian structured communication: ten digits and their remainder by 97, with 97 for 0.</summary>
internal sealed class OgmScheme : ReferenceScheme
{
    internal const int Length = 12;

    internal override string Name => "Belgian structured communication";

    internal override string PayloadRule => "1 to 10 digits";

    /// <summary>Whether a machine form holds.</summary>
    internal static bool Holds(ReadOnlySpan<char> value) =>
        value.Length == Length && AsciiDigits.AreAll(value) && CheckDigits(value[..10]) == Number(value[10..]);

    /// <summary>Whether a character may stand between the groups, apart from white space.</summary>
    internal static bool IsSeparator(char c) => c is '/' or '.' or '-';

    internal override string? Read(ReadOnlySpan<char> compact)
    {
        ReadOnlySpan<char> bare = Undress(compact);
        string? digits = bare.Length switch
        {
            Length => bare.ToString(),
            Length + 2 when IsSeparator(bare[3]) && IsSeparator(bare[8]) => string.Concat(bare[..3], bare[4..8], bare[9..]),
            _ => null,
        };
        return digits is not null && Holds(digits) ? digits : null;
    }

    internal override string? Create(ReadOnlySpan<char> payload) =>
        ReferenceText.Pad(payload, 10) is { } padded
            ? string.Create(CultureInfo.InvariantCulture, $"{padded}{CheckDigits(padded):00}")
            : null;

    internal override string PayloadOf(string value) => value[..10];

    internal override string Print(string value) => $"+++{value[..3]}/{value[3..7]}/{value[7..]}+++";

    // Banks print three plus signs or three stars on both sides, or nothing.
    private static ReadOnlySpan<char> Undress(ReadOnlySpan<char> text) =>
        IsDressed(text, "+++") || IsDressed(text, "***") ? text[3..^3] : text;

    private static bool IsDressed(ReadOnlySpan<char> text, string marks) =>
        text.Length > 6 && text.StartsWith(marks, StringComparison.Ordinal) && text.EndsWith(marks, StringComparison.Ordinal);

    private static int CheckDigits(ReadOnlySpan<char> payload) =>
        Number(payload) % 97 is var remainder && remainder == 0 ? 97 : (int)remainder;

    private static long Number(ReadOnlySpan<char> digits) => long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
