namespace Receivables.Mutation;

/// <summary>Which mutants each test reaches, and how long it takes.</summary>
internal sealed class Coverage
{
    private readonly Dictionary<int, List<int>> _testsOf = [];
    private readonly HashSet<int> _static = [];
    private bool _reachesAll;
    private bool _areAllStatic;

    internal List<string> Names { get; } = [];

    internal Dictionary<int, double> Milliseconds { get; } = [];

    internal IEnumerable<int> TestsOf(int mutant) => _reachesAll ? Milliseconds.Keys : _testsOf.GetValueOrDefault(mutant, []);

    /// <summary>Whether a mutant is reached while a type is initialized, which happens once in a process.</summary>
    internal bool IsStatic(int mutant) => _areAllStatic || _static.Contains(mutant);

    /// <summary>Of a few tests that every mutant is to be held against: nothing is noted, and each is taken to reach all.</summary>
    internal static async Task<Coverage> WithoutAsync(WorkerProcess worker, Func<string, bool> counts, bool areAllStatic, TextWriter log)
    {
        var coverage = new Coverage { _reachesAll = true, _areAllStatic = areAllStatic };
        worker.Ask("list");
        string[] tests = (await worker.AnswerAsync(TimeSpan.FromMinutes(2)) ?? throw new InvalidOperationException("The worker does not start.")).Split('\t');
        for (int test = 0; test < tests.Length; test++)
        {
            coverage.Names.Add(tests[test].Split('|')[1]);
            if (counts(tests[test].Split('|')[0]))
            {
                coverage.Milliseconds[test] = 0;
            }
        }

        await coverage.TimeAsync(worker, log);
        return coverage;
    }

    internal static async Task<Coverage> CaptureAsync(WorkerProcess worker, Func<string, bool> counts, TextWriter log)
    {
        var coverage = new Coverage();

        // One case of each property: to note what is reached takes a hundred times as long as to run it.
        worker.Factor = "1/1000000";
        worker.Mutant = Worker.Covering;
        worker.Ask("list");
        string[] tests = (await worker.AnswerAsync(TimeSpan.FromMinutes(2)) ?? throw new InvalidOperationException("The worker does not start.")).Split('\t');
        worker.Ask("listed");
        coverage._static.UnionWith(IdsOf(await worker.AnswerAsync(TimeSpan.FromMinutes(2)) ?? "passed ;")[1]);
        worker.Mutant = MutantSwitch.None;
        for (int test = 0; test < tests.Length; test++)
        {
            coverage.Names.Add(tests[test].Split('|')[1]);
            if (counts(tests[test].Split('|')[0]))
            {
                await coverage.AddAsync(worker, test, log);
            }
        }

        worker.Stop();
        worker.Factor = null;
        await coverage.TimeAsync(worker, log);
        return coverage;
    }

    private async Task AddAsync(WorkerProcess worker, int test, TextWriter log)
    {
        worker.Ask($"cover {test}");
        string? answer = await worker.AnswerAsync(TimeSpan.FromSeconds(60));
        if (answer is null || answer.StartsWith("failed", StringComparison.Ordinal))
        {
            await log.WriteLineAsync($"left out, as it {(answer is null ? "takes too long" : "fails")} without a mutant: {Names[test]}");
            return;
        }

        Milliseconds[test] = 0;
        int[][] ids = IdsOf(answer);
        foreach (int mutant in ids[0])
        {
            if (!_testsOf.TryGetValue(mutant, out List<int>? known))
            {
                _testsOf[mutant] = known = [];
            }

            known.Add(test);
        }

        _static.UnionWith(ids[1]);
    }

    private static int[][] IdsOf(string answer) => [.. answer[7..].Split(';').Select(list => list.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse).ToArray())];

    private async Task TimeAsync(WorkerProcess worker, TextWriter log)
    {
        foreach (int test in Milliseconds.Keys.ToArray())
        {
            worker.Ask($"run {MutantSwitch.None} {test},{test}");
            string? answer;
            do
            {
                answer = await worker.AnswerAsync(TimeSpan.FromSeconds(60));
                Milliseconds[test] = answer?.StartsWith("passed", StringComparison.Ordinal) == true ? double.Parse(answer.Split(' ')[2], System.Globalization.CultureInfo.InvariantCulture) : Milliseconds[test];
            }
            while (answer is not null && answer != "survived" && !answer.StartsWith("killed", StringComparison.Ordinal));

            if (answer != "survived")
            {
                await log.WriteLineAsync($"left out, as it does not pass twice: {Names[test]}");
                Milliseconds.Remove(test);
            }
        }
    }
}
