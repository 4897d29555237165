using NodaTime;
using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Memory;

/// <summary>What was learned, by the rows of a book. Immutable once made, shared by all threads.</summary>
internal sealed class MemoryIndex
{
    internal static readonly MemoryIndex None = new();

    private readonly Dictionary<Iban, LearnedAlias> _accounts = [];
    private readonly Dictionary<string, LearnedAlias> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LearnedAlias>.AlternateLookup<ReadOnlySpan<char>> _namesBySpan;
    private readonly Dictionary<int, HabitWeights> _habits = [];
    private readonly Dictionary<int, IReadOnlyList<long>> _days = [];
    private readonly HabitWeights _ofBook = HabitWeights.Default;
    private BandChances _bands = BandChances.None;

    internal MemoryIndex(BookColumns book, PayerMemory memory, LocalDate asOf)
        : this()
    {
        int total = book.Customers.Length;
        foreach (PayerAlias alias in memory.Accounts)
        {
            _accounts.Add(alias.Account, Learned(book, alias, c => AliasWeights.OfAccount(alias, c, total), Priors.IbanOfAnother));
        }

        foreach (PayerAlias alias in memory.Names)
        {
            _names.Add(alias.Name!, Learned(book, alias, c => AliasWeights.OfName(alias, c, total), Priors.NameOfAnother));
        }

        _ofBook = HabitWeights.Default.With(memory.Overall, HabitWeights.StrengthOfAssumed);
        _bands = BandChances.Of(book, asOf);
        foreach (PayerHabits habits in memory.Habits)
        {
            int row = book.RowOf(habits.Customer!.Value);
            if (row >= 0)
            {
                _habits.Add(row, _ofBook.With(habits, HabitWeights.StrengthOfBook));
                _days.Add(row, habits.DaysFromDue);
            }
        }
    }

    private MemoryIndex() => _namesBySpan = _names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What was said of an account, or null.</summary>
    internal LearnedAlias? ByAccount(Iban account) => _accounts.Count > 0 && !account.IsEmpty ? _accounts.GetValueOrDefault(account) : null;

    /// <summary>Whether anything was said of any name.</summary>
    internal bool HasNames => _names.Count > 0;

    /// <summary>What was said of a folded name, or null.</summary>
    internal LearnedAlias? ByName(ReadOnlySpan<char> folded) => _namesBySpan.TryGetValue(folded, out LearnedAlias? alias) ? alias : null;

    /// <summary>Which sets a customer settles.</summary>
    internal HabitWeights HabitsOf(int customer) => _habits.Count > 0 && _habits.TryGetValue(customer, out HabitWeights? weights) ? weights : _ofBook;

    /// <summary>When a customer pays, or null where that is not known.</summary>
    internal UsualDays? DaysOf(int customer) => _days.Count > 0 && _days.TryGetValue(customer, out IReadOnlyList<long>? counts) ? new UsualDays(counts, _bands) : null;

    /// <summary>What was learned, by the rows of an edited book.</summary>
    /// <param name="edit">What became of the columns.</param>
    /// <param name="memory">What was learned.</param>
    /// <param name="asOf">The day of the edited book.</param>
    /// <param name="isSameDay">Whether that is the day of the book before.</param>
    internal MemoryIndex After(BookEdit edit, PayerMemory memory, LocalDate asOf, bool isSameDay)
    {
        if (ReferenceEquals(this, None))
        {
            return None;
        }

        if (!edit.SameCustomers || !isSameDay)
        {
            return new MemoryIndex(edit.After, memory, asOf);
        }

        var after = (MemoryIndex)MemberwiseClone();
        after._bands = _bands.After(edit, asOf);
        return after;
    }

    private static LearnedAlias Learned(BookColumns book, PayerAlias alias, Func<CustomerId, int> weigh, int least)
    {
        AliasCount[] known = [.. alias.Customers.Where(c => book.RowOf(c.Customer) >= 0)];
        return new LearnedAlias(
            [.. known.Select(c => (book.RowOf(c.Customer), (int)Math.Min(int.MaxValue, c.Count), weigh(c.Customer), alias.ShareOf(c.Customer) <= 0.5))], AliasWeights.OfOthers(alias, known.Sum(c => alias.ShareOf(c.Customer)), least));
    }
}
