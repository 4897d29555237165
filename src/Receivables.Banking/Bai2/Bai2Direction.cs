namespace Receivables.Banking.Bai2;

/// <summary>Which way a detail moves money.</summary>
internal enum Bai2Direction
{
    /// <summary>The type code does not say.</summary>
    Unknown,

    /// <summary>Into the account.</summary>
    Credit,

    /// <summary>Out of the account.</summary>
    Debit,

    /// <summary>It is a message without money.</summary>
    None,
}
