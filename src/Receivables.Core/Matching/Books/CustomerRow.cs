using Receivables.Matching.Payers;

namespace Receivables.Matching.Books;

/// <summary>One customer of the book, by id.</summary>
/// <param name="Id">The id.</param>
/// <param name="Master">The master data; null where only items name the customer.</param>
/// <param name="Parent">The row of the parent company, or −1.</param>
/// <param name="AccountStart">The first of its accounts.</param>
/// <param name="AccountCount">How many accounts it has, one a currency.</param>
internal readonly record struct CustomerRow(CustomerId Id, Customer? Master, int Parent, int AccountStart, int AccountCount)
{
    /// <summary>The bits of the words that a text has to have to name the customer.</summary>
    internal uint NameBits { get; } = WordBits.OfName(Master?.Name);

    /// <summary>Tells each customer which accounts are its own.</summary>
    /// <param name="customers">The customers.</param>
    /// <param name="accounts">The accounts, in the order of the customers.</param>
    internal static void SetAccounts(Span<CustomerRow> customers, ReadOnlySpan<AccountRow> accounts)
    {
        int account = 0;
        for (int row = 0; row < customers.Length; row++)
        {
            int first = account;
            while (account < accounts.Length && accounts[account].Customer == row)
            {
                account++;
            }

            ref CustomerRow customer = ref customers[row];
            int start = account == first ? 0 : first;
            if (customer.AccountStart != start || customer.AccountCount != account - first)
            {
                customer = customer with { AccountStart = start, AccountCount = account - first };
            }
        }
    }
}
