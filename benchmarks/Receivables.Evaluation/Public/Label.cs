using System.Globalization;
using System.Reflection;

namespace Receivables.Evaluation.Public;

/// <summary>What a line of the public sets is about, read by hand from its note and those of the open items.</summary>
/// <param name="Wanted">What is to happen.</param>
/// <param name="Items">The items.</param>
/// <param name="Settled">How much of the one item, where it is not all that is open.</param>
/// <param name="Kind">The kind of case, in words of our own.</param>
internal sealed record Label(Wanted Wanted, IReadOnlyList<string> Items, decimal? Settled, string Kind)
{
    /// <summary>The labels of the bank lines, by set and line.</summary>
    internal static IReadOnlyDictionary<(string Set, string Line), Label> CashApplication()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("cash-application.csv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split(',')).ToDictionary(c => (c[0], c[1]), Read);
    }

    private static Label Read(string[] cells) => new(
        Enum.Parse<Wanted>(cells[2], ignoreCase: true),
        cells[3].Split(' ', StringSplitOptions.RemoveEmptyEntries),
        cells[4].Length == 0 ? null : decimal.Parse(cells[4], CultureInfo.InvariantCulture),
        cells[5].TrimEnd());
}
