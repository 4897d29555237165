using NodaTime;
using Receivables.Banking.Internals;
using Receivables.Banking.Records;

namespace Receivables.Banking.Csv;

/// <summary>The running balances of a table, currency by currency.</summary>
/// <remarks>Most banks run the balance over what is booked; UBS also over what is not booked yet. Where only the latter adds up, the closing balance is that without what is pending.</remarks>
internal sealed class CsvBalances
{
    private readonly List<CsvRunningBalance> _booked = [];
    private readonly List<CsvRunningBalance> _all = [];

    /// <summary>Takes a row with its balance.</summary>
    internal void Add(Money amount, Money balance, LocalDate day, SourcePosition place)
    {
        Of(_booked, balance.Currency).Add(amount, balance, day, place);
        Of(_all, balance.Currency).Add(amount, balance, day, place);
    }

    /// <summary>Takes a row that is not booked yet, with its balance.</summary>
    internal void AddPending(Money amount, Money balance, LocalDate day, SourcePosition place) => Of(_all, balance.Currency).Add(amount, balance, day, place, isPending: true);

    /// <summary>Whether the balance behind a row is that of the row before and its amount: then it is booked, whatever else the row says.</summary>
    internal bool IsMovedBy(Money amount, Money balance) => _booked.Find(b => b.Currency == balance.Currency)?.IsMovedBy(amount, balance) == true;

    /// <summary>Whether the balance of a row is that from which the row before leads to its own: the newest stands first.</summary>
    internal bool IsMovedTo(Money balance) => _booked.Find(b => b.Currency == balance.Currency)?.IsMovedTo(balance) == true;

    /// <summary>Takes a row that states no balance: some banks write it once a day, or once a page.</summary>
    internal void Skip(Money amount)
    {
        Of(_booked, amount.Currency).Skip(amount);
        Of(_all, amount.Currency).Skip(amount);
    }

    /// <summary>Adds opening and closing of each currency to the statement; false where there are none.</summary>
    internal bool Close(StatementDraft statement, StatementDiagnostics diagnostics)
    {
        bool isStated = false;
        foreach (CsvRunningBalance booked in _booked)
        {
            CsvRunningBalance all = Of(_all, booked.Currency);
            isStated |= (booked.IsRunning || !all.IsRunning ? booked : all).Close(statement, diagnostics);
        }

        return isStated;
    }

    private static CsvRunningBalance Of(List<CsvRunningBalance> balances, Currency currency)
    {
        foreach (CsvRunningBalance known in balances)
        {
            if (known.Currency == currency)
            {
                return known;
            }
        }

        balances.Add(new CsvRunningBalance(currency));
        return balances[^1];
    }
}
