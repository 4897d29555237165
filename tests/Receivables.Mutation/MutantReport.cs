using System.Text.Json;

namespace Receivables.Mutation;

/// <summary>Reads the report of a Stryker run: every mutant that it compiled, whatever it found out about it.</summary>
internal static class MutantReport
{
    internal static List<Mutant> Read(string path)
    {
        const string Root = "/Matching/";
        using JsonDocument report = JsonDocument.Parse(File.ReadAllBytes(path));
        List<Mutant> mutants = [];
        foreach (JsonProperty file in report.RootElement.GetProperty("files").EnumerateObject())
        {
            int at = file.Name.Replace('\\', '/').IndexOf(Root, StringComparison.Ordinal);
            foreach (JsonElement mutant in at < 0 ? default : file.Value.GetProperty("mutants").EnumerateArray())
            {
                // Those that do not compile, and those that Stryker itself leaves out, are no mutants of the count.
                if (mutant.GetProperty("status").GetString() is "CompileError" or "Ignored")
                {
                    continue;
                }

                JsonElement start = mutant.GetProperty("location").GetProperty("start");
                mutants.Add(new Mutant(
                    int.Parse(mutant.GetProperty("id").GetString()!, null), file.Name[(at + Root.Length)..].Replace('\\', '/'), start.GetProperty("line").GetInt32(), start.GetProperty("column").GetInt32(),
                    mutant.GetProperty("mutatorName").GetString()!, mutant.GetProperty("replacement").GetString() ?? ""));
            }
        }

        return mutants;
    }
}
