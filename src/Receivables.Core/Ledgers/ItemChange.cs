namespace Receivables.Ledgers;

/// <summary>Which part of an item a movement changed.</summary>
public enum ItemChange
{
    /// <summary>What it was opened with.</summary>
    Opened = 0,

    /// <summary>What cash and credits settled.</summary>
    Settled = 1,

    /// <summary>What was settled without cash, losses apart.</summary>
    Adjusted = 2,

    /// <summary>What was given up as a loss.</summary>
    WrittenOff = 3,

    /// <summary>What became an item of its own.</summary>
    Moved = 4,
}
