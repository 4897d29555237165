using System.Text;
using FsCheck.Fluent;
using Receivables.Banking.Camt;

namespace Receivables.Banking.Containers;

public class ContainerTests
{
    private static readonly byte[] Camt = Encoding.UTF8.GetBytes(Fixtures.Text("statement-053-08.xml"));

    [Fact]
    public void A_gzip_file_reads_as_what_is_in_it()
    {
        ReadResult<BankStatement> read = Read(Packed.Gzip(Camt), "june.xml.gz");
        ReadResult<BankStatement> plain = Read(Camt, "june.xml.gz");
        Assert.NotEmpty(read.Items);
        Assert.Equal(StatementText.Of(plain.Items), StatementText.Of(read.Items));
        Assert.Equal(plain.Diagnostics, read.Diagnostics);
    }

    [Fact]
    public void All_files_of_a_zip_are_read_each_under_its_name()
    {
        byte[] zip = Packed.Zip(("day/", []), ("day/a.xml", Camt), ("__MACOSX/._a.xml", [0, 5, 22, 7]), ("day/b.xml", Encoding.UTF8.GetBytes(Fixtures.Text("pages-053-04.xml"))));
        ReadResult<BankStatement> read = Read(zip, "all.zip");
        Assert.Equal(["all.zip/day/a.xml", "all.zip/day/b.xml"], read.Items.Select(s => s.Header.File).Distinct());
        Assert.Equal(Read(Camt, "a").Items.Count + Fixtures.Read("pages-053-04.xml").Items.Count, read.Items.Count);
        Assert.False(read.IsFatal);
    }

