using System.Diagnostics.CodeAnalysis;
using Receivables.Banking.Sepa;

namespace Receivables.Banking;

/// <summary>The creditor identifier under which a firm collects SEPA direct debits, such as <c>FR72ZZZ123456</c>.</summary>
/// <remarks>
/// Country, two check digits (ISO 7064 mod 97-10 over the national part, without the business code), a business code of three characters that the creditor chooses, and a national part; 8 to 35 characters.
/// Two identifiers that differ in the business code only are the same creditor. Source: EPC262-08, creditor identifier overview. Immutable; safe to share between threads.
/// </remarks>
public readonly record struct SepaCreditorId
{
    private const int Shortest = 8;
    private const int Longest = 35;
    private const int NationalPart = 7;

    private readonly string? _value;

    private SepaCreditorId(string value) => _value = value;

    /// <summary>The identifier without spaces, in capitals; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    /// <summary>Whether it is <c>default</c>.</summary>
    public bool IsEmpty => _value is null;

    /// <summary>The business code, three characters that have no part in the check; <c>ZZZ</c> where the creditor chose none.</summary>
    public string BusinessCode => _value is null ? "" : _value[4..NationalPart];

    /// <summary>Reads an identifier; spaces and the case of letters do not matter.</summary>
    /// <exception cref="FormatException">It is none, or its check digits do not hold.</exception>
    public static SepaCreditorId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out SepaCreditorId id) ? id : throw new FormatException($"'{Internals.Excerpt.Of(text)}' is no SEPA creditor identifier: 8 to 35 letters and digits, of which the third and fourth check the rest.");
    }

    /// <summary>Reads an identifier, and says whether it is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out SepaCreditorId id)
    {
        id = default;
        string kept = string.Concat((text ?? "").Where(c => c != ' ')).ToUpperInvariant();
        bool isOne = kept.Length is >= Shortest and <= Longest && kept.All(char.IsAsciiLetterOrDigit) && kept.AsSpan(0, 2).ContainsAnyExceptInRange('A', 'Z') is false
            && kept.AsSpan(2, 2).ContainsAnyExceptInRange('0', '9') is false && Mod97.Of($"{kept[NationalPart..]}{kept[..4]}") == 1;
        id = isOne ? new SepaCreditorId(kept) : default;
        return isOne;
    }

    /// <summary>Returns the identifier.</summary>
    public override string ToString() => Value;
}
