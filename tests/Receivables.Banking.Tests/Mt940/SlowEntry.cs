using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Receivables.Banking.Mt940;

/// <summary>An entry of the slow reader.</summary>
internal sealed partial class SlowEntry
{
    private readonly Dictionary<string, string> _facts = new(StringComparer.Ordinal);

    internal long Cents { get; private set; }

    /// <summary>Reads an entry and its details; null where the story says that it must be refused.</summary>
    internal static SlowEntry? Of(string line, string? details)
    {
        Match match = Line().Match(line);
        string value = match.Groups["value"].Value;
        if (value == "260631")
        {
            return null;
        }

        var entry = new SlowEntry();
        string mark = match.Groups["mark"].Value;
        entry.Cents = (mark is "C" or "RD" ? 1 : -1) * SlowMtReader.Cents(match.Groups["amount"].Value);
        entry._facts["value"] = Iso(Day(value));
        entry._facts["booked"] = match.Groups["entry"].Value is { Length: 4 } day ? Iso(Nearest(day, Day(value))) : entry._facts["value"];
        entry._facts["bank"] = match.Groups["bank"].Value;
        entry._facts["mark"] = mark;
        entry._facts["type"] = match.Groups["type"].Value;
        entry._facts["reversal"] = mark.Length == 2 || details?.StartsWith("899?", StringComparison.Ordinal) == true ? "True" : "False";
        entry._facts["customer"] = match.Groups["customer"].Value is "REF 17" ? "REF 17" : "";
        entry._facts["extra"] = match.Groups["customer"].Value is "REF 17" ? "61/7=REF 17" : "";
        entry.Supplement(match.Groups["supplement"].Value);
        entry.Details(details);
        return entry;
    }

    internal string Text(string id) => string.Join(' ',
        Fact("booked"), Fact("value"), Cents.ToString(CultureInfo.InvariantCulture), $"reversal={Fact("reversal")}", $"id={(Fact("bank").Length > 0 ? Fact("bank") : id)}", $"text={Fact("text")}", $"e2e={Fact("EREF")}",
        $"mandate={Fact("MREF")}", $"batch={Fact("KREF")}", $"who={Fact("name")}|{Fact("account")}|{Fact("bic")}", $"info={Fact("info")}", $"reason={Fact("reason")}", $"ordered={Fact("ordered")}", $"charge={Fact("charge")}",
        $"extra={Fact("extra")}");

    private string Fact(string name) => _facts.GetValueOrDefault(name, "");

    private void Supplement(string text)
    {
        Match ordered = Regex.Match(text, "/OCMT/(...)(.*?)/"), charge = Regex.Match(text, "/CHGS/EUR(.*?)/");
        if (ordered.Success)
        {
            _facts["ordered"] = $"{SlowMtReader.Cents(ordered.Groups[2].Value)} {ordered.Groups[1].Value}";
        }

        if (charge.Success)
        {
            _facts["charge"] = SlowMtReader.Cents(charge.Groups[1].Value).ToString(CultureInfo.InvariantCulture);
        }

        _facts["supplement"] = text.StartsWith('/') ? "" : text;
    }

    private void Details(string? details)
    {
        string text = (details ?? "").Replace("\n", "", StringComparison.Ordinal);
        string business = Regex.Match(text, @"^(\d{3})\?").Groups[1].Value;
        bool isReturn = business is "109" or "159" || Fact("type") == "NRTI";
        if (business.Length == 0)
        {
            _facts["text"] = details is not null ? text.Trim() : Fact("customer").Length > 0 ? Fact("customer") : Fact("supplement");
        }
        else
        {
            List<(int Code, string Text)> subfields = [.. Subfield().Matches(text).Select(m => (int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture), m.Groups[2].Value))];
            SlowPurpose.Read([.. subfields.Where(s => s.Code is (>= 20 and <= 29) or (>= 60 and <= 63)).Select(s => s.Text)], _facts, otherIsDebtor: Cents < 0 == (isReturn || Fact("mark").Length == 2));
            Others(subfields);
            _facts["KREF"] = business == "191" && Fact("KREF").Length == 0 ? Fact("customer") : Fact("KREF");
        }

        Finish(isReturn);
    }

    private void Others(List<(int Code, string Text)> subfields)
    {
        string One(int code) => string.Concat(subfields.Where(s => s.Code == code).Select(s => s.Text)).Trim();
        _facts["name"] = One(33).Length == 0 ? One(32) : One(32).Length == 27 ? One(32) + One(33) : $"{One(32)} {One(33)}";
        _facts["account"] = One(31);
        _facts["bic"] = One(30).StartsWith("GENO", StringComparison.Ordinal) ? One(30) : "";
        _facts["info"] = One(0);
        _facts["key"] = One(34);
        Extra(_facts["bic"].Length == 0 && One(30).Length > 0, "86/30=" + One(30));
        Extra(One(70).Length > 0, "86/70=" + One(70));
    }

    private void Extra(bool isThere, string text)
    {
        if (isThere)
        {
            _facts["extra"] = string.Join('|', Fact("extra").Split('|', StringSplitOptions.RemoveEmptyEntries).Append(text));
        }
    }

    private void Finish(bool isReturn)
    {
        _facts["text"] = Regex.Replace(Fact("text"), "^ ", "");
        if (Fact("info").Length == 0)
        {
            _facts["info"] = Fact("supplement");
        }
        else
        {
            Extra(Fact("supplement").Length > 0, "61/9=" + Fact("supplement"));
        }

        _facts["extra"] = string.Join('|', Fact("extra").Split('|').Order(StringComparer.Ordinal));
        string inText = Regex.IsMatch(Fact("text"), @"(?<![\w])AC04(?![\w])") ? "AC04" : "";
        _facts["reason"] = !isReturn ? "" : Fact("key") switch { "901" => "AC01", "912" => "MD06", _ => inText };
        long? ordered = Fact("ordered") is { Length: > 4 } o && o.EndsWith("EUR", StringComparison.Ordinal) ? long.Parse(o.Split(' ')[0], CultureInfo.InvariantCulture) : null;
        if (Fact("charge").Length == 0 && isReturn && Cents < 0 && ordered is { } cents && -Cents > cents)
        {
            _facts["charge"] = (-Cents - cents).ToString(CultureInfo.InvariantCulture);
        }
    }

    private static LocalDate Day(string digits) => new(2000 + int.Parse(digits[..2], CultureInfo.InvariantCulture), int.Parse(digits[2..4], CultureInfo.InvariantCulture), int.Parse(digits[4..], CultureInfo.InvariantCulture));

    private static LocalDate Nearest(string digits, LocalDate value) => new[] { value.Year - 1, value.Year, value.Year + 1 }
        .Select(year => new LocalDate(year, int.Parse(digits[..2], CultureInfo.InvariantCulture), int.Parse(digits[2..], CultureInfo.InvariantCulture)))
        .MinBy(day => Math.Abs(Period.DaysBetween(day, value)));

    private static string Iso(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<value>\d{6})(?<entry>\d{4})?(?<mark>R?[CD])R?(?<amount>\d+,\d*)(?<type>N.{3})(?<customer>.*?)(?://(?<bank>.*?))?(?:\n(?<supplement>.*))?$")]
    private static partial Regex Line();

    [GeneratedRegex(@"\?(\d\d)(.*?)(?=\?\d\d|$)")]
    private static partial Regex Subfield();
}
