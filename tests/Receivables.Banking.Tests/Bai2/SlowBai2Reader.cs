using System.Globalization;

namespace Receivables.Banking.Bai2;

/// <summary>
/// The obvious reading of a well-formed BAI2 file: all lines, all fields, a dictionary of what each record says. It knows neither broken lines nor bounds,
/// shares nothing with the reader, and gives what an accountant would write down.
/// </summary>
internal static class SlowBai2Reader
{
    private static readonly Dictionary<string, string> Iso = new()
    {
        ["142"] = "PMNT/RCDT/ACDT",
        ["195"] = "PMNT/RCDT/NTAV",
        ["115"] = "PMNT/LBOX/LBDP",
        ["475"] = "PMNT/ICHQ/CCHQ",
        ["555"] = "PMNT/RCHQ/UPCQ",
        ["698"] = "ACMT/MDOP/FEES",
    };

    internal static string Read(string text)
    {
        var result = new List<string>();
        string[] file = [], group = [];
        List<string> account = [];
        string currency = "";
        int number = 0, position = 0;
        foreach (List<string> record in Records(text))
        {
            string[] fields = Fields(record);
            switch (fields[0])
            {
                case "01":
                    file = fields;
                    break;
                case "02":
                    group = fields;
                    break;
                case "03":
                    (account, position) = ([.. fields], 0);
                    currency = fields[2] != "" ? fields[2] : group[6] != "" ? group[6] : "USD";
                    result.Add(string.Create(CultureInfo.InvariantCulture, $"{++number} {fields[1]} {(currency == "QQQ" ? "" : currency)} {DayOf(group, file)} {file[5]}"));
                    result.AddRange(currency == "QQQ" ? [] : Balances(fields, currency));
                    break;
                case "16" when fields[1] != "890":
                    position++;
                    result.AddRange(Detail(record, fields, group, file, currency, position));
                    break;
            }
        }

        return string.Join('\n', result);
    }

    internal static string Of(IEnumerable<BankStatement> statements) => string.Join('\n', statements.SelectMany(s => (string[])
    [
        string.Create(CultureInfo.InvariantCulture, $"{s.Header.Number} {s.Account} {(s.Currency.IsNone ? "" : s.Currency.Code)} {Day(s.To)} {s.Header.MessageId}"),
        .. s.Balances.All.Select(b => $" {b.Code} {b.Amount}"),
        .. s.Transactions.Select(t => string.Create(CultureInfo.InvariantCulture,
            $"  {t.Position} {t.Amount} {(t.IsBooked ? "booked" : "not booked")} {Day(t.BookingDate)} {Day(t.ValueDate)} {t.BankCode} {t.ProprietaryBankCode} {(t.Id.Value.StartsWith("f#", StringComparison.Ordinal) ? "" : t.Id.Value)} {t.EndToEndId}")
            + $" [{string.Join('|', t.RemittanceLines)}] [{t.AdditionalInformation}] {t.Counterparty.Name} {t.Counterparty.Account} {t.HasReturnInformation} {t.ReturnReason} {t.IsReversal}"),
    ]));

    private static string Day(NodaTime.LocalDate? day) => day?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string DayOf(string[] group, string[] file)
    {
        string own = group[4] switch { "260630" => "2026-06-30", "20260629" => "2026-06-29", _ => "" };
        return own != "" ? own : file[3] == "" ? "" : "2026-07-01";
    }

    // A record and its continuations, each without its code, its stroke and the blanks behind.
    private static IEnumerable<List<string>> Records(string text)
    {
        var records = new List<List<string>>();
        foreach (string line in text.Split('\n').Select(line => line.TrimEnd()).Where(line => line != ""))
        {
            string body = line.EndsWith('/') ? line[..^1] : line;
            if (body.StartsWith("88", StringComparison.Ordinal))
            {
                records[^1].Add(body[3..]);
            }
            else
            {
                records.Add([body]);
            }
        }

        return records;
    }

    private static string[] Fields(List<string> record) => [.. record.SelectMany(line => line.Split(',')).Select(field => field.Trim()), "", "", "", "", "", "", "", "", ""];

    private static IEnumerable<string> Balances(string[] fields, string currency)
    {
        for (int i = 3; i < fields.Length - 9;)
        {
            if (fields[i] is "010" or "015" or "040" or "045" or "060" && fields[i + 1] != "")
            {
                yield return $" {fields[i]} {Money(fields[i + 1], currency)}";
            }

            i += 3 + FundsLength(fields, i + 3);
        }
    }

    private static int FundsLength(string[] fields, int at) => fields[at] switch { "V" => 3, "S" => 4, "D" => 2 + (2 * int.Parse(fields[at + 1], CultureInfo.InvariantCulture)), _ => 1 };

    private static IEnumerable<string> Detail(List<string> record, string[] fields, string[] group, string[] file, string currency, int position)
    {
        string code = fields[1], day = DayOf(group, file);
        bool isAmount = fields[2].Length > 0 && fields[2].TrimStart('+').All(char.IsAsciiDigit);
        if (code == "800" || !isAmount || currency == "QQQ" || day == "")
        {
            yield break;
        }

        bool isCredit = string.CompareOrdinal(code, "400") < 0;
        int funds = FundsLength(fields, 3);
        string value = fields[3] == "V" ? "2026-07-02" : "", own = fields[4 + funds] == "0000" ? "" : fields[4 + funds];
        List<string> lines = TextLines(record, 5 + funds);
        string Label(string label) => lines.Skip(1).LastOrDefault(line => line.StartsWith(label + ":", StringComparison.Ordinal))?[5..].Trim() ?? "";
        bool isLabelled = Label("REMI") != "";
        string[] plain = [.. lines.Where((line, i) => i == 0 || !line.Contains(':', StringComparison.Ordinal) || line.StartsWith("NOTE", StringComparison.Ordinal)).Where(line => line != "")];
        bool isReturn = code is "555" or "557";
        string status = group[3] is "2" or "4" ? "not booked" : "booked";
        yield return $"  {position} {(isCredit || fields[2].TrimStart('+', '0') == "" ? "" : "-")}{Money(fields[2], currency)} {status} {day} {value} {Iso.GetValueOrDefault(code, code)} {code} {fields[3 + funds]} {(Label("EREF") != "" ? Label("EREF") : own)}"
            + $" [{(isLabelled ? Label("REMI") : string.Join('|', plain))}] [{(isLabelled ? string.Join(' ', plain) : "")}] {Label(isCredit ? "DBNM" : "CRNM")} {Label(isCredit ? "DACT" : "CACT")} {isReturn} {(isReturn && plain.Contains("RETURN R01") ? "R01" : "")} {code == "552"}";
    }

    // What is left behind the given number of fields, a line a record.
    private static List<string> TextLines(List<string> record, int fields)
    {
        var lines = new List<string>();
        int seen = 0;
        foreach (string line in record)
        {
            string[] parts = line.Split(',');
            if (seen + parts.Length > fields)
            {
                lines.Add(string.Join(',', parts.Skip(Math.Max(0, fields - seen))).Trim());
            }

            seen += parts.Length;
        }

        return lines;
    }

    private static string Money(string digits, string currency)
    {
        long minor = long.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return currency == "JPY"
            ? string.Create(CultureInfo.InvariantCulture, $"{minor} JPY")
            : string.Create(CultureInfo.InvariantCulture, $"{(minor < 0 ? "-" : "")}{Math.Abs(minor) / 100}.{Math.Abs(minor) % 100:00} {currency}");
    }
}
