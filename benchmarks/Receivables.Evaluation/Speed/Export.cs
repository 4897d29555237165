using System.Globalization;
using Receivables.Evaluation.Books;

namespace Receivables.Evaluation.Speed;

/// <summary>Writes a generated book and its payments as CSV, for what runs beside the engine in other languages.</summary>
internal static class Export
{
    internal static void Write(string folder, GeneratedBook book, IReadOnlyList<Payment> payments)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllLines(
            Path.Combine(folder, "items.csv"),
            book.Customers.SelectMany(c => c.Open).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i.Id.Document.Value},{i.Customer},{i.Open.MinorUnits}")).Prepend("number,customer,cents"));
        File.WriteAllLines(
            Path.Combine(folder, "payments.csv"),
            payments.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Id},{p.Amount.MinorUnits},\"{p.Remittance.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")).Prepend("id,cents,remittance"));
    }
}
