using System.Text;
using Receivables.Serialization;

namespace Receivables.Dunning;

public class DunningPolicyJsonTests
{
    [Theory]
    [InlineData("""{ "name": "x", "stages": [], "minimumOverdu": "1" }""", "DUN005 1:30")]
    [InlineData("""{ "name": "x", "stages": [{ "name": "a", "offset": "5 days", "channel": "email" }] }""", "DUN004 1:52")]
    [InlineData("""{ "name": "x", "stages": [{ "name": "a", "offset": "PT5H", "channel": "email" }] }""", "DUN004 1:52")]
    [InlineData("""{ "name": "x", "stages": [{ "name": "a", "offset": "P1M-3D", "channel": "email" }] }""", "DUN004 1:52")]
    [InlineData("""{ "name": "x", "stages": [{ "name": "a", "offset": "P5D", "channel": "fax" }] }""", "DUN003 1:70")]
    [InlineData("""{ "name": "x", "stages": [{ "name": "a", "offset": "P5D", "channel": "sms" }, { "name": "b", "offset": "P4D", "channel": "sms" }] }""", "DUN006 1:79")]
    [InlineData("""{ "name": "x", "stages": [{ "name": "a", "offset": "P5D", "channel": "sms" }, { "name": "a", "offset": "P6D", "channel": "sms" }] }""", "DUN006 1:79")]
    [InlineData("""{ "name": "x", "stages": [], "sendOn": "businessDays" }""", "DUN006 1:1")]
    [InlineData("""{ "name": "x", "stages": [], "country": "XX" }""", "DUN006 1:41")]
    [InlineData("""{ "name": "x", "stages": [], "segments": [{ "when": { "segmant": "k" }, "stages": [] }] }""", "DUN005 1:55, DUN003 1:53")]
    [InlineData("""{ "name": "x", "stages": [], "minimumOverdue": "ten" }""", "DUN003 1:48")]
    [InlineData("""{ "name": "x", "stages": [], "minimumGap": "P-5D" }""", "DUN004 1:44")]
    [InlineData("""{ "name": "x", "stages": [{ "name": "a", "offset": "P5D", "channel": "sms", "fee": "99999999999999999999" }] }""", "DUN003 1:84")]
    [InlineData("""{ "name": "x", "name": "y", "stages": [] }""", "DUN002 1:16")]
    [InlineData("""{ "stages": 5 }""", "DUN003 1:1, DUN003 1:13")]
    [InlineData("""[]""", "DUN001 1:1, DUN003 1:1, DUN003 1:1")]
    [InlineData("""{ "name": "x" """, "JSN002 1:15")]
    [InlineData("", "JSN002 1:1")]
    public void What_is_wrong_is_refused_with_its_place(string json, string expected)
    {
        ReadResult<DunningPolicy> result = DunningPolicyJson.Read(Encoding.UTF8.GetBytes(json), "policy.json");

        Assert.Empty(result.Items);
        Assert.Equal(expected, string.Join(", ", result.Diagnostics.Select(d => $"{d.Code} {d.Position.Line}:{d.Position.Column}")));
        Assert.All(result.Diagnostics, d => Assert.Equal("policy.json", d.Position.File));
    }

    [Fact]
    public void Lines_are_counted_and_hostile_depth_is_refused()
    {
        ReadResult<DunningPolicy> unknown = DunningPolicyJson.Read("{\n  \"name\": \"é\", \"stages\": [],\r\n  \"x\": 1\n}"u8);
        ReadResult<DunningPolicy> deep = DunningPolicyJson.Read(Encoding.UTF8.GetBytes(new string('[', 10_000)));
        ReadResult<DunningPolicy> large = DunningPolicyJson.Read(new byte[5 << 20]);

        Assert.Equal((3, 3), (unknown.Diagnostics[0].Position.Line, unknown.Diagnostics[0].Position.Column));
        Assert.Equal("JSN002", Assert.Single(deep.Diagnostics).Code);
        Assert.Equal("JSN001", Assert.Single(large.Diagnostics).Code);
    }

    [Fact]
    public void Months_that_may_overtake_days_are_accepted()
    {
        // 30 days and one month change places with the month: that order can happen.
        ReadResult<DunningPolicy> result = DunningPolicyJson.Read("""{ "name": "x", "stages": [{ "name": "a", "offset": "P30D", "channel": "sms" }, { "name": "b", "offset": "P1M", "channel": "sms" }] }"""u8);

        Assert.Equal(["a", "b"], Assert.Single(result.Items).Stages.Select(s => s.Name));
    }
}
