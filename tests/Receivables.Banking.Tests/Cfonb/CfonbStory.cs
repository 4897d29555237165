using System.Globalization;

namespace Receivables.Banking.Cfonb;

/// <summary>
/// Makes up a CFONB 120 file from a seed: several statements, complements in any order and twice, balances that hold or do not, amounts and days that must be refused,
/// records out of place, and lines or none. The same seed gives the same text.
/// </summary>
internal sealed class CfonbStory(int seed)
{
    private static readonly string[] Operations = ["05", "06", "18", "A1", "B1", "B3", "12", "62", "03", "94", "99", "  ", "C4", "33"];
    private static readonly string[] Qualifiers = ["NPY", "NBE", "IPY", "IBE", "NPO", "NBU", "IPO", "IBU", "CPY", "CBE", "BDB", "PDO", "LCC", "LC2", "LEM", "LIB", "   ", "LCS", "RCN", "RUM", "REF", "RET", "XYZ"];
    private static readonly string[] Texts = ["Facture F-2026-0117", "NOTPROVIDED", "MD06 refus", "FR7630004000031234567890143", "FR FRANCE", "RF18539007547034", "été à l'œuvre", "x  y", "  blanc devant", "0"];

    private readonly Random _random = new(seed);
    private readonly List<string> _records = [];

    internal static string Write(int seed)
    {
        var story = new CfonbStory(seed);
        for (int i = story._random.Next(1, 4); i > 0; i--)
        {
            story.Statement();
        }

        return story.Lay();
    }

    private bool Chance(int oneIn) => _random.Next(oneIn) == 0;

    private T Pick<T>(params ReadOnlySpan<T> of) => of[_random.Next(of.Length)];

    private string Lay() => Chance(3) ? string.Concat(_records) : string.Concat(_records.Select(r => (Chance(2) ? r.TrimEnd() : r) + "\n"));

    private void Statement()
    {
        (string currency, char decimals) = Pick(("EUR", '2'), ("EUR", '2'), ("EUR", '3'), ("JPY", '0'), ("USD", '2'));
        string account = Pick(CfonbText.Account, "00012345678", "Z9876543210");
        long balance = _random.Next(-100_000, 1_000_000) * 10L;
        bool isClosed = _records.Count == 0 || _records[^1][..2] == "07";
        _records.Add(isClosed && Chance(9)
            ? CfonbText.Movement("05", "010626", 0, currency: currency, decimals: decimals, account: account)
            : Spoil(CfonbText.Balance("01", Pick("310526", "310526", "      "), balance, currency, decimals, account)));
        for (int i = _random.Next(0, 6); i > 0; i--)
        {
            balance += Movement(currency, decimals, account);
        }

        if (!Chance(9))
        {
            _records.Add(CfonbText.Balance("07", "300626", balance + (Chance(6) ? 10 : 0), currency, decimals, account));
        }
    }

    private long Movement(string currency, char decimals, string account)
    {
        long minor = _random.Next(-50_000, 50_000) * 10L;
        string day = string.Create(CultureInfo.InvariantCulture, $"{_random.Next(1, 31):00}0626");
        string label = Pick("VIR SEPA DUPONT", "", new string('L', 31), " F COMMISSION");
        string record = CfonbText.Movement(Pick(Operations), Pick(day, day, day, "310626"), minor, label, Pick(day, "      "), Pick("", "F-2026-0130", "0000000000", "12", "Facture F-2026-0"), Pick("", "", "22", "00"), currency, decimals, account);
        _records.Add(Spoil(record));
        for (int i = Chance(3) ? 0 : _random.Next(0, 8); i > 0; i--)
        {
            _records.Add(Complement(account));
        }

        if (Chance(20))
        {
            _records.Add("06" + record[2..]);
        }

        return minor;
    }

    private string Complement(string account)
    {
        string text = Pick(Texts);
        text = Pick(text, text, text.PadRight(35)[..35] + Pick(Texts), text.PadRight(70, 'z'));
        return CfonbText.Complement(Pick(Qualifiers), text).Replace(CfonbText.Account, account, StringComparison.Ordinal);
    }

    // A letter among the digits, or no sign.
    private string Spoil(string record) => !Chance(12) ? record : Chance(2) ? record.Remove(95, 1).Insert(95, "x") : record.Remove(103, 1).Insert(103, "5");
}
