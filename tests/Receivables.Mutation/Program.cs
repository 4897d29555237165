using System.Globalization;
using System.Text.RegularExpressions;

namespace Receivables.Mutation;

internal static class Program
{
    private const string Usage = """
        worker FOLDER MUTANT
            Serves one process of tests; started by the other commands.
        run FOLDER REPORT CONFIG RESULTS PARTS PART PATTERN...
            Runs the mutants of REPORT, a Stryker report of the library that lies mutated in FOLDER beside its tests, against the tests that CONFIG, a Stryker configuration, does not leave out.
            It takes one of PARTS mutants, those whose lot leaves PART, of the files below Matching whose names match a pattern (a regular expression), and adds a line each to RESULTS, in the
            order of their lots: as far as it gets is a sample of all.
            A mutant that RESULTS already tells of is not run again; with RECEIVABLES_MUTATION_AGAIN=1 those of RESULTS that no test told are, and no others.
            With RECEIVABLES_MUTATION_TESTS, a pattern of names, it takes those tests alone, and does not find out first which mutants each of them reaches; with
            RECEIVABLES_MUTATION_FRESH=1 in a new process for each mutant, as those need that are reached while a type is initialized.
        table RESULTS
            Counts what RESULTS says, by folder.
        """;

    private static async Task<int> Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["worker", var folder, var mutant]:
                TextWriter answers = Console.Out;
                Console.SetOut(TextWriter.Null);
                new Worker(Path.GetFullPath(folder), int.Parse(mutant, CultureInfo.InvariantCulture), Console.In, answers).Serve();
                return 0;
            case ["run", var folder, var report, var config, var results, var parts, var part, .. var patterns]:
                await RunAsync(folder, config, results, () =>
                    [.. MutantReport.Read(report).Where(m => m.Lot % uint.Parse(parts, CultureInfo.InvariantCulture) == uint.Parse(part, CultureInfo.InvariantCulture) && patterns.Any(p => Regex.IsMatch(m.File, p))).OrderBy(m => m.Lot)]);
                return 0;
            case ["table", var results]:
                Results.Write(Results.Read(results), Console.Out);
                return 0;
            default:
                await Console.Error.WriteLineAsync(Usage);
                return 2;
        }
    }

    private static async Task RunAsync(string folder, string config, string results, Func<List<Mutant>> choose)
    {
        string[] leftOut = [.. Regex.Matches(await File.ReadAllTextAsync(config), "FullyQualifiedName!~([A-Za-z_]+)").Select(m => m.Groups[1].Value)];
        bool again = Environment.GetEnvironmentVariable("RECEIVABLES_MUTATION_AGAIN") == "1";
        Dictionary<int, string> known = File.Exists(results) ? Results.Read(results).ToDictionary(r => r.Mutant.Id, r => r.Outcome) : [];
        using var worker = new WorkerProcess(folder);
        string? only = Environment.GetEnvironmentVariable("RECEIVABLES_MUTATION_TESTS");
        Coverage coverage = only is null
            ? await Coverage.CaptureAsync(worker, test => !leftOut.Any(n => test.Contains(n, StringComparison.Ordinal)), Console.Out)
            : await Coverage.WithoutAsync(worker, test => Regex.IsMatch(test, only), Environment.GetEnvironmentVariable("RECEIVABLES_MUTATION_FRESH") == "1", Console.Out);
        List<Mutant> mutants = choose();
        Console.WriteLine($"{mutants.Count} mutants, {coverage.Milliseconds.Count} tests of {coverage.Milliseconds.Values.Sum() / 1_000:0.0} s");
        var campaign = new Campaign(worker, coverage);
        await using var written = new StreamWriter(results, append: true) { AutoFlush = true };
        foreach (Mutant mutant in mutants.Where(m => again ? known.GetValueOrDefault(m.Id) is "Survived" or "NoCoverage" : !known.ContainsKey(m.Id)))
        {
            Verdict verdict = await campaign.RunAsync(mutant);
            await written.WriteLineAsync(Results.Line(mutant, verdict));
        }
    }
}
