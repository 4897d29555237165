using System.Globalization;
using System.Text;

namespace Receivables.Banking.Bai2;

/// <summary>
/// Makes up a BAI2 file from a seed: groups, accounts, summaries, details with every funds type, records cut anywhere between two fields, texts over several lines,
/// amounts that must be refused, trailers that are wrong now and then. The same seed gives the same text.
/// </summary>
internal sealed class Bai2Story
{
    private readonly Random _random;
    private readonly StringBuilder _text = new();
    private readonly string _newLine;
    private int _records;
    private long _total;

    private Bai2Story(int seed)
    {
        _random = new Random(seed);
        _newLine = Chance(3) ? "\r\n" : "\n";
    }

    internal static string Write(int seed)
    {
        var story = new Bai2Story(seed);
        story.File();
        return story._text.ToString();
    }

    private bool Chance(int oneIn) => _random.Next(oneIn) == 0;

    private T Pick<T>(params ReadOnlySpan<T> of) => of[_random.Next(of.Length)];

    private void File()
    {
        Line($"01,021099999,LUMIO,{Pick("260701", "260701", "")},0615,{_random.Next(1, 99)},,,2");
        int groups = _random.Next(1, 4), before = 0;
        long total = 0;
        for (int i = 0; i < groups; i++)
        {
            total += Group();
        }

        Line(string.Create(CultureInfo.InvariantCulture, $"99,{Wrong(total)},{Wrong(groups)},{Wrong(_records + 1 - before)}"));
    }

    private long Group()
    {
        int before = _records;
        Line($"02,LUMIO,{Pick("021099999", "COBADEFF")},{Pick("1", "1", "1", "", "2", "3", "4")},{Pick("260630", "260630", "20260629", "", "260631")},{Pick("2400", "9999", "")},{Pick("", "EUR", "JPY")},{Pick("2", "2", "4", "")}");
        int accounts = _random.Next(1, 4);
        long total = 0;
        for (int i = 0; i < accounts; i++)
        {
            total += Account();
        }

        Line(string.Create(CultureInfo.InvariantCulture, $"98,{Wrong(total)},{Wrong(accounts)},{Wrong(_records + 1 - before)}"));
        return total;
    }

    private long Account()
    {
        int before = _records;
        _total = 0;
        long opening = _random.Next(-1_000_000, 1_000_000);
        var details = new List<(string Code, long Amount)>();
        for (int i = _random.Next(0, 6); i > 0; i--)
        {
            details.Add((Pick("142", "195", "115", "475", "555", "557", "698", "552", "800", "890", "961"), _random.Next(0, 50_000)));
        }

        long closing = opening + details.Sum(d => d.Code is "800" or "890" ? 0 : string.CompareOrdinal(d.Code, "400") < 0 ? d.Amount : -d.Amount) + (Chance(8) ? 1 : 0);
        var fields = new List<string> { "03", Pick("4410020001", "DE89370400440532013000", "0001"), Pick("", "", "USD", "CAD", "QQQ") };
        Maybe(8, () => Summary(fields, "010", opening));
        Maybe(8, () => Summary(fields, "015", closing));
        Maybe(4, () => Summary(fields, Pick("040", "045", "060", "072"), _random.Next(0, 999)));
        Maybe(4, () => Summary(fields, Pick("100", "400", "190"), _random.Next(0, 999)));
        Record(fields, mayEndOpen: false);
        details.ForEach(d => Detail(d.Code, d.Amount));
        Line(string.Create(CultureInfo.InvariantCulture, $"49,{Wrong(_total)},{Wrong(_records + 1 - before)}"));
        return _total;
    }

    private void Summary(List<string> fields, string code, long amount)
    {
        fields.AddRange([code, Number(amount), Pick("", "3")]);
        fields.AddRange(Funds());
    }

    private void Detail(string code, long amount)
    {
        string written = code == "890" ? "" : Chance(15) ? Pick("1O0", "", "99999999999999999999") : Number(amount);
        if (written == "99999999999999999999")
        {
            // It counts in the control total, and is no amount.
            written = "1x";
        }

        var fields = new List<string> { "16", code, written };
        fields.AddRange(Funds());
        fields.AddRange([Pick("", "B-1", "REF0099"), Pick("", "C-7", "0000", "LU-2026-00123")]);
        Record(fields, mayEndOpen: true);
    }

    private string[] Funds() => Pick<string[]>([""], [""], ["Z"], ["0"], ["1"], ["V", "260702", ""], ["V", "260702", "2400"], ["S", "1", "", "3"], ["D", "2", "0", "60", "1", "40"]);

    private string Number(long amount)
    {
        _total += amount;
        return (Chance(6) && amount >= 0 ? "+" : "") + amount.ToString(Chance(4) && amount >= 0 ? "000000000000" : "0", CultureInfo.InvariantCulture);
    }

    private string Wrong(long number) => (number + (Chance(12) ? 1 : 0)).ToString(CultureInfo.InvariantCulture);

    // Cuts a record between any two fields, and adds the text of a detail.
    private void Record(List<string> fields, bool mayEndOpen)
    {
        var line = new StringBuilder(fields[0]);
        for (int i = 1; i < fields.Count; i++)
        {
            bool cut = i > 2 && Chance(9);
            if (cut)
            {
                Line(line.ToString());
                line.Clear().Append("88");
            }

            line.Append(',').Append(fields[i]);
        }

        if (!mayEndOpen)
        {
            Line(line.ToString());
            return;
        }

        string[] text = Pick<string[]>([], [""], ["INVOICE LU-2026-00123"], ["FROM NORDLICHT AG, BERLIN", "LU-2026-00130", ", LESS 2 PCT"], ["Wire", "REMI: LU-7", "DBNM: Müller GmbH", "CRNM: Lumio", "EREF: E-9", "DACT: 77", "CACT: 78", "NOTE: x"], ["RETURN R01"]);
        if (text.Length > 0 && Chance(2))
        {
            line.Append(',').Append(text[0]);
            text = text[1..];
        }

        Line(line.ToString());
        foreach (string more in text)
        {
            Line("88," + more);
        }
    }

    private void Line(string record)
    {
        _records++;
        _text.Append(record).Append(record.EndsWith(',') || !Chance(4) ? "/" : "").Append(Chance(5) ? "   " : "").Append(_newLine).Append(Chance(20) ? _newLine : "");
    }

    private void Maybe(int ofTen, Action write)
    {
        if (_random.Next(10) < ofTen)
        {
            write();
        }
    }
}
