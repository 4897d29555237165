namespace Receivables.Matching.Payers;

/// <summary>Names as banks and payers make them, found among the customers.</summary>
public class NameSearchTests
{
    private static readonly string[] Customers =
        ["Garage Martin SARL", "Garage Martin Lyon", "Transports Durand & Fils", "Möbelhaus Köhler GmbH", "Imprimerie Valzandré", "Établissements Lefèvre et Cie", "Kolgormont Interiors International Trading Company Ltd", "Ateliers du Nord"];

    // A word says the more the more names have it not: among few, none says enough.
    private static readonly string[] Others = [.. Enumerable.Range(0, 100).Select(i => $"{(char)('A' + (i / 10))}QQQQ{(char)('A' + (i % 10))}")];

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
        Assert.Equal(customer, search.Matches.Count == 0 ? null : Customers[search.Matches[0].Customer]);
    }

    // A company of the same name in another town is mostly another; a word that the payer leaves out says less against it.
    [Theory]
    [InlineData("Imprimerie Valzandre", "apply X-100001")]
    [InlineData("Imprimerie Valzandre Metz SAS", "review Unproven X-100001")]
    [InlineData("Valzandre", "review AmountOnly X-100001")]
    public void A_name_with_a_word_too_many_proves_nobody(string payer, string line)
    {
        SmallBook book = new SmallBook(120).Customer("A", "Imprimerie Valzandré SARL").Invoice("X-100001", "A", 123_456, "2026-05-01");
        Assert.Equal(line, SmallBook.Line(book.Match(SmallBook.Pay(123_456, "merci", name: payer))));
    }

    [Fact]
    public void Namesakes_count_together()
    {
        var index = new NameIndex(NameRows.Of([(0, "ALPHA BETA"), (1, "ALPHA BETA"), (2, "ALPHA GAMMA"), .. Others.Select((name, i) => (3 + i, name))]));
        var search = new NameSearch();
        search.Search(index, "BETA ALPHA");
        Assert.Equal([(0, 2), (1, 2)], search.Matches.Take(2).Select(m => (m.Customer, m.Count)));
    }

    [Fact]
    public void What_is_a_thousand_times_less_like_is_left_out()
    {
        var index = new NameIndex(NameRows.Of([(0, "ALPHA BETA GAMMA DELTA"), (1, "ALPHA BETA GAMMA EPSILON"), .. Others.Select((name, i) => (2 + i, name))]));
        var search = new NameSearch();
        search.Search(index, "GAMMA BETA ALPHA DELTA");
        Assert.Equal([0], search.Matches.Select(m => m.Customer));
        search.Search(index, "ALPHA BETA GAMMA");
        Assert.Equal([0, 1], search.Matches.Select(m => m.Customer));
    }

    [Theory]
    [InlineData("ALPHA BETA")]
    [InlineData("KOLGORMONT INTERIORS INT")]
    public void Where_nobody_has_a_name_nobody_is_found(string payer)
    {
        var search = new NameSearch();
        search.Search(new NameIndex(NameRows.Of([])), payer);
        Assert.Empty(search.Matches);
    }

    // More names than the search lists of one weight: those of the first rows, and how many there are in all.
    [Fact]
    public void Of_many_namesakes_the_first_are_listed_and_all_counted()
    {
        var index = new NameIndex(NameRows.Of([.. Enumerable.Range(0, 30).Select(row => (row, $"{(row % 2 == 0 ? "ALPHA BETA" : "BETA ALPHA")}")), .. Enumerable.Range(0, 10).SelectMany(i => Others.Select((name, k) => (30 + (100 * i) + k, name)))]));
        var search = new NameSearch();
        search.Search(index, "ALPHA BETTA");
        Assert.Equal(Enumerable.Range(0, NameSearch.MostMatches).Select(row => (row, 30)), search.Matches.Select(m => (m.Customer, m.Count)));
    }

    // Its words may be anything: what is looked at is bounded.
    [Fact]
    public void A_name_of_what_every_customer_has_ends_too()
    {
        string[] names = [.. Enumerable.Range(0, 20_000).Select(i => $"GARAGE TRANSPORTS {(char)('A' + (i % 26))}{(char)('A' + (i / 26 % 26))}{(char)('A' + (i / 676))}XY")];
        var index = new NameIndex(NameRows.Of(names.Select((name, row) => (row, name))));
        var search = new NameSearch();
        search.Search(index, "TRANSPORTS GARAGE");
        Assert.Empty(search.Matches);
        search.Search(index, "GARAGE TRANSPORTS CBAXY");
        Assert.Equal(Array.IndexOf(names, "GARAGE TRANSPORTS CBAXY"), search.Matches[0].Customer);
    }

    private static NameIndex Index() => new(NameRows.Of(Customers.Concat(Others).Select((name, row) => (row, NameFolding.Fold(name)))));
}
