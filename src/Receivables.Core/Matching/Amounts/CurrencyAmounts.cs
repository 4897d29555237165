using Receivables.Matching.Books;

namespace Receivables.Matching.Amounts;

/// <summary>Amounts and their rows by currency, collected to make tables of them.</summary>
internal sealed class CurrencyAmounts
{
    private readonly List<(Currency Currency, AmountList Amounts)> _currencies = [];

    /// <summary>Collects the amounts of the accounts of a book.</summary>
    /// <param name="book">The book.</param>
    /// <param name="amountsOf">What of an account is collected.</param>
    internal CurrencyAmounts(BookColumns book, AmountsOfAccount amountsOf)
    {
        int last = 0;
        foreach (ref readonly AccountRow account in book.Accounts.AsSpan())
        {
            if (_currencies.Count == 0 || _currencies[last].Currency != account.Currency)
            {
                last = PlaceOf(account.Currency);
            }

            amountsOf(book, account, _currencies[last].Amounts);
        }
    }

    /// <summary>Makes something for each currency that has amounts.</summary>
    internal CurrencyTables<T> ToTables<T>(Func<AmountList, T> make)
        where T : class => new(_currencies.Where(c => c.Amounts.Count > 0).Select(c => (c.Currency, make(c.Amounts))));

    private int PlaceOf(Currency currency)
    {
        int place = _currencies.FindIndex(c => c.Currency == currency);
        if (place < 0)
        {
            place = _currencies.Count;
            _currencies.Add((currency, new AmountList()));
        }

        return place;
    }
}
