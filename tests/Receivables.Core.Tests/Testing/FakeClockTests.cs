using NodaTime;

namespace Receivables.Testing;

public class FakeClockTests
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 6, 28, 12, 0);

    [Fact]
    public void It_stands_until_it_is_set()
    {
        var clock = new FakeClock(Noon);
        Assert.Equal(Noon, clock.GetCurrentInstant());
        Assert.Equal(Noon, clock.GetCurrentInstant());
        clock.Advance(Duration.FromDays(1));
        Assert.Equal(Noon + Duration.FromDays(1), clock.GetCurrentInstant());
        clock.Set(Noon - Duration.FromDays(1));
        Assert.Equal(Noon - Duration.FromDays(1), clock.GetCurrentInstant());
    }

    [Fact]
    public void It_steps_on_each_time_it_is_asked_where_told_to()
    {
        var clock = new FakeClock(Noon) { Step = Duration.FromSeconds(1) };
        Assert.Equal([Noon, Noon + Duration.FromSeconds(1), Noon + Duration.FromSeconds(2)], Enumerable.Range(0, 3).Select(_ => clock.GetCurrentInstant()));
        Assert.Equal(Duration.FromSeconds(1), clock.Step);
    }
}
