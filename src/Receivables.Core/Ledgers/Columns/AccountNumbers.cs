namespace Receivables.Ledgers.Columns;

/// <summary>Numbers the pairs of customer and currency as they come; nearly every customer has one currency, which costs one look into an array.</summary>
internal sealed class AccountNumbers
{
    private readonly int[] _first;
    private readonly Dictionary<(int Customer, Currency Currency), int> _others = [];
    private readonly List<(int Customer, Currency Currency)> _accounts = [];

    internal AccountNumbers(int customers)
    {
        _first = new int[customers];
        Array.Fill(_first, -1);
    }

    /// <summary>The pairs by number.</summary>
    internal IReadOnlyList<(int Customer, Currency Currency)> Accounts => _accounts;

    internal int NumberOf(int customer, Currency currency)
    {
        int first = _first[customer];
        if (first >= 0 && _accounts[first].Currency == currency)
        {
            return first;
        }

        if (first < 0)
        {
            return _first[customer] = Add(customer, currency);
        }

        if (!_others.TryGetValue((customer, currency), out int number))
        {
            _others.Add((customer, currency), number = Add(customer, currency));
        }

        return number;
    }

    private int Add(int customer, Currency currency)
    {
        _accounts.Add((customer, currency));
        return _accounts.Count - 1;
    }
}
