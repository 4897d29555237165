namespace Receivables.References;

/// <summary>The Swiss QR reference, with the recursive modulo 10 of the earlier orange slips (ESR).</summary>
internal sealed class SwissQrScheme : ReferenceScheme
{
    internal const int Length = 27;

    internal override string Name => "Swiss QR reference";

    internal override string PayloadRule => "1 to 26 digits, not all zero";

    private static ReadOnlySpan<byte> Table => [0, 9, 4, 6, 8, 2, 7, 1, 3, 5];

    /// <summary>Whether a machine form holds.</summary>
    internal static bool Holds(ReadOnlySpan<char> value) =>
        value.Length == Length && ReferenceText.IsNumber(value) && CheckDigit(value[..^1]) == value[^1];

    internal override string? Read(ReadOnlySpan<char> compact) => Holds(compact) ? compact.ToString() : null;

    internal override string? Create(ReadOnlySpan<char> payload) =>
        ReferenceText.IsNumber(payload) && ReferenceText.Pad(payload, Length - 1) is { } padded ? padded + CheckDigit(padded) : null;

    internal override string PayloadOf(string value) => value[..^1];

    internal override string Print(string value) =>
        $"{value[..2]} {string.Join(' ', value.Skip(2).Chunk(5).Select(group => new string(group)))}";

    private static char CheckDigit(ReadOnlySpan<char> payload)
    {
        int carry = 0;
        foreach (char c in payload)
        {
            carry = Table[(c - '0' + carry) % 10];
        }

        return (char)('0' + ((10 - carry) % 10));
    }
}
