using System.Globalization;
using System.Text.Json;

namespace ReceivablesSample.Receipts;

/// <summary>Statements as nobody should send them: whatever they hold, the rest is done and nothing is thrown.</summary>
public sealed class StatementTests
{
    private const string Absurd = "<Chrgs><Rcrd><Amt Ccy=\"EUR\">92233720368547758.07</Amt><CdtDbtInd>DBIT</CdtDbtInd><ChrgInclInd>true</ChrgInclInd></Rcrd>"
        + "<Rcrd><Amt Ccy=\"EUR\">92233720368547758.07</Amt><CdtDbtInd>DBIT</CdtDbtInd><ChrgInclInd>true</ChrgInclInd></Rcrd></Chrgs>";

    public static TheoryData<string, string> Parts => new()
    {
        { "CRDT", Absurd },
        { "DBIT", Absurd + "<RtrInf><Rsn><Cd>AM04</Cd></Rsn></RtrInf>" },
        { "DBIT", Absurd.Replace("DBIT", "CRDT", StringComparison.Ordinal) + "<RtrInf><Rsn><Cd>AM04</Cd></Rsn></RtrInf>" },
        { "CRDT", $"<RltdPties><Dbtr><Nm>{new string('n', 2_000)}</Nm></Dbtr></RltdPties>" },
        { "CRDT", $"<RmtInf><Strd><CdtrRefInf><Ref>{new string('9', 600)}</Ref></CdtrRefInf></Strd></RmtInf>" },
        { "CRDT", $"<RmtInf>{string.Concat(Enumerable.Repeat($"<Ustrd>{new string('u', 9_999)}</Ustrd>", 150))}</RmtInf>" },
    };

    [Theory]
    [MemberData(nameof(Parts))]
    public async Task What_one_entry_holds_stops_no_report(string direction, string details)
    {
        using var folder = new TemporaryFolder();
        string statement = folder.Add("statement.xml", Statement(Entry("CRDT", "<RmtInf><Ustrd>FA-1</Ustrd></RmtInf>"), Entry(direction, details)));
        Assert.Equal(2, Assert.Single(Assert.Single((await ConsoleRun.OfAsync("inspect", statement, "--format", "json")).Json.List("files")).List("statements")).List("transactions").Count);
        ConsoleRun run = await ReconcileAsync(folder, "--format", "json", "--statement", statement);
        JsonElement first = run.Json.List("payments")[0];
        Assert.Equal("B1 apply", $"{first.Text("id")} {first.Text("decision")}");
    }

    [Fact]
    public async Task Texts_neither_move_the_cursor_nor_turn_the_direction()
    {
        using var folder = new TemporaryFolder();
        string details = "<RltdPties><Dbtr><Nm>red&#x9b;31m and &#x202e;backwards</Nm></Dbtr></RltdPties><RmtInf><Ustrd>clear&#x9b;2J&#x2028;&#x2066;x</Ustrd></RmtInf>";
        string statement = folder.Add("statement.xml", Statement(Entry("CRDT", details)).Replace("<IBAN>FR7630006000011234567890189</IBAN>", "<Othr><Id>A&#x9b;31m&#x202e;B</Id></Othr>", StringComparison.Ordinal));
        string output = (await ConsoleRun.OfAsync("inspect", statement)).Output + (await ReconcileAsync(folder, "--statement", statement)).Output;
        Assert.Contains("and backwards", output, StringComparison.Ordinal);
        Assert.DoesNotContain(output, c => (char.IsControl(c) && c != '\n')
            || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
    }

    [Fact]
    public async Task What_another_file_told_already_does_not_count_again()
    {
        using var folder = new TemporaryFolder();
        string first = folder.Add("a.xml", Statement(Entry("CRDT", "<RmtInf><Ustrd>FA-1</Ustrd></RmtInf>")));
        string copy = folder.Add("b.xml", await File.ReadAllTextAsync(first, TestContext.Current.CancellationToken));
        string other = folder.Add("c.xml", Statement(Entry("CRDT", "", "20.00")));
        ConsoleRun run = await ReconcileAsync(folder, "--format", "json", "--statement", first, copy, other);
        Assert.Equal(ExitCode.Done, run.Exit);
        Assert.Equal($"{copy} warning STM001 1 movement of the file were read before, from {first}, and do not count again.", Assert.Single(run.ErrorLines));
        Assert.Equal(["10.00", "20.00"], run.Json.List("payments").Select(p => p.Text("amount")));
        Assert.Equal(["B1~2 10.00 readBefore"], run.Json.List("ignored").Select(i => $"{i.Text("id")} {i.Text("amount")} {i.Text("why")}"));
    }

    [Fact]
    public async Task What_only_looks_like_a_repeat_counts_and_is_doubted()
    {
        using var folder = new TemporaryFolder();
        string first = folder.Add("a.xml", Statement(Entry("CRDT", "<RmtInf><Ustrd>Invoice FA-1</Ustrd></RmtInf>")));
        string second = folder.Add("b.xml", Statement(Entry("CRDT", "<RmtInf><Ustrd>invoice fa 1</Ustrd></RmtInf>")).Replace("<AcctSvcrRef>B1</AcctSvcrRef>", "", StringComparison.Ordinal).Replace("<Id>S1</Id>", "<Id>S2</Id>", StringComparison.Ordinal));
        ConsoleRun run = await ReconcileAsync(folder, "--format", "json", "--statement", first, second);
        Assert.Equal(2, run.Json.List("payments").Count);
        Assert.Contains("warning STM002", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    private static string Statement(params string[] entries) =>
        "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\"><BkToCstmrStmt><GrpHdr><MsgId>M</MsgId></GrpHdr><Stmt><Id>S1</Id>"
        + $"<Acct><Id><IBAN>FR7630006000011234567890189</IBAN></Id><Ccy>EUR</Ccy></Acct>{string.Concat(entries.Select((e, i) => e.Replace("@", $"B{i + 1}", StringComparison.Ordinal)))}</Stmt></BkToCstmrStmt></Document>";

    private static string Entry(string direction, string details, string amount = "10.00") =>
        $"<Ntry><Amt Ccy=\"EUR\">{amount}</Amt><CdtDbtInd>{direction}</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-06-20</Dt></BookgDt><AcctSvcrRef>@</AcctSvcrRef><NtryDtls><TxDtls>{details}</TxDtls></NtryDtls></Ntry>";

    private static Task<ConsoleRun> ReconcileAsync(TemporaryFolder folder, params string[] more) => ConsoleRun.OfAsync(
    [
        "reconcile", "--as-of", "2026-06-30",
        "--customers", folder.Add("customers.csv", "customer_id,name\nC1,Lampes du Port\n"),
        "--invoices", folder.Add("invoices.csv", "number,customer_id,issue_date,due_date,currency,amount\nFA-1,C1,2026-06-01,2026-06-30,EUR,10.00\nFA-2,C1,2026-06-01,2026-06-30,EUR,20.00\n"),
        .. more,
    ]);
}
