using System.Globalization;
using System.Text;

namespace Receivables.Banking.Records;

/// <summary>A page of the guides with files to follow: of its blocks of text the first is a file, the second what the code of the page prints, and so on in pairs.</summary>
internal static class GuidePage
{
    /// <param name="page">The page, such as <c>cfonb.md</c>.</param>
    /// <param name="file">What the file is called there.</param>
    /// <param name="pair">Which pair of blocks, from 0.</param>
    /// <param name="options">What the code of the page reads it with, or null.</param>
    internal static void Check(string page, string file, int pair = 0, BankFileOptions? options = null)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Block(page, "text", 2 * pair)));
        ReadResult<BankStatement> read = BankFile.Read(stream, file, options);
        Assert.Empty(read.Diagnostics);
        Assert.Equal(Block(page, "text", (2 * pair) + 1), Print(read.Items));
    }

    /// <summary>A block of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="language">What stands behind the fence.</param>
    /// <param name="number">Which block of the language, from 0.</param>
    internal static string Block(string page, string language, int number) =>
        File.ReadAllText(RepositoryRoot.PathOf($"docs/guides/{page}")).ReplaceLineEndings("\n").Split($"```{language}\n")[number + 1].Split("```")[0];

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
