using Receivables.Ledgers.Columns;

namespace Receivables.Ledgers.Reading;

/// <summary>One item: its state and its history.</summary>
internal static class ItemReading
{
    /// <summary>The item as of a day; null where it is unknown, not opened yet or taken back.</summary>
    internal static OpenItem? Find(LedgerReader reader, ItemId id, int day)
    {
        int row = reader.FindItem(id, day);
        if (row < 0)
        {
            return null;
        }

        var sums = default(ItemSums);
        foreach (int movement in reader.MovementsOfItem(row))
        {
            if (reader.DayOf(movement) <= day)
            {
                sums.Add(reader.View.Movements[movement].Column, reader.View.Movements[movement].Amount);
            }
        }

        return sums.Original == 0 ? null : SnapshotLists.Item(reader.View, row, sums);
    }

    internal static IReadOnlyList<ItemMovement> History(LedgerReader reader, ItemId id)
    {
        int row = reader.FindItem(id, int.MaxValue);
        if (row < 0)
        {
            return [];
        }

        var history = new List<ItemMovement>();
        Currency currency = reader.View.Items[row].Currency;
        long open = 0;
        foreach (int index in reader.MovementsOfItem(row))
        {
            Movement movement = reader.View.Movements[index];
            open += movement.Effect;
            history.Add(new ItemMovement(
                reader.Reference(movement.Entry), (ItemChange)movement.Column, Money.FromMinor(movement.Amount, currency), Money.FromMinor(open, currency)));
        }

        return history.AsReadOnly();
    }
}
