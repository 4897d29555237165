using System.Globalization;
using System.Text;

namespace Receivables.Banking.Records;

/// <summary>A page of the guides with a file to follow: its first block of text is the file, its second what the code of the page prints.</summary>
internal static class GuidePage
{
    internal static void Check(string page, string file)
    {
        string[] blocks = File.ReadAllText(RepositoryRoot.PathOf($"docs/guides/{page}")).ReplaceLineEndings("\n").Split("```text\n");
        string input = blocks[1].Split("```")[0], printed = blocks[2].Split("```")[0];
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(input));
        ReadResult<BankStatement> read = BankFile.Read(stream, file);
        Assert.Empty(read.Diagnostics);
        Assert.Equal(printed, Print(read.Items));
    }

    private static string Print(IEnumerable<BankStatement> statements)
    {
        var output = new StringBuilder();
        foreach (BankStatement statement in statements)
        {
            output.Append(CultureInfo.InvariantCulture, $"{statement.Account} {statement.Opening?.Amount} → {statement.Closing?.Amount} ({statement.Balances.Check})\n");
            foreach (StatementTransaction t in statement.Transactions)
            {
                output.Append(CultureInfo.InvariantCulture, $"{t.Class} {t.Amount} {t.Counterparty.Name}: {t.Remittance} {t.ReturnReason}\n");
            }
        }

        return output.ToString();
    }
}
