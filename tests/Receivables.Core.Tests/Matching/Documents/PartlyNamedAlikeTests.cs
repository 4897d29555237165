namespace Receivables.Matching.Documents;

/// <summary>Lists and ranges of which not every number is read, and items alike: what was not read says which of them is meant.</summary>
public sealed class PartlyNamedAlikeTests
{
    private const long Paid = 492_514;

    [Theory]
    [InlineData("Rechnungen FA-2026-00261 und FA-2026-00673 und zwei weitere")]
    [InlineData("Fakturor FA-2026-00261-FA-2026-00673")]
    public void One_that_is_alone_of_its_amount_is_the_one_that_was_not_read(string text) =>
        Assert.Equal("apply FA-2026-00261 FA-2026-00445 FA-2026-00599 FA-2026-00673", SmallBook.Line(Owed().Match(SmallBook.Pay(Paid, text, 1))));

    [Theory]
    [InlineData("Rechnungen FA-2026-00261 und FA-2026-00673 und zwei weitere")]
    [InlineData("Fakturor FA-2026-00261-FA-2026-00673")]
    public void Of_two_alike_a_person_says_which(string text) =>
        Assert.Equal("review PartlyNamed", string.Join(' ', SmallBook.Line(Owed().Invoice("FA-2026-00119", "A", 250_000, "2026-04-20").Match(SmallBook.Pay(Paid, text, 1))).Split(' ')[..2]));

    // Both are taken: which is which makes no difference.
    [Fact]
    public void Where_all_alike_are_taken_nothing_is_left_to_say() =>
        Assert.Equal("apply FA-2026-00119 FA-2026-00261 FA-2026-00445 FA-2026-00599 FA-2026-00673", SmallBook.Line(
            Owed().Invoice("FA-2026-00119", "A", 250_000, "2026-04-20").Match(SmallBook.Pay(Paid + 250_000, "Rechnungen FA-2026-00261, FA-2026-00445, FA-2026-00673 und zwei weitere", 1))));

    private static SmallBook Owed() => new SmallBook().Customer("A", "Alpha Lampes", 1)
        .Invoice("FA-2026-00261", "A", 25_000, "2026-05-02").Invoice("FA-2026-00445", "A", 67_514, "2026-05-12").Invoice("FA-2026-00599", "A", 250_000, "2026-05-21").Invoice("FA-2026-00673", "A", 150_000, "2026-05-29");
}
