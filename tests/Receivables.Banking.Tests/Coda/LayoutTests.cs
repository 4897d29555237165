using System.Text;
using Receivables.Banking.Camt;

namespace Receivables.Banking.Coda;

/// <summary>The same records as banks and mail programs deliver them.</summary>
public class LayoutTests
{
    private static readonly string[] Records = File.ReadAllLines(RepositoryRoot.PathOf("tests/Receivables.Banking.Tests/TestData/afschrift.cod"));

    private static readonly string Expected = StatementText.Of(CodaText.Read(CodaText.Lines(Records)).Items);

    public static TheoryData<string, string> Layouts => new()
    {
        { "lines", string.Join('\n', Records) },
        { "lines of old Macs", string.Join('\r', Records) },
        { "blank lines", "\r\n \r\n" + string.Join("\r\n\r\n", Records) + "\r\n\u001A" },
        { "cut where blanks follow", string.Join('\n', Records.Select(r => r.TrimEnd())) },
        { "back to back", string.Concat(Records) },
        { "blocks filled with blanks", string.Join(new string(' ', 128), Records) },
        { "a mark before all", "\uFEFF" + string.Join('\n', Records) },
    };

    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_layout_is_read_like_lines(string name, string text)
    {
        byte[] bytes = new UTF8Encoding(false).GetBytes(text);
        Assert.Equal((name, BankFileFormat.Coda), (name, BankFile.Detect(bytes)));
        ReadResult<BankStatement> read = CodaText.Read(bytes);
        Assert.Empty(read.Diagnostics);
        Assert.Equal(Expected, StatementText.Of(read.Items));
    }

    [Fact]
    public void A_file_is_known_by_its_first_record_whichever_it_is() =>
        Assert.All([Records[0], Records[1], Records[2], Records[0].TrimEnd('2').TrimEnd()], record => Assert.Equal(BankFileFormat.Coda, BankFile.Detect(Encoding.ASCII.GetBytes(record + "\n"))));

    [Theory]
    [InlineData("00000 0206 05")]
    [InlineData("0000002062630006")]
    [InlineData("210001000")]
    [InlineData("1;2;3")]
    public void Other_digits_are_not(string text) => Assert.NotEqual(BankFileFormat.Coda, BankFile.Detect(Encoding.ASCII.GetBytes(text.PadRight(128) + "\n")));

    [Fact]
    public void Accents_are_read_in_every_encoding()
    {
        string text = CodaText.File(CodaText.Movement(1, 100_000, text: "Réglé à l'été", next: '1'), CodaText.Third(1, "", "Atéliers Marchand"));
        string expected = StatementText.Of(CodaText.Read(text).Items);
        Assert.Contains("Réglé à l'été", expected);
        Assert.Contains("Atéliers Marchand", expected);
        foreach (Encoding encoding in (Encoding[])[new UTF8Encoding(false), Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            Assert.Equal(expected, StatementText.Of(CodaText.Read([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]).Items));
        }
    }

    /// <summary>The file comes in parts of 32 KiB; a letter of two bytes may lie across two.</summary>
    [Fact]
    public void A_file_of_one_line_is_the_same_wherever_its_parts_end()
    {
        for (int i = 250; i < 258; i++)
        {
            string[] movements = [.. Enumerable.Range(1, i).Select(n => CodaText.Movement(n, 1_000, text: new string('é', 40), reference: $"R{n:0000}"))];
            string text = CodaText.File(movements);
            ReadResult<BankStatement> read = CodaText.Read(Encoding.UTF8.GetBytes(text.Replace("\r\n", "", StringComparison.Ordinal)));
            Assert.Empty(read.Diagnostics);
            Assert.Equal(StatementText.Of(CodaText.Read(text).Items), StatementText.Of(read.Items));
        }
    }

    [Fact]
    public void A_record_in_a_line_of_many_has_its_column()
    {
        string text = CodaText.File(CodaText.Movement(1, 100_000)).Replace("\r\n", "", StringComparison.Ordinal);
        Diagnostic refused = Assert.Single(CodaText.Read(text.Replace("000000000100000020626", "00000000010x000020626", StringComparison.Ordinal)).Diagnostics, d => d.Code == "STMT020");
        Assert.Equal((1, (2 * 128) + 33), (refused.Position.Line, refused.Position.Column));
    }

    [Theory]
    [InlineData("EUR", 1_250_500, "1250.50 EUR")]
    [InlineData("JPY", 1_250_000, "1250 JPY")]
    [InlineData("KWD", 1_250_505, "1250.505 KWD")]
    [InlineData("CLF", 1_250_505, "1250.5050 CLF")]
    public void Three_decimals_are_those_of_every_currency(string currency, long thousandths, string amount)
    {
        string text = CodaText.Lines([CodaText.Header(), CodaText.Old(0, currency: currency), CodaText.Movement(1, thousandths), CodaText.New(thousandths, currency: currency), CodaText.Trailer(3, 0, thousandths)]);
        ReadResult<BankStatement> read = CodaText.Read(text);
        Assert.DoesNotContain(read.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal((amount, BalanceCheck.Holds), (Assert.Single(read.Items[0].Transactions).Amount.ToString(), read.Items[0].Balances.Check));
    }
}
