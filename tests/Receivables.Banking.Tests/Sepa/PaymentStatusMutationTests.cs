using System.Text;
using Receivables.Banking.Camt;
using Receivables.Banking.Records;

namespace Receivables.Banking.Sepa;

/// <summary>Seeded mutations of answers of a bank: nothing is thrown, nothing hangs, and what is said of a payment is found by its id.</summary>
public class PaymentStatusMutationTests
{
    // An answer of the first version, without lots, and one that says nothing but no.
    private static readonly string[] Others =
    [
        "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.002.001.02\"><pain.002.001.02><GrpHdr><MsgId>A</MsgId></GrpHdr><OrgnlGrpInfAndSts><OrgnlMsgId>B</OrgnlMsgId><GrpSts>ACCP</GrpSts></OrgnlGrpInfAndSts><TxInfAndSts><OrgnlEndToEndId>E</OrgnlEndToEndId><TxSts>RJCT</TxSts><StsRsnInf><StsRsn><Cd>MS03</Cd></StsRsn><AddtlStsRsnInf>x</AddtlStsRsnInf></StsRsnInf></TxInfAndSts></pain.002.001.02></Document>",
        "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.002.001.03\"><CstmrPmtStsRpt><OrgnlGrpInfAndSts><OrgnlMsgId>B</OrgnlMsgId><GrpSts>RJCT</GrpSts><StsRsnInf><Rsn><Cd>FF01</Cd></Rsn></StsRsnInf></OrgnlGrpInfAndSts></CstmrPmtStsRpt></Document>",
    ];

    [Fact]
    public void A_mutated_answer_never_throws()
    {
        var random = new Random(MutationRun.Seed);
        byte[][] files = [Encoding.UTF8.GetBytes(PaymentStatusTests.Answer), .. Others.Select(Encoding.UTF8.GetBytes)];
        var mutation = new XmlMutation(random, files);
        int read = 0;
        MutationWatch.Run(MutationRun.Rounds, () => mutation.Of(files[random.Next(files.Length)]), (bytes, round) => read += Check(bytes, round));
        Assert.True(read > MutationRun.Rounds / 2, $"Only {read} of {MutationRun.Rounds} mutants are answers: the mutation breaks too much to try anything.");
    }

    private static int Check(byte[] bytes, int round)
    {
        try
        {
            ReadResult<PaymentStatusReport> read = ReadChecks.Bounded(bytes, given => Read(given, round));
            ReadChecks.CheckDiagnostics(read);
            foreach (PaymentStatusReport report in read.Items)
            {
                Assert.All(report.Details.Where(d => d.EndToEndId is not null), d => Assert.Equal(d.EndToEndId, report.StatusOf(d.EndToEndId!, d.LotId).EndToEndId));
                Assert.All(report.Details, d => Assert.True(Enum.IsDefined(d.Kind) && d.Amount?.Currency.IsNone != true));
            }

            return read.Items.Count;
        }
        catch (Exception thrown)
        {
            throw new InvalidOperationException($"Round {round}: {thrown.Message} on: {Convert.ToBase64String(bytes)}", thrown);
        }
    }

    private static ReadResult<PaymentStatusReport> Read(byte[] bytes, int round)
    {
        using var stream = new MemoryStream(bytes);
        return PaymentStatusReader.Read(stream, "f", round % 4 != 0 ? null : new BankFileOptions { MaxBytes = 1 + (round % 5_000), MaxDepth = 16, MaxTransactions = 1 + (round % 3) });
    }
}
