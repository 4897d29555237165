using System.Globalization;

namespace Receivables.Evaluation.Books;

/// <summary>How a creditor numbers its invoices.</summary>
/// <param name="Name">An example, which names it.</param>
/// <param name="Prefix">What stands before the serial and is dropped by some payers.</param>
/// <param name="Width">To how many digits the serial is padded.</param>
/// <param name="First">The first serial.</param>
/// <param name="Suffix">What stands after it.</param>
internal sealed record NumberStyle(string Name, string Prefix, int Width, int First, string Suffix = "")
{
    internal static IReadOnlyList<NumberStyle> All { get; } =
    [
        new("FA-2026-00123", "FA-2026-", 5, 1),
        new("100123", "", 6, 100_123),
        new("INV26/000123", "INV26/", 6, 1),
        new("2026-00123", "2026-", 5, 1),
        new("R000123", "R", 6, 1),
        new("26.00123.F", "26.", 5, 1, ".F"),
        new("RE4711260123", "RE471126", 4, 1),
        new("F-26-6-1234", "F-26-6-", 4, 1_234),
    ];

    internal string Format(int serial) => Prefix + Serial(serial) + Suffix;

    internal string Serial(int serial) => (First + serial).ToString("D" + Width, CultureInfo.InvariantCulture);
}
