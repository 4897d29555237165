using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;

namespace Receivables.Serialization;

/// <summary>The guide says what the code does.</summary>
public partial class JsonGuideTests
{
    private static readonly string Guide = File.ReadAllText(RepositoryRoot.PathOf("docs/guides/json.md"));

    [Fact]
    public void Every_code_is_on_the_page_and_in_the_list_of_all_codes()
    {
        string[] codes = [.. typeof(JsonCodes).GetFields(BindingFlags.Static | BindingFlags.NonPublic).Select(f => (string)f.GetRawConstantValue()!), "JSN001"];
        string list = File.ReadAllText(RepositoryRoot.PathOf("docs/reference/diagnostics.md"));
        Assert.Equal(codes.Order(StringComparer.Ordinal), Code().Matches(Guide).Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal));
        Assert.All(codes, code => Assert.Contains($"| {code} |", list, StringComparison.Ordinal));
    }

    [Fact]
    public void The_examples_give_what_their_comments_say()
    {
        Customer customer = new CustomerBuilder { Id = CustomerId.From("C00012"), Name = "Lampes Dubois", CreditLimit = Money.Eur(25_000m) }.Build();
        Assert.Contains("// " + ReceivablesJson.Serialize(customer), Guide, StringComparison.Ordinal);

        string text = Example().Match(Guide.ReplaceLineEndings("\n")).Groups[1].Value;
        ReadResult<Invoice> read = ReceivablesJson.Read<Invoice>(Encoding.UTF8.GetBytes(string.Join('\n', text.Split('\n').Select(line => line[Math.Min(4, line.Length)..]))), "invoices.json");
        Assert.Single(read.Items);
        Assert.Contains("// " + Assert.Single(read.Diagnostics), Guide, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^\| (JSN\d\d\d) \|", RegexOptions.Multiline)]
    private static partial Regex Code();

    [GeneratedRegex("Read<Invoice>\\(\"\"\"\n(.*?)\n +\"\"\"u8", RegexOptions.Singleline)]
    private static partial Regex Example();
}
