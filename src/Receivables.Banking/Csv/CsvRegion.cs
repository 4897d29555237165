using Receivables.Banking.Internals;
using Receivables.Banking.Records;

namespace Receivables.Banking.Csv;

/// <summary>In which language of central Europe the names of a table's columns are, if in any: then its code page is one of theirs.</summary>
internal static class CsvRegion
{
    /// <summary>How lines that are not UTF-8 are decoded, or null where nothing speaks against Windows-1252.</summary>
    /// <remarks>The names of the columns are looked for in every decoding; that under which most are known tells the language.</remarks>
    internal static RegionalText? Of(ReadOnlySpan<byte> head, CsvMapping mapping)
    {
        CsvLayout? layout = FormatDetection.Tables(head).Select(text => CsvHeader.Find(text, mapping)).OfType<CsvLayout>().MaxBy(found => found.Known);
        return layout?.Headers.Select(CsvNames.CountryOf).OfType<string>().FirstOrDefault() is { } country ? RegionalText.Of(country) : null;
    }
}
