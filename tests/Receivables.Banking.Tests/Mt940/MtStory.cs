using System.Globalization;
using System.Text;

namespace Receivables.Banking.Mt940;

/// <summary>
/// Makes up an MT940 file from a seed: bare or in blocks, several accounts, statements of two pages, entries with and without an entry date, reversals, charges, purposes in subfields that are cut at 27
/// characters and in lines that are cut at 65, free texts, entries that must be refused. The same seed gives the same text.
/// </summary>
internal sealed class MtStory
{
    private const int Subfield = 27;
    private const int Line = 65;

    private static readonly string[] Words = ["Rechnung", "FA-2026-00123", "vom", "12.05.2026", "Kundennummer", "4711", "danke", "Abschlag", "und", "Rest", "/17", "A", "Müller", "AC04"];

    private readonly Random _random;
    private readonly StringBuilder _text = new();
    private readonly string _end;
    private readonly bool _inBlocks;
    private int _reference;

    private MtStory(int seed)
    {
        _random = new Random(seed);
        _end = Pick("\r\n", "\r\n", "\n");
        _inBlocks = Chance(3);
    }

    internal static string Write(int seed)
    {
        var story = new MtStory(seed);
        for (int i = story._random.Next(1, 4); i > 0; i--)
        {
            story.Statement(i);
        }

        return story._text.ToString();
    }

    private bool Chance(int oneIn) => _random.Next(oneIn) == 0;

    private T Pick<T>(params ReadOnlySpan<T> of) => of[_random.Next(of.Length)];

    private void Statement(int number)
    {
        string account = Pick("DE89370400440532013000", "37040044/0532013000", "COBADEFFXXX/0532013000EUR");
        long balance = _random.Next(-100_000, 1_000_000);
        int entries = _random.Next(0, 7), firstPage = Chance(3) ? _random.Next(0, entries + 1) : entries;
        Open(account, $"{100 + number}/1", "60F", balance);
        for (int i = 0; i < entries; i++)
        {
            if (i == firstPage)
            {
                Close("62M", balance);
                Open(account, $"{100 + number}/2", "60M", balance);
            }

            balance += Entry();
        }

        Close("62F", balance + (Chance(8) ? 1 : 0));
    }

    private void Open(string account, string number, string tag, long balance)
    {
        if (_inBlocks)
        {
            Add("{1:F01BANKDEFFAXXX0000000000}{2:I940BANKDEFFXXXXN}{4:");
        }

        Add(":20:STARTUMS");
        Add(":25:" + account);
        Add(":28C:" + number);
        Balance(tag, balance);
    }

    private void Close(string tag, long balance)
    {
        Balance(tag, balance);
        if (Chance(3))
        {
            Balance("64", balance);
        }

        Add(_inBlocks ? "-}" : "-");
    }

    private void Balance(string tag, long minor) => Add($":{tag}:{(minor < 0 ? 'D' : 'C')}260630EUR{Amount(minor)}");

    private long Entry()
    {
        long minor = _random.Next(1, 500_000);
        string mark = Pick("C", "C", "C", "D", "D", "RC", "RD");
        bool isRefused = Chance(25);
        string value = isRefused ? "260631" : Pick("260630", "260629", "260101", "251231");
        string type = Pick("NTRF", "NMSC", "NDDT", "NRTI", "NCHG", "N051");
        _reference++;
        Add($":61:{value}{Pick("0630", "1229", "0102", "")}{mark}{Pick("R", "")}{Amount(minor)}{type}{Pick("NONREF", "KREF+", "REF 17")}{Pick($"//B{_reference}", "")}");
        if (Chance(4))
        {
            Add(Pick($"/OCMT/EUR{Amount(Math.Max(1, minor - 250))}//CHGS/EUR2,50/", "/OCMT/USD100,00/", "Kartenumsatz"));
        }

        Details();
        return isRefused ? 0 : mark is "C" or "RD" ? minor : -minor;
    }

    private void Details()
    {
        switch (_random.Next(5))
        {
            case 0:
                return;
            case 1:
                Wrap(":86:", Sentence(_random.Next(1, 25)));
                return;
            default:
                Wrap(":86:", Subfields());
                return;
        }
    }

    private string Subfields()
    {
        var text = new StringBuilder(Pick("166", "105", "109", "171", "177", "191", "808", "835", "899", "159"));
        text.Append("?00").Append(Pick("GUTSCHRIFT", "LASTSCHRIFT"));
        Maybe(7, () => text.Append("?109310"));
        List<string> purpose = Purpose();
        for (int i = 0; i < Math.Min(14, purpose.Count); i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"?{(i < 10 ? 20 + i : 50 + i)}{purpose[i]}");
        }

        Maybe(7, () => text.Append("?30").Append(Pick("GENODEF1PFK", "37040044")));
        Maybe(8, () => text.Append("?31").Append(Pick("DE89370400440532013000", "0532013000")));
        Maybe(8, () => text.Append(Pick("?32Anna Ahorn", "?32Sonnenhof Lampen und Leucht?33en GmbH", "?32Kurz?33Name")));
        Maybe(4, () => text.Append("?34").Append(Pick("901", "912", "914", "000")));
        Maybe(2, () => text.Append("?70Empfaenger"));
        return text.ToString();
    }

    private List<string> Purpose()
    {
        List<string> subfields = [];
        Maybe(2, () => Cut(subfields, "", Sentence(2)));
        Maybe(7, () => Cut(subfields, "EREF+", Pick("NOTPROVIDED", "LUMIO-2026-00123-ABCDEFGHIJKLMNOP", "E-1")));
        Maybe(3, () => Cut(subfields, "KREF+", "SAMMLER-2026-06"));
        Maybe(4, () => Cut(subfields, "MREF+", "M-4711"));
        Maybe(3, () => Cut(subfields, "CRED+", "DE98ZZZ09999999999"));
        Maybe(2, () => Cut(subfields, "OAMT+", "17,50"));
        Maybe(2, () => Cut(subfields, "COAM+", "3,50"));
        Maybe(8, () => Cut(subfields, "SVWZ+", Sentence(_random.Next(1, 12))));
        Maybe(2, () => Cut(subfields, "ABWA+", "Wer anders und noch jemand von dort"));
        return subfields;
    }

    // Each key begins a subfield; spaces at the end of one are cut.
    private static void Cut(List<string> subfields, string key, string value)
    {
        string rest = key + value;
        while (rest.Length > 0)
        {
            int length = Math.Min(Subfield, rest.Length);
            subfields.Add(rest[..length].TrimEnd());
            rest = rest[length..].TrimStart();
        }
    }

    private string Sentence(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Pick(Words)));

    // A line that is cut never ends in a space here: what programs do with it differs.
    private void Wrap(string tag, string text)
    {
        while (text.Length > Line)
        {
            int length = Line;
            Add(tag + text[..length]);
            (tag, text) = ("", text[length..]);
        }

        Add(tag + text);
    }

    private void Maybe(int ofTen, Action write)
    {
        if (_random.Next(10) < ofTen)
        {
            write();
        }
    }

    private void Add(string line) => _text.Append(line).Append(_end);

    private static string Amount(long minor)
    {
        long positive = Math.Abs(minor);
        return positive % 100 == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{positive / 100},")
            : string.Create(CultureInfo.InvariantCulture, $"{positive / 100},{positive % 100:00}");
    }
}
