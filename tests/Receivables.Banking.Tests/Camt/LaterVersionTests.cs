namespace Receivables.Banking.Camt;

/// <summary>What versions .001.09 to .001.14 write in another way than those before.</summary>
public class LaterVersionTests
{
    private static StatementTransaction Read(string details, int version = 13)
    {
        string text = CamtXml.Statement(CamtXml.Entry("100.00", $"<NtryDtls><TxDtls>{details}</TxDtls></NtryDtls>")).Replace("001.08", FormattableString.Invariant($"001.{version:00}"), StringComparison.Ordinal);
        ReadResult<BankStatement> read = Fixtures.ReadText(text);
        Assert.DoesNotContain(read.Diagnostics, d => d.Code == "CAMT014");
        return Assert.Single(Assert.Single(read.Items).Transactions);
    }

    private static string Documents(string amounts) => $"<RmtInf><Strd><RfrdDocInf><Nb>F-1</Nb><RltdDt><Tp><Cd>INDA</Cd></Tp><Dt>2026-05-01</Dt></RltdDt></RfrdDocInf><RfrdDocAmt>{amounts}</RfrdDocAmt></Strd></RmtInf>";

    private static string Typed(string code, string amount) => $"<RmtAmtAndTp><Tp><Cd>{code}</Cd></Tp><Amt Ccy=\"EUR\">{amount}</Amt></RmtAmtAndTp>";

    [Theory]
    [InlineData(9)]
    [InlineData(12)]
    [InlineData(14)]
    public void Amounts_of_documents_stand_with_their_type(int version)
    {
        StatementTransaction t = Read(Documents(Typed("DUPA", "105.00") + Typed("TMDS", "2.00") + Typed("STDS", "1.00") + Typed("CREN", "2.00") + Typed("REMI", "100.00")), version);
        Assert.Equal(new ReferredDocument("F-1", null, new NodaTime.LocalDate(2026, 5, 1), Money.Eur(105m), Money.Eur(100m), Money.Eur(3m), Money.Eur(2m)), Assert.Single(t.ReferredDocuments));
    }

    [Fact]
    public void An_amount_of_another_type_is_kept()
    {
        StatementTransaction t = Read(Documents(Typed("TAXS", "16.00") + "<RmtAmtAndTp><Tp><Prtry>Pfand</Prtry></Tp><Amt Ccy=\"EUR\">0.25</Amt></RmtAmtAndTp>"));
        Assert.Equal(["TAXS 16.00 EUR", "Pfand 0.25 EUR"], t.ExtraFields.Where(f => f.Name == "RmtInf/Strd/RfrdDocAmt/RmtAmtAndTp").Select(f => f.Value));
        Assert.Equal(new ReferredDocument("F-1", null, new NodaTime.LocalDate(2026, 5, 1)), Assert.Single(t.ReferredDocuments));
    }

    [Theory]
    [InlineData("<XchgRateBase>100</XchgRateBase>", 0.0061)]
    [InlineData("", 0.61)]
    public void A_rate_may_be_stated_for_a_hundred_units(string units, double expected)
    {
        StatementTransaction t = Read($"<AmtDtls><InstdAmt><Amt Ccy=\"JPY\">16393</Amt><CcyXchg><SrcCcy>JPY</SrcCcy><TrgtCcy>EUR</TrgtCcy><UnitCcy>JPY</UnitCcy><XchgRate>0.61</XchgRate>{units}</CcyXchg></InstdAmt></AmtDtls>");
        Assert.Equal(new ExchangeRate(Currency.FromCode("JPY"), Currency.Eur, (decimal)expected), t.ExchangeRate);
    }

    [Fact]
    public void The_amount_in_another_currency_is_what_was_ordered()
    {
        StatementTransaction t = Read("<Amt Ccy=\"USD\">120.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>");
        Assert.Equal(Money.FromDecimal(120m, Currency.Usd), t.InstructedAmount);
        Assert.Equal(Money.FromDecimal(110m, Currency.Usd), Read("<Amt Ccy=\"USD\">120.00</Amt><AmtDtls><InstdAmt><Amt Ccy=\"USD\">110.00</Amt></InstdAmt></AmtDtls>").InstructedAmount);
    }
}
