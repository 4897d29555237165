using System.Text;
using Receivables.Banking.Camt;

namespace Receivables.Banking.Mt940;

/// <summary>What stands around messages, and how lines end, does not matter.</summary>
public class LayoutTests
{
    private static readonly string Bare = MtText.Statement(10m, ":61:2606300630C10,00NTRFNONREF//B1\r\n:86:166?00GUTSCHRIFT?20SVWZ+Rechnung für 17?32Müller");

    public static TheoryData<string, string> Layouts => new()
    {
        { "line feeds", Bare.Replace("\r\n", "\n", StringComparison.Ordinal) },
        { "carriage returns", Bare.Replace("\r\n", "\r", StringComparison.Ordinal) },
        { "empty lines", "\r\n\r\n" + Bare.Replace("\r\n:", "\r\n\r\n:", StringComparison.Ordinal) },
        { "no end", Bare.Replace("-\r\n", "", StringComparison.Ordinal) },
        { "no line at the end", Bare[..^2] },
        { "blocks", "{1:F01BANKDEFFAXXX0000000000}{2:I940BANKDEFFXXXXN}{3:{108:X}}{4:\r\n" + Bare.Replace("-\r\n", "-}{5:{MAC:0}{CHK:0}}\r\n", StringComparison.Ordinal) },
        { "blocks on lines of their own", "{1:F01BANKDEFFAXXX0000000000}\r\n{2:I940BANKDEFFXXXXN}\r\n{4:\r\n" + Bare.Replace("-\r\n", "-}\r\n", StringComparison.Ordinal) },
        { "the first field behind the block", "{1:F01BANKDEFFAXXX0000000000}{4:" + Bare.Replace("-\r\n", "-}", StringComparison.Ordinal) },
        { "old transmission marks", "\u0001{1:F01BANKDEFFAXXX0000000000}{4:\r\n" + Bare.Replace("-\r\n", "-}\u0003", StringComparison.Ordinal) },
        { "the number of the message before it", ":940:\r\n" + Bare },
        { "the sender before it", "BANKNL2A\r\n940\r\nBANKNL2A\r\n" + Bare },
        { "written line ends", "@@" + Bare.Replace("\r\n", "@@", StringComparison.Ordinal) },
        { "a mark of the encoding", "\uFEFF" + Bare },
        { "balances without their colon", Bare.Replace(":60F:", ":60F", StringComparison.Ordinal).Replace(":62F:", ":62F", StringComparison.Ordinal) },
    };

    [Theory]
    [MemberData(nameof(Layouts))]
    public void The_statement_is_the_same(string name, string text)
    {
        byte[] bytes = new UTF8Encoding(false).GetBytes(text);
        Assert.Equal((name, BankFileFormat.Mt940), (name, BankFile.Detect(bytes)));
        using var stream = new MemoryStream(bytes);
        ReadResult<BankStatement> read = BankFile.Read(stream, "f", cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(read.Diagnostics);
        Assert.Equal(WithoutEnvelope(MtText.Read(Bare)), WithoutEnvelope(read));
    }

    [Fact]
    public void The_encoding_is_known_from_the_bytes()
    {
        string expected = WithoutEnvelope(MtText.Read(Bare));
        Assert.Equal(expected, WithoutEnvelope(MtText.Read(Encoding.Latin1.GetBytes(Bare))));
        Assert.Equal(expected, WithoutEnvelope(MtText.Read([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Bare)])));
    }

    [Fact]
    public void Statements_follow_each_other_whatever_is_between_them()
    {
        string blocks = "{1:F01BANKDEFFAXXX0000000000}{2:I940BANKDEFFXXXXN}{4:\r\n" + Bare.Replace("-\r\n", "-}", StringComparison.Ordinal);
        Assert.Equal([1, 2, 3], MtText.Read(Bare + Bare + Bare).Items.Select(s => s.Header.Number));
        Assert.Equal(3, MtText.Read(blocks + blocks + blocks).Items.Count);
        Assert.Equal(2, MtText.Read(Bare.Replace("-\r\n", "", StringComparison.Ordinal) + Bare).Items.Count);
    }

    [Theory]
    [InlineData(":25:DE89370400440532013000", "DE89370400440532013000", null)]
    [InlineData(":25:/DE89370400440532013000", "DE89370400440532013000", null)]
    [InlineData(":25://DE89370400440532013000", "DE89370400440532013000", null)]
    [InlineData(":25:DE89370400440532013000EUR", "DE89370400440532013000", null)]
    [InlineData(":25:COBADEFF/DE89370400440532013000", "DE89370400440532013000", "COBADEFF")]
    [InlineData(":25:37040044/0532013000", "37040044/0532013000", null)]
    [InlineData(":25:COBADEFFXXX/0532013000", "0532013000", "COBADEFFXXX")]
    [InlineData(":25:UBRTHUHB/1234567891/EUR", "1234567891", "UBRTHUHB")]
    [InlineData(":25P:0532013000\r\nCOBADEFF", "0532013000", "COBADEFF")]
    [InlineData(":25:1291.99.348EUR", "1291.99.348", null)]
    public void The_account_in_its_forms(string field, string account, string? bic)
    {
        BankStatement statement = Assert.Single(MtText.Read(Bare.Replace(":25:DE89370400440532013000", field, StringComparison.Ordinal)).Items);
        Assert.Equal((account, bic, "EUR"), (statement.Account.ToString(), statement.Account.Bic, statement.Currency.Code));
    }

    private static string WithoutEnvelope(ReadResult<BankStatement> read) =>
        string.Join('\n', StatementText.Of(read.Items).Split('\n').Where(line => !line.StartsWith("   extra envelope", StringComparison.Ordinal) && !line.StartsWith("   extra trailer", StringComparison.Ordinal)));
}
