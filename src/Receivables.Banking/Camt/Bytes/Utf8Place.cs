using System.Text;

namespace Receivables.Banking.Camt.Bytes;

/// <summary>A place in the bytes, and in the text that they are.</summary>
/// <param name="Index">The index in the window.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 characters.</param>
internal readonly record struct Utf8Place(int Index, int Line, int Column)
{
    /// <summary>The place after some text; a text that ends between the two characters of a line break must not be asked about.</summary>
    internal Utf8Place After(ReadOnlySpan<byte> text)
    {
        int index = Index + text.Length;
        int last = text.LastIndexOfAny((byte)'\n', (byte)'\r');
        return last < 0
            ? new Utf8Place(index, Line, unchecked(Column + Encoding.UTF8.GetCharCount(text)))
            : new Utf8Place(index, Line + Lines(text), 1 + Encoding.UTF8.GetCharCount(text[(last + 1)..]));
    }

    private static int Lines(ReadOnlySpan<byte> text)
    {
        int returns = text.Count((byte)'\r');
        return text.Count((byte)'\n') + (returns == 0 ? 0 : returns - text.Count("\r\n"u8));
    }
}
