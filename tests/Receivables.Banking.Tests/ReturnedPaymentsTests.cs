using System.Text;
using NodaTime;

namespace Receivables.Banking;

public sealed class ReturnedPaymentsTests
{
    private const string Account = "FR7630006000011234567890189";
    private const string Payer = "DE89370400440532013000";

    [Theory]
    // What the payment and the debit of 2026-06-10 name: end-to-end id, mandate, account of the other side → whether they relate.
    [InlineData("E1 M1 x", "E1 M1 x", true)]
    [InlineData("E1 - -", "E1 - -", true)]
    [InlineData("E1 M1 x", "E2 M1 x", false)] // another order, whatever else agrees
    [InlineData("- M1 -", "E1 M1 -", true)]
    [InlineData("E1 M1 x", "- M2 x", false)]
    [InlineData("E1 M1 x", "- - x", true)]
    [InlineData("- - -", "- - -", false)] // the amount alone is no proof
    public void What_they_name_decides(string payment, string debit, bool related)
    {
        var returned = new ReturnedPayments([Received("P1", "100.00", "2026-06-03", payment)]);
        Assert.Equal(related ? "P1" : null, returned.Take(Debit("100.00", debit))?.Id.Value);
    }

    [Theory]
    [InlineData("79.99", "2026-06-03")] // another amount
    [InlineData("100.00", "2026-06-11")] // booked later
    [InlineData("100.00", "2025-05-09")] // more than thirteen months before
    public void Amount_and_days_have_to_fit(string amount, string booked) =>
        Assert.Null(new ReturnedPayments([Received("P1", amount, booked, "E1 - -")]).Take(Debit("100.00", "E1 - -")));

    [Theory]
    // What the debit of 107.50 says beyond its amount → whether it takes the receipt of 100.00 back, the rest being the bank's fee.
    [InlineData("<Chrgs><Rcrd><Amt Ccy=\"EUR\">7.50</Amt><CdtDbtInd>DBIT</CdtDbtInd><ChrgInclInd>true</ChrgInclInd></Rcrd></Chrgs>", true)]
    [InlineData("<Chrgs><Rcrd><Amt Ccy=\"EUR\">7.50</Amt><CdtDbtInd>DBIT</CdtDbtInd><ChrgInclInd>false</ChrgInclInd></Rcrd></Chrgs>", false)] // the fee is booked apart
    [InlineData("<Chrgs><Rcrd><Amt Ccy=\"EUR\">7.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><ChrgInclInd>true</ChrgInclInd></Rcrd></Chrgs>", false)]
    [InlineData("<Chrgs><Rcrd><Amt Ccy=\"EUR\">92233720368547758.07</Amt><CdtDbtInd>CRDT</CdtDbtInd><ChrgInclInd>true</ChrgInclInd></Rcrd></Chrgs>", false)] // no amount is that large less a credit
    [InlineData("<Chrgs><Rcrd><Amt Ccy=\"EUR\">92233720368547758.07</Amt><CdtDbtInd>DBIT</CdtDbtInd><ChrgInclInd>true</ChrgInclInd></Rcrd><Rcrd><Amt Ccy=\"EUR\">7.50</Amt><CdtDbtInd>DBIT</CdtDbtInd><ChrgInclInd>true</ChrgInclInd></Rcrd></Chrgs>", false)]
    [InlineData("<AmtDtls><InstdAmt><Amt Ccy=\"EUR\">100.00</Amt></InstdAmt></AmtDtls>", true)]
    [InlineData("<AmtDtls><InstdAmt><Amt Ccy=\"USD\">100.00</Amt></InstdAmt></AmtDtls>", false)]
    [InlineData("", false)]
    public void A_fee_in_the_same_debit_is_set_apart(string amounts, bool related)
    {
        Payment? found = new ReturnedPayments([Received("P1", "100.00", "2026-06-03", "E1 - -")], mostFee: 0).Take(Debit("107.50", "E1 - -", amounts));
        Assert.Equal(related ? "100.00 EUR" : null, found?.Amount.ToString());
    }

    [Theory]
    // What the debit of the receipt's own end-to-end id takes of 100.00 | whether it is the one
    [InlineData("120.00", "E1 - -", true)] // the most that a fee may be
    [InlineData("120.01", "E1 - -", false)]
    [InlineData("40.00", "E1 - -", true)] // a part
    [InlineData("40.00", "- M1 x", false)] // without the id only the whole is proof
    public void One_end_to_end_id_is_proof_within_a_fee(string amount, string names, bool related) =>
        Assert.Equal(related ? "P1" : null, new ReturnedPayments([Received("P1", "100.00", "2026-06-03", "E1 M1 x")]).Take(Debit(amount, names))?.Id.Value);

