using System.Text;
using System.Text.RegularExpressions;

namespace Receivables.Tables;

/// <summary>Every diagnostic of the tables, each shown by a small bad file; the reference says the same of each.</summary>
public partial class BadInputScenarios
{
    private const string CustomerRow = "customer_id,name\nC9,A\n";
    private const string InvoiceHeader = "number,customer_id,issue_date,currency,amount,due_date,open_amount,paid_date,net_amount,tax_amount\n";
    private const string EventHeader = "date,kind,customer_id,invoice,amount,until\n";

    /// <summary>The table, the file, and all that is said of it.</summary>
    public static TheoryData<string, string, string> Files => new()
    {
        // The file as a whole.
        { "customers", "", "1:1 CSV001 Fatal" },
        { "customers", "PK\u0003\u0004", "1:1 CSV002 Fatal" },
        { "invoices", "number,customer_id,issue_date,amount\nFA-1,C1,2026-01-31,10\n", "1:1 CSV003 Fatal" },
        { "customers", "customer_id,name,name\nC9,A,B\n", "1:18 CSV004 Fatal" },
        { "customers", "customer_id,name,colour\nC9,A,red\n", "1:18 CSV005 Information" },
        { "customers", "customer_id,name\nC9,\u00FF\u00E9\n", "1:1 CSV006 Warning" },
        { "invoices", InvoiceHeader + "FA-1,C1,2026-01-31,EUR,\"1,50\"\nFA-2,C1,2026-01-31,EUR,1.50,,,,,", "3:24 CSV007 Warning, 2:30 CSV017 Warning" },
        { "customers", "customer_id,\"name\nC9,A\n", "1:13 CSV008 Fatal" },

        // The row.
        { "customers", CustomerRow + "C1,\"A\n", "3:4 CSV010 Error" },
        { "customers", CustomerRow + "C1,\"A\"B\n", "3:7 CSV011 Error" },
        { "customers", CustomerRow + "C1,the \"A\"\n", "3:8 CSV012 Warning" },
        { "customers", CustomerRow + "C1," + new string('x', 40_000), "3:4 CSV013 Error" },
        { "customers", CustomerRow + "C1,A" + new string(',', 2_000), "3:1028 CSV014 Error" },
        { "customers", CustomerRow + string.Concat(Enumerable.Repeat(new string('x', 30_000) + ",", 10)), "3:1 CSV015 Error" },
        { "customers", CustomerRow + "C1,A,B\n", "3:6 CSV016 Error" },
        { "customers", "customer_id,name,owner\nC1,A\n", "2:5 CSV017 Warning" },
        { "customers", CustomerRow + "C1,\uFFFD\n", "3:4 CSV018 Error" },
        { "customers", CustomerRow + "C1,A\u0000B\n", "3:5 CSV019 Error" },

        // Ids and texts.
        { "customers", CustomerRow + ",A\n", "3:1 CSV020 Error" },
        { "customers", CustomerRow + new string('x', 129) + ",A\n", "3:1 CSV021 Error" },
        { "customers", CustomerRow + "=1+1,A\n", "3:1 CSV022 Error" },
        { "customers", CustomerRow + "C1,=1+1\n", "3:4 CSV023 Warning" },
        { "customers", CustomerRow + "C1,A\u202EB\n", "3:4 CSV024 Error" },
        { "payments", "id,booking_date,currency,amount,remittance\nP1,2026-01-31,EUR,1,FA\u200B1\n", "2:21 CSV025 Warning" },
        { "customers", CustomerRow + "C\u0410,A\n", "3:1 CSV026 Warning" },

        // Amounts.
        { "invoices", InvoiceHeader + "FA-1,C1,2026-01-31,EUR,ten,,,,,", "2:24 CSV030 Error" },
        { "invoices", InvoiceHeader + "FA-1,C1,2026-01-31,EUR,\"1,234\",,,,,", "2:24 CSV031 Error" },
        { "invoices", InvoiceHeader + "FA-1,C1,2026-01-31,EUR,1.5,,,,,\nFA-2,C1,2026-01-31,EUR,\"1.234.567\",,,,,", "3:24 CSV007 Warning" },
        { "invoices", InvoiceHeader + "FA-1,C1,2026-01-31,EUR,\"1,23,456.00\",,,,,", "2:24 CSV033 Error" },
        { "invoices", InvoiceHeader + "FA-1,C1,2026-01-31,EUR,1.2345,,,,,", "2:24 CSV034 Error" },
        { "invoices", InvoiceHeader + "FA-1,C1,2026-01-31,EUR,123456789012345678901234567890,,,,,", "2:24 CSV035 Error" },
        { "invoices", InvoiceHeader + "FA-1,C1,2026-01-31,EUR,0,,,,,", "2:24 CSV036 Error" },
        { "invoices", InvoiceHeader + "FA-1,C1,2026-01-31,EURO,1,,,,,", "2:20 CSV037 Error" },

        // Dates and words.
        { "invoices", InvoiceHeader + "FA-1,C1,31/01/2026,EUR,1,,,,,", "2:9 CSV040 Error" },
        { "invoices", InvoiceHeader + "FA-1,C1,2026-02-29,EUR,1,,,,,", "2:9 CSV041 Error" },
        { "invoices", InvoiceHeader + "FA-1,C1,1026-01-31,EUR,1,,,,,", "2:9 CSV042 Error" },
        { "customers", "customer_id,name,kind\nC1,A,firm\n", "2:6 CSV050 Error" },
        { "customers", "customer_id,name,ibans\nC1,A,FR00\n", "2:6 CSV051 Warning" },
        { "payments", "id,booking_date,currency,amount,payer_iban\nP1,2026-01-31,EUR,1,12345\n", "2:21 CSV052 Warning" },
        { "customers", "customer_id,name,email\nC1,A,nowhere\n", "2:6 CSV053 Warning" },
        { "customers", "customer_id,name,terms\nC1,A,soon\n", "2:6 CSV054 Error" },
        { "payments", "id,booking_date,currency,amount,method\nP1,2026-01-31,EUR,1,barter\n", "2:21 CSV055 Warning" },
        { "customers", "customer_id,name,terms\nC1,A,30 jours fin de mois\nC9,B,30 jours fin de mois\n", "2:6 CSV056 Warning" },

        // What rows say of each other.
        { "invoices", InvoiceHeader + "FA-1,C1,2026-01-31,EUR,1,,,,,\nFA-1,C1,2026-01-31,EUR,1,,,,,", "3:1 CSV060 Error" },
        { "customers", CustomerRow + "C9,B\n", "3:1 CSV061 Error" },
        { "invoices", InvoiceHeader + "FA-1,C9,2026-01-31,EUR,1,2026-03-31,,,,", "2:6 CSV062 Error" },
        { "invoices", InvoiceHeader + "FA-1,C2,2026-01-31,EUR,1,,,,,", "2:26 CSV063 Error" },
        { "invoices", InvoiceHeader + "FA-1,C1,2026-01-31,EUR,1,,2,,,", "2:27 CSV064 Error" },
        { "invoices", InvoiceHeader + "FA-1,C1,2026-01-31,EUR,1,,1,2026-02-01,,", "2:27 CSV065 Error" },
        { "invoices", InvoiceHeader + "FA-1,C1,2026-01-31,EUR,3,,,,1,1", "2:29 CSV066 Error" },
        { "events", EventHeader + "2026-01-31,hold,C1,FA-9,,", "2:20 CSV067 Error" },
        { "events", EventHeader + "2026-01-31,hold,C2,FA-0,,", "2:20 CSV068 Error" },
        { "invoices", InvoiceHeader + "FA-1,C1,2026-01-31,EUR,1,2026-01-30,,,,", "2:26 CSV069 Error" },
        { "invoices", InvoiceHeader + "FA-1,C1,2026-01-31,EUR,1,,,2026-01-30,,", "2:28 CSV070 Warning" },
        { "events", EventHeader + "2026-01-31,promise,C1,,,", "2:25 CSV072 Error" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_bad_file_says_what_and_where(string table, string text, string expected) => Assert.Equal(expected, Read(table, text));

    [Fact]
    public void A_number_that_does_not_fit_the_stated_mark()
    {
        ReadResult<InvoiceRow> result = TableRun.Invoices(InvoiceHeader + "FA-1,C1,2026-01-31,EUR,1.5,,,,,", TableRun.Context(new() { DecimalMark = DecimalMark.Comma }), null);
        Assert.Equal("2:24 CSV032 Error", Say(result.Diagnostics));
    }

    [Fact]
    public void Reading_stops_after_a_thousand_unclosed_quotes()
    {
        string text = CustomerRow + string.Concat(Enumerable.Repeat("a\"b,\"\n", 1_500));
        IReadOnlyList<Diagnostic> diagnostics = TableRun.Read(text, new TableContext(), CustomerTable.ReadAllAsync, null).Diagnostics;
        Assert.Equal("1003:5 CSV009 Error", Say([diagnostics[^1]]));
        Assert.Equal(1_001, diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error));
    }

    [Fact]
    public void The_reference_lists_every_code_with_the_severity_that_the_files_show()
    {
        Dictionary<string, string> shown = Files
            .SelectMany(row => row.Data.Item3.Split(", "))
            .Select(said => said.Split(' '))
            .DistinctBy(said => said[1])
            .ToDictionary(said => said[1], said => said[2]);
        // Shown by tests of their own.
        shown.Add("CSV009", "Error");
        shown.Add("CSV032", "Error");
        shown.Add("CSV071", "Warning");
        shown.Add("CSV073", "Error");
        string[] codes = [.. typeof(TableCodes).GetFields().Select(f => (string)f.GetRawConstantValue()!).Order(StringComparer.Ordinal)];
        Assert.Equal(codes, shown.Keys.Order(StringComparer.Ordinal));
        string[] expected = [.. shown.OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => $"{s.Key} {s.Value}")];
        Assert.Equal(expected, CodesOf("docs/reference/tables.md"));
        Assert.Equal(expected, CodesOf("docs/reference/diagnostics.md"));
    }

