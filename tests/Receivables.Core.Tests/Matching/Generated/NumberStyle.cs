using System.Globalization;

namespace Receivables.Matching.Generated;

/// <summary>How a creditor numbers its invoices.</summary>
internal static class NumberStyle
{
    internal const int Count = 6;

    internal static string Format(int style, int serial) => style switch
    {
        0 => string.Create(CultureInfo.InvariantCulture, $"FA-2026-{serial:00000}"),
        1 => string.Create(CultureInfo.InvariantCulture, $"INV26/{serial:000000}"),
        2 => string.Create(CultureInfo.InvariantCulture, $"{100_000 + serial}"),
        3 => string.Create(CultureInfo.InvariantCulture, $"2026-{serial:00000}"),
        4 => string.Create(CultureInfo.InvariantCulture, $"R{serial:000000}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"26.{serial:00000}.F"),
    };
}
