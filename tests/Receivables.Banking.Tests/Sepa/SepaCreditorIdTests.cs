namespace Receivables.Banking.Sepa;

public class SepaCreditorIdTests
{
    [Theory]
    [InlineData("DE98ZZZ09999999999", "ZZZ")]
    [InlineData("de98 abc 09999999999", "ABC")]
    [InlineData("FR72ZZZ123456", "ZZZ")]
    public void The_check_digits_are_those_of_the_national_part(string text, string business)
    {
        Assert.True(SepaCreditorId.TryParse(text, out SepaCreditorId id));
        Assert.Equal((business, text.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant()), (id.BusinessCode, id.Value));
    }

    [Theory]
    [InlineData("DE97ZZZ09999999999")]
    [InlineData("DE98ZZZ09999999998")]
    [InlineData("DE98ZZZ")]
    [InlineData("98DEZZZ09999999999")]
    [InlineData("DE98ZZZ0999999999-")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_none_is_refused(string? text)
    {
        Assert.False(SepaCreditorId.TryParse(text, out SepaCreditorId id));
        Assert.True(id.IsEmpty);
        Assert.Equal(("", ""), (id.Value, id.BusinessCode));
    }

    [Fact]
    public void The_examples_of_others_hold()
    {
        IReadOnlyList<IReadOnlyDictionary<string, string>> rows = CsvRows.Read(SharedData.RequireFile("reference/sepa_creditor_identifiers.csv"));
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal((row["expected"] == "valid", row["normalised"]), (SepaCreditorId.TryParse(row["input"], out SepaCreditorId id), id.Value)));
    }
}