    [Fact]
    public void Two_receipts_of_one_end_to_end_id_are_told_apart_by_the_amount_alone()
    {
        var returned = new ReturnedPayments([Received("P1", "100.00", "2026-06-03", "E1 - -"), Received("P2", "70.00", "2026-06-04", "E1 - -")]);
        Assert.Null(returned.Take(Debit("75.00", "E1 - -")));
        Assert.Equal("P2", returned.Take(Debit("70.00", "E1 - -"))?.Id.Value);
    }

    [Fact]
    public void One_of_several_is_not_guessed() =>
        Assert.Null(new ReturnedPayments([Received("P1", "100.00", "2026-06-03", "- M1 x"), Received("P2", "100.00", "2026-06-04", "- M1 x")]).Take(Debit("100.00", "- M1 x")));

    [Fact]
    public void What_was_returned_is_not_returned_again()
    {
        var returned = new ReturnedPayments([Received("P1", "100.00", "2026-06-03", "E1 - -"), Received("P2", "100.00", "2026-06-09", "- - x")]);
        Assert.Equal("P1", returned.Take(Debit("100.00", "E1 - -"))?.Id.Value);
        Assert.Equal("P2", returned.Take(Debit("100.00", "- - x"))?.Id.Value);
        Assert.Null(returned.Take(Debit("100.00", "E1 - x")));
    }

    [Fact]
    public void A_payment_read_twice_is_one()
    {
        PaymentBuilder twice = Received("P1~2", "100.00", "2026-06-03", "E1 - -").ToBuilder();
        PaymentBuilder once = Received("P1", "100.00", "2026-06-03", "E1 - -").ToBuilder();
        once.SourceKey = twice.SourceKey = "account|statement|1";
        Assert.Equal("P1", new ReturnedPayments([once.Build(), twice.Build()]).Take(Debit("100.00", "E1 - -"))?.Id.Value);
    }

    [Fact]
    public void A_payment_on_another_account_is_another()
    {
        PaymentBuilder elsewhere = Received("P1", "100.00", "2026-06-03", "E1 - -").ToBuilder();
        elsewhere.CreditedAccount = Payer;
        Assert.Null(new ReturnedPayments([elsewhere.Build()]).Take(Debit("100.00", "E1 - -")));
    }

    private static Payment Received(string id, string amount, string booked, string names)
    {
        string[] named = names.Split(' ');
        return new PaymentBuilder
        {
            Id = PaymentId.From(id),
            BookingDate = NodaTime.Text.LocalDatePattern.Iso.Parse(booked).Value,
            Amount = Money.Parse(amount + " EUR"),
            CreditedAccount = Account,
            EndToEndId = named[0] == "-" ? null : named[0],
            MandateId = named[1] == "-" ? null : named[1],
            Payer = named[2] == "-" ? Party.Unknown : new Party("Lampes du Port", Iban.Parse(Payer)),
        }.Build();
    }

    private static StatementTransaction Debit(string amount, string names, string amounts = "")
    {
        string[] named = names.Split(' ');
        string endToEnd = named[0] == "-" ? "" : $"<EndToEndId>{named[0]}</EndToEndId>";
        string mandate = named[1] == "-" ? "" : $"<MndtId>{named[1]}</MndtId>";
        string other = named[2] == "-" ? "" : $"<RltdPties><Dbtr><Nm>LAMPES DU PORT</Nm></Dbtr><DbtrAcct><Id><IBAN>{Payer}</IBAN></Id></DbtrAcct></RltdPties>";
        string xml = $"""
            <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><GrpHdr><MsgId>M</MsgId><CreDtTm>2026-06-11T05:00:00</CreDtTm></GrpHdr>
            <Stmt><Id>S</Id><CreDtTm>2026-06-11T05:00:00</CreDtTm><Acct><Id><IBAN>{Account}</IBAN></Id><Ccy>EUR</Ccy></Acct>
            <Ntry><Amt Ccy="EUR">{amount}</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-06-10</Dt></BookgDt><BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>IDDT</Cd><SubFmlyCd>UPDD</SubFmlyCd></Fmly></Domn></BkTxCd>
            <NtryDtls><TxDtls><Refs>{endToEnd}{mandate}</Refs>{amounts}{other}<RtrInf><Rsn><Cd>AM04</Cd></Rsn></RtrInf></TxDtls></NtryDtls></Ntry>
            </Stmt></BkToCstmrStmt></Document>
            """;
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        StatementTransaction debit = Assert.Single(Assert.Single(BankFile.Read(stream, cancellationToken: TestContext.Current.CancellationToken).Items).Transactions);
        Assert.Equal((TransactionClass.Return, new LocalDate(2026, 6, 10)), (debit.Class, debit.BookingDate));
        return debit;
    }
}
