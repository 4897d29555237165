using System.Text;
using System.Xml;
using CsvHelper;
using Receivables.Banking.Camt;

namespace Receivables.Benchmarks.Banking;

/// <summary>What takes a file apart and understands nothing of it: every text becomes a string, or is looked at.</summary>
internal static class BareScans
{
    internal static long Xml(byte[] file)
    {
        long characters = 0;
        using var stream = new MemoryStream(file);
        using var reader = XmlReader.Create(stream, CamtInput.Settings(names: null));
        while (reader.Read())
        {
            characters += reader.NodeType == XmlNodeType.Text ? reader.Value.Length : 0;
        }

        return characters;
    }

    internal static long Lines(byte[] file) => Pieces(file, (byte)'\n');

    internal static long Tags(byte[] file) => Pieces(file, (byte)'<');

    internal static long Cells(byte[] file, char separator)
    {
        long characters = 0;
        using var reader = CsvReader.Create(new MemoryStream(file), new CsvReaderOptions { Separator = separator, TrackLineNumbers = true }, false);
        while (reader.Read())
        {
            for (int i = 0; i < reader.FieldCount; i++)
            {
                characters += reader.GetString(i).Length;
            }
        }

        return characters;
    }

    private static long Pieces(byte[] file, byte mark)
    {
        long length = 0;
        foreach (Range range in file.AsSpan().Split(mark))
        {
            length += Encoding.Latin1.GetString(file.AsSpan()[range]).Length;
        }

        return length;
    }
}
