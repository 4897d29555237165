namespace Receivables.Internals;

/// <summary>Sums of amounts from outside, which may be too large: the answer is a value, not an exception.</summary>
internal static class ExactSum
{
    /// <summary>Whether amounts have the currency of a whole.</summary>
    internal static bool HasOneCurrency(IEnumerable<Money> parts, Money whole) => parts.All(part => part.Currency == whole.Currency);

    /// <summary>Whether amounts, all in the currency of a whole, sum to it.</summary>
    internal static bool Matches(IEnumerable<Money> parts, Money whole) => Of(parts) == whole.MinorUnits;

    /// <summary>Whether the sum of amounts can be held by <see cref="Money"/>.</summary>
    internal static bool Fits(IEnumerable<Money> parts) => Of(parts) is var sum && sum == (Int128)unchecked((long)sum);

    // 64 bits each and fewer than 2^63 of them: 128 bits always suffice.
    private static Int128 Of(IEnumerable<Money> parts) => parts.Aggregate(Int128.Zero, static (sum, part) => sum + part.MinorUnits);
}
