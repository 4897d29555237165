using System.Text.Json;

namespace ReceivablesSample.Reconcile;

public sealed class ReconcileTests
{
    private const string Customers = "customer_id,name,ibans\nC1,Lampes du Port,\nC2,Bright Ltd,\n";
    private const string Invoices = "number,customer_id,issue_date,due_date,currency,amount\nFA-1001,C1,2026-05-01,2026-05-31,EUR,1234.56\nFA-1002,C2,2026-05-01,2026-05-31,EUR,99.00\n";
    private const string Header = "id,booking_date,currency,amount,remittance\n";

    [Fact]
    public async Task Payments_of_a_table_are_decided_under_their_own_ids_and_repeats_get_a_number()
    {
        JsonElement json = (await RunAsync(Header + "P1,2026-06-01,EUR,1234.56,FA-1001\nP1,2026-06-02,EUR,5.00,rent\n")).Json;
        Assert.Equal(["P1", "P1~2"], json.List("payments").Select(p => p.Text("id")));
        JsonElement first = json.List("payments")[0];
        Assert.Equal(("apply", "C1", "0.00"), (first.Text("decision"), first.Text("customerId"), first.Text("unapplied")));
        Assert.Equal("unmatched", json.List("payments")[1].Text("decision"));
    }

    [Fact]
    public async Task What_is_booked_after_the_day_is_not_there()
    {
        JsonElement json = (await RunAsync(Header + "P1,2026-06-30,EUR,1234.56,FA-1001\nP2,2026-07-01,EUR,99.00,FA-1002\n")).Json;
        Assert.Equal("P1", Assert.Single(json.List("payments")).Text("id"));
    }

    [Fact]
    public async Task Input_order_stays_though_matching_goes_by_date()
    {
        JsonElement json = (await RunAsync(Header + "P2,2026-06-20,EUR,99.00,FA-1002\nP1,2026-06-01,EUR,1234.56,FA-1001\n")).Json;
        Assert.Equal(["P2", "P1"], json.List("payments").Select(p => p.Text("id")));
    }

    [Fact]
    public async Task A_return_of_a_receipt_that_nobody_gave_is_said()
    {
        using var folder = new TemporaryFolder();
        string statement = folder.Add(
            "returned.xml",
            """
            <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><GrpHdr><MsgId>M</MsgId><CreDtTm>2026-06-11T05:00:00</CreDtTm></GrpHdr>
            <Stmt><Id>S</Id><CreDtTm>2026-06-11T05:00:00</CreDtTm><Acct><Id><IBAN>FR7630006000011234567890189</IBAN></Id><Ccy>EUR</Ccy></Acct>
            <Ntry><Amt Ccy="EUR">107.50</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-06-10</Dt></BookgDt><BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>IDDT</Cd><SubFmlyCd>UPDD</SubFmlyCd></Fmly></Domn></BkTxCd>
            <NtryDtls><TxDtls><Refs><EndToEndId>E1</EndToEndId></Refs><RtrInf><Rsn><Cd>AM04</Cd></Rsn></RtrInf></TxDtls></NtryDtls></Ntry>
            </Stmt></BkToCstmrStmt></Document>
            """);
        ConsoleRun run = await ConsoleRun.OfAsync(["reconcile", .. Shipped.Tables, "--statement", statement]);
        Assert.Equal(ExitCode.Done, run.Exit);
        Assert.Contains(run.ErrorLines, l => l.StartsWith("returned.xml:3:", StringComparison.Ordinal) && l.Contains("warning RET001 The bank took 107.50 EUR back", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_receipts_there_is_nothing_to_do()
    {
        ConsoleRun run = await ConsoleRun.OfAsync(["reconcile", .. Shipped.Tables]);
        Assert.Equal(ExitCode.Usage, run.Exit);
        Assert.Contains("--statement", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_credit_note_that_is_taken_off_unnamed_is_said_in_the_table()
    {
        using var folder = new TemporaryFolder();
        string credit = folder.Add("credit.csv", "number,customer_id,issue_date,due_date,currency,amount,kind\nGS-201,C1,2026-05-10,2026-05-10,EUR,87.43,credit_note\n");
        ConsoleRun run = await ConsoleRun.OfAsync(
            "reconcile", "--customers", folder.Add("customers.csv", Customers), "--invoices", folder.Add("invoices.csv", Invoices + "FA-1003,C1,2026-05-04,2026-06-03,EUR,301.17\n"), "--invoices", credit,
            "--payments", folder.Add("payments.csv", "id,booking_date,currency,amount,payer_name,remittance\nP1,2026-06-01,EUR,1448.30,Lampes du Port,FA-1001 FA-1003\n"), "--as-of", "2026-06-30");
        string table = string.Join(' ', run.Output.Split(['│', '|', ' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("credit note", table, StringComparison.Ordinal);
        Assert.Contains("87.43 EUR", table, StringComparison.Ordinal);
    }

    private static async Task<ConsoleRun> RunAsync(string payments)
    {
        using var folder = new TemporaryFolder();
        return await ConsoleRun.OfAsync(
            "reconcile", "--customers", folder.Add("customers.csv", Customers), "--invoices", folder.Add("invoices.csv", Invoices),
            "--payments", folder.Add("payments.csv", payments), "--as-of", "2026-06-30", "--format", "json");
    }
}
