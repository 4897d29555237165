using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Receivables.Internals;
using Receivables.Ledgers;
using Receivables.Matching.Books;
using Receivables.Matching.Decisions;
using Receivables.Matching.Documents;
using Receivables.Matching.Memory;

namespace Receivables.Matching;

/// <summary>What payments are matched against: open items and customers as of a day, indexed.</summary>
/// <remarks>A snapshot: what happens in the ledger afterwards is not in it. Immutable, safe to share between threads. The order of what it is made from makes no difference.</remarks>
[Experimental(MatchingExperiment.Id)]
public sealed class MatchingBook
{
    private const int DaysOfHistory = 400;

    private IReadOnlyList<Customer>? _customers;
    private Workbench? _spare;

    private MatchingBook(LocalDate asOf, MatchingHistory history, PayerMemory memory, BookIndex index)
    {
        AsOf = asOf;
        History = history;
        Memory = memory;
        Index = index;
        OpenItems = Array.AsReadOnly(index.Columns.OpenItems);
    }

    /// <summary>The day whose end is shown.</summary>
    public LocalDate AsOf { get; }

    /// <summary>What happened before.</summary>
    public MatchingHistory History { get; }

    /// <summary>What was learned from what people confirmed; <see cref="PayerMemory.Empty"/> unless stated by <see cref="With(PayerMemory)"/>.</summary>
    public PayerMemory Memory { get; }

    /// <summary>The items of which something is open, by customer, currency, due date, issue date and id.</summary>
    public IReadOnlyList<OpenItem> OpenItems { get; }

    /// <summary>The customers given, by id.</summary>
    public IReadOnlyList<Customer> Customers => _customers ??= ValueList<Customer>.From(Index.Columns.Customers.Where(c => c.Master is not null).Select(c => c.Master!));

    internal BookIndex Index { get; }

    /// <summary>Takes the place of work that is kept, where it is an engine's own; null where there is none. One thread gets it.</summary>
    internal Workbench? TakeSpare(MatchingEngine engine) => Interlocked.Exchange(ref _spare, null) is { } spare && spare.IsOf(engine) ? spare : null;

    /// <summary>Keeps a place of work for whoever comes next, unless it is large or one of what was left of the book.</summary>
    internal void Keep(Workbench bench)
    {
        if (bench.Clear(Index))
        {
            Volatile.Write(ref _spare, bench);
        }
    }

    /// <summary>Makes a book of a ledger's snapshot.</summary>
    /// <param name="snapshot">The ledger as of a day.</param>
    /// <param name="customers">The customers. Items of others are matched too, by number and amount.</param>
    /// <param name="history">What happened before; null for what the snapshot knows of the last 400 days.</param>
    /// <exception cref="ArgumentException">A customer occurs twice.</exception>
    public static MatchingBook From(LedgerSnapshot snapshot, IEnumerable<Customer> customers, MatchingHistory? history = null)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return From(snapshot.OpenItems, customers, snapshot.AsOf, history ?? MatchingHistory.OfLastDays(snapshot, DaysOfHistory));
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
        MatchingHistory before = history ?? MatchingHistory.None;
        return new MatchingBook(asOf, before, PayerMemory.Empty, new BookIndex(NotNull.All(openItems, nameof(openItems)), NotNull.All(customers, nameof(customers)), before));
    }

    /// <summary>The same book with what was learned: the engine then knows payers and habits that people confirmed. At the cost of the memory's size and one pass over the items.</summary>
    /// <param name="memory">The memory; it replaces what the book had.</param>
    public MatchingBook With(PayerMemory memory)
    {
        ArgumentNullException.ThrowIfNull(memory);
        return new MatchingBook(AsOf, History, memory, Index.With(ReferenceEquals(memory, PayerMemory.Empty) ? MemoryIndex.None : new MemoryIndex(Index.Columns, memory, AsOf)));
    }

    /// <summary>The book once something happened: an invoice was issued, an item settled, a payment received. It is equal to a book that is made again, at the cost of a copy; this one stays as it is.</summary>
    /// <param name="change">What happened.</param>
    /// <returns>A book whose decisions are those of a book made of the items, customers and history as they are then. What was learned stays.</returns>
    /// <remarks>
    /// The columns are copied once, whatever the change, so state what happened at the same time in one. The names of the customers are indexed again where a customer is new or changed.
    /// </remarks>
    /// <exception cref="ArgumentException">
    /// An item is added that is open in the book already, or twice; one is changed, settled or withdrawn that is not open in the book; more is settled of one than is open, in another currency or with the other sign;
    /// a payment is received that the history knows, or returned that it does not know; a customer is stated twice; the day is before that of the book. The message names it, and nothing is changed.
    /// </exception>
    public MatchingBook With(MatchingBookChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return BookChange.Apply(this, change);
    }

    /// <summary>The book once the entries of a report are in the ledger: what was applied is settled, and all payments are received.</summary>
    /// <param name="report">A report on this book, or on one before it, of which no payment is booked yet.</param>
    /// <returns>
    /// A book equal to one made of the ledger after <see cref="MatchReport.ToEntries"/> was appended. Its day is that of this book, or the last day on which an entry takes effect where that is later.
    /// </returns>
    /// <exception cref="ArgumentException">What the report settles is not open any more, or a payment of it was received since; the message names it, and nothing is changed.</exception>
    public MatchingBook After(MatchReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return With(ReportChange.Of(report, AsOf));
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
    internal int RowOf(ItemId id) => Index.RowOf(id);

    /// <summary>The book of an edited index.</summary>
    internal MatchingBook Edited(LocalDate asOf, MatchingHistory history, BookIndex index) => new(asOf, history, Memory, index);
}
