namespace Receivables.Banking.Camt.Bytes;

/// <summary>The text of an element, put together from what is not simply text: references, line breaks of every kind, comments between, CDATA. Reused.</summary>
internal sealed class Utf8LeafText
{
    /// <summary>What is longer is for the other parser, which may see it in pieces.</summary>
    internal const int Longest = 8 << 10;

    /// <summary>Space as long as this may be text to the other parser.</summary>
    internal const int LongestSpace = 2_000;

    private readonly byte[] _text = new byte[Longest];
    private byte[] _bytes = [];
    private int _end;
    private int _length;

    /// <summary>The text.</summary>
    internal byte[] Bytes => _text;

    internal int Length => _length;

    /// <summary>Where the text begins in the window, or -1 where there is none.</summary>
    internal int At { get; private set; }

    /// <summary>Whether there is more than one plain text, which the other parser then gives one after the other.</summary>
    internal bool IsInPieces { get; private set; }

    /// <summary>Reads up to the next tag; what stands between is text, or is passed over.</summary>
    /// <returns>The index of the tag, or one of <see cref="Utf8Scan"/> instead.</returns>
    internal int Read(byte[] bytes, int at, int end)
    {
        (_bytes, _end, _length, At, IsInPieces) = (bytes, end, 0, -1, false);
        int index = at;
        while (index >= 0 && index - at <= Longest)
        {
            if (bytes[index] == '<' && bytes[index + 1] is not ((byte)'!' or (byte)'?'))
            {
                return bytes[index + 1] == 0 ? Utf8Scan.More : index;
            }

            index = bytes[index] == '<' ? ReadMarkup(index) : bytes[index] == 0 ? Utf8Scan.More : ReadText(index);
        }

        return index < 0 ? index : Utf8Scan.Elsewhere;
    }

    private int ReadMarkup(int at)
    {
        ReadOnlySpan<byte> rest = _bytes.AsSpan(at, _end - at);
        return rest.StartsWith("<![CDATA["u8) ? ReadCharacterData(at + "<![CDATA[".Length)
            : rest.Length < "<![CDATA[".Length && "<![CDATA["u8.StartsWith(rest) ? Utf8Scan.More
            : Utf8Scan.AfterComment(_bytes.AsSpan(0, _end), at);
    }

    private int ReadCharacterData(int at)
    {
        ReadOnlySpan<byte> rest = _bytes.AsSpan(at, _end - at);
        int length = rest.IndexOf("]]>"u8);
        if (length < 0 || _length + length > Longest)
        {
            return length < 0 ? Utf8Scan.More : Utf8Scan.Elsewhere;
        }

        At = At < 0 ? at : At;
        IsInPieces = true;
        Append(rest[..length]);
        return at + length + "]]>".Length;
    }

    // Space alone is no text; the other parser decides so piece by piece.
    private int ReadText(int at)
    {
        int length = _bytes.AsSpan(at, _end - at).IndexOf((byte)'<');
        if (length < 0 || _length + length > Longest)
        {
            return length < 0 ? Utf8Scan.More : Utf8Scan.Elsewhere;
        }

        ReadOnlySpan<byte> text = _bytes.AsSpan(at, length);
        bool isSpace = text.IndexOfAnyExcept(" \t\r\n"u8) < 0;
        if (isSpace || text.IndexOf("]]>"u8) >= 0)
        {
            return isSpace && length < LongestSpace ? at + length : Utf8Scan.Elsewhere;
        }

        IsInPieces |= At >= 0;
        At = At < 0 ? at : At;
        int before = _length;
        return AppendResolved(text) && _text.AsSpan(before, _length - before).IndexOfAnyExcept(" \t\r\n"u8) >= 0 ? at + length : Utf8Scan.Elsewhere;
    }

    private bool AppendResolved(ReadOnlySpan<byte> text)
    {
        while (text.IndexOf((byte)'&') is >= 0 and int at)
        {
            Append(text[..at]);
            int length = Utf8Reference.Read(text[at..], _text.AsSpan(_length), out int written);
            if (length < 0)
            {
                return false;
            }

            _length += written;
            text = text[(at + length)..];
        }

        Append(text);
        return true;
    }

    // A line break, however it is written, is one line feed.
    private void Append(ReadOnlySpan<byte> text)
    {
        while (text.IndexOf((byte)'\r') is >= 0 and int at)
        {
            text[..at].CopyTo(_text.AsSpan(_length));
            _length += at;
            _text[_length++] = (byte)'\n';
            text = text[(at + 1 < text.Length && text[at + 1] == '\n' ? at + 2 : at + 1)..];
        }

        text.CopyTo(_text.AsSpan(_length));
        _length += text.Length;
    }
}
