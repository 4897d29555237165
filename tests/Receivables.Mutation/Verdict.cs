namespace Receivables.Mutation;

/// <summary>What became of a mutant.</summary>
/// <param name="Outcome">Killed, Timeout, Survived or NoCoverage.</param>
/// <param name="By">The test that told, and what it said.</param>
internal readonly record struct Verdict(string Outcome, string By);
