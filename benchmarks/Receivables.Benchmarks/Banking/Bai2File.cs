using System.Globalization;
using System.Text;

namespace Receivables.Benchmarks.Banking;

/// <summary>Writes a BAI2 report of one account: wires, ACH, lockboxes, returns and fees, with a continuation here and there. The same seed gives the same bytes.</summary>
internal static class Bai2File
{
    private static readonly string[] Names = ["BRIGHT LAMPS LTD", "NORDLICHT AG", "VAN DEN BERG BV", "ATELIERS LUMIERE SARL", "FRATELLI ROSSI SPA"];

    public static byte[] Create(int entries, int seed)
    {
        var random = new Random(seed);
        var details = new StringBuilder();
        long movements = 0, sum = 0;
        int records = 0;
        for (int i = 0; i < entries; i++)
        {
            long amount = random.Next(100, 2_000_000);
            string code = random.Next(10) switch { 0 => "475", 1 => "698", 2 or 3 => "195", 4 => "115", _ => "142" };
            movements += code is "475" or "698" ? -amount : amount;
            sum += amount;
            details.Append(CultureInfo.InvariantCulture, $"16,{code},{amount},{(code == "115" ? $"S,{amount},0,0" : "0")},B{i:00000000},C{random.Next():0000000000},{Names[random.Next(Names.Length)]} INVOICE LU-2026-{random.Next(100_000):00000}\n");
            records++;
            if (random.Next(2) == 0)
            {
                details.Append(CultureInfo.InvariantCulture, $"88,LU-2026-{random.Next(100_000):00000}, LU-2026-{random.Next(100_000):00000} LESS 2 PCT\n");
                records++;
            }
        }

        const long Opening = 1_000_000_000;
        long closing = Opening + movements, total = Opening + closing + sum;
        string head = string.Create(CultureInfo.InvariantCulture, $"01,021099999,LUMIO,260701,0615,17,,,2/\n02,LUMIO,021099999,1,260630,2400,USD,2/\n03,4410020001,,010,{Opening},,,015,{closing},,/\n");
        string tail = string.Create(CultureInfo.InvariantCulture, $"49,{total},{records + 2}/\n98,{total},1,{records + 4}/\n99,{total},1,{records + 6}/\n");
        return Encoding.ASCII.GetBytes(head + details + tail);
    }
}
