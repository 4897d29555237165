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
    [InlineData("Alpha–·Beta", "ALPHA BETA")] // and two of them part no more than one
    [InlineData("Alpha\u007F\u0080\u0081Beta", "ALPHA BETA")] // where ASCII ends
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

    // Banks and people leave a blank where a name has a sign, and none where it has one.
    [Theory]
    [InlineData("O'Brien Joinery Ltd", "O BRIEN JOINERY LTD", "OBRIEN JOINERY LTD")]
    [InlineData("J. P. Morgan", "JP Morgan", "JP MORGAN")]
    [InlineData("Studio54 GmbH", "STUDIO 54 GMBH", "STUDIO54GMBH")]
    [InlineData("H2O Piscines", "H 2 O PISCINES", "H2O PISCINES")]
    [InlineData("S.A.R.L. Été", "S A R L ETE", "SARL ETE")]
    [InlineData("X", "x", "X")]
    [InlineData("", " - ", "")]
    public void Single_letters_are_joined_and_letters_with_digits(string name, string written, string joined)
    {
        foreach (string each in (string[])[name, written])
        {
            char[] folded = NameFolding.Fold(each).ToCharArray();
            Assert.Equal(joined, new string(folded, 0, JoinedNames.Join(folded)));
        }
    }

    [Theory]
    [InlineData("O BRIEN JOINERY LTD", "apply FA-1")]
    [InlineData("O'BRIEN JOINERYLTD", "review AmountOnly FA-1")]
    [InlineData("Art Ist GmbH", "review Ambiguous FA-3")] // whoever is called so comes before who is called so but for blanks
    [InlineData("Artist GmbH", "review Ambiguous FA-2")]
    [InlineData("ARTISTGMBH", "review")] // of either
    [InlineData("O BRYAN PLUMBING LTD", "review AmountOnly FA-1")]
    public void A_payer_whose_name_has_other_blanks_is_known(string payer, string line)
    {
        SmallBook book = new SmallBook(50).Customer("X1", "O'Brien Joinery Ltd").Customer("X2", "Artist GmbH").Customer("X3", "Art Ist GmbH")
            .Invoice("FA-1", "X1", 31_243, "2026-05-01").Invoice("FA-2", "X2", 47_119, "2026-05-01").Invoice("FA-3", "X3", 47_119, "2026-05-01");
        Assert.StartsWith(line, SmallBook.Line(book.Match(SmallBook.Pay(payer.StartsWith('O') ? 31_243 : 47_119, "", name: payer))), StringComparison.Ordinal);
    }

    // Beside a single letter, or between letters and digits; elsewhere a blank makes another name.
    [Theory]
    [InlineData("J.P. Morgan Trucks", "J P MORGAN TRUCKS", true)]
    [InlineData("J P Morgan Trucks", "JP MORGAN TRUCKS", true)]
    [InlineData("Studio54 Design", "STUDIO 54 DESIGN", true)]
    [InlineData("H2O Piscines", "H 2 O PISCINES", true)]
    [InlineData("L'Oréal Paris", "L OREAL PARIS", true)]
    [InlineData("WEG Lindenstr. 11 2", "WEG Lindenstr 1-12", false)]
    [InlineData("Studio 5 & 4", "STUDIO 54", false)]
    [InlineData("Jean Dewitte", "JEAN DE WITTE", false)]
    [InlineData("Jan Vandenberg", "Jan van den Berg", false)]
    [InlineData("Karla G", "KARL AG", false)]
    [InlineData("Tom Tag", "TOMT AG", false)]
    [InlineData("Market Han Ltd", "MARK ETHAN LTD", false)]
    public void Blanks_make_another_name_where_words_meet(string name, string payer, bool isSame)
    {
        SmallBook book = new SmallBook(50).Customer("X1", name).Invoice("FA-1", "X1", 31_243, "2026-05-01");
        Assert.Equal(isSame, book.Match(SmallBook.Pay(31_243, "", name: payer)).Evidence.Any(e => e.Kind == EvidenceKind.PayerName));
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
