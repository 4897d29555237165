using System.Globalization;
using Receivables.TestKit.Generators;

namespace Receivables.Reporting;

public class WordingTests
{
    [Theory]
    [InlineData("1224.49 EUR", "1,224.49")]
    [InlineData("-1224.49 EUR", "-1,224.49")]
    [InlineData("999.99 EUR", "999.99")]
    [InlineData("-999.99 EUR", "-999.99")]
    [InlineData("1234567 JPY", "1,234,567")]
    [InlineData("100 JPY", "100")]
    [InlineData("1000.005 KWD", "1,000.005")]
    [InlineData("0.0001 CLF", "0.0001")]
    [InlineData("92233720368547758.07 EUR", "92,233,720,368,547,758.07")]
    [InlineData("-92233720368547758.08 EUR", "-92,233,720,368,547,758.08")]
    public void An_amount_has_the_digits_of_its_currency(string money, string text) => Assert.Equal(text, Wording.Amount(Money.Parse(money)));

    [Fact]
    public void An_amount_without_its_commas_is_the_amount() => Property.ForAll(Any.Money, money =>
        Assert.Equal(money.ToAmountString(), Wording.Amount(money).Replace(",", "", StringComparison.Ordinal)));

    [Theory]
    [InlineData("0", "0")]
    [InlineData("0.05", "0.05")]
    [InlineData("9.99", "9.99")]
    [InlineData("9.996", "10")]
    [InlineData("54.3", "54.3")]
    [InlineData("999.4", "999")]
    [InlineData("999.5", "1k")]
    [InlineData("1142.31", "1.14k")]
    [InlineData("48213", "48.2k")]
    [InlineData("-254450", "-254k")]
    [InlineData("999500", "1M")]
    [InlineData("1234567890", "1.23bn")]
    [InlineData("92233720368547758", "92,234tn")]
    public void A_label_of_a_chart_has_three_digits(string amount, string text) =>
        Assert.Equal(text, Wording.Short(decimal.Parse(amount, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("0", "0.0%")]
    [InlineData("0.0001", "<0.1%")]
    [InlineData("0.382", "38.2%")]
    [InlineData("0.9999", ">99.9%")]
    [InlineData("1", "100.0%")]
    [InlineData("-0.25", "-25.0%")]
    public void A_share_never_reads_as_nothing_or_all_unless_it_is(string share, string text) =>
        Assert.Equal(text, Wording.Percent(decimal.Parse(share, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("notDue", true, "Not due")]
    [InlineData("notDue", false, "Day of issue")]
    [InlineData("1-30", true, "1–30")]
    [InlineData("90+", true, "Over 90")]
    public void Buckets_are_named_for_people(string label, bool isByDueDate, string name) => Assert.Equal(name, Wording.Bucket(label, isByDueDate));
}
