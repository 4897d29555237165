using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using Receivables.Internals;

namespace Receivables.Matching.Lookup;

/// <summary>The numbers found in one text, each once.</summary>
internal sealed class NamedNumbers(NumberTable table)
{
    // With more of them in one text, those that were seen are marked instead of sought.
    private const int MostSought = 16;

    private NamedDocument[] _documents = new NamedDocument[MostSought];
    private int[] _rows = new int[MostSought];
    private int _count;
    private int _rowCount;

    // For each row the last of the texts with many numbers that named it.
    private int[]? _seen;
    private int _text;
    private bool _isMarked;

    /// <summary>The numbers in the order of the text.</summary>
    internal ReadOnlySpan<NamedDocument> Documents => _documents.AsSpan(0, _count);

    /// <summary>The rows of all of them.</summary>
    internal ReadOnlySpan<int> Rows => _rows.AsSpan(0, _rowCount);

    /// <summary>Starts another text.</summary>
    internal void Clear() => (_count, _rowCount, _isMarked) = (0, 0, false);

    /// <summary>Notes where a number stands, unless it was found before.</summary>
    [MethodImpl(Hot.Path)]
    internal void Add(int start, int end, int row)
    {
        if (IsSeen(row))
        {
            return;
        }

        if (_count == _documents.Length)
        {
            Array.Resize(ref _documents, _count * 2);
        }

        int first = _rowCount;
        for (int next = row; next >= 0; next = table.Next(next))
        {
            if (_rowCount == _rows.Length)
            {
                Array.Resize(ref _rows, _rowCount * 2);
            }

            _rows[_rowCount++] = next;
        }

        _documents[_count++] = new(start, end - start, row, _rowCount - first) { FirstOfRows = first };
    }

    /// <summary>Turns places in characters into places in the bytes from which they were decoded.</summary>
    [MethodImpl(Hot.Path)]
    internal void ToBytes(ReadOnlySpan<byte> text)
    {
        (int bytes, int characters) = (0, 0);
        foreach (ref NamedDocument document in _documents.AsSpan(0, _count))
        {
            (int start, int end) = (document.Start, document.Start + document.Length);
            int startInBytes = Advance(text, ref bytes, ref characters, start);
            document = document with { Start = startInBytes, Length = Advance(text, ref bytes, ref characters, end) - startInBytes };
        }
    }

    private static int Advance(ReadOnlySpan<byte> text, ref int bytes, ref int characters, int to)
    {
        while (characters < to)
        {
            if (text[bytes] < 128)
            {
                bytes++;
                characters++;
                continue;
            }

            Rune.DecodeFromUtf8(text[bytes..], out Rune rune, out int length);
            bytes += length;
            characters += rune.Utf16SequenceLength;
        }

        return bytes;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsSeen(int row)
    {
        if (_count < MostSought)
        {
            foreach (ref readonly NamedDocument document in Documents)
            {
                if (document.Row == row)
                {
                    return true;
                }
            }

            return false;
        }

        return !Mark(row);
    }

    // False where it was marked for this text before.
    private bool Mark(int row)
    {
        if (!_isMarked || _seen is null)
        {
            StartMarks();
        }

        bool isNew = _seen[row] != _text;
        _seen[row] = _text;
        return isNew;
    }

    [MemberNotNull(nameof(_seen))]
    private void StartMarks()
    {
        _isMarked = true;
        _seen ??= new int[table.RowCount];
        if (_text == int.MaxValue)
        {
            _seen.AsSpan().Clear();
            _text = 0;
        }

        _text++;
        foreach (NamedDocument document in Documents)
        {
            _seen[document.Row] = _text;
        }
    }
}
