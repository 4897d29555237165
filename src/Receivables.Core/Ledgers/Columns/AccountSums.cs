namespace Receivables.Ledgers.Columns;

/// <summary>The columns of the account of one payment, summed up to a day.</summary>
internal record struct AccountSums
{
    internal long Received { get; private set; }

    internal long Allocated { get; private set; }

    internal long Refunded { get; private set; }

    internal long Returned { get; private set; }

    internal long MovedOut { get; private set; }

    internal long MovedIn { get; private set; }

    internal void Add(Column column, long amount)
    {
        switch (column)
        {
            case Column.Received:
                Received += amount;
                break;
            case Column.Allocated:
                Allocated += amount;
                break;
            case Column.Refunded:
                Refunded += amount;
                break;
            case Column.Returned:
                Returned += amount;
                break;
            case Column.MovedOut:
                MovedOut += amount;
                break;
            default:
                MovedIn += amount;
                break;
        }
    }
}
