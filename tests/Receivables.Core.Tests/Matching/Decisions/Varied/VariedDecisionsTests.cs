namespace Receivables.Matching.Decisions.Varied;

/// <summary>What is decided on some two thousand generated payments is a committed text, a line a payment: whatever changes in the engine shows in some of them.</summary>
/// <remarks>It says what is, not what is right: that <see cref="Generated.GeneratedBookTests"/> and the twins say. Each part is small, so that a run of mutants ends at the first that differs.</remarks>
public class VariedDecisionsTests
{
    public static TheoryData<string> Parts => [.. VariedBatches.Parts.Keys];

    [Theory]
    [MemberData(nameof(Parts))]
    public void They_are_the_committed_ones(string part) =>
        CommittedText.Check($"Decisions/Varied/{part}.txt", string.Join('\n', VariedBatches.Parts[part]().SelectMany(b => b.Lines())) + "\n", "\n", "RECEIVABLES_UPDATE_DECISIONS", "DecisionsTests");
}
