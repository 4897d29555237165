namespace Receivables.Banking.Camt.Bytes;

/// <summary>The start tag of an open element.</summary>
/// <param name="At">Its index in the window, or below 0 where it has left the window and is kept.</param>
/// <param name="NameLength">The length of its name, with the prefix.</param>
/// <param name="Length">Its length.</param>
internal readonly record struct Utf8Frame(int At, int NameLength, int Length);
