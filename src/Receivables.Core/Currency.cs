using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Receivables;

/// <summary>A currency of ISO 4217 that has a minor unit.</summary>
/// <remarks>
/// <para>Codes without a minor unit, such as XAU (gold) or XTS (testing), are refused: no invoice is written in them.
/// Codes withdrawn since 2016 are known and marked by <see cref="IsActive"/>, because books are kept for ten years.</para>
/// <para><c>default</c> is "no currency": its <see cref="Code"/> is <c>XXX</c>, it has no digits, it is equal only to itself, and money in it mixes with
/// no other. Two bytes, immutable, safe to share between threads.</para>
/// </remarks>
public readonly struct Currency : IEquatable<Currency>, IComparable<Currency>
{
    private readonly ushort _index;

    private Currency(ushort index) => _index = index;

    /// <summary>Euro.</summary>
    public static Currency Eur { get; } = FromCode("EUR");

    /// <summary>US dollar.</summary>
    public static Currency Usd { get; } = FromCode("USD");

    /// <summary>Pound sterling.</summary>
    public static Currency Gbp { get; } = FromCode("GBP");

    /// <summary>Swiss franc.</summary>
    public static Currency Chf { get; } = FromCode("CHF");

    /// <summary>All currencies that can hold money, withdrawn ones included, by code.</summary>
    public static IReadOnlyList<Currency> All { get; } = CreateAll();

    /// <summary>The three letters of ISO 4217; <c>XXX</c> for <c>default</c>.</summary>
    public string Code => CurrencyTable.Entries[_index].Code;

    /// <summary>The number of ISO 4217, 1 to 999; 999 for <c>default</c>.</summary>
    public int NumericCode => CurrencyTable.Entries[_index].Number;

    /// <summary>How many digits the minor unit has: 0, 2, 3 or 4; 0 for <c>default</c>.</summary>
    public int MinorDigits => CurrencyTable.Entries[_index].MinorDigits;

    /// <summary>How many minor units make one of the currency: 1, 100, 1,000 or 10,000.</summary>
    public long MinorUnitsPerMajor => PowerOfTen(MinorDigits);

    /// <summary>The English name of the standard.</summary>
    public string EnglishName => CurrencyTable.Entries[_index].Name;

    /// <summary>Whether the code is in use today as the shipped data know it; a withdrawn one can still be read and held.</summary>
    public bool IsActive => _index != 0 && CurrencyTable.Entries[_index].Withdrawn is null;

    /// <summary>Whether this is <c>default</c>: no currency.</summary>
    public bool IsNone => _index == 0;

    /// <summary>Compares two currencies.</summary>
    public static bool operator ==(Currency left, Currency right) => left._index == right._index;

    /// <summary>Compares two currencies.</summary>
    public static bool operator !=(Currency left, Currency right) => left._index != right._index;

    /// <summary>Finds a currency by its code.</summary>
    /// <param name="code">Three upper-case letters, such as <c>EUR</c>.</param>
    /// <returns>The currency.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentException">ISO 4217 does not know the code, or it has no minor unit; the message says which.</exception>
    public static Currency FromCode(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (TryFromCode(code, out Currency currency))
        {
            return currency;
        }

        throw new ArgumentException(WhyRefused(code), nameof(code));
    }

    /// <summary>Finds a currency by its code.</summary>
    /// <param name="code">Three upper-case letters; anything else is not found.</param>
    /// <param name="currency">The currency, or <c>default</c> where the answer is <c>false</c>.</param>
    /// <returns>Whether the code is known and has a minor unit.</returns>
    public static bool TryFromCode(ReadOnlySpan<char> code, out Currency currency)
    {
        ushort index = code.Length == 3 ? CurrencyTable.IndexOf(code[0], code[1], code[2]) : (ushort)0;
        bool found = index != 0 && CurrencyTable.Entries[index].MinorDigits >= 0;
        currency = found ? new Currency(index) : default;
        return found;
    }

    /// <inheritdoc/>
    public bool Equals(Currency other) => _index == other._index;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Currency other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _index;

    /// <summary>Orders by code, ordinally; <c>default</c> stands where <c>XXX</c> does.</summary>
    public int CompareTo(Currency other) => string.CompareOrdinal(Code, other.Code);

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;

    /// <summary>Why <see cref="TryFromCode"/> refuses a code, as a sentence for a diagnostic.</summary>
    internal static string WhyRefused(string code)
    {
        bool known = code.Length == 3 && CurrencyTable.IndexOf(code[0], code[1], code[2]) != 0;
        return known
            ? $"'{code}' has no minor unit in ISO 4217 and cannot hold money."
            : $"'{Internals.Printable.Clip(code)}' is not a currency code of ISO 4217: use three upper-case letters such as EUR.";
    }

    internal static long PowerOfTen(int exponent) => exponent switch
    {
        0 => 1,
        1 => 10,
        2 => 100,
        3 => 1_000,
        4 => 10_000,
        _ => throw new ArgumentOutOfRangeException(nameof(exponent)),
    };

    private static ImmutableArray<Currency> CreateAll()
    {
        var all = ImmutableArray.CreateBuilder<Currency>();
        for (ushort i = 1; i < CurrencyTable.Entries.Length; i++)
        {
            if (CurrencyTable.Entries[i].MinorDigits >= 0)
            {
                all.Add(new Currency(i));
            }
        }

        return all.ToImmutable();
    }
}
