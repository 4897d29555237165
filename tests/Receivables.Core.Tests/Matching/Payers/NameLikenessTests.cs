namespace Receivables.Matching.Payers;

/// <summary>Names that may be one, broken by a bank or a hand: they doubt a number that is a slip away, and name nobody.</summary>
public sealed class NameLikenessTests
{
    [Theory]
    [InlineData("BECKER NJA", "Anja Becker", true)]
    [InlineData("Pharmacie deVilligny", "Pharmacie de Villigny", true)]
    [InlineData("ADVOCATENKANTOORTVEENBEEK", "Advocatenkantoor Veenbeek", true)]
    [InlineData("Rosenbach, Böjrn", "Björn Rosenbach", true)]
    [InlineData("SV Hooghoven VOF", "SV Hooghoven VOF BV", true)]
    [InlineData("Feldle rGmbH", "Feldler GmbH", true)]
    [InlineData("Anja Becker", "Anja Meyer", false)]
    [InlineData("Autohaus Lehmann GmbH", "Autohaus Schneider GmbH", false)]
    [InlineData("", "", false)]
    [InlineData("A", "A", false)] // no pair
    public void They_are_told(string left, string right, bool alike)
    {
        Assert.Equal(alike, NameLikeness.AreAlike(left, right));
        Assert.Equal(alike, NameLikeness.AreAlike(right, left));
    }

    [Fact]
    public void A_long_name_is_not_looked_at() => Assert.False(NameLikeness.AreAlike(new string('a', 200), new string('a', 200)));

    // RE-51389 and RE-51339 are of one amount; whoever pays 51389 and is called like the debtor of 51339 may have slipped.
    [Theory]
    [InlineData("BECKER NJA", "review Ambiguous RE-51389")]
    [InlineData("Karl Obermoser", "apply RE-51389")]
    [InlineData("Ute Rosenbauer", "apply RE-51389")]
    public void A_number_a_slip_away_of_somebody_called_alike_is_held(string payer, string expected)
    {
        SmallBook book = new SmallBook().Customer("A", "Anja Becker").Customer("B", "Ute Rosenbauer").Invoice("RE-51339", "A", 47_500, "2026-05-02").Invoice("RE-51389", "B", 47_500, "2026-05-04");
        Assert.Equal(expected, SmallBook.Line(book.Match(SmallBook.Pay(47_500, "Rechnung RE-51389", name: payer))));
    }
}
