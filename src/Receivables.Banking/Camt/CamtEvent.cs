namespace Receivables.Banking.Camt;

/// <summary>What the reading came to.</summary>
internal enum CamtEvent
{
    /// <summary>Nothing to hand out yet.</summary>
    None = 0,

    /// <summary>An entry ended; its transactions wait, if it was not refused. The statement has its header by now.</summary>
    EntryEnded = 1,

    /// <summary>A statement ended.</summary>
    StatementEnded = 2,

    /// <summary>The input ended.</summary>
    InputEnded = 3,
}
