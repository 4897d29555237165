using System.Reflection;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Receivables.Serialization;

namespace Receivables.Matching;

public class MatchingPolicyJsonTests
{
    [Theory]
    [InlineData("""{ "version": 1, "applyTreshold": 0.99 }""", "POL005 1:17")]
    [InlineData("""{ "version": 1, "ApplyThreshold": 0.99 }""", "POL005 1:17")]
    [InlineData("""{ "version": 1, "applyThreshold": 0.4999 }""", "POL004 1:35")]
    [InlineData("""{ "version": 1, "applyThreshold": 1.0001 }""", "POL004 1:35")]
    [InlineData("""{ "version": 1, "applyThreshold": 0.99999999999999999999999999999999 }""", "POL004 1:35")]
    [InlineData("""{ "version": 1, "applyThreshold": 9e-1 }""", "POL004 1:35")]
    [InlineData("""{ "version": 1, "applyThreshold": "0.99" }""", "POL003 1:35")]
    [InlineData("""{ "version": 1, "reviewThreshold": -0.1 }""", "POL004 1:36")]
    [InlineData("""{ "version": 1, "payerThreshold": 0 }""", "POL004 1:35")]
    [InlineData("""{ "version": 1, "applyMargin": 100.0001 }""", "POL004 1:32")]
    [InlineData("""{ "version": 1, "applyMargin": 4.60517 }""", "POL004 1:32")]
    [InlineData("""{ "version": 1, "pluginWeightCap": -1 }""", "POL004 1:36")]
    [InlineData("""{ "version": 1, "maxAlternatives": 5.5 }""", "POL004 1:36")]
    [InlineData("""{ "version": 1, "maxAlternatives": 101 }""", "POL004 1:36")]
    [InlineData("""{ "version": 1, "stepBudget": 999 }""", "POL004 1:31")]
    [InlineData("""{ "version": 1, "stepBudget": 99999999999999999999999999999999999999 }""", "POL004 1:31")]
    [InlineData("""{ "version": 1, "combinationBudget": [] }""", "POL003 1:38")]
    [InlineData("""{ "version": 1, "contentionBudget": 0.5 }""", "POL004 1:37")]
    [InlineData("""{ "version": 1, "applyStatedCharge": "yes" }""", "POL003 1:38")]
    [InlineData("""{ "version": 1, "partialPayments": "apply" }""", "POL003 1:36")]
    [InlineData("""{ "version": 1, "overpayments": "ApplyRestOnAccount" }""", "POL003 1:33")]
    [InlineData("""{ "version": 1, "paymentsOnAccount": true }""", "POL003 1:38")]
    [InlineData("""{ "version": 1, "differences": {} }""", "POL003 1:32")]
    [InlineData("""{ "version": 1, "differences": [1] }""", "POL001 1:33, POL003 1:33, POL003 1:33")]
    [InlineData("""{ "version": 1, "differences": [{ "kind": "luck", "action": "apply", "limit": 1 }] }""", "POL003 1:43")]
    [InlineData("""{ "version": 1, "differences": [{ "kind": "rounding", "limit": 1 }] }""", "POL003 1:33")]
    [InlineData("""{ "version": 1, "differences": [{ "kind": "writeOff", "action": "apply", "limit": 1 }] }""", "POL003 1:43")]
    [InlineData("""{ "version": 1, "differences": [{ "kind": "rounding", "action": "apply", "limit": -1 }] }""", "POL004 1:83")]
    [InlineData("""{ "version": 1, "differences": [{ "kind": "rounding", "action": "apply", "limit": 0 }] }""", "POL007 1:33")]
    [InlineData("""{ "version": 1, "differences": [{ "kind": "rounding", "action": "apply" }] }""", "POL007 1:33")]
    [InlineData("""{ "version": 1, "differences": [{ "kind": "withholding", "action": "propose", "limit": 1 }] }""", "POL007 1:33")]
    [InlineData("""{ "version": 1, "differences": [{ "kind": "bankCharge", "action": "apply", "limit": 1, "currency": "eur" }] }""", "POL003 1:100")]
    [InlineData("""{ "version": 1, "differences": [{ "kind": "bankCharge", "action": "apply", "limit": 1, "most": 2 }] }""", "POL005 1:88")]
    [InlineData("""{ "version": 1, "method": "luck" }""", "POL003 1:27")]
    [InlineData("""{ "version": 1, "leastRuleConfidence": 1 }""", "POL003 1:40")]
    [InlineData("""{ "version": 1, "preset": "businesscentral" }""", "POL003 1:27")]
    [InlineData("""{ "version": 1, "preset": {} }""", "POL003 1:27")]
    [InlineData("""{ "version": 1, "stepBudget": 5000, "stepBudget": 6000 }""", "POL002 1:37")]
    [InlineData("""{ "version": 2 }""", "POL006 1:14")]
    [InlineData("""{ "version": 1.0 }""", "POL006 1:14")]
    [InlineData("""{ "version": "1" }""", "POL003 1:14")]
    [InlineData("{ }", "POL006 1:1")]
    [InlineData("""{ "applyThreshold": 2, "misspelt": null }""", "POL006 1:1, POL004 1:21, POL005 1:24")]
    [InlineData("[]", "POL001 1:1")]
    [InlineData("", "JSN002 1:1")]
    [InlineData("""{ "version": 1""", "JSN002 1:15")]
    [InlineData("{ \"\\ud800\": 1 }", "JSN002 1:3")]
    public void What_is_wrong_is_refused_with_its_place(string json, string expected)
    {
        ReadResult<MatchingPolicy> result = MatchingPolicyJson.Read(Encoding.UTF8.GetBytes(json), "policy.json");

        Assert.Empty(result.Items);
        Assert.Equal(expected, string.Join(", ", result.Diagnostics.Select(d => $"{d.Code} {d.Position.Line}:{d.Position.Column}")));
        Assert.All(result.Diagnostics, d => Assert.True(d.Position.File == "policy.json" && d.Message.EndsWith('.')));
    }

