using Receivables.Banking.Records;

namespace Receivables.Banking.Csv;

/// <summary>The running balances of a table, currency by currency.</summary>
internal sealed class CsvBalances
{
    private readonly List<CsvRunningBalance> _balances = [];

    /// <summary>Takes a row with its balance.</summary>
    internal void Add(Money amount, Money balance, NodaTime.LocalDate day)
    {
        CsvRunningBalance? known = _balances.Find(b => b.Currency == balance.Currency);
        if (known is null)
        {
            _balances.Add(known = new CsvRunningBalance(balance.Currency));
        }

        known.Add(amount, balance, day);
    }

    /// <summary>Whether the balance behind a row is that of the row before and its amount: then it is booked, whatever else the row says.</summary>
    internal bool IsMovedBy(Money amount, Money balance) => _balances.Find(b => b.Currency == balance.Currency)?.IsMovedBy(amount, balance) == true;

    /// <summary>Says that a row has no balance: what follows from the others is then wrong.</summary>
    internal void Miss(Currency currency) => _balances.Find(b => b.Currency == currency)?.Miss();

    /// <summary>Adds opening and closing of each currency to the statement.</summary>
    internal void Close(StatementDraft statement) => _balances.ForEach(b => b.Close(statement));
}
