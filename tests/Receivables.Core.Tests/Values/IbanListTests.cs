using System.Globalization;

namespace Receivables;

/// <summary>The shipped structures against the registry, and lists of account numbers that other libraries call valid or invalid.</summary>
public class IbanListTests
{
    // The sources disagree on them: one list takes hyphens and points out, another calls them invalid, as we do.
    private static readonly char[] Separators = ['-', '.', '\\', '\t'];

    [Fact]
    public void Countries_lengths_and_structures_are_those_of_the_registry()
    {
        IReadOnlyList<IReadOnlyDictionary<string, string>> rows = CsvRows.Read(SharedData.RequireFile("reference/iban_registry_lengths.csv"));
        Assert.Equal(89, rows.Count);
        Assert.Equal(rows.Select(r => r["country"]).Order(StringComparer.Ordinal), IbanText.Countries.Keys.Order(StringComparer.Ordinal));
        Assert.All(rows, row =>
        {
            string structure = IbanText.Countries[row["country"]];
            Assert.Equal(row["iban_length"], (structure.Length + 4).ToString(CultureInfo.InvariantCulture));
            Assert.Equal(Expand(row["bban_structure"]), structure);
            Assert.Equal(IbanStatus.Valid, Iban.Check(row["example"]));
        });
    }

    [Fact]
    public void Every_account_number_of_the_list_is_judged_as_the_list_does()
    {
        IReadOnlyList<IReadOnlyDictionary<string, string>> rows = CsvRows.Read(SharedData.RequireFile("reference/iban_valid_invalid.csv"));
        Assert.True(rows.Count >= 269, $"{rows.Count} rows");
        Assert.All(rows, row =>
        {
            bool valid = row["expected"].StartsWith("valid", StringComparison.Ordinal) && row["input"].IndexOfAny(Separators) < 0;
            Assert.Equal(valid, Iban.TryParse(row["input"], out Iban iban));
            Assert.Equal(valid ? row["normalised"] : "", iban.Value);
        });
    }

    // "4!n6!n8!c" to "nnnnnnnnnncccccccc".
    private static string Expand(string structure) => string.Concat(
        System.Text.RegularExpressions.Regex.Matches(structure, "([0-9]+)!([nac])")
            .Select(m => new string(m.Groups[2].Value[0], int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture))));
}