    [Fact]
    public void A_message_says_what_to_write() =>
        Assert.Equal(
            "policy.json:1:35 error POL004: 'applyThreshold' is a number from 0.5 to 1, written without an exponent.",
            Assert.Single(MatchingPolicyJson.Read("""{ "version": 1, "applyThreshold": 99.99 }"""u8, "policy.json").Diagnostics).ToString());

    [Fact]
    public void A_hostile_file_is_refused()
    {
        Assert.Equal("JSN002", Assert.Single(MatchingPolicyJson.Read(Encoding.UTF8.GetBytes(new string('[', 100_000))).Diagnostics).Code);
        Assert.Equal("JSN001", Assert.Single(MatchingPolicyJson.Read(new byte[5 << 20]).Diagnostics).Code);
        Assert.Equal("JSN002", Assert.Single(MatchingPolicyJson.Read([0xFF, 0xFE, 0x7B, 0x00]).Diagnostics).Code);
        string many = $$"""{ "version": 1, {{string.Join(',', Enumerable.Range(0, 50_000).Select(i => $"\"x{i}\": {i}"))}} }""";
        Assert.All(MatchingPolicyJson.Read(Encoding.UTF8.GetBytes(many)).Diagnostics, d => Assert.Equal("POL005", d.Code));
    }

    [Fact]
    public void A_file_may_start_from_a_preset_wherever_it_is_named()
    {
        Assert.Equal(MatchingPolicy.BusinessCentral, Read("""{"version":1,"preset":"BusinessCentral"}"""));
        Assert.Equal(MatchingPolicy.OldestFirst, Read("""{"version":1,"preset":"OldestFirst"}"""));
        Assert.Equal(MatchingPolicy.Default, Read("""{"version":1,"preset":"Default"}"""));
        Assert.Equal(MatchingPolicy.Default, Read("""{"version":1}"""));
        Assert.Equal(
            MatchingPolicy.BusinessCentral with { LeastRuleConfidence = RuleConfidence.Medium, MaxAlternatives = 2 },
            Read("""{ "maxAlternatives": 2, /* all but hints */ "leastRuleConfidence": "medium", "preset": "BusinessCentral", "version": 1 }"""));
    }

    [Fact]
    public void A_policy_is_written_with_all_it_has() =>
        Assert.Equal(
            """
            {
              "version": 1,
              "method": "odds",
              "leastRuleConfidence": "high",
              "applyThreshold": 0.9999,
              "applyMargin": 4.6052,
              "reviewThreshold": 0.05,
              "payerThreshold": 0.9999,
              "maxAlternatives": 5,
              "pluginWeightCap": 6.9078,
              "applyDiscountInWindow": true,
              "applyStatedCharge": true,
              "partialPayments": "hold",
              "overpayments": "hold",
              "paymentsOnAccount": "hold",
              "billedMonth": "unstated",
              "differences": [
                {
                  "kind": "rounding",
                  "action": "apply",
                  "direction": "both",
                  "limit": 0.05
                },
                {
                  "kind": "bankCharge",
                  "action": "propose",
                  "direction": "less",
                  "limit": 20,
                  "limitPercent": 1
                }
              ],
              "stepBudget": 500000,
              "combinationBudget": 250000,
              "contentionBudget": 5000
            }

            """.ReplaceLineEndings("\n"),
            Encoding.UTF8.GetString(MatchingPolicyJson.Write(MatchingPolicy.Default with { ApplyThreshold = 0.99990000m })));

