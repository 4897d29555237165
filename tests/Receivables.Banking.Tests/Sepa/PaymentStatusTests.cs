using System.Text;

namespace Receivables.Banking.Sepa;

public class PaymentStatusTests
{
    internal const string Answer = """
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
          <GrpHdr><MsgId>BANK-77</MsgId><CreDtTm>2026-06-30T10:00:00</CreDtTm></GrpHdr>
          <OrgnlGrpInfAndSts><OrgnlMsgId>DD-2026-06-30</OrgnlMsgId><OrgnlMsgNmId>pain.008.001.08</OrgnlMsgNmId><GrpSts>PART</GrpSts></OrgnlGrpInfAndSts>
          <OrgnlPmtInfAndSts><OrgnlPmtInfId>LOT-1</OrgnlPmtInfId><PmtInfSts>PART</PmtInfSts>
            <TxInfAndSts><OrgnlInstrId>I1</OrgnlInstrId><OrgnlEndToEndId>E1</OrgnlEndToEndId><TxSts>RJCT</TxSts>
              <StsRsnInf><Rsn><Cd>AC04</Cd></Rsn><AddtlInf>Account</AddtlInf><AddtlInf>closed</AddtlInf></StsRsnInf>
              <OrgnlTxRef><Amt><InstdAmt Ccy="EUR">120.50</InstdAmt></Amt><MndtRltdInf><MndtId>M-17</MndtId></MndtRltdInf></OrgnlTxRef></TxInfAndSts>
            <TxInfAndSts><OrgnlEndToEndId>E2</OrgnlEndToEndId><TxSts>ACCP</TxSts></TxInfAndSts>
          </OrgnlPmtInfAndSts>
          <OrgnlPmtInfAndSts><OrgnlPmtInfId>LOT-2</OrgnlPmtInfId><PmtInfSts>RJCT</PmtInfSts><StsRsnInf><Rsn><Prtry>CUT-OFF</Prtry></Rsn></StsRsnInf></OrgnlPmtInfAndSts>
        </CstmrPmtStsRpt></Document>
        """;

    [Fact]
    public void An_answer_says_what_was_refused_and_why()
    {
        PaymentStatusReport report = Assert.Single(Read(Answer).Items);
        Assert.Equal(("BANK-77", "DD-2026-06-30", "pain.008.001.08", PaymentStatusKind.PartlyAccepted), (report.MessageId, report.OriginalMessageId, report.OriginalMessageName, report.Group.Kind));
        Assert.Equal(["LOT-1 PART", "E1 RJCT AC04", "E2 ACCP", "LOT-2 RJCT CUT-OFF"], report.Details.Select(d => d.ToString()));
        PaymentStatus refused = report.StatusOf("E1");
        Assert.Equal(("Account closed", Money.Eur(120.50m), "M-17", "I1", "LOT-1"), (refused.Information, refused.Amount, refused.MandateId, refused.InstructionId, refused.LotId));
        Assert.Equal(ReturnAction.NewMandate, ReturnReason.Of(refused.Reasons[0]).Action);
    }

    [Theory]
    [InlineData("E1", "LOT-1", PaymentStatusKind.Rejected)]
    [InlineData("E2", null, PaymentStatusKind.Accepted)]
    [InlineData("E9", "LOT-2", PaymentStatusKind.Rejected)]
    [InlineData("E9", "LOT-1", PaymentStatusKind.PartlyAccepted)]
    [InlineData("E1", "LOT-2", PaymentStatusKind.Rejected)]
    [InlineData("E9", null, PaymentStatusKind.PartlyAccepted)]
    public void The_nearest_status_counts(string id, string? lot, PaymentStatusKind expected) => Assert.Equal(expected, Read(Answer).Items[0].StatusOf(id, lot).Kind);

    public static TheoryData<string, DiagnosticSeverity, string> Broken => new()
    {
        { "PAIN001", DiagnosticSeverity.Fatal, "" },
        { "PAIN002", DiagnosticSeverity.Fatal, "text" },
        { "PAIN003", DiagnosticSeverity.Error, Answer[..900] },
        { "PAIN004", DiagnosticSeverity.Fatal, "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>" },
        { "PAIN005", DiagnosticSeverity.Fatal, string.Concat(Enumerable.Repeat("<a>", 100)) },
        { "PAIN006", DiagnosticSeverity.Error, Answer.Replace("<GrpHdr>", "<GrpHdr>" + new string(' ', 20_000), StringComparison.Ordinal) },
        { "PAIN008", DiagnosticSeverity.Error, Answer.Replace("<TxInfAndSts><OrgnlEndToEndId>E2", string.Concat(Enumerable.Repeat("<TxInfAndSts/>", 20)) + "<TxInfAndSts><OrgnlEndToEndId>E2", StringComparison.Ordinal) },
        { "PAIN010", DiagnosticSeverity.Fatal, "<html/>" },
        { "PAIN010", DiagnosticSeverity.Fatal, $"<a>{string.Concat(Enumerable.Repeat("<TxInfAndSts/>", 20))}</a>" },
        { "PAIN030", DiagnosticSeverity.Warning, Answer.Replace("120.50", "much", StringComparison.Ordinal) },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void What_is_refused_has_a_code(string code, DiagnosticSeverity severity, string xml)
    {
        ReadResult<PaymentStatusReport> read = Read(xml, new BankFileOptions { MaxTransactions = 10, MaxBytes = 10_000 });
        Assert.Equal((code, severity), (Assert.Single(read.Diagnostics).Code, read.Diagnostics[0].Severity));
        Assert.Equal(severity == DiagnosticSeverity.Fatal, read.Items.Count == 0);
    }

    [Fact]
    public void Real_answers_are_read()
    {
        string[] answers = [.. SharedData.RequireFiles("sepa-samples", "*.xml").Where(path => File.ReadAllText(path).Contains("CstmrPmtStsRpt", StringComparison.Ordinal))];
        Assert.True(answers.Length >= 9, $"{answers.Length}");
        foreach (string path in answers)
        {
            using FileStream file = File.OpenRead(path);
            ReadResult<PaymentStatusReport> read = PaymentStatusReader.Read(file, path);
            Assert.True(read.IsClean, $"{path}: {string.Join('\n', read.Diagnostics)}");
            PaymentStatusReport report = Assert.Single(read.Items);
            Assert.True((report.OriginalMessageId ?? report.OriginalMessageName) is not null && (report.Group.Code is not null || report.Details.Any(d => d.Code is not null || d.Reasons.Count > 0)), path);
        }
    }

    private static ReadResult<PaymentStatusReport> Read(string xml, BankFileOptions? options = null)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        return PaymentStatusReader.Read(stream, "answer.xml", options);
    }
}
