namespace Receivables.Matching.Memory;

/// <summary>What people said of an account or a name, as the engine uses it.</summary>
/// <param name="Customers">The rows of the customers it was confirmed for, with how often, what it weighs for each, and whether that proves nothing: half of its payments, or more, are expected to be others'.</param>
/// <param name="ForOthers">What it weighs for everybody else; 0 or below.</param>
internal sealed record LearnedAlias((int Row, int Times, int Units, bool IsDoubtful)[] Customers, int ForOthers);
