namespace Receivables.Ledgers.Twin;

/// <summary>An account of a payment of the twin: the entry that brought the payment, and whose account.</summary>
internal sealed record PlainAccount(PaymentId Payment, int Entry, CustomerId? Customer, Currency Currency)
{
    // Three texts need not be hashed for each amount that is added up.
    public override int GetHashCode() => Entry;
}
