namespace Receivables.Matching.Contention;

/// <summary>A rent that comes month by month: one too many before the next month is issued is held, whatever it says, and the others are not.</summary>
public sealed class PaymentSeriesTests
{
    private const long Rent = 84_950;

    [Fact]
    public void As_many_as_there_are_months_are_applied() => Decide(
        [Pay("P1", "2026-03-24", "rent"), Pay("P2", "2026-04-28", "rent Cooper"), Pay("P3", "2026-05-28", "")],
        "apply R-3",
        "apply R-4",
        "apply R-5");

    // The third comes a few days after the second, when April is the last that is issued.
    [Fact]
    public void One_too_many_before_the_next_month_is_held_and_no_other() => Decide(
        [Pay("P1", "2026-03-24", "rent C"), Pay("P2", "2026-04-24", "rent"), Pay("P3", "2026-04-29", ""), Pay("P4", "2026-05-28", "rent")],
        "apply R-3",
        "apply R-4",
        "review Contested",
        "apply R-5");

    // March is for who says so, and April is not issued when the second comes: that one is too many, and April is for the third.
    [Fact]
    public void What_another_means_is_none_of_the_months_that_there_are() => Decide(
        [Pay("P1", "2026-03-24", "rent march"), Pay("P2", "2026-03-28", "danke"), Pay("P3", "2026-04-28", "rent")],
        "apply R-3",
        "review Contested R-5",
        "apply R-4");

    // Where all is issued it is not known which of them is one too many.
    [Fact]
    public void Of_more_than_there_are_none_is_applied() => Decide(
        [Pay("P1", "2026-05-24", "rent C"), Pay("P2", "2026-05-25", "rent"), Pay("P3", "2026-05-29", ""), Pay("P4", "2026-06-28", "rent D")],
        "review Contested R-3",
        "review Contested R-3",
        "review Contested R-3",
        "review Contested R-3");

    private static Payment Pay(string id, string booked, string text) => SmallBook.Pay(Rent, text, 1, id: id, booked: booked);

    private static void Decide(Payment[] payments, params string[] lines)
    {
        SmallBook book = new SmallBook().Customer("A", "Emma Cooper", 1, 2);
        for (int month = 3; month <= 5; month++)
        {
            book.Invoice($"R-{month}", "A", Rent, $"2026-0{month}-01", terms: "net 14");
        }

        Assert.Equal(lines, book.Match(payments).Select(SmallBook.Line));
    }
}
