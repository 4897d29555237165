using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Receivables.Banking.Coda;

/// <summary>
/// The slow, obvious twin of the reader: all records in a list, each field by its place, each rule as the guide says it.
/// It knows nothing of diagnostics or bounds, and answers in the lines of <c>StatementText</c>.
/// </summary>
internal sealed class SlowCodaReader
{
    private readonly List<string> _records;
    private readonly string _file;
    private readonly List<string> _lines = [];
    private string? _header;
    private int _at;
    private int _statements;
    private int _count;

    private SlowCodaReader(string text, string file)
    {
        _records = [.. text.Split('\n').Select(l => l.TrimEnd('\r').TrimStart(' ')).Where(l => l.Length > 0).Select(l => l.PadRight(128))];
        _file = file;
    }

    internal static string Read(string text, string file)
    {
        var reader = new SlowCodaReader(text, file);
        reader.Read();
        return string.Join('\n', reader._lines);
    }

    internal static string F(string record, int position, int length) => record.Substring(position - 1, length).Trim();

    internal static string Kind(string record) => record[0] is '2' or '3' ? record[..2] : record[..1];

    internal static string Day(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : "-";

    internal static LocalDate? DayAt(string record, int position) =>
        DateTime.TryParseExact(record.AsSpan(position - 1, 6), "ddMMyy", new CultureInfo("") { DateTimeFormat = { Calendar = new GregorianCalendar { TwoDigitYearMax = 2079 } } }, DateTimeStyles.None, out DateTime found)
            ? LocalDate.FromDateTime(found)
            : null;

    /// <summary>Digits with three decimals, without a sign, or null.</summary>
    internal static Money? Unsigned(string digits, Currency currency)
    {
        if (digits.Length is 0 or > 15 || !digits.All(char.IsAsciiDigit))
        {
            return null;
        }

        decimal value = decimal.Parse(digits, CultureInfo.InvariantCulture) / 1000m;
        return decimal.Round(value, currency.MinorDigits) == value ? Money.FromDecimal(value, currency) : null;
    }

    /// <summary>Sign and digits, or null.</summary>
    internal static Money? Amount(string record, int position, Currency currency) => (Unsigned(F(record, position + 1, 15), currency), record[position - 1]) switch
    {
        ({ } amount, '1') => -amount,
        ({ } amount, '0') => amount,
        ({ IsZero: true } amount, _) => amount,
        _ => null,
    };

    /// <summary>Number, IBAN or none, whether it is computed, currency.</summary>
    internal static (string Number, Iban Iban, bool IsComputed, string Currency) Account(string zone, bool mayBeBelgian)
    {
        string number = zone[..34].Trim(), currency = zone[34..37];
        bool isShort = !zone[..12].Contains(' ', StringComparison.Ordinal) && zone[12] == ' ' && (IsCode(zone[13..16]) || zone[13..16].Trim().Length == 0);
        if (isShort)
        {
            (number, currency) = (zone[..12], IsCode(zone[13..16]) ? zone[13..16] : currency);
        }

        Iban iban = Iban.TryParse(number, out Iban found) ? found : default;
        bool isBelgian = iban.IsEmpty && mayBeBelgian && IsChecked(number);
        return (number, isBelgian ? ComputedIban(number) : iban, isBelgian, IsCode(currency) ? currency : "");
    }

    internal static bool IsChecked(string digits) =>
        digits.Length == 12 && digits.All(char.IsAsciiDigit) && (long.Parse(digits[..10], CultureInfo.InvariantCulture) % 97 is var rest) && int.Parse(digits[10..], CultureInfo.InvariantCulture) == (rest == 0 ? 97 : rest);

    private static bool IsCode(string text) => text.All(char.IsAsciiLetterUpper);

    // All check digits are tried.
    private static Iban ComputedIban(string number) => Enumerable.Range(2, 97).Select(c => Iban.TryParse($"BE{c:00}{number}", out Iban iban) ? iban : default).Single(iban => !iban.IsEmpty);

    private void Read()
    {
        while (_at < _records.Count)
        {
            string record = _records[_at];
            switch (Kind(record))
            {
                case "0":
                    BeginFile(record);
                    break;
                case "1":
                    _at++;
                    Statement(record);
                    break;
                case "21":
                    Statement(null);
                    break;
                default:
                    _at++;
                    break;
            }
        }
    }

    private void BeginFile(string record)
    {
        bool isKnown = record[127] is '1' or '2' or ' ';
        _header = isKnown ? record : null;
        _at++;
        while (!isKnown && _at < _records.Count && _records[_at][0] != '0')
        {
            _at++;
        }
    }

    private void Statement(string? old)
    {
        string? header = _header;
        var statement = new SlowStatement(++_statements, header, old);
        bool isOpen = true;
        while (isOpen && _at < _records.Count)
        {
            string record = _records[_at];
            string kind = Kind(record);
            switch (kind)
            {
                case "21":
                    string[] more = [.. _records.Skip(_at + 1).TakeWhile(new SlowEntry.Belonging(record).Takes)];
                    _at += 1 + more.Length;
                    Entry(statement, record, more);
                    break;
                case "0" or "1":
                    isOpen = false;
                    break;
                case "8":
                    _at++;
                    statement.AddBalance(record, 42, "8");
                    while (_at < _records.Count && Kind(_records[_at]) is not ("0" or "1" or "21" or "8" or "9"))
                    {
                        statement.PassOver(_records[_at++]);
                    }

                    isOpen = false;
                    EndFile();
                    break;
                case "9":
                    isOpen = false;
                    EndFile();
                    break;
                default:
                    statement.PassOver(record);
                    _at++;
                    break;
            }
        }

        _lines.AddRange(statement.Lines());
    }

    private void EndFile()
    {
        if (_at < _records.Count && Kind(_records[_at]) == "9")
        {
            _at++;
            _header = null;
        }
    }

    private void Entry(SlowStatement statement, string record, string[] more)
    {
        statement.Entries++;
        if (statement.Transaction(record) is not { } total)
        {
            _count++;
            statement.IsDoubtful = true;
            return;
        }

        foreach (SlowMovement movement in new SlowEntry(statement, record, total, more).Movements())
        {
            _count++;
            statement.Add(movement, $"{_file}#{_count}");
        }
    }
}
