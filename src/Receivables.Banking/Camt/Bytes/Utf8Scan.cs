using System.Buffers;

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
        bytes[at] == '<' && bytes[at + 1] == '/' && bytes[at + 2 + name.Length] == '>' && bytes.AsSpan(at + 2, name.Length).SequenceEqual(name);

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
