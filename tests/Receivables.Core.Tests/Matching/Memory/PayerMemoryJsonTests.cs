using System.Text;
using FsCheck.Fluent;
using Receivables.Serialization;
using Receivables.TestKit.Generators;

namespace Receivables.Matching.Memory;

public class PayerMemoryJsonTests
{
    private const string Right =
        """{"version":1,"accounts":[{"iban":"FR1420041010050500013M02606","customers":[{"customer":"C1","count":3},{"customer":"C2","count":1}],"nobody":1}],"names":[{"name":"LAMPES DURAND SARL","customers":[{"customer":"C1","count":2}]}],"habits":"""
        + """[{"customer":"C1","singleItem":1,"wholeBalance":2,"exact":3,"oldestFirst":2,"daysFromDue":[0,0,2,1,0,0,0,0],"unnamed":[1,0,0,1,0]}]}""";

    [Fact]
    public void It_reads_back_as_itself() =>
        Property.ForAll(Any.Confirmation.ArrayOf(6), matches =>
        {
            string json = PayerMemoryTests.Json(PayerMemory.From(matches.Select((m, i) => PayerMemoryTests.Entry($"C{i}", m))));
            Assert.Equal(json, PayerMemoryTests.Json(PayerMemoryTests.Read(json)));
        }, 300);

    [Fact]
    public void Its_bytes_are_these()
    {
        PayerMemory memory = PayerMemoryTests.Read(Right);
        Assert.Equal(Right, PayerMemoryTests.Json(memory));
        Assert.Equal("""{"version":1}""", PayerMemoryTests.Json(PayerMemory.Empty));
        Assert.Equal(3, memory.FindAccount(Iban.Parse("FR1420041010050500013M02606"))!.CountOf(CustomerId.From("C1")));
        Assert.Equal((1, 0), (memory.HabitsOf(CustomerId.From("C1")).CountOfUnnamed(MatchSet.WholeBalance), memory.HabitsOf(CustomerId.From("C1")).CountOfUnnamed(MatchSet.SeveralItems)));
        Assert.Equal((2, 2), (memory.HabitsOf(CustomerId.From("C1")).CountOf(MatchSet.WholeBalance), memory.HabitsOf(CustomerId.From("C1")).OldestFirst));
    }

    [Fact]
    public void What_a_person_wrote_is_folded_and_sorted()
    {
        PayerMemory memory = PayerMemoryTests.Read(
            """{"names":[{"customers":[{"customer":"B","count":1},{"customer":"A","count":2}],"name":"Zeta & Söhne"},{"name":"Alpha","nobody":1}],"version":1,"habits":[{"customer":"A"}],"accounts":null}""");
        Assert.Equal(
            """{"version":1,"names":[{"name":"ALPHA","nobody":1},{"name":"ZETA SOEHNE","customers":[{"customer":"A","count":2},{"customer":"B","count":1}]}]}""".Replace("SOEHNE", NameOf("Söhne"), StringComparison.Ordinal),
            PayerMemoryTests.Json(memory));
    }

    // What is replaced, by what, the code, what stands at the place, what the message says.
    public static TheoryData<string, string, string, string, string> Slips => new()
    {
        { "\"version\":1", "\"version\":2", "JSN009", "2,\"accounts\"", "'version': The memory is of version 2, newer than 1" },
        { "\"version\":1,", "", "JSN006", "{\"accounts\"", "'version' is missing." },
        { "\"version\":1", "\"version\":0", "JSN007", "0,\"accounts\"", "'version': A version is a whole number from 1." },
        { "\"iban\":\"FR14", "\"iban\":\"FR15", "JSN007", "\"FR15", "'accounts[0].iban': 'FR15" },
        { "\"count\":3", "\"count\":-3", "JSN007", "-3", "'accounts[0].customers[0].count': " },
        { "\"count\":3", "\"count\":\"3\"", "JSN003", "\"3\"", "'accounts[0].customers[0].count': " },
        { "\"count\":3", "\"count\":1000000001", "JSN007", "{\"customer\":\"C1\",\"count\":1000000001", "A count of confirmations is at most" },
        { "\"customer\":\"C2\"", "\"customer\":\"C1\"", "JSN007", "{\"iban\"", "'accounts[0]': The customer 'C1' is given twice" },
        { "\"nobody\":1", "\"nobdoy\":1", "JSN004", "\"nobdoy\"", "'nobdoy' is not a property" },
        { "\"name\":\"LAMPES DURAND SARL\"", "\"name\":\"- .\"", "JSN007", "{\"name\"", "'names[0]': A name needs a letter" },
        { "\"singleItem\":1", "\"singleItem\":1.5", "JSN007", "1.5", "'habits[0].singleItem': " },
        { "[1,0,0,1,0]", "[1,0,0,1,0,0]", "JSN007", "{\"customer\":\"C1\",\"singleItem\"", "and 'unnamed' one for each of 5 sets" },
        { "[0,0,2,1,0,0,0,0]", "[0,0,2,1]", "JSN007", "{\"customer\":\"C1\",\"singleItem\"", "'daysFromDue' has a count for each of 8 bands" },
        { "}],\"names\"", "},{\"iban\":\"FR14 2004 1010 0505 0001 3M02 606\"}],\"names\"", "JSN007", "{\"version\"", "The account 'FR1420041010050500013M02606' is given twice" },
    };

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_is_refused_with_its_place(string right, string slip, string code, string at, string message)
    {
        Assert.Contains(right, Right, StringComparison.Ordinal);
        string slipped = Right.Replace(right, slip, StringComparison.Ordinal);
        ReadResult<PayerMemory> read = ReceivablesJson.Read<PayerMemory>(Encoding.UTF8.GetBytes(slipped), "memory.json");
        Assert.Empty(read.Items);
        Diagnostic found = Assert.Single(read.Diagnostics);
        Assert.Equal((code, "memory.json", 1, slipped.IndexOf(at, StringComparison.Ordinal) + 1), (found.Code, found.Position.File, found.Position.Line, found.Position.Column));
        Assert.Contains(message, found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{\"version\":1")]
    public void What_is_no_JSON_gives_nothing(string json) => Assert.True(ReceivablesJson.Read<PayerMemory>(Encoding.UTF8.GetBytes(json)).IsFatal);

    [Fact]
    public void A_hostile_file_is_refused_or_read_and_never_throws() =>
        Property.ForAll(
            from at in Gen.Choose(0, Right.Length - 1)
            from length in Gen.Choose(0, 12)
            from with in Gen.Elements("", "9", "\"", "[", "{", "null", "\\ud800", ",", "1e999", "true")
            select Right.Remove(at, Math.Min(length, Right.Length - at)).Insert(at, with),
            json =>
            {
                ReadResult<PayerMemory> read = ReceivablesJson.Read<PayerMemory>(Encoding.UTF8.GetBytes(json));
                Assert.True(read.Items.Count == 1 || read.Diagnostics.Count > 0);
                foreach (PayerMemory memory in read.Items)
                {
                    Assert.Equal(PayerMemoryTests.Json(memory), PayerMemoryTests.Json(PayerMemoryTests.Read(PayerMemoryTests.Json(memory))));
                }
            }, 2_000);

    private static string NameOf(string name) => Payers.NameFolding.Fold(name);
}
