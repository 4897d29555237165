using Receivables.Ledgers;

namespace Receivables.Analytics;

/// <summary>One run of the aged balance over the columns of a snapshot.</summary>
internal sealed class AgingCalculation(LedgerSnapshot snapshot, AgingOptions options)
{
    // Ages past this share the last bucket unless a bound lies beyond; the table answers an age by one look-up.
    private const int TableDays = 4096;

    private readonly int _width = options.Labels.Count;

    internal AgedBalance Compute()
    {
        OpenItemColumns columns = snapshot.Columns;
        long[] sums = SumByAccount(columns);
        Dictionary<AccountKey, Money> unapplied = UnappliedByAccount();
        var keys = new List<AccountKey>(columns.Accounts.Length);
        var rows = new List<AgedBalanceRow>(columns.Accounts.Length);
        for (int account = 0; account < columns.Accounts.Length; account++)
        {
            (CustomerId customer, Currency currency) = columns.Accounts[account];
            var buckets = new Money[_width];
            for (int bucket = 0; bucket < _width; bucket++)
            {
                buckets[bucket] = Money.FromMinor(sums[(account * _width) + bucket], currency);
            }

            var key = new AccountKey(customer, currency);
            keys.Add(key);
            rows.Add(new AgedBalanceRow(customer, currency, buckets, unapplied.Remove(key, out Money cash) ? cash : Money.Zero(currency)));
        }

        foreach ((AccountKey key, Money cash) in unapplied)
        {
            keys.Add(key);
            rows.Add(new AgedBalanceRow(key.Customer, key.Currency, Enumerable.Repeat(Money.Zero(key.Currency), _width), cash));
        }

        AgedBalanceRow[] result = [.. rows];
        Array.Sort(keys.ToArray(), result);
        return new(snapshot.AsOf, options, result, Totals(result));
    }

    /// <summary>Sums every item into its account and bucket: the hot loop, over arrays, without allocation.</summary>
    private long[] SumByAccount(OpenItemColumns columns)
    {
        var sums = new long[columns.Accounts.Length * _width];
        byte[] bucketOfAge = BucketTable();
        int asOf = OpenItemColumns.DayNumber(snapshot.AsOf);
        int[] accounts = columns.Account;
        int[] days = options.Basis == AgingBasis.DueDate ? columns.DueDay : columns.IssueDay;
        long[] open = columns.Open;
        for (int i = 0; i < open.Length; i++)
        {
            int age = Math.Max(asOf - days[i], 0);
            int bucket = age < TableDays ? bucketOfAge[age] : options.BucketOf(age);
            ref long sum = ref sums[(accounts[i] * _width) + bucket];
            sum = checked(sum + open[i]);
        }

        return sums;
    }

    private byte[] BucketTable()
    {
        var table = new byte[TableDays];
        for (int age = 0; age < TableDays; age++)
        {
            table[age] = (byte)options.BucketOf(age);
        }

        return table;
    }

    private Dictionary<AccountKey, Money> UnappliedByAccount()
    {
        var sums = new Dictionary<AccountKey, Money>();
        foreach (UnappliedCash cash in snapshot.Unapplied)
        {
            var key = new AccountKey(cash.Customer, cash.Amount.Currency);
            sums[key] = sums.TryGetValue(key, out Money sum) ? sum + cash.Amount : cash.Amount;
        }

        return sums;
    }

    private IEnumerable<AgedBalanceRow> Totals(AgedBalanceRow[] rows) => rows
        .GroupBy(row => row.Currency)
        .OrderBy(group => group.Key)
        .Select(group => new AgedBalanceRow(
            null,
            group.Key,
            Enumerable.Range(0, _width).Select(bucket => Money.Sum(group.Select(row => row.Buckets[bucket]), group.Key)),
            Money.Sum(group.Select(row => row.Unapplied), group.Key)));
}
