using Receivables.Internals;
using Receivables.Ledgers.Columns;

namespace Receivables.Ledgers;

/// <summary>All items of a snapshot, open or closed, as columns; row i of each array is one item, in the order of the journal.</summary>
internal sealed class IssuedItemColumns
{
    /// <summary>Stands in <see cref="ClosedDay"/> where something is open.</summary>
    internal const int NotClosed = int.MaxValue;

    private readonly Func<int, ItemId> _idOf;

    private IssuedItemColumns(int count, Func<int, ItemId> idOf)
    {
        _idOf = idOf;
        Account = new int[count];
        Kind = new ItemKind[count];
        IssueDay = new int[count];
        DueDay = new int[count];
        Original = new long[count];
        Open = new long[count];
        ClosedDay = new int[count];
    }

    internal int Count => Open.Length;

    /// <summary>The index of the account of each item.</summary>
    internal int[] Account { get; }

    internal ItemKind[] Kind { get; }

    /// <summary>The day of the document, as days since 1970-01-01.</summary>
    internal int[] IssueDay { get; }

    /// <summary>The day on which it is due, as days since 1970-01-01.</summary>
    internal int[] DueDay { get; }

    /// <summary>The amount at first, signed, in minor units.</summary>
    internal long[] Original { get; }

    /// <summary>What is open, signed, in minor units.</summary>
    internal long[] Open { get; }

    /// <summary>The day from which nothing was open any more, or <see cref="NotClosed"/>.</summary>
    internal int[] ClosedDay { get; }

    /// <summary>The accounts, in the order in which the items first name them.</summary>
    internal (CustomerId Customer, Currency Currency)[] Accounts { get; private set; } = [];

    internal static IssuedItemColumns From(SnapshotState state)
    {
        var closing = ClosingDays.Of(state);
        int[] rows = closing.OpenedRows();
        LedgerView view = state.View;
        var columns = new IssuedItemColumns(rows.Length, i => view.ItemIdOf(rows[i]));
        var accounts = new AccountNumbers(view.Customers.Count);
        for (int i = 0; i < rows.Length; i++)
        {
            ref readonly ItemRow row = ref view.Items[rows[i]];
            columns.Account[i] = accounts.NumberOf(row.Customer, row.Currency);
            columns.Set(i, row.Kind, row.IssueDay, row.DueDay, closing.Original[rows[i]], state.Open[rows[i]], closing.ClosedDay(rows[i]));
        }

        columns.Accounts = [.. accounts.Accounts.Select(a => (view.Customers[a.Customer], a.Currency))];
        return columns;
    }

    /// <summary>The columns of lists that no journal stands behind: nothing is closed.</summary>
    internal static IssuedItemColumns From(IReadOnlyList<OpenItem> items)
    {
        OpenItemColumns open = OpenItemColumns.From(items);
        var columns = new IssuedItemColumns(items.Count, i => items[i].Id) { Accounts = open.Accounts };
        for (int i = 0; i < items.Count; i++)
        {
            columns.Account[i] = open.Account[i];
            columns.Set(i, items[i].Kind, open.IssueDay[i], open.DueDay[i], items[i].Original.MinorUnits, open.Open[i], NotClosed);
        }

        return columns;
    }

    internal IssuedItem ItemAt(int row)
    {
        (CustomerId customer, Currency currency) = Accounts[Account[row]];
        return new IssuedItem(
            _idOf(row),
            Kind[row],
            customer,
            DayNumber.ToDate(IssueDay[row]),
            DayNumber.ToDate(DueDay[row]),
            Money.FromMinor(Original[row], currency),
            Money.FromMinor(Open[row], currency),
            ClosedDay[row] == NotClosed ? null : DayNumber.ToDate(ClosedDay[row]));
    }

    private void Set(int row, ItemKind kind, int issueDay, int dueDay, long original, long open, int closedDay)
    {
        Kind[row] = kind;
        IssueDay[row] = issueDay;
        DueDay[row] = dueDay;
        Original[row] = original;
        Open[row] = open;
        ClosedDay[row] = closedDay;
    }
}
