namespace Receivables.Banking.Ofx;

/// <summary>Where <see cref="OfxWalk"/> stopped.</summary>
internal enum OfxEvent
{
    /// <summary>Nowhere.</summary>
    None,

    /// <summary>A statement begins.</summary>
    StatementBegan,

    /// <summary>A transaction was read.</summary>
    Transaction,

    /// <summary>The statement ended.</summary>
    StatementEnded,

    /// <summary>There is no more.</summary>
    InputEnded,
}
