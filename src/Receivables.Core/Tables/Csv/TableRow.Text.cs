using System.Buffers;
using Receivables.Internals;
using Receivables.Terms;

namespace Receivables.Tables.Csv;

/// <content>Ids, texts and words.</content>
internal sealed partial class TableRow
{
    // C0 without tab, line feed and carriage return; DEL; C1.
    private static readonly SearchValues<char> ControlCharacters = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(c => (char)c).Where(c => char.IsControl(c) && c is not ('\t' or '\r' or '\n'))]);

    /// <summary>Reports a cell that the row needs and does not have.</summary>
    internal bool Require(int column)
    {
        bool has = Has(column);
        if (!has)
        {
            Refuse(column, TableCodes.EmptyCell, "the cell is empty, and this row needs it.");
        }

        return has;
    }

    /// <summary>Reads an id or number; null where it is empty or refused.</summary>
    internal string? Id(int column)
    {
        ReadOnlySpan<char> cell = FormulaText.Undo(Cell(column));
        return cell.IsEmpty || !CheckId(column, cell) ? null : cell.ToString();
    }

    /// <summary>Reads a text of the creditor's own; null where it is empty or refused.</summary>
    internal string? Text(int column)
    {
        ReadOnlySpan<char> cell = CheckedText(column);
        if (!_isPlain && InvisibleText.IndexIn(cell) is >= 0 and int at)
        {
            Refuse(column, TableCodes.InvisibleCharacter, $"the text holds the invisible character {Printable.Clip(cell.Slice(at, 1))}: remove it.");
            return null;
        }

        return cell.IsEmpty ? null : cell.ToString();
    }

    /// <summary>Reads a text that others wrote: what is invisible in it is left out; null where it is empty.</summary>
    internal string? OutsideText(int column)
    {
        ReadOnlySpan<char> cell = CheckedText(column);
        if (_isPlain || InvisibleText.IndexIn(cell) < 0)
        {
            return cell.IsEmpty ? null : cell.ToString();
        }

        Warn(column, TableCodes.InvisibleLeftOut, "the text holds invisible characters; they are left out.");
        return InvisibleText.Remove(cell).Trim() is { Length: > 0 } kept ? kept : null;
    }

    /// <summary>Reads one of a few words, in any case; null where the cell is empty or refused.</summary>
    internal T? Word<T>(int column, (string Word, T Value)[] words)
        where T : struct
    {
        ReadOnlySpan<char> cell = Cell(column);
        if (cell.IsEmpty)
        {
            return null;
        }

        foreach ((string word, T value) in words)
        {
            if (cell.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        Refuse(column, TableCodes.UnknownWord, $"'{Printable.Clip(cell)}' is not one of {string.Join(", ", words.Select(w => w.Word))}.");
        return null;
    }

    /// <summary>Reads a list of texts with a bar between two; what is empty is left out.</summary>
    internal IEnumerable<string> List(int column)
    {
        string? text = Text(column);
        return text is null ? [] : text.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Reads the notation of payment terms; null where the cell is empty or refused.</summary>
    internal PaymentTerms? Terms(int column)
    {
        ReadOnlySpan<char> cell = Cell(column);
        if (cell.IsEmpty)
        {
            return null;
        }

        if (context.TryGetTerms(cell, out PaymentTerms? terms))
        {
            return terms;
        }

        string notation = cell.ToString();
        bool valid = PaymentTerms.TryParse(notation, out terms, out IReadOnlyList<Diagnostic> diagnostics);
        foreach (Diagnostic diagnostic in diagnostics)
        {
            ReportTerms(column, diagnostic);
        }

        if (valid)
        {
            context.Add(notation, terms!);
        }

        return terms;
    }

    // The reader of terms has codes of its own; here its refusals and doubts get a place in the file.
    private void ReportTerms(int column, Diagnostic diagnostic)
    {
        if (diagnostic.Severity >= DiagnosticSeverity.Error)
        {
            Refuse(column, TableCodes.BadTerms, $"{diagnostic.Message} ({diagnostic.Code})");
        }
        else
        {
            Warn(column, TableCodes.DoubtfulTerms, $"{diagnostic.Message} ({diagnostic.Code})");
        }
    }

    private bool CheckId(int column, ReadOnlySpan<char> cell)
    {
        if (FormulaText.IsDangerous(cell))
        {
            Refuse(column, TableCodes.FormulaId, $"'{Printable.Clip(cell)}' begins like a spreadsheet formula: write the id alone.");
            return false;
        }

        if (cell.Length > IdText.MaxLength || (!_isPlain && IdText.WhyRefused(cell.ToString()) is not null))
        {
            Refuse(column, TableCodes.BadId, IdText.WhyRefused(cell.ToString())!);
            return false;
        }

        if (!_isPlain && InvisibleText.MixesAlphabets(cell))
        {
            Warn(column, TableCodes.MixedAlphabets, $"'{Printable.Clip(cell)}' mixes Latin letters with letters of another alphabet that look alike.");
        }

        return true;
    }

    private ReadOnlySpan<char> CheckedText(int column)
    {
        ReadOnlySpan<char> cell = FormulaText.Undo(Cell(column));
        if (FormulaText.IsDangerous(cell))
        {
            Warn(column, TableCodes.FormulaText, $"'{Printable.Clip(cell)}' begins like a spreadsheet formula; it is kept as text.");
        }

        return cell;
    }
}
