using System.Text;
using Receivables.Banking.Records;

namespace Receivables.Banking.Coda;

/// <summary>Seeded mutations of whole files: whatever comes out, nothing is thrown, nothing hangs, and money is kept.</summary>
public class MutationTests
{
    [Fact]
    public void A_mutated_file_never_throws() =>
        RecordMutation.Run(MutationRun.Seed, [.. Enumerable.Range(1, 30).Select(seed => Encoding.Latin1.GetBytes(CodaStory.Write(seed))), File.ReadAllBytes(RepositoryRoot.PathOf("tests/Receivables.Banking.Tests/TestData/afschrift.cod"))], CodaText.Read);

    /// <summary>A single movement with information without end must not fill memory: texts stop at their bound, extra fields and charges at theirs.</summary>
    [Fact]
    public void Information_without_end_is_bounded()
    {
        string[] information =
        [
            CodaText.Information(1, new string('l', 73)), CodaText.More('2', 1, new string('m', 105)), CodaText.Information(1, "002" + new string('n', 70), isStructured: true), CodaText.Information(1, "004Bank", isStructured: true),
            CodaText.Information(1, "006" + CodaText.Fields(("Kosten", 30), ("EUR", 3), (CodaText.Digits(12_500), 15), ("1", 1), ("013", 3)), isStructured: true),
            CodaText.Second(1, "x", reference: "E"), CodaText.Third(1, "735028194450", "Name"),
        ];
        string text = CodaText.File([CodaText.Movement(1, 1_000), .. Enumerable.Range(0, 20_000).SelectMany(_ => information)]);
        StatementTransaction transaction = Assert.Single(Assert.Single(CodaText.Read(text).Items).Transactions);
        Assert.InRange(transaction.Remittance.Length, 1, 1_048_576);
        Assert.InRange(transaction.AdditionalInformation!.Length, 1_000_000, 1_048_576);
        Assert.Equal((64, 64), (transaction.ExtraFields.Count, transaction.Charges.Count));
        Assert.Equal(transaction.Remittance, transaction.ToPayment().Remittance);
    }

    /// <summary>Details without end leave their total whole, in memory for a hundred thousand.</summary>
    [Fact]
    public void Details_without_end_are_bounded()
    {
        string[] details = [.. Enumerable.Range(1, 110_000).Select(n => CodaText.Movement(1, 1_000, "60150000", detail: n % 10_000))];
        ReadResult<BankStatement> read = CodaText.Read(CodaText.File([CodaText.Movement(1, 110_000_000, "20150000"), .. details]));
        Assert.Contains(read.Diagnostics, d => d.Code == "STMT044" && d.Message.Contains("100000", StringComparison.Ordinal));
        Assert.Equal(Money.Eur(110_000m), read.Items[0].Transactions[0].Amount);
    }
}
