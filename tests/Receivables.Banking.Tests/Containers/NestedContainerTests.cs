using System.Text;
using Receivables.Banking.Camt;

namespace Receivables.Banking.Containers;

/// <summary>Portals deliver a ZIP of ZIPs, one an account: one is opened in another, all within the bounds of the outer one.</summary>
public class NestedContainerTests
{
    private static readonly byte[] Camt = Encoding.UTF8.GetBytes(Fixtures.Text("statement-053-08.xml"));

    public static TheoryData<string, byte[]> Deliveries => new()
    {
        { "all.zip/1.zip/a.xml all.zip/2.zip/b.xml all.zip/c.xml", Packed.Zip(("1.zip", Packed.Zip(("a.xml", Camt))), ("2.zip", Packed.Zip(("b.xml", Camt))), ("c.xml", Camt)) },
        { "all.zip/a.xml.gz all.zip/b.xml", Packed.Zip(("a.xml.gz", Packed.Gzip(Camt)), ("b.xml", Camt)) },
        { "all.zip/a.xml all.zip/b.xml", Packed.Gzip(Packed.Zip(("a.xml", Camt), ("b.xml", Camt))) },
        { "all.zip", Packed.Gzip(Packed.Gzip(Camt)) },
    };

    [Theory]
    [MemberData(nameof(Deliveries))]
    public void A_container_in_a_container_is_opened(string files, byte[] bytes)
    {
        ReadResult<BankStatement> read = Read(bytes);
        Assert.Equal(files.Split(' '), read.Items.Select(s => s.Header.File).Distinct());
        Assert.Equal(files.Split(' ').Length * Read(Camt).Items.Count, read.Items.Count);
        Assert.DoesNotContain(read.Diagnostics, d => d.Severity >= DiagnosticSeverity.Error);
    }

    [Fact]
    public void A_third_is_refused_by_name_and_the_others_are_read()
    {
        ReadResult<BankStatement> read = Read(Packed.Zip(("1.zip", Packed.Zip(("deep.zip", Packed.Zip(("a.xml", Camt))), ("b.xml", Camt))), ("c.xml", Camt)));
        Assert.Equal(["all.zip/1.zip/b.xml", "all.zip/c.xml"], read.Items.Select(s => s.Header.File).Distinct());
        Diagnostic said = Assert.Single(read.Diagnostics, d => d.Code == "BANK014");
        Assert.Equal((DiagnosticSeverity.Error, "all.zip/1.zip/deep.zip"), (said.Severity, said.Position.File));
    }

    /// <summary>What is wrong with an inner container costs no other.</summary>
    [Theory]
    [InlineData("BANK010")]
    [InlineData("BANK013")]
    [InlineData("BANK016")]
    public void A_bad_container_inside_is_said_and_the_others_are_read(string code)
    {
        byte[] bad = code switch { "BANK010" => Packed.Zip(("a.xml", Camt))[..^30], "BANK013" => Packed.Zip(("folder/", [])), _ => Packed.Zip(("[Content_Types].xml", "<Types/>"u8.ToArray())) };
        ReadResult<BankStatement> read = Read(Packed.Zip(("1.zip", bad), ("c.xml", Camt)));
        Assert.Equal(["all.zip/c.xml"], read.Items.Select(s => s.Header.File).Distinct());
        Diagnostic said = Assert.Single(read.Diagnostics, d => d.Code == code);
        Assert.Equal("all.zip/1.zip", said.Position.File);
        Assert.False(read.IsFatal);
    }

    /// <summary>As 42.zip: sixteen in each of sixteen, each of which expands a thousand times. The ratio is that of all to the outermost bytes.</summary>
    [Fact]
    public void Nesting_expands_no_further_than_a_container_alone()
    {
        byte[] zeros = Packed.Zip(("0.xml", Blank(4 << 20)));
        byte[] sixteen = Packed.Zip(Enumerable.Range(0, 16).Select(i => ($"{i}.zip", zeros)));
        byte[] bomb = Packed.Zip(Enumerable.Range(0, 16).Select(i => ($"lib {i}.zip", Packed.Zip(Enumerable.Range(0, 16).Select(j => ($"{j}.xml", Blank(4 << 20)))))));
        var options = new BankFileOptions { MaxExpansion = 100 };
        Assert.Single(Read(bomb, options).Diagnostics, d => d.Code == "BANK011");
        Assert.All(Read(Packed.Zip(("deep.zip", sixteen)), options).Diagnostics, d => Assert.Contains(d.Code, (string[])["BANK011", "BANK014"]));
    }

    /// <summary>Each step expands less than is allowed, and both together more.</summary>
    [Fact]
    public void The_ratio_of_both_steps_counts()
    {
        byte[] once = Packed.Zip(("a.xml", Blank(8 << 20)));
        var options = new BankFileOptions { MaxExpansion = 1_100 };
        Assert.DoesNotContain(Read(once, options).Diagnostics, d => d.Code == "BANK011");
        Assert.Contains(Read(Packed.Zip(("a.zip", once)), options).Diagnostics, d => d.Code == "BANK011");
    }

    [Fact]
    public void The_count_of_files_is_that_of_all()
    {
        byte[] zip = Packed.Zip(Enumerable.Range(0, 10).Select(i => ($"{i}.zip", Packed.Zip(Enumerable.Range(0, 10).Select(j => ($"{j}.xml", Camt))))));
        ReadResult<BankStatement> read = Read(zip, new BankFileOptions { MaxContainedFiles = 25 });
        Assert.Contains(read.Diagnostics, d => d.Code == "BANK012");
        Assert.Equal(22, read.Items.Select(s => s.Header.File).Distinct().Count());
    }

    [Fact]
    public void The_size_of_all_is_bounded()
    {
        byte[] zip = Packed.Zip(Enumerable.Range(0, 10).Select(i => ($"{i}.zip", Packed.Zip(("a.xml", Camt)))));
        ReadResult<BankStatement> read = Read(zip, new BankFileOptions { MaxBytes = 4 * Camt.Length });
        Assert.True(zip.Length < 4 * Camt.Length);
        Assert.Single(read.Diagnostics, d => d.Code == "BANK015");
        Assert.True(read.Items.Select(s => s.Header.File).Distinct().Count() < 5);
    }

    /// <summary>A file that unpacks to itself (a quine) is for a reader one without end: it ends at the third step, whatever is in it.</summary>
    [Fact]
    public void A_chain_without_end_ends_at_the_third_step()
    {
        byte[] chain = Camt;
        for (int i = 0; i < 40; i++)
        {
            chain = i % 2 == 0 ? Packed.Zip(("r.zip", chain)) : Packed.Gzip(chain);
        }

        ReadResult<BankStatement> read = Read(chain);
        Assert.Empty(read.Items);
        Assert.Equal("BANK014", Assert.Single(read.Diagnostics).Code);
    }

    // A statement that goes on in blanks.
    private static byte[] Blank(int length)
    {
        byte[] bytes = new byte[length];
        bytes.AsSpan().Fill((byte)' ');
        Camt.AsSpan(0, 500).CopyTo(bytes);
        return bytes;
    }

    private static ReadResult<BankStatement> Read(byte[] bytes, BankFileOptions? options = null)
    {
        using var stream = new MemoryStream(bytes);
        return BankFile.Read(stream, "all.zip", options, TestContext.Current.CancellationToken);
    }
}
