using NodaTime;

namespace Receivables.Matching.Documents;

public class NumberWeightTests
{
    private static readonly LocalDate Booked = new(2026, 6, 20);

    // What a text must be by chance to be this number, as the reference states it.
    [Theory]
    [InlineData("FA", 1, 676)]
    [InlineData("A123", 1, 26_000)]
    [InlineData("A123", 2, 13_000)]
    [InlineData("A1234", 1, 5_200_000)] // 26 · 10⁴ ÷ 0.05
    [InlineData("1234", 1, 2_841.4)] // 1234 · ln 10
    [InlineData("0123", 1, 10_000)]
    [InlineData("131217", 1, 6_042_758)] // 131217 · ln 10 ÷ 0.05
    [InlineData("160626", 1, 10_000)] // a day
    [InlineData("202600123", 1, 10_000_000)] // 10⁵ ÷ 0.2 ÷ 0.05
    [InlineData("2026123", 1, 100_000)]
    public void It_is_the_odds_that_a_text_is_another(string number, int tries, double odds) =>
        Assert.Equal(Math.Log(odds), NumberWeight.Of(number, tries, Booked) / 1e4, 1e-3);

    [Fact]
    public void It_has_a_bound() => Assert.Equal(NumberWeight.Most, NumberWeight.Of("FA202600123", 1, Booked));

    [Fact]
    public void A_tail_is_worth_its_digits() => Assert.Equal(Math.Log(1_000), NumberWeight.OfTail(3, 1) / 1e4, 1e-4);
}
