using System.Globalization;

namespace Receivables.References;

public class CreditorReferenceTests
{
    [Theory]
    [InlineData(CreditorReferenceKind.Rf, "539007547034", "RF18539007547034", "RF18 5390 0754 7034")]
    [InlineData(CreditorReferenceKind.Rf, "all lower case", "RF44ALLLOWERCASE", "RF44 ALLL OWER CASE")]
    [InlineData(CreditorReferenceKind.Rf, "0", "RF040", "RF04 0")]
    [InlineData(CreditorReferenceKind.SwissQr, "21000000000313947143000901", "210000000003139471430009017", "21 00000 00003 13947 14300 09017")]
    [InlineData(CreditorReferenceKind.SwissQr, "123456", "000000000000000000001234565", "00 00000 00000 00000 00012 34565")]
    [InlineData(CreditorReferenceKind.Ogm, "0108068171", "010806817183", "+++010/8068/17183+++")]
    [InlineData(CreditorReferenceKind.Ogm, "0", "000000000097", "+++000/0000/00097+++")]
    [InlineData(CreditorReferenceKind.Finnish, "123456", "1234561", "12 34561")]
    [InlineData(CreditorReferenceKind.Finnish, "000123456", "1234561", "12 34561")]
    [InlineData(CreditorReferenceKind.Finnish, "123456712345678", "1234567123456784", "1 23456 71234 56784")]
    [InlineData(CreditorReferenceKind.KidMod10, "234567", "2345676", "2345676")]
    [InlineData(CreditorReferenceKind.KidMod10, "00060224", "000602243", "000602243")]
    [InlineData(CreditorReferenceKind.KidMod11, "1234", "12343", "12343")]
    [InlineData(CreditorReferenceKind.KidMod11, "6", "6-", "6-")]
    public void A_payload_gets_its_check_digits_and_prints(CreditorReferenceKind kind, string payload, string machine, string paper)
    {
        CreditorReference reference = CreditorReference.Create(kind, payload);

        Assert.Equal((kind, machine, paper), (reference.Kind, reference.Value, reference.ToPrintString()));
        Assert.Equal(machine, reference.ToString());
        Assert.Equal(reference, CreditorReference.Parse(machine, kind));
        Assert.Equal(reference, CreditorReference.Parse(paper, kind));
        Assert.Equal(reference, CreditorReference.Create(kind, reference.Payload));
    }

