namespace Receivables.Ledgers.Columns;

/// <summary>The account of one payment with one customer, or with nobody yet.</summary>
/// <param name="Payment">The row of the payment.</param>
/// <param name="Customer">The row of the customer, or -1 while unidentified.</param>
/// <param name="PreviousOfPayment">The account of the same payment before it, or -1.</param>
/// <param name="PreviousOfCustomer">The account of the same customer before it, or -1.</param>
internal readonly record struct AccountRow(int Payment, int Customer, int PreviousOfPayment, int PreviousOfCustomer)
{
    internal const int Unidentified = -1;

    internal bool IsIdentified => Customer != Unidentified;
}
