namespace Receivables.Banking.Camt;

/// <summary>An amount element as it was read: not there, there and refused, or there and good.</summary>
internal struct CamtAmount
{
    /// <summary>Whether the element was there.</summary>
    internal bool IsStated;

    /// <summary>Whether it was read; only then <see cref="Value"/> means something.</summary>
    internal bool IsValid;

    /// <summary>The currency it is labelled with, where that is known, even if the digits are none.</summary>
    internal Currency Currency;

    /// <summary>The amount, not signed.</summary>
    internal Money Value;

    internal readonly bool IsIn(Currency currency) => IsValid && Value.Currency == currency;
}