    [Theory]
    [InlineData(CreditorReferenceKind.Rf, "")]
    [InlineData(CreditorReferenceKind.Rf, "FA-2026-1")]
    [InlineData(CreditorReferenceKind.Rf, "1234567890123456789012")]
    [InlineData(CreditorReferenceKind.Rf, "FÄ2026")]
    [InlineData(CreditorReferenceKind.SwissQr, "0000")]
    [InlineData(CreditorReferenceKind.SwissQr, "123456789012345678901234567")]
    [InlineData(CreditorReferenceKind.Ogm, "12345678901")]
    [InlineData(CreditorReferenceKind.Ogm, "12A")]
    [InlineData(CreditorReferenceKind.Finnish, "12")]
    [InlineData(CreditorReferenceKind.Finnish, "0012")]
    [InlineData(CreditorReferenceKind.Finnish, "12345678901234567890")]
    [InlineData(CreditorReferenceKind.KidMod10, "000")]
    [InlineData(CreditorReferenceKind.KidMod10, "1234567890123456789012345")]
    [InlineData(CreditorReferenceKind.KidMod11, "")]
    [InlineData(CreditorReferenceKind.KidMod11, "12-")]
    public void A_payload_that_breaks_the_rule_is_refused_and_the_rule_is_named(CreditorReferenceKind kind, string payload)
    {
        Assert.False(CreditorReference.TryCreate(kind, payload, out CreditorReference none));
        Assert.True(none.IsEmpty);
        var refusal = Assert.Throws<ArgumentException>(() => CreditorReference.Create(kind, payload));
        Assert.Contains("which needs", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1234561", new[] { CreditorReferenceKind.Finnish })]
    [InlineData("2345676", new[] { CreditorReferenceKind.KidMod10, CreditorReferenceKind.KidMod11 })]
    [InlineData("100008", new[] { CreditorReferenceKind.KidMod10 })]
    [InlineData("010806817183", new[] { CreditorReferenceKind.Ogm })]
    [InlineData("RF341234561", new[] { CreditorReferenceKind.Rf, CreditorReferenceKind.Finnish })]
    [InlineData("100560", new[] { CreditorReferenceKind.Finnish, CreditorReferenceKind.KidMod10, CreditorReferenceKind.KidMod11 })]
    [InlineData("100000049039", new[] { CreditorReferenceKind.Ogm, CreditorReferenceKind.Finnish, CreditorReferenceKind.KidMod10, CreditorReferenceKind.KidMod11 })]
    [InlineData("", new CreditorReferenceKind[0])]
    [InlineData("12", new CreditorReferenceKind[0])]
    public void A_text_is_read_as_every_kind_that_holds(string text, CreditorReferenceKind[] kinds)
    {
        Assert.Equal(kinds, CreditorReference.ParseAll(text).Select(reference => reference.Kind));
        Assert.Equal(kinds.FirstOrDefault(), CreditorReference.TryParse(text, out CreditorReference first) ? first.Kind : CreditorReferenceKind.None);
    }

    [Theory]
    [InlineData("1234561")]
    [InlineData("12 34561")]
    [InlineData("00000000000001234561")]
    [InlineData("RF34 1234 561")]
    public void A_Finnish_reference_is_the_same_in_each_of_its_forms(string text)
    {
        CreditorReference reference = CreditorReference.Parse(text, CreditorReferenceKind.Finnish);
        Assert.Equal("1234561", reference.Value);
        Assert.Equal(CreditorReference.Parse("RF341234561"), reference.ToRf());
        Assert.Equal(reference.ToRf(), reference.ToRf().ToRf());
    }

    [Fact]
    public void Only_a_Finnish_reference_has_an_RF_form() =>
        Assert.Throws<InvalidOperationException>(() => CreditorReference.Create(CreditorReferenceKind.Ogm, "1").ToRf());

    [Fact]
    public void Default_is_no_reference_and_equals_only_itself()
    {
        CreditorReference none = default;
        Assert.Equal(("", "", "", ""), (none.Value, none.Payload, none.ToString(), none.ToPrintString()));
        Assert.True(none.IsEmpty);
        Assert.Equal(CreditorReferenceKind.None, none.Kind);
        Assert.NotEqual(none, CreditorReference.Parse("RF18539007547034"));
        Assert.Equal(none, default);
    }

    [Fact]
    public void The_same_digits_under_two_kinds_are_two_references()
    {
        CreditorReference[] both = [.. CreditorReference.ParseAll("2345676")];
        Assert.Equal(both[0].Value, both[1].Value);
        Assert.NotEqual(both[0], both[1]);
        Assert.True(both[0].CompareTo(both[1]) < 0);
    }

    [Theory]
    [InlineData("RF0072")]
    [InlineData("RF0154")]
    [InlineData("RF991X")]
    [InlineData("000000000000000000000000000")]
    [InlineData("00000000")]
    [InlineData("+++010/8068/17183")]
    [InlineData("***010/8068/17183+++")]
    [InlineData("01/08068/17183")]
    [InlineData("RF18\u0665390075470345")]
    [InlineData("\u0661\u0662\u0663\u0664\u0665\u0666\u0661")]
    [InlineData("\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16\uFF11")]
    [InlineData("1234561\0")]
    [InlineData("-")]
    [InlineData("6--")]
    public void What_is_no_reference_is_refused(string text)
    {
        Assert.Empty(CreditorReference.ParseAll(text));
        Assert.Throws<FormatException>(() => CreditorReference.Parse(text));
    }

    [Fact]
    public void Null_is_refused_by_TryParse_and_throws_in_Parse()
    {
        Assert.False(CreditorReference.TryParse((string?)null, out _));
        Assert.False(CreditorReference.TryParse((string?)null, CreditorReferenceKind.Rf, out _));
        Assert.Throws<ArgumentNullException>(() => CreditorReference.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => CreditorReference.Parse(null!, CreditorReferenceKind.Rf));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(-1)]
    public void A_kind_that_names_no_scheme_is_a_programming_error(int kind)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => CreditorReference.TryParse("1234561", (CreditorReferenceKind)kind, out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => CreditorReference.TryCreate((CreditorReferenceKind)kind, "1", out _));
    }

    [Fact]
    public void A_message_about_hostile_text_is_short_and_shows_no_control_characters()
    {
        var refusal = Assert.Throws<FormatException>(() => CreditorReference.Parse("\u202E" + new string('9', 100_000)));
        Assert.True(refusal.Message.Length < 250, refusal.Message);
        Assert.DoesNotContain('\u202E', refusal.Message);
    }

    [Fact]
    public void Reading_does_not_depend_on_the_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            var turkish = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            turkish.NumberFormat.NegativeSign = "~";
            CultureInfo.CurrentCulture = turkish;
            Assert.Equal("RF08P", CreditorReference.Parse("rf08p").Value);
            Assert.Equal("6-", CreditorReference.Create(CreditorReferenceKind.KidMod11, "6").Value);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
