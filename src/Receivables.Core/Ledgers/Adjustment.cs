using Receivables.Internals;

namespace Receivables.Ledgers;

/// <summary>A difference between what an item shrinks by and the cash that pays for it, named and booked.</summary>
/// <remarks>
/// Positive where something is settled without cash, negative where cash is taken without settling. Immutable; equal when all parts are.
/// </remarks>
public sealed record Adjustment
{
    /// <summary>Names a difference.</summary>
    /// <param name="kind">Why.</param>
    /// <param name="amount">The gross amount, in the item's currency; not zero.</param>
    /// <param name="vat">The VAT inside the amount by rate, each part signed like the amount and their gross summing to it; empty where the whole is without VAT.</param>
    /// <param name="account">The ledger account it is booked to, such as 665, or null for the caller's default.</param>
    /// <param name="opens">The item that takes the amount over: required for withholding, retention and deduction, else null.</param>
    /// <exception cref="ArgumentException">The amount is zero, the VAT does not sum to it, or an item is opened by a kind that opens none, or is missing.</exception>
    public Adjustment(AdjustmentKind kind, Money amount, IEnumerable<VatAmount>? vat = null, string? account = null, MovedItem? opens = null)
    {
        Known.Require(kind);
        if (amount.IsZero)
        {
            throw new ArgumentException("An adjustment is not zero.", nameof(amount));
        }

        Kind = kind;
        Amount = amount;
        VatAmounts = ValueList<VatAmount>.From(vat);
        Account = account;
        Opens = opens;
        if (VatAmounts.Count > 0 && Money.Sum(VatAmounts.Select(v => v.Gross), amount.Currency) != amount)
        {
            throw new ArgumentException("Net and VAT do not sum to the adjustment.", nameof(vat));
        }

        if (MovesToItem(kind) != (opens is not null) || (opens is not null && !amount.IsPositive))
        {
            throw new ArgumentException("A withholding, retention or deduction is positive and opens an item; nothing else does.", nameof(opens));
        }
    }

    /// <summary>Why.</summary>
    public AdjustmentKind Kind { get; }

    /// <summary>The gross amount.</summary>
    public Money Amount { get; }

    /// <summary>Net and VAT by rate; empty where the whole is without VAT.</summary>
    public IReadOnlyList<VatAmount> VatAmounts { get; }

    /// <summary>The VAT inside the amount.</summary>
    public Money Vat => Money.Sum(VatAmounts.Select(v => v.Vat), Amount.Currency);

    /// <summary>The amount without its VAT.</summary>
    public Money Net => Amount - Vat;

    /// <summary>The ledger account, or null for the caller's default.</summary>
    public string? Account { get; }

    /// <summary>The item that takes the amount over, or null.</summary>
    public MovedItem? Opens { get; }

    /// <summary>Whether a kind does not vanish but becomes an item of its own.</summary>
    /// <param name="kind">The kind.</param>
    public static bool MovesToItem(AdjustmentKind kind) => kind is AdjustmentKind.Withholding or AdjustmentKind.Retention or AdjustmentKind.Deduction;
}
