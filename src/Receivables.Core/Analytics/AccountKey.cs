namespace Receivables.Analytics;

/// <summary>A customer in one currency, in the order in which reports list them: by id, unidentified receipts last, then by currency.</summary>
internal readonly record struct AccountKey(CustomerId? Customer, Currency Currency) : IComparable<AccountKey>
{
    public int CompareTo(AccountKey other)
    {
        int byPresence = (Customer is null).CompareTo(other.Customer is null);
        int byCustomer = byPresence != 0 ? byPresence : (Customer ?? default).CompareTo(other.Customer ?? default);
        return byCustomer != 0 ? byCustomer : Currency.CompareTo(other.Currency);
    }
}
