namespace Receivables.Banking.Series;

/// <summary>The IBANs are those that registries and banks publish as examples.</summary>
public class AccountKeyTests
{
    [Theory]
    [InlineData("37040044/0532013000", "DE89370400440532013000")]
    [InlineData("37040044/532013000", "DE89370400440532013000")]
    [InlineData("12030000/202051", "DE02120300000000202051")]
    [InlineData("19043/234573201", "AT611904300234573201")]
    [InlineData("61109010140000071219812874", "PL61109010140000071219812874")]
    [InlineData("61109010140000071219812875", "61109010140000071219812875")]
    [InlineData("3704004/0532013000", "3704004/0532013000")]
    [InlineData("37040044/05320130001", "37040044/05320130001")]
    [InlineData("37040044/", "37040044/")]
    [InlineData("3704O044/0532013000", "3704O044/0532013000")]
    [InlineData("BANKDEFF/0532013000", "BANKDEFF/0532013000")]
    [InlineData("", "")]
    public void A_bank_and_a_number_are_known_by_the_IBAN_that_they_make_up(string number, string expected)
    {
        Assert.Equal(expected, AccountKey.Of(number));
        Assert.Equal(expected, AccountKey.Of(new BankAccount(default, number, null, null, null)));
    }

    [Fact]
    public void A_movement_in_camt_and_in_MT940_under_the_old_number_is_one()
    {
        StatementHeader camt = Given.Header("A", "camt", Iban.Parse("DE89370400440532013000"));
        StatementHeader old = new(new BankAccount(default, "37040044/0532013000", null, null, null)) { Id = "B", File = "mt940", Currency = Currency.Eur };
        var series = new StatementSeries();
        series.Add(Given.Statement(camt, Given.Credit(camt, "06-02", 120, "f#1", "E1")));
        series.Add(Given.Statement(old, Given.Credit(old, "06-02", 120, "g#1", "E1")));
        Assert.Equal(RepeatProof.EndToEndId, Assert.Single(series.FindRepeats()).Proof);
    }
}
