using System.Globalization;
using System.Text;

namespace Receivables.Benchmarks.Matching.Payers;

/// <summary>Writes names as banks and payers do: as on file, clipped at 24, 35 or 70, with a letter wrong, in another order, without the legal form, or as that of nobody on file.</summary>
internal sealed class PayerNames(string[] customers, int seed)
{
    private static readonly string[] Forms = ["SARL", "SAS", "SA", "GmbH", "AG", "KG", "Ltd", "BV", "SRL", "S.p.A.", "SL", "ApS"];

    private readonly Random _random = new(seed);
    private readonly CustomerNames _strangers = new(seed + 1_000_000);

    /// <summary>A name of a variant, and the customer it is made from, or −1.</summary>
    internal (string Name, int Customer) Next(NameVariant variant)
    {
        int customer = variant == NameVariant.NoCustomer ? -1 : Draw(variant);
        string name = variant switch
        {
            NameVariant.Exact => customers[customer],
            NameVariant.Clipped => Clip(customers[customer]),
            NameVariant.Typo => Mistype(customers[customer]),
            NameVariant.Reordered => Reorder(customers[customer]),
            NameVariant.FormDropped => DropForm(customers[customer]),
            _ => _strangers.Take(1)[0],
        };
        return (_random.Next(2) == 0 ? name : PlainCapitals(name), customer);
    }

    // A customer whose name can be varied so.
    private int Draw(NameVariant variant)
    {
        while (true)
        {
            int customer = _random.Next(customers.Length);
            string name = customers[customer];
            bool fits = variant switch
            {
                NameVariant.Clipped => name.Length > 24,
                NameVariant.Typo => name.Length > 6,
                NameVariant.Reordered => name.Contains(' ', StringComparison.Ordinal),
                NameVariant.FormDropped => Forms.Any(f => name.EndsWith(" " + f, StringComparison.Ordinal)),
                _ => true,
            };
            if (fits)
            {
                return customer;
            }
        }
    }

    private static string Clip(string name) => name[..(name.Length > 70 ? 70 : name.Length > 35 ? 35 : 24)].TrimEnd();

    private string Mistype(string name)
    {
        int at = _random.Next(name.Length - 1);
        while (!char.IsLetter(name[at]) || !char.IsLetter(name[at + 1]))
        {
            at = _random.Next(name.Length - 1);
        }

        char letter = (char)('a' + _random.Next(26));
        return _random.Next(4) switch
        {
            0 => name.Remove(at, 1),
            1 => name.Insert(at, letter.ToString()),
            2 => name[..at] + letter + name[(at + 1)..],
            _ => name[..at] + name[at + 1] + name[at] + name[(at + 2)..],
        };
    }

    private string Reorder(string name)
    {
        string[] words = name.Split(' ');
        int first = _random.Next(words.Length - 1);
        (words[first], words[first + 1]) = (words[first + 1], words[first]);
        return string.Join(' ', words);
    }

    private static string DropForm(string name) => name[..name.LastIndexOf(' ')];

    private static string PlainCapitals(string name)
    {
        IEnumerable<char> letters = name.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark);
        return string.Concat(letters).ToUpperInvariant();
    }
}
