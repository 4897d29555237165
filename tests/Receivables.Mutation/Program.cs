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
            A mutant that RESULTS already tells of is not run again, or with RECEIVABLES_MUTATION_AGAIN=1 only where no test told it.
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
        HashSet<int> done = [.. File.Exists(results) ? Results.Read(results).Where(r => r.Outcome is "Killed" or "Timeout" || !again).Select(r => r.Mutant.Id) : []];
        using var worker = new WorkerProcess(folder);
        Coverage coverage = await Coverage.CaptureAsync(worker, test => !leftOut.Any(n => test.Contains(n, StringComparison.Ordinal)), Console.Out);
        List<Mutant> mutants = choose();
        Console.WriteLine($"{mutants.Count} mutants, {coverage.Milliseconds.Count} tests of {coverage.Milliseconds.Values.Sum() / 1_000:0.0} s");
        var campaign = new Campaign(worker, coverage);
        await using var written = new StreamWriter(results, append: true) { AutoFlush = true };
        foreach (Mutant mutant in mutants.Where(m => !done.Contains(m.Id)))
        {
            Verdict verdict = await campaign.RunAsync(mutant);
            await written.WriteLineAsync(Results.Line(mutant, verdict));
        }
    }
}
