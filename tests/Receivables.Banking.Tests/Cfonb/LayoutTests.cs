using System.Text;
using Receivables.Banking.Camt;

namespace Receivables.Banking.Cfonb;

/// <summary>The same records however the file is laid out.</summary>
public class LayoutTests
{
    private static readonly string[] Records = File.ReadAllLines(RepositoryRoot.PathOf("tests/Receivables.Banking.Tests/TestData/releve.cfonb"));

    private static readonly string Expected = StatementText.Of(CfonbText.Read(CfonbText.Lines(Records)).Items);

    public static TheoryData<string, string> Layouts => new()
    {
        { "lines that end with LF", string.Join('\n', Records) },
        { "lines that end with CR", string.Join('\r', Records) },
        { "blanks cut off", CfonbText.Lines(Records.Select(r => r.TrimEnd())) },
        { "more blanks than belong there", CfonbText.Lines(Records.Select(r => r.PadRight(160))) },
        { "blank lines between", string.Join("\n\n\n", Records) },
        { "no line ends at all", string.Concat(Records) },
        { "blocks of 128", string.Concat(Records.Select(r => r.PadRight(128))) },
        { "blanks cut off and one between", string.Join(' ', Records.Select(r => r.TrimEnd())) },
        { "a mark at the end of the file", string.Concat(Records) + "\u001A" },
        { "a blank line first", "\r\n  \r\n" + CfonbText.Lines(Records) },
    };

    [Theory]
    [MemberData(nameof(Layouts))]
    public void The_layout_does_not_matter(string layout, string text)
    {
        ReadResult<BankStatement> read = CfonbText.Read(text);
        Assert.Equal((layout, Expected), (layout, StatementText.Of(read.Items)));
        Assert.Empty(read.Diagnostics);
        Assert.Equal(BankFileFormat.Cfonb120, BankFile.Detect(Encoding.Latin1.GetBytes(text)));
    }

    [Fact]
    public void The_encoding_does_not_matter()
    {
        string text = CfonbText.Lines(Records).Replace("Ateliers", "Atéliers", StringComparison.Ordinal);
        string expected = StatementText.Of(CfonbText.Read(text).Items);
        Assert.Contains("Atéliers Marchand", expected);
        foreach (Encoding encoding in (Encoding[])[new UTF8Encoding(false), Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            Assert.Equal(expected, StatementText.Of(CfonbText.Read([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]).Items));
        }
    }

    /// <summary>The file comes in parts of 32 KiB; a letter of two bytes may lie across two.</summary>
    [Fact]
    public void A_file_of_one_line_is_the_same_wherever_its_parts_end()
    {
        for (int i = 268; i < 276; i++)
        {
            string[] records = [CfonbText.Balance("01", "310526", 0), .. Enumerable.Range(0, i).Select(n => CfonbText.Movement("05", "150626", 100, new string('é', 31), reference: $"R{n:0000}")), CfonbText.Balance("07", "300626", i * 100)];
            ReadResult<BankStatement> read = CfonbText.Read(Encoding.UTF8.GetBytes(string.Concat(records)));
            Assert.Empty(read.Diagnostics);
            Assert.Equal(StatementText.Of(CfonbText.Read(CfonbText.Lines(records)).Items), StatementText.Of(read.Items));
        }
    }

    [Fact]
    public void A_record_in_a_line_of_many_has_its_column()
    {
        string text = string.Concat(CfonbText.Balance("01", "310526", 0), CfonbText.Movement("05", "150626", 100), CfonbText.Balance("07", "300626", 0));
        Diagnostic refused = Assert.Single(CfonbText.Read(text.Replace("0000000000010{", "00000000000x0{", StringComparison.Ordinal)).Diagnostics, d => d.Code == "STMT020");
        Assert.Equal((1, 120 + 91), (refused.Position.Line, refused.Position.Column));
    }

    [Fact]
    public void The_braces_of_the_French_national_set_are_signs_too()
    {
        string text = CfonbText.Statement(-100, CfonbText.Movement("06", "150626", -100)).Replace('{', 'é').Replace('}', 'è');
        BankStatement statement = Assert.Single(CfonbText.Read(text).Items);
        Assert.Equal((BalanceCheck.Holds, Money.Eur(-1m)), (statement.Balances.Check, statement.Transactions[0].Amount));
    }

    [Fact]
    public void Decimals_are_those_of_the_record()
    {
        string text = CfonbText.Lines([CfonbText.Balance("01", "310526", 1_000, "EUR", '3'), CfonbText.Movement("05", "150626", 2_500, decimals: '3'), CfonbText.Balance("07", "300626", 350, "EUR", '2')]);
        BankStatement statement = Assert.Single(CfonbText.Read(text).Items);
        Assert.Equal((Money.Eur(1m), Money.Eur(2.50m), BalanceCheck.Holds), (statement.Opening!.Value.Amount, statement.Transactions[0].Amount, statement.Balances.Check));
    }

    [Fact]
    public void A_statement_in_yen_has_no_decimals()
    {
        string text = CfonbText.Lines([CfonbText.Balance("01", "310526", 1_000, "JPY", '0'), CfonbText.Movement("05", "150626", 2_500, currency: "JPY", decimals: '0'), CfonbText.Balance("07", "300626", 3_500, "JPY", '0')]);
        BankStatement statement = Assert.Single(CfonbText.Read(text).Items);
        Assert.Equal(("3500 JPY", BalanceCheck.Holds), (statement.Closing!.Value.Amount.ToString(), statement.Balances.Check));
    }

    [Fact]
    public void A_currency_that_only_the_movements_name_is_that_of_the_statement()
    {
        string text = CfonbText.Lines([CfonbText.Balance("01", "310526", 1_000, "   ", ' '), CfonbText.Movement("05", "150626", 2_500, currency: "USD"), CfonbText.Balance("07", "300626", 3_500, "   ", ' ')]);
        ReadResult<BankStatement> read = CfonbText.Read(text);
        Assert.Empty(read.Diagnostics);
        Assert.Equal((Currency.Usd, BalanceCheck.Holds), (read.Items[0].Currency, read.Items[0].Balances.Check));
    }
}
