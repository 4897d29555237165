using System.Globalization;

namespace Receivables.Banking.Coda;

/// <summary>
/// Makes up a CODA file from a seed: several statements, totals with details that make them or do not, communications of all types across the records, information of all types, balances that hold or do not,
/// amounts and days that must be refused, and records out of place. The same seed gives the same text.
/// </summary>
internal sealed class CodaStory(int seed)
{
    private static readonly string[] Codes = ["00150000", "00250000", "04150000", "00101000", "00113000", "00503000", "00505000", "00501000", "00554000", "03501000", "08047000", "00149000", "00450000", "00402000", "00309000", "01154000", "        "];
    private static readonly string[] Texts = ["Factuur F-2026-0117", "", "été à l'œuvre", "x  y", "  blanc devant", "Factures F-2026-0117 du 30 avril 2026, F-2026-0119 et F-2026-0121, escompte deduit selon accord du 12 mai 2026 et avoir C-2026-0012", new string('l', 149)];
    private static readonly string[] Accounts = ["BE86735028194450", "735028194450", "735028194451", "NL20INGB0001234567", "0012345678901234567890", "", "310180203454"];

    private readonly Random _random = new(seed);
    private readonly List<string> _records = [];
    private int _movements;

    internal static string Write(int seed)
    {
        var story = new CodaStory(seed);
        for (int i = story._random.Next(1, 4); i > 0; i--)
        {
            story.Statement();
        }

        return string.Concat(story._records.Select(r => (story.Chance(3) ? r.TrimEnd() : r) + "\n"));
    }

    /// <summary>A file with records left out, twice, elsewhere, and with other characters.</summary>
    internal static string Mutate(int seed)
    {
        var story = new CodaStory(seed);
        List<string> records = [.. Write(seed).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(r => r.PadRight(128))];
        for (int i = story._random.Next(1, 5); i > 0 && records.Count > 1; i--)
        {
            int at = story._random.Next(records.Count);
            switch (story._random.Next(4))
            {
                case 0:
                    records.RemoveAt(at);
                    break;
                case 1:
                    records.Insert(story._random.Next(records.Count), records[at]);
                    break;
                default:
                    int place = story._random.Next(128);
                    records[at] = records[at].Remove(place, 1).Insert(place, story.Pick("0", "1", "2", "3", "8", "9", " ", "x", "-"));
                    break;
            }
        }

        return string.Join('\n', records);
    }

    private bool Chance(int oneIn) => _random.Next(oneIn) == 0;

    private T Pick<T>(params ReadOnlySpan<T> of) => of[_random.Next(of.Length)];

    private void Statement()
    {
        (string account, char structure) = Pick((CodaText.Account, '2'), ("363104772063", '0'), ("363104772064", '0'), ("NL20INGB0001234567", '3'), ("0012345678901", '1'));
        string currency = Pick("EUR", "EUR", "EUR", "USD", "JPY", "   ");
        long balance = _random.Next(-100_000, 1_000_000) * 1_000L;
        _movements = 0;
        Add(8, CodaText.Header(Pick("00000", "00000", "00000", "00001"), Pick("2", "2", "2", "2", " ", "1", "1", "5"), Pick(" ", "D")));
        Add(9, CodaText.Old(balance, account, structure, currency, Pick("010626", "000000"), Pick("042", "000"), Pick("041", "000")));
        for (int i = _random.Next(0, 6); i > 0; i--)
        {
            balance += Entry();
        }

        Add(9, CodaText.New(balance + (Chance(6) ? 1_000 : 0), account, structure, currency));
        for (int i = _random.Next(0, 3); i > 0; i--)
        {
            _records.Add(CodaText.Message(1, Pick(Texts), i == 1 ? 1 : 0));
        }

        Add(9, CodaText.Trailer(1, 0, 0));
    }

    // One in so many is left out.
    private void Add(int oneIn, string record)
    {
        if (!Chance(oneIn))
        {
            _records.Add(record);
        }
    }

    private long Entry()
    {
        _movements++;
        int details = Chance(3) ? _random.Next(1, 4) : 0;
        char type = details == 0 ? Pick('0', '0', '1', '2') : Pick('1', '2', '3', '0', '2');
        long[] parts = [.. Enumerable.Range(0, Math.Max(1, details)).Select(_ => _random.Next(-5_000, 50_000) * 1_000L)];
        long sum = parts.Sum() + (Chance(9) ? 1_000 : 0);
        Movement(sum, 0, type + Pick(Codes)[1..]);
        for (int i = 0; i < details; i++)
        {
            char kind = type switch { '1' => '5', '3' => '8', _ => Pick('6', '7') };
            Movement(parts[i], i + 1, kind + Pick(Codes)[1..5] + (kind == '8' ? Pick("100", "013", "002", "011", "   ") : "000"));
            if (kind == '7')
            {
                Movement(parts[i], i + 1, "93450" + Pick("100", "013"));
            }
        }

        return sum;
    }

