using Receivables.Matching.Books;

namespace Receivables.Matching.Payers;

/// <summary>The customers of a book by IBAN and by folded name.</summary>
internal sealed class PayerIndex
{
    private static readonly int[] Nobody = [];

    private readonly Dictionary<Iban, int[]> _ibans;
    private readonly Dictionary<string, int[]> _names;
    private readonly Dictionary<string, int[]> _virtualAccounts;
    private readonly Lazy<NameIndex> _words;
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _namesBySpan;

    internal PayerIndex(BookColumns book)
    {
        var ibans = new Dictionary<Iban, List<int>>();
        var names = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var virtualAccounts = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int row = 0; row < book.Customers.Length; row++)
        {
            if (book.Customers[row].Master is { } customer)
            {
                AddAll(ibans, customer.Ibans, row);
                AddAll(virtualAccounts, customer.VirtualAccounts.Select(AccountText), row);
                AddAll(names, customer.Aliases.Prepend(customer.Name).Select(NameFolding.Fold).Where(n => n.Length > 0), row);
            }
        }

        _ibans = ibans.ToDictionary(p => p.Key, p => p.Value.ToArray());
        _virtualAccounts = virtualAccounts.ToDictionary(p => p.Key, p => p.Value.ToArray(), StringComparer.Ordinal);
        _names = names.ToDictionary(p => p.Key, p => p.Value.ToArray(), StringComparer.Ordinal);
        _namesBySpan = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        ShareOnFile = book.Customers.Count(c => c.Master is { Ibans.Count: > 0 }) / (double)Math.Max(1, book.Customers.Length);
        _words = new Lazy<NameIndex>(() => new NameIndex(_names.SelectMany(p => p.Value.Select(row => (row, p.Key))).OrderBy(n => n.row)));
    }

    /// <summary>How many of the customers have an account on file, from 0 to 1.</summary>
    internal double ShareOnFile { get; }

    /// <summary>Whether any name is on file.</summary>
    internal bool HasNames => _names.Count > 0;

    /// <summary>The words of the names; made when the first name is not as on file.</summary>
    internal NameIndex Words => _words.Value;

    /// <summary>The customers with an IBAN on file, by row.</summary>
    internal int[] ByIban(Iban iban) => !iban.IsEmpty && _ibans.TryGetValue(iban, out int[]? rows) ? rows : Nobody;

    /// <summary>The customers who are told to pay to an account of the creditor, by row.</summary>
    internal int[] ByVirtualAccount(string? account) =>
        account is not null && _virtualAccounts.Count > 0 && _virtualAccounts.TryGetValue(AccountText(account), out int[]? rows) ? rows : Nobody;

    /// <summary>The customers with a folded name, by row.</summary>
    internal int[] ByName(ReadOnlySpan<char> folded) => folded.Length > 0 && _namesBySpan.TryGetValue(folded, out int[]? rows) ? rows : Nobody;

    // Banks print accounts in groups.
    private static string AccountText(string account) => string.Concat(account.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static void AddAll<T>(Dictionary<T, List<int>> index, IEnumerable<T> keys, int row)
        where T : notnull
    {
        foreach (T key in keys.Distinct())
        {
            if (!index.TryGetValue(key, out List<int>? rows))
            {
                index.Add(key, rows = []);
            }

            rows.Add(row);
        }
    }
}
