using System.Diagnostics.CodeAnalysis;
using Receivables.Ledgers;
using Receivables.Matching.Lookup;

namespace Receivables.Matching;

/// <summary>The numbers of open documents, to be found in the texts of payments by a <see cref="DocumentFinder"/>: what a regular expression and a join do, for numbers of any style.</summary>
/// <remarks>
/// <para>It knows the numbers of documents and what is open, and nothing else: no customers, accounts, references, purchase orders or history. It finds and does not decide; <see cref="MatchingEngine"/> weighs all
/// evidence. About 40 bytes an item, 44 where numbers are shared.</para>
/// <para>A number is sought by its normal form: its letters in upper case and its digits, without all else. The normal form needs at least four of them, at most 64, and one digit;
/// <see cref="Unsought"/> counts the items whose numbers are not so.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
[Experimental(MatchingExperiment.Id)]
public sealed class DocumentLookup
{
    private readonly long[] _open;
    private readonly Currency[]? _currencies;
    private readonly Currency _currency;

    internal DocumentLookup(NumberTable table, long[] open, Currency[]? currencies, Currency currency, int unsought)
    {
        Table = table;
        _open = open;
        _currencies = currencies;
        _currency = currency;
        Unsought = unsought;
    }

    /// <summary>How many rows there are, each an item.</summary>
    public int Count => Table.RowCount;

    /// <summary>How many items of which something is open can never be found, because the number has fewer than four letters and digits, more than 64, or no digit.</summary>
    public int Unsought { get; }

    internal NumberTable Table { get; }

    /// <summary>Makes the look-up of open items.</summary>
    /// <param name="items">The items; the row of each is its place in the list. One of which nothing is open has a row and is never found.</param>
    public static DocumentLookup From(IReadOnlyCollection<OpenItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var builder = new DocumentLookupBuilder(items.Count);
        foreach (OpenItem item in items)
        {
            builder.Add(item.Id.Document.Value, item.Open);
        }

        return builder.Build();
    }

    /// <summary>What is open of an item.</summary>
    /// <param name="row">Its row, from 0 to <see cref="Count"/> − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public Money OpenOf(int row)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, Count);
        return Money.FromMinor(_open[row], CurrencyOf(row));
    }

    /// <summary>What is open of an item, in minor units.</summary>
    internal long MinorUnitsOf(int row) => _open[row];

    /// <summary>The currency of an item.</summary>
    internal Currency CurrencyOf(int row) => _currencies is null ? _currency : _currencies[row];
}
