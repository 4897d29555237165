using System.Buffers;
using System.Globalization;
using System.Text;

namespace Receivables.Banking.Camt.Bytes;

/// <summary>The five entities that need no declaration, and references to characters by number.</summary>
internal static class Utf8Reference
{
    private static readonly SearchValues<byte> HexadecimalDigits = SearchValues.Create("0123456789abcdefABCDEF"u8);

    // Long enough for the largest character, with some zeros before it.
    private const int Longest = 12;

    /// <summary>Reads the reference that begins here, and writes what it stands for.</summary>
    /// <param name="text">What begins with the ampersand.</param>
    /// <param name="destination">Takes up to four bytes.</param>
    /// <param name="written">How many it took.</param>
    /// <returns>The length of the reference, or one of <see cref="Utf8Scan"/> instead.</returns>
    internal static int Read(ReadOnlySpan<byte> text, Span<byte> destination, out int written)
    {
        written = 0;
        ReadOnlySpan<byte> start = text[..Math.Min(text.Length, Longest)];
        int end = start.IndexOf((byte)';');
        if (end < 0)
        {
            return text.Length < Longest && !start.Contains((byte)'<') ? Utf8Scan.More : Utf8Scan.Elsewhere;
        }

        int character = CharacterOf(text[1..end]);
        if (character < 0)
        {
            return Utf8Scan.Elsewhere;
        }

        written = new Rune(character).EncodeToUtf8(destination);
        return end + 1;
    }

    private static int CharacterOf(ReadOnlySpan<byte> name)
    {
        if (name.Length > 1 && name[0] == '#')
        {
            int number = name[1] == 'x' ? Number(name[2..], hexadecimal: true) : Number(name[1..], hexadecimal: false);
            return IsCharacter(number) ? number : -1;
        }

        return name.SequenceEqual("amp"u8) ? '&' : name.SequenceEqual("lt"u8) ? '<' : name.SequenceEqual("gt"u8) ? '>'
            : name.SequenceEqual("quot"u8) ? '"' : name.SequenceEqual("apos"u8) ? '\'' : -1;
    }

    private static int Number(ReadOnlySpan<byte> digits, bool hexadecimal)
    {
        bool plain = !digits.IsEmpty && (hexadecimal ? digits.IndexOfAnyExcept(HexadecimalDigits) : digits.IndexOfAnyExceptInRange((byte)'0', (byte)'9')) < 0;
        return plain && int.TryParse(digits, hexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : -1;
    }

    private static bool IsCharacter(int number) => number is '\t' or '\n' or '\r' or (>= ' ' and < 0xFFFE) or (> 0xFFFF and <= 0x10FFFF) && Rune.IsValid(number);
}
