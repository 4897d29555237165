using System.Globalization;
using System.Text;
using NodaTime;

namespace Receivables.Architecture;

/// <summary>Breaks the rules of src on purpose, so that the tests of the architecture can show that they see it.</summary>
internal static class Probe
{
    internal static Func<object> Clock() => () => DateTime.UtcNow;

    internal static object Chance() => new Random();

    internal static string Culture() => CultureInfo.CurrentCulture.Name;

    internal static string PrintedDate(LocalDate date) => date.ToString();

    internal static string JoinedDate(LocalDate? date) => "on " + date;

    internal static string WrittenDate(LocalDate date) => $"on {date} or later";

    internal static string WrittenAmount(decimal amount) => $"{amount,10}";

    internal static string SafeDate(LocalDate date) => string.Create(CultureInfo.InvariantCulture, $"on {date}");

    internal static string SafeThenUnsafe(LocalDate date, int days) =>
        days > 0 ? string.Create(CultureInfo.InvariantCulture, $"on {date}") : $"{days} days" + $" after {date}";

    internal static string SafeBesideNumber(LocalDate date, int days) =>
        days > 0 ? $"{days} days" : string.Create(CultureInfo.InvariantCulture, $"on {date}");

    internal static string Built(LocalDate date) => new StringBuilder().Append($"on {date}").ToString();

    internal static string SafelyBuilt(LocalDate date) => new StringBuilder().Append(CultureInfo.InvariantCulture, $"on {date}").ToString();

    internal static object Seeded() => new Random(7);

    internal static bool NamesAValueInItsBody(string text) => typeof(Iban) != null && text.Length > default(Money).ToString().Length;

    internal static object NamesAValueAsArgument() => new List<CustomerId?>();
}
