namespace Receivables.Banking.SharedFiles;

/// <summary>The files of one format that lie beside the repository, read in place through detection, and the table about them that is committed.</summary>
/// <param name="Name">The folder.</param>
/// <param name="Marker">What the marks around the table on the page are called.</param>
internal sealed record RecordFolder(string Name, string Marker)
{
    private const string UpdateVariable = "RECEIVABLES_UPDATE_FORMATS";

    /// <summary>Path below the folder, and what came of reading it. Skips the test where the folder is absent.</summary>
    internal IReadOnlyList<(string Path, ReadResult<BankStatement> Read)> ReadAll()
    {
        string folder = SharedData.RequireFolder(Name);
        return
        [
            .. from path in SharedData.RequireFiles(Name)
               where !Path.GetFileName(path).StartsWith("LICEN", StringComparison.Ordinal) && !Path.GetFileName(path).StartsWith("COPYING", StringComparison.Ordinal) && Path.GetExtension(path) != ".yml"
               let below = Path.GetRelativePath(folder, path).Replace('\\', '/')
               orderby below
               select (below, Read(path)),
        ];
    }

    internal static ReadResult<BankStatement> Read(string path)
    {
        using FileStream stream = File.OpenRead(path);
        return BankFile.Read(stream, Path.GetFileName(path));
    }

    /// <summary>The table on the page must be what the files give.</summary>
    internal void CheckTable()
    {
        string table = ConformanceTable.Of(ReadAll());
        string begin = $"<!-- {Marker}: made by the conformance tests -->\n", end = $"<!-- end of {Marker} -->";
        string page = RepositoryRoot.PathOf("docs/reference/formats.md");
        string text = File.ReadAllText(page).ReplaceLineEndings("\n");
        int from = text.IndexOf(begin, StringComparison.Ordinal) + begin.Length, to = text.IndexOf(end, StringComparison.Ordinal);
        Assert.True(from >= begin.Length && to >= from, $"docs/reference/formats.md has no marks for {Marker}.");
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            File.WriteAllText(page, text[..from] + table + text[to..]);
            return;
        }

        Assert.True(text[from..to] == table, $"docs/reference/formats.md is not what the files give. If the change is meant, run: {UpdateVariable}=1 dotnet test tests/Receivables.Banking.Tests --filter Conformance\n{table}");
    }

    /// <summary>The facts that other projects' tests state about the files: file, fact, expected.</summary>
    internal IEnumerable<IReadOnlyDictionary<string, string>> Facts() =>
        CsvRows.Read(SharedData.RequireFile("expected/expected_facts.csv")).Where(row => row["file"].StartsWith(Name + "/", StringComparison.Ordinal));

    /// <summary>What is read has to be what the facts say.</summary>
    /// <param name="find">Finds a fact in what was read.</param>
    /// <param name="expected">What is expected of a row, given what was found: the fact, unless a difference is explained.</param>
    /// <param name="least">How many facts there are at least.</param>
    internal void CheckFacts(Func<ReadResult<BankStatement>, string, string> find, Func<IReadOnlyDictionary<string, string>, string, string> expected, int least)
    {
        var wrong = new List<string>();
        int count = 0;
        foreach (IReadOnlyDictionary<string, string> row in Facts())
        {
            string found = find(Read(SharedData.RequireFile(row["file"])), row["fact"]), sought = expected(row, found);
            count++;
            if (found != sought)
            {
                wrong.Add($"{row["file"]} {row["fact"]}: expected {sought}, found {found}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.InRange(count, least, 200);
    }

    /// <summary>The sums of the naive script.</summary>
    internal IEnumerable<IReadOnlyDictionary<string, string>> Totals() =>
        CsvRows.Read(SharedData.RequireFile("expected/control_totals.csv")).Where(row => row["file"].StartsWith(Name + "/", StringComparison.Ordinal));
}