    [Fact]
    public async Task Asynchronous_and_streaming_reading_open_it_too()
    {
        byte[] zip = Packed.Zip(("a.xml", Camt));
        using var stream = new MemoryStream(zip);
        ReadResult<BankStatement> read = await BankFile.ReadAsync(stream, "z", cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(StatementText.Of(Read(zip, "z").Items), StatementText.Of(read.Items));
    }

    [Fact]
    public void A_file_that_is_none_of_a_bank_is_said_by_name_and_the_others_are_read()
    {
        ReadResult<BankStatement> read = Read(Packed.Zip(("readme.txt", "hello"u8.ToArray()), ("a.xml", Camt)), "z");
        Assert.NotEmpty(read.Items);
        Diagnostic said = Assert.Single(read.Diagnostics, d => d.Code == "BANK002");
        Assert.Equal((DiagnosticSeverity.Warning, "z/readme.txt"), (said.Severity, said.Position.File));
    }

    [Theory]
    [InlineData("BANK010", DiagnosticSeverity.Error, "cut")]
    [InlineData("BANK010", DiagnosticSeverity.Fatal, "no directory")]
    [InlineData("BANK010", DiagnosticSeverity.Error, "damaged inside")]
    [InlineData("BANK011", DiagnosticSeverity.Error, "bomb")]
    [InlineData("BANK011", DiagnosticSeverity.Error, "bomb in a zip")]
    [InlineData("BANK012", DiagnosticSeverity.Error, "many files")]
    [InlineData("BANK013", DiagnosticSeverity.Warning, "nothing inside")]
    [InlineData("BANK014", DiagnosticSeverity.Error, "nested")]
    [InlineData("BANK015", DiagnosticSeverity.Error, "large")]
    [InlineData("BANK015", DiagnosticSeverity.Fatal, "large zip")]
    [InlineData("BANK016", DiagnosticSeverity.Fatal, "spreadsheet")]
    public void What_is_refused_has_a_code(string code, DiagnosticSeverity severity, string what)
    {
        var options = new BankFileOptions { MaxContainedFiles = 2, MaxBytes = what.StartsWith("large", StringComparison.Ordinal) ? 1_000 : 1 << 30, MaxExpansion = 100 };
        ReadResult<BankStatement> read = Read(Hostile(what), "f", options);
        Assert.Contains(read.Diagnostics, d => (d.Code, d.Severity) == (code, severity) && d.Position.File!.StartsWith('f'));
    }

    // The runtime unpacks it without a word.
    [Fact]
    public void A_file_that_was_changed_in_its_ZIP_is_said_to_be_by_its_checksum()
    {
        byte[] zip = Packed.Stored("a.xml", Camt);
        int amount = zip.AsSpan().IndexOf("<Amt Ccy=\"EUR\">"u8) + 15;
        zip[amount] = zip[amount] == (byte)'1' ? (byte)'2' : (byte)'1';
        Diagnostic said = Assert.Single(Read(zip, "f").Diagnostics, d => d.Code == "BANK010");
        Assert.Equal(DiagnosticSeverity.Error, said.Severity);
        Assert.Contains("'a.xml' does not have the checksum", said.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Read(Packed.Stored("a.xml", Camt), "f").Diagnostics, d => d.Code == "BANK010");
    }

    [Fact]
    public void A_gzip_file_whose_checksum_does_not_fit_is_read_and_said_to_be_damaged()
    {
        byte[] zip = Packed.Gzip(Camt);
        zip[^6] ^= 0xFF;
        ReadResult<BankStatement> read = Read(zip, "f");
        Assert.NotEmpty(read.Items);
        Assert.Contains(read.Diagnostics, d => d.Code == "BANK010" && d.Message.Contains("checksum", StringComparison.Ordinal));
        Assert.DoesNotContain(read.Diagnostics, d => d.Code == "BANK001");
    }

    // RFC 1952, 2.2: a file is a series of members.
    [Theory]
    [InlineData(100)]
    [InlineData(700)]
    public void The_members_of_a_gzip_file_are_one_file(int at)
    {
        ReadResult<BankStatement> read = Read([.. Packed.Gzip(Camt[..at]), .. Packed.Gzip(Camt[at..])], "f");
        ReadResult<BankStatement> whole = Read(Camt, "f");
        Assert.Equal(whole.Items.SelectMany(s => s.Transactions).Select(t => t.Amount), read.Items.SelectMany(s => s.Transactions).Select(t => t.Amount));
        Assert.Equal(whole.Diagnostics.Select(d => d.Code), read.Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void Where_no_file_is_one_of_a_bank_that_is_an_error()
    {
        byte[] note = "please find enclosed"u8.ToArray();
        ReadResult<BankStatement> alone = Read(Packed.Zip(("readme.txt", note), ("b.txt", note)), "f");
        Assert.Equal([("BANK002", DiagnosticSeverity.Warning), ("BANK002", DiagnosticSeverity.Warning), ("BANK013", DiagnosticSeverity.Error)], alone.Diagnostics.Select(d => (d.Code, d.Severity)));
    }

    // No exception, whatever stands in the bytes; the seed is printed.
    [Fact]
    public void Damaged_containers_end_in_diagnostics()
    {
        byte[][] good = [Packed.Gzip(Camt), Packed.Zip(("a.xml", Camt), ("b.xml", Camt))];
        int statements = 0;
        int damaged = 0;
        Property.ForAll(Gen.Choose(0, int.MaxValue - 1), seed =>
        {
            var random = new Random(seed);
            byte[] bytes = (byte[])good[random.Next(good.Length)].Clone();
            for (int i = random.Next(1, 6); i > 0; i--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            ReadResult<BankStatement> read = Read(random.Next(3) == 0 ? bytes[..random.Next(bytes.Length)] : bytes, "f");
            Assert.True(read.Items.Count > 0 || read.Diagnostics.Count > 0);
            statements += read.Items.Count;
            damaged += read.Diagnostics.Count(d => d.Code == "BANK010");
        }, 300);
        Assert.True(!Property.IsFullSize || (statements > 50 && damaged > 50), $"{statements}, {damaged}");
    }

    private static byte[] Hostile(string what) => what switch
    {
        "cut" => Packed.Gzip(Camt)[..^40],
        "no directory" => Packed.Zip(("a.xml", Camt))[..^30],
        "damaged inside" => Damaged(Packed.Zip(("a.xml", Camt))),
        "bomb" => Packed.Gzip(Spaces(20 << 20)),
        "bomb in a zip" => Packed.Zip(("a.xml", Spaces(20 << 20))),
        "many files" => Packed.Zip(("a.xml", Camt), ("b.xml", Camt), ("c.xml", Camt)),
        "nothing inside" => Packed.Zip(("folder/", [])),
        "nested" => Packed.Zip(("a.zip", Packed.Zip(("b.zip", Packed.Zip(("a.xml", Camt)))))),
        "spreadsheet" => Packed.Zip(("[Content_Types].xml", "<Types/>"u8.ToArray()), ("xl/workbook.xml", "<x/>"u8.ToArray())),
        "large zip" => Packed.Zip(("a.bin", RandomBytes(2_000))),
        _ => Packed.Gzip(Camt),
    };

    private static byte[] RandomBytes(int length)
    {
        byte[] bytes = new byte[length];
        new Random(1).NextBytes(bytes);
        return bytes;
    }

    private static byte[] Damaged(byte[] zip)
    {
        zip.AsSpan(60, 200).Clear();
        return zip;
    }

    private static byte[] Spaces(int length)
    {
        byte[] bytes = new byte[length];
        bytes.AsSpan().Fill((byte)' ');
        Camt.AsSpan(0, 500).CopyTo(bytes);
        return bytes;
    }

    private static ReadResult<BankStatement> Read(byte[] bytes, string name, BankFileOptions? options = null)
    {
        using var stream = new MemoryStream(bytes);
        return BankFile.Read(stream, name, options, TestContext.Current.CancellationToken);
    }
}
