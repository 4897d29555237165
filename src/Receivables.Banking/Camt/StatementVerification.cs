using Receivables.Banking.Internals;

namespace Receivables.Banking.Camt;

/// <summary>Says whether a statement adds up, with a diagnostic where it does not or where that cannot be said.</summary>
internal static class StatementVerification
{
    internal static StatementBalances Verify(CamtStatement statement, CamtDiagnostics diagnostics)
    {
        BalanceOutcome outcome = statement.Ledger.Verify();
        switch (outcome.Check)
        {
            case BalanceCheck.Holds when outcome.Doubt is { } condition:
                diagnostics.Warning(CamtCodes.CurrencyMislabelled, statement.Position, $"The balances hold only if {condition}: the bank seems to label them with the currency of the order.");
                break;
            case BalanceCheck.Broken:
                diagnostics.Warning(CamtCodes.BalanceBroken, statement.Position, Explain(outcome.Broken!.Value));
                break;
            case BalanceCheck.NotVerifiable:
                diagnostics.Warning(CamtCodes.BalanceNotVerifiable, statement.Position, $"The balances of the statement could not be verified: {outcome.Doubt}.");
                break;
            case BalanceCheck.NotStated when statement.Format.Kind == CamtKind.Statement053:
                diagnostics.Information(CamtCodes.BalancesMissing, statement.Position, "The statement gives no opening or no closing balance, so its movements could not be verified.");
                break;
        }

        Currency currency = statement.Header!.Currency;
        return new StatementBalances(
            statement.Ledger.Opening(currency) ?? statement.Ledger.OpeningInAny(), statement.Ledger.Closing(currency) ?? statement.Ledger.ClosingInAny(), statement.Ledger.Balances, outcome.Check, outcome.Broken?.Difference);
    }

    private static string Explain(BalanceComparison broken)
    {
        Int128 expected = (Int128)broken.Opening.MinorUnits + broken.Movements;
        string sum = Fits(expected) && Fits(broken.Movements)
            ? $"Opening {broken.Opening} plus movements {Money.FromMinor((long)broken.Movements, broken.Opening.Currency)} is {Money.FromMinor((long)expected, broken.Opening.Currency)}"
            : $"Opening {broken.Opening} plus movements does not fit any amount";
        string difference = broken.Difference is { } missing ? $" ({missing} differ)" : "";
        return $"{sum}, but the closing balance is {broken.Closing}{difference}: ask the bank for the complete statement.";
    }

    private static bool Fits(Int128 minorUnits) => minorUnits >= long.MinValue && minorUnits <= long.MaxValue;
}
