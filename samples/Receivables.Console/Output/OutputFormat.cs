namespace ReceivablesSample.Output;

/// <summary>For whom a report is written.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Table = 0,

    /// <summary>For programs.</summary>
    Json,
}
