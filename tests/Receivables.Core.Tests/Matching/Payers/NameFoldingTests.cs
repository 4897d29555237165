using System.Globalization;
using System.Text;

namespace Receivables.Matching.Payers;

public class NameFoldingTests
{
    [Theory]
    [InlineData("Société Générale S.A.", "SOCIETE GENERALE SA")]
    [InlineData("  société   générale sa ", "SOCIETE GENERALE SA")]
    [InlineData("MÜLLER & SÖHNE GmbH", "MUELLER SOEHNE GMBH")]
    [InlineData("Mueller und Soehne", "MUELLER UND SOEHNE")]
    [InlineData("L'Atelier d’Été", "LATELIER DETE")]
    [InlineData("Straße 7", "STRASSE 7")]
    [InlineData("Łódź Ørsted Æon", "LODZ ORSTED AEON")]
    [InlineData("Cafe\u0301", "CAFE")]
    [InlineData("株式会社", "株式会社")]
    [InlineData("!?-", "")]
    [InlineData("Alpha–Lampes · Beta", "ALPHA LAMPES BETA")] // what is no letter parts words, beyond ASCII as well
    [InlineData("–Alpha–", "ALPHA")]
    [InlineData("S.A.R.L. d'Été", "SARL DETE")]
    [InlineData("", "")]
    public void A_name_is_folded(string name, string expected) => Assert.Equal(expected, NameFolding.Fold(name));

    [Fact]
    public void Accents_fold_as_normalisation_would_fold_them()
    {
        foreach (char c in Enumerable.Range(0xC0, 0xC0).Select(i => (char)i).Where(c => char.IsLetter(c) && c is not ('Ä' or 'Ö' or 'Ü' or 'ä' or 'ö' or 'ü')))
        {
            string plain = new([.. c.ToString().Normalize(NormalizationForm.FormD).Where(d => char.GetUnicodeCategory(d) != UnicodeCategory.NonSpacingMark)]);
            string folded = NameFolding.Fold(c.ToString());
            Assert.True(char.IsAsciiLetter(folded[0]) && (!char.IsAscii(plain[0]) || string.Equals(folded, plain, StringComparison.OrdinalIgnoreCase)), $"{c} {folded}");
        }
    }

    [Fact]
    public void A_long_name_is_cut() => Assert.Equal(NameFolding.MaxLength, NameFolding.Fold(new string('a', 1_000)).Length);

    [Fact]
    public void Two_names_that_fold_alike_are_shared_and_an_alias_is_a_name()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Customer("B", "ALPHA").Invoice("X", "A", 123_456, "2026-05-01");
        MatchEvidence evidence = Assert.Single(book.Match(SmallBook.Pay(123_456, name: "alpha")).Evidence, e => e.Kind == EvidenceKind.PayerName);
        Assert.Equal(2, evidence.Count);
        Assert.Equal("the payer's name is that of A (2 customers share it)", evidence.Explain());
    }
}
