using System.Globalization;
using System.Text;
using Receivables.Banking.Camt;
using Receivables.Banking.Coda;
using Receivables.Banking.Containers;

namespace Receivables.Banking.Internals;

/// <summary>What a file that is read whole may take in memory is bounded by its bytes: what is made to fill it is not read further, and what banks write is.</summary>
public class RetentionBoundTests
{
    private const int Parts = 2_000;
    private const int Floor = 50_000;

    private static readonly BankFileOptions Small = new() { MaxRetention = 1, AlwaysRetained = Floor };

    public static TheoryData<string> Names => [.. TinyFiles.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Reading_ends_where_too_much_is_kept(string name)
    {
        byte[] file = TinyFiles.Bytes(name, Parts);
        ReadResult<BankStatement> all = Read(file, BankFileOptions.Default), read = Read(file, Small);
        Assert.DoesNotContain(all.Diagnostics, IsOfBound);
        Assert.InRange(Counted(all.Items), Parts, 4 * Parts);
        Assert.InRange(Counted(read.Items), 20, Counted(all.Items) - 50);
        Diagnostic end = Assert.Single(read.Diagnostics, IsOfBound);
        Assert.Equal((DiagnosticSeverity.Error, "f"), (end.Severity, end.Position.File));
        Assert.True(end.Position.Line > 0 && end.Position.Column > 0, $"{end} has no place.");
        Assert.Contains("BankFileOptions.MaxRetention", end.Message);
        Assert.Contains("BankFile.Open", end.Message);
        Assert.StartsWith(Keys(read.Items), Keys(all.Items));
        if (read.Items[^1].Transactions.Count is > 0 and var count && count < all.Items[read.Items.Count - 1].Transactions.Count)
        {
            Assert.Equal(BalanceCheck.NotVerifiable, read.Items[^1].Balances.Check);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_kept_is_not_above_the_bound_by_more_than_one(string name)
    {
        const long One = 2_000;
        byte[] file = TinyFiles.Bytes(name, Parts);
        ReadResult<BankStatement> read = Read(file, Small);
        var kept = new RetainedBytes();
        foreach (BankStatement statement in read.Items)
        {
            Array.ForEach([.. statement.Transactions], kept.Add);
            kept.Add(statement);
        }

        Array.ForEach([.. read.Diagnostics], kept.Add);
        Assert.InRange(kept.Total, Floor, Floor + file.Length + One);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Streaming_is_not_bounded(string name)
    {
        byte[] file = TinyFiles.Bytes(name, Parts);
        var diagnostics = new DiagnosticBag();
        using StatementReader reader = BankFile.Open(new MemoryStream(file), diagnostics, "f", Small, TestContext.Current.CancellationToken)!;
        int count = 0;
        for (; reader.ReadStatement(); count++)
        {
            for (; reader.ReadTransaction(out _); count++)
            {
            }
        }

        Assert.Equal(Counted(Read(file, BankFileOptions.Default).Items), count);
        Assert.DoesNotContain(diagnostics.Diagnostics, IsOfBound);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Read_asynchronously_it_is_the_same(string name)
    {
        byte[] file = TinyFiles.Bytes(name, Parts);
        ReadResult<BankStatement> expected = Read(file, Small), read = await BankFile.ReadAsync(new MemoryStream(file), "f", Small, TestContext.Current.CancellationToken);
        Assert.Equal(StatementText.Of(expected.Items), StatementText.Of(read.Items));
        Assert.Equal(expected.Diagnostics, read.Diagnostics);
    }

    /// <summary>However the bytes come, reading ends at the same place.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void In_other_slices_it_is_the_same(string name)
    {
        byte[] file = TinyFiles.Bytes(name, Parts);
        ReadResult<BankStatement> expected = Read(file, Small), read = BankFile.Read(new SlicedStream(file, 1, 300), "f", Small, TestContext.Current.CancellationToken);
        Assert.Equal(StatementText.Of(expected.Items), StatementText.Of(read.Items));
        Assert.Equal(expected.Diagnostics, read.Diagnostics);
    }

    /// <summary>Of a container counts what comes out of it, and nothing is said of the files that are not opened any more.</summary>
    [Theory]
    [InlineData("BAI2, entries")]
    [InlineData("camt, empty statements")]
    public void Of_a_container_counts_what_comes_out(string name)
    {
        byte[] file = TinyFiles.Bytes(name, Parts), rest = TinyFiles.Bytes(name, 1);
        ReadResult<BankStatement> bare = Read(file, Small);
        foreach (byte[] packed in (byte[][])[Packed.Gzip(file), Packed.Zip([("f", file), ("g", rest)])])
        {
            ReadResult<BankStatement> read = Read(packed, Small);
            Assert.Equal(Counted(bare.Items), Counted(read.Items));
            Assert.Equal(bare.Diagnostics.Select(d => d.Code), read.Diagnostics.Select(d => d.Code));
        }
    }

    [Fact]
    public void Files_of_a_container_count_together()
    {
        byte[] file = TinyFiles.Bytes("BAI2, entries", 200);
        ReadResult<BankStatement> read = Read(Packed.Zip(Enumerable.Range(0, 10).Select(i => ($"{i}", file))), Small);
        Assert.Equal("STMT006", Assert.Single(read.Diagnostics, IsOfBound).Code);
        Assert.InRange(read.Items.Count, 2, 9);
    }

    /// <summary>The parts of one entry are made together, and given together.</summary>
    [Fact]
    public void An_entry_is_not_torn()
    {
        var options = new BankFileOptions { MaxRetention = 1, AlwaysRetained = 0 };
        string Lot(int number) => CodaText.Movement(number, 8_000, "20150000") + "\r\n" + CodaText.Lines(Enumerable.Range(1, 8).Select(i => CodaText.Movement(number, 1_000, "60150000", "Factuur", i)));
        ReadResult<BankStatement> read = CodaText.Read(CodaText.Lines([CodaText.Header(), CodaText.Old(0)]) + Lot(1) + Lot(2), options);
        Assert.Equal(8, read.Items[0].Transactions.Count);
        Assert.Equal("STMT006", Assert.Single(read.Diagnostics, IsOfBound).Code);
    }

    /// <summary>A hundred and twenty thousand entries as banks write them take more than is always allowed, and are read in full; so are three hundred thousand of sixteen bytes.</summary>
    [Theory]
    [InlineData(120_000, "16,142,{0},0,B{0},C0123456789,BRIGHT LAMPS LTD INVOICE LU-2026-{0}\n")]
    [InlineData(300_000, "16,142,12345678/\n")]
    public void Real_files_are_read_in_full(int entries, string line)
    {
        StringBuilder text = new("01,A,B,260701,0615,1,,,2/\n02,A,B,1,260630,,USD,2/\n03,1,,,,,/\n");
        for (int i = 0; i < entries; i++)
        {
            text.AppendFormat(CultureInfo.InvariantCulture, line, 10_000_000 + i);
        }

        ReadResult<BankStatement> read = Read(Encoding.ASCII.GetBytes(text.ToString()), BankFileOptions.Default);
        Assert.Equal(entries, read.Items[0].Transactions.Count);
        Assert.DoesNotContain(read.Diagnostics, IsOfBound);
        var kept = new RetainedBytes();
        Array.ForEach([.. read.Items[0].Transactions], kept.Add);
        Assert.True(kept.Total > BankFileOptions.Default.AlwaysRetained, "The file is too small to say anything.");
    }

    /// <summary>With hardly anything allowed beside their bytes, files of banks are read in full.</summary>
    [Theory]
    [InlineData("bank-camt")]
    [InlineData("bank-mt940")]
    [InlineData("bank-cfonb120")]
    [InlineData("bank-coda")]
    [InlineData("bank-bai2")]
    [InlineData("bank-ofx")]
    [InlineData("bank-csv")]
    [InlineData("payouts")]
    public void Files_of_banks_stay_below(string folder)
    {
        var options = new BankFileOptions { AlwaysRetained = 16 << 10 };
        Assert.All(SharedData.RequireFiles(folder), path => Assert.DoesNotContain(Read(File.ReadAllBytes(path), options).Diagnostics, IsOfBound));
    }

    [Fact]
    public void Files_of_the_samples_stay_below() => Assert.All(
        Directory.GetFiles(RepositoryRoot.PathOf("samples/data")), path => Assert.DoesNotContain(Read(File.ReadAllBytes(path), new BankFileOptions { AlwaysRetained = 16 << 10 }).Diagnostics, IsOfBound));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(10_001)]
    public void A_value_outside_its_range_is_a_programming_error(int value) => Assert.Throws<ArgumentOutOfRangeException>(() => new BankFileOptions { MaxRetention = value });

    [Fact]
    public void The_option_raises_the_bound()
    {
        byte[] file = TinyFiles.Bytes("BAI2, statements", Parts);
        Assert.DoesNotContain(Read(file, new BankFileOptions { MaxRetention = 10_000, AlwaysRetained = 0 }).Diagnostics, IsOfBound);
        Assert.Contains(Read(file, new BankFileOptions { AlwaysRetained = 0 }).Diagnostics, IsOfBound);
        Assert.Equal((8, 32 << 20), (BankFileOptions.Default.MaxRetention, BankFileOptions.Default.AlwaysRetained));
    }

    private static bool IsOfBound(Diagnostic diagnostic) => diagnostic.Code is "STMT006" or "CAMT015";

    private static ReadResult<BankStatement> Read(byte[] file, BankFileOptions options) => BankFile.Read(new MemoryStream(file), "f", options);

    private static int Counted(IReadOnlyList<BankStatement> statements) => statements.Count + statements.Sum(s => s.Transactions.Count);

    private static string Keys(IReadOnlyList<BankStatement> statements) => string.Join('\n', statements.SelectMany(s => s.Transactions.Select(t => $"{t.SourceKey} {t.Source}").Prepend(s.Header.Number.ToString(CultureInfo.InvariantCulture))));
}
