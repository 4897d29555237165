namespace Receivables.Matching.Contention;

/// <summary>What becomes of a claim.</summary>
internal enum PackingOutcome : byte
{
    /// <summary>The best packing serves it, and none that does not is nearly as good.</summary>
    Served = 0,

    /// <summary>The best packing leaves it out, or one that does is nearly as good.</summary>
    Contested = 1,

    /// <summary>There is nothing left that would serve it by itself.</summary>
    NothingLeft = 2,

    /// <summary>The steps did not suffice.</summary>
    Exhausted = 3,
}
