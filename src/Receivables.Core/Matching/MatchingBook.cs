using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Receivables.Internals;
using Receivables.Ledgers;
using Receivables.Matching.Books;
using Receivables.Matching.Documents;
using Receivables.Matching.Memory;

namespace Receivables.Matching;

/// <summary>What payments are matched against: open items and customers as of a day, indexed.</summary>
/// <remarks>A snapshot: what happens in the ledger afterwards is not in it. Immutable, safe to share between threads. The order of what it is made from makes no difference.</remarks>
[Experimental(MatchingExperiment.Id)]
public sealed class MatchingBook
{
    private const int DaysOfHistory = 400;

    private MatchingBook(IEnumerable<OpenItem> openItems, IReadOnlyList<Customer> customers, LocalDate asOf, MatchingHistory history)
    {
        AsOf = asOf;
        History = history;
        Index = new BookIndex(openItems, customers, history);
        OpenItems = ValueList<OpenItem>.From(Index.Columns.OpenItems);
        Customers = ValueList<Customer>.From(Index.Columns.Customers.Where(c => c.Master is not null).Select(c => c.Master!));
    }

    private MatchingBook(MatchingBook book, PayerMemory memory)
    {
        AsOf = book.AsOf;
        History = book.History;
        OpenItems = book.OpenItems;
        Customers = book.Customers;
        Memory = memory;
        Index = book.Index.With(ReferenceEquals(memory, PayerMemory.Empty) ? MemoryIndex.None : new MemoryIndex(book.Index.Columns, memory, book.AsOf));
    }

    /// <summary>The day whose end is shown.</summary>
    public LocalDate AsOf { get; }

    /// <summary>What happened before.</summary>
    public MatchingHistory History { get; }

    /// <summary>What was learned from what people confirmed; <see cref="PayerMemory.Empty"/> unless stated by <see cref="With"/>.</summary>
    public PayerMemory Memory { get; } = PayerMemory.Empty;

    /// <summary>The items of which something is open, by customer, currency, due date, issue date and id.</summary>
    public IReadOnlyList<OpenItem> OpenItems { get; }

    /// <summary>The customers given, by id.</summary>
    public IReadOnlyList<Customer> Customers { get; }

    internal BookIndex Index { get; }

    /// <summary>Makes a book of a ledger's snapshot.</summary>
    /// <param name="snapshot">The ledger as of a day.</param>
    /// <param name="customers">The customers. Items of others are matched too, by number and amount.</param>
    /// <param name="history">What happened before; null for what the snapshot knows of the last 400 days.</param>
    /// <exception cref="ArgumentException">A customer occurs twice.</exception>
    public static MatchingBook From(LedgerSnapshot snapshot, IEnumerable<Customer> customers, MatchingHistory? history = null)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return From(snapshot.OpenItems, customers, snapshot.AsOf, history ?? MatchingHistory.From(snapshot, snapshot.AsOf.PlusDays(-DaysOfHistory)));
    }

    /// <summary>Makes a book of open items.</summary>
    /// <param name="openItems">The items; those of which nothing is open are left out.</param>
    /// <param name="customers">The customers. Items of others are matched too, by number and amount.</param>
    /// <param name="asOf">The day whose end is shown.</param>
    /// <param name="history">What happened before; null for <see cref="MatchingHistory.None"/>.</param>
    /// <exception cref="ArgumentException">An item or a customer occurs twice.</exception>
    public static MatchingBook From(IEnumerable<OpenItem> openItems, IEnumerable<Customer> customers, LocalDate asOf, MatchingHistory? history = null)
    {
        ArgumentNullException.ThrowIfNull(openItems);
        ArgumentNullException.ThrowIfNull(customers);
        return new MatchingBook(openItems, [.. customers], asOf, history ?? MatchingHistory.None);
    }

    /// <summary>The same book with what was learned: the engine then knows payers and habits that people confirmed. At the cost of the memory's size and one pass over the items.</summary>
    /// <param name="memory">The memory; it replaces what the book had.</param>
    public MatchingBook With(PayerMemory memory)
    {
        ArgumentNullException.ThrowIfNull(memory);
        return new MatchingBook(this, memory);
    }

    /// <summary>Finds an open item.</summary>
    /// <param name="id">The item.</param>
    /// <returns>The item, or null where nothing of it is open.</returns>
    public OpenItem? Find(ItemId id)
    {
        int row = RowOf(id);
        return row < 0 ? null : Index.Columns.OpenItems[row];
    }

    /// <summary>Finds the open items of a document by its number, through case and separators.</summary>
    /// <param name="number">The number as somebody wrote it: <c>fa 2026/00123</c>.</param>
    /// <returns>The items in the order of the book; none where nothing is open, several for instalments.</returns>
    public IReadOnlyList<OpenItem> FindByNumber(string number)
    {
        ArgumentNullException.ThrowIfNull(number);
        List<int> rows = [];
        Span<char> normal = stackalloc char[IdText.MaxLength];
        int length = NumberText.Write(number, normal);
        ulong hash = NumberText.Hash(number, out _);
        for (int e = length < 1 ? -1 : Index.Numbers.First(hash); e >= 0; e = Index.Numbers.Next(e, hash))
        {
            if (Index.Numbers[e].Kind == NumberKind.Document && Index.Numbers.LikenessOf(e, normal[..length]) == Likeness.Same)
            {
                rows.Add(Index.Numbers[e].Target);
            }
        }

        return [.. rows.Order().Select(r => Index.Columns.OpenItems[r])];
    }

    /// <summary>The open items of a customer, in all currencies.</summary>
    /// <param name="customer">The customer.</param>
    /// <returns>The items in the order of the book; none where the book does not know the customer.</returns>
    public IReadOnlyList<OpenItem> OpenItemsOf(CustomerId customer)
    {
        int row = Index.Columns.RowOf(customer);
        if (row < 0 || Index.Columns.Customers[row].AccountCount == 0)
        {
            return [];
        }

        CustomerRow found = Index.Columns.Customers[row];
        AccountRow first = Index.Columns.Accounts[found.AccountStart];
        AccountRow last = Index.Columns.Accounts[found.AccountStart + found.AccountCount - 1];
        return new ArraySegment<OpenItem>(Index.Columns.OpenItems, first.Start, last.End - first.Start);
    }

    /// <summary>Finds a customer.</summary>
    /// <param name="id">The customer.</param>
    /// <returns>The master data, or null where it was not given.</returns>
    public Customer? FindCustomer(CustomerId id) => Index.Columns.RowOf(id) is >= 0 and var row ? Index.Columns.Customers[row].Master : null;

    /// <summary>The row of an open item, or −1.</summary>
    internal int RowOf(ItemId id)
    {
        ulong hash = NumberText.Hash(id.Document.Value, out _);
        for (int e = Index.Numbers.First(hash); e >= 0; e = Index.Numbers.Next(e, hash))
        {
            if (Index.Numbers[e].Kind == NumberKind.Document && Index.Columns.OpenItems[Index.Numbers[e].Target].Id == id)
            {
                return Index.Numbers[e].Target;
            }
        }

        return -1;
    }
}
