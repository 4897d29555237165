using System.Text;

namespace Receivables.Benchmarks.Banking;

/// <summary>Files of lines that are made to fill memory.</summary>
internal static class HostileText
{
    private const string MtHead = ":20:S\n:25:1\n:28C:1/1\n:60F:C260629EUR0,\n";
    private const string CsvHead = "Date,Amount,Currency,Description,Account\n";
    private const string Bai2Head = "01,A,B,260701,0615,1,,,2/\n02,A,B,1,260630,,USD,2/\n";

    internal static byte[] Mt940(string what, int bytes) => what switch
    {
        "line" => Bytes(MtHead + ":61:2606300630C1,NTRFNONREF\n:86:" + new string('x', bytes) + "\n"),
        "one" => Bytes(MtHead + ":61:2606300630C1,NTRFNONREF\n:86:" + Fill("?20FA-2026-00017\n", bytes)),
        "refused" => Bytes(MtHead + Fill(":61:260630C?\n", bytes)),
        "statements" => Bytes(Fill(MtHead + ":62F:C260629EUR0,\n-\n", bytes)),
        "balances" => Bytes(MtHead + Fill(":65:C260629EUR0,\n", bytes)),
        _ => Bytes(MtHead + Fill(":61:260630C1,NTRF\n", bytes)),
    };

    internal static byte[] Cfonb(string what, int bytes)
    {
        string opening = CfonbRecord("01", "", 0), movement = CfonbRecord("04", "05", 1), more = CfonbRecord("05", "05", 0).Insert(45, "LCCFacture 17")[..120];
        return what switch
        {
            "line" => Bytes(opening + movement + Fill(more, bytes)),
            "one" => Bytes(opening + "\n" + movement + "\n" + Fill(more + "\n", bytes)),
            "refused" => Bytes(opening + "\n" + Fill(movement[..90] + "xxxxxxxxxxxxxx\n", bytes)),
            "statements" => Bytes(Fill(opening + "\n" + CfonbRecord("07", "", 0) + "\n", bytes)),
            "balances" => Bytes(Fill(opening + "\n", bytes)),
            _ => Bytes(opening + "\n" + Fill(movement[..104] + "\n", bytes)),
        };
    }

    internal static byte[] Coda(string what, int bytes)
    {
        string old = CodaRecord("12042BE38340182596272                  EUR"), head = "0000001072630005".PadRight(127) + "2\n", movement = CodaRecord("2100010000").Insert(31, $"0{1_000:000000000000000}").Insert(47, "02062600150000").Insert(115, "020626")[..127] + "0";
        return what switch
        {
            "line" => Bytes(head + old + Fill(movement, bytes)),
            "one" => Bytes(head + old + "\n" + movement + "\n" + Fill(CodaRecord("22000100001FA-2026-00017") + "\n", bytes)),
            "refused" => Bytes(head + old + "\n" + Fill(movement[..32] + "x" + movement[33..] + "\n", bytes)),
            "statements" or "balances" => Bytes(head + Fill(old + "\n", bytes)),
            _ => Bytes(head + old + "\n" + Fill(movement + "\n", bytes)),
        };
    }

    internal static byte[] Bai2(string what, int bytes) => what switch
    {
        "line" => Bytes(Bai2Head + "03,1,,,,,/\n16,142,1,,,," + new string('x', bytes) + "/\n"),
        "one" => Bytes(Bai2Head + "03,1,,,,,/\n16,142,1,,,,x\n" + Fill("88,FA-2026-00017\n", bytes)),
        "refused" => Bytes(Bai2Head + "03,1,,,,,/\n" + Fill("16,142,x,,,,/\n", bytes)),
        "statements" => Bytes(Bai2Head + Fill("03,1,,,,,/\n", bytes)),
        "balances" => Bytes(Bai2Head + "03,1,,010,1,,/\n" + Fill("88,010,1,,,010,1,,,010,1,,/\n", bytes)),
        _ => Bytes(Bai2Head + "03,1,,,,,/\n" + Fill("16,142,1,/\n", bytes)),
    };

    internal static byte[] Csv(string what, int bytes) => what switch
    {
        "line" => Bytes(CsvHead + "2026-06-30,1.00,EUR,\"" + new string('x', bytes) + "\",A\n"),
        "one" => Bytes(CsvHead + "2026-06-30,1.00,EUR,\"" + Fill("x\n", bytes) + "\",A\n"),
        "refused" => Bytes(CsvHead + Fill("x,1\n", bytes)),
        "balances" => Bytes("Date,Amount,Currency,Balance\n" + Fill("2026-06-30,1,EUR,1\n", bytes)),
        "statements" => Bytes(CsvHead + Fill("2026-06-30,1.00,EUR,,A\n2026-06-30,1.00,EUR,,B\n", bytes)),
        _ => Bytes(CsvHead + Fill("2026-06-30,1.00,EUR\n", bytes)),
    };

    private static string CfonbRecord(string code, string operation, int cents) => $"{code}20041    01005EUR2 0500013M026{operation,-2}300626{new string(' ', 50)}{new string('0', 12)}{cents}{{".PadRight(120);

    private static string CodaRecord(string text) => text.PadRight(127) + "0";

    private static string Fill(string part, int bytes) => new StringBuilder(bytes + part.Length).Insert(0, part, bytes / part.Length).ToString();

    private static byte[] Bytes(string text) => Encoding.ASCII.GetBytes(text);
}
