namespace Receivables.Banking.Camt;

/// <summary>camt.054, the notification: it has no balances, and the details of what the statement books as a total.</summary>
public class NotificationTests
{
    private const string Lump = "<AcctSvcrRef>ENTRY-7</AcctSvcrRef>";

    [Fact]
    public void Without_balances_there_is_nothing_to_verify_and_nothing_to_say()
    {
        ReadResult<BankStatement> read = Fixtures.ReadText(Notification(Entry("10.00", "", "")));
        Assert.Empty(read.Diagnostics);
        Assert.Equal((BalanceCheck.NotStated, null, null, TransactionClass.Payment), (read.Items[0].Balances.Check, read.Items[0].Opening, read.Items[0].Closing, read.Items[0].Transactions[0].Class));
    }

    /// <summary>The statement has the total, the notification who paid; whichever is read first, the total counts no more.</summary>
    [Theory]
    [InlineData("30.00 70.00", "", "T", true)]
    [InlineData("30.00 70.00", "", "", true)]
    [InlineData("30.00 70.00", "<Btch><PmtInfId>LOT-1</PmtInfId></Btch>", "T", true)]
    [InlineData("30.00 70.00", "<Btch><PmtInfId>LOT-1</PmtInfId></Btch>", "", true)]
    [InlineData("100.00", "<Btch><NbOfTxs>1</NbOfTxs></Btch>", "T", true)]
    [InlineData("100.00", "", "", true)]
    [InlineData("30.00 70.01", "", "T", false)]
    [InlineData("30.00", "", "T", false)]
    public void The_total_of_a_statement_is_what_the_notification_tells_apart(string amounts, string batch, string references, bool isSame)
    {
        string[] parts = amounts.Split(' ');
        string total = parts.Sum(p => decimal.Parse(p, System.Globalization.CultureInfo.InvariantCulture)).ToString("0.00", System.Globalization.CultureInfo.InvariantCulture);
        BankStatement details = Assert.Single(Fixtures.ReadText(Notification(Entry(total, Lump, Details(batch, parts, references)))).Items);
        BankStatement statement = Assert.Single(Fixtures.ReadText(CamtXml.Statement(CamtXml.Balances("0.00", "100.00") + Entry("100.00", Lump, ""))).Items);

        // Where the notification has no reference of its own for its one payment, both are the same entry, and the first that was added counts.
        bool isOneEntry = parts.Length == 1 && references.Length == 0;
        Assert.Equal(!isSame ? "nothing" : isOneEntry ? "that of N counts no more" : "that of S counts no more", Repeat(statement, details));
        Assert.Equal(isSame ? "that of S counts no more" : "nothing", Repeat(details, statement));
    }

    /// <summary>Two entries of one amount and day: the reference of the entry says which is which, and without it nothing does.</summary>
    [Fact]
    public void A_single_payment_of_the_same_amount_under_another_entry_is_another()
    {
        BankStatement details = Assert.Single(Fixtures.ReadText(Notification(Entry("100.00", "<AcctSvcrRef>ENTRY-8</AcctSvcrRef>", Details("", ["100.00"], "T")))).Items);
        BankStatement statement = Assert.Single(Fixtures.ReadText(CamtXml.Statement(CamtXml.Balances("0.00", "100.00") + Entry("100.00", Lump, ""))).Items);
        Assert.Equal("nothing", Repeat(statement, details));
    }

    /// <summary>A reversal says that the entry takes an earlier one back; the sign of the amount says which way the money went.</summary>
    [Theory]
    [InlineData("-10.00", true, TransactionClass.Return)]
    [InlineData("-10.00", false, TransactionClass.OtherDebit)]
    [InlineData("10.00", true, TransactionClass.Payment)]
    public void A_reversal_of_a_credit_is_a_return(string amount, bool isReversal, TransactionClass expected)
    {
        StatementTransaction transaction = Assert.Single(Assert.Single(Fixtures.ReadText(Notification(Entry(amount, "", "", isReversal))).Items).Transactions);
        Assert.Equal((expected, isReversal, amount[0] == '-'), (transaction.Class, transaction.IsReversal, transaction.Amount.IsNegative));
    }

    /// <summary>A sample of a Swiss bank: a booked reversal, a pending credit, a booked debit. Only what is booked moves money, and the entry says which way.</summary>
    [Fact]
    public void A_real_notification_of_a_reversal_a_pending_credit_and_a_debit_is_read_as_such()
    {
        using FileStream stream = File.OpenRead(SharedData.RequireFile("bank-camt/dvbern__iso20022/camt054/v00104/camt_054_Beispiel_NoCrdtBookedNotReversed.xml"));
        BankStatement notification = Assert.Single(CamtReader.Read(stream).Items);
        Assert.Equal(["Payment 111.00 CHF True", "Pending 2.00 CHF False", "OtherDebit -3.00 CHF False"], notification.Transactions.Select(t => $"{t.Class} {t.Amount} {t.IsReversal}"));
    }

    // S is the statement, N the notification.
    private static string Repeat(BankStatement one, BankStatement other)
    {
        var series = new StatementSeries();
        series.Add(one);
        series.Add(other);
        IReadOnlyList<RepeatedTransaction> repeats = series.FindRepeats();
        return repeats.Count == 0 ? "nothing" : $"that of {Assert.Single(repeats).Again.Statement.Id} counts no more";
    }

    private static string Notification(string content) =>
        $"<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.054.001.08\"><BkToCstmrDbtCdtNtfctn><GrpHdr><MsgId>M</MsgId></GrpHdr><Ntfctn><Id>N</Id>{CamtXml.Account}{content}</Ntfctn></BkToCstmrDbtCdtNtfctn></Document>";

    private static string Details(string batch, string[] amounts, string references) => $"<NtryDtls>{batch}" + string.Concat(amounts.Select((amount, i) =>
        $"<TxDtls><Refs>{(references.Length > 0 ? $"<AcctSvcrRef>{references}{i}</AcctSvcrRef>" : "")}<EndToEndId>E{i}</EndToEndId></Refs><Amt Ccy=\"EUR\">{amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><RltdPties><Dbtr><Pty><Nm>Payer {i}</Nm></Pty></Dbtr></RltdPties></TxDtls>")) + "</NtryDtls>";

    private static string Entry(string amount, string reference, string details, bool isReversal = false) =>
        $"<Ntry><Amt Ccy=\"EUR\">{amount.TrimStart('-')}</Amt><CdtDbtInd>{(amount[0] == '-' ? "DBIT" : "CRDT")}</CdtDbtInd>{(isReversal ? "<RvslInd>true</RvslInd>" : "")}<Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-06-30</Dt></BookgDt>{reference}{details}</Ntry>";
}
