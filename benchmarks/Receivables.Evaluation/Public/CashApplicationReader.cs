using System.Text.Json;

namespace Receivables.Evaluation.Public;

/// <summary>Reads the cash-application sets: bank lines against open receivables.</summary>
internal static class CashApplicationReader
{
    internal static IEnumerable<PublicSet> Read(string directory)
    {
        IReadOnlyDictionary<(string Set, string Line), Label> labels = Label.CashApplication();
        foreach (string folder in Directory.GetDirectories(directory).Order(StringComparer.Ordinal).Prepend(directory))
        {
            string name = folder == directory ? "statement" : Path.GetFileName(folder);
            using JsonDocument open = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "open_ar.json")));
            using JsonDocument statement = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "bank_statement.json")));
            var receivables = new OpenReceivables(open.RootElement);
            yield return new(name, receivables.Book(), [.. statement.RootElement.List("transactions").Select(t => Line(t, labels[(name, t.Need("txn_id"))]))], receivables.WriteOff());
        }
    }

    private static PublicLine Line(JsonElement line, Label label) =>
        new(line.Need("txn_id"), line.GetProperty("amount").GetDecimal() <= 0 ? null : Payment(line), label);

    private static Payment Payment(JsonElement line) => new PaymentBuilder
    {
        Id = PaymentId.From(line.Need("txn_id")),
        BookingDate = line.Day("date"),
        Amount = line.Amount("amount", "currency"),
        Method = line.Text("payment_type") == "CHECK" ? PaymentMethod.Cheque : PaymentMethod.Transfer,
        Payer = new Party(line.Text("payer_raw")),
        Remittance = line.Text("remittance_text") ?? "",
        SourceKey = line.Text("bank_reference"),
    }.Build();
}
