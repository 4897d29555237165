using System.Buffers;
using System.Text;

namespace Receivables.Tables.Csv;

/// <summary>What the first bytes of an input say about the rest.</summary>
/// <param name="Encoding">The encoding to read with; never <see cref="TableEncoding.Detect"/>.</param>
/// <param name="MarkLength">How many bytes the byte order mark takes.</param>
/// <param name="IsGuessed">Whether the encoding is a guess that a person should look at.</param>
/// <param name="NotText">What the input is instead of a text table, as the end of a sentence, or null.</param>
internal readonly record struct TextFormat(TableEncoding Encoding, int MarkLength, bool IsGuessed, string? NotText)
{
    /// <summary>Decides from the first bytes.</summary>
    /// <param name="window">The first bytes, 64 KiB or the whole input.</param>
    /// <param name="isWhole">Whether the window is the whole input.</param>
    /// <param name="stated">What the caller states, or <see cref="TableEncoding.Detect"/>.</param>
    internal static TextFormat Detect(ReadOnlySpan<byte> window, bool isWhole, TableEncoding stated)
    {
        if (NameOfBinary(window) is { } binary)
        {
            return new(TableEncoding.Utf8, 0, false, binary);
        }

        if (FromMark(window) is { } marked)
        {
            return marked;
        }

        if (stated is TableEncoding.Utf16LittleEndian or TableEncoding.Utf16BigEndian)
        {
            return new(stated, 0, false, null);
        }

        // Text has no NUL; UTF-16 without a mark has one in every second byte.
        if (window.Count((byte)0) > window.Length / 10)
        {
            return new(TableEncoding.Utf8, 0, false, "binary data, or UTF-16 without a byte order mark; save it as CSV in UTF-8, or state the encoding");
        }

        return stated == TableEncoding.Detect ? Guess(window, isWhole) : new(stated, 0, false, null);
    }

    private static TextFormat? FromMark(ReadOnlySpan<byte> window) => window switch
    {
        [0xFF, 0xFE, 0, 0, ..] => new(TableEncoding.Utf8, 0, false, "UTF-32; save it as UTF-8"),
        [0xEF, 0xBB, 0xBF, ..] => new(TableEncoding.Utf8, 3, false, null),
        [0xFF, 0xFE, ..] => new(TableEncoding.Utf16LittleEndian, 2, false, null),
        [0xFE, 0xFF, ..] => new(TableEncoding.Utf16BigEndian, 2, false, null),
        _ => null,
    };

    private static string? NameOfBinary(ReadOnlySpan<byte> window) => window switch
    {
        [(byte)'P', (byte)'K', 3, 4, ..] => "a ZIP archive or a spreadsheet (.xlsx, .ods); save the sheet as CSV",
        [0xD0, 0xCF, 0x11, 0xE0, ..] => "an old spreadsheet (.xls); save the sheet as CSV",
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => "a PDF; export the data as CSV",
        [0x1F, 0x8B, ..] => "compressed (gzip); unpack it first",
        _ => null,
    };

    /// <summary>UTF-8, unless more is against it than for it: a text that is well-formed UTF-8 beyond ASCII is hardly ever anything else.</summary>
    private static TextFormat Guess(ReadOnlySpan<byte> window, bool isWhole)
    {
        int wellFormed = 0;
        int broken = 0;
        for (int i = window.IndexOfAnyInRange((byte)0x80, (byte)0xFF); i >= 0;)
        {
            OperationStatus status = Rune.DecodeFromUtf8(window[i..], out _, out int length);
            wellFormed += status == OperationStatus.Done ? 1 : 0;
            broken += status == OperationStatus.InvalidData || (status == OperationStatus.NeedMoreData && isWhole) ? 1 : 0;
            int next = window[(i + length)..].IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            i = next < 0 ? -1 : i + length + next;
        }

        return broken > wellFormed ? new(TableEncoding.Windows1252, 0, true, null) : new(TableEncoding.Utf8, 0, false, null);
    }
}
