using Receivables.Banking.Records;

namespace Receivables.Banking.Mt940;

/// <summary>Reads what stands with an entry: its supplement, and fields 86 and NS.</summary>
internal sealed class MtDetails(RecordContext context)
{
    private readonly RecordContext _context = context;

    internal void Read(TransactionDraft draft, MtEntry entry, StatementDraft statement, List<MtField> fields)
    {
        var target = new MtTarget(draft, entry, statement, _context);
        List<string> free = [];
        bool isStructured = false;
        foreach (MtField field in fields)
        {
            _context.Line = field.Line;
            if (field.Tag == MtTag.NonSwift)
            {
                NonSwiftField.ReadEntry(field, target);
            }
            else if (free.Count == 0 && (isStructured ? SlashWords.TryRead(field.Lines, target) : ReadStructured(field, target)))
            {
                isStructured = true;
            }
            else if (isStructured)
            {
                KeepSecond(field, draft);
            }
            else
            {
                free.AddRange(field.Lines);
            }
        }

        FreeText.Read(free, target);
        Supplement.Read(target);
        if (fields.Count == 0 && entry.CustomerReference is { } reference)
        {
            // Nordic banks leave field 86 away where what it would say stands in field 61.
            target.AddLine(reference);
            target.AddText(reference);
        }
        else if (fields.Count == 0 && draft.Information is { } supplement)
        {
            // Others have only what stands below the references there.
            target.AddLine(supplement);
            target.AddText(supplement);
        }

        target.Finish();
    }

    private static bool ReadStructured(MtField field, MtTarget target)
    {
        string text = field.Lines.Count == 1 ? field.First : string.Concat(field.Lines);
        if (Subfields.Parse(text) is { } subfields)
        {
            SubfieldDetails.Read(subfields, target);
            return true;
        }

        return SlashWords.TryRead(field.Lines, target) || LabelledText.TryRead(field.Lines, target);
    }

    private void KeepSecond(MtField field, TransactionDraft draft)
    {
        _context.Diagnostics.Warning(RecordCodes.RecordOutOfPlace, _context.Here(1), "A second field 86 for the same entry: it is kept as an extra field.");
        _context.Keep(draft.Extras, MtTag.Information, field.Text);
    }
}
