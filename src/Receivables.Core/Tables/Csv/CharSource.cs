using System.Text;

namespace Receivables.Tables.Csv;

/// <summary>Turns the bytes of a stream into characters, 64 KiB at a time; what is not valid in the encoding becomes U+FFFD.</summary>
/// <remarks>Not safe for use by several threads at once.</remarks>
internal sealed class CharSource
{
    /// <summary>How many bytes decide the format of an input, and how many are decoded at once.</summary>
    internal const int WindowLength = 64 * 1024;

    // Windows-1252 where it differs from Latin-1; the five bytes it leaves undefined become U+FFFD.
    private const string Windows1252 =
        "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD" +
        "\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";

    private readonly Stream _stream;
    private readonly byte[] _bytes;
    private readonly Decoder _decoder;
    private int _start;
    private int _end;
    private bool _streamEnded;

    private CharSource(Stream stream, byte[] window, int length, bool ended, TextFormat format)
    {
        _stream = stream;
        _bytes = window;
        _start = format.MarkLength;
        _end = length;
        _streamEnded = ended;
        Format = format;
        _decoder = DecoderOf(format.Encoding);
    }

    /// <summary>What the first 64 KiB said.</summary>
    internal TextFormat Format { get; }

    /// <summary>Whether all characters have been given.</summary>
    internal bool IsAtEnd { get; private set; }

    /// <summary>Reads the first 64 KiB and decides the encoding.</summary>
    internal static async ValueTask<CharSource> OpenAsync(Stream stream, TableEncoding stated, CancellationToken cancellationToken)
    {
        byte[] window = new byte[WindowLength];
        int length = await stream.ReadAtLeastAsync(window, WindowLength, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        bool ended = length < WindowLength;
        return new CharSource(stream, window, length, ended, TextFormat.Detect(window.AsSpan(0, length), ended, stated));
    }

    /// <summary>Gives further characters: those of the first 64 KiB with the first call.</summary>
    /// <param name="target">Where to put them; at least two characters long, and at least <see cref="WindowLength"/> for the first call.</param>
    /// <param name="cancellationToken">Cancels the reading of the stream.</param>
    /// <returns>How many characters were put; zero only where <see cref="IsAtEnd"/> is now set or the bytes read so far are not yet a character.</returns>
    internal async ValueTask<int> ReadAsync(Memory<char> target, CancellationToken cancellationToken)
    {
        if (_start == _end && !_streamEnded)
        {
            _start = 0;
            _end = await _stream.ReadAsync(_bytes, cancellationToken).ConfigureAwait(false);
            _streamEnded = _end == 0;
        }

        _decoder.Convert(_bytes.AsSpan(_start, _end - _start), target.Span, flush: _streamEnded, out int used, out int chars, out bool completed);
        _start += used;
        IsAtEnd = _streamEnded && _start == _end && completed;
        if (Format.Encoding == TableEncoding.Windows1252)
        {
            MapToWindows1252(target.Span[..chars]);
        }

        return chars;
    }

    private static void MapToWindows1252(Span<char> latin1)
    {
        for (int i = latin1.IndexOfAnyInRange('\u0080', '\u009F'); i >= 0; i = latin1.IndexOfAnyInRange('\u0080', '\u009F'))
        {
            latin1[i] = Windows1252[latin1[i] - 0x80];
            latin1 = latin1[(i + 1)..];
        }
    }

    private static Decoder DecoderOf(TableEncoding encoding) => encoding switch
    {
        TableEncoding.Utf16LittleEndian => new UnicodeEncoding(bigEndian: false, byteOrderMark: false).GetDecoder(),
        TableEncoding.Utf16BigEndian => new UnicodeEncoding(bigEndian: true, byteOrderMark: false).GetDecoder(),
        TableEncoding.Windows1252 => Encoding.Latin1.GetDecoder(),
        _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetDecoder(),
    };
}
