using NodaTime;

namespace Receivables.Matching.Documents;

public class NumberWeightTests
{
    private static readonly LocalDate Booked = new(2026, 6, 20);

    // What a text must be by chance to be this number, as the reference states it.
    [Theory]
    [InlineData("FA", 1, 3_380)] // 26² ÷ 0.2
    [InlineData("A12", 1, 52_000)] // 26 · 10² ÷ 0.05
    [InlineData("A123", 1, 520_000)]
    [InlineData("A123", 2, 260_000)]
    [InlineData("A1234", 1, 5_200_000)] // 26 · 10⁴ ÷ 0.05
    [InlineData("123", 1, 283.2)] // 123 · ln 10
    [InlineData("1234", 1, 14_206.8)] // 1234 · ln 10 ÷ 0.2
    [InlineData("0123", 1, 50_000)]
    [InlineData("2026", 1, 1)] // the year
    [InlineData("131217", 1, 6_042_758)] // 131217 · ln 10 ÷ 0.05
    [InlineData("160626", 1, 2_000)] // a day
    [InlineData("160624", 1, 7_395_957)] // two years ago
    [InlineData("202600123", 1, 10_000_000)] // 10⁵ ÷ 0.2 ÷ 0.05
    [InlineData("2026123", 1, 100_000)]
    public void It_is_the_odds_that_a_text_is_another(string number, int tries, double odds) =>
        Assert.Equal(Math.Log(odds), NumberWeight.Of(number, tries, Booked) / 1e4, 1e-3);

    [Fact]
    public void It_has_a_bound() => Assert.Equal(NumberWeight.Most, NumberWeight.Of("FA202600123", 1, Booked));

    [Fact]
    public void A_tail_is_worth_its_digits() => Assert.Equal(Math.Log(1_000), NumberWeight.OfTail(3, 1) / 1e4, 1e-4);
}
