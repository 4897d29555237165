namespace Receivables.Banking.Mt940;

/// <summary>The messages that the reader knows.</summary>
internal enum MtKind
{
    /// <summary>Not said.</summary>
    Unknown = 0,

    /// <summary>Customer statement.</summary>
    Mt940 = 1,

    /// <summary>Balance report.</summary>
    Mt941 = 2,

    /// <summary>Interim transaction report.</summary>
    Mt942 = 3,

    /// <summary>Statement between banks, without field 86.</summary>
    Mt950 = 4,
}
