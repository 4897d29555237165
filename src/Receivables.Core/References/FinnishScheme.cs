using System.Text;
using Receivables.Internals;

namespace Receivables.References;

/// <summary>The Finnish national reference: weights 7, 3, 1 from the right, up to the next ten.</summary>
internal sealed class FinnishScheme : ReferenceScheme
{
    internal const int MinLength = 4;
    internal const int MaxLength = 20;

    internal override string Name => "Finnish reference";

    internal override string PayloadRule => "3 to 19 digits after its leading zeros";

    private static ReadOnlySpan<byte> Weights => [7, 3, 1];

    /// <summary>Whether a number holds; zeros may stand before it, up to the 20 digits of a bank's record.</summary>
    internal static bool Holds(ReadOnlySpan<char> digits)
    {
        ReadOnlySpan<char> value = digits.TrimStart('0');
        return digits.Length <= MaxLength && value.Length >= MinLength
            && AsciiDigits.AreAll(value)
            && CheckDigit(value[..^1]) == value[^1];
    }

    /// <summary>Whether the machine form of an RF reference, known to hold, wraps a Finnish one.</summary>
    internal static bool HoldsInside(ReadOnlySpan<char> rf) => Holds(rf[RfScheme.PayloadStart..]);

    internal override string? Read(ReadOnlySpan<char> compact)
    {
        ReadOnlySpan<char> digits = RfScheme.Holds(compact) ? compact[RfScheme.PayloadStart..] : compact;
        return Holds(digits) ? digits.TrimStart('0').ToString() : null;
    }

    internal override string? Create(ReadOnlySpan<char> payload)
    {
        ReadOnlySpan<char> significant = payload.TrimStart('0');
        return significant.Length is >= MinLength - 1 and < MaxLength && ReferenceText.IsNumber(significant)
            ? $"{significant}{CheckDigit(significant)}"
            : null;
    }

    internal override string PayloadOf(string value) => value[..^1];

    internal override string Print(string value)
    {
        var print = new StringBuilder(value);
        for (int place = value.Length - 5; place > 0; place -= 5)
        {
            print.Insert(place, ' ');
        }

        return print.ToString();
    }

    private static char CheckDigit(ReadOnlySpan<char> payload)
    {
        int sum = 0;
        for (int i = 0; i < payload.Length; i++)
        {
            sum += (payload[^(i + 1)] - '0') * Weights[i % Weights.Length];
        }

        return (char)('0' + ((10 - (sum % 10)) % 10));
    }
}
