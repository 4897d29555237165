using System.Globalization;

namespace Receivables.Mutation;

/// <summary>The file of results, a mutant a line, and what it adds up to.</summary>
internal static class Results
{
    internal static string Line(Mutant mutant, Verdict verdict) =>
        string.Join('\t', new[] { mutant.Id.ToString(CultureInfo.InvariantCulture), verdict.Outcome, mutant.File, $"{mutant.Line}:{mutant.Column}", mutant.Mutator, mutant.Replacement, verdict.By }
            .Select(field => field.Replace('\t', ' ').ReplaceLineEndings(" ")));

    internal static List<(Mutant Mutant, string Outcome)> Read(string path)
    {
        // The last word on a mutant counts: it may have been run again.
        Dictionary<int, (Mutant, string)> last = [];
        foreach (string[] fields in File.ReadLines(path).Select(l => l.Split('\t')).Where(f => f.Length == 7))
        {
            int[] place = [.. fields[3].Split(':').Select(int.Parse)];
            int id = int.Parse(fields[0], CultureInfo.InvariantCulture);
            last[id] = (new Mutant(id, fields[2], place[0], place[1], fields[4], fields[5]), fields[1]);
        }

        return [.. last.Values];
    }

    internal static void Write(List<(Mutant Mutant, string Outcome)> results, TextWriter to)
    {
        to.WriteLine("| folder | mutants | killed | timeout | survived | not reached | score |\n|---|---:|---:|---:|---:|---:|---:|");
        foreach (IGrouping<string, string> folder in results.GroupBy(r => r.Mutant.Folder, r => r.Outcome).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            WriteRow(folder.Key, [.. folder], to);
        }

        WriteRow("all", [.. results.Select(r => r.Outcome)], to);
    }

    private static void WriteRow(string name, string[] outcomes, TextWriter to)
    {
        int Count(string outcome) => outcomes.Count(o => o == outcome);
        double score = 100.0 * (Count("Killed") + Count("Timeout")) / outcomes.Length;
        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {outcomes.Length} | {Count("Killed")} | {Count("Timeout")} | {Count("Survived")} | {Count("NoCoverage")} | {score:0.0} % |"));
    }
}
