using System.Globalization;
using System.Text;
using FsCheck.Fluent;
using NodaTime;

namespace Receivables.Banking.Csv;

public class CsvTwinTests
{
    private static readonly (string Date, string Text, string Amount, string Currency, string Name)[] Headers =
    [
        ("Date", "Description", "Amount", "Currency", "Name"), ("Buchungstag", "Verwendungszweck", "Betrag", "Währung", "Auftraggeber"), ("Date opération", "Libellé", "Montant", "Devise", "Contrepartie"),
        ("Fecha", "Concepto", "Importe", "Moneda", "Beneficiario"),
    ];

    private static readonly string[] Texts = ["", "Invoice 17", "a;b,c\td", "quote \" inside", "\"quoted\"", "two\nlines", "é€ß", "1,234.56", "=1+1", " spaces "];

    // Whatever way a table is written, the movements are those that were written.
    [Fact]
    public void What_is_written_is_read()
    {
        Property.ForAll(Gen.Choose(0, int.MaxValue - 1), seed =>
        {
            var random = new Random(seed);
            (LocalDate Day, long Cents, string Text, string Name)[] rows = [.. Enumerable.Range(0, random.Next(1, 30)).Select(_ => (new LocalDate(2026, random.Next(1, 13), random.Next(1, 29)), random.NextInt64(-99_999_999, 99_999_999), Texts[random.Next(Texts.Length)], Texts[random.Next(Texts.Length)]))];
            rows = [.. rows, (new LocalDate(2026, 6, 30), 150, "", "")];
            char mark = random.Next(2) == 0 ? '.' : ',', separator = ";,\t|"[random.Next(4)];
            string pattern = random.Next(3) switch { 0 => "uuuu-MM-dd", 1 => "dd/MM/uuuu", _ => "MM/dd/uuuu" };
            bool groups = random.Next(2) == 0;
            var header = Headers[random.Next(Headers.Length)];
            var text = new StringBuilder().AppendJoin(separator, header.Date, header.Name, header.Text, header.Amount, header.Currency).Append('\n');
            foreach (var row in rows)
            {
                text.AppendJoin(separator, row.Day.ToString(pattern, CultureInfo.InvariantCulture), Quoted(row.Name, separator), Quoted(row.Text, separator), Quoted(Amount(row.Cents, mark, groups), separator), "EUR").Append(random.Next(2) == 0 ? "\r\n" : "\n");
            }

            ReadResult<BankStatement> read = CsvText.Read(text.ToString());
            Assert.DoesNotContain(read.Diagnostics, d => d.Severity >= DiagnosticSeverity.Error);
            Assert.Equal(rows.Select(r => (r.Day, r.Cents, Plain(r.Text), Plain(r.Name))), read.Items.SelectMany(s => s.Transactions).Select(t => (t.BookingDate, t.Amount.MinorUnits, t.Remittance, t.Counterparty.Name ?? "")));
        }, 300);
    }

    private static string Plain(string text) => text.Trim().Replace('\n', ' ');

    private static string Quoted(string text, char separator) =>
        text.Contains(separator, StringComparison.Ordinal) || text.AsSpan().ContainsAny('"', '\n') ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    private static string Amount(long cents, char mark, bool groups)
    {
        string text = (cents / 100m).ToString(groups ? "#,##0.00" : "0.00", CultureInfo.InvariantCulture);
        return mark == '.' ? text : text.Replace(',', ' ').Replace('.', ',');
    }
}
