using System.Collections;
using System.Globalization;
using FsCheck;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;

namespace Receivables.TestKit;

/// <summary>Turns the outcome of a property into an exception that a person can act on.</summary>
internal sealed class PropertyRunner : IRunner
{
    private const int LongestList = 50;

    void IRunner.OnStartFixture(Type t)
    {
    }

    void IRunner.OnArguments(int ntest, FSharpList<object> args, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every)
    {
    }

    void IRunner.OnShrink(FSharpList<object> args, FSharpFunc<FSharpList<object>, string> everyShrink)
    {
    }

    void IRunner.OnFinished(string name, TestResult result)
    {
        switch (result)
        {
            case TestResult.Failed failed:
                throw Failure(name, failed);
            case TestResult.Exhausted exhausted:
                throw new PropertyFailedException(
                    $"{name}: gave up after {exhausted.Item.NumberOfTests} cases, too many were discarded. Generate only cases that fit.", null, null);
        }
    }

    private static PropertyFailedException Failure(string name, TestResult.Failed failed)
    {
        (TestData data, FSharpList<object> original, FSharpList<object> shrunk) = (failed.Item1, failed.Item2, failed.Item3);
        string seed = PropertySettings.Print(failed.Item6, failed.Item7);
        Exception? thrown = failed.Item4 is Outcome.Failed outcome ? outcome.Item : null;
        string labels = data.Labels.IsEmpty ? "" : $"  broken:         {string.Join(", ", data.Labels)}\n";
        string message = $"{name} does not hold (case {data.NumberOfTests}, shrunk {data.NumberOfShrinks} times).\n"
            + labels
            + $"  counterexample: {Describe(shrunk)}\n"
            + $"  before shrinking: {Describe(original)}\n"
            + $"  replay: {PropertySettings.SeedVariable}={seed}, or seed: \"{seed}\"\n"
            + $"  {thrown?.GetType().Name}: {thrown?.Message}";
        return new PropertyFailedException(message, seed, thrown);
    }

    private static string Describe(object? value) => value switch
    {
        null => "null",
        string text => Quote(text),
        char character => Quote(character.ToString()),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable items => DescribeAll(items),
        _ => value.ToString() ?? "",
    };

    private static string DescribeAll(IEnumerable items)
    {
        List<string> shown = [.. items.Cast<object?>().Take(LongestList + 1).Select(Describe)];
        if (shown.Count > LongestList)
        {
            shown[LongestList] = "…";
        }

        return $"[{string.Join("; ", shown)}]";
    }

    private static string Quote(string text) =>
        "\"" + string.Concat(text.Select(c => c is >= ' ' and < (char)127 and not ('"' or '\\') ? c.ToString() : $"\\u{(int)c:x4}")) + "\"";
}
