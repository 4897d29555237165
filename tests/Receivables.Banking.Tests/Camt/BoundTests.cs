namespace Receivables.Banking.Camt;

/// <summary>Bounds hold, say so, and lie far above what banks write.</summary>
public class BoundTests
{
    [Fact]
    public void Bytes_are_bounded()
    {
        string xml = CamtXml.Statement(string.Concat(Enumerable.Repeat(CamtXml.Entry("1.00"), 100)));
        ReadResult<BankStatement> read = Fixtures.ReadText(xml, options: new BankFileOptions { MaxBytes = 6_000 });
        Assert.InRange(read.Items[0].Transactions.Count, 5, 60);
        Assert.Equal(["CAMT006", "CAMT043"], read.Diagnostics.Select(d => d.Code));
        Assert.DoesNotContain(Fixtures.ReadText(xml, options: new BankFileOptions { MaxBytes = xml.Length }).Diagnostics, d => d.Code == "CAMT006");
    }

    [Theory]
    [InlineData("<AddtlNtryInf>{0}</AddtlNtryInf>")]
    [InlineData("<Fremd a=\"{0}\"/>")]
    [InlineData("<!--{0}-->")]
    [InlineData("<Fremd><![CDATA[{0}]]></Fremd>")]
    public void A_token_is_bounded(string shape)
    {
        string huge = string.Format(System.Globalization.CultureInfo.InvariantCulture, shape, new string('x', 300_000));
        string xml = CamtXml.Statement(CamtXml.Entry("1.00") + CamtXml.Entry("1.00", huge));
        ReadResult<BankStatement> read = Fixtures.ReadText(xml, options: new BankFileOptions { MaxTokenBytes = 64 << 10 });
        Assert.Single(read.Items[0].Transactions);
        Assert.Equal(["CAMT007", "CAMT043"], read.Diagnostics.Select(d => d.Code));
        Assert.Equal(2, Fixtures.ReadText(xml).Items[0].Transactions.Count);
    }

    [Fact]
    public void A_text_is_cut_with_a_word()
    {
        string name = new('n', 20_000);
        ReadResult<BankStatement> read = Fixtures.ReadText(CamtXml.Statement(CamtXml.Balances("0.00", "1.00") + CamtXml.Entry("1.00", $"<AddtlNtryInf>{name}</AddtlNtryInf>")));
        Assert.Equal(name[..10_000], read.Items[0].Transactions[0].Remittance);
        Assert.Equal("CAMT035", Assert.Single(read.Diagnostics).Code);
    }

    [Fact]
    public void A_cut_leaves_no_half_character()
    {
        string text = new string('n', 139) + "𝄞𝄞";
        ReadResult<BankStatement> read = Fixtures.ReadText(CamtXml.Statement(CamtXml.Entry("1.00", $"<AddtlNtryInf>{text}</AddtlNtryInf>")), options: new BankFileOptions { MaxTextLength = 140 });
        Assert.Equal(new string('n', 139), read.Items[0].Transactions[0].Remittance);
    }

    [Theory]
    [InlineData(10, 10)]
    [InlineData(9, 9)]
    [InlineData(1, 1)]
    public void Transactions_are_bounded(int allowed, int expected)
    {
        string xml = CamtXml.Statement(string.Concat(Enumerable.Repeat(CamtXml.Entry("1.00"), 10)));
        ReadResult<BankStatement> read = Fixtures.ReadText(xml, options: new BankFileOptions { MaxTransactions = allowed });
        Assert.Equal(expected, read.Items[0].Transactions.Count);
        Assert.Equal(allowed < 10, read.Diagnostics.Any(d => d.Code == "CAMT008"));
    }

    [Fact]
    public void The_parts_of_one_lot_are_bounded_too()
    {
        string xml = CamtXml.Statement(CamtXml.Entry("1000.00", CamtXml.Batch(Enumerable.Repeat("1.00", 1000))));
        ReadResult<BankStatement> read = Fixtures.ReadText(xml, options: new BankFileOptions { MaxTransactions = 999 });
        Assert.Empty(read.Items[0].Transactions);
        Assert.Contains(read.Diagnostics, d => d.Code == "CAMT008");
        Assert.Equal(1000, Fixtures.ReadText(xml, options: new BankFileOptions { MaxTransactions = 1000 }).Items[0].Transactions.Count);
    }

