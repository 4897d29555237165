using FsCheck;
using FsCheck.Fluent;

namespace Receivables.TestKit;

public class PropertyTests
{
    private static Arbitrary<int> Numbers => ArbMap.Default.ArbFor<int>();

    [Fact]
    public void A_property_that_holds_tries_as_many_cases_as_asked()
    {
        int cases = 0;
        Property.ForAll(Numbers, _ => ++cases > 0, maxTest: 250);
        Assert.True(cases >= 250, $"{cases} cases");
    }

    [Fact]
    public void A_property_that_fails_names_the_smallest_counterexample_and_its_seed()
    {
        var failure = Assert.Throws<PropertyFailedException>(() => Property.ForAll(Numbers, n => n < 7));
        Assert.Contains("counterexample: [7]", failure.Message, StringComparison.Ordinal);
        Assert.Contains($"RECEIVABLES_SEED={failure.Seed}", failure.Message, StringComparison.Ordinal);
        Assert.StartsWith(nameof(A_property_that_fails_names_the_smallest_counterexample_and_its_seed), failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_printed_seed_gives_the_failing_case_again_at_once()
    {
        Gen<int> unshrunk = Gen.Choose(0, 1_000_000);
        int failing = -1;
        var failure = Assert.Throws<PropertyFailedException>(() => Property.ForAll(unshrunk, n => (failing = n) % 17 != 3, maxTest: 10_000));

        int replayed = -1;
        Assert.Throws<PropertyFailedException>(() => Property.ForAll(unshrunk, n => { replayed = n; return false; }, seed: failure.Seed));

        Assert.Equal(failing, replayed);
    }

    [Fact]
    public void An_assertion_in_the_body_fails_the_property_and_is_kept()
    {
        var failure = Assert.Throws<PropertyFailedException>(() => Property.ForAll(Numbers, n => Assert.True(n == n + 1, "never so")));
        Assert.Contains("never so", failure.Message, StringComparison.Ordinal);
        Assert.NotNull(failure.InnerException);
    }

    [Fact]
    public void A_failure_after_an_await_fails_the_property()
    {
        Assert.Throws<PropertyFailedException>(() => Property.ForAll(Numbers, async n =>
        {
            await Task.Yield();
            Assert.Equal(n, n + 1);
        }));
    }

    [Fact]
    public void A_property_that_discards_everything_fails()
    {
        var failure = Assert.Throws<PropertyFailedException>(() => Property.Check(Prop.ForAll(Numbers, n => false.Implies(n == 0))));
        Assert.Contains("discarded", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("1,x")]
    [InlineData("1,2,3,4")]
    public void A_seed_that_is_none_is_refused(string seed) =>
        Assert.Throws<FormatException>(() => Property.ForAll(Numbers, _ => true, seed: seed));
}
