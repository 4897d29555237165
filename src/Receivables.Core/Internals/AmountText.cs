using System.Runtime.CompilerServices;

namespace Receivables.Internals;

/// <summary>Plain decimal text to minor units and back, without going through a type that could round.</summary>
internal static class AmountText
{
    // So many characters and four more digits fit a long with certainty.
    private const int LongestShort = 14;

    // 19 digits hold every long; anything longer, leading zeros apart, cannot fit.
    private const ulong LargestBeforeDigit = (ulong.MaxValue - 9) / 10;

    /// <summary>Reads an optional sign, digits, and at most one point with digits on both sides.</summary>
    /// <typeparam name="T"><c>char</c> or a UTF-8 <c>byte</c>.</typeparam>
    internal static AmountParseStatus Read<T>(ReadOnlySpan<T> text, int minorDigits, out long minorUnits)
        where T : unmanaged, IEquatable<T>
    {
        minorUnits = 0;
        if (text.IsEmpty)
        {
            return AmountParseStatus.Empty;
        }

        if (TryReadShort(text, minorDigits, out minorUnits))
        {
            return AmountParseStatus.Ok;
        }

        bool negative = text[0].Equals(Of<T>('-'));
        ReadOnlySpan<T> digits = negative || text[0].Equals(Of<T>('+')) ? text[1..] : text;
        int point = digits.IndexOf(Of<T>('.'));
        ReadOnlySpan<T> whole = point < 0 ? digits : digits[..point];
        ReadOnlySpan<T> fraction = point < 0 ? [] : digits[(point + 1)..];
        bool wellFormed = !whole.IsEmpty && AreDigits(whole) && (point < 0 || (!fraction.IsEmpty && AreDigits(fraction)));
        return wellFormed ? Combine(whole, fraction, minorDigits, negative, out minorUnits) : AmountParseStatus.NotANumber;
    }

    /// <summary>Writes minor units with exactly the given digits; returns the length.</summary>
    internal static int Write(long minorUnits, int minorDigits, Span<byte> buffer)
    {
        ulong rest = minorUnits < 0 ? unchecked(0UL - (ulong)minorUnits) : (ulong)minorUnits;
        Span<byte> reversed = stackalloc byte[24];
        int length = 0;
        for (int digit = 0; rest != 0 || digit <= minorDigits; digit++)
        {
            if (digit == minorDigits && minorDigits > 0)
            {
                reversed[length++] = (byte)'.';
            }

            reversed[length++] = (byte)('0' + (int)(rest % 10));
            rest /= 10;
        }

        if (minorUnits < 0)
        {
            reversed[length++] = (byte)'-';
        }

        reversed[..length].Reverse();
        reversed[..length].CopyTo(buffer);
        return length;
    }

    /// <summary>The plain case that files are full of, such as <c>1224.49</c>, in one pass; whatever else falls through to the full rule.</summary>
    private static bool TryReadShort<T>(ReadOnlySpan<T> text, int minorDigits, out long minorUnits)
        where T : unmanaged, IEquatable<T>
    {
        long value = 0;
        int point = -1;
        bool plain = text.Length <= LongestShort;
        for (int i = 0; plain && i < text.Length; i++)
        {
            uint digit = DigitOf(text[i]);
            bool isPoint = digit > 9 && i > 0 && point < 0 && text[i].Equals(Of<T>('.'));
            point = isPoint ? i : point;
            value = digit <= 9 ? (value * 10) + digit : value;
            plain = digit <= 9 || isPoint;
        }

        int fraction = point < 0 ? 0 : text.Length - point - 1;
        plain &= fraction <= minorDigits && (point < 0 || fraction > 0);
        minorUnits = plain ? value * Currency.PowerOfTen(minorDigits - fraction) : 0;
        return plain;
    }

    private static AmountParseStatus Combine<T>(ReadOnlySpan<T> whole, ReadOnlySpan<T> fraction, int minorDigits, bool negative, out long minorUnits)
        where T : unmanaged, IEquatable<T>
    {
        minorUnits = 0;
        if (fraction.Length > minorDigits && fraction[minorDigits..].ContainsAnyExcept(Of<T>('0')))
        {
            return AmountParseStatus.TooManyDigits;
        }

        ulong value = 0;
        bool fits = Append(whole, ref value) && Append(fraction[..Math.Min(fraction.Length, minorDigits)], ref value);
        for (int i = fraction.Length; fits && i < minorDigits; i++)
        {
            fits = AppendDigit(0, ref value);
        }

        ulong limit = negative ? (ulong)long.MaxValue + 1 : long.MaxValue;
        if (!fits || value > limit)
        {
            return AmountParseStatus.OutOfRange;
        }

        minorUnits = negative ? unchecked((long)(0UL - value)) : (long)value;
        return AmountParseStatus.Ok;
    }

    private static bool Append<T>(ReadOnlySpan<T> digits, ref ulong value)
        where T : unmanaged, IEquatable<T>
    {
        foreach (T digit in digits)
        {
            if (!AppendDigit(DigitOf(digit), ref value))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AppendDigit(ulong digit, ref ulong value)
    {
        bool fits = value <= LargestBeforeDigit;
        value = fits ? (value * 10) + digit : value;
        return fits;
    }

    private static bool AreDigits<T>(ReadOnlySpan<T> text)
        where T : unmanaged
    {
        foreach (T character in text)
        {
            if (DigitOf(character) > 9)
            {
                return false;
            }
        }

        return true;
    }

    // Casts, not generic arithmetic, which boxes until the code is optimised.
    private static T Of<T>(char ascii)
        where T : unmanaged => typeof(T) == typeof(byte) ? Unsafe.BitCast<byte, T>((byte)ascii) : Unsafe.BitCast<char, T>(ascii);

    /// <summary>The value of a digit; above 9 for what is none.</summary>
    private static uint DigitOf<T>(T character)
        where T : unmanaged =>
        unchecked((uint)((typeof(T) == typeof(byte) ? Unsafe.BitCast<T, byte>(character) : Unsafe.BitCast<T, char>(character)) - '0'));
}
