namespace Receivables.Banking.SharedFiles;

/// <summary>Real files that nobody here wrote: each reads or is refused with a reason, and the committed table says which.</summary>
public class ConformanceTests
{
    private const string Begin = "<!-- camt: made by ConformanceTests -->\n";
    private const string End = "<!-- end of camt -->";
    private const string UpdateVariable = "RECEIVABLES_UPDATE_FORMATS";

    [Fact]
    public void The_committed_table_is_what_the_files_give()
    {
        string table = ConformanceTable.Of(CamtFolder.ReadAll(), Schema());
        string page = RepositoryRoot.PathOf("docs/reference/formats.md");
        string text = File.ReadAllText(page).ReplaceLineEndings("\n");
        int from = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, to = text.IndexOf(End, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            File.WriteAllText(page, text[..from] + table + text[to..]);
            return;
        }

        Assert.True(text[from..to] == table, $"docs/reference/formats.md is not what the files give. If the change is meant, run: {UpdateVariable}=1 dotnet test tests/Receivables.Banking.Tests --filter Conformance\n{table}");
    }

    private static Dictionary<string, string> Schema() => CsvRows.Read(SharedData.RequireFile("expected/xsd_validation.csv"))
        .Where(row => row["file"].StartsWith(CamtFolder.Name + "/", StringComparison.Ordinal) && row["result"] is "valid" or "INVALID")
        .ToDictionary(row => row["file"][(CamtFolder.Name.Length + 1)..], row => row["result"] == "valid" ? "valid" : "invalid", StringComparer.Ordinal);

    [Fact]
    public void Nothing_comes_of_a_file_without_a_reason() =>
        Assert.All(CamtFolder.ReadAll(), file => Assert.True(file.Read.Items.Count > 0 || file.Read.IsFatal, file.Path));

    [Fact]
    public void What_the_schemas_call_valid_is_read_and_its_balances_hold_or_are_said_not_to()
    {
        string[] valid = [.. CsvRows.Read(SharedData.RequireFile("expected/xsd_validation.csv")).Where(row => row["result"] == "valid" && row["file"].StartsWith(CamtFolder.Name, StringComparison.Ordinal)).Select(row => row["file"])];
        Assert.NotEmpty(valid);
        foreach (string path in valid)
        {
            ReadResult<BankStatement> read = CamtFolder.Read(SharedData.RequireFile(path));
            Assert.True(read.Items.Count > 0 && read.IsClean, $"{path}: {string.Join('\n', read.Diagnostics)}");
            foreach (BankStatement statement in read.Items.Where(s => s.Format.StartsWith("camt.053", StringComparison.Ordinal)))
            {
                string expected = statement.Balances.Check switch { BalanceCheck.Broken => "CAMT041", BalanceCheck.NotVerifiable => "CAMT043", BalanceCheck.NotStated => "CAMT042", _ => "" };
                Assert.True(expected.Length == 0 || read.Diagnostics.Any(d => d.Code == expected), path);
            }
        }
    }
}
