namespace Receivables.Banking.Csv;

/// <summary>What the first rows of a table say of its columns that their names do not: a column "Valuta" holds days, or currencies.</summary>
internal sealed class CsvSampled(CsvLayout layout, IReadOnlyList<CsvRow> rows)
{
    private static readonly CsvRole[] MayBeDirection = [CsvRole.Kind, CsvRole.Other];

    /// <summary>Settles the columns, and returns the one that tells rows of movements from those of balances, or −1.</summary>
    internal int Settle()
    {
        SettleInfo();
        int rowTypes = RowTypes();
        SettleValuta();
        SettleAmount();
        SettlePayout();
        SettleDirection();
        return rowTypes;
    }

    // Beside the two sides, a sum that is neither is no amount of the row: Banca Transilvania calls the balance "Suma".
    private void SettleAmount()
    {
        if (!layout.Has(CsvRole.Debit) || !layout.Has(CsvRole.Credit))
        {
            return;
        }

        foreach (int column in layout.Of(CsvRole.Amount).Where(c => !layout.IsStated(c) && rows.Any(r => IsOther(r, c))).ToArray())
        {
            layout.Move(column, CsvRole.Amount, CsvRole.Other);
        }
    }

    // Beside a fee and what is paid out (SumUp: "Auszahlung"), the amount is what the customer paid.
    private void SettlePayout()
    {
        if (!layout.Has(CsvRole.Fee) || layout.Has(CsvRole.Gross) || layout.Of(CsvRole.Amount) is not [int amount] || layout.IsStated(amount) || CsvNames.IsNet(layout.Headers[amount]))
        {
            return;
        }

        int net = Array.Find([.. layout.Others, -1], c => c < 0 || (CsvNames.IsNet(layout.Headers[c]) && rows.Any(r => r[c].Length > 0) && rows.All(r => r[c].Length == 0 || CsvShape.IsAmount(r[c]))));
        if (net >= 0)
        {
            layout.Move(amount, CsvRole.Amount, CsvRole.Gross);
            layout.Move(net, CsvRole.Other, CsvRole.Amount);
        }
    }

    private bool IsOther(CsvRow row, int column)
    {
        string amount = Digits(row[column]), debit = Digits(layout.Text(row, CsvRole.Debit)), credit = Digits(layout.Text(row, CsvRole.Credit));
        return amount.Length > 0 && (debit.Length > 0 || credit.Length > 0) && amount != debit && amount != credit;
    }

    // However the two are written, with zeros behind or without.
    private static string Digits(string cell) => string.Concat(cell.Where(char.IsAsciiDigit)).Trim('0');

    // Where no amount has a sign and the kind of every row is credit or debit, the kind is the sign; older tables of German banks have it in a column without a name.
    private void SettleDirection()
    {
        if (layout.Has(CsvRole.Direction) || !layout.Has(CsvRole.Amount) || rows.Any(r => layout.Text(r, CsvRole.Amount).AsSpan().ContainsAny("-−(")))
        {
            return;
        }

        foreach (CsvRole role in MayBeDirection)
        {
            int column = Array.Find(layout.Of(role).Append(-1).ToArray(), c => c < 0 || SaysDirection(c));
            if (column >= 0)
            {
                layout.Move(column, role, CsvRole.Direction);
                return;
            }
        }
    }

    private bool SaysDirection(int column)
    {
        int[] directions = [.. rows.Where(r => layout.Text(r, CsvRole.Amount).Length > 0).Select(r => CsvKinds.DirectionOf(r[column]))];
        return directions.Contains(-1) && !directions.Contains(0);
    }

    private int RowTypes()
    {
        CsvRow[] filled = [.. rows.Where(r => !r.IsBlank)];
        int column = Array.Find(layout.Others.Append(-1).ToArray(), c => c < 0 || CsvStatedBalances.AreTypes(CsvNames.Normal(layout.Headers[c]), filled.Select(r => r[c])));
        if (column >= 0)
        {
            layout.Drop(column);
        }

        return column;
    }

    private void SettleValuta()
    {
        foreach (int column in layout.Of(CsvRole.ValueDate).Where(c => CsvNames.Normal(layout.Headers[c]) is "valuta" or "valūta").ToArray())
        {
            string first = rows.Select(r => r[column]).FirstOrDefault(cell => cell.Length > 0) ?? "";
            if (!CsvUnits.Of(first).IsNone)
            {
                layout.Move(column, CsvRole.ValueDate, CsvRole.Currency);
            }
        }
    }

    // German savings banks say "Umsatz gebucht" or "Umsatz vorgemerkt" in a column "Info".
    private void SettleInfo()
    {
        foreach (int column in layout.Others.Where(c => CsvNames.Normal(layout.Headers[c]) == "info" && rows.Any(r => r[c].StartsWith("Umsatz ", StringComparison.Ordinal))).ToArray())
        {
            layout.Move(column, CsvRole.Other, CsvRole.State);
        }
    }
}
