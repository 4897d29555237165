using NodaTime;
using Receivables.Ledgers.Columns;

namespace Receivables.Ledgers.Reading;

/// <summary>Sums a snapshot by currency and by customer, and the control accounts beside it.</summary>
internal sealed class BalanceReading
{
    private readonly SortedDictionary<Currency, Totals> _currencies = [];
    private readonly SortedDictionary<(CustomerId Customer, Currency Currency), Totals> _customers = [];
    private readonly SortedDictionary<Currency, long> _fxDifferences = [];

    internal static LedgerBalances Of(SnapshotState state, LocalDate asOf, Instant? knownAt)
    {
        var reading = new BalanceReading();
        reading.AddItems(state);
        reading.AddCash(state);
        reading.AddControls(state);
        return reading.Build(asOf, knownAt, state.View.Version);
    }

    /// <summary>The balances of lists that no journal stands behind: the control accounts are what the lists sum to.</summary>
    internal static LedgerBalances Of(IReadOnlyList<OpenItem> items, IReadOnlyList<UnappliedCash> cash, LocalDate asOf, Instant? knownAt, long version)
    {
        var reading = new BalanceReading();
        foreach (OpenItem item in items)
        {
            reading.AddItem(item.Customer, item.Open.Currency, item.Open.MinorUnits);
            reading.Currency(item.Open.Currency).Customers += item.Open.MinorUnits;
        }

        foreach (UnappliedCash one in cash)
        {
            reading.AddCash(one.Customer, one.Amount.Currency, one.Amount.MinorUnits);
            Totals totals = reading.Currency(one.Amount.Currency);
            totals.Customers -= one.Customer is null ? 0 : one.Amount.MinorUnits;
            totals.UnidentifiedControl -= one.Customer is null ? one.Amount.MinorUnits : 0;
        }

        return reading.Build(asOf, knownAt, version);
    }

    private void AddItems(SnapshotState state)
    {
        var accounts = new AccountNumbers(state.View.Customers.Count);
        var sums = new List<long>();
        foreach (int row in state.OpenRows)
        {
            ref readonly ItemRow item = ref state.View.Items[row];
            int account = accounts.NumberOf(item.Customer, item.Currency);
            if (account == sums.Count)
            {
                sums.Add(0);
            }

            sums[account] += state.Open[row];
        }

        for (int account = 0; account < sums.Count; account++)
        {
            (int customer, Currency currency) = accounts.Accounts[account];
            AddItem(state.View.Customers[customer], currency, sums[account]);
        }
    }

    private void AddItem(CustomerId customer, Currency currency, long open)
    {
        Currency(currency).Open += open;
        Customer(customer, currency).Open += open;
    }

    private void AddCash(SnapshotState state)
    {
        for (int account = 0; account < state.Unapplied.Length; account++)
        {
            if (state.Unapplied[account] != 0)
            {
                AccountRow row = state.View.Accounts[account];
                CustomerId? customer = row.IsIdentified ? state.View.Customers[row.Customer] : null;
                AddCash(customer, state.View.Payments[row.Payment].Currency, state.Unapplied[account]);
            }
        }
    }

    private void AddCash(CustomerId? customer, Currency currency, long unapplied)
    {
        if (customer is { } known)
        {
            Currency(currency).Unapplied += unapplied;
            Customer(known, currency).Unapplied += unapplied;
        }
        else
        {
            Currency(currency).Unidentified += unapplied;
        }
    }

    private void AddControls(SnapshotState state)
    {
        LedgerView view = state.View;
        for (int i = 0; i < view.Controls.Count && view.Controls[i].Entry < state.Entries; i++)
        {
            ControlRow row = view.Controls[i];
            Totals totals = Currency(row.Currency);
            long amount = view.Entries[row.Entry].Day <= state.Day ? row.Amount : 0;
            totals.Customers += row.Account == ControlAccount.Customers ? amount : 0;
            totals.UnidentifiedControl += row.Account == ControlAccount.Unidentified ? amount : 0;
        }

        for (int i = 0; i < view.FxDifferences.Count && view.FxDifferences[i].Entry < state.Entries; i++)
        {
            FxRow row = view.FxDifferences[i];
            long amount = view.Entries[row.Entry].Day <= state.Day ? row.Amount : 0;
            _fxDifferences[row.Currency] = _fxDifferences.GetValueOrDefault(row.Currency) + amount;
        }
    }

    private LedgerBalances Build(LocalDate asOf, Instant? knownAt, long version) => new(
        asOf,
        knownAt,
        version,
        _currencies.Select(c => c.Value.ToCurrency(c.Key)),
        _customers.Select(c => c.Value.ToCustomer(c.Key.Customer, c.Key.Currency)),
        _fxDifferences.Select(f => Money.FromMinor(f.Value, f.Key)));

    private Totals Currency(Currency currency) =>
        _currencies.TryGetValue(currency, out Totals? totals) ? totals : _currencies[currency] = new Totals();

    private Totals Customer(CustomerId customer, Currency currency) =>
        _customers.TryGetValue((customer, currency), out Totals? totals) ? totals : _customers[(customer, currency)] = new Totals();

    private sealed class Totals
    {
        internal long Open { get; set; }

        internal long Unapplied { get; set; }

        internal long Unidentified { get; set; }

        internal long Customers { get; set; }

        internal long UnidentifiedControl { get; set; }

        internal CurrencyBalance ToCurrency(Currency currency) => new(
            currency,
            Money.FromMinor(Open, currency),
            Money.FromMinor(Unapplied, currency),
            Money.FromMinor(Unidentified, currency),
            Money.FromMinor(Customers, currency),
            Money.FromMinor(UnidentifiedControl, currency));

        internal CustomerBalance ToCustomer(CustomerId customer, Currency currency) =>
            new(customer, currency, Money.FromMinor(Open, currency), Money.FromMinor(Unapplied, currency));
    }
}
