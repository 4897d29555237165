using Receivables.TestKit.Generators;

namespace Receivables;

public class IbanTests
{
    [Fact]
    public void Default_is_no_account()
    {
        Iban none = default;
        Assert.True(none.IsEmpty);
        Assert.Equal(("", "", "", "", ""), (none.Value, none.Country, none.NationalNumber, none.ToString(), none.ToPrintString()));
        Assert.NotEqual(Iban.Parse("FR1420041010050500013M02606"), none);
    }

    [Fact]
    public void Both_forms_read_back_in_any_case_and_spacing() =>
        Property.ForAll(
            Any.Iban,
            iban =>
            {
                Assert.Equal(iban, Iban.Parse(iban.ToString()));
                Assert.Equal(iban, Iban.Parse(iban.ToPrintString()));
                Assert.Equal(iban, Iban.Parse("  " + string.Join(' ', iban.Value.ToLowerInvariant().ToCharArray()) + " "));
                Assert.Equal(iban.Value, iban.Country + iban.Value[2..4] + iban.NationalNumber);
                Assert.Equal(IbanStatus.Valid, Iban.Check(iban.Value));
            },
            maxTest: 500);

    [Fact]
    public void A_mistyped_character_or_two_swapped_ones_never_pass() =>
        Property.ForAll(
            Any.Iban,
            iban =>
            {
                string value = iban.Value;
                for (int i = 2; i < value.Length; i++)
                {
                    char wrong = char.IsAsciiDigit(value[i]) ? (char)('0' + ((value[i] - '0' + 1) % 10)) : (char)('A' + ((value[i] - 'A' + 1) % 26));
                    Assert.False(Iban.TryParse(value[..i] + wrong + value[(i + 1)..], out _), $"{value} with {wrong} at {i}");
                }

                for (int i = 2; i + 1 < value.Length; i++)
                {
                    // A letter counts as two digits, so a letter swapped with a digit is the one slip that may pass.
                    bool alike = char.IsAsciiDigit(value[i]) == char.IsAsciiDigit(value[i + 1]);
                    string swapped = $"{value[..i]}{value[i + 1]}{value[i]}{value[(i + 2)..]}";
                    Assert.True(swapped == value || !alike || !Iban.TryParse(swapped, out _), $"{value} swapped at {i}");
                }
            });

    [Theory]
    [InlineData("", IbanStatus.Empty)]
    [InlineData("   ", IbanStatus.Empty)]
    [InlineData("FR14-2004", IbanStatus.InvalidCharacter)]
    [InlineData("FR14\u00A02004", IbanStatus.InvalidCharacter)]
    [InlineData("1R1420041010050500013M02606", IbanStatus.InvalidCharacter)]
    [InlineData("FRA420041010050500013M02606", IbanStatus.InvalidCharacter)]
    [InlineData("FR14", IbanStatus.WrongLength)]
    [InlineData("FR1420041010050500013M0260", IbanStatus.WrongLength)]
    [InlineData("FR1420041010050500013M026060", IbanStatus.WrongLength)]
    [InlineData("AA91ABNA0417164300", IbanStatus.UnknownCountry)]
    [InlineData("FR1520041010050500013M02606", IbanStatus.WrongCheckDigits)]
    [InlineData("NL00ABNA0417164300", IbanStatus.WrongCheckDigits)]
    [InlineData("NL99ABNA0417164300", IbanStatus.WrongCheckDigits)]
    [InlineData("NL5630030A1716430000", IbanStatus.WrongLength)]
    [InlineData("NL5630030A17164300", IbanStatus.WrongStructure)]
    [InlineData("GI22NW3K000000007099453", IbanStatus.WrongStructure)]
    public void What_is_wrong_is_said(string text, IbanStatus status)
    {
        Assert.Equal(status, Iban.Check(text));
        Assert.False(Iban.TryParse(text, out Iban iban));
        Assert.True(iban.IsEmpty);
        var refused = Assert.Throws<FormatException>(() => Iban.Parse(text));
        Assert.Contains(Iban.Explain(status), refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_status_is_explained_and_no_two_alike() =>
        Assert.Equal(Enum.GetValues<IbanStatus>().Length, Enum.GetValues<IbanStatus>().Select(Iban.Explain).Distinct().Count());

    [Fact]
    public void Null_and_a_megabyte_are_refused()
    {
        Assert.False(Iban.TryParse((string?)null, out _));
        Assert.Throws<ArgumentNullException>(() => Iban.Parse(null!));
        Assert.Equal(IbanStatus.WrongLength, Iban.Check(new string('7', 1_000_000)));
        Assert.Equal(IbanStatus.Empty, Iban.Check(new string(' ', 1_000_000)));
    }

    [Fact]
    public void The_printed_form_has_groups_of_four() =>
        Assert.Equal("FR14 2004 1010 0505 0001 3M02 606", Iban.Parse("FR1420041010050500013M02606").ToPrintString());

    [Fact]
    public void A_test_allocates_nothing()
    {
        IbanStatus status = default;
        Assert.Equal(0, Allocations.Least(() => status = Iban.Check("FR14 2004 1010 0505 0001 3M02 607".AsSpan())));
        Assert.Equal(IbanStatus.WrongCheckDigits, status);
    }
}
