using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Receivables.Banking.Containers;
using Receivables.Banking.Series;

namespace Receivables.Banking.Camt;

/// <summary>Every code is listed, and for every code that is listed there is a file that brings it up, with the severity that is listed.</summary>
public partial class DiagnosticCodeTests
{
    private static readonly string Good = CamtXml.Statement(CamtXml.Balances("0.00", "1.00") + CamtXml.Entry("1.00"));

    public static TheoryData<string, DiagnosticSeverity, string, string> Files => new()
    {
        { "CAMT001", DiagnosticSeverity.Fatal, "a comment alone", "<!-- nothing -->" },
        { "CAMT002", DiagnosticSeverity.Fatal, "no XML", "date;amount" },
        { "CAMT002", DiagnosticSeverity.Error, "tags that cross", Good.Replace("</Stmt>", "</Smt>", StringComparison.Ordinal) },
        { "CAMT003", DiagnosticSeverity.Fatal, "cut in the header", Good[..100] },
        { "CAMT003", DiagnosticSeverity.Error, "cut in an entry", Good[..^60] },
        { "CAMT004", DiagnosticSeverity.Fatal, "a DTD", "<!DOCTYPE a>" + Good },
        { "CAMT005", DiagnosticSeverity.Fatal, "deep", string.Concat(Enumerable.Repeat("<a>", 99)) },
        { "CAMT005", DiagnosticSeverity.Error, "deep in an entry", CamtXml.Statement(CamtXml.Entry("1.00", string.Concat(Enumerable.Repeat("<a>", 99)))) },
        { "CAMT008", DiagnosticSeverity.Error, "many", CamtXml.Statement(string.Concat(Enumerable.Repeat(CamtXml.Entry("1.00"), 101))) },
        { "CAMT009", DiagnosticSeverity.Fatal, "an unknown encoding", "<?xml version=\"1.0\" encoding=\"X-1\"?>" + Good },
        { "CAMT010", DiagnosticSeverity.Fatal, "other XML", "<html/>" },
        { "CAMT011", DiagnosticSeverity.Fatal, "no statement", "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"/>" },
        { "CAMT012", DiagnosticSeverity.Warning, "no namespace", Good.Replace(" xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"", "", StringComparison.Ordinal) },
        { "CAMT013", DiagnosticSeverity.Warning, "version 77", Good.Replace("001.08", "001.77", StringComparison.Ordinal) },
        { "CAMT014", DiagnosticSeverity.Information, "version 1", Good.Replace("001.08", "001.01", StringComparison.Ordinal) },
        { "CAMT020", DiagnosticSeverity.Error, "no amount", Entry("<CdtDbtInd>CRDT</CdtDbtInd>") },
        { "CAMT021", DiagnosticSeverity.Error, "letters", CamtXml.Statement(CamtXml.Entry("abc")) },
        { "CAMT021", DiagnosticSeverity.Warning, "letters in a detail", Details("<AmtDtls><InstdAmt><Amt Ccy=\"EUR\">abc</Amt></InstdAmt></AmtDtls>") },
        { "CAMT022", DiagnosticSeverity.Error, "five decimals", CamtXml.Statement(CamtXml.Entry("1.00001")) },
        { "CAMT022", DiagnosticSeverity.Warning, "five decimals in a detail", Details("<Chrgs><Rcrd><Amt Ccy=\"EUR\">1.00001</Amt></Rcrd></Chrgs>") },
        { "CAMT023", DiagnosticSeverity.Error, "thirty digits", CamtXml.Statement(CamtXml.Entry(new string('9', 30))) },
        { "CAMT023", DiagnosticSeverity.Warning, "thirty digits in a detail", Details($"<Chrgs><Rcrd><Amt Ccy=\"EUR\">{new string('9', 30)}</Amt></Rcrd></Chrgs>") },
        { "CAMT024", DiagnosticSeverity.Error, "an unknown currency", CamtXml.Statement(CamtXml.Entry("1.00", currency: "ABC")) },
        { "CAMT024", DiagnosticSeverity.Warning, "an unknown currency in a detail", Details("<Chrgs><Rcrd><Amt Ccy=\"ABC\">1</Amt></Rcrd></Chrgs>") },
        { "CAMT025", DiagnosticSeverity.Error, "no direction", Entry("<Amt Ccy=\"EUR\">1</Amt>") },
        { "CAMT026", DiagnosticSeverity.Error, "30 February", Good.Replace("<BookgDt><Dt>2026-06-30", "<BookgDt><Dt>2026-02-30", StringComparison.Ordinal) },
        { "CAMT027", DiagnosticSeverity.Error, "no date at all", Entry("<Amt Ccy=\"EUR\">1</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>") },
        { "CAMT028", DiagnosticSeverity.Warning, "a value date alone", Good.Replace("BookgDt", "ValDt", StringComparison.Ordinal) },
        { "CAMT029", DiagnosticSeverity.Warning, "no status", Good.Replace("<Sts><Cd>BOOK</Cd></Sts>", "", StringComparison.Ordinal) },
        { "CAMT030", DiagnosticSeverity.Warning, "a document of no day", Details("<NtryDtls><TxDtls><RmtInf><Strd><RfrdDocInf><RltdDt>soon</RltdDt></RfrdDocInf></Strd></RmtInf></TxDtls></NtryDtls>") },
        { "CAMT031", DiagnosticSeverity.Warning, "parts that do not sum", Details(CamtXml.Batch("0.50", "0.49")) },
        { "CAMT032", DiagnosticSeverity.Warning, "a part of another amount", Details("<NtryDtls><TxDtls><Amt Ccy=\"EUR\">2.00</Amt></TxDtls></NtryDtls>") },
        { "CAMT033", DiagnosticSeverity.Warning, "a mistyped account", Good.Replace("FR1420041010050500013M02606", "FR1520041010050500013M02606", StringComparison.Ordinal) },
        { "CAMT033", DiagnosticSeverity.Information, "a mistyped payer", Details("<NtryDtls><TxDtls><RltdPties><DbtrAcct><Id><IBAN>DE00</IBAN></Id></DbtrAcct></RltdPties></TxDtls></NtryDtls>") },
        { "CAMT034", DiagnosticSeverity.Information, "a reference of 129 characters", Details($"<AcctSvcrRef>{new string('r', 129)}</AcctSvcrRef>") },
        { "CAMT035", DiagnosticSeverity.Warning, "a long text", Details($"<AddtlNtryInf>{new string('t', 10_001)}</AddtlNtryInf>") },
        { "CAMT036", DiagnosticSeverity.Information, "many extra fields", Details(string.Concat(Enumerable.Repeat("<X>v</X>", 65))) },
        { "CAMT040", DiagnosticSeverity.Error, "a balance without amount", CamtXml.Statement("<Bal/>") },
        { "CAMT041", DiagnosticSeverity.Warning, "a cent missing", Good.Replace(">0.00<", ">0.01<", StringComparison.Ordinal) },
        { "CAMT042", DiagnosticSeverity.Information, "no balances", CamtXml.Statement(CamtXml.Entry("1.00")) },
        { "CAMT043", DiagnosticSeverity.Warning, "a refused entry", Good.Replace(">1.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>", ">x</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>", StringComparison.Ordinal) },
        { "CAMT044", DiagnosticSeverity.Warning, "entries missing", CamtXml.Statement("<TxsSummry><TtlNtries><NbOfNtries>2</NbOfNtries></TtlNtries></TxsSummry>" + CamtXml.Entry("1.00")) },
        { "CAMT045", DiagnosticSeverity.Information, "a balance at the end", CamtXml.Statement(CamtXml.Entry("1.00") + CamtXml.Balance("CLBD", "1.00")) },
        { "CAMT047", DiagnosticSeverity.Warning, "a balance of no day", CamtXml.Statement(CamtXml.Balance("CLBD", "1.00").Replace("<Dt><Dt>2026-06-30</Dt></Dt>", "", StringComparison.Ordinal)) },
        { "CAMT048", DiagnosticSeverity.Warning, "a balance without a direction", CamtXml.Statement(CamtXml.Balance("CLBD", "1.00").Replace("<CdtDbtInd>CRDT</CdtDbtInd>", "", StringComparison.Ordinal)) },
        { "CAMT046", DiagnosticSeverity.Warning, "a wrong label", CamtXml.Statement(CamtXml.Balances("0.00", "2.00") + CamtXml.Entry("2.00", currency: "CHF")) },
    };

    private static readonly string[] TriedElsewhere = [.. ConstantsOf(typeof(ContainerCodes)), .. ConstantsOf(typeof(SeriesContinuity)), "BANK001", "BANK002", "CAMT006", "CAMT007", "CAMT015"];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_for_every_code(string code, DiagnosticSeverity severity, string name, string xml)
    {
        ReadResult<BankStatement> read = Fixtures.ReadText(xml, name, new BankFileOptions { MaxTransactions = 100 });
        Diagnostic found = Assert.Single(read.Diagnostics, d => d.Code == code);
        Assert.Equal(severity, found.Severity);
        Assert.Equal(name, found.Position.File);
        Assert.True(found.Position.Line > 0 && found.Position.Column > 0, $"{found} has no place.");
        Assert.Contains(severity.ToString(), Listed[code]);
    }

    [Fact]
    public void The_list_is_that_of_the_code_and_all_are_tried()
    {
        Assert.Equal(ConstantsOf(typeof(CamtCodes)).Concat(ConstantsOf(typeof(ContainerCodes))).Concat(ConstantsOf(typeof(SeriesContinuity))).Concat(["BANK001", "BANK002"]).Order(StringComparer.Ordinal), Listed.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(Listed.Keys.Except(TriedElsewhere).Order(StringComparer.Ordinal), Files.Select(row => row.Data.Item1).Distinct().Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> ConstantsOf(Type codes) =>
        codes.GetFields(BindingFlags.Static | BindingFlags.NonPublic).Where(field => field.IsLiteral && field.FieldType == typeof(string)).Select(field => (string)field.GetRawConstantValue()!);

    private static Dictionary<string, string> Listed { get; } = Row()
        .Matches(File.ReadAllText(RepositoryRoot.PathOf("docs/reference/diagnostics.md"), Encoding.UTF8))
        .ToDictionary(row => row.Groups[1].Value, row => row.Groups[2].Value, StringComparer.Ordinal);

    private static string Entry(string content) => CamtXml.Statement($"<Ntry>{content}</Ntry>");

    private static string Details(string details) => CamtXml.Statement(CamtXml.Balances("0.00", "1.00") + CamtXml.Entry("1.00", details));

    [GeneratedRegex(@"^\| ((?:CAMT|BANK|SER)\d{3}) \| ([^|]+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
