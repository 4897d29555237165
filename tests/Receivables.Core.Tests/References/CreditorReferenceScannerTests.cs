using FsCheck;
using FsCheck.Fluent;
using static Receivables.References.CreditorReferenceKind;

namespace Receivables.References;

public class CreditorReferenceScannerTests
{
    public static TheoryData<string, CreditorReferenceKind, string> Texts => new()
    {
        { "Payment of RF18 5390 0754 7034, thank you", Rf, "RF18539007547034" },
        { "/RFB/rf18539007547034", Rf, "RF18539007547034" },
        { "SVWZ+RF18 5390\r\n 0754 7034", Rf, "RF18539007547034" },
        { "Zahlung 21 00000 00003 13947 14300 09017 vom 12.3.", SwissQr, "210000000003139471430009017" },
        { "210000000003139471430009017", SwissQr, "210000000003139471430009017" },
        { "betaling +++010/8068/17183+++ dank u", Ogm, "010806817183" },
        { "***010/8068/17183***", Ogm, "010806817183" },
        { "010806817183", Ogm, "010806817183" },
        { "mededeling 010 8068 17183", Ogm, "010806817183" },
        { "+++ 010 / 8068 / 17183 +++", Ogm, "010806817183" },
        { "viite 12 34561 lasku", Finnish, "1234561" },
        { "viite: 00000000000001234561", Finnish, "1234561" },
        { "viite RF34 1234 561", Finnish, "1234561" },
        { "KID: 2345676.", KidMod10, "2345676" },
        { "KID 6- for faktura", KidMod11, "6-" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_reference_is_found_in_a_text(string text, CreditorReferenceKind kind, string value)
    {
        IReadOnlyList<CreditorReferenceMatch> found = CreditorReferenceScanner.Find(text);
        Assert.Contains(found, match => match.Kind == kind && match.ReferenceIn(text).Value == value);
    }

    [Theory]
    [InlineData("XRF18539007547034")]
    [InlineData("RF18539007547034X9")]
    [InlineData("RF18-5390-0754-7034-")]
    [InlineData("RF44    alllowercase")]
    [InlineData("A1234561")]
    [InlineData("1234561A")]
    [InlineData("\u06611234561")]
    [InlineData("2100000000031394714300090170")]
    [InlineData("\u0661\u0662\u0663\u0664\u0665\u0666\u0661")]
    [InlineData("\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16\uFF11")]
    [InlineData("00000000 0000 00")]
    [InlineData("")]
    public void What_is_no_reference_is_not_found(string text) =>
        Assert.DoesNotContain(CreditorReferenceScanner.Find(text), match => match.Length > 6);

    [Fact]
    public void The_span_is_that_of_the_reference_in_the_text()
    {
        const string Text = "Facture +++010/8068/17183+++";
        CreditorReferenceMatch match = Assert.Single(CreditorReferenceScanner.Find(Text), match => match.Kind == Ogm);
        Assert.Equal("010/8068/17183", Text.Substring(match.Start, match.Length));
    }

    [Fact]
    public void A_match_read_in_another_text_throws()
    {
        const string Text = "ref RF18539007547034";
        CreditorReferenceMatch match = Assert.Single(CreditorReferenceScanner.Find(Text));
        Assert.Equal("RF18539007547034", match.ReferenceIn(Text).Value);
        Assert.Throws<FormatException>(() => match.ReferenceIn("ref"));
        Assert.Throws<FormatException>(() => match.ReferenceIn("ref RF17539007547034"));
    }

    [Fact]
    public void Every_piece_of_a_text_is_judged_as_the_slow_twin_does() =>
        Property.ForAll(RemittanceTexts, text =>
        {
            IReadOnlyList<CreditorReferenceMatch> found = CreditorReferenceScanner.Find(text);
            Assert.Equal(ReferenceTwin.Find(text), found);
            Assert.All(found, match => Assert.Equal(match.Kind, match.ReferenceIn(text).Kind));
        }, maxTest: 400);

    [Theory]
    [InlineData("9")]
    [InlineData("1 ")]
    [InlineData("12345 ")]
    [InlineData("123/4567/")]
    [InlineData("RF18 ")]
    [InlineData("R F 1 8 A ")]
    [InlineData("1\r\n ")]
    [InlineData("+")]
    public void A_text_of_a_million_characters_is_scanned_with_a_bounded_look_ahead(string pattern)
    {
        // No clock decides this: a scan from each start to the end of the text would take hours and never pass.
        string text = string.Concat(Enumerable.Repeat(pattern, 1_000_000 / pattern.Length)) + " RF18 5390 0754 7034";
        IReadOnlyList<CreditorReferenceMatch> found = CreditorReferenceScanner.Find(text);

        Assert.Contains(found, match => match.Kind == Rf && match.ReferenceIn(text).Value == "RF18539007547034");
        Assert.True(found.Count < text.Length, $"{found.Count} matches");
        Assert.All(found, match => Assert.InRange(match.Length, 1, 300));
    }

    [Fact]
    public void What_is_found_at_a_place_depends_on_the_next_300_characters_alone() =>
        Property.ForAll(RemittanceTexts, text =>
        {
            string after = string.Concat(Enumerable.Repeat(text, 1 + (600 / Math.Max(1, text.Length))));
            string before = text + "    ";
            IEnumerable<CreditorReferenceMatch> alone = CreditorReferenceScanner.Find(after.AsSpan(0, Math.Min(300, after.Length))).Where(match => match.Start == 0);
            IEnumerable<CreditorReferenceMatch> inside = CreditorReferenceScanner.Find(before + after).Where(match => match.Start == before.Length);
            Assert.Equal(alone, inside.Select(match => match with { Start = 0 }));
        });

    [Fact]
    public void Scanning_into_a_collection_of_the_callers_allocates_nothing()
    {
        string text = string.Concat(Texts.Select(row => row.Data.Item1 + "; "));
        var found = new CountingCollection();
        CreditorReferenceScanner.Find(text, found);
        int matches = found.Count;

        long before = GC.GetAllocatedBytesForCurrentThread();
        CreditorReferenceScanner.Find(text, found);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.True(matches > 15);
        Assert.Equal(2 * matches, found.Count);
        Assert.Equal(0, allocated);
    }

    private static Gen<string> RemittanceTexts =>
        from pieces in Gen.OneOf(References, Noise).ArrayOf().Resize(8)
        select string.Concat(pieces);

    private static Gen<string> References => Gen.OneOf(
        Gen.Elements(Texts.Select(row => row.Data.Item1).ToArray()),
        from digits in Gen.Choose(1, 999_999) select CreditorReference.Create(Rf, $"{digits}").ToPrintString(),
        from digits in Gen.Choose(100, 999_999) select CreditorReference.Create(Finnish, $"{digits}").ToPrintString(),
        from digits in Gen.Choose(100, 999_999) select CreditorReference.Create(Finnish, $"{digits}").ToRf().Value);

    private static Gen<string> Noise =>
        from characters in Gen.Elements("0123456789 /.-+*\r\nRrFfA\u00A0é\u0663".ToCharArray()).ArrayOf().Resize(12)
        select new string(characters);
}
