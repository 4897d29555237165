namespace Receivables.Matching.Books;

/// <summary>Which settled documents a book no longer knows once it is edited, and which it knows then.</summary>
/// <param name="Before">The documents of before.</param>
/// <param name="Gone">The places of those that are settled no longer, or are too long ago, ascending.</param>
/// <param name="Added">Those that are settled now, at the end of the list.</param>
/// <param name="After">The documents of afterwards.</param>
internal sealed record SettledEdit(IReadOnlyList<SettledDocument> Before, int[] Gone, IReadOnlyList<SettledDocument> Added, IReadOnlyList<SettledDocument> After)
{
    /// <summary>Where the documents are that stay.</summary>
    internal RowShift Rows { get; } = new(Before.Count, Gone, []);
}
