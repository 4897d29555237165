using Receivables.Internals;
using Receivables.Ledgers;

namespace Receivables.Analytics;

/// <summary>One run of the collection figures over the columns of a snapshot.</summary>
internal sealed class FiguresCalculation(LedgerSnapshot snapshot, int days)
{
    private readonly SortedDictionary<Currency, FigureSums> _sums = [];

    internal IReadOnlyList<CollectionFigures> Compute()
    {
        AddOpenItems();
        foreach (UnappliedCash cash in snapshot.Unapplied)
        {
            FigureSums sums = Of(cash.Amount.Currency);
            (sums.Unapplied, sums.Unidentified) = cash.Customer is null
                ? (sums.Unapplied, sums.Unidentified + cash.Amount.MinorUnits)
                : (sums.Unapplied + cash.Amount.MinorUnits, sums.Unidentified);
        }

        foreach (IssuedTotal issued in snapshot.TotalsIssued(snapshot.AsOf.PlusDays(1 - days), snapshot.AsOf))
        {
            Of(issued.Invoiced.Currency).Sales = (issued.Invoiced - issued.Credited).MinorUnits;
        }

        return ValueList<CollectionFigures>.From(_sums.Select(s => s.Value.ToFigures(snapshot.AsOf, days, s.Key)));
    }

    private void AddOpenItems()
    {
        OpenItemColumns columns = snapshot.Columns;
        FigureSums[] ofAccount = [.. columns.Accounts.Select(a => Of(a.Currency))];
        int asOf = OpenItemColumns.DayNumber(snapshot.AsOf);
        for (int i = 0; i < columns.Count; i++)
        {
            FigureSums sums = ofAccount[columns.Account[i]];
            sums.Open += columns.Open[i];
            sums.NotDue += columns.DueDay[i] >= asOf ? columns.Open[i] : 0;
        }
    }

    private FigureSums Of(Currency currency)
    {
        if (!_sums.TryGetValue(currency, out FigureSums? sums))
        {
            _sums.Add(currency, sums = new FigureSums());
        }

        return sums;
    }
}
