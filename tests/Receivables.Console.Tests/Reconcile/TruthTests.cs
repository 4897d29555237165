using System.Globalization;
using System.Text.Json;

namespace ReceivablesSample.Reconcile;

/// <summary>What the program decides on the shipped statements, held against what is right.</summary>
public sealed class TruthTests
{
    // Certain by their number, short by a difference that is asked about: to settle the cash alone is prudent (README of the data).
    private static readonly string[] PrudentCases = ["late-discount", "charge-unsaid", "deduction"];

    private static readonly Lazy<Task<JsonElement>> Report = new(async () => (await ConsoleRun.OfAsync(["reconcile", .. Shipped.Inputs, "--format", "json"])).Json);

    private static readonly ILookup<string, IReadOnlyDictionary<string, string>> Truth = Shipped.Truth.ToLookup(r => r["payment_id"]);

    [Fact]
    public async Task Every_line_of_the_statements_is_there_once_in_the_order_of_the_files()
    {
        JsonElement report = await Report.Value;
        Assert.Equal(Ids("apply", "review", "unmatched"), report.List("payments").Select(p => p.Text("id")));
        Assert.Equal(Ids("return"), report.List("returns").Select(p => p.Text("id")));
        Assert.Equal(Ids("ignored"), report.List("ignored").Select(p => p.Text("id")));
    }

    [Fact]
    public async Task Nothing_is_applied_that_a_careful_clerk_would_ask_about()
    {
        foreach (JsonElement payment in await AppliedAsync())
        {
            IReadOnlyDictionary<string, string> truth = Truth[payment.Text("id")].First();
            Assert.True(truth["kind"] == "apply" || PrudentCases.Contains(truth["case"]), $"{payment.Text("id")} is applied; the truth says {truth["kind"]}, case {truth["case"]}.");
        }
    }

    [Fact]
    public async Task What_is_applied_is_right_to_the_cent()
    {
        foreach (JsonElement payment in await AppliedAsync())
        {
            IReadOnlyDictionary<string, string>[] truth = [.. Truth[payment.Text("id")]];
            bool prudent = PrudentCases.Contains(truth[0]["case"]) && truth[0]["kind"] != "apply";
            IEnumerable<(string, decimal)> expected = truth.Select(r => (r["invoice"], Number(r["settled"]) - (prudent ? Number(r["adjustment"]) : 0)));
            Assert.Equal(expected.Order(), payment.List("allocations").Select(a => (a.Text("invoice"), a.Amount("settled"))).Order());
            Assert.Equal(truth.Sum(r => Number(r["unapplied"])), payment.Amount("unapplied"));
        }
    }

    [Fact]
    public async Task The_differences_are_named_as_they_are()
    {
        foreach (JsonElement payment in await AppliedAsync())
        {
            foreach (JsonElement allocation in payment.List("allocations"))
            {
                IReadOnlyDictionary<string, string> truth = Truth[payment.Text("id")].Single(r => r["invoice"] == allocation.Text("invoice"));
                (string, decimal)[] expected = truth["adjustment_kind"].Length > 0 && truth["kind"] == "apply" ? [(truth["adjustment_kind"], Number(truth["adjustment"]))] : [];
                Assert.Equal(expected, allocation.List("adjustments").Select(a => (a.Text("kind"), a.Amount("amount"))));
            }
        }
    }

    [Fact]
    public async Task Returns_name_the_payment_that_they_take_back()
    {
        JsonElement report = await Report.Value;
        Assert.NotEmpty(report.List("returns"));
        foreach (JsonElement taken in report.List("returns"))
        {
            IReadOnlyDictionary<string, string> truth = Truth[taken.Text("id")].First();
            Assert.Equal((truth["relates_to"], Number(truth["amount"])), (taken.Text("relatesTo"), taken.Amount("amount")));
        }
    }

    [Fact]
    public async Task A_payment_presented_again_after_its_return_settles_again()
    {
        string id = Shipped.Truth.First(r => r["case"] == "debit-presented-again")["payment_id"];
        Assert.Contains(await AppliedAsync(), p => p.Text("id") == id);
    }

    [Fact]
    public async Task Of_what_is_certain_most_is_applied()
    {
        int certain = Truth.Count(g => g.First()["kind"] == "apply");
        int applied = (await AppliedAsync()).Count;
        Assert.True(applied >= 0.8 * certain, string.Create(CultureInfo.InvariantCulture, $"{applied} of {certain}"));
    }

    private static async Task<IReadOnlyList<JsonElement>> AppliedAsync() => [.. (await Report.Value).List("payments").Where(p => p.Text("decision") == "apply")];

    private static IEnumerable<string> Ids(params string[] kinds) => Shipped.Truth.Where(r => kinds.Contains(r["kind"])).Select(r => r["payment_id"]).Distinct();

    private static decimal Number(string text) => text.Length == 0 ? 0 : decimal.Parse(text, CultureInfo.InvariantCulture);
}
