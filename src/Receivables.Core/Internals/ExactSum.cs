namespace Receivables.Internals;

/// <summary>A sum of amounts from outside, which may be too large or of several currencies: that is a value here, not an exception.</summary>
/// <param name="currency">The currency that all amounts should have.</param>
internal struct ExactSum(Currency currency)
{
    // 64 bits each and fewer than 2^63 of them: 128 bits always suffice.
    private Int128 _sum;

    /// <summary>Whether all amounts have the currency.</summary>
    internal bool HasOneCurrency { get; private set; } = true;

    /// <summary>Whether the sum can be held by <see cref="Money"/>.</summary>
    internal readonly bool Fits => _sum == unchecked((long)_sum);

    internal void Add(Money part)
    {
        _sum += part.MinorUnits;
        HasOneCurrency &= part.Currency == currency;
    }

    /// <summary>Whether the amounts sum to a whole, currencies aside.</summary>
    internal readonly bool Matches(Money whole) => _sum == whole.MinorUnits;
}
