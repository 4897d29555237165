using Receivables.Ledgers;
using Receivables.Matching;

namespace Receivables.DependencyInjection;

/// <summary>What a host chooses when it embeds the library; validated when <c>AddReceivables</c> is called, not at the first use.</summary>
/// <remarks>Set it in the callback of <c>AddReceivables</c> only; it is not read afterwards. Not safe for use by several threads at once.</remarks>
public sealed class ReceivablesOptions
{
    /// <summary>The most threads that one batch may use.</summary>
    public const int MaxMatchingThreads = 1024;

    /// <summary>What each ledger is told when it is opened; <see cref="LedgerOptions.Default"/> by default, which keeps no functional currency.</summary>
    public LedgerOptions Ledger { get; set; } = LedgerOptions.Default;

    /// <summary>How certain the engine must be before it applies money; <see cref="MatchingPolicy.Default"/> by default.</summary>
    public MatchingPolicy Matching { get; set; } = MatchingPolicy.Default;

    /// <summary>How many threads one batch may use, 1 to 1,024; 1 by default. The answers are the same with any number.</summary>
    public int MatchingThreads { get; set; } = 1;

    /// <summary>Whether the built-in matchers are used; true by default. Without them only the host's own <see cref="IMatcher"/> services are asked.</summary>
    public bool UseDefaultMatchers { get; set; } = true;

    internal void Validate()
    {
        if (Ledger is null || Matching is null)
        {
            throw new ArgumentException("ReceivablesOptions: Ledger and Matching are set to something other than null, or left as they are.");
        }

        if (MatchingThreads is < 1 or > MaxMatchingThreads)
        {
            throw new ArgumentException($"ReceivablesOptions.MatchingThreads is 1 to {MaxMatchingThreads}.");
        }
    }
}
