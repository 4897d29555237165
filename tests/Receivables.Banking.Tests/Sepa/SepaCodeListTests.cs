using System.Reflection;
using System.Text.RegularExpressions;
using Receivables.Banking.Camt;

namespace Receivables.Banking.Sepa;

/// <summary>Every code is listed, and nothing else.</summary>
public partial class SepaCodeListTests
{
    [Fact]
    public void The_list_is_that_of_the_code()
    {
        string[] listed = [.. Row().Matches(File.ReadAllText(RepositoryRoot.PathOf("docs/reference/diagnostics.md"))).Select(row => row.Groups[1].Value)];
        string[] ofXml = [.. Constants(typeof(CamtCodes)).Where(code => string.CompareOrdinal(code, "CAMT010") < 0).Select(StatusCodes.OfXml)];
        Assert.Equal(Constants(typeof(SepaCodes)).Concat(Constants(typeof(StatusCodes))).Concat(ofXml).Distinct().Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Constants(Type codes) =>
        codes.GetFields(BindingFlags.Static | BindingFlags.NonPublic).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!);

    [GeneratedRegex(@"^\| ((?:SEPA|PAIN)\d{3}) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
