using System.Text;

namespace Receivables.Banking.Camt.Bytes;

/// <summary>
/// The file once more, for a parser that takes over in the middle: the open start tags are where they were, and all else that was read is blank, but
/// of the same number of bytes, lines and characters. So the parser says of what follows the very same, line and column included, and nothing had to be kept.
/// </summary>
internal static class Utf8Blanks
{
    // Space longer than this is put into a comment, which no parser holds as one text.
    private const int LongestPlain = 64 << 10;
    private const int Comment = 7;

    private static readonly byte[] Spaces = Fill(" "u8);
    private static readonly byte[] Lines = Fill("\n"u8);
    private static readonly byte[] TwoBytes = Fill("é"u8);
    private static readonly byte[] ThreeBytes = Fill("€"u8);
    private static readonly byte[] CommentBegins = [.. "<!--"u8];
    private static readonly byte[] CommentEnds = [.. "-->"u8];

    /// <summary>All bytes of the file but those not yet read from it.</summary>
    /// <param name="first">The first bytes of the file.</param>
    /// <param name="open">The start tags of the open elements, outermost first.</param>
    /// <param name="place">Where the parser is to go on, in the window.</param>
    /// <param name="window">The bytes from there, and some before.</param>
    internal static IEnumerable<ReadOnlyMemory<byte>> Rest(ReadOnlyMemory<byte> first, ReadOnlyMemory<Utf8KeptTag> open, Utf8Place place, Utf8Window window)
    {
        long offset = open.IsEmpty ? window.Start + place.Index : open.Span[0].Offset;
        yield return first[..(int)offset];
        Utf8Place from = open.IsEmpty ? place : open.Span[0].Place;
        for (int i = 0; i < open.Length; i++)
        {
            Utf8KeptTag tag = open.Span[i];
            foreach (ReadOnlyMemory<byte> blank in Between(from, tag.Place, tag.Offset - offset))
            {
                yield return blank;
            }

            yield return tag.Tag;
            (offset, from) = (tag.Offset + tag.Tag.Length, tag.Place.After(tag.Tag));
        }

        foreach (ReadOnlyMemory<byte> blank in Between(from, place, window.Start + place.Index - offset))
        {
            yield return blank;
        }

        yield return window.Bytes.AsMemory(place.Index, window.End - place.Index);
        yield return window.Pending;
    }

    /// <summary>So many bytes that lead from one line and column to another.</summary>
    internal static IEnumerable<ReadOnlyMemory<byte>> Between(Utf8Place from, Utf8Place to, long bytes) => from.Line == to.Line
        ? OneLine(bytes, to.Column - from.Column)
        : SomeLines(bytes, to.Line - from.Line, to.Column - 1);

    // Every byte that is no line break goes to the first line, but for one a character of the last.
    private static IEnumerable<ReadOnlyMemory<byte>> SomeLines(long bytes, int lines, int characters)
    {
        long rest = bytes - lines - characters;
        IEnumerable<ReadOnlyMemory<byte>> blank = bytes <= LongestPlain || rest < Comment
            ? Repeat(Spaces, rest).Concat(Repeat(Lines, lines))
            : Repeat(CommentBegins, 4).Concat(Repeat(Spaces, rest - Comment)).Concat(Repeat(Lines, lines - 1)).Concat(Repeat(CommentEnds, 3)).Concat(Repeat(Lines, 1));
        return blank.Concat(OneLine(characters, characters));
    }

    // Where there are more bytes than characters, some have two or three.
    private static IEnumerable<ReadOnlyMemory<byte>> OneLine(long bytes, int characters)
    {
        long three = (bytes - characters) / 2, two = (bytes - characters) % 2, one = characters - three - two;
        IEnumerable<ReadOnlyMemory<byte>> more = Repeat(ThreeBytes, three * 3).Concat(Repeat(TwoBytes, two * 2));
        return bytes <= LongestPlain || one < Comment
            ? more.Concat(Repeat(Spaces, one))
            : Repeat(CommentBegins, 4).Concat(more).Concat(Repeat(Spaces, one - Comment)).Concat(Repeat(CommentEnds, 3));
    }

    private static IEnumerable<ReadOnlyMemory<byte>> Repeat(byte[] bytes, long count)
    {
        for (; count > 0; count -= bytes.Length)
        {
            yield return bytes.AsMemory(0, (int)Math.Min(count, bytes.Length));
        }
    }

    private static byte[] Fill(ReadOnlySpan<byte> character) => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Encoding.UTF8.GetString(character), 6144 / character.Length)));
}
