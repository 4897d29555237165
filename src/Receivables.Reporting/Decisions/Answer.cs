namespace Receivables.Reporting.Decisions;

/// <summary>One answer to what a payment settles.</summary>
/// <param name="Customers">Who owes it.</param>
/// <param name="Items">What it does to each item.</param>
/// <param name="Unapplied">What is left of the payment.</param>
/// <param name="Confidence">How likely it is, from 0 to 1; null where rules decided, which state no probability.</param>
internal sealed record Answer(IReadOnlyList<CustomerId> Customers, IReadOnlyList<SettledItem> Items, Money Unapplied, decimal? Confidence)
{
    /// <summary>Returns the items and how likely they are.</summary>
    public override string ToString() => $"{string.Join(", ", Items.Select(item => item.Item))} ({(Confidence is { } share ? Wording.Percent(share) : "by rule")})";
}
