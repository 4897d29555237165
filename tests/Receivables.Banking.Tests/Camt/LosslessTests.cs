namespace Receivables.Banking.Camt;

/// <summary>What a file says twice, or of parts that stay together, is kept as extra fields.</summary>
public class LosslessTests
{
    [Theory]
    [InlineData("<NtryDtls><TxDtls><AddtlTxInf>of the part</AddtlTxInf></TxDtls></NtryDtls><AddtlNtryInf>of the entry</AddtlNtryInf>", "Ntry/AddtlNtryInf=of the entry")]
    [InlineData("<NtryDtls><TxDtls><AmtDtls><InstdAmt><Amt Ccy=\"USD\">110.00</Amt></InstdAmt><CntrValAmt><Amt Ccy=\"EUR\">101.00</Amt></CntrValAmt></AmtDtls></TxDtls></NtryDtls>", "AmtDtls/CntrValAmt/Amt=101.00 EUR")]
    [InlineData("<NtryDtls><TxDtls><AmtDtls><InstdAmt><Amt Ccy=\"EUR\">100.00</Amt></InstdAmt><TxAmt><Amt Ccy=\"EUR\">0.04</Amt></TxAmt></AmtDtls></TxDtls></NtryDtls>", "AmtDtls/TxAmt/Amt=0.04 EUR")]
    [InlineData("<NtryDtls><TxDtls><Chrgs><TtlChrgsAndTaxAmt Ccy=\"EUR\">5.00</TtlChrgsAndTaxAmt><Rcrd><Amt Ccy=\"EUR\">4.20</Amt></Rcrd></Chrgs></TxDtls></NtryDtls>", "Chrgs/TtlChrgsAndTaxAmt=5.00 EUR")]
    [InlineData("<Chrgs><TtlChrgsAndTaxAmt Ccy=\"EUR\">5.00</TtlChrgsAndTaxAmt><Rcrd><Amt Ccy=\"EUR\">4.20</Amt></Rcrd></Chrgs>", "Ntry/Chrgs/TtlChrgsAndTaxAmt=5.00 EUR")]
    [InlineData("<Chrgs><Rcrd><Amt Ccy=\"EUR\">1.00</Amt></Rcrd></Chrgs><NtryDtls><TxDtls><Chrgs><Rcrd><Amt Ccy=\"EUR\">2.00</Amt></Rcrd></Chrgs></TxDtls></NtryDtls>", "Ntry/Chrgs=1.00 EUR")]
    public void The_second_of_two_is_kept(string details, string expected)
    {
        StatementTransaction read = Assert.Single(Read(CamtXml.Entry("100.00", details)));
        Assert.Contains(expected, read.ExtraFields.Select(f => $"{f.Name}={f.Value}"));
    }

    [Fact]
    public void What_says_the_same_is_not_repeated() => Assert.Empty(Assert.Single(Read(CamtXml.Entry(
        "100.00",
        "<NtryDtls><TxDtls><Amt Ccy=\"EUR\">100.00</Amt><AmtDtls><InstdAmt><Amt Ccy=\"EUR\">100.00</Amt></InstdAmt><TxAmt><Amt Ccy=\"EUR\">100.00</Amt></TxAmt></AmtDtls>"
        + "<Chrgs><TtlChrgsAndTaxAmt Ccy=\"EUR\">2.00</TtlChrgsAndTaxAmt><Rcrd><Amt Ccy=\"EUR\">2.00</Amt></Rcrd></Chrgs></TxDtls></NtryDtls>"))).ExtraFields);

    [Fact]
    public void Of_a_batch_that_stays_whole_each_part_is_kept_with_its_amount_and_why_it_came_back()
    {
        static string Part(string amount, string reason, string words) =>
            $"<TxDtls><Amt Ccy=\"EUR\">{amount}</Amt><RmtInf><Strd><AddtlRmtInf>beside</AddtlRmtInf></Strd></RmtInf><RtrInf><Rsn><Cd>{reason}</Cd></Rsn></RtrInf><AddtlTxInf>{words}</AddtlTxInf></TxDtls>";
        StatementTransaction whole = Assert.Single(Read(CamtXml.Entry("-101.00", $"<NtryDtls>{Part("60.00", "AM04", "first")}{Part("40.00", "MD01", "second")}</NtryDtls>")));
        Assert.Equal(
            ["Amt=60.00 EUR", "RmtInf/Strd/AddtlRmtInf=beside", "RtrInf/Rsn/Cd=AM04", "AddtlTxInf=first", "Amt=40.00 EUR", "RmtInf/Strd/AddtlRmtInf=beside", "RtrInf/Rsn/Cd=MD01", "AddtlTxInf=second"],
            whole.ExtraFields.Select(f => $"{f.Name}={f.Value}"));
    }

    [Theory]
    [InlineData(".50", "0.50 EUR")]
    [InlineData("5.", "5.00 EUR")]
    [InlineData("+5.00", "5.00 EUR")]
    [InlineData(".", null)]
    [InlineData(".505", null)]
    [InlineData("-.50", null)]
    public void A_decimal_of_XML_Schema_may_lack_digits_on_one_side(string amount, string? expected) =>
        Assert.Equal(expected, Read($"<Ntry><Amt Ccy=\"EUR\">{amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-06-30</Dt></BookgDt></Ntry>").SingleOrDefault()?.Amount.ToString());

    private static IReadOnlyList<StatementTransaction> Read(string entry) => Assert.Single(Fixtures.ReadText(CamtXml.Statement(entry)).Items).Transactions;
}
