using Receivables.Banking.Records;

namespace Receivables.Banking.Csv;

/// <summary>What stands in a column that is called a reference and no more. It is an id, and may be what the payer wrote: both are told.</summary>
internal static class CsvReferences
{
    internal static void Take(RecordContext context, CsvLayout layout, CsvRow row, TransactionDraft draft)
    {
        foreach (int column in layout.Free)
        {
            string reference = CsvTexts.Apart(row[column]);
            if (CsvTexts.Provided(context.FreeText(reference)) is { } text && !IsSaid(draft, reference))
            {
                draft.Lines.Add(text);
            }
        }
    }

    private static bool IsSaid(TransactionDraft draft, string reference) =>
        draft.References.Contains(reference) || reference == draft.EndToEndId || draft.Lines.Exists(line => line.Contains(reference, StringComparison.OrdinalIgnoreCase));
}
