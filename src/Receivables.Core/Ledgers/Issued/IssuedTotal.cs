namespace Receivables.Ledgers;

/// <summary>What was invoiced and credited in one currency between two days.</summary>
/// <param name="Invoiced">Σ invoices, deposits included, gross.</param>
/// <param name="Credited">Σ credit notes and of deposits given back as credits, gross, as a positive amount.</param>
public sealed record IssuedTotal(Money Invoiced, Money Credited)
{
    /// <summary>The currency.</summary>
    public Currency Currency => Invoiced.Currency;

    /// <summary>Credit sales: what was invoiced less what was credited.</summary>
    public Money Sales => Invoiced - Credited;
}
