using System.Globalization;
using Receivables.Evaluation.Books;

namespace Receivables.Evaluation;

/// <summary>What to evaluate.</summary>
/// <param name="Profiles">The profiles.</param>
/// <param name="Books">How many books of each.</param>
/// <param name="OpenItems">About how many open items a book has; the populations in turn unless stated.</param>
/// <param name="Seed">The first seed.</param>
/// <param name="Rules">Whether the other rules are run beside the engine.</param>
/// <param name="Show">How many decisions of each book are printed that are wrong, or missed.</param>
/// <param name="Kind">Only these are printed.</param>
/// <param name="Table">The file that takes one line a payment, or null.</param>
/// <param name="Learns">Whether a first half of the payments teaches the engine for the second.</param>
internal sealed record EvaluationOptions(IReadOnlyList<BookProfile> Profiles, int Books, int? OpenItems, int Seed, bool Rules, int Show, string? Kind, string? Table, bool Learns)
{
    /// <summary>The sizes of the populations, in open items.</summary>
    internal static IReadOnlyList<int> Populations { get; } = [1_000, 5_000, 20_000, 100_000];

    private static readonly string[] Valued = ["--profile", "--books", "--items", "--seed", "--show", "--kind", "--table"];
    private static readonly string[] Bare = ["--engine-only", "--learn"];

    /// <summary>What is not an option, with the options there are; null where all is understood. A long run that was not meant is worse than none.</summary>
    internal static string? Problem(string[] args)
    {
        for (int at = 0; at < args.Length; at++)
        {
            bool isValued = Valued.Contains(args[at]);
            if ((!isValued && !Bare.Contains(args[at])) || (isValued && at + 1 == args.Length))
            {
                return $"{args[at]}: not understood. Options: {string.Join(" VALUE, ", Valued)} VALUE, {string.Join(", ", Bare)}; see benchmarks/Receivables.Evaluation/README.md.";
            }

            at += isValued ? 1 : 0;
        }

        return null;
    }

    internal static EvaluationOptions Parse(string[] args)
    {
        string? Value(string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
        int Number(string name, int otherwise) => Value(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
        return new(
            Value("--profile") is { } profile ? [BookProfile.Parse(profile)] : [BookProfile.Plain, BookProfile.Tough],
            Number("--books", 8),
            Value("--items") is { } items ? int.Parse(items, CultureInfo.InvariantCulture) : null,
            Number("--seed", 1),
            !args.Contains("--engine-only"),
            Number("--show", 0),
            Value("--kind"),
            Value("--table"),
            args.Contains("--learn"));
    }
}
