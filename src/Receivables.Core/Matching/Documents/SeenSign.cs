namespace Receivables.Matching.Documents;

/// <summary>What a person sees of a sign of a text.</summary>
internal enum SeenSign
{
    /// <summary>Blanks and punctuation.</summary>
    Apart,

    /// <summary>A letter or digit that is what it looks like.</summary>
    Plain,

    /// <summary>Nothing, or a mark on the sign before.</summary>
    Hidden,

    /// <summary>A digit that is not read as one, or a letter that may look like one of ours.</summary>
    Strange,
}
