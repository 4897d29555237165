using Receivables.Testing;

namespace Receivables.Journal;

/// <summary>The store in memory keeps its promises, and the suite that says so catches stores that do not.</summary>
public class JournalStoreConformanceTests
{
    public static TheoryData<string> Cases => [.. JournalStoreConformance.CaseNames];

    public static TheoryData<string> Broken => [.. BrokenStores.All.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public Task The_store_in_memory_keeps_its_promises(string name) =>
        new JournalStoreConformance(new SketchStore.Fixture(() => new InMemoryJournalStore())).RunAsync(name, TestContext.Current.CancellationToken);

    [Theory]
    [MemberData(nameof(Cases))]
    public Task A_plain_correct_store_passes(string name) =>
        new JournalStoreConformance(new SketchStore.Fixture(() => new SketchStore())).RunAsync(name, TestContext.Current.CancellationToken);

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task The_suite_catches_a_store_that(string mistake)
    {
        (Func<IJournalStore> create, string expected) = BrokenStores.All[mistake];
        var suite = new JournalStoreConformance(new SketchStore.Fixture(create));
        var caught = await Assert.ThrowsAsync<ConformanceException>(() => suite.RunAsync(expected, TestContext.Current.CancellationToken));
        Assert.Equal(expected, caught.CaseName);
        Assert.StartsWith(expected + ": ", caught.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_suite_catches_a_store_that_forgets_when_it_is_opened_again()
    {
        var suite = new JournalStoreConformance(new SketchStore.Fixture(() => new SketchStore(), _ => new SketchStore()));
        var caught = await Assert.ThrowsAsync<ConformanceException>(() => suite.RunAllAsync(TestContext.Current.CancellationToken));
        Assert.Equal("A second way into the storage sees the same", caught.CaseName);
    }

    [Fact]
    public void Every_case_catches_some_store()
    {
        const string Reopening = "A second way into the storage sees the same";
        Assert.Equal(
            JournalStoreConformance.CaseNames.Order(StringComparer.Ordinal),
            BrokenStores.All.Values.Select(b => b.Case).Append(Reopening).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_unknown_case_is_an_error_of_the_caller() =>
        await Assert.ThrowsAsync<ArgumentException>(() => new JournalStoreConformance(new SketchStore.Fixture(() => new SketchStore())).RunAsync("no such case", TestContext.Current.CancellationToken));
}
