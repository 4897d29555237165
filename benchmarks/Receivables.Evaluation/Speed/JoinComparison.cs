using System.Globalization;

namespace Receivables.Evaluation.Speed;

/// <summary>Holds what the join in DuckDB wrote against what the look-up wrote.</summary>
internal static class JoinComparison
{
    private const int Shown = 10;

    internal static void Print(string folder, TextWriter to)
    {
        string path = Path.Combine(folder, "decisions.csv");
        if (!File.Exists(path))
        {
            to.WriteLine("no decisions.csv of DuckDB to compare with");
            return;
        }

        HashSet<string> ours = [.. File.ReadLines(Path.Combine(folder, "documents.csv")).Skip(1)];
        string[] theirs = [.. File.ReadLines(path).Skip(1)];
        string[] missing = [.. theirs.Where(line => !ours.Contains(line))];
        to.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"DuckDB joined {theirs.Length}: of these {theirs.Length - missing.Length} are joined here, {missing.Length} are not; {ours.Count - theirs.Length + missing.Length} lines are joined only here"));
        foreach (string line in missing.Take(Shown))
        {
            to.WriteLine("  only in DuckDB: " + line);
        }
    }
}
