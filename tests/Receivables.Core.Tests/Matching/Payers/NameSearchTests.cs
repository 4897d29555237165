using FsCheck.Fluent;

namespace Receivables.Matching.Payers;

/// <summary>Names as banks and payers make them, found among the customers.</summary>
public class NameSearchTests
{
    private static readonly string[] Customers =
        ["Garage Martin SARL", "Garage Martin Lyon", "Transports Durand & Fils", "Möbelhaus Köhler GmbH", "Imprimerie Valzandré", "Établissements Lefèvre et Cie", "Kolgormont Interiors International Trading Company Ltd", "Ateliers du Nord"];

    [Theory]
    [InlineData("GARAGE MARTIN", "Garage Martin SARL")] // the legal form is left out
    [InlineData("Martin Garage", "Garage Martin SARL")] // in another order
    [InlineData("TRANSPORT DURAND FILS", "Transports Durand & Fils")] // a letter missing
    [InlineData("TRANSPORTS DURADN ET FILS", "Transports Durand & Fils")] // two letters changed places
    [InlineData("MOEBELHAUS KOEHLER", "Möbelhaus Köhler GmbH")] // umlauts written out are a letter more
    [InlineData("STE IMPRIMERIE VALZANDRE", "Imprimerie Valzandré")]
    [InlineData("LEFEVRE", "Établissements Lefèvre et Cie")]
    [InlineData("KOLGORMONT INTERIORS INT", "Kolgormont Interiors International Trading Company Ltd")] // clipped at 24
    [InlineData("DUPONT", null)]
    [InlineData("", null)]
    public void The_likest_is_found(string payer, string? customer)
    {
        var search = new NameSearch();
        search.Search(Index(), NameFolding.Fold(payer));
        Assert.Equal(customer, search.Matches.Count == 0 || search.Matches[0].Units <= 0 ? null : Customers[search.Matches[0].Customer]);
    }

    [Fact]
    public void Namesakes_count_together()
    {
        var index = new NameIndex([(0, "ALPHA BETA"), (1, "ALPHA BETA"), (2, "ALPHA GAMMA"), (3, "DELTA"), (4, "EPSILON")]);
        var search = new NameSearch();
        search.Search(index, "BETA ALPHA");
        Assert.Equal([(0, 2), (1, 2)], search.Matches.Take(2).Select(m => (m.Customer, m.Count)));
    }

    // The twin compares every name with every word.
    [Fact]
    public void What_is_near_is_what_comparing_every_word_says() => Property.ForAll(Gen.Choose(0, int.MaxValue - 1), seed =>
    {
        var random = new Random(seed);
        string[] words = [.. Enumerable.Range(0, 40).Select(_ => Word(random)).Distinct()];
        string query = Word(random);
        List<int> found = [];
        new NearSpellings(words).Find(query, found);
        int[] expected = [.. Enumerable.Range(0, words.Length).Where(i => query.Length >= 4 && words[i].Length >= 4 && IsOneEdit(query, words[i]))];
        Assert.Equal(expected, found.Where(i => words[i] != query));
    }, 2_000);

    private static string Word(Random random) => string.Concat(Enumerable.Range(0, random.Next(3, 7)).Select(_ => "AB"[random.Next(2)]));

    private static bool IsOneEdit(string left, string right)
    {
        for (int i = 0; i <= left.Length; i++)
        {
            bool deleted = i < left.Length && left.Remove(i, 1) == right;
            bool added = right.Length == left.Length + 1 && i <= left.Length && right.Remove(i, 1) == left;
            bool other = i < left.Length && right.Length == left.Length && left.Remove(i, 1) == right.Remove(i, 1) && left != right;
            bool swapped = i + 1 < left.Length && left[..i] + left[i + 1] + left[i] + left[(i + 2)..] == right && left != right;
            if (deleted || added || other || swapped)
            {
                return true;
            }
        }

        return false;
    }

    private static NameIndex Index() => new(Customers.Select((name, row) => (row, NameFolding.Fold(name))));
}
