using System.Runtime.InteropServices;
using System.Text;

namespace Receivables.Matching.Payers;

/// <summary>How <see cref="RowsByText"/> lays a text and its row out in an array: length, row, characters; four characters to a number where all are ASCII, else two.</summary>
/// <remarks>All that a lookup needs stands side by side, so that it waits for memory once.</remarks>
internal static class TextRecords
{
    /// <summary>Where the row stands, from the start of a record.</summary>
    internal const int Row = 1;

    private const int Text = 2;

    /// <summary>How many numbers a record takes.</summary>
    internal static int SizeOf(ReadOnlySpan<char> text) => Text + Numbers(text.Length, !Ascii.IsValid(text));

    /// <summary>Writes a record.</summary>
    internal static void Write(Span<int> record, ReadOnlySpan<char> text, int row)
    {
        bool isWide = !Ascii.IsValid(text);
        record[0] = (text.Length << 1) | (isWide ? 1 : 0);
        record[Row] = row;
        Span<byte> bytes = MemoryMarshal.AsBytes(record[Text..]);
        if (isWide)
        {
            MemoryMarshal.AsBytes(text).CopyTo(bytes);
        }
        else
        {
            Ascii.FromUtf16(text, bytes, out _);
        }
    }

    /// <summary>Whether a record has a text.</summary>
    internal static bool Has(ReadOnlySpan<int> record, ReadOnlySpan<char> text)
    {
        int header = record[0];
        if (header >>> 1 != text.Length)
        {
            return false;
        }

        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(record[Text..]);
        return (header & 1) == 0 ? Ascii.Equals(bytes[..text.Length], text) : bytes[..(text.Length * sizeof(char))].SequenceEqual(MemoryMarshal.AsBytes(text));
    }

    /// <summary>Reads the text of a record into a buffer that is large enough; returns its length, and how many numbers the record takes.</summary>
    internal static int Read(ReadOnlySpan<int> record, Span<char> text, out int size)
    {
        int length = record[0] >>> 1;
        bool isWide = (record[0] & 1) != 0;
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(record[Text..]);
        if (isWide)
        {
            bytes[..(length * sizeof(char))].CopyTo(MemoryMarshal.AsBytes(text));
        }
        else
        {
            Ascii.ToUtf16(bytes[..length], text, out _);
        }

        size = SizeAt(record);
        return length;
    }

    /// <summary>How many numbers a record takes that is written.</summary>
    internal static int SizeAt(ReadOnlySpan<int> record) => Text + Numbers(record[0] >>> 1, (record[0] & 1) != 0);

    private static int Numbers(int characters, bool isWide) => ((characters * (isWide ? sizeof(char) : sizeof(byte))) + sizeof(int) - 1) / sizeof(int);
}
