namespace Receivables;

/// <summary>A bank or provider charge that comes with a payment.</summary>
/// <param name="Amount">The charge; positive where it was taken, negative where it was given back.</param>
/// <param name="IsIncluded">Whether the payment's amount is already less by it.</param>
/// <param name="Kind">What the bank calls it, or null.</param>
public readonly record struct PaymentCharge(Money Amount, bool IsIncluded, string? Kind);