    [GeneratedRegex(@"^\| (CSV\d{3}) \| (\w+) \|", RegexOptions.Multiline)]
    private static partial Regex CodeRow { get; }

    private static IEnumerable<string> CodesOf(string document) =>
        CodeRow.Matches(File.ReadAllText(RepositoryRoot.PathOf(document))).Select(m => $"{m.Groups[1]} {m.Groups[2]}");

    private static string Read(string table, string text)
    {
        TableContext context = TableRun.Context();
        TableRun.Invoices("number,customer_id,issue_date,currency,amount\nFA-0,C1,2026-01-31,EUR,1\n", context);

        // Windows-1252 where a scenario is about it: the characters stand for their bytes.
        byte[] bytes = text.Contains('\u00FF', StringComparison.Ordinal) ? Encoding.Latin1.GetBytes(text) : Encoding.UTF8.GetBytes(text);
        return table switch
        {
            "customers" => Say(TableRun.Read(bytes, new TableContext(), CustomerTable.ReadAllAsync, null).Diagnostics),
            "invoices" => Say(TableRun.Read(bytes, context, InvoiceTable.ReadAllAsync, null).Diagnostics),
            "payments" => Say(TableRun.Read(bytes, context, PaymentTable.ReadAllAsync, null).Diagnostics),
            _ => Say(TableRun.Read(bytes, context, EventTable.ReadAllAsync, null).Diagnostics),
        };
    }

    private static string Say(IEnumerable<Diagnostic> diagnostics) => string.Join(", ", diagnostics.Select(d => $"{d.Position} {d.Code} {d.Severity}"));
}
