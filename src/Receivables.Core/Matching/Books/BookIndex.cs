using Receivables.Ledgers;
using Receivables.Matching.Amounts;
using Receivables.Matching.Combinations;
using Receivables.Matching.Contention;
using Receivables.Matching.Documents;
using Receivables.Matching.Memory;
using Receivables.Matching.Payers;

namespace Receivables.Matching.Books;

/// <summary>A book's columns and the indexes over them. Immutable once made, shared by all threads.</summary>
internal sealed class BookIndex
{
    internal BookIndex(IEnumerable<OpenItem> openItems, IReadOnlyList<Customer> customers, MatchingHistory history)
    {
        Columns = BookColumns.From(openItems, customers);
        Numbers = new NumberIndex(Columns, history.SettledDocuments);
        Shapes = new ShapeTable(Columns, history.SettledDocuments);
        Stems = new StemTable(Columns, history.SettledDocuments);
        Amounts = new AmountIndex(Columns);
        Statements = new StatementIndex(Columns);
        Discounts = new DiscountIndex(Columns);
        Payers = new PayerIndex(Columns);
        Payments = new PaymentIndex(history.Payments, history.Returned);
    }

    private BookIndex(BookIndex before, BookColumns columns, int[] partlySettled, MemoryIndex memory)
    {
        Memory = memory;
        Columns = columns;
        PartlySettled = partlySettled;
        Numbers = before.Numbers;
        Shapes = before.Shapes;
        Stems = before.Stems;
        Amounts = before.Amounts;
        Statements = before.Statements;
        Discounts = before.Discounts.Without(partlySettled);
        Payers = before.Payers;
        Payments = before.Payments;
    }

    private BookIndex(BookIndex before, BookEdit edit, HistoryEdit history)
    {
        SettledEdit settled = history.Settled;
        var learned = new LearnedEdit(edit, settled);
        Columns = edit.After;
        Numbers = before.Numbers.After(edit, settled);
        Shapes = before.Shapes.After(learned, Columns, settled.After, Numbers);
        Stems = before.Stems.After(learned, Columns, settled.After, Numbers);
        Amounts = before.Amounts.After(edit);
        Statements = before.Statements.After(edit);
        Discounts = before.Discounts.After(edit);
        Payers = edit.SameCustomers ? before.Payers : new PayerIndex(Columns);
        Payments = before.Payments.After(history.Received, history.After.Returned, history.Since);
    }

    internal BookColumns Columns { get; }

    /// <summary>Items of which less is open than the index of amounts has; none in a book as it was made.</summary>
    internal int[] PartlySettled { get; } = [];

    internal NumberIndex Numbers { get; }

    internal ShapeTable Shapes { get; }

    internal StemTable Stems { get; }

    internal AmountIndex Amounts { get; }

    internal StatementIndex Statements { get; }

    internal DiscountIndex Discounts { get; }

    internal PayerIndex Payers { get; }

    internal PaymentIndex Payments { get; }

    /// <summary>What was learned; nothing unless stated.</summary>
    internal MemoryIndex Memory { get; } = MemoryIndex.None;

    /// <summary>The row of an open item, or −1.</summary>
    internal int RowOf(ItemId id)
    {
        foreach (int row in Numbers.Find(id.Document.Value).Items)
        {
            if (Columns.OpenItems[row].Id == id)
            {
                return row;
            }
        }

        return -1;
    }

    /// <summary>The same book with what was learned.</summary>
    internal BookIndex With(MemoryIndex memory) => new(this, Columns, PartlySettled, memory);

    /// <summary>The same book with other columns; the indexes stay, and the chances that were measured on them.</summary>
    /// <param name="columns">Columns of the same rows.</param>
    /// <param name="partlySettled">Rows of which less is open than before, ascending.</param>
    internal BookIndex With(BookColumns columns, int[] partlySettled) => new(this, columns, partlySettled, Memory);

    /// <summary>The index of an edited book: as if it were made of the edited columns, without what was learned.</summary>
    /// <param name="edit">What became of the columns.</param>
    /// <param name="history">What became of the history.</param>
    internal BookIndex After(BookEdit edit, HistoryEdit history) => new(this, edit, history);
}
