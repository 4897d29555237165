using System.Text;

namespace Receivables.Serialization;

/// <summary>Turns byte offsets into lines and columns; offsets that come in order cost one pass over the text.</summary>
internal ref struct LineCounter(ReadOnlySpan<byte> text, string? file)
{
    private readonly ReadOnlySpan<byte> _text = text;
    private int _line = 1;
    private int _lineStart;

    /// <summary>The place of a byte, its column in UTF-16 characters.</summary>
    internal SourcePosition At(long offset)
    {
        int end = (int)Math.Min(offset, _text.Length);
        if (end < _lineStart)
        {
            (_line, _lineStart) = (1, 0);
        }

        for (int next; (next = _text[_lineStart..end].IndexOf((byte)'\n')) >= 0; _line++)
        {
            _lineStart += next + 1;
        }

        return new(file, _line, Encoding.UTF8.GetCharCount(_text[_lineStart..end]) + 1);
    }

    /// <summary>The place of a byte by its line and its offset in the line, both counted from 0.</summary>
    internal SourcePosition At(int line, int bytesInLine)
    {
        int start = 0;
        for (int i = 0; i < line; i++)
        {
            start += _text[start..].IndexOf((byte)'\n') + 1;
        }

        return At((long)start + bytesInLine);
    }
}
