using System.Globalization;
using System.Text;

namespace Receivables.Benchmarks.Banking;

/// <summary>Writes a CFONB 120 statement of one account: transfers with complements, cards, fees. The same seed gives the same bytes.</summary>
internal static class CfonbFile
{
    private const string Positive = "{ABCDEFGHI";
    private const string Negative = "}JKLMNOPQR";

    private static readonly string[] Names = ["ATELIERS LUMIERE SARL", "BRASSERIE DU PORT", "NORDLICHT AG", "MARCHAND SAS", "FRATELLI ROSSI SPA"];

    public static byte[] Create(int entries, int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        long balance = 1_000_000_000;
        Record(text, "01", "    ", "  ", "310526", new string(' ', 50), Signed(balance));
        for (int i = 0; i < entries; i++)
        {
            bool isDebit = random.Next(10) == 0;
            long amount = isDebit ? -random.Next(1, 50_000) : random.Next(100, 2_000_000);
            balance += amount;
            string name = Names[random.Next(Names.Length)];
            Record(text, "04", "0158", isDebit ? "62" : "05", "300626", $"  300626{(isDebit ? "FRAIS" : "VIR " + name),-31}  0000000  ", Signed(amount));
            if (!isDebit)
            {
                Complement(text, "NPY", name);
                Complement(text, "LCC", string.Create(CultureInfo.InvariantCulture, $"Facture FA-2026-{random.Next(99_999):00000} du 12 mai 2026"));
                Complement(text, "RCN", string.Create(CultureInfo.InvariantCulture, $"E2E-{random.Next():0000000000}"));
            }
        }

        Record(text, "07", "    ", "  ", "300626", new string(' ', 50), Signed(balance));
        return Encoding.ASCII.GetBytes(text.ToString());
    }

    private static void Record(StringBuilder text, string code, string from, string operation, string day, string middle, string amount) =>
        text.Append($"{code}20041{from}01005EUR2 0500013M026{operation}{day}{middle,-50}{amount}".PadRight(120)).Append('\n');

    private static void Complement(StringBuilder text, string qualifier, string value) =>
        text.Append($"0520041015801005EUR2 0500013M02605300626     {qualifier}{value}".PadRight(120)).Append('\n');

    // The last digit holds the sign.
    private static string Signed(long minor)
    {
        string digits = Math.Abs(minor).ToString("00000000000000", CultureInfo.InvariantCulture);
        return digits[..^1] + (minor < 0 ? Negative : Positive)[digits[^1] - '0'];
    }
}
