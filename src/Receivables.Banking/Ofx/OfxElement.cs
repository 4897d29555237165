namespace Receivables.Banking.Ofx;

/// <summary>One tag of a transaction, with the value that stands behind it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value; empty where there is none.</param>
/// <param name="IsEnd">Whether it closes.</param>
/// <param name="Position">Where it stands.</param>
internal readonly record struct OfxElement(string Name, string Value, bool IsEnd, SourcePosition Position);