    [Fact]
    public void Every_property_is_written()
    {
        using JsonDocument written = JsonDocument.Parse(MatchingPolicyJson.Write(MatchingPolicy.Default));
        IEnumerable<string> properties = typeof(MatchingPolicy).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(p => char.ToLowerInvariant(p.Name[0]) + p.Name[1..]);
        Assert.Equal(properties.Append("version").Order(StringComparer.Ordinal), written.RootElement.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_written_is_read_again() => Property.ForAll(Policies, policy =>
    {
        byte[] written = MatchingPolicyJson.Write(policy);
        ReadResult<MatchingPolicy> read = MatchingPolicyJson.Read(written);
        Assert.Empty(read.Diagnostics);
        Assert.Equal(policy, Assert.Single(read.Items));
        Assert.Equal(written, MatchingPolicyJson.Write(read.Items[0]));
    }, 1_000);

    // The ranges of the file are those of the type: at its ends both accept, beyond them both refuse.
    [Theory]
    [InlineData("applyThreshold", "0.5", "1", "0.4999999", "1.0000001")]
    [InlineData("applyMargin", "0", "100", "-0.0001", "100.0001")]
    [InlineData("reviewThreshold", "0", "1", "-0.0000001", "1.0000001")]
    [InlineData("payerThreshold", "0.5", "1", "0.4999999", "1.0000001")]
    [InlineData("maxAlternatives", "0", "100", "-1", "101")]
    [InlineData("pluginWeightCap", "0", "100", "-0.0001", "100.0001")]
    [InlineData("stepBudget", "1000", "100000000", "999", "100000001")]
    [InlineData("combinationBudget", "0", "100000000", "-1", "100000001")]
    [InlineData("contentionBudget", "0", "100000000", "-1", "100000001")]
    public void The_range_is_that_of_the_policy(string name, string least, string most, string below, string above)
    {
        Assert.All(new[] { least, most }, value => Assert.Single(MatchingPolicyJson.Read(Encoding.UTF8.GetBytes($$"""{"version":1,"{{name}}":{{value}}}""")).Items));
        Assert.All(new[] { below, above }, value => Assert.Empty(MatchingPolicyJson.Read(Encoding.UTF8.GetBytes($$"""{"version":1,"{{name}}":{{value}}}""")).Items));
    }

    private static Gen<MatchingPolicy> Policies =>
        from method in Gen.Elements(Enum.GetValues<MatchingMethod>())
        from confidence in Gen.Elements(Enum.GetValues<RuleConfidence>())
        from shares in Gen.ArrayOf(Gen.Choose(0, 1_000_000), 3)
        from units in Gen.ArrayOf(Gen.Choose(0, 1_000_000), 2)
        from counts in Gen.ArrayOf(Gen.Choose(1_000, 100_000_000), 3)
        from alternatives in Gen.Choose(0, 100)
        from flags in Gen.Choose(0, 31)
        from differences in Differences
        select MatchingPolicy.Default with
        {
            Method = method,
            LeastRuleConfidence = confidence,
            ApplyThreshold = 0.5m + (shares[0] / 2_000_000m),
            ReviewThreshold = shares[1] / 1_000_000m,
            PayerThreshold = 0.5m + (shares[2] / 2_000_000m),
            ApplyMargin = LogOdds.FromUnits(units[0]),
            PluginWeightCap = LogOdds.FromUnits(units[1]),
            StepBudget = counts[0],
            CombinationBudget = counts[1],
            ContentionBudget = counts[2],
            MaxAlternatives = alternatives,
            ApplyDiscountInWindow = (flags & 1) == 0,
            ApplyStatedCharge = (flags & 2) == 0,
            PartialPayments = (PartialPaymentAction)(flags >> 2 & 1),
            Overpayments = (OverpaymentAction)(flags >> 3 & 1),
            PaymentsOnAccount = (PaymentOnAccountAction)(flags >> 4 & 1),
            BilledMonth = (BilledMonth)(flags >> 5 & 3),
            Differences = differences,
        };

    private static Gen<IReadOnlyList<DifferenceRule>> Differences =>
        from some in Gen.ArrayOf(Gen.Elements(DifferenceRuleTests.Rules), 3)
        from count in Gen.Choose(0, 3)
        select (IReadOnlyList<DifferenceRule>)some[..count];

    private static MatchingPolicy Read(string json) => Assert.Single(MatchingPolicyJson.Read(Encoding.UTF8.GetBytes(json)).Items);
}
