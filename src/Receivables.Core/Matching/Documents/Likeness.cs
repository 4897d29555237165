namespace Receivables.Matching.Documents;

/// <summary>How a text is like a number of the book.</summary>
internal enum Likeness : byte
{
    /// <summary>It is another.</summary>
    None = 0,

    /// <summary>It is the number but for letters and digits that are taken for each other.</summary>
    Confusable = 1,

    /// <summary>It is the number.</summary>
    Same = 2,
}
