using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Receivables.Tables.Csv;

public class CsvReaderProperties
{
    // Quotes, separators and line breaks far more often than chance gives them.
    private static readonly Gen<char> Characters = Gen.Frequency(
        (4, Gen.Elements('a', 'b', 'é', ' ')), (3, Gen.Constant('"')), (2, Gen.Constant(',')), (2, Gen.Elements('\r', '\n')));

    private static readonly TableOptions Tight = new() { MaxFieldLength = 6, MaxFieldCount = 3, MaxRowLength = 14 };

    private static Arbitrary<string> Texts => Arb.From(
        Gen.ListOf(Characters).Select(c => string.Concat(c)),
        text => Enumerable.Range(0, text.Length).Select(i => text.Remove(i, 1)));

    [Fact]
    public void Any_text_reads_as_the_slow_twin_reads_it() =>
        Property.ForAll(Texts, text => Assert.Equal(CsvTwin.Read(text), CsvRun.Read(text)), maxTest: 3_000);

    [Fact]
    public void Any_text_reads_as_the_slow_twin_reads_it_within_tight_bounds() =>
        Property.ForAll(Texts, text => Assert.Equal(CsvTwin.Read(text, limits: Tight), CsvRun.Read(text, limits: Tight)), maxTest: 3_000);

    [Fact]
    public void The_size_of_the_pieces_does_not_matter() =>
        Property.ForAll(Texts, text => Assert.Equal(CsvRun.Read(text), CsvRun.Read(text, chunk: 1)), maxTest: 500);

    [Fact]
    public void A_table_written_cell_by_cell_reads_back_with_its_places() =>
        Property.ForAll(Gen.NonEmptyListOf(Gen.NonEmptyListOf(Texts.Generator)), rows =>
        {
            var text = new StringBuilder();
            var expected = new List<string>();
            int line = 1;
            foreach (IList<string> cells in rows)
            {
                int rowLine = line;
                int column = 1;
                var places = new List<string>();
                foreach (string cell in cells)
                {
                    string written = "\"" + cell.Replace("\"", "\"\"") + "\"";
                    places.Add($"{line}:{column} {cell}");
                    text.Append(places.Count > 1 ? ";" : "").Append(written);
                    (line, column) = After(written, line, column);
                    column++;
                }

                text.Append("\r\n");
                line++;
                expected.Add($"{rowLine} {string.Join(" | ", places)}");
            }

            Assert.Equal(expected, CsvRun.Read(text.ToString(), separator: ';'));
        }, maxTest: 500);

    private static (int Line, int Column) After(string written, int line, int column)
    {
        string normal = written.Replace("\r\n", "\n").Replace('\r', '\n');
        int breaks = normal.Count(c => c == '\n');
        return breaks == 0 ? (line, column + written.Length) : (line + breaks, normal.Length - normal.LastIndexOf('\n'));
    }
}
