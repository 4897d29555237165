using System.Globalization;

namespace Receivables.Banking.Camt;

/// <summary>Texts longer than a payment takes are cut with a word, so that a payment can be made of every booked credit.</summary>
public class LongTextTests
{
    private const int LongestField = 500;
    private const int LongestText = 1024 * 1024;

    public static TheoryData<string> Fields => new(
        "NtryDtls/TxDtls/RmtInf/Strd/CdtrRefInf/Ref",
        "NtryDtls/TxDtls/RmtInf/Strd/RfrdDocInf/Nb",
        "NtryDtls/TxDtls/RmtInf/Strd/RfrdDocInf/Tp/CdOrPrtry/Prtry",
        "NtryDtls/TxDtls/RmtInf/Strd/RfrdDocAmt/AdjstmntAmtAndRsn/Rsn",
        "NtryDtls/TxDtls/RltdPties/Dbtr/Pty/Nm",
        "NtryDtls/TxDtls/RltdPties/Dbtr/Nm",
        "NtryDtls/TxDtls/RltdPties/Dbtr/Agt/FinInstnId/Nm",
        "NtryDtls/TxDtls/RltdPties/Dbtr/Pty/PstlAdr/Ctry",
        "NtryDtls/TxDtls/RltdPties/Dbtr/Pty/CtryOfRes",
        "NtryDtls/TxDtls/RltdPties/Dbtr/Pty/Id/OrgId/Othr/Id",
        "NtryDtls/TxDtls/RltdPties/UltmtDbtr/Pty/Nm",
        "NtryDtls/TxDtls/RltdPties/DbtrAcct/Id/IBAN",
        "NtryDtls/TxDtls/RltdPties/DbtrAcct/Id/Othr/Id",
        "NtryDtls/TxDtls/RltdAgts/DbtrAgt/FinInstnId/BICFI",
        "NtryDtls/TxDtls/Refs/EndToEndId",
        "NtryDtls/TxDtls/Refs/MndtId",
        "NtryDtls/TxDtls/Refs/AcctSvcrRef",
        "NtryDtls/TxDtls/BkTxCd/Prtry/Cd",
        "NtryDtls/TxDtls/AddtlTxInf",
        "NtryDtls/TxDtls/Purp/Cd",
        "NtryDtls/TxDtls/Fremd",
        "NtryDtls/Btch/PmtInfId",
        "NtryDtls/Btch/MsgId",
        "AcctSvcrRef",
        "NtryRef",
        "AddtlNtryInf",
        "BkTxCd/Domn/Cd",
        "BkTxCd/Prtry/Cd");

    [Theory]
    [MemberData(nameof(Fields))]
    public void A_payment_is_made_whatever_is_long(string path)
    {
        // The last character that a field takes is the first half of a clef: a cut leaves no half.
        string text = new string('x', LongestField - 1) + "𝄞" + new string('x', 20_000);
        ReadResult<BankStatement> read = Fixtures.ReadText(CamtXml.Statement(CamtXml.Entry("1.00", Nested(path, text))));
        StatementTransaction transaction = Assert.Single(read.Items[0].Transactions);
        Payment payment = transaction.ToPayment();
        Assert.Equal(1m, payment.Amount.Amount);
        Assert.Contains(read.Diagnostics, d => d.Code == "CAMT035");
    }

    [Fact]
    public void All_codes_of_the_bank_may_be_long_at_once()
    {
        string code = new('C', 600);
        string details = $"<BkTxCd><Domn><Cd>{code}</Cd><Fmly><Cd>{code}</Cd><SubFmlyCd>{code}</SubFmlyCd></Fmly></Domn></BkTxCd>";
        StatementTransaction transaction = Assert.Single(Fixtures.ReadText(CamtXml.Statement(CamtXml.Entry("1.00", details))).Items[0].Transactions);
        Assert.InRange(transaction.ToPayment().BankCode!.Length, 12, LongestField);
    }

    [Theory]
    [InlineData("IBAN")]
    [InlineData("Othr/Id")]
    public void The_account_and_the_number_of_the_statement_may_be_long(string account)
    {
        string number = new('4', 2_000);
        string head = $"<ElctrncSeqNb>{number}</ElctrncSeqNb><Acct><Id>{Nested(account, number)}</Id><Ccy>EUR</Ccy></Acct>";
        string xml = CamtXml.Statement(CamtXml.Entry("1.00"), head: head).Replace("<Id>S</Id>", $"<Id>{number}</Id>", StringComparison.Ordinal);
        StatementTransaction transaction = Assert.Single(Fixtures.ReadText(xml).Items[0].Transactions);
        Assert.Equal(transaction.SourceKey, transaction.ToPayment().SourceKey);
        Assert.InRange(transaction.SourceKey.Length, 100, LongestField);
    }

