using FsCheck.Fluent;
using Receivables.Matching.Books;

namespace Receivables.Matching.Amounts;

/// <summary>A table that is edited finds what one made of all amounts finds.</summary>
public class AmountTableTests
{
    [Fact]
    public void Its_rows_are_those_of_a_table_made_again() => Property.ForAll(Gen.Choose(0, int.MaxValue - 1), seed =>
    {
        var random = new Random(seed);
        int values = random.Next(1, 40);
        List<long> amounts = [.. Enumerable.Range(0, random.Next(1, 60)).Select(_ => (long)random.Next(1, values + 1) * 1_001)];
        AmountTable? table = Of(amounts);
        for (int step = 0; step < 12; step++)
        {
            BookEdit edit = Edit(amounts, random, values, out List<long> after);
            List<AmountEdits> edits = AmountEdits.Between(edit, AmountsOf);
            table = AmountTable.Edit(table, edits.Find(e => e.Currency == Currency.Eur), edit.Rows);
            amounts = after;
            Assert.Equal(amounts.Count, table?.Count ?? 0);
            for (long amount = 1_001; amount <= (values + 1) * 1_001L; amount += 1_001)
            {
                Assert.Equal(Enumerable.Range(0, amounts.Count).Where(row => amounts[row] == amount), table is null ? [] : table.RowsOf(amount).ToArray());
            }
        }
    }, 200);

    private static AmountTable? Of(List<long> amounts) => amounts.Count == 0 ? null : new AmountTable([.. amounts], [.. Enumerable.Range(0, amounts.Count)]);

    // A book of one account is enough: its rows are the amounts.
    private static BookEdit Edit(List<long> amounts, Random random, int values, out List<long> after)
    {
        int[] gone = [.. Enumerable.Range(0, amounts.Count).Where(_ => random.Next(4) == 0)];
        int[] before = [.. Enumerable.Range(0, random.Next(12)).Select(_ => random.Next(amounts.Count + 1)).Order()];
        after = [];
        for (int row = 0; row <= amounts.Count; row++)
        {
            after.AddRange(before.Where(b => b == row).Select(_ => (long)random.Next(1, values + 1) * 1_001));
            after.AddRange(row < amounts.Count && Array.BinarySearch(gone, row) < 0 ? [amounts[row]] : []);
        }

        var items = new ItemEdits(gone, [], before, new Ledgers.OpenItem[before.Length]);

        // An account that has nothing before and after is none.
        (int Before, int After)[] accounts = amounts.Count + after.Count == 0 ? [] : [(amounts.Count == 0 ? -1 : 0, after.Count == 0 ? -1 : 0)];
        return new BookEdit(Columns(amounts), Columns(after), items, new RowShift(amounts.Count, gone, before), accounts, true);
    }

    private static BookColumns Columns(List<long> amounts) => new(
        [], [.. amounts.Select(a => new ItemRow { Open = a })], amounts.Count == 0 ? [] : [new AccountRow(0, Currency.Eur, 0, amounts.Count, 0)], [], null);

    private static void AmountsOf(BookColumns book, in AccountRow account, AmountList amounts)
    {
        for (int row = account.Start; row < account.End; row++)
        {
            amounts.Add(book.Items[row].Open, row);
        }
    }
}
