namespace Receivables.Banking.Camt.Bytes;

/// <summary>The start tag of an open element that has left the window.</summary>
/// <param name="Offset">Where in the file it begins.</param>
/// <param name="Place">The line and column there.</param>
/// <param name="Tag">Its bytes.</param>
internal readonly record struct Utf8KeptTag(long Offset, Utf8Place Place, byte[] Tag);
