using System.Globalization;
using System.Text;

namespace Receivables.Benchmarks.Banking;

/// <summary>Writes a CODA file of one account: transfers with structured and free communications, direct debits that come back, fees, lots with their details. The same seed gives the same bytes.</summary>
internal static class CodaFile
{
    private const long Opening = 1_000_000_000;
    private const string Account = "BE38340182596272                  EUR";
    private static readonly string[] Names = ["BRIGHT LAMPS LTD", "NORDLICHT AG", "VAN DEN BERG BV", "ATELIERS LUMIERE SARL", "FRATELLI ROSSI SPA"];

    public static byte[] Create(int entries, int seed)
    {
        var random = new Random(seed);
        var movements = new StringBuilder();
        long debits = 0, credits = 0;
        int records = 2;
        for (int i = 0; i < entries; i++)
        {
            long amount = random.Next(100, 2_000_000) * 10L;
            (char type, string code, bool isCredit) = random.Next(10) switch { 0 => ('0', "0503000", false), 1 => ('0', "8047000", false), 2 => ('1', "0550000", true), _ => ('0', "0150000", true) };
            debits += isCredit ? 0 : amount;
            credits += isCredit ? amount : 0;
            string sequence = string.Create(CultureInfo.InvariantCulture, $"{(i % 9_999) + 1:0000}");
            records += Movement(movements, random, sequence, 0, type + code, amount, isCredit);
            if (type == '1')
            {
                records += Movement(movements, random, sequence, 1, "50550000", amount / 20 * 10, isCredit);
                records += Movement(movements, random, sequence, 2, "50550000", amount - (amount / 20 * 10), isCredit);
            }
        }

        string head = Line("0000001072630005        FILE000001LUMIO NV                  BBRUBEBB   00412694022 00000".PadRight(127) + "2") + Line($"12042{Account}0{Opening:000000000000000}300626LUMIO NV                  ZICHTREKENING".PadRight(125) + "042");
        string tail = Line($"8042{Account}0{Opening + credits - debits:000000000000000}010726".PadRight(127) + "0") + Line($"9               {records % 1_000_000:000000}{debits:000000000000000}{credits:000000000000000}".PadRight(127) + "2");
        return Encoding.ASCII.GetBytes(head + movements + tail);
    }

    private static int Movement(StringBuilder text, Random random, string sequence, int detail, string code, long amount, bool isCredit)
    {
        long payload = random.NextInt64(10_000_000_000);
        bool isStructured = random.Next(2) == 0;
        string communication = isStructured ? $"101{payload:0000000000}{(payload % 97 == 0 ? 97 : payload % 97):00}" : $"FACTUUR LU-2026-{random.Next(100_000):00000} EN LU-2026-{random.Next(100_000):00000}";
        string number = string.Create(CultureInfo.InvariantCulture, $"{sequence}{detail:0000}");
        text.Append(Line($"21{number}{$"B{random.Next():0000000000}",-21}{(isCredit ? '0' : '1')}{amount:000000000000000}010726{code}{(isStructured ? '1' : '0')}{communication,-53}01072604201 0"))
            .Append(Line($"22{number}{"",-53}{$"E2E-{random.Next():0000000000}",-35}{"KREDBEBB",-27}1 0"))
            .Append(Line($"23{number}{"BE86735028194450",-37}{Names[random.Next(Names.Length)],-35}{"",-43}0 0"));
        return 3;
    }

    private static string Line(string record) => record + "\n";
}