    [Fact]
    public void A_field_as_long_as_a_payment_takes_is_kept_whole()
    {
        string name = new('n', LongestField);
        string details = Nested("NtryDtls/TxDtls/RltdPties/Dbtr/Pty/Nm", name);
        ReadResult<BankStatement> read = Fixtures.ReadText(CamtXml.Statement(CamtXml.Balances("0.00", "1.00") + CamtXml.Entry("1.00", details)));
        Assert.Equal(name, read.Items[0].Transactions[0].ToPayment().Payer.Name);
        Assert.Empty(read.Diagnostics);
    }

    [Fact]
    public void Names_of_unknown_elements_may_be_long()
    {
        string name = "X" + new string('y', 3_000);
        StatementTransaction transaction = Assert.Single(
            Fixtures.ReadText(CamtXml.Statement(CamtXml.Entry("1.00", Nested($"NtryDtls/TxDtls/{name}/{name}", "v")))).Items[0].Transactions);
        ExtraField field = Assert.Single(transaction.ToPayment().ExtraFields, f => f.Value == "v");
        Assert.InRange(field.Name.Length, 100, LongestField);
    }

    [Fact]
    public void Many_lines_together_are_cut_with_a_word()
    {
        string line = $"<Ustrd>{new string('u', 9_999)}</Ustrd>";
        string details = $"<NtryDtls><TxDtls><RmtInf>{string.Concat(Enumerable.Repeat(line, 150))}</RmtInf></TxDtls></NtryDtls>";
        ReadResult<BankStatement> read = Fixtures.ReadText(CamtXml.Statement(CamtXml.Balances("0.00", "1.00") + CamtXml.Entry("1.00", details)));
        Payment payment = read.Items[0].Transactions[0].ToPayment();
        Assert.Equal(104, payment.RemittanceLines.Count);
        Assert.InRange(payment.Remittance.Length, LongestText - 10_000, LongestText);
        Assert.Equal("CAMT035", Assert.Single(read.Diagnostics).Code);
    }

    // Its parts do not sum to it, so that it is kept as one transaction with the lines of all.
    [Fact]
    public void A_lot_that_is_kept_whole_may_have_many_parts()
    {
        string parts = string.Concat(Enumerable.Range(0, 12_000).Select(i => string.Create(
            CultureInfo.InvariantCulture, $"<TxDtls><Amt Ccy=\"EUR\">1.00</Amt><RmtInf><Ustrd>{i:D100}</Ustrd></RmtInf></TxDtls>")));
        ReadResult<BankStatement> read = Fixtures.ReadText(CamtXml.Statement(CamtXml.Entry("1.00", $"<NtryDtls>{parts}</NtryDtls>")));
        Payment payment = Assert.Single(read.Items[0].Transactions).ToPayment();
        Assert.InRange(payment.Remittance.Length, LongestText - 101, LongestText);
        Assert.Contains(read.Diagnostics, d => d.Code == "CAMT035");
    }

    [Fact]
    public void Charges_that_fit_no_amount_together_are_left_out_with_a_word()
    {
        const string Charge = "<Rcrd><Amt Ccy=\"EUR\">92233720368547758.07</Amt><CdtDbtInd>DBIT</CdtDbtInd><ChrgInclInd>true</ChrgInclInd></Rcrd>";
        string details = $"<NtryDtls><TxDtls><Chrgs>{Charge}{Charge}</Chrgs></TxDtls></NtryDtls>";
        ReadResult<BankStatement> read = Fixtures.ReadText(CamtXml.Statement(CamtXml.Balances("0.00", "1.00") + CamtXml.Entry("1.00", details)));
        Assert.Single(read.Items[0].Transactions[0].Charges);
        Assert.Equal(("CAMT023", DiagnosticSeverity.Warning), (Assert.Single(read.Diagnostics).Code, read.Diagnostics[0].Severity));
    }

    private static string Nested(string path, string text) =>
        path.Split('/').Reverse().Aggregate(text, (inner, name) => $"<{name}>{inner}</{name}>");
}