    /// <summary>The parts of one entry are held together, streamed too.</summary>
    [Fact]
    public void Parts_that_are_made_to_fill_memory_are_bounded()
    {
        string parts = CamtXml.Statement(CamtXml.Balances("0.00", "2.00") + CamtXml.Entry("1.00") + CamtXml.Entry("1.00", $"<NtryDtls>{string.Concat(Enumerable.Repeat("<TxDtls/>", 1_000))}</NtryDtls>"));
        ReadResult<BankStatement> read = Fixtures.ReadText(parts, options: new BankFileOptions { AlwaysRetained = 100_000 });
        Assert.Single(read.Items[0].Transactions);
        Assert.Equal(["CAMT015", "CAMT043"], read.Diagnostics.Select(d => d.Code));
        Assert.Equal(2, Fixtures.ReadText(parts).Items[0].Transactions.Count);
        Lockstep.Compare(System.Text.Encoding.UTF8.GetBytes(parts), new BankFileOptions { AlwaysRetained = 100_000 });
    }

    /// <summary>A lot of the shortest parts that say anything stays far below what is always allowed.</summary>
    [Fact]
    public void Parts_of_a_lot_of_a_bank_are_not() => Assert.Equal(
        3_000, Fixtures.ReadText(CamtXml.Statement(CamtXml.Entry("3000.00", CamtXml.Batch(Enumerable.Repeat("1.00", 3_000)))), options: new BankFileOptions { AlwaysRetained = 1 << 20 }).Items[0].Transactions.Count);

    [Fact]
    public void Extra_fields_are_bounded_and_dropped_with_one_word()
    {
        string fields = string.Concat(Enumerable.Range(0, 100).Select(i => $"<X{i}>v</X{i}>"));
        ReadResult<BankStatement> read = Fixtures.ReadText(CamtXml.Statement(CamtXml.Balances("0.00", "2.00") + CamtXml.Entry("1.00", fields) + CamtXml.Entry("1.00", fields)));
        Assert.All(read.Items[0].Transactions, t => Assert.Equal(64, t.ExtraFields.Count));
        Assert.Equal("CAMT036", Assert.Single(read.Diagnostics).Code);
        Assert.Empty(Fixtures.ReadText(CamtXml.Statement(CamtXml.Entry("1.00", "<X>v</X>")), options: new BankFileOptions { MaxExtraFields = 0 }).Items[0].Transactions[0].ExtraFields);
    }

    [Fact]
    public void Unknown_names_are_bounded()
    {
        string fields = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"<X{i}><Y>v</Y></X{i}>"));
        ReadResult<BankStatement> read = Fixtures.ReadText(CamtXml.Statement(CamtXml.Entry("1.00", fields)), options: new BankFileOptions { MaxExtraFields = 10_000 });
        Assert.Equal(10_000, read.Items[0].Transactions[0].ExtraFields.Count);
    }

    [Fact]
    public void Diagnostics_are_bounded()
    {
        string xml = CamtXml.Statement(string.Concat(Enumerable.Repeat(CamtXml.Entry("x"), 50)));
        Assert.Equal(7, Fixtures.ReadText(xml, options: new BankFileOptions { MaxDiagnostics = 7 }).Diagnostics.Count);
    }

    [Fact]
    public void A_value_outside_its_range_is_a_programming_error()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new BankFileOptions { MaxBytes = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new BankFileOptions { MaxTokenBytes = 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new BankFileOptions { MaxDepth = 15 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new BankFileOptions { MaxDepth = 1_025 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new BankFileOptions { MaxTextLength = 139 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new BankFileOptions { MaxTransactions = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new BankFileOptions { MaxExtraFields = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new BankFileOptions { MaxDiagnostics = 0 });
    }
}
