using System.Reflection;

namespace Receivables.Matching.Documents;

/// <summary>Every word that the engine knows, by the name of its set.</summary>
internal static class KnownWords
{
    internal static SortedDictionary<string, WordSet> All { get; } = Find();

    private static SortedDictionary<string, WordSet> Find()
    {
        var found = new SortedDictionary<string, WordSet>(StringComparer.Ordinal);
        foreach (Type type in typeof(WordSet).Assembly.GetTypes().Where(t => t.Namespace?.StartsWith("Receivables.Matching", StringComparison.Ordinal) == true))
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public).Where(f => f.FieldType == typeof(WordSet)))
            {
                found[$"{type.Name}.{field.Name.TrimStart('<').Split('>')[0]}"] = (WordSet)field.GetValue(null)!;
            }
        }

        return found;
    }
}
