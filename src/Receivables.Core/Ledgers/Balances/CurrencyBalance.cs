namespace Receivables.Ledgers;

/// <summary>What a ledger holds in one currency, counted twice: from the items and payments, and from the entries.</summary>
/// <remarks>
/// <para>Always <c>Open − Unapplied = CustomersControl</c> and <c>−Unidentified = UnidentifiedControl</c>: the ledger checks it for every entry, when written and when read back.</para>
/// <para>The control accounts are those of the general ledger that the receivables must agree with: see <c>docs/reference/ledger.md</c>.</para>
/// </remarks>
/// <param name="Currency">The currency.</param>
/// <param name="Open">Σ signed open items.</param>
/// <param name="Unapplied">Unapplied cash of known customers.</param>
/// <param name="Unidentified">Receipts whose payer is not known yet.</param>
/// <param name="CustomersControl">What the entries say the customers owe, less their cash.</param>
/// <param name="UnidentifiedControl">What the entries say is unidentified, as a negative amount.</param>
public sealed record CurrencyBalance(Currency Currency, Money Open, Money Unapplied, Money Unidentified, Money CustomersControl, Money UnidentifiedControl)
{
    /// <summary>Both control accounts together: Σ signed open items − unapplied − unidentified.</summary>
    public Money Control => CustomersControl + UnidentifiedControl;
}
