namespace Receivables.Matching.Payers;

/// <summary>A bit of 32 for each word, so that nearly all names of which some word is missing in a text are told by one comparison.</summary>
/// <remarks>What it finds may be wrong; what it does not find is not there.</remarks>
internal static class WordBits
{
    /// <summary>The bits of a name that no text can hold.</summary>
    private const uint Never = uint.MaxValue;

    /// <summary>The bits of the words of a name that a text must have to name it.</summary>
    /// <param name="name">The name as written; null where there is none.</param>
    internal static uint OfName(string? name)
    {
        Span<char> folded = stackalloc char[NameFolding.MaxLength];
        Span<Range> words = stackalloc Range[NameWords.Most];
        folded = folded[..NameFolding.Fold(name, folded)];
        words = words[..NameWords.Split(folded, words)];
        uint bits = NamedCustomers.CanStand(folded, words) ? 0 : Never;
        for (int w = 0; w < words.Length; w++)
        {
            bits |= NamedCustomers.MayBeMissing(folded, words, w) ? 0 : OfWord(folded[words[w]]);
        }

        return bits;
    }

    /// <summary>The bit of a folded word.</summary>
    internal static uint OfWord(ReadOnlySpan<char> folded) => 1u << (int)(KeyHash.Of(folded) >> 27);
}
