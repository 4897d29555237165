using System.Globalization;
using System.Text;

namespace Receivables.Tables.Csv;

public class CsvReaderTests
{
    [Theory]
    [InlineData("a,b\nc,d", "1 1:1 a | 1:3 b", "2 2:1 c | 2:3 d")]
    [InlineData("a,b\r\nc,d\r\n", "1 1:1 a | 1:3 b", "2 2:1 c | 2:3 d")]
    [InlineData("a\rb", "1 1:1 a", "2 2:1 b")]
    [InlineData("a,,", "1 1:1 a | 1:3  | 1:4 ")]
    [InlineData("\"a,b\",c", "1 1:1 a,b | 1:7 c")]
    [InlineData("\"say \"\"hi\"\"\",c", "1 1:1 say \"hi\" | 1:14 c")]
    [InlineData("\"\",\"\"\"\"", "1 1:1  | 1:4 \"")]
    [InlineData("\n\r\n\na", "4 4:1 a")]
    [InlineData("\"\"", "1 1:1 ")]
    [InlineData("", new string[0])]
    [InlineData("\n", new string[0])]
    public void Rows_and_cells_after_RFC_4180_with_their_places(string text, params string[] rows) => Assert.Equal(rows, CsvRun.Read(text));

    [Fact]
    public void Places_stay_exact_across_line_breaks_inside_quotes()
    {
        string text = "id,\"two\nlines\",\"three\r\nmore\rlines\",end\nnext,row";
        Assert.Equal(["1 1:1 id | 1:4 two\nlines | 2:8 three\r\nmore\rlines | 4:8 end", "5 5:1 next | 5:6 row"], CsvRun.Read(text));
    }

    [Fact]
    public void Columns_count_UTF_16_characters() => Assert.Equal(["1 1:1 é | 1:3 💡 | 1:6 x"], CsvRun.Read("é,💡,x"));

    [Theory]
    [InlineData("12\" pipe,b", "1 stray (1, 3) 1:1 12\" pipe | 1:10 b")]
    [InlineData("a,SARL \"Le Phare\"", "1 stray (1, 8) 1:1 a | 1:3 SARL \"Le Phare\"")]
    public void A_quote_inside_a_plain_cell_is_read_as_it_stands(string text, string row) => Assert.Equal([row], CsvRun.Read(text));

    [Theory]
    [InlineData("a,\"b\"c,d\ne,f", "1 TextAfterQuote at (1, 6)", "2 2:1 e | 2:3 f")]
    [InlineData("a,\"b\ne,f", "1 UnclosedQuote at (1, 3)", "2 2:1 e | 2:3 f")]
    [InlineData("a,\"b\ne,\"f\"\ng,h", "1 UnclosedQuote at (1, 3)", "2 2:1 e | 2:3 f", "3 3:1 g | 3:3 h")]
    [InlineData("\"x\ny\",\"open\nz,1", "1 UnclosedQuote at (2, 4)", "3 3:1 z | 3:3 1")]
    [InlineData("a\n\"", "1 1:1 a", "2 UnclosedQuote at (2, 1)")]
    public void A_bad_quote_costs_its_row_and_no_other(string text, params string[] rows) => Assert.Equal(rows, CsvRun.Read(text));

    [Fact]
    public void A_cell_longer_than_the_bound_costs_its_row()
    {
        var limits = new TableOptions { MaxFieldLength = 3 };
        Assert.Equal(["1 1:1 abc", "2 FieldTooLong at (2, 3)", "3 3:1 d"], CsvRun.Read("abc\nx,abcd,e\nd", limits: limits));
        Assert.Equal(["1 1:1 abc", "2 UnclosedQuote at (2, 3)", "3 3:1 d"], CsvRun.Read("\"abc\"\nx,\"abcd\",e\nd", limits: limits));
    }

    [Fact]
    public void A_row_with_more_cells_than_the_bound_is_refused() =>
        Assert.Equal(["1 TooManyFields at (1, 5)", "2 2:1 d | 2:3 e"], CsvRun.Read("a,b,c,x\nd,e", limits: new() { MaxFieldCount = 2 }));

    [Fact]
    public void A_row_longer_than_the_bound_is_refused() =>
        Assert.Equal(["1 RowTooLong at (1, 1)", "2 2:1 d"], CsvRun.Read("abc,def\nd", limits: new() { MaxRowLength = 6 }));

    [Fact]
    public void A_row_longer_than_the_bound_and_the_buffer_is_refused()
    {
        string text = string.Concat(Enumerable.Repeat("0123456,", 50_000)) + "\nd";
        Assert.Equal(["1 RowTooLong at (1, 1)", "2 2:1 d"], CsvRun.Read(text, limits: new() { MaxFieldCount = 16_384, MaxRowLength = 100_000 }));
    }

    [Fact]
    public void After_a_thousand_unclosed_quotes_reading_stops()
    {
        // Each line opens a quote that only the next line closes, with text after it.
        string text = string.Concat(Enumerable.Repeat("a\"b,\"\n", 2_000));
        IReadOnlyList<string> rows = CsvRun.Read(text);
        Assert.Equal(CsvReader.MaxUnclosedQuotes + 1, rows.Count);
        Assert.Equal("1001 TooManyUnclosedQuotes at (1001, 5)", rows[^1]);
    }

    [Fact]
    public void A_long_text_reads_the_same_in_pieces_of_any_size()
    {
        var text = new StringBuilder();
        for (int i = 0; i < 20_000; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"row {i},\"a \"\"quoted\"\" é\r\n{i}\",{i % 7}\r\n");
        }

        IReadOnlyList<string> whole = CsvRun.Read(text.ToString());
        Assert.Equal(20_000, whole.Count);
        Assert.Equal("39999 39999:1 row 19999 | 39999:11 a \"quoted\" é\r\n19999 | 40000:8 0", whole[^1]);
        Assert.Equal(whole, CsvRun.Read(text.ToString(), chunk: 4_099));
        Assert.Equal(whole, CsvRun.Read(text.ToString(), chunk: 7));
    }
}
