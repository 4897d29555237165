namespace Receivables.Banking.Camt;

/// <summary>A child in the tree under one of its names; both lie side by side, because they are looked at together.</summary>
/// <param name="Name">The name, the very string that the reader's name table gives.</param>
/// <param name="Node">The child.</param>
internal readonly record struct CamtLink(string Name, CamtNode Node);
