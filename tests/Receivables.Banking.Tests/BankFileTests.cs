using System.Text;
using Receivables.Banking.Camt;

namespace Receivables.Banking;

public class BankFileTests
{
    private static async Task<ReadResult<BankStatement>> ReadAsync(byte[] bytes, string? name = "f", BankFileOptions? options = null)
    {
        using var stream = new MemoryStream(bytes);
        return await BankFile.ReadAsync(stream, name, options, TestContext.Current.CancellationToken);
    }

    public static TheoryData<string> FixtureNames => [.. Fixtures.Names];

    [Theory]
    [MemberData(nameof(FixtureNames))]
    public async Task Asynchronous_and_synchronous_reading_are_the_same(string name)
    {
        byte[] bytes = Fixtures.Bytes(name);
        ReadResult<BankStatement> read = await ReadAsync(bytes, name);
        Assert.Equal(StatementText.Of(Fixtures.Read(name).Items), StatementText.Of(read.Items));
        Assert.Equal(Fixtures.Read(name).Diagnostics, read.Diagnostics);
        Assert.StartsWith(BankFile.Detect(bytes.AsSpan(0, Math.Min(bytes.Length, 4096))).ToString(), read.Items[0].Format.Replace(".", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
    }

    public static TheoryData<string, string, BankFileFormat, string> Others => new()
    {
        { "empty", "", BankFileFormat.Unknown, "BANK001" },
        { "blank", " \r\n", BankFileFormat.Unknown, "BANK001" },
        { "something", "hello;world\n2026-06-30;1,00\n", BankFileFormat.Unknown, "BANK002" },
        { "JSON", "{ \"date\": 1, \"amount\": 2 }\nDate,Amount,Currency\n", BankFileFormat.Unknown, "BANK002" },
        { "other XML", "<html/>", BankFileFormat.OtherXml, "CAMT010" },
    };

    /// <summary>A person looks here for what else to ask the bank for.</summary>
    [Fact]
    public async Task What_is_not_recognised_is_told_all_that_is_read()
    {
        string message = Assert.Single((await ReadAsync("hello;world\n2026-06-30;1,00\n"u8.ToArray())).Diagnostics).Message;
        Assert.All(["camt.052", "camt.053", "camt.054", "MT940", "MT942", "CFONB 120", "CODA", "BAI2", "OFX", "CSV", "ZIP", "gzip", "XLSX"], word => Assert.Contains(word, message, StringComparison.Ordinal));
        Assert.InRange(message.Length, 10, 400);
    }

    [Theory]
    [MemberData(nameof(Others))]
    public async Task Another_format_is_refused_by_its_name(string name, string text, BankFileFormat format, string code)
    {
        byte[] bytes = Encoding.Latin1.GetBytes(text);
        Assert.Equal((name, format), (name, BankFile.Detect(bytes)));
        ReadResult<BankStatement> read = await ReadAsync(bytes);
        Assert.Empty(read.Items);
        Assert.Equal((code, DiagnosticSeverity.Fatal, "f"), (Assert.Single(read.Diagnostics).Code, read.Diagnostics[0].Severity, read.Diagnostics[0].Position.File));
    }

    [Fact]
    public void A_gzip_container_is_seen() => Assert.Equal(BankFileFormat.Gzip, BankFile.Detect([0x1F, 0x8B, 8, 0]));

    [Fact]
    public void UTF_16_is_seen_with_and_without_a_mark()
    {
        string xml = Fixtures.Text("report-052-06.xml");
        Assert.Equal(BankFileFormat.Camt052, BankFile.Detect([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(xml)]));
        Assert.Equal(BankFileFormat.Camt052, BankFile.Detect(Encoding.BigEndianUnicode.GetBytes(xml)));
    }

    [Fact]
    public void Transactions_stream_one_by_one()
    {
        using var stream = new MemoryStream(Fixtures.Bytes("pages-053-04.xml"));
        var diagnostics = new DiagnosticBag();
        using StatementReader reader = BankFile.Open(stream, diagnostics, "f", cancellationToken: TestContext.Current.CancellationToken)!;
        Assert.Throws<InvalidOperationException>(() => reader.Header);
        Assert.False(reader.ReadTransaction(out _));
        Assert.True(reader.ReadStatement());
        Assert.Equal("P1", reader.Header.Id);
        Assert.True(reader.ReadTransaction(out StatementTransaction? first));
        Assert.Same(reader.Header, first.Statement);
        Assert.Throws<InvalidOperationException>(() => reader.Balances);

        // The rest of the first statement is passed over.
        Assert.True(reader.ReadStatement());
        Assert.Equal("P2", reader.Header.Id);
        Assert.True(reader.ReadTransaction(out _) && reader.ReadTransaction(out _));
        Assert.False(reader.ReadTransaction(out StatementTransaction? none));
        Assert.Null(none);
        Assert.Equal(BalanceCheck.Holds, reader.Balances.Check);
        Assert.False(reader.ReadStatement());
        Assert.False(reader.ReadStatement());
        Assert.Throws<InvalidOperationException>(() => reader.Balances);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task Cancelling_ends_the_reading()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        using var stream = new MemoryStream(Fixtures.Bytes("pages-053-04.xml"));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => BankFile.ReadAsync(stream, cancellationToken: cancelled.Token));
        Assert.Throws<OperationCanceledException>(() => BankFile.Read(stream, cancellationToken: cancelled.Token));
    }

    [Fact]
    public async Task A_stream_that_gives_a_byte_at_a_time_is_read()
    {
        await using var drops = new DroppingStream(Fixtures.Bytes("statement-053-08.xml"));
        ReadResult<BankStatement> read = await BankFile.ReadAsync(drops, "statement-053-08.xml", cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(StatementText.Of(Fixtures.Read("statement-053-08.xml").Items), StatementText.Of(read.Items));
    }

    [Fact]
    public async Task Too_many_bytes_are_not_fetched()
    {
        ReadResult<BankStatement> read = await ReadAsync(Fixtures.Bytes("statement-053-08.xml"), options: new BankFileOptions { MaxBytes = 3_000 });
        Assert.Contains(read.Diagnostics, d => d.Code == "CAMT006");
    }

    [Fact]
    public async Task Null_is_a_programming_error()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => BankFile.ReadAsync(null!, cancellationToken: TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentNullException>(() => BankFile.Read(null!, cancellationToken: TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentNullException>(() => BankFile.Open(Stream.Null, null!, cancellationToken: TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentNullException>(() => CamtReader.Open(null!, new DiagnosticBag(), cancellationToken: TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentNullException>(() => CamtReader.Open(Stream.Null, null!, cancellationToken: TestContext.Current.CancellationToken));
    }
}
