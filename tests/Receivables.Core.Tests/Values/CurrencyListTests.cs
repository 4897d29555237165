using System.Globalization;

namespace Receivables;

/// <summary>The shipped table against ISO 4217 as others publish it.</summary>
public class CurrencyListTests
{
    private static readonly string[] Withdrawn = ["ANG", "BGN", "BYR", "CUC", "HRK", "MRO", "SLL", "STD", "VEF", "ZWL"];

    [Fact]
    public void Every_active_code_has_the_digits_of_the_list_and_those_without_are_refused()
    {
        IReadOnlyList<IReadOnlyDictionary<string, string>> rows = CsvRows.Read(SharedData.RequireFile("reference/iso4217_active_minor_units.csv"));
        Assert.True(rows.Count >= 178, $"{rows.Count} rows");
        Assert.All(rows, row =>
        {
            bool holdsMoney = row["minor_unit"] != "-";
            Assert.Equal(holdsMoney, Currency.TryFromCode(row["alpha"], out Currency currency));
            if (holdsMoney)
            {
                Assert.Equal(row["minor_unit"], currency.MinorDigits.ToString(CultureInfo.InvariantCulture));
                Assert.Equal(row["numeric"], currency.NumericCode.ToString("000", CultureInfo.InvariantCulture));
                Assert.True(currency.IsActive);
            }
            else
            {
                Assert.Contains("no minor unit", Currency.WhyRefused(row["alpha"]), StringComparison.Ordinal);
            }
        });
        Assert.Equal(rows.Where(r => r["minor_unit"] != "-").Select(r => r["alpha"]).Order(StringComparer.Ordinal), Currency.All.Where(c => c.IsActive).Select(c => c.Code));
    }

    [Fact]
    public void Every_code_withdrawn_since_2016_is_known_with_its_number()
    {
        IReadOnlyList<IReadOnlyDictionary<string, string>> rows = CsvRows.Read(SharedData.RequireFile("reference/iso4217_codes-all.csv"));
        var active = rows.Where(r => r["WithdrawalDate"].Length == 0).Select(r => r["AlphabeticCode"]).ToHashSet(StringComparer.Ordinal);
        var withdrawn = rows
            .Where(r => string.CompareOrdinal(r["WithdrawalDate"], "2016-01") >= 0 && !active.Contains(r["AlphabeticCode"]))
            .Select(r => (r["AlphabeticCode"], r["NumericCode"])).Distinct().Order().ToList();
        Assert.Equal(Withdrawn, withdrawn.Select(w => w.Item1));
        Assert.Equal(withdrawn, Currency.All.Where(c => !c.IsActive).Select(c => (c.Code, c.NumericCode.ToString("000", CultureInfo.InvariantCulture))));
    }
}
