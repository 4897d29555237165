using Receivables.Banking.SharedFiles;

namespace Receivables.Banking.Csv;

/// <summary>Tables of banks and providers that nobody here wrote, and the committed tables of what came of them.</summary>
public class CsvConformanceTests
{
    [Fact]
    public void The_committed_table_of_banks_is_what_the_files_give() => new RecordFolder("bank-csv", "csv").CheckTable();

    [Fact]
    public void The_committed_table_of_providers_is_what_the_files_give() => new RecordFolder("payouts", "payouts").CheckTable();

    [Fact]
    public void What_states_its_currency_is_read() => Assert.All(
        new RecordFolder("bank-csv", "csv").ReadAll().Where(f => f.Path.EndsWith(".csv", StringComparison.Ordinal)),
        file => Assert.True(file.Read.Items.Count > 0 || file.Path.Contains("no_header", StringComparison.Ordinal) || file.Path.Contains("empty", StringComparison.Ordinal), file.Path));
}
