namespace Receivables.Matching.Documents;

/// <summary>What digits in a text are, where they are recognised as something else than a number of a document.</summary>
internal enum NoiseKind : byte
{
    /// <summary>Nothing recognised.</summary>
    None = 0,

    /// <summary>An IBAN, a telephone number, a tax or register number: never part of a document's number.</summary>
    Account = 1,

    /// <summary>A date or an amount: never a bare number, but perhaps part of one with letters.</summary>
    Figure = 2,
}
