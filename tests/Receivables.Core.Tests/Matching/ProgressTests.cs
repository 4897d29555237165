namespace Receivables.Matching;

public class ProgressTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void It_goes_forward_to_the_end_and_changes_nothing(int threads)
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Invoice("X1", "A", 123_456, "2026-05-01");
        Payment[] payments = [.. Enumerable.Range(0, 1_000).Select(i => SmallBook.Pay(i + 1, $"X{i}", id: $"P{i}"))];
        MatchingEngine engine = new MatchingEngineBuilder().AddDefaults().WithThreads(threads).Build();
        var told = new Told();
        MatchReport report = engine.Match(book.Book, payments, told, TestContext.Current.CancellationToken);
        Assert.Equal(told.Counts.Order(), told.Counts);
        Assert.Equal(1_000, told.Counts[^1]);
        Assert.InRange(told.Counts.Count, 1, 4);
        Assert.Equal(
            engine.Match(book.Book, payments, TestContext.Current.CancellationToken).Proposals.Select(SmallBook.Line),
            report.Proposals.Select(SmallBook.Line));
    }

    [Fact]
    public void Who_cancels_gets_no_report()
    {
        using var source = new CancellationTokenSource();
        var told = new Told(source.Cancel);
        Payment[] payments = [.. Enumerable.Range(0, 1_000).Select(i => SmallBook.Pay(i + 1, id: $"P{i}"))];
        Assert.Throws<OperationCanceledException>(() => new MatchingEngineBuilder().AddDefaults().Build().Match(new SmallBook().Book, payments, told, source.Token));
        Assert.Equal([256], told.Counts);
    }

    private sealed class Told(Action? then = null) : IProgress<int>
    {
        internal List<int> Counts { get; } = [];

        public void Report(int value)
        {
            Counts.Add(value);
            then?.Invoke();
        }
    }
}
