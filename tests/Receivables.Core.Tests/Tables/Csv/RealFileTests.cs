namespace Receivables.Tables.Csv;

/// <summary>CSV files that banks, ERP systems and others wrote.</summary>
public class RealFileTests
{
    // The twin counts places from the start each time, so long files are left to the reader's own tests.
    private const int LongestForTheTwin = 40_000;

    [Fact]
    public void Every_real_file_reads_as_the_slow_twin_reads_it()
    {
        IReadOnlyList<string> files = SharedData.RequireFiles(".", "*.csv");
        int compared = 0;
        foreach (string file in files.Where(file => new FileInfo(file).Length <= LongestForTheTwin))
        {
            byte[] bytes = File.ReadAllBytes(file);
            TextFormat format = TextFormat.Detect(bytes, isWhole: true, TableEncoding.Detect);
            Assert.Null(format.NotText);
            string text = Decode(bytes);
            char separator = Separator.Detect(text, _ => false);
            Assert.Equal(CsvTwin.Read(text, separator), CsvRun.Read(bytes, separator));
            compared++;
        }

        Assert.True(compared > 20, $"{compared} files");
    }

    private static string Decode(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        CharSource source = CharSource.OpenAsync(stream, TableEncoding.Detect, default).AsTask().GetAwaiter().GetResult();
        char[] text = new char[CharSource.WindowLength];
        int length = 0;
        while (!source.IsAtEnd)
        {
            length += source.ReadAsync(text.AsMemory(length), default).AsTask().GetAwaiter().GetResult();
        }

        return new string(text, 0, length);
    }
}
