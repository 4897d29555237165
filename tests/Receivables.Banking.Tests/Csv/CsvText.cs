using System.Globalization;
using System.Text;

namespace Receivables.Banking.Csv;

/// <summary>Tables of a few words, read.</summary>
internal static class CsvText
{
    internal static ReadResult<BankStatement> Read(string text, CsvMapping? mapping = null, BankFileOptions? options = null)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return CsvStatementReader.Read(stream, mapping, "bank.csv", options);
    }

    /// <summary>Each transaction on a line: day, amount, id, name, text.</summary>
    internal static string[] Lines(ReadResult<BankStatement> read) => [.. read.Items.SelectMany(s => s.Transactions).Select(t =>
        string.Create(CultureInfo.InvariantCulture, $"{t.BookingDate:uuuu-MM-dd} {t.Amount} {t.Id} {t.Counterparty.Name} {t.Remittance}").TrimEnd())];
}
