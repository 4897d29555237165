using Receivables.Banking.Records;

namespace Receivables.Banking.Csv;

/// <summary>Which charge a row of Stripe's balance is of: a payment is one, and what takes it back names it. The same id on both sides is how a return finds its payment.</summary>
internal static class CsvCharged
{
    private static readonly string[] Sources = ["source", "sourceid", "chargeid"];
    private static readonly string[] Charges = ["ch_", "py_"];

    internal static void Take(CsvLayout layout, CsvRow row, TransactionDraft draft)
    {
        if (layout.Provider != "Stripe" || draft.EndToEndId is not null)
        {
            return;
        }

        string[] sources = [.. layout.Others.Where(c => Sources.Contains(CsvNames.Normal(layout.Headers[c]))).Select(c => row[c])];
        IEnumerable<string> words = draft.HasReturnInformation ? draft.Lines.SelectMany(line => line.Split([' ', '(', ')', ',', ';'])) : [];
        draft.EndToEndId = Array.Find([.. words, .. sources], word => word.Length > 3 && word.Length <= 64 && Array.Exists(Charges, c => word.StartsWith(c, StringComparison.Ordinal)));
    }
}
