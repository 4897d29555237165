using System.Text;
using Receivables.Banking.Records;

namespace Receivables.Banking.Mt940;

/// <summary>Seeded mutations of whole files: whatever comes out, nothing is thrown, nothing hangs, and money is kept.</summary>
public class MutationTests
{
    [Fact]
    public void A_mutated_file_never_throws() => Run(MutationRun.Seed,
        [.. Enumerable.Range(1, 30).Select(seed => Encoding.Latin1.GetBytes(MtStory.Write(seed))), File.ReadAllBytes(RepositoryRoot.PathOf("tests/Receivables.Banking.Tests/TestData/konto.sta")), .. Words.Select(Encoding.Latin1.GetBytes)]);

    /// <summary>The same with real files, which hold what nobody would make up; skipped where they are not there.</summary>
    [Fact]
    public void A_mutated_real_file_never_throws() => Run(MutationRun.Seed + 1,
        [.. SharedData.RequireFiles("bank-mt940").Where(path => Path.GetExtension(path) is ".sta" or ".txt").Select(File.ReadAllBytes).Where(file => file.Length is > 0 and < 8_000 && MtText.Read(file).Items.Any(s => s.Transactions.Count > 0))]);

    private static void Run(int seed, byte[][] files) => RecordMutation.Run(seed, files, MtText.Read);

    // What the story does not write.
    private static readonly string[] Words =
    [
        MtText.Statement(10m, ":61:2606300630C10,00NTRFEREF//1\r\n/TRCD/00100/\r\n:86:/RTRN/MS03//EREF/E//CNTP/NL91ABNA0417164300/INGBNL2A/A. de Boer///REMI/USTD//F 17/\r\n:61:2606300630C0,NMSCNONREF\r\n:86:SEPA X IBAN: NL91ABNA0417164300 NAAM: A"),
        MtText.Statement(10m, ":61:2606300630RC\r\n10,00S051NONREF\r\n/OCMT/USD1,00//CHGS/EUR1,00//EXCH/1,1/\r\n:NS:01a\r\n15b\r\n:90C:1EUR10,00"),
    ];

    /// <summary>A field of lines without end must not fill memory.</summary>
    [Fact]
    public void A_field_without_end_is_bounded()
    {
        string text = MtText.Head + ":61:2606300630C10,00NTRFNONREF\r\n:86:" + string.Concat(Enumerable.Repeat("?20" + new string('t', 60) + "\r\n", 20_000));
        StatementTransaction transaction = Assert.Single(MtText.Read(text, new BankFileOptions { MaxTokenBytes = 64 << 10 }).Items[0].Transactions);
        Assert.InRange(transaction.RemittanceLines.Sum(line => line.Length), 60_000, 70_000);
        Assert.Equal(transaction.Remittance, transaction.ToPayment().Remittance);
    }

    [Fact]
    public void Marks_without_end_take_no_longer_than_their_length()
    {
        string slashes = string.Concat(Enumerable.Repeat("/EREF/", 50_000)), keys = "166?20" + string.Concat(Enumerable.Repeat("EREF+ IBAN: DE89 ", 20_000)), breaks = string.Concat(Enumerable.Repeat("?20IBAN+D", 20_000));
        Assert.All((string[])[slashes, keys, "166" + breaks], details => Assert.Single(MtText.Read(MtText.Head + ":61:2606300630C10,00NTRFNONREF\r\n:86:" + details).Items[0].Transactions));
    }
}
