namespace Receivables.Mutation;

/// <summary>Runs the tests that reach a mutant until one fails, for one mutant after the other.</summary>
internal sealed class Campaign(WorkerProcess worker, Coverage coverage)
{
    private readonly Dictionary<(string File, int Test), int> _kills = [];

    internal async Task<Verdict> RunAsync(Mutant mutant)
    {
        int[] tests = [.. TestsFor(mutant)];
        if (tests.Length == 0)
        {
            return new("NoCoverage", "");
        }

        if (coverage.IsStatic(mutant.Id))
        {
            worker.Stop();
            worker.Mutant = mutant.Id;
        }

        Verdict verdict = await RunAsync(mutant, tests);
        worker.Mutant = MutantSwitch.None;
        if (coverage.IsStatic(mutant.Id))
        {
            worker.Stop();
        }

        return verdict;
    }

    // Those that told another mutant of the file first, then the quick ones.
    private IEnumerable<int> TestsFor(Mutant mutant) =>
        (coverage.IsStatic(mutant.Id) ? coverage.Milliseconds.Keys : coverage.TestsOf(mutant.Id).Where(coverage.Milliseconds.ContainsKey))
            .OrderByDescending(t => Math.Min(50, _kills.GetValueOrDefault((mutant.File, t))) / (coverage.Milliseconds[t] + 2)).ThenBy(t => coverage.Milliseconds[t]);

    private async Task<Verdict> RunAsync(Mutant mutant, int[] tests)
    {
        worker.Ask($"run {mutant.Id} {string.Join(',', tests)}");
        int running = tests[0];
        while (true)
        {
            // A worker that has just started compiles first, and the machine may have other work.
            string? answer = await worker.AnswerAsync(TimeSpan.FromMilliseconds(10_000 + (30 * coverage.Milliseconds[running])));
            string[] words = answer?.Split(' ', 3) ?? [];
            switch (words)
            {
                case []:
                    Count(mutant, running);
                    return new("Timeout", coverage.Names[running]);
                case ["start", ..]:
                    running = int.Parse(words[1], null);
                    break;
                case ["killed", ..]:
                    Count(mutant, running);
                    return new("Killed", $"{coverage.Names[running]}: {words[2]}");
                case ["unclean", ..]:
                    // Something is left in the process: once more in a new one, where only this mutant can be the cause.
                    worker.Stop();
                    return await RunAgainAsync(mutant, running);
                case ["survived"]:
                    return new("Survived", "");
            }
        }
    }

    private async Task<Verdict> RunAgainAsync(Mutant mutant, int test)
    {
        worker.Ask($"run {mutant.Id} {test}");
        string? answer;
        do
        {
            answer = await worker.AnswerAsync(TimeSpan.FromMilliseconds(20_000 + (30 * coverage.Milliseconds[test])));
        }
        while (answer?.Split(' ')[0] is "start" or "passed");
        worker.Stop();
        return answer is null ? new("Timeout", coverage.Names[test]) : answer == "survived" ? new("Survived", $"but not after others: {coverage.Names[test]}") : new("Killed", $"{coverage.Names[test]}, in a process of its own");
    }

    private void Count(Mutant mutant, int test) => _kills[(mutant.File, test)] = _kills.GetValueOrDefault((mutant.File, test)) + 1;
}
