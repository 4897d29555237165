using System.Diagnostics;
using System.Reflection;
using System.Runtime.Loader;

namespace Receivables.Mutation;

/// <summary>Runs tests in this process, as the lines that it reads say. A process of its own, as a mutant may never end or take the process with it.</summary>
internal sealed class Worker
{
    private readonly List<TestCase> _tests;
    private readonly MutantSwitch _mutants;
    private readonly (int[] Reached, int[] Static) _listed;
    private readonly TextReader _orders;
    private readonly TextWriter _answers;

    /// <param name="folder">Where the tests lie, beside the library with its mutants.</param>
    /// <param name="mutant">The mutant that is active while the tests are listed, when types are initialized already; or <see cref="Covering"/>.</param>
    /// <param name="orders">What to do, a line each.</param>
    /// <param name="answers">What came of it.</param>
    internal Worker(string folder, int mutant, TextReader orders, TextWriter answers)
    {
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            File.Exists(Path.Combine(folder, name.Name + ".dll")) ? context.LoadFromAssemblyPath(Path.Combine(folder, name.Name + ".dll")) : null;
        _mutants = new MutantSwitch(AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.Combine(folder, "Receivables.Core.dll")));
        _mutants.Activate(mutant);
        _mutants.Capture(mutant == Covering);
        _tests = TestCases.Of(AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.Combine(folder, "Receivables.Core.Tests.dll")));
        _mutants.Capture(false);
        _mutants.Activate(MutantSwitch.None);
        _listed = _mutants.Reached();
        (_orders, _answers) = (orders, answers);
    }

    /// <summary>Instead of a mutant: what is reached while the tests are listed is noted.</summary>
    internal const int Covering = -2;

    internal void Serve()
    {
        while (_orders.ReadLine() is { } order)
        {
            string[] words = order.Split(' ');
            switch (words[0])
            {
                case "list":
                    Answer(string.Join('\t', _tests.Select(t => $"{t.FullName}|{t.Name}")));
                    break;
                case "listed":
                    Answer($"passed {string.Join(',', _listed.Reached)};{string.Join(',', _listed.Static)}");
                    break;
                case "cover":
                    Cover(_tests[int.Parse(words[1], null)]);
                    break;
                case "run":
                    Run(int.Parse(words[1], null), [.. words[2].Split(',').Select(int.Parse)]);
                    break;
            }
        }
    }

    private void Cover(TestCase test)
    {
        _mutants.Reached();
        _mutants.Capture(true);
        Exception? thrown = test.Run();
        _mutants.Capture(false);
        (int[] reached, int[] ofTypes) = _mutants.Reached();
        Answer($"{(thrown is null ? "passed" : "failed")} {string.Join(',', reached)};{string.Join(',', ofTypes)}");
    }

    // Says which test starts, so that the other side can tell one that never ends.
    private void Run(int mutant, int[] tests)
    {
        foreach (int test in tests)
        {
            Answer($"start {test}");
            long started = Stopwatch.GetTimestamp();
            _mutants.Activate(mutant);
            Exception? thrown = _tests[test].Run();
            _mutants.Activate(MutantSwitch.None);
            if (thrown is not null)
            {
                // What a mutant leaves behind must not fail a test for the next one.
                bool isClean = mutant == MutantSwitch.None || _tests[test].Run() is null;
                Answer($"{(isClean ? "killed" : "unclean")} {test} {thrown.GetType().Name}: {thrown.Message.ReplaceLineEndings(" ")}");
                return;
            }

            Answer($"passed {test} {Stopwatch.GetElapsedTime(started).TotalMilliseconds:0.00}");
        }

        Answer("survived");
    }

    private void Answer(string line)
    {
        _answers.WriteLine(line);
        _answers.Flush();
    }
}