    private void Movement(long thousandths, int detail, string code)
    {
        bool isStructured = Chance(2);
        string zone = (isStructured ? Structured(thousandths) : Pick(Texts)).PadRight(149);
        string day = string.Create(CultureInfo.InvariantCulture, $"{_random.Next(1, 31):00}0626");
        _records.Add(Spoil(CodaText.Movement(_movements, thousandths, code, zone[..53], detail, Pick("REF", "", "KB0602A0001"), Pick(day, day, day, "310626", "000000"), Pick(day, "000000"), isStructured)));
        if (!Chance(3))
        {
            _records.Add(CodaText.Second(_movements, zone[53..106], detail, Pick("E2E-1", "NOTPROVIDED", "LOT-7", ""), Pick("KREDBEBB", ""), Pick("", "", "0", "2"), Pick("", "", "MD06", "x1"), Pick("SALA", ""), Pick("", "SUPP")));
        }

        if (!Chance(3))
        {
            _records.Add(CodaText.Third(_movements, Pick(Accounts), Pick("Ateliers Marchand SA", "", "Peeters"), zone[106..], detail, Pick("", "EUR", "USD")));
        }

        for (int i = Chance(3) ? _random.Next(1, 4) : 0; i > 0; i--)
        {
            Information(detail);
        }

        if (Chance(30))
        {
            _records.Add(Pick("5" + _records[^1][1..], _records[^1], "29" + _records[^1][2..]));
        }
    }

    private string Structured(long thousandths) => Pick(
        "100RF18539007547034", "101000003505134", "102000003505135extra", "103123456789012", "199unknown",
        CodaText.Fields(("105", 3), (CodaText.Digits(thousandths), 15), (CodaText.Digits(thousandths * 2), 15), ("000200000000", 12), (Pick("USD", "EUR", "   "), 3), (Pick("000003505134", ""), 12), (Pick("US", ""), 2)),
        "106" + CodaText.Digits(840) + CodaText.Digits(4_000) + "002100000000" + "1",
        CodaText.Fields(("107", 3), ("123456789012", 12), ("010626", 6), ("Abonnement", 30), (Pick("0", "D"), 1), ("00412694022", 11)),
        CodaText.Fields(("113", 3), ("6703123456781234", 16), ("1", 1), ("123456000042", 12), ("0106261231", 10), ("5", 1), ("ALFANA  BV", 16), ("GENT", 10), (CodaText.Digits(thousandths), 15), ("000100000000", 12), (Pick("USD", "   "), 3)),
        CodaText.Fields(("114", 3), ("1123456001000042", 16), ("0106261231", 10), ("5", 1), ("TERMINAL", 16), ("GENT", 10), ("REF-114", 16)),
        CodaText.Fields(("127", 3), ("020626", 6), (Pick("1", "0"), 1), (Pick("0", "1", "2"), 1), (Pick("0", "0", "3"), 1), ("BE68ZZZ0412694022", 35), (Pick("M-1", ""), 35), (Pick("Huur juni", ""), 62), (Pick("0", " ", "3"), 1), (Pick("", "AM04"), 4)));

    private void Information(int detail)
    {
        (string text, bool isStructured) = Pick(
            ("001" + CodaText.Fields((Pick("Ateliers Marchand SA de Liege", "Peeters", ""), 70)), true), ("002Woorden van de bank", true), ("004Bank", true), ("008Begunstigde", true), ("009Opdrachtgever", true),
            ("006" + CodaText.Fields(("Kosten", 30), (Pick("EUR", "XXX"), 3), (CodaText.Digits(12_500), 15), (Pick("0", "1"), 1), (Pick("013", "002"), 3)), true), ("007" + CodaText.Fields(("0000010", 7), ("050000", 6), (CodaText.Digits(500_000), 15)), true),
            (Pick("vrije tekst", new string('v', 73)), false));
        _records.Add(CodaText.Information(_movements, text, isStructured, detail + 1));
        if (Chance(2))
        {
            _records.Add(CodaText.More('2', _movements, Pick(CodaText.Fields(("KERKSTRAAT        1", 35), ("9000   GENT", 35), ("0412694022", 35)), "meer", ""), detail + 1));
        }

        if (Chance(4))
        {
            _records.Add(CodaText.More('3', _movements, Pick("slot", ""), detail + 1));
        }
    }

    // A letter among the digits, another sign, or a third decimal.
    private string Spoil(string record) => !Chance(20) ? record : Pick(record.Remove(40, 1).Insert(40, "x"), record.Remove(31, 1).Insert(31, "C"), record.Remove(46, 1).Insert(46, "7"));
}
