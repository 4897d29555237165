using System.Text;

namespace Receivables.Banking.Camt;

/// <summary>The list of bad input of the issue, each refused with its code and its place.</summary>
public class RefusalPlaceTests
{
    private const string Amount = ">5.00</Amt>";

    // Line 1 is the declaration, 4 the first entry, 5 the second, which is the bad one.
    private static string Good => "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + CamtXml.Statement(CamtXml.Entry("1.00") + CamtXml.Entry("5.00", "<AddtlNtryInf>Lumière</AddtlNtryInf>"));

    private static string Deep => string.Concat(Enumerable.Repeat("<a>", 10_000)) + string.Concat(Enumerable.Repeat("</a>", 10_000));

    public static TheoryData<string, string, string, string> Bad => new()
    {
        { "truncated XML", Good[..Good.IndexOf("Lumière", StringComparison.Ordinal)], "", "CAMT003" },
        { "DTD", Good.Replace("?>\n", "?>\n<!DOCTYPE Document SYSTEM \"http://127.0.0.1/a.dtd\">\n", StringComparison.Ordinal), "<!DOCTYPE", "CAMT004" },
        { "10,000-deep XML", Good.Replace("<AddtlNtryInf>", Deep + "<AddtlNtryInf>", StringComparison.Ordinal), "a>", "CAMT005" },
        { "30-digit amount", Good.Replace(Amount, ">123456789012345678901234567890</Amt>", StringComparison.Ordinal), "123456789012345678901234567890", "CAMT023" },
        { "30 digits after the point", Good.Replace(Amount, ">1.123456789012345678901234567890</Amt>", StringComparison.Ordinal), "1.123456789012345678901234567890", "CAMT022" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void Bad_input_is_refused_with_code_and_place(string what, string xml, string at, string code)
    {
        ReadResult<BankStatement> read = Fixtures.ReadText(xml, "f");
        Diagnostic refused = Assert.Single(read.Diagnostics, d => d.Severity >= DiagnosticSeverity.Error);
        Assert.Equal(code, refused.Code);
        int index = at.Length == 0 ? xml.Length : xml.IndexOf(at, StringComparison.Ordinal);

        // The bound on depth strikes at the first element below it; how deep the statement itself stands is known.
        int levels = code == "CAMT005" ? BankFileOptions.Default.MaxDepth - 4 : 0;
        (int line, int column) = PlaceOf(xml, index + (levels * "<a>".Length));
        Assert.Equal((what, "f", line, column), (what, refused.Position.File, refused.Position.Line, refused.Position.Column));
        Assert.Equal(code == "CAMT004" ? 0 : 1, read.Items.Sum(s => s.Transactions.Count));
    }

    [Fact]
    public void Mixed_encodings_are_refused_with_code_and_line()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Good);
        int at = bytes.AsSpan().IndexOf("è"u8);
        byte[] mixed = [.. bytes[..at], 0xE8, .. bytes[(at + 2)..]]; // è as Latin-1, in a file that says UTF-8
        ReadResult<BankStatement> read = Fixtures.Read(mixed, "f");
        Diagnostic refused = Assert.Single(read.Diagnostics, d => d.Severity >= DiagnosticSeverity.Error);
        Assert.Equal(("CAMT009", "f", 5), (refused.Code, refused.Position.File, refused.Position.Line));
        Assert.Single(Assert.Single(read.Items).Transactions);
    }

    private static (int Line, int Column) PlaceOf(string text, int index) =>
        (text.AsSpan(0, index).Count('\n') + 1, index - text.LastIndexOf('\n', index - 1));
}
