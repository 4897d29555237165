using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Receivables.Banking.Cfonb;

/// <summary>
/// The slow, obvious twin of the reader: all records in a list, each field by its place, each rule as the guide says it.
/// It knows nothing of diagnostics or bounds, and answers in the lines of <c>StatementText</c>.
/// </summary>
internal static class SlowCfonbReader
{
    internal static string Read(string text, string file)
    {
        List<string> records = text.Contains('\n') ? [.. text.Split('\n').Select(l => l.TrimEnd('\r').PadRight(120)).Where(l => l.Trim().Length > 0)] : [.. text.Chunk(120).Select(c => new string(c))];
        var lines = new List<string>();
        int count = 0;
        foreach ((List<string> statement, int number) in Statements(records).Select((s, i) => (s, i + 1)))
        {
            lines.AddRange(Statement(statement, number, file, ref count));
        }

        return string.Join('\n', lines);
    }

    internal static string F(string record, int position, int length) => record.Substring(position - 1, length).Trim();

    internal static string Day(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : "-";

    internal static LocalDate? DayAt(string record, int position)
    {
        string day = record.Substring(position - 1, 6);
        return DateTime.TryParseExact(day, "ddMMyy", new CultureInfo("") { DateTimeFormat = { Calendar = new GregorianCalendar { TwoDigitYearMax = 2079 } } }, DateTimeStyles.None, out DateTime found)
            ? LocalDate.FromDateTime(found)
            : null;
    }

    /// <summary>The signed amount at 91, or null.</summary>
    internal static Money? Amount(string record, Currency currency)
    {
        string digits = F(record, 91, 14);
        int credit = "{ABCDEFGHI".IndexOf(digits.LastOrDefault()), debit = "}JKLMNOPQR".IndexOf(digits.LastOrDefault());
        if (digits.Length == 0 || !digits[..^1].All(char.IsAsciiDigit) || (credit < 0 && debit < 0))
        {
            return digits.Length > 0 && digits.All(c => c == '0') ? Money.Zero(currency) : null;
        }

        string decimals = F(record, 20, 1);
        decimal value = decimal.Parse(digits[..^1] + Math.Max(credit, debit).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        for (int i = decimals.Length == 0 ? currency.MinorDigits : decimals[0] - '0'; i > 0; i--)
        {
            value /= 10;
        }

        return decimal.Round(value, currency.MinorDigits) == value ? Money.FromDecimal(debit >= 0 ? -value : value, currency) : null;
    }

    private static IEnumerable<List<string>> Statements(List<string> records)
    {
        List<string>? open = null;
        foreach (string record in records)
        {
            string code = record[..2];
            if (code == "01" || (open is null && code == "04"))
            {
                if (open is not null)
                {
                    yield return open;
                }

                open = [];
            }

            open?.Add(record);
            if (code == "07" && open is not null)
            {
                yield return open;
                open = null;
            }
        }

        if (open is not null)
        {
            yield return open;
        }
    }

    private static List<string> Statement(List<string> records, int number, string file, ref int count)
    {
        string head = records[0];
        Currency currency = records.Take(2).Select(r => F(r, 17, 3)).Where(c => c.Length > 0).Select(Currency.FromCode).FirstOrDefault(Currency.Eur);
        string iban = Iban(head), key = $"{iban}|{(DayAt(head, 35) is { } first ? Day(first) : "")}";
        var balances = new List<(string Kind, string Code, Money Amount, LocalDate? Date)>();
        var movements = new List<Money>();
        List<string> lines = [], extras = [$"   extra Iban=computed from bank, branch and account"];
        bool doubt = false;
        int position = 0;
        for (int i = 0; i < records.Count; i++)
        {
            string record = records[i];
            Currency own = F(record, 17, 3).Length == 0 ? currency : Currency.FromCode(F(record, 17, 3));
            switch (record[..2])
            {
                case "01" or "07" when Amount(record, own) is { } balance:
                    balances.Add((record[1] == '1' ? "PreviouslyClosedBooked" : "ClosingBooked", record[..2], balance, DayAt(record, 35)));
                    break;
                case "04":
                    position++;
                    count++;
                    List<string> complements = [.. records.Skip(i + 1).TakeWhile(r => r[..2] == "05")];
                    i += complements.Count;
                    if (Amount(record, own) is { } amount && (DayAt(record, 35) ?? DayAt(record, 43)) is not null)
                    {
                        movements.Add(amount);
                        lines.AddRange(new SlowMovement(record, amount, complements).Lines($"{position}.0 {file}#{count} {key}|{position}"));
                    }
                    else
                    {
                        doubt = true;
                    }

                    break;
                case "05":
                    extras.Add($"   extra 05={record.Trim()}");
                    break;
                case "01" or "07":
                    doubt = true;
                    break;
                default:
                    doubt = true;
                    extras.Add($"   extra Record={record.Trim()}");
                    break;
            }
        }

        var opening = balances.Where(b => b.Code == "01").Take(1).ToList();
        var closing = balances.Where(b => b.Code == "07").Take(1).ToList();
        Money? difference = opening.Count > 0 && closing.Count > 0 ? closing[0].Amount - opening[0].Amount - Money.Sum(movements, currency) : null;
        string check = doubt ? "NotVerifiable" : difference is null ? "NotStated" : difference.Value.IsZero ? "Holds" : "Broken";
        return
        [
            $"statement {number} CFONB 120 account={iban} owner= name= bic=",
            $" currency={currency} id= sequence= message= from={Day(DayAt(head, 35))} to=- created=-",
            $" opening={string.Concat(opening.Select(Show))} closing={string.Concat(closing.Select(Show))} check={check} difference={(check == "Broken" ? difference : null)}",
            .. balances.Select(b => $" balance {b.Kind} {Show(b)}"),
            .. lines,
            .. extras,
        ];
    }

    private static string Show((string Kind, string Code, Money Amount, LocalDate? Date) balance) => balance.Date is null ? $"{balance.Code} {balance.Amount}" : $"{balance.Code} {balance.Amount} {Day(balance.Date)}";

    // The IBAN of which the check digits and the key are right: all 9,409 are tried.
    private static string Iban(string record)
    {
        string rib = F(record, 3, 5) + F(record, 12, 5) + F(record, 22, 11);
        string digits = new([.. rib.Select(c => char.IsAsciiDigit(c) ? c : "12345678912345678923456789"[c - 'A'])]);
        string key = Enumerable.Range(1, 97).Select(k => k.ToString("00", CultureInfo.InvariantCulture)).Single(k => System.Numerics.BigInteger.Parse(digits + k, CultureInfo.InvariantCulture) % 97 == 0);
        return Enumerable.Range(2, 97).Select(c => $"FR{c:00}{rib}{key}").Single(iban => Receivables.Iban.TryParse(iban, out _));
    }
}
