using System.Text;
using FsCheck.Fluent;
using Receivables.Banking.Camt;

namespace Receivables.Banking.Coda;

/// <summary>The streaming reader and the slow twin must say the same.</summary>
public class TwinTests
{
    [Fact]
    public void Both_agree_on_made_up_files() => Property.ForAll(Gen.Choose(0, int.MaxValue), seed => Compare(CodaStory.Write(seed)), maxTest: 2_000);

    [Fact]
    public void Both_agree_on_files_with_records_changed() => Property.ForAll(Gen.Choose(0, int.MaxValue), seed => Compare(CodaStory.Mutate(seed)), maxTest: 2_000);

    [Fact]
    public void Both_agree_on_the_day_of_a_Belgian_account() => Compare(File.ReadAllText(RepositoryRoot.PathOf("tests/Receivables.Banking.Tests/TestData/afschrift.cod")));

    [Fact]
    public void Made_up_files_hold_what_they_are_to_try()
    {
        List<BankStatement> all = [.. Enumerable.Range(0, 300).SelectMany(seed => Read(CodaStory.Write(seed)).Items)];
        Assert.Equal(4, all.Select(s => s.Balances.Check).Distinct().Count());
        List<StatementTransaction> transactions = [.. all.SelectMany(s => s.Transactions)];
        Assert.Equal(6, transactions.Select(t => t.Class).Distinct().Count(c => c != TransactionClass.ZeroAmount));
        Assert.Contains(transactions, t => t.UltimateCounterparty is not null && t.MandateId is not null && t.ReturnReason is not null);
        Assert.Contains(transactions, t => t.ExchangeRate is not null && t.StructuredReferences.Count > 0);
        Assert.Contains(transactions, t => t.Part > 1 && t.Charges.Count > 0);
        Assert.Contains(transactions, t => t.Charges.Any(c => c.IsIncluded));
    }

    private static void Compare(string text) => Assert.Equal(Sorted(SlowCodaReader.Read(text, "f")), Sorted(StatementText.Of(Read(text).Items)));

    private static ReadResult<BankStatement> Read(string text) => CodaText.Read(new UTF8Encoding(false).GetBytes(text), new BankFileOptions { MaxExtraFields = 1_000 });

    // Extra fields of one transaction come in the order of the records; the twin knows them by kind.
    internal static string Sorted(string text)
    {
        var lines = new List<string>();
        foreach (string line in text.Split('\n'))
        {
            int at = lines.Count;
            while (line.StartsWith("   extra", StringComparison.Ordinal) && at > 0 && lines[at - 1].StartsWith("   extra", StringComparison.Ordinal) && string.CompareOrdinal(lines[at - 1], line) > 0)
            {
                at--;
            }

            lines.Insert(at, line);
        }

        return string.Join('\n', lines);
    }
}
