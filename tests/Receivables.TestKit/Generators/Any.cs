using FsCheck;
using FsCheck.Fluent;

namespace Receivables.TestKit.Generators;

/// <summary>Generators of everything that properties speak about: hostile at the edges of what each type may hold, and plain most of the time.</summary>
public static partial class Any
{
    private const string Digits = "0123456789";
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    // Plain text, text in other scripts, what JSON, CSV and HTML escape, spaces of several kinds, characters of two UTF-16 units.
    private static readonly string[] TextPieces =
    [
        "a", "Z", "7", " ", "-", "/", "#", ".", ",", ";", "'", "\"", "\\", "<b>", "&", "+", "é", "ß", "Ł", "Ω", "Ж", "漢", "ｱ", "\u00A0", "😀", "𝔸",
        "Facture FA-2026-00123 ", "SARL ", "RF18 5390 0754 7034 ",
    ];

    /// <summary>What no id may hold but a text may: controls, line ends, direction marks, private characters.</summary>
    private static readonly string[] InvisiblePieces = ["\n", "\r\n", "\t", "\0", "\u001F", "\u007F", "\u200B", "\u202E", "\uE000", "\u2028"];

    /// <summary>Any 64-bit number: near zero, near both ends, or anywhere between.</summary>
    public static Gen<long> MinorUnits => Gen.Frequency(
        (4, Gen.Choose(-1_000, 1_000).Select(n => (long)n)),
        (1, Gen.Elements(long.MinValue, long.MinValue + 1, -1L, 0L, 1L, long.MaxValue - 1, long.MaxValue)),
        (4, from high in Gen.Choose(int.MinValue, int.MaxValue)
            from low in Gen.Choose(int.MinValue, int.MaxValue)
            from shift in Gen.Choose(0, 63)
            select unchecked(((long)high << 32) | (uint)low) >> shift));

    /// <summary>Any decimal: of any scale, any mantissa of up to 96 bits, either sign.</summary>
    public static Gen<decimal> Factor =>
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        from middle in Gen.Choose(int.MinValue, int.MaxValue)
        from high in Gen.Choose(int.MinValue, int.MaxValue)
        from words in Gen.Choose(1, 3)
        from shift in Gen.Choose(0, 31)
        from negative in Gen.Elements(false, true)
        from scale in Gen.Choose(0, 28)
        select new decimal(
            words > 1 ? low : unchecked((int)((uint)low >> shift)),
            words switch { 1 => 0, 2 => unchecked((int)((uint)middle >> shift)), _ => middle },
            words > 2 ? unchecked((int)((uint)high >> shift)) : 0,
            negative,
            (byte)scale);

    /// <summary>Every rounding of .NET.</summary>
    public static Gen<MidpointRounding> Rounding => Gen.Elements(Enum.GetValues<MidpointRounding>());

    /// <summary>Text that every noun takes, not blank, of up to about 60 characters.</summary>
    public static Gen<string> Text =>
        from first in Gen.Elements("x", "Lampes Dubois ", "Łódź Światło ", "1")
        from rest in Pieces(TextPieces, 12)
        select first + rest;

    /// <summary>Text as a bank may transmit it: also empty, blank, or with control characters.</summary>
    public static Gen<string> FreeText => Gen.Frequency(
        (1, Gen.Elements("", " ", "\r\n")),
        (3, Pieces([.. TextPieces, .. InvisiblePieces], 30)),
        (1, from times in Gen.Choose(1, 2_000) select new string('é', times)));

    /// <summary>Text of an id: visible, without a space at either end, at most 128 characters.</summary>
    public static Gen<string> IdText =>
        from core in Pieces([.. TextPieces.Where(piece => piece != " " && piece != "\u00A0" && !piece.EndsWith(' '))], 10)
        from inner in Gen.Elements("", " ", "-", "#")
        from last in Gen.Elements("0", "C00012", "#2", "~2")
        select core + (core.Length == 0 ? "" : inner) + last;

    /// <summary>A value or null, three times of four a value.</summary>
    internal static Gen<T?> OrNull<T>(this Gen<T> values)
        where T : class => Gen.Frequency((3, values.Select(value => (T?)value)), (1, Gen.Constant<T?>(null)));

    /// <summary>A value or null, three times of four a value.</summary>
    internal static Gen<T?> OrNone<T>(this Gen<T> values)
        where T : struct => Gen.Frequency((3, values.Select(value => (T?)value)), (1, Gen.Constant<T?>(null)));

    /// <summary>A list of at most so many values, often none.</summary>
    internal static Gen<T[]> UpTo<T>(this Gen<T> values, int most) =>
        from count in Gen.Frequency((1, Gen.Constant(0)), (2, Gen.Choose(0, most)))
        from items in values.ArrayOf(count)
        select items;

    private static Gen<string> Pieces(string[] pieces, int most) =>
        from parts in Gen.Elements(pieces).UpTo(most)
        select string.Concat(parts);
}
