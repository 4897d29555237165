namespace Receivables.Evaluation.Books;

/// <summary>Makes names of companies from lists of words, so that some words are common among customers and some rare, as in life.</summary>
internal sealed class CompanyNames(Random random, int namesakePercent)
{
    private static readonly string[] Trades =
    [
        "Garage", "Transports", "Boulangerie", "Menuiserie", "Plomberie", "Hôtel", "Restaurant", "Pharmacie", "Imprimerie", "Électricité", "Maçonnerie", "Ateliers",
        "Autohaus", "Bäckerei", "Druckerei", "Spedition", "Möbelhaus", "Metallbau", "Logistics", "Trading", "Foods", "Interiors", "Printing", "Motors", "Systems", "Partners",
    ];

    private static readonly string[] Middles =
    [
        "Martin", "Durand", "Moreau", "Lefèvre", "Garnier", "Faure", "Rousseau", "Blanchard", "Müller", "Schäfer", "Köhler", "Vogel", "Huber", "Winkler", "Baker", "Cooper",
        "Harrow", "Whitfield", "Novák", "Kowalski", "Rossi", "Ferrari", "Silva", "Santos", "Jansen", "de Vries", "Peeters", "Maes", "Andersen", "Lindqvist",
    ];

    private static readonly string[] Syllables = ["bar", "ven", "lor", "mi", "sta", "dré", "kol", "nau", "ri", "zan", "fel", "gor", "lys", "mont", "val", "tes", "quin", "ro", "dan", "pel"];

    private static readonly string[] Forms = ["SARL", "SAS", "SA", "GmbH", "AG", "KG", "Ltd", "BV", "SRL", "S.p.A.", "SL", "ApS", ""];

    private string _last = "";

    internal string Next()
    {
        int draw = random.Next(100);
        if (_last.Length > 0 && draw < namesakePercent / 3)
        {
            return _last;
        }

        if (_last.Length > 0 && draw < namesakePercent)
        {
            return _last + " " + Pick(["Nord", "Sud", "Lyon", "Paris", "Holding", "Services", "II"]);
        }

        string own = random.Next(3) == 0 ? Pick(Middles) : Invented();
        return _last = random.Next(3) switch
        {
            0 => $"{Pick(Trades)} {own} {Pick(Forms)}".TrimEnd(),
            1 => $"{own} {Pick(Trades)} {Pick(Forms)}".TrimEnd(),
            _ => $"{own} & {Pick(Middles)} {Pick(Forms)}".TrimEnd(),
        };
    }

    private string Invented()
    {
        string word = string.Concat(Enumerable.Range(0, random.Next(2, 4)).Select(_ => Pick(Syllables)));
        return char.ToUpperInvariant(word[0]) + word[1..];
    }

    private string Pick(string[] of) => of[random.Next(of.Length)];
}
