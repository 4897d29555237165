using System.Runtime.Intrinsics;

namespace Receivables.Banking.Camt.Bytes;

/// <summary>A place in the bytes, and in the text that they are.</summary>
/// <param name="Index">The index in the window.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 characters.</param>
internal readonly record struct Utf8Place(int Index, int Line, int Column)
{
    private const int Most = 255 * 32;

    /// <summary>The place after some text, which is valid UTF-8; a text that ends between the two characters of a line break must not be asked about.</summary>
    internal Utf8Place After(ReadOnlySpan<byte> text)
    {
        int index = Index + text.Length;
        int characters = CharactersOfOneLine(text);
        if (characters >= 0)
        {
            return new Utf8Place(index, Line, unchecked(Column + characters));
        }

        int last = text.LastIndexOfAny((byte)'\n', (byte)'\r');
        return new Utf8Place(index, Line + Breaks(text[..(last + 1)]), 1 + CharactersOfOneLine(text[(last + 1)..]));
    }

    private static int Breaks(ReadOnlySpan<byte> text)
    {
        int returns = text.Count((byte)'\r');
        return text.Count((byte)'\n') + (returns == 0 ? 0 : returns - text.Count("\r\n"u8));
    }

    // Every byte counts but those that go on with a character, and one that begins a character of four counts twice. -1 where there is a line break.
    private static int CharactersOfOneLine(ReadOnlySpan<byte> text)
    {
        int characters = text.Length;
        int index = 0;
        for (; Vector256.IsHardwareAccelerated && index + Vector256<byte>.Count <= text.Length; index += Most)
        {
            ReadOnlySpan<byte> part = text[index..Math.Min(text.Length, index + Most)];
            part = part[..^(part.Length % Vector256<byte>.Count)];
            if (!TryCount(part, ref characters))
            {
                return -1;
            }
        }

        foreach (byte b in text[(Vector256.IsHardwareAccelerated ? text.Length - (text.Length % Vector256<byte>.Count) : 0)..])
        {
            if (b is (byte)'\n' or (byte)'\r')
            {
                return -1;
            }

            characters += b >= 0xF0 ? 1 : (b & 0xC0) == 0x80 ? -1 : 0;
        }

        return characters;
    }

    // So many that no lane of a sum overflows.
    private static bool TryCount(ReadOnlySpan<byte> text, ref int characters)
    {
        Vector256<byte> breaks = default, on = default, fours = default;
        for (int index = 0; index < text.Length; index += Vector256<byte>.Count)
        {
            Vector256<byte> bytes = Vector256.Create(text.Slice(index, Vector256<byte>.Count));
            breaks |= Vector256.Equals(bytes, Vector256.Create((byte)'\n')) | Vector256.Equals(bytes, Vector256.Create((byte)'\r'));
            on -= Vector256.LessThan(bytes.AsSByte(), Vector256.Create((sbyte)-64)).AsByte();
            fours -= Vector256.GreaterThanOrEqual(bytes, Vector256.Create((byte)0xF0));
        }

        characters += Sum(fours) - Sum(on);
        return breaks == default;
    }

    private static int Sum(Vector256<byte> lanes)
    {
        (Vector256<ushort> lower, Vector256<ushort> upper) = Vector256.Widen(lanes);
        return Vector256.Sum(lower + upper);
    }
}
