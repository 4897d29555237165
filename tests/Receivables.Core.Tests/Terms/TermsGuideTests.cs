using NodaTime;

namespace Receivables.Terms;

/// <summary>The tables of <c>docs/guides/terms.md</c> and the codes of its reference are true.</summary>
public class TermsGuideTests
{
    private static readonly LocalDate Issued = new(2026, 1, 15);

    [Fact]
    public void The_table_of_the_notation_is_true()
    {
        string[][] rows = [.. Rows("| text | meaning |")];
        Assert.True(rows.Length > 20, $"{rows.Length} rows");
        Assert.All(rows, row =>
        {
            Assert.True(PaymentTerms.TryParse(row[0], out PaymentTerms? terms, out IReadOnlyList<Diagnostic> diagnostics), row[0]);
            Assert.Empty(diagnostics);
            Assert.Equal(row[0], terms.ToString());
            Assert.Equal(row[2].ToDate(), terms.DueDate(Issued));
        });
    }

    [Fact]
    public void The_table_of_other_forms_is_true()
    {
        string[][] rows = [.. Rows("| text | is read as |")];
        Assert.True(rows.Length > 20, $"{rows.Length} rows");
        Assert.All(rows, row => Assert.Equal(row[1], PaymentTerms.Parse(row[0]).ToString()));
    }

    [Fact]
    public void The_table_of_calendars_names_them_all() =>
        Assert.Equal(BusinessCalendars.All.Select(calendar => calendar.Name), Rows("| name | in code |").Select(row => row[0]).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_diagnostic_code_is_in_the_reference()
    {
        string reference = File.ReadAllText(RepositoryRoot.PathOf("docs/reference/payment-terms.md"));
        string[] codes = [.. typeof(Notation.TermsDiagnostics).GetFields(System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)
            .Select(field => (string)field.GetRawConstantValue()!)];
        Assert.Equal(12, codes.Length);
        Assert.All(codes, code => Assert.Contains($"| `{code}` |", reference, StringComparison.Ordinal));
    }

    private static IEnumerable<string[]> Rows(string header) => File.ReadLines(RepositoryRoot.PathOf("docs/guides/terms.md"))
        .SkipWhile(line => !line.StartsWith(header, StringComparison.Ordinal))
        .Skip(2)
        .TakeWhile(line => line.StartsWith('|'))
        .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim().Trim('`')).ToArray());
}
