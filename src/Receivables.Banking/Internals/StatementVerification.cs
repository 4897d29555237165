namespace Receivables.Banking.Internals;

/// <summary>Says whether a statement adds up, with a diagnostic where it does not or where that cannot be said.</summary>
internal static class StatementVerification
{
    /// <param name="ledger">The balances and the movements.</param>
    /// <param name="currency">The currency of the statement.</param>
    /// <param name="needsBalances">Whether balances that are missing are worth a diagnostic.</param>
    /// <param name="position">Where the statement begins.</param>
    /// <param name="codes">The codes of the format.</param>
    /// <param name="diagnostics">Takes what is found.</param>
    internal static StatementBalances Verify(BalanceLedger ledger, Currency currency, bool needsBalances, SourcePosition position, BalanceCodes codes, StatementDiagnostics diagnostics)
    {
        BalanceOutcome outcome = ledger.Verify();
        switch (outcome.Check)
        {
            case BalanceCheck.Holds when outcome.Doubt is { } condition:
                diagnostics.Warning(codes.Mislabelled, position, $"The balances hold only if {condition}: the bank seems to label them with the currency of the order.");
                break;
            case BalanceCheck.Broken:
                diagnostics.Warning(codes.Broken, position, Explain(outcome.Broken!.Value));
                break;
            case BalanceCheck.NotVerifiable:
                diagnostics.Warning(codes.NotVerifiable, position, $"The balances of the statement could not be verified: {outcome.Doubt}.");
                break;
            case BalanceCheck.NotStated when needsBalances:
                diagnostics.Information(codes.Missing, position, "The statement gives no opening or no closing balance, so its movements could not be verified.");
                break;
        }

        return ledger.Balances.Count == 0 && outcome.Broken is null ? StatementBalances.None(outcome.Check) : new StatementBalances(ledger.Opening(currency) ?? ledger.OpeningInAny(), ledger.Closing(currency) ?? ledger.ClosingInAny(), ReadOnlyLists.From(ledger.Balances), outcome.Check, outcome.Broken?.Difference);
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
