namespace Receivables.Banking.Camt;

/// <summary>camt.052, the report during the day: what is pending may never come, and a balance between two moments proves nothing.</summary>
public class ReportTests
{
    private const string Account = "<Acct><Id><IBAN>FR1420041010050500013M02606</IBAN></Id><Ccy>EUR</Ccy></Acct>";

    [Theory]
    [InlineData("<Sts>BOOK</Sts>", TransactionStatus.Booked, TransactionClass.Payment)]
    [InlineData("<Sts><Cd>BOOK</Cd></Sts>", TransactionStatus.Booked, TransactionClass.Payment)]
    [InlineData("<Sts>PDNG</Sts>", TransactionStatus.Pending, TransactionClass.Pending)]
    [InlineData("<Sts><Cd>PDNG</Cd></Sts>", TransactionStatus.Pending, TransactionClass.Pending)]
    [InlineData("<Sts>INFO</Sts>", TransactionStatus.Information, TransactionClass.Pending)]
    [InlineData("<Sts><Cd>INFO</Cd></Sts>", TransactionStatus.Information, TransactionClass.Pending)]
    [InlineData("<Sts><Cd>FUTR</Cd></Sts>", TransactionStatus.Future, TransactionClass.Pending)]
    [InlineData("<Sts><Prtry>VORGEMERKT</Prtry></Sts>", TransactionStatus.Unknown, TransactionClass.Pending)]
    public void Only_what_is_booked_is_a_payment(string status, TransactionStatus expected, TransactionClass kind)
    {
        StatementTransaction transaction = Assert.Single(Read(Entry("10.00", status)).Transactions);
        Assert.Equal((expected, kind), (transaction.Status, transaction.Class));
        if (kind == TransactionClass.Payment)
        {
            Assert.Equal(Money.Eur(10m), transaction.ToPayment().Amount);
        }
        else
        {
            Assert.Throws<InvalidOperationException>(() => transaction.ToPayment());
        }
    }

    // Pending debits, returns among them, take nothing back until they are booked.
    [Fact]
    public void A_pending_return_takes_nothing_back() =>
        Assert.Equal(TransactionClass.Pending, Assert.Single(Read(Entry("-10.00", "<Sts>PDNG</Sts>", "<RvslInd>true</RvslInd>")).Transactions).Class);

    [Theory]
    [InlineData("", BalanceCheck.NotStated)]
    [InlineData("ITBD 110", BalanceCheck.NotStated)]
    [InlineData("OPBD 100,ITBD 110,ITAV 110", BalanceCheck.NotStated)]
    [InlineData("PRCD 100,ITBD 999", BalanceCheck.NotStated)]
    [InlineData("ITBD 100,ITBD 999", BalanceCheck.NotStated)]
    [InlineData("OPBD 100,CLBD 110,ITBD 105", BalanceCheck.Holds)]
    [InlineData("PRCD 100,CLBD 110", BalanceCheck.Holds)]
    [InlineData("OPBD 100,CLBD 111", BalanceCheck.Broken)]
    public void A_balance_between_proves_nothing_and_one_at_the_end_does(string balances, BalanceCheck expected)
    {
        string bal = string.Concat(balances.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(b => CamtXml.Balance(b.Split(' ')[0], b.Split(' ')[1])));
        BankStatement report = Read(bal + Entry("10.00", "<Sts>BOOK</Sts>") + Entry("500.00", "<Sts>PDNG</Sts>") + Entry("7.00", "<Sts>INFO</Sts>"));
        Assert.Equal(expected, report.Balances.Check);
        Assert.Equal(balances.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(b => b.Split(' ')[0]), report.Balances.All.Select(b => b.Code));
    }

    [Fact]
    public void A_report_without_balances_needs_no_diagnostic() => Assert.Empty(Fixtures.ReadText(Report(Entry("10.00", "<Sts>BOOK</Sts>"))).Diagnostics);

    /// <summary>What was pending at noon and is booked at night counts once, and what never comes never.</summary>
    [Fact]
    public void What_was_pending_is_a_payment_when_the_statement_books_it()
    {
        var series = new StatementSeries();
        BankStatement noon = Read(Entry("10.00", "<Sts>PDNG</Sts>", "<AcctSvcrRef>R1</AcctSvcrRef>") + Entry("20.00", "<Sts>PDNG</Sts>", "<AcctSvcrRef>R2</AcctSvcrRef>") + Entry("30.00", "<Sts>BOOK</Sts>", "<AcctSvcrRef>R3</AcctSvcrRef>"));
        BankStatement night = Assert.Single(Fixtures.ReadText(CamtXml.Statement(CamtXml.Balances("0.00", "40.00") + Entry("10.00", "<Sts>BOOK</Sts>", "<AcctSvcrRef>R1</AcctSvcrRef>") + Entry("30.00", "<Sts>BOOK</Sts>", "<AcctSvcrRef>R3</AcctSvcrRef>"))).Items);
        series.Add(noon);
        series.Add(night);
        RepeatedTransaction repeat = Assert.Single(series.FindRepeats());
        Assert.Equal(("R3", RepeatProof.BankReference, noon.Header), (repeat.Again.Id.Value, repeat.Proof, repeat.First.Statement));
        Assert.Equal(["R3", "R1"], noon.Transactions.Concat(night.Transactions).Where(t => t.Class == TransactionClass.Payment && t != repeat.Again).Select(t => t.Id.Value));
    }

    private static BankStatement Read(string content) => Assert.Single(Fixtures.ReadText(Report(content)).Items);

    private static string Report(string content) =>
        $"<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.052.001.08\"><BkToCstmrAcctRpt><GrpHdr><MsgId>M</MsgId></GrpHdr><Rpt><Id>NOON</Id>{Account}{content}</Rpt></BkToCstmrAcctRpt></Document>";

    private static string Entry(string amount, string status, string more = "") =>
        $"<Ntry><Amt Ccy=\"EUR\">{amount.TrimStart('-')}</Amt><CdtDbtInd>{(amount[0] == '-' ? "DBIT" : "CRDT")}</CdtDbtInd>{(more.StartsWith("<Rvsl", StringComparison.Ordinal) ? more : "")}{status}<BookgDt><Dt>2026-06-30</Dt></BookgDt>{(more.StartsWith("<Rvsl", StringComparison.Ordinal) ? "" : more)}</Ntry>";
}
