using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Receivables.Evaluation.Books;

/// <summary>How a creditor numbers its invoices.</summary>
/// <remarks>
/// In a template <c>{Y}</c> and <c>{y}</c> are the year of issue in four and two digits, <c>{M}</c> its month, <c>{C}</c> the customer, <c>{N5}</c> the serial in at least five digits
/// and <c>{X}</c> twelve hexadecimal digits without an order.
/// </remarks>
internal sealed partial class NumberStyle
{
    private readonly string _template;
    private readonly int _first;
    private readonly Regex _form;

    private NumberStyle(string name, string template, int first = 1, bool restarts = false)
    {
        Name = name;
        _template = template;
        _first = first;
        Restarts = restarts;
        _form = new Regex("^(?<prefix>" + Fields().Replace(Regex.Escape(template).Replace(@"\{", "{", StringComparison.Ordinal), Form) + ")$", RegexOptions.CultureInvariant);
    }

    internal static IReadOnlyList<NumberStyle> All { get; } =
    [
        new("SO-00123/26", "SO-{N5}/{y}", restarts: true),
        new("100123", "{N6}", 100_123),
        new("INV26/000123", "INV{y}/{N6}"),
        new("2026-00123", "{Y}-{N5}", restarts: true),
        new("R000123", "R{N6}"),
        new("26.00123.F", "{y}.{N5}.F", restarts: true),
        new("RE4711260123", "RE4711{y}{N4}", restarts: true),
        new("F-26-06-1234", "F-{y}-{M}-{N4}", 1_234),
        new("FA-2026-00123", "FA-2026-{N5}"),
        new("2026/06-0123", "{Y}/{M}-{N4}", restarts: true),
        new("RE20260123", "RE{Y}{N4}", restarts: true),
        new("F-123/2026", "F-{N1}/{Y}", restarts: true),
        new("INV0000123-1", "INV{N7}-1"),
        new("9F3A1C07-4B2E", "{X}"),
        new("10042-0123", "{C}-{N4}"),
        new("26000123", "{y}{N6}", restarts: true),
        new("3123", "{N1}", 3_001),
    ];

    /// <summary>An example, which names it.</summary>
    internal string Name { get; }

    /// <summary>Whether the serials begin anew each year.</summary>
    internal bool Restarts { get; }

    internal string Format(int serial, LocalDate issued, int customer) => Fields().Replace(_template, m => m.Value[1] switch
    {
        'Y' => issued.Year.ToString(CultureInfo.InvariantCulture),
        'y' => (issued.Year % 100).ToString("00", CultureInfo.InvariantCulture),
        'M' => issued.Month.ToString("00", CultureInfo.InvariantCulture),
        'C' => (10_000 + customer).ToString(CultureInfo.InvariantCulture),
        'X' => Scattered(serial),
        _ => (_first + serial).ToString("D" + m.Value[2], CultureInfo.InvariantCulture),
    });

    /// <summary>Parts a number of the style into what stands before the serial, the serial and what stands after it; all of it is before where it has no serial, or is none of the style.</summary>
    internal (string Prefix, string Serial, string Suffix) Part(string number)
    {
        Match match = _form.Match(number);
        return match.Success && match.Groups["serial"].Success
            ? (match.Groups["prefix"].Value, match.Groups["serial"].Value, match.Groups["suffix"].Value)
            : (number, "", "");
    }

    private static string Form(Match field) => field.Value[1] switch
    {
        'Y' => @"\d{4}",
        'y' or 'M' => @"\d{2}",
        'C' => @"\d{5,}",
        'X' => "[0-9A-F]{8}-[0-9A-F]{4}",
        _ => @")(?<serial>\d{" + field.Value[2] + @",})(?<suffix>",
    };

    // Multiplied by an odd number, serials stay apart in 48 bits.
    private static string Scattered(int serial)
    {
        string hex = (unchecked((ulong)(serial + 1) * 0x9E3779B97F4A7C15) >> 16).ToString("X12", CultureInfo.InvariantCulture);
        return hex[..8] + "-" + hex[8..];
    }

    [GeneratedRegex(@"\{[YyMCXN]\d?\}")]
    private static partial Regex Fields();
}
