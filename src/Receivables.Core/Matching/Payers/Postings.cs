namespace Receivables.Matching.Payers;

/// <summary>The names of one length that have a word.</summary>
internal readonly ref struct Postings
{
    internal Postings(ReadOnlySpan<int> names, ReadOnlySpan<ushort> others)
    {
        Names = names;
        Others = others;
    }

    /// <summary>The names, ascending.</summary>
    internal ReadOnlySpan<int> Names { get; }

    /// <summary>What <see cref="OtherWords"/> says of each.</summary>
    internal ReadOnlySpan<ushort> Others { get; }
}
