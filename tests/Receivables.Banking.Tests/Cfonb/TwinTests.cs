using System.Text;
using FsCheck.Fluent;
using Receivables.Banking.Camt;

namespace Receivables.Banking.Cfonb;

/// <summary>The streaming reader and the slow twin must say the same.</summary>
public class TwinTests
{
    [Fact]
    public void Both_agree_on_made_up_files() => Property.ForAll(
        Gen.Choose(0, int.MaxValue),
        seed =>
        {
            string text = CfonbStory.Write(seed);
            Assert.Equal(Sorted(SlowCfonbReader.Read(text, "f")), Sorted(StatementText.Of(CfonbText.Read(new UTF8Encoding(false).GetBytes(text)).Items)));
        },
        maxTest: 2_000);

    [Fact]
    public void Made_up_files_hold_what_they_are_to_try()
    {
        List<BankStatement> all = [.. Enumerable.Range(0, 300).SelectMany(seed => CfonbText.Read(new UTF8Encoding(false).GetBytes(CfonbStory.Write(seed))).Items)];
        Assert.Equal(4, all.Select(s => s.Balances.Check).Distinct().Count());
        Assert.Equal(5, all.SelectMany(s => s.Transactions).Select(t => t.Class).Distinct().Count(c => c != TransactionClass.Pending && c != TransactionClass.ZeroAmount));
        Assert.Contains(all.SelectMany(s => s.Transactions), t => t.UltimateCounterparty is not null && t.MandateId is not null && t.ReturnReason is not null);
    }

    // Extra fields of one transaction come in the order of the records; the twin knows them by kind.
    private static string Sorted(string text)
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
