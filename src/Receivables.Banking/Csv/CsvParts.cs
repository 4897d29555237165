using System.Globalization;
using Receivables.Banking.Internals;
using Receivables.Banking.Records;

namespace Receivables.Banking.Csv;

/// <summary>Rows that belong to the movement above them: the payments of a batch (Zürcher Kantonalbank), which become its transactions where they make up its amount, and more of its text (Raiffeisen in Switzerland).</summary>
internal sealed class CsvParts(RecordContext context, CsvLayout layout, CsvAmounts amounts)
{
    // More than any bank writes below a movement; they are held until the next one comes.
    private const int Most = 10_000;

    private readonly List<CsvRow> _rows = [];

    /// <summary>Takes a row that belongs to the one above; false where it does not.</summary>
    internal bool Take(CsvRow row)
    {
        if (_rows.Count >= Most || layout.HasDay(row) || !(IsPart(row) || IsText(row)))
        {
            return false;
        }

        _rows.Add(row);
        return true;
    }

    /// <summary>Forgets the rows of a movement that is refused, which is said.</summary>
    internal void Drop()
    {
        if (_rows.Count > 0)
        {
            context.Diagnostics.Warning(RecordCodes.RecordUnknown, context.Diagnostics.At(_rows[0].Line, 1), "The rows below a movement that is refused are passed over with it.");
            _rows.Clear();
        }
    }

    /// <summary>The movement with its text, or the payments that it is made of.</summary>
    internal IReadOnlyList<TransactionDraft> Split(TransactionDraft total)
    {
        if (_rows.Count == 0)
        {
            return [total];
        }

        CsvRow[] rows = [.. _rows];
        _rows.Clear();
        foreach (CsvRow row in rows.Where(r => !IsPart(r)))
        {
            TakeText(row, total);
        }

        List<TransactionDraft> parts = [];
        string? doubt = null;
        foreach (CsvRow row in rows.Where(IsPart))
        {
            if (ReadPart(row, total) is { } part)
            {
                parts.Add(part);
            }
            else
            {
                doubt = "not every part could be read";
            }
        }

        return parts.Count == 0 && doubt is null ? [total] : Named(new TotalSplit(context, total.Position, total, total.Reference).Split(parts, doubt), total.Reference);
    }

    // The bank's reference is that of the batch: each part has its number behind it.
    private static IReadOnlyList<TransactionDraft> Named(IReadOnlyList<TransactionDraft> parts, string? batch)
    {
        foreach (TransactionDraft part in parts.Where(p => p.Part > 0 && p.Reference == batch && batch is not null))
        {
            part.Reference = string.Create(CultureInfo.InvariantCulture, $"{batch}/{part.Part}");
        }

        return parts;
    }

    private bool IsPart(CsvRow row) => layout.Text(row, CsvRole.PartAmount).AsSpan().ContainsAnyInRange('0', '9');

    // What stands in the first column may be a title or a disclaimer.
    private bool IsText(CsvRow row) =>
        row.Cells.Length > 1 && row[0].Length == 0 && layout.Text(row, CsvRole.Remittance).Length > 0 && !row.Cells.Where((cell, i) => !string.IsNullOrWhiteSpace(cell) && !layout.Of(CsvRole.Remittance).Contains(i)).Any();

    private void TakeText(CsvRow row, TransactionDraft total)
    {
        if (total.Lines.Sum(line => line.Length + 1) + row.Cells.Sum(cell => cell.Length + 1) <= PaymentBounds.LongestText)
        {
            CsvTexts.TakeMore(context, layout, row, total);
        }
        else
        {
            context.Diagnostics.Warning(RecordCodes.TextCut, context.Diagnostics.At(row.Line, 1), "The lines of the text are longer than a payment takes: what follows is left out.");
        }
    }

    private TransactionDraft? ReadPart(CsvRow row, TransactionDraft total)
    {
        string code = layout.Text(row, CsvRole.Currency);
        if ((code.Length > 0 && !string.Equals(code, total.Amount.Currency.Code, StringComparison.OrdinalIgnoreCase)) || amounts.Detail(row, CsvRole.PartAmount, total.Amount.Currency) is not { } amount)
        {
            return null;
        }

        var part = new TransactionDraft(context.Diagnostics.At(row.Line, 1))
        {
            Amount = total.Amount.IsNegative ? -amount.Abs() : amount,
            BookingDate = total.BookingDate,
            ValueDate = total.ValueDate,
            Status = total.Status,
            BankCode = total.BankCode,
            ProprietaryCode = total.ProprietaryCode,
        };
        CsvTexts.Take(context, layout, row, part);
        part.Reference ??= total.Reference;

        // The text of the booking is that of the batch; in its place stands who pays or is paid.
        if (part.Lines.Count > 1)
        {
            part.Counterparty.Name ??= context.Field(part.Lines[0]);
        }

        return part;
    }
}
