using System.Globalization;
using FsCheck;

namespace Receivables.TestKit;

/// <summary>What the environment asks of every property: a seed to replay, and how many more or fewer cases to try.</summary>
internal static class PropertySettings
{
    internal const string SeedVariable = "RECEIVABLES_SEED";
    internal const string FactorVariable = "RECEIVABLES_FSCHECK_FACTOR";

    /// <summary>The seed of the environment, or <see langword="null"/>.</summary>
    internal static string? Seed => Environment.GetEnvironmentVariable(SeedVariable) is { Length: > 0 } seed ? seed : null;

    /// <summary>How many cases to try of those that a property asks for: the factor of the environment times as many, and one at the least.</summary>
    internal static int Scale(int cases)
    {
        (int times, int of) = Factor;
        return Math.Max(1, checked(cases * times) / of);
    }

    /// <summary>By how much the environment multiplies the number of cases: a whole number of 1 or more, or 1/N of them for a quick look.</summary>
    private static (int Times, int Of) Factor
    {
        get
        {
            string? text = Environment.GetEnvironmentVariable(FactorVariable);
            if (string.IsNullOrEmpty(text))
            {
                return (1, 1);
            }

            bool isPart = text.StartsWith("1/", StringComparison.Ordinal);
            return int.TryParse(isPart ? text[2..] : text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0
                ? isPart ? (1, number) : (number, 1)
                : throw new FormatException($"{FactorVariable} is a whole number of 1 or more, or 1/ such a number, not '{text}'.");
        }
    }

    /// <summary>Reads a seed as <see cref="Print"/> prints it; the size may be left out.</summary>
    internal static Replay ParseSeed(string text)
    {
        string[] parts = text.Split(',');
        if (parts.Length is 2 or 3
            && ulong.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out ulong seed)
            && ulong.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out ulong gamma))
        {
            if (parts.Length == 2)
            {
                return new Replay(new Rnd(seed, gamma), null);
            }

            if (int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out int size))
            {
                return new Replay(new Rnd(seed, gamma), size);
            }
        }

        throw new FormatException($"A seed is 'seed,gamma' or 'seed,gamma,size' in decimal digits, not '{text}'.");
    }

    internal static string Print(Rnd rnd, int size) =>
        string.Create(CultureInfo.InvariantCulture, $"{rnd.Seed},{rnd.Gamma},{size}");
}
