using Receivables.Banking.Internals;

namespace Receivables.Banking.Camt;

/// <summary>Balances that do not say whether they are a credit or a debit, against the schema: taken as credits, unless only as debits they and the movements add up.</summary>
internal sealed class UnsignedBalances
{
    // More than opening and closing in two currencies no statement has.
    private const int MostTried = 4;

    private readonly List<(int Index, SourcePosition Position)> _found = [];

    /// <summary>Takes the balance that the ledger got last.</summary>
    internal void Add(BalanceLedger ledger, SourcePosition position) => _found.Add((ledger.Balances.Count - 1, position));

    /// <summary>Settles the signs and tells them. What nothing proves leaves a doubt.</summary>
    internal void Settle(BalanceLedger ledger, StatementDiagnostics diagnostics)
    {
        if (_found.Count == 0)
        {
            return;
        }

        bool isProven = Prove(ledger);
        foreach ((int index, SourcePosition position) in _found)
        {
            StatementBalance balance = ledger.Balances[index];
            bool isOfCheck = balance.Kind is BalanceKind.OpeningBooked or BalanceKind.PreviouslyClosedBooked or BalanceKind.ClosingBooked or BalanceKind.InterimBooked;
            string side = balance.Amount.IsNegative ? "debit" : "credit";
            diagnostics.Warning(CamtCodes.BalanceSignAssumed, position, $"The balance {Excerpt.Of(balance.Code)} does not say whether it is a credit or a debit: it is taken as a {side}, {(isProven && isOfCheck ? "as which the movements add up" : "which nothing proves")}.");
        }

        if (!isProven)
        {
            ledger.DoubtBecause("a balance does not say whether it is a credit or a debit");
        }
    }

    // Credits first; then every other way.
    private bool Prove(BalanceLedger ledger)
    {
        int tried = Math.Min(_found.Count, MostTried);
        for (int signs = 0; signs < 1 << tried; signs++)
        {
            for (int i = 0; i < tried; i++)
            {
                int index = _found[i].Index;
                Money amount = ledger.Balances[index].Amount.Abs();
                ledger.Correct(index, (signs & (1 << i)) == 0 ? amount : -amount);
            }

            if (ledger.Verify().Check == BalanceCheck.Holds)
            {
                return true;
            }
        }

        for (int i = 0; i < tried; i++)
        {
            ledger.Correct(_found[i].Index, ledger.Balances[_found[i].Index].Amount.Abs());
        }

        return false;
    }
}
