namespace Receivables.Benchmarks.Matching.Payers;

/// <summary>Makes names of customers as a large book has them: a few words are everywhere, most are rare (Zipf), and many customers share a name or all but one word of it.</summary>
/// <remarks>Seeded. Six in ten are companies, a quarter are persons, the rest are one invented word; one in twenty repeats an earlier name, and as many repeat one with a place behind it.</remarks>
internal sealed class CustomerNames
{
    private static readonly string[] Trades =
    [
        "Transports", "Garage", "Boulangerie", "Consulting", "Services", "Immobilier", "Restaurant", "Bâtiment", "Autohaus", "Logistics", "Pharmacie", "Hôtel", "Menuiserie", "Trading", "Électricité",
        "Plomberie", "Maçonnerie", "Imprimerie", "Spedition", "Metallbau", "Foods", "Interiors", "Bäckerei", "Druckerei", "Möbelhaus", "Ateliers", "Motors", "Systems", "Partners", "Printing",
        "International", "Industries", "Distribution", "Conseil", "Développement", "Solutions", "Technologies", "Participations", "Elektrotechnik", "Gebäudereinigung",
    ];

    private static readonly string[] Forms = ["SARL", "SAS", "SA", "GmbH", "AG", "KG", "Ltd", "BV", "SRL", "S.p.A.", "SL", "ApS", "GmbH & Co. KG", "", "", ""];

    private static readonly string[] Syllables =
    [
        "bar", "ven", "lor", "mi", "sta", "dré", "kol", "nau", "ri", "zan", "fel", "gor", "lys", "mont", "val", "tes", "quin", "ro", "dan", "pel", "ber", "cha", "du", "fon", "guy", "her", "jac", "kem",
        "lau", "mül", "nor", "pas", "rem", "schä", "tho", "ulm", "vig", "wes", "yor", "zel", "bour", "cler", "dier", "fort", "gart", "hoff", "lin", "mann", "nier", "ski", "son", "sen", "tti", "ville",
    ];

    private readonly Random _random;
    private readonly List<string> _made = [];
    private readonly ZipfWords _surnames;
    private readonly ZipfWords _forenames;
    private readonly ZipfWords _places;
    private readonly ZipfWords _brands;

    internal CustomerNames(int seed)
    {
        // The words are those of the country, the seed's are the customers.
        var words = new Random(1);
        _random = new Random(seed);
        _surnames = new ZipfWords(words, Syllables, 120_000, 2, 3);
        _forenames = new ZipfWords(words, Syllables, 1_500, 2, 2);
        _places = new ZipfWords(words, Syllables, 8_000, 2, 4);
        _brands = new ZipfWords(words, Syllables, 400_000, 2, 4);
    }

    /// <summary>The next names.</summary>
    internal string[] Take(int count)
    {
        string[] names = new string[count];
        for (int i = 0; i < count; i++)
        {
            names[i] = Next();
            _made.Add(names[i]);
        }

        return names;
    }

    private string Next()
    {
        int draw = _made.Count == 0 ? 99 : _random.Next(100);
        return draw switch
        {
            < 5 => _made[_random.Next(_made.Count)],
            < 10 => $"{_made[_random.Next(_made.Count)]} {_places.Next(_random)}",
            < 35 => $"{_forenames.Next(_random)} {_surnames.Next(_random)}",
            < 85 => $"{Company()} {Forms[_random.Next(Forms.Length)]}".TrimEnd(),
            _ => $"{_brands.Next(_random)} {Forms[_random.Next(Forms.Length)]}".TrimEnd(),
        };
    }

    private string Company() => _random.Next(6) switch
    {
        0 => $"{Trade()} {_surnames.Next(_random)}",
        1 => $"{_surnames.Next(_random)} {Trade()}",
        2 => $"{_surnames.Next(_random)} & {_surnames.Next(_random)}",
        3 => $"{_brands.Next(_random)} {Trade()} {_places.Next(_random)}",
        4 => $"{Trade()} de {_places.Next(_random)}",
        _ => $"Société {_brands.Next(_random)} {Trade()} et {Trade()}",
    };

    private string Trade() => Trades[ZipfWords.Rank(_random, Trades.Length)];
}
