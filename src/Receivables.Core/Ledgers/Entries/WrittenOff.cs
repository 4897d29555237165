using Receivables.Journal;

namespace Receivables.Ledgers;

/// <summary>An item, or a part of it, was given up as a loss. A later receipt on it reverses this entry first.</summary>
/// <param name="Item">The item.</param>
/// <param name="Adjustment">The loss with its VAT and account; its kind is <see cref="AdjustmentKind.WriteOff"/> and its sign that of the item.</param>
/// <param name="Reason">Why, for the audit trail, or null.</param>
public sealed record WrittenOff(ItemId Item, Adjustment Adjustment, string? Reason = null) : EntryPayload
{
    /// <summary>The loss with its VAT and account.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public Adjustment Adjustment { get; } = Adjustment ?? throw new ArgumentNullException(nameof(Adjustment));
}
