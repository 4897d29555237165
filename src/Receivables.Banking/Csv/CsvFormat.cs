using Receivables.Banking.Records;

namespace Receivables.Banking.Csv;

/// <summary>How numbers and days of a file are written: what the mapping says, else what its first rows prove.</summary>
/// <param name="Mark">The decimal mark.</param>
/// <param name="IsMarkProven">Whether the file or the mapping says so; else an amount that can be read in two ways is refused.</param>
/// <param name="DateOrder">The order of day, month and year.</param>
/// <param name="IsDebitSigned">Whether the column of debits has minus signs: what is negative there goes out as well. Null where nothing says it.</param>
internal sealed record CsvFormat(char Mark, bool IsMarkProven, string DateOrder, bool? IsDebitSigned)
{
    private static readonly CsvRole[] Amounts = [CsvRole.Amount, CsvRole.Debit, CsvRole.Credit, CsvRole.Balance, CsvRole.Gross, CsvRole.Fee];

    /// <summary>Looks at the first rows.</summary>
    internal static CsvFormat Of(IReadOnlyList<CsvRow> rows, CsvHeader header, CsvMapping mapping, RecordContext context)
    {
        CsvLayout layout = header.Layout;
        char? proven = mapping.DecimalMark ?? MarkOf(rows, layout);
        char mark = proven ?? (header.Separator == ';' ? ',' : '.');
        string? order = mapping.DateOrder ?? OrderOf(rows, layout);
        if (order is null && rows.Count > 0)
        {
            order = Settle(rows, header, proven, context) ?? Assume(rows, header, mark, mapping, context);
        }

        return new CsvFormat(mark, proven is not null, order ?? "ymd", CsvDebitSigns.Of(rows, layout, mark, context));
    }

    private static string? Settle(IReadOnlyList<CsvRow> rows, CsvHeader header, char? mark, RecordContext context)
    {
        if (CsvDateOrder.Of(rows, header.Layout, header.Before, mark) is not { } settled)
        {
            return null;
        }

        context.Diagnostics.Information(RecordCodes.DateGuessed, context.Diagnostics.At(rows[0].Line, 1), $"No day of the file says whether day or month comes first: {Words(settled.Order)}, for {settled.Why}.");
        return settled.Order;
    }

    // Where commas are decimal marks, days come first; and so they do in English, but for where dollars are paid.
    private static string Assume(IReadOnlyList<CsvRow> rows, CsvHeader header, char mark, CsvMapping mapping, RecordContext context)
    {
        string[] currencies = [.. rows.Select(row => header.Layout.Text(row, CsvRole.Currency).ToUpperInvariant()).Append(mapping.Currency.IsNone ? "" : mapping.Currency.Code).Where(code => code.Length > 0).Distinct()];
        bool isAmerican = mark == '.' && header.Separator != ';' && (currencies.Length == 0 || currencies.Contains("USD"));
        string order = isAmerican ? "mdy" : "dmy";
        context.Diagnostics.Warning(RecordCodes.DateGuessed, context.Diagnostics.At(rows[0].Line, 1),
            $"The days of the file can be read in two ways, and nothing in it says which: {Words(order)} is assumed. State it in a mapping: {{ \"version\": 1, \"dateOrder\": \"{order}\" }} (CsvMapping.DateOrder).");
        return order;
    }

    private static string Words(string order) => order == "dmy" ? "day before month" : "month before day";

    private static char? MarkOf(IReadOnlyList<CsvRow> rows, CsvLayout layout)
    {
        foreach (CsvRow row in rows)
        {
            foreach (int column in Amounts.SelectMany(layout.Of))
            {
                if (CsvNumbers.MarkOf(row[column]) is { } mark)
                {
                    return mark;
                }
            }
        }

        return null;
    }

    private static string? OrderOf(IReadOnlyList<CsvRow> rows, CsvLayout layout)
    {
        foreach (CsvRow row in rows)
        {
            foreach (int column in layout.Of(CsvRole.BookingDate).Concat(layout.Of(CsvRole.ValueDate)))
            {
                if (CsvDates.OrderOf(row[column]) is { } order)
                {
                    return order;
                }
            }
        }

        return null;
    }
}
