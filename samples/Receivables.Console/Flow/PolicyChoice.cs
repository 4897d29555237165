using Receivables.Matching;

namespace ReceivablesSample.Flow;

/// <summary>A matching policy with the name under which it is shown.</summary>
/// <param name="Name">The name: that of a preset as in a policy file, or of the file.</param>
/// <param name="Policy">The policy.</param>
internal sealed record PolicyChoice(string Name, MatchingPolicy Policy)
{
    internal static PolicyChoice Default { get; } = new("Default", MatchingPolicy.Default);

    /// <summary>The policies that the library ships.</summary>
    internal static IReadOnlyList<PolicyChoice> Presets { get; } =
        [Default, new("BusinessCentral", MatchingPolicy.BusinessCentral), new("OldestFirst", MatchingPolicy.OldestFirst)];
}
