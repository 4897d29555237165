namespace Receivables.Ledgers;

/// <summary>What one customer owes in one currency.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Currency">The currency.</param>
/// <param name="Open">Σ signed open items.</param>
/// <param name="Unapplied">Unapplied cash.</param>
public sealed record CustomerBalance(CustomerId Customer, Currency Currency, Money Open, Money Unapplied)
{
    /// <summary>What is owed: open items less unapplied cash; negative where the creditor owes.</summary>
    public Money Balance => Open - Unapplied;
}
