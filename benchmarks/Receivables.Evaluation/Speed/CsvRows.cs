using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Receivables.Evaluation.Speed;

/// <summary>The rows of a CSV file in UTF-8, one after the other: commas, quotes doubled inside quotes, a header. Fields are parts of the file, but for those with a quote inside.</summary>
internal ref struct CsvRows
{
    private const byte Quote = (byte)'"';
    private const byte Comma = (byte)',';
    private const byte LineEnd = (byte)'\n';
    private const int BlockSize = 64;

    private readonly ReadOnlySpan<byte> _file;
    private readonly Range[] _fields;
    private byte[] _unquoted = [];
    private int _at;

    // The marks of the bytes from a place on that were not read yet.
    private int _block = -BlockSize;
    private ulong _marks;

    internal CsvRows(ReadOnlySpan<byte> file, params ReadOnlySpan<string> columns)
    {
        _file = file;
        _fields = new Range[columns.Length];
        string[] names = new string[columns.Length];
        Read();
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = Encoding.UTF8.GetString(this[i]);
        }

        if (!columns.SequenceEqual(names))
        {
            throw new FormatException($"The columns are {string.Join(',', names)}, not {string.Join(',', columns)}.");
        }
    }

    /// <summary>A field of the row that was read; valid until the next field is asked for.</summary>
    internal ReadOnlySpan<byte> this[int field]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            ReadOnlySpan<byte> written = _file[_fields[field]];
            return written is [Quote, ..] ? Unquoted(written[1..^1]) : written;
        }
    }

    /// <summary>Reads the next row; false at the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal bool Read()
    {
        if (_at >= _file.Length)
        {
            return false;
        }

        for (int i = 0; i < _fields.Length; i++)
        {
            byte end = i + 1 == _fields.Length ? LineEnd : Comma;
            int place = NextMark();
            for (bool isQuoted = false; place < _file.Length && (isQuoted || _file[place] != end); place = NextMark())
            {
                isQuoted ^= _file[place] == Quote;
            }

            _fields[i] = _at..place;
            _at = place + 1;
        }

        return true;
    }

    // The place of the next comma, quote or end of a line; the end of the file where there is none.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int NextMark()
    {
        while (_marks == 0)
        {
            _block += BlockSize;
            if (_block >= _file.Length)
            {
                return _file.Length;
            }

            _marks = Marks(_file[_block..]);
        }

        int place = _block + BitOperations.TrailingZeroCount(_marks);
        _marks &= _marks - 1;
        return place;
    }

    private static ulong Marks(ReadOnlySpan<byte> rest)
    {
        if (rest.Length >= BlockSize)
        {
            return Marks(Vector256.Create(rest)) | ((ulong)Marks(Vector256.Create(rest[Vector256<byte>.Count..])) << Vector256<byte>.Count);
        }

        Span<byte> last = stackalloc byte[BlockSize];
        last.Clear();
        rest.CopyTo(last);
        return Marks(last);
    }

    private static uint Marks(Vector256<byte> bytes) =>
        (Vector256.Equals(bytes, Vector256.Create(Comma)) | Vector256.Equals(bytes, Vector256.Create(Quote)) | Vector256.Equals(bytes, Vector256.Create(LineEnd))).ExtractMostSignificantBits();

    private ReadOnlySpan<byte> Unquoted(ReadOnlySpan<byte> text)
    {
        if (!text.Contains(Quote))
        {
            return text;
        }

        _unquoted = _unquoted.Length < text.Length ? new byte[text.Length] : _unquoted;
        int length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            _unquoted[length++] = text[i];
            i += text[i] == Quote ? 1 : 0;
        }

        return _unquoted.AsSpan(0, length);
    }
}
