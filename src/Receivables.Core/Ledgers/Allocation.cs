using Receivables.Internals;

namespace Receivables.Ledgers;

/// <summary>What an application does to one item.</summary>
/// <remarks>
/// <para><see cref="Settled"/> is by how much the open item shrinks, adjustments included: positive for an invoice, negative for a credit note that is used.
/// The cash part is <c>Settled − Σ adjustments</c>.</para>
/// <para>Immutable; equal when all parts are.</para>
/// </remarks>
public sealed record Allocation
{
    // Nearly all allocations are in one currency, and a journal has millions of them.
    private readonly Crossing? _crossing;

    /// <summary>States what happens to one item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="settled">By how much it shrinks, in its currency, with its sign; zero only where an adjustment takes cash without settling.</param>
    /// <param name="adjustments">The differences, in the item's currency.</param>
    /// <param name="paid">The cash part in the payment's currency, where that is another; else null.</param>
    /// <param name="rate">The stated rate from the item's currency to the payment's, where <paramref name="paid"/> is given.</param>
    /// <param name="fxDifference">The gain (positive) or loss in the ledger's functional currency, where the caller keeps one.</param>
    /// <exception cref="ArgumentException">Paid and rate are not given together, or currencies do not fit.</exception>
    public Allocation(ItemId item, Money settled, IEnumerable<Adjustment>? adjustments = null, Money? paid = null, ExchangeRate? rate = null, Money? fxDifference = null)
    {
        Item = item;
        Settled = settled;
        Adjustments = ValueList<Adjustment>.From(adjustments);
        _crossing = paid is null && rate is null && fxDifference is null ? null : new Crossing(paid, rate, fxDifference);
        Cash = Adjustments.Count == 0 ? settled : settled - Money.Sum(Adjustments.Select(a => a.Amount), settled.Currency);
        bool crosses = paid is not null;
        if (crosses != (rate is not null) || (crosses && (rate!.Value.Source != settled.Currency || rate.Value.Target != paid!.Value.Currency)))
        {
            throw new ArgumentException("An allocation that crosses currencies states what was paid and the rate from the item's currency to the payment's.", nameof(rate));
        }
    }

    /// <summary>The item.</summary>
    public ItemId Item { get; }

    /// <summary>By how much it shrinks, adjustments included.</summary>
    public Money Settled { get; }

    /// <summary>The differences between that and the cash.</summary>
    public IReadOnlyList<Adjustment> Adjustments { get; }

    /// <summary>The cash part, in the item's currency.</summary>
    public Money Cash { get; }

    /// <summary>The cash part in the payment's currency, where that is another, else null.</summary>
    public Money? Paid => _crossing?.Paid;

    /// <summary>The stated rate, where currencies are crossed, else null.</summary>
    public ExchangeRate? Rate => _crossing?.Rate;

    /// <summary>The gain or loss in the ledger's functional currency, or null.</summary>
    public Money? FxDifference => _crossing?.FxDifference;

    /// <summary>Whether <see cref="Paid"/>, <see cref="Rate"/> or <see cref="FxDifference"/> is given.</summary>
    internal bool HasCrossing => _crossing is not null;

    /// <summary>The cash part in the currency in which it is met.</summary>
    internal Money Met => _crossing is { Paid: { } paid } ? paid : Cash;

    private sealed record Crossing(Money? Paid, ExchangeRate? Rate, Money? FxDifference);
}
