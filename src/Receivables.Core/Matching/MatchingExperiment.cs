namespace Receivables.Matching;

/// <summary>Matching may still change until its own issue closes; who uses it says so by suppressing this diagnostic.</summary>
internal static class MatchingExperiment
{
    internal const string Id = "RCV0003";
}
