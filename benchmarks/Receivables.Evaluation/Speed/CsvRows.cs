namespace Receivables.Evaluation.Speed;

/// <summary>The rows of a CSV file in UTF-8, one after the other: commas, quotes doubled inside quotes, a header. Fields are parts of the file, but for those with a quote inside.</summary>
internal ref struct CsvRows
{
    private const byte Quote = (byte)'"';

    private readonly ReadOnlySpan<byte> _file;
    private readonly Range[] _fields;
    private int _at;
    private byte[] _unquoted = [];

    internal CsvRows(ReadOnlySpan<byte> file, params ReadOnlySpan<string> columns)
    {
        _file = file;
        _fields = new Range[1 + file[..Math.Max(0, file.IndexOf((byte)'\n'))].Count((byte)',')];
        Read();
        string[] names = new string[_fields.Length];
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = System.Text.Encoding.UTF8.GetString(this[i]);
        }

        if (!columns.SequenceEqual(names))
        {
            throw new FormatException($"The columns are {string.Join(',', names)}, not {string.Join(',', columns)}.");
        }
    }

    /// <summary>A field of the row that was read; valid until the next field is asked for.</summary>
    internal ReadOnlySpan<byte> this[int field]
    {
        get
        {
            ReadOnlySpan<byte> written = _file[_fields[field]];
            return written is [Quote, ..] ? Unquoted(written[1..^1]) : written;
        }
    }

    /// <summary>Where a field that is not quoted stands in the file.</summary>
    internal readonly Range PlaceOf(int field) => _fields[field];

    /// <summary>Reads the next row; false at the end.</summary>
    internal bool Read()
    {
        if (_at >= _file.Length)
        {
            return false;
        }

        for (int i = 0; i < _fields.Length; i++)
        {
            int length = LengthOfField(_file[_at..], i + 1 == _fields.Length ? (byte)'\n' : (byte)',');
            _fields[i] = _at..(_at + length);
            _at += length + 1;
        }

        return true;
    }

    private static int LengthOfField(ReadOnlySpan<byte> rest, byte end)
    {
        int at = 0;
        while (at < rest.Length && rest[at] == Quote)
        {
            // The closing quote, or the first of a doubled one.
            at += 2 + rest[(at + 1)..].IndexOf(Quote);
        }

        int length = rest[at..].IndexOf(end);
        return length < 0 ? rest.Length : at + length;
    }

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
