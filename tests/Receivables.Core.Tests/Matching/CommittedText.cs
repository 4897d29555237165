namespace Receivables.Matching;

/// <summary>A text that a person has read: where the library says something else, a test tells which parts of it changed, and one command takes the new text.</summary>
internal static class CommittedText
{
    /// <summary>Compares a text with the file of it, or writes the file where the variable is 1.</summary>
    /// <param name="path">The file below the folder of the tests of matching.</param>
    /// <param name="actual">What the library says now.</param>
    /// <param name="separator">What stands between its parts.</param>
    /// <param name="variable">The variable of the environment that says to write.</param>
    /// <param name="tests">The part of their names that the tests of the variable share.</param>
    internal static void Check(string path, string actual, string separator, string variable, string tests)
    {
        string file = RepositoryRoot.PathOf($"tests/Receivables.Core.Tests/Matching/{path}");
        if (Environment.GetEnvironmentVariable(variable) == "1")
        {
            File.WriteAllText(file, actual);
            return;
        }

        string[] committed = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n").Split(separator) : [];
        string[] parts = actual.Split(separator);
        Assert.True(committed.SequenceEqual(parts), $"{Changes(committed, parts)}\n{file} says otherwise. If the change is meant, run: {variable}=1 dotnet test tests/Receivables.Core.Tests --filter {tests}");
    }

    // The first twenty of each side, so that what went and what came stand together.
    private static string Changes(string[] committed, string[] parts)
    {
        string[] gone = [.. committed.Except(parts).Select(p => "- " + p)];
        string[] come = [.. parts.Except(committed).Select(p => "+ " + p)];
        return $"{gone.Length} parts of {committed.Length} are gone, {come.Length} have come:\n{string.Join('\n', gone.Take(20).Concat(come.Take(20)))}";
    }
}
