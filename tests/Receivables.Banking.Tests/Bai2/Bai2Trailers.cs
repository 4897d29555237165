using System.Globalization;

namespace Receivables.Banking.Bai2;

/// <summary>Writes the trailers of a made-up file anew, from its records.</summary>
internal static class Bai2Trailers
{
    internal static string Correct(string text)
    {
        string[] lines = text.Split('\n');
        var totals = new Dictionary<string, long> { ["49"] = 0, ["98"] = 0, ["99"] = 0 };
        var members = new Dictionary<string, int> { ["98"] = 0, ["99"] = 0 };
        var records = new Dictionary<string, int> { ["49"] = 0, ["98"] = 0, ["99"] = 0 };
        var current = new List<string>();
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].TrimEnd();
            if (line.Length == 0)
            {
                continue;
            }

            string code = line[..2];
            if (code != "88")
            {
                totals["49"] += SumOf(current);
                current.Clear();
            }

            current.Add(line.TrimEnd('/')[3..]);
            _ = code is "03" ? records["49"] = 0 : 0;
            _ = code is "02" ? records["98"] = 0 : 0;
            foreach (string level in (string[])["49", "98", "99"])
            {
                records[level]++;
            }

            if (totals.ContainsKey(code))
            {
                lines[i] = Rewrite(lines[i], code, totals, members, records);
                Close(code, totals, members);
                current.Clear();
            }

            current = code is "03" or "16" or "88" && current.Count > 0 ? current : [];
            if (code is "03" or "16")
            {
                current.Insert(0, code);
            }
        }

        return string.Join('\n', lines);
    }

    private static void Close(string code, Dictionary<string, long> totals, Dictionary<string, int> members)
    {
        string above = code == "49" ? "98" : "99";
        if (code != "99")
        {
            totals[above] += totals[code];
            totals[code] = 0;
            members[above]++;
            _ = code == "98" ? members["98"] = 0 : 0;
        }
    }

    private static string Rewrite(string line, string code, Dictionary<string, long> totals, Dictionary<string, int> members, Dictionary<string, int> records)
    {
        string rest = line[line.TrimEnd().TrimEnd('/').Length..];
        string count = code == "49" ? "" : members[code].ToString(CultureInfo.InvariantCulture) + ",";
        return string.Create(CultureInfo.InvariantCulture, $"{code},{totals[code]},{count}{records[code]}{rest}");
    }

    // The fields of record 03 come in fours behind the first two, those of 16 have one amount.
    private static long SumOf(List<string> record)
    {
        if (record.Count == 0)
        {
            return 0;
        }

        string[] fields = [.. record.Skip(1).SelectMany(line => line.Split(','))];
        long sum = record[0] == "16" ? Number(fields[1]) : 0;
        for (int i = 3; record[0] == "03" && i < fields.Length;)
        {
            sum += Number(fields[i]);
            string funds = i + 2 < fields.Length ? fields[i + 2] : "";
            i += 3 + (funds switch { "V" => 3, "S" => 4, "D" => 2 + (2 * int.Parse(fields[i + 3], CultureInfo.InvariantCulture)), _ => 1 });
        }

        return sum;
    }

    private static long Number(string field) => long.TryParse(field, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) ? number : 0;
}
