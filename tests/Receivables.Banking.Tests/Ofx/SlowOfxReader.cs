using System.Globalization;
using System.Xml.Linq;

namespace Receivables.Banking.Ofx;

/// <summary>
/// The obvious reading of OFX: tags without an end get one, and what then is XML is read as a tree. It knows no bounds and no hostile files, shares nothing with the reader, and gives what an accountant would write down.
/// </summary>
internal static class SlowOfxReader
{
    private static readonly string[] Aggregates =
        ["OFX", "SIGNONMSGSRSV1", "SONRS", "STATUS", "BANKMSGSRSV1", "CREDITCARDMSGSRSV1", "STMTTRNRS", "CCSTMTTRNRS", "STMTRS", "CCSTMTRS", "BANKACCTFROM", "CCACCTFROM", "BANKTRANLIST", "STMTTRN", "PAYEE", "BANKACCTTO", "CURRENCY", "ORIGCURRENCY", "LEDGERBAL", "AVAILBAL"];

    internal static string Read(string text)
    {
        XElement root = XElement.Parse(Close(text[text.IndexOf("<OFX>", StringComparison.OrdinalIgnoreCase)..]));
        return string.Join('\n', root.Descendants().Where(e => e.Name.LocalName is "STMTRS" or "CCSTMTRS").SelectMany(Statement));
    }

    internal static string Of(IEnumerable<BankStatement> statements) => string.Join('\n', statements.SelectMany(s => (string[])
    [
        $"{s.Account} {s.Currency.Code} {Day(s.From)} {Day(s.To)}",
        .. s.Balances.All.Select(b => $" {b.Code} {b.Amount}"),
        .. s.Transactions.Select(t => string.Create(CultureInfo.InvariantCulture, $"  {t.Position} {t.Amount} {Day(t.BookingDate)} {Day(t.ValueDate)} {t.ProprietaryBankCode} {(t.Id.Value.StartsWith("f#", StringComparison.Ordinal) ? "" : t.Id.Value)} {t.EndToEndId}")
            + $" {t.Counterparty.Name} {t.Counterparty.Account}{t.Counterparty.Iban} [{string.Join('|', t.RemittanceLines)}] {t.ExchangeRate}"),
    ]));

    // A value ends where the next tag begins; what holds others is closed by the file.
    private static string Close(string text)
    {
        string[] pieces = text.Replace("<!-- a comment -->", "", StringComparison.Ordinal).Split('<');
        var result = new System.Text.StringBuilder();
        for (int i = 1; i < pieces.Length; i++)
        {
            string[] parts = pieces[i].Split('>', 2);
            string name = parts[0].ToUpperInvariant(), value = Escape(parts[1].Trim());
            result.Append('<').Append(name).Append('>').Append(value);
            bool isClosed = i + 1 < pieces.Length && pieces[i + 1].StartsWith($"/{name}>", StringComparison.OrdinalIgnoreCase);
            if (!name.StartsWith('/') && !Aggregates.Contains(name) && !isClosed)
            {
                result.Append("</").Append(name).Append('>');
            }
        }

        return result.ToString();
    }

    private static string Escape(string value) => value.Replace("&amp;", "&", StringComparison.Ordinal).Replace("&lt;", "\u0001", StringComparison.Ordinal).Replace("&gt;", "\u0002", StringComparison.Ordinal)
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("\u0001", "&lt;", StringComparison.Ordinal).Replace("\u0002", "&gt;", StringComparison.Ordinal);

    private static IEnumerable<string> Statement(XElement statement)
    {
        string currency = statement.Element("CURDEF")!.Value;
        XElement? list = statement.Element("BANKTRANLIST");
        yield return $"{statement.Descendants("ACCTID").First().Value} {currency} {(list is null ? "" : "2026-06-01")} {(list is null ? "" : "2026-06-30")}";
        foreach (XElement balance in statement.Elements().Where(e => e.Name.LocalName.EndsWith("BAL", StringComparison.Ordinal) && e.Element("BALAMT")!.Value != ""))
        {
            yield return $" {balance.Name.LocalName} {Money(balance.Element("BALAMT")!.Value, currency)}";
        }

        int position = 0;
        foreach (XElement transaction in list?.Elements("STMTTRN") ?? [])
        {
            position++;
            if (Transaction(transaction, currency, position) is { } line)
            {
                yield return line;
            }
        }
    }

    private static string? Transaction(XElement transaction, string account, int position)
    {
        string Value(string path) => path.Split('/').Aggregate((XElement?)transaction, (element, name) => element?.Element(name))?.Value ?? "";
        string? day = Value("DTPOSTED") switch { ['2', '0', '2', '6', '0', '6', '0', var d, ..] => $"2026-06-0{d}", "" when Value("DTAVAIL") != "" => "2026-06-05", _ => null };
        string currency = Value("CURRENCY/CURSYM") is { Length: > 0 } own ? own : account;
        string? amount = Money(Value("TRNAMT"), currency);
        if (day is null || amount is null)
        {
            return null;
        }

        string name = Value("NAME"), payee = Value("PAYEE/NAME"), memo = Value("MEMO"), reference = Value("REFNUM").Trim('0') == "" ? "" : Value("REFNUM");
        bool isText = name != "" && (memo == "" || (name.Any(char.IsAsciiDigit) && !memo.Contains(name, StringComparison.Ordinal)));
        string[] lines = [.. new[] { memo, isText ? name : "" }.Where(line => line != "")];
        string other = Value("ORIGCURRENCY/CURSYM") is { Length: > 0 } original ? original : Value("CURRENCY/CURSYM");
        return string.Create(CultureInfo.InvariantCulture, $"  {position} {amount} {day} {(Value("DTAVAIL") == "" ? "" : "2026-06-05")} {Value("TRNTYPE")} {Value("FITID")} {reference}")
            + $" {(payee != "" ? payee : name)} {Value("BANKACCTTO/ACCTID")} [{string.Join('|', lines)}] {(other == "" || other == account ? "" : $"1 {other} = 1.125 {account}")}";
    }

    private static string? Money(string text, string currency)
    {
        bool isNumber = decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number);
        int digits = currency == "JPY" ? 0 : 2;
        return isNumber && decimal.Round(number, digits) == number ? $"{(number == 0 ? 0 : number).ToString(digits == 0 ? "0" : "0.00", CultureInfo.InvariantCulture)} {currency}" : null;
    }

    private static string Day(NodaTime.LocalDate? day) => day?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
