using System.Globalization;
using System.Text;

namespace Receivables.Benchmarks.Banking;

/// <summary>Writes MT940 statements as German banks do: a message a day, field 86 in subfields of 27 characters and lines of 65. The same seed gives the same bytes.</summary>
internal sealed class Mt940File
{
    private const int EntriesOfDay = 200;
    private const int Line = 65;
    private const int Subfield = 27;

    private static readonly string[] Names = ["Ateliers Lumiere SARL", "Mueller + Soehne GmbH", "Van den Berg B.V.", "Sonnenhof Lampen und Leuchten GmbH", "Fratelli Rossi SpA", "Nordlicht AG"];
    private static readonly string[] Ibans = ["FR7630006000011234567890189", "DE89370400440532013000", "NL91ABNA0417164300", "BE68539007547034"];

    private readonly Random _random;
    private readonly StringBuilder _text = new();
    private long _balance = 12_345_678;

    private Mt940File(int seed) => _random = new Random(seed);

    internal static byte[] Create(int entries, int seed)
    {
        var file = new Mt940File(seed);
        for (int day = 0; day * EntriesOfDay < entries; day++)
        {
            file.Message(day, Math.Min(EntriesOfDay, entries - (day * EntriesOfDay)));
        }

        return Encoding.ASCII.GetBytes(file._text.ToString());
    }

    private void Message(int day, int entries)
    {
        Add(":20:STARTUMS");
        Add(":25:DE89370400440532013000EUR");
        Add(string.Create(CultureInfo.InvariantCulture, $":28C:{day + 1:00000}/001"));
        Add($":60F:{Balance()}");
        for (int i = 0; i < entries; i++)
        {
            Entry((day * EntriesOfDay) + i);
        }

        Add($":62F:{Balance()}");
        Add("-");
    }

    private void Entry(int index)
    {
        bool isDebit = index % 10 == 0;
        long amount = isDebit ? _random.Next(1, 50_000) : _random.Next(100, 2_000_000);
        _balance += isDebit ? -amount : amount;
        Add(string.Create(CultureInfo.InvariantCulture, $":61:2606300630{(isDebit ? "DR" : "CR")}{amount / 100},{amount % 100:00}NTRFNONREF//26063{index:0000000}"));
        string name = Names[index % Names.Length];
        var details = new StringBuilder(isDebit ? "177?00UEBERWEISUNG?109310" : "166?00GUTSCHRIFT?109310");
        int line = 20;
        Cut(details, ref line, "EREF+" + (index % 3 == 0 ? "NOTPROVIDED" : string.Create(CultureInfo.InvariantCulture, $"E2E-{_random.Next(1, 999_999_999):000000000}")));
        Cut(details, ref line, string.Create(CultureInfo.InvariantCulture, $"SVWZ+Rechnung FA-2026-{_random.Next(1, 99_999):00000} vom 12.05.2026, Kundennummer {index % 10_000}, vielen Dank"));
        details.Append("?30GENODEF1PFK?31").Append(Ibans[index % Ibans.Length]);
        int named = 32;
        Cut(details, ref named, name);
        Wrap(":86:" + details);
    }

    private static void Cut(StringBuilder details, ref int code, string text)
    {
        for (int at = 0; at < text.Length; at += Subfield)
        {
            details.Append(CultureInfo.InvariantCulture, $"?{code++}{text.AsSpan(at, Math.Min(Subfield, text.Length - at)).TrimEnd()}");
        }
    }

    private void Wrap(string text)
    {
        int first = Line + 4;
        Add(text[..Math.Min(first, text.Length)]);
        for (int at = first; at < text.Length; at += Line)
        {
            Add(text.Substring(at, Math.Min(Line, text.Length - at)));
        }
    }

    private string Balance() => string.Create(CultureInfo.InvariantCulture, $"{(_balance < 0 ? 'D' : 'C')}260630EUR{Math.Abs(_balance) / 100},{Math.Abs(_balance) % 100:00}");

    private void Add(string line) => _text.Append(line).Append("\r\n");
}
