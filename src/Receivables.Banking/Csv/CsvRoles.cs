namespace Receivables.Banking.Csv;

/// <summary>The names of roles in a mapping: those of <see cref="CsvRole"/> with a small first letter.</summary>
internal static class CsvRoles
{
    private static readonly Dictionary<string, CsvRole> Names = Enum.GetValues<CsvRole>().Where(r => r != CsvRole.Other)
        .ToDictionary(r => char.ToLowerInvariant(r.ToString()[0]) + r.ToString()[1..], StringComparer.Ordinal);

    internal static bool TryParse(string name, out CsvRole role) => Names.TryGetValue(name, out role);
}
