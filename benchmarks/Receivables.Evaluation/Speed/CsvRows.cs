using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Receivables.Evaluation.Speed;

/// <summary>The rows of a CSV file in UTF-8, one after the other: commas, quotes doubled inside quotes, a header. A part of the file is in memory at a time.</summary>
internal sealed class CsvRows : IDisposable
{
    private const byte Quote = (byte)'"';
    private const byte Comma = (byte)',';
    private const byte LineEnd = (byte)'\n';
    private const int BlockSize = 64;
    private const int BufferSize = 1 << 17;

    private readonly SafeFileHandle _file;
    private readonly Range[] _fields;
    private byte[] _buffer = new byte[BufferSize];
    private byte[] _unquoted = [];
    private long _read;
    private bool _isWhole;

    // What was read, and where the next row starts.
    private int _length;
    private int _at;

    // The marks of the bytes from a place on that were not looked at yet.
    private int _block = -BlockSize;
    private ulong _marks;

    internal CsvRows(string path, params ReadOnlySpan<string> columns)
    {
        _file = File.OpenHandle(path, options: FileOptions.SequentialScan);
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

    /// <summary>How long the file is.</summary>
    internal long Length => RandomAccess.GetLength(_file);

    /// <summary>A field of the row that was read; valid until the next row, and where it holds a quote, until the next field is asked for.</summary>
    internal ReadOnlySpan<byte> this[int field]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            ReadOnlySpan<byte> written = _buffer.AsSpan(_fields[field]);
            return written is [Quote, ..] ? Unquoted(written[1..^1]) : written;
        }
    }

    /// <summary>Reads the next row; false at the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal bool Read()
    {
        while (!TryRead())
        {
            if (_isWhole)
            {
                return false;
            }

            Fill();
        }

        return true;
    }

    public void Dispose() => _file.Dispose();

    // False where the row does not end in what was read. The last row of a file need not end.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryRead()
    {
        int start = _at;
        for (int i = 0; i < _fields.Length; i++)
        {
            byte end = i + 1 == _fields.Length ? LineEnd : Comma;
            int place = NextMark();
            for (bool isQuoted = false; place < _length && (isQuoted || _buffer[place] != end); place = NextMark())
            {
                isQuoted ^= _buffer[place] == Quote;
            }

            if (place == _length && !(_isWhole && place > start && i + 1 == _fields.Length))
            {
                return false;
            }

            _fields[i] = start..place;
            start = place + 1;
        }

        _at = Math.Min(start, _length);
        return true;
    }

    // Moves the row that was begun to the front, and reads on.
    private void Fill()
    {
        int rest = _length - _at;
        if (rest == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        _buffer.AsSpan(_at, rest).CopyTo(_buffer);
        int read = RandomAccess.Read(_file, _buffer.AsSpan(rest), _read);
        (_isWhole, _read, _length, _at, _block, _marks) = (read == 0, _read + read, rest + read, 0, -BlockSize, 0);
    }

    // The place of the next comma, quote or end of a line; the end of what was read where there is none.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int NextMark()
    {
        while (_marks == 0)
        {
            _block += BlockSize;
            if (_block >= _length)
            {
                return _length;
            }

            _marks = Marks(_buffer.AsSpan(_block, Math.Min(BlockSize, _length - _block)));
        }

        int place = _block + BitOperations.TrailingZeroCount(_marks);
        _marks &= _marks - 1;
        return place;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static ulong Marks(ReadOnlySpan<byte> block)
    {
        if (block.Length == BlockSize)
        {
            return Marks(Vector256.Create(block)) | ((ulong)Marks(Vector256.Create(block[Vector256<byte>.Count..])) << Vector256<byte>.Count);
        }

        Span<byte> last = stackalloc byte[BlockSize];
        last.Clear();
        block.CopyTo(last);
        return Marks(last);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Marks(Vector256<byte> bytes) =>
        (Vector256.Equals(bytes, Vector256.Create(Comma)) | Vector256.Equals(bytes, Vector256.Create(Quote)) | Vector256.Equals(bytes, Vector256.Create(LineEnd))).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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
