using NodaTime;
using Receivables.Ledgers.Columns;

namespace Receivables.Ledgers;

/// <summary>The open items of a snapshot as columns, for engines that run over many of them without an object each.</summary>
/// <remarks>Row <c>i</c> of every column belongs to one item, in the order of the journal, which is not that of the lists. An account is a customer in one currency.</remarks>
internal sealed class OpenItemColumns
{
    private OpenItemColumns(int count)
    {
        Account = new int[count];
        Kind = new ItemKind[count];
        IssueDay = new int[count];
        DueDay = new int[count];
        Open = new long[count];
    }

    /// <summary>How many items.</summary>
    internal int Count => Open.Length;

    /// <summary>The index of the account of each item.</summary>
    internal int[] Account { get; }

    /// <summary>What each item is.</summary>
    internal ItemKind[] Kind { get; }

    /// <summary>The issue date of each item, as days since 1970-01-01.</summary>
    internal int[] IssueDay { get; }

    /// <summary>The due date of each item, as days since 1970-01-01.</summary>
    internal int[] DueDay { get; }

    /// <summary>What is open of each item, signed, in minor units; never zero.</summary>
    internal long[] Open { get; }

    /// <summary>The accounts, in the order in which the items first name them.</summary>
    internal (CustomerId Customer, Currency Currency)[] Accounts { get; private set; } = [];

    /// <summary>A date as the day columns hold it.</summary>
    internal static int DayNumber(LocalDate date) => Internals.DayNumber.Of(date);

    internal static OpenItemColumns From(SnapshotState state)
    {
        int[] rows = state.OpenRows;
        LedgerView view = state.View;
        var columns = new OpenItemColumns(rows.Length);
        var accounts = new AccountNumbers(view.Customers.Count);
        for (int i = 0; i < rows.Length; i++)
        {
            ref readonly ItemRow row = ref view.Items[rows[i]];
            columns.Account[i] = accounts.NumberOf(row.Customer, row.Currency);
            columns.Kind[i] = row.Kind;
            columns.IssueDay[i] = row.IssueDay;
            columns.DueDay[i] = row.DueDay;
            columns.Open[i] = state.Open[rows[i]];
        }

        columns.Accounts = [.. accounts.Accounts.Select(a => (view.Customers[a.Customer], a.Currency))];
        return columns;
    }

    internal static OpenItemColumns From(IReadOnlyList<OpenItem> items)
    {
        var columns = new OpenItemColumns(items.Count);
        var accounts = new Dictionary<(CustomerId, Currency), int>();
        for (int i = 0; i < items.Count; i++)
        {
            OpenItem item = items[i];
            (CustomerId, Currency) account = (item.Customer, item.Open.Currency);
            if (!accounts.TryGetValue(account, out int index))
            {
                accounts.Add(account, index = accounts.Count);
            }

            columns.Account[i] = index;
            columns.Kind[i] = item.Kind;
            columns.IssueDay[i] = DayNumber(item.IssueDate);
            columns.DueDay[i] = DayNumber(item.DueDate);
            columns.Open[i] = item.Open.MinorUnits;
        }

        columns.Accounts = [.. accounts.OrderBy(a => a.Value).Select(a => a.Key)];
        return columns;
    }
}
