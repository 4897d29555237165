using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Receivables.Banking.Camt.Bytes;

/// <summary>Small looks at bytes. Where something is not all there, the zeros behind the bytes are met.</summary>
internal static class Utf8Scan
{
    /// <summary>Instead of an index: what is looked for is not all there.</summary>
    internal const int More = -1;

    /// <summary>Instead of an index: this is not read here.</summary>
    internal const int Elsewhere = -2;

    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private static readonly SearchValues<byte> NameCharacters = SearchValues.Create(System.Text.Encoding.ASCII.GetBytes(Letters + "0123456789_-."));

    internal static bool IsSpace(byte b) => b is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t';

    internal static Utf8Step StepOf(int index) => index == More ? Utf8Step.More : Utf8Step.Elsewhere;

    /// <summary>The length of a name in ASCII, with its prefix; 0 where none stands here.</summary>
    /// <param name="text">What begins with the name.</param>
    /// <param name="prefix">The length of the prefix, without the colon.</param>
    internal static int Name(ReadOnlySpan<byte> text, out int prefix)
    {
        prefix = 0;
        int length = Word(text);
        if (length == 0 || length == text.Length || text[length] != ':')
        {
            return length;
        }

        prefix = length;
        int local = Word(text[(length + 1)..]);
        return local == 0 ? 0 : length + 1 + local;
    }

    /// <summary>Whether the end tag of a name begins here, with nothing but the name in it.</summary>
    internal static bool IsEndTag(byte[] bytes, int at, ReadOnlySpan<byte> name) =>
        at + 2 + name.Length < bytes.Length && bytes[at] == '<' && bytes[at + 1] == '/' && bytes[at + 2 + name.Length] == '>' && bytes.AsSpan(at + 2, name.Length).SequenceEqual(name);

    /// <summary>Whether the end tag of a name that stands at another index begins here.</summary>
    /// <remarks>The first eight bytes at once. Of a shorter name the ones behind it, which lie high, are pushed out. A long name may end where no bytes are.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsEndTag(byte[] bytes, int at, int name, int length)
    {
        unchecked
        {
            ulong difference = CamtName.StartOf(bytes, at + 2) ^ CamtName.StartOf(bytes, name);
            return at + 2 + length < bytes.Length
                && (length >= sizeof(ulong) ? difference : difference << ((sizeof(ulong) - length) * 8)) == 0
                && bytes[at] == '<' && bytes[at + 1] == '/' && bytes[at + 2 + length] == '>'
                && (length <= sizeof(ulong) || bytes.AsSpan(at + 2, length).SequenceEqual(bytes.AsSpan(name, length)));
        }
    }

    /// <summary>The index after space, or, where that is long, somewhere in it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int AfterSpace(byte[] bytes, int at) => bytes[at] > ' ' ? at : AfterSomeSpace(bytes, at);

    /// <summary>Whether three capital letters, a quote and the bracket stand here.</summary>
    internal static bool IsCurrency(byte[] bytes, int at) => bytes.AsSpan(at, 5) is [>= (byte)'A' and <= (byte)'Z', >= (byte)'A' and <= (byte)'Z', >= (byte)'A' and <= (byte)'Z', (byte)'"', (byte)'>'];

    /// <summary>The length of a text before a tag, if it is at most 63 bytes without control characters, and has no space around it and nothing in it that means something in XML; else 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int PlainText(byte[] bytes, int at, out bool isAscii)
    {
        unchecked
        {
            ulong tags = Find(bytes, at, out ulong others, out ulong highs);
            if (tags == 0)
            {
                tags = Find(bytes, at + Vector256<byte>.Count, out ulong moreOthers, out ulong moreHighs) << Vector256<byte>.Count;
                others |= moreOthers << Vector256<byte>.Count;
                highs |= moreHighs << Vector256<byte>.Count;
            }

            int length = BitOperations.TrailingZeroCount(tags);
            isAscii = BitOperations.TrailingZeroCount(highs) >= length;
            return tags == 0 || length == 0 || BitOperations.TrailingZeroCount(others) < length || bytes[at] == ' ' || bytes[at + length - 1] == ' ' ? 0 : length;
        }
    }

    /// <summary>The index after a comment that should begin here.</summary>
    internal static int AfterComment(ReadOnlySpan<byte> text, int at)
    {
        const int Opening = 4;
        if (text.Length - at < Opening || !text[at..].StartsWith("<!--"u8))
        {
            return text.Length - at < Opening ? More : Elsewhere;
        }

        int dashes = text[(at + Opening)..].IndexOf("--"u8);
        int after = at + Opening + dashes + 2;
        return dashes < 0 || after == text.Length ? More : text[after] == '>' ? after + 1 : Elsewhere;
    }

    /// <summary>How many bytes at the end begin a character that goes on.</summary>
    internal static int HalfAtEnd(ReadOnlySpan<byte> text)
    {
        for (int i = 1; i <= Math.Min(3, text.Length); i++)
        {
            byte b = text[^i];
            if ((b & 0xC0) != 0x80)
            {
                int length = b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : b >= 0xC0 ? 2 : 1;
                return length > i ? i : 0;
            }
        }

        return 0;
    }

    // Of the next 32 bytes, a bit each: where tags begin, where something is not plain, and where something is not ASCII.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Find(byte[] bytes, int at, out ulong others, out ulong highs)
    {
        Vector256<byte> block = Vector256.Create(bytes.AsSpan(at, Vector256<byte>.Count));
        Vector256<byte> other = Vector256.Equals(block, Vector256.Create((byte)'&')) | Vector256.Equals(block, Vector256.Create((byte)']')) | Vector256.LessThan(block, Vector256.Create((byte)' '));
        others = other.ExtractMostSignificantBits();
        highs = block.ExtractMostSignificantBits();
        return Vector256.Equals(block, Vector256.Create((byte)'<')).ExtractMostSignificantBits();
    }

    private static int AfterSomeSpace(byte[] bytes, int at)
    {
        Vector256<byte> block = Vector256.Create(bytes.AsSpan(at, Vector256<byte>.Count));
        Vector256<byte> space = Vector256.Equals(block, Vector256.Create((byte)' ')) | Vector256.Equals(block, Vector256.Create((byte)'\n')) | Vector256.Equals(block, Vector256.Create((byte)'\r'));
        return at + BitOperations.TrailingZeroCount(~space.ExtractMostSignificantBits());
    }

    private static int Word(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || !(char.IsAsciiLetter((char)text[0]) || text[0] == '_'))
        {
            return 0;
        }

        int length = text.IndexOfAnyExcept(NameCharacters);
        return length < 0 ? text.Length : length;
    }
}
