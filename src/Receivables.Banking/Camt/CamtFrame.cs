namespace Receivables.Banking.Camt;

/// <summary>An open element: its node in the tree, and which of its children was last seen.</summary>
internal struct CamtFrame
{
    internal CamtNode Node;
    internal int Hint;

    /// <summary>For who reads bytes: where the start tag lies, or below 0 where it is no longer there.</summary>
    internal int At;

    /// <summary>The length of the name in it, with the prefix.</summary>
    internal int NameLength;

    /// <summary>The length of the start tag.</summary>
    internal int TagLength;

    internal void SetTag(int at, int nameLength, int end) => (At, NameLength, TagLength) = (at, nameLength, end - at);
}
