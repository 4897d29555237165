using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Receivables.Tables.Csv;

namespace Receivables.Tables;

public class CsvWriterTests
{
    private static async Task<string> WriteAsync(params IReadOnlyList<string?>[] rows)
    {
        using var stream = new MemoryStream();
        var writer = new CsvWriter(stream);
        foreach (IReadOnlyList<string?> row in rows)
        {
            await writer.WriteRowAsync(row, TestContext.Current.CancellationToken);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    [Fact]
    public async Task Rows_after_RFC_4180() =>
        Assert.Equal("a,\"b,c\",\"d\"\"e\",\"f\ng\",,\" h\"\r\n\"\"\r\n", await WriteAsync(["a", "b,c", "d\"e", "f\ng", null, " h"], [""]));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0")]
    [InlineData("-1+A1(2)", "'-1+A1(2)")]
    [InlineData("\uFF1D1+1", "'\uFF1D1+1")]
    [InlineData("'=1", "''=1")]
    [InlineData("-12.50", "-12.50")]
    [InlineData("+33 (0)1 23 45 67 89", "+33 (0)1 23 45 67 89")]
    [InlineData("+++010/8068/17183+++", "+++010/8068/17183+++")]
    [InlineData("'90s Retro", "'90s Retro")]
    public async Task A_formula_is_written_as_text(string cell, string written) => Assert.Equal(written + "\r\n", await WriteAsync([cell]));

    [Fact]
    public void Separators_are_three()
    {
        using var stream = new MemoryStream();
        Assert.Throws<ArgumentOutOfRangeException>(() => new CsvWriter(stream, '|'));
        Assert.Throws<ArgumentNullException>(() => new CsvWriter(null!));
    }

    [Fact]
    public void What_is_written_is_read_back()
    {
        Gen<string> cells = Gen.ListOf(Gen.Elements('a', '=', '@', '+', '-', '(', '\'', '"', ',', '\r', '\n', 'é', '1', ' ')).Select(c => string.Concat(c));
        Property.ForAll(Gen.NonEmptyListOf(Gen.NonEmptyListOf(cells)), async rows =>
        {
            string text = await WriteAsync([.. rows.Select(r => (IReadOnlyList<string?>)[.. r])]);
            IReadOnlyList<string> expected = [.. rows.Select(r => string.Join('\u241F', r))];
            Assert.Equal(expected, ReadBack(text));
        }, maxTest: 1_000);
    }

    private static List<string> ReadBack(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        CharSource source = CharSource.OpenAsync(stream, TableEncoding.Utf8, default).AsTask().GetAwaiter().GetResult();
        var reader = new CsvReader(source, TableOptions.Default);
        Assert.True(reader.FillAsync(default).AsTask().GetAwaiter().GetResult());
        var row = new CsvRow();
        var rows = new List<string>();
        while (reader.TryRead(row))
        {
            rows.Add(string.Join('\u241F', Enumerable.Range(0, row.Count).Select(i => FormulaText.Undo(row[i]).ToString())));
        }

        return rows;
    }
}
