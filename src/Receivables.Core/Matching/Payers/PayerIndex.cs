using Receivables.Internals;
using Receivables.Matching.Books;
using Receivables.Matching.Documents;

namespace Receivables.Matching.Payers;

/// <summary>The customers of a book by IBAN, by virtual account, by folded name and by declared third party.</summary>
/// <remarks>Immutable; shared by all threads. The names are indexed when the first one is looked up, and their words when the first name is not as on file.</remarks>
internal sealed class PayerIndex
{
    private readonly RowsByText _ibans;
    private readonly RowsByText _virtualAccounts;
    private readonly Lazy<RowsByText> _names;
    private readonly Lazy<JoinedNames> _joined;
    private readonly Lazy<NameIndex> _words;
    private readonly Lazy<string[]> _prefixes;

    internal PayerIndex(BookColumns book)
    {
        var ibans = new RowsByTextBuilder();
        var virtualAccounts = new RowsByTextBuilder();
        int onFile = 0;
        for (int row = 0; row < book.Customers.Length; row++)
        {
            if (book.Customers[row].Master is { } customer)
            {
                onFile += customer.Ibans.Count > 0 ? 1 : 0;
                AddIbans(ibans, customer, row);
                AddVirtualAccounts(virtualAccounts, customer, row);
            }
        }

        _ibans = ibans.Build();
        _virtualAccounts = virtualAccounts.Build();
        ShareOnFile = onFile / (double)Math.Max(1, book.Customers.Length);
        HasNames = CustomerNames.Of(book.Customers).Any(n => IsName(n.Name));

        // Of the book no more than the customers is kept, for an index outlives the book it was made for.
        CustomerRow[] customers = book.Customers;
        ThirdPayers = new ThirdPayerIndex(customers);
        Daughters = new DaughterRows(customers);
        _names = new Lazy<RowsByText>(() => NamesOf(customers));
        _joined = new Lazy<JoinedNames>(() => new JoinedNames(customers));
        _words = new Lazy<NameIndex>(() => new NameIndex(_names.Value));
        _prefixes = new Lazy<string[]>(() => CustomerNumbers.PrefixesOf(customers));
    }

    /// <summary>How many of the customers have an account on file, from 0 to 1.</summary>
    internal double ShareOnFile { get; }

    /// <summary>Whether any name is on file.</summary>
    internal bool HasNames { get; }

    /// <summary>The customers by the third parties that they declared.</summary>
    internal ThirdPayerIndex ThirdPayers { get; }

    /// <summary>The daughters of each parent company.</summary>
    internal DaughterRows Daughters { get; }

    /// <summary>What the numbers of customers begin with before their digits, the most frequent first; empty for those that begin with digits.</summary>
    internal string[] NumberPrefixes => _prefixes.Value;

    /// <summary>The words of the names.</summary>
    internal NameIndex Words => _words.Value;

    /// <summary>The customers with an IBAN on file, by row.</summary>
    internal ReadOnlySpan<int> ByIban(Iban iban) => iban.IsEmpty ? [] : _ibans.Find(iban.Value);

    /// <summary>The customers who are told to pay to an account of the creditor, by row.</summary>
    internal ReadOnlySpan<int> ByVirtualAccount(string? account)
    {
        if (account is null || _virtualAccounts.Count == 0)
        {
            return [];
        }

        Span<char> text = stackalloc char[Field.MaxText];
        int length = NumberText.Write(account, text);
        return length > 0 ? _virtualAccounts.Find(text[..length]) : [];
    }

    /// <summary>The customers with a folded name, by row.</summary>
    internal ReadOnlySpan<int> ByName(scoped ReadOnlySpan<char> folded) => folded.Length == 0 ? [] : _names.Value.Find(folded);

    /// <summary>The customers whose name is the same once single letters, and letters and digits, are joined: <c>O BRIEN</c> is O'Brien.</summary>
    /// <param name="folded">The folded name.</param>
    /// <param name="rows">Takes their rows, ascending; as many as it holds.</param>
    /// <returns>How many there are.</returns>
    internal int ByJoinedName(scoped ReadOnlySpan<char> folded, scoped Span<int> rows)
    {
        Span<char> joined = stackalloc char[NameFolding.MaxLength];
        folded.CopyTo(joined);
        joined = joined[..JoinedNames.Join(joined[..folded.Length])];
        ReadOnlySpan<int> changed = _joined.Value.Find(joined);
        ReadOnlySpan<int> others = joined.Length < folded.Length ? ByName(joined) : [];
        int count = Math.Min(changed.Length, rows.Length);
        changed[..count].CopyTo(rows);
        foreach (int row in others)
        {
            if (count < rows.Length && !rows[..count].Contains(row))
            {
                rows[count++] = row;
            }
        }

        rows[..count].Sort();
        return count;
    }

    private static void AddIbans(RowsByTextBuilder ibans, Customer customer, int row)
    {
        for (int i = 0; i < customer.Ibans.Count; i++)
        {
            ibans.Add(customer.Ibans[i].Value, row);
        }
    }

    // Banks print accounts in groups, in either case.
    private static void AddVirtualAccounts(RowsByTextBuilder accounts, Customer customer, int row)
    {
        Span<char> text = stackalloc char[Field.MaxText];
        for (int i = 0; i < customer.VirtualAccounts.Count; i++)
        {
            int length = NumberText.Write(customer.VirtualAccounts[i], text);
            if (length > 0)
            {
                accounts.Add(text[..length], row);
            }
        }
    }

    private static RowsByText NamesOf(CustomerRow[] customers)
    {
        var names = new RowsByTextBuilder();
        Span<char> folded = stackalloc char[NameFolding.MaxLength];
        foreach ((int row, string name) in CustomerNames.Of(customers))
        {
            int length = NameFolding.Fold(name, folded);
            if (length > 0)
            {
                names.Add(folded[..length], row);
            }
        }

        return names.Build();
    }

    private static bool IsName(string name)
    {
        Span<char> folded = stackalloc char[NameFolding.MaxLength];
        return NameFolding.Fold(name, folded) > 0;
    }
}
