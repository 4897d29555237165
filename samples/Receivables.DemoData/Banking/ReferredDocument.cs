namespace Receivables.DemoData.Banking;

/// <summary>A document that a payment names in its structured remittance information.</summary>
/// <param name="Number">Its number.</param>
/// <param name="IsCreditNote">Whether it is a credit note that is taken off.</param>
/// <param name="Due">Its amount.</param>
/// <param name="Discount">The discount that was taken; 0 for none.</param>
internal sealed record ReferredDocument(string Number, bool IsCreditNote, long Due, long Discount = 0)
{
    /// <summary>What was paid for it.</summary>
    public long Remitted => Due - Discount;
}
