using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Receivables.Reporting.Html;

public class OutsideTextTests
{
    [Theory]
    [InlineData("  Atelier \t\r\n Lumière  ", "Atelier Lumière")]
    [InlineData("a\u0000b\u0007c\u001b[31m\u007f\u0085d", "abc[31m d")] // NEL is a line break
    [InlineData("pay\u202eDAOL\u202c me", "payDAOL me")] // bidi override
    [InlineData("\u2066a\u2069\u200eb\u200f\u061cc", "abc")] // isolates and marks
    [InlineData("soft\u00adhyphen\ufeffmark\u200bzero", "softhyphenmarkzero")]
    [InlineData("line\u2028para\u2029end", "line para end")]
    [InlineData("👩‍💻 💡", "👩‍💻 💡")] // the joiner makes one picture of two
    [InlineData("می‌خواهم", "می‌خواهم")] // and the non-joiner is spelling
    [InlineData("", "")]
    [InlineData(" \u202e ", "")]
    public void What_hides_or_reorders_goes_and_the_rest_stays(string text, string clean) => Assert.Equal(clean, OutsideText.Clean(text, 100));

    // Facts, because an attribute cannot carry halves of pairs.
    [Fact]
    public void Half_characters_are_replaced_and_noncharacters_go()
    {
        Assert.Equal("\ufffdhalf\ufffd", OutsideText.Clean("\ud800half\udfff", 100));
        Assert.Equal("nonchar", OutsideText.Clean("no\uffffn\ufffe\ufdd0char\U0001fffe", 100));
    }

    [Fact]
    public void A_long_text_is_clipped_between_characters_and_says_so()
    {
        Assert.Equal("ab…", OutsideText.Clean("abc", 2));
        Assert.Equal("abc", OutsideText.Clean("abc", 3));
        Assert.Equal("abc", OutsideText.Clean("abc \u202e ", 3)); // nothing that shows was cut
        Assert.Equal("💡💡…", OutsideText.Clean("💡💡💡", 2));
        Assert.Equal(121, OutsideText.Clean(new string('x', 10_000), OutsideText.LongestName).Length);
    }

    [Fact]
    public void What_is_left_is_visible_well_formed_and_stays_when_cleaned_again() => Property.ForAll(HostileText, text =>
    {
        string clean = OutsideText.Clean(text, 50);

        Assert.All(clean.EnumerateRunes(), rune =>
        {
            Assert.NotEqual(UnicodeCategory.Control, Rune.GetUnicodeCategory(rune));
            Assert.False(Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format && rune.Value is not (0x200C or 0x200D));
            Assert.False(Rune.IsWhiteSpace(rune) && rune.Value != ' ');
        });
        Assert.Equal(clean, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(clean)));
        Assert.Equal(clean, OutsideText.Clean(clean, 51));
        Assert.True(clean.EnumerateRunes().Count(rune => rune.Value != ' ') <= 51);
    }, maxTest: 500);

    /// <summary>Texts of markup, controls, direction marks, halves of pairs, blanks and letters.</summary>
    internal static Gen<string> HostileText => Gen.Elements(
            "<script>", "</", "\"", "'", "&", "&amp;", "]]>", "<!--", "\u202e", "\u2066", "\u200f", "\u0000", "\u0001", "\r\n", "\t", "\u2028",
            "\ud83d", "\udca1", "💡", "\uffff", "\ufdd0", " ", "é", "ש", "م", "\u200d", "x")
        .ListOf().Select(parts => string.Concat(parts));
}
