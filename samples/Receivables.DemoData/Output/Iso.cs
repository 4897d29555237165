using System.Globalization;

namespace Receivables.DemoData.Output;

/// <summary>Days as ISO 8601 writes them.</summary>
internal static class Iso
{
    /// <summary>The day, such as <c>2026-06-30</c>; empty for none.</summary>
    public static string Day(LocalDate? date) => date?.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture) ?? "";
}
