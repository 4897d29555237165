namespace Receivables.Banking;

/// <summary>A transaction that was read twice: from two copies of a statement, from files of two formats, or as an entry and as its parts.</summary>
/// <param name="First">The one that counts; of a batch the first of its transactions.</param>
/// <param name="Again">The one that counts no more.</param>
/// <param name="Proof">How it is known.</param>
public sealed record RepeatedTransaction(StatementTransaction First, StatementTransaction Again, RepeatProof Proof)
{
    /// <summary>Whether it is certain; else a person should look before one of the two is left out.</summary>
    public bool IsCertain => Proof != RepeatProof.SameText;
}
