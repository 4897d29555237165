using System.Text;

namespace Receivables.Tables;

/// <summary>What is settled for a whole file: encoding, separator, header row, decimal mark.</summary>
public class FileFormatTests
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static ReadResult<Customer> Customers(byte[] bytes, TableOptions? options = null) =>
        TableRun.Read(bytes, new TableContext(options), CustomerTable.ReadAllAsync, null);

    private static ReadResult<Customer> Customers(string text, TableOptions? options = null) => Customers(Encoding.UTF8.GetBytes(text), options);

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    public void Unicode_with_or_without_a_mark(string name, bool mark)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes("customer_id,name\nC1,Société Œuvre 💡\n")];
        ReadResult<Customer> result = Customers(bytes);
        Assert.Empty(result.Diagnostics);
        Assert.Equal("Société Œuvre 💡", Assert.Single(result.Items).Name);
    }

    [Fact]
    public void Windows_1252_is_a_guess_that_is_reported()
    {
        ReadResult<Customer> result = Customers(Windows1252.GetBytes("customer_id,name\nC1,Société Œuvre €\n"));
        Assert.Equal("Société Œuvre €", Assert.Single(result.Items).Name);
        Assert.Equal("CSV006", TableRun.Single(result, DiagnosticSeverity.Warning).Code);
    }

    [Fact]
    public void Windows_1252_may_be_stated()
    {
        ReadResult<Customer> result = Customers(Windows1252.GetBytes("customer_id,name\nC1,Müller\n"), new() { Encoding = TableEncoding.Windows1252 });
        Assert.Equal("Müller", Assert.Single(result.Items).Name);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Every_byte_of_Windows_1252_reads_as_the_code_page_says()
    {
        foreach (int value in Enumerable.Range(0xA0, 0x60).Concat([0x80, 0x8A, 0x8E, 0x99, 0x9C, 0x9F]))
        {
            byte[] bytes = [.. "customer_id,name\nC1,a"u8, (byte)value, .. "b"u8];
            ReadResult<Customer> result = Customers(bytes, new() { Encoding = TableEncoding.Windows1252 });
            string expected = "a" + Windows1252.GetString([(byte)value]) + "b";
            bool soft = value == 0xAD; // the soft hyphen is invisible
            Assert.Equal(soft ? [] : [expected], result.Items.Select(c => c.Name));
        }
    }

    [Theory]
    [InlineData(0x81)]
    [InlineData(0x8D)]
    [InlineData(0x8F)]
    [InlineData(0x90)]
    [InlineData(0x9D)]
    public void A_byte_that_Windows_1252_leaves_undefined_refuses_its_row(int value)
    {
        ReadResult<Customer> result = Customers([.. "customer_id,name\nC1,a"u8, (byte)value, .. "\nC2,b\n"u8], new() { Encoding = TableEncoding.Windows1252 });
        Assert.Equal(["2:5 CSV018"], TableRun.Places(result));
        Assert.Single(result.Items);
    }

    [Fact]
    public void Mixed_encodings_refuse_the_rows_that_are_not_UTF_8()
    {
        byte[] bytes = [.. "customer_id,name\nC1,Société\nC2,M"u8, 0xFC, .. "ller\nC3,Zoé\n"u8];
        ReadResult<Customer> result = Customers(bytes);
        Assert.Equal(["C1", "C3"], result.Items.Select(c => c.Id.Value));
        Assert.Equal(["3:5 CSV018"], TableRun.Places(result));
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_after_the_first_64_KiB_refuse_their_rows()
    {
        var text = new StringBuilder("customer_id,name\n");
        for (int i = 0; i < 10_000; i++)
        {
            text.Append('C').Append(i).Append(",plain\n");
        }

        byte[] bytes = [.. Encoding.UTF8.GetBytes(text.ToString()), .. "X,M"u8, 0xFC, .. "ller\nY,fine\n"u8];
        ReadResult<Customer> result = Customers(bytes);
        Assert.Equal(10_001, result.Items.Count);
        Assert.Equal(["10002:4 CSV018"], TableRun.Places(result));
    }

    [Fact]
    public void An_unpaired_surrogate_of_UTF_16_refuses_its_row()
    {
        byte[] bytes = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("customer_id,name\nC1,a"), 0x00, 0xD8, .. Encoding.Unicode.GetBytes("\nC2,b")];
        Assert.Equal(["2:5 CSV018"], TableRun.Places(Customers(bytes)));
    }

    public static TheoryData<byte[]> NotText => new(
        [.. "PK\u0003\u0004"u8, 20, 0, 0, 0],
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1],
        [.. "%PDF-1.7"u8],
        [0x1F, 0x8B, 8, 0],
        [0xFF, 0xFE, 0, 0, (byte)'c', 0, 0, 0],
        Encoding.Unicode.GetBytes("customer_id,name\nC1,A"));

    [Theory]
    [MemberData(nameof(NotText))]
    public void What_is_no_text_is_refused_whole(byte[] bytes)
    {
        ReadResult<Customer> result = Customers(bytes);
        Assert.True(result.IsFatal);
        Assert.Equal("CSV002", TableRun.Single(result, DiagnosticSeverity.Fatal).Code);
    }

    [Fact]
    public void UTF_16_without_a_mark_may_be_stated()
    {
        ReadResult<Customer> result = Customers(Encoding.Unicode.GetBytes("customer_id,name\nC1,A"), new() { Encoding = TableEncoding.Utf16LittleEndian });
        Assert.Equal("A", Assert.Single(result.Items).Name);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\r\n")]
    [InlineData(" , ,\n")]
    [InlineData("\uFEFF")]
    public void An_empty_input_is_refused(string text) => Assert.Equal("CSV001", TableRun.Single(Customers(text), DiagnosticSeverity.Fatal).Code);

    [Theory]
    [InlineData("customer_id,name\nC1,\"a;b\"", "a;b")]
    [InlineData("customer_id;name\nC1;a,b", "a,b")]
    [InlineData("customer_id\tname\nC1\ta,b", "a,b")]
    [InlineData("name;\"customer_id\"\na,b;C1", "a,b")]
    [InlineData("sep=;\ncustomer_id;name\nC1;a,b", "a,b")]
    [InlineData("\n\ncustomer_id;name\nC1;a,b", "a,b")]
    [InlineData("customer_id;name;a,b,c,d\nC1;a,b;", "a,b")] // the separator of the known names, not the most frequent
    public void The_separator_is_that_of_the_header_row(string text, string name) => Assert.Equal(name, Assert.Single(Customers(text).Items).Name);

    [Fact]
    public void A_stated_separator_wins()
    {
        ReadResult<Customer> result = Customers("customer_id;name\nC1;a", new() { Separator = ',' });
        Assert.Equal(["1:1 CSV005", "1:1 CSV003", "1:1 CSV003"], TableRun.Places(result));
    }

    [Fact]
    public void A_missing_column_is_fatal_and_named()
    {
        ReadResult<InvoiceRow> result = TableRun.Invoices("number,customer_id,issue_date,amount\nFA-1,C1,2026-01-31,10\n");
        Diagnostic diagnostic = TableRun.Single(result, DiagnosticSeverity.Fatal);
        Assert.Equal("invoices.csv:1:1 CSV003", $"{diagnostic.Position} {diagnostic.Code}");
        Assert.StartsWith("The column currency is missing", diagnostic.Message, StringComparison.Ordinal);
        Assert.Empty(result.Items);
    }

    [Fact]
    public void A_column_that_occurs_twice_is_fatal() =>
        Assert.Equal(["1:18 CSV004"], TableRun.Places(Customers("customer_id,name,Name\nC1,a,b")));

    [Fact]
    public void An_unknown_column_is_ignored_and_mentioned()
    {
        ReadResult<Customer> result = Customers("customer_id,colour,name,,\nC1,red,A,,\n");
        Assert.Equal("A", Assert.Single(result.Items).Name);
        Assert.Equal(("CSV005", "1:13"), (TableRun.Single(result, DiagnosticSeverity.Information).Code, result.Diagnostics[0].Position.ToString()));
    }

    [Fact]
    public void A_broken_header_row_is_fatal() => Assert.Equal("CSV008", TableRun.Single(Customers("customer_id,\"name\nC1,A"), DiagnosticSeverity.Fatal).Code);

    [Fact]
    public void Rows_longer_or_shorter_than_the_header_row()
    {
        ReadResult<Customer> result = Customers("customer_id,name,owner\nC1,A\nC2,B,x,,\nC3,C,x,y\n,,\n");
        Assert.Equal(["C1", "C2"], result.Items.Select(c => c.Id.Value));
        Assert.Equal(["2:5 CSV017", "4:8 CSV016"], TableRun.Places(result));
        Assert.Equal([DiagnosticSeverity.Warning, DiagnosticSeverity.Error], result.Diagnostics.Select(d => d.Severity));
    }

    [Theory]
    [InlineData("1,234", null)]
    [InlineData("1.234", null)]
    [InlineData("1,234\n5,5", "1.23")] // refused itself: more digits than the euro has
    [InlineData("1,234\n5.5", "1234.00")]
    [InlineData("1.234\n5,5", "1234.00")]
    [InlineData("1.234\n1.234.567", "1234.00")]
    [InlineData("1,500\n1.234.567,00", "1.50")]
    [InlineData("12,50", "12.50")]
    [InlineData("12.50", "12.50")]
    [InlineData("1 234,56", "1234.56")]
    [InlineData("1\u00A0234,56", "1234.56")]
    [InlineData("1\u202F234\u202F567,56", "1234567.56")]
    [InlineData("1'234.56", "1234.56")]
    [InlineData("1\u2019234", "1234.00")]
    [InlineData("1.234,56", "1234.56")]
    [InlineData("1,234.56", "1234.56")]
    [InlineData("1,234,567", "1234567.00")]
    [InlineData("+5", "5.00")]
    [InlineData("0,500", "0.50")]
    [InlineData("1234,500", "1234.50")]
    public void Unambiguous_numbers_say_the_decimal_mark(string amounts, string? first)
    {
        string[] cells = amounts.Split('\n');
        var text = new StringBuilder("number;customer_id;issue_date;currency;amount\n");
        foreach ((int i, string cell) in cells.Index())
        {
            text.Append("FA-").Append(i).Append(";C1;2026-01-31;EUR;").Append(cell).Append('\n');
        }

        ReadResult<InvoiceRow> result = TableRun.Invoices(text.ToString());
        InvoiceRow? row = result.Items.FirstOrDefault(r => r.Document.Number.Value == "FA-0");
        bool threeDigits = first == "1.23";
        Assert.Equal(threeDigits ? null : first, row?.Document.Amount.ToAmountString());
        Assert.Equal(row is null, result.Diagnostics.Any(d => d.Position.Line == 2));
    }

    [Theory]
    [InlineData(DecimalMark.Comma, "1.234", "1234.00")]
    [InlineData(DecimalMark.Point, "1,234", "1234.00")]
    [InlineData(DecimalMark.Point, "12,50", "CSV032")]
    [InlineData(DecimalMark.Comma, "12.50", "CSV032")]
    [InlineData(DecimalMark.Point, "1,23,456.00", "CSV033")]
    [InlineData(DecimalMark.Point, "1,234 567", "CSV032")]
    [InlineData(DecimalMark.Point, "1,234.5,6", "CSV032")]
    [InlineData(DecimalMark.Point, "1,234 567.00", "CSV033")]
    [InlineData(DecimalMark.Point, "1.2.3", "CSV032")]
    [InlineData(DecimalMark.Point, ".5", "CSV030")]
    [InlineData(DecimalMark.Point, "5.", "CSV030")]
    [InlineData(DecimalMark.Point, "1E5", "CSV030")]
    [InlineData(DecimalMark.Point, "(5)", "CSV030")]
    [InlineData(DecimalMark.Point, "--5", "CSV030")]
    [InlineData(DecimalMark.Point, "٣", "CSV030")]
    public void A_stated_decimal_mark_is_kept_to(DecimalMark mark, string cell, string expected)
    {
        ReadResult<InvoiceRow> result = TableRun.Invoices(
            $"number;customer_id;issue_date;currency;amount\nFA-0;C1;2026-01-31;EUR;{cell}", TableRun.Context(new() { DecimalMark = mark }));
        string actual = result.Items.Count > 0 ? result.Items[0].Document.Amount.ToAmountString() : Assert.Single(result.Diagnostics).Code;
        Assert.Equal(expected, actual);
    }

    [Fact]
    public void Numbers_that_disagree_are_read_each_for_itself()
    {
        ReadResult<InvoiceRow> result = TableRun.Invoices("number;customer_id;issue_date;currency;amount\nA;C1;2026-01-31;EUR;12,50\nB;C1;2026-01-31;EUR;12.50\nC;C1;2026-01-31;EUR;1.234");
        Assert.Equal(["12.50", "12.50"], result.Items.Select(r => r.Document.Amount.ToAmountString()));
        Assert.Equal(["invoices.csv:3:21 CSV007", "invoices.csv:4:21 CSV031"], TableRun.Places(result));
    }

    [Fact]
    public void Only_the_first_64_KiB_say_the_decimal_mark()
    {
        var text = new StringBuilder("number;customer_id;issue_date;currency;amount\n");
        for (int i = 0; i < 5_000; i++)
        {
            text.Append("FA-").Append(i).Append(";C1;2026-01-31;EUR;1,234\n");
        }

        text.Append("FA-last;C1;2026-01-31;EUR;12,50");
        ReadResult<InvoiceRow> result = TableRun.Invoices(text.ToString());
        Assert.Equal(5_000, result.Diagnostics.Count(d => d.Code == "CSV031"));
        Assert.Equal("12.50", Assert.Single(result.Items).Document.Amount.ToAmountString());
    }

    [Fact]
    public void A_stray_quote_is_a_warning()
    {
        ReadResult<Customer> result = Customers("customer_id,name\nC1,SARL \"Le Phare\"\n");
        Assert.Equal("SARL \"Le Phare\"", Assert.Single(result.Items).Name);
        Assert.Equal(("CSV012", "2:9"), (TableRun.Single(result, DiagnosticSeverity.Warning).Code, result.Diagnostics[0].Position.ToString()));
    }

    [Theory]
    [InlineData("C1,\"A\nC2,B\n", "2:4 CSV010")]
    [InlineData("C1,\"A\"B\nC2,B\n", "2:7 CSV011")]
    public void A_bad_quote_costs_one_row(string rows, string place)
    {
        ReadResult<Customer> result = Customers("customer_id,name\n" + rows);
        Assert.Equal([place], TableRun.Places(result));
        Assert.Equal("C2", Assert.Single(result.Items).Id.Value);
    }

    [Theory]
    [InlineData(12, 1_024, 262_144, "CSV013")]
    [InlineData(32_767, 2, 262_144, "CSV014")]
    [InlineData(32_767, 1_024, 20, "CSV015")]
    public void Bounds(int field, int count, int length, string code)
    {
        var options = new TableOptions { MaxFieldLength = field, MaxFieldCount = count, MaxRowLength = length };
        ReadResult<Customer> result = Customers("customer_id,name\nC1,A very long name,x\nC2,B\n", options);
        Assert.Equal(code, TableRun.Single(result, DiagnosticSeverity.Error).Code);
        Assert.Equal("C2", Assert.Single(result.Items).Id.Value);
    }
}
