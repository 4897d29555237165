namespace Receivables.Matching.Payers;

/// <summary>Seeded names of customers and of payers where everything collides: few words, many of them a letter apart or the beginning of another, names that several have, customers with several names.</summary>
internal sealed class RandomNames
{
    private static readonly string[] Common = ["SARL", "GMBH", "ET", "CIE", "GARAGE", "GARAGES", "INTERNATIONAL", "INTERNATIONALE", "É", "МАРТИН", "X"];

    private readonly Random _random;
    private readonly string[] _words;

    internal RandomNames(int seed)
    {
        _random = new Random(seed);
        string letters = "ABCDEFGH"[..(2 + _random.Next(7))];
        _words = [.. Common, .. Enumerable.Range(0, _random.Next(2, 60)).Select(_ => Word(letters))];
        int customers = _random.Next(4) == 0 ? _random.Next(200, 600) : _random.Next(1, 60);
        Customers = [.. Enumerable.Range(0, customers).SelectMany(row => Enumerable.Range(0, _random.Next(6) == 0 ? 3 : 1).Select(_ => (row, Name()))).Distinct()];
    }

    /// <summary>The folded names on file, each once for a customer, by row.</summary>
    internal IReadOnlyList<(int Row, string Folded)> Customers { get; }

    /// <summary>A payer's folded name: as on file with something different, or another.</summary>
    internal string Payer()
    {
        string name = Customers[_random.Next(Customers.Count)].Folded;
        for (int changes = _random.Next(4); changes > 0; changes--)
        {
            name = NameFolding.Fold(Changed(name));
        }

        return name;
    }

    private string Name() => NameFolding.Fold(string.Join(' ', Enumerable.Range(0, _random.Next(20) == 0 ? 14 : _random.Next(1, 6)).Select(_ => AnyWord())));

    // The first words are the most frequent.
    private string AnyWord() => _words[_random.Next(1 + _random.Next(_words.Length))];

    private string Word(string letters) => string.Concat(Enumerable.Range(0, _random.Next(1, 10)).Select(_ => letters[_random.Next(letters.Length)]));

    private string Changed(string name)
    {
        int at = _random.Next(name.Length + 1);
        string[] words = name.Split(' ');
        switch (_random.Next(8))
        {
            case 0:
                return name.Insert(at, "A");
            case 1:
                return at < name.Length ? name.Remove(at, 1) : name;
            case 2:
                return at + 1 < name.Length ? name[..at] + name[at + 1] + name[at] + name[(at + 2)..] : name;
            case 3:
                return name[..Math.Min(name.Length, _random.Next(2) == 0 ? 24 : 20)];
            case 4:
                _random.Shuffle(words);
                return string.Join(' ', words);
            case 5:
                return $"{name} {AnyWord()}";
            case 6:
                return string.Join(' ', words[_random.Next(words.Length)..]);
            default:
                return Name();
        }
    }
}
