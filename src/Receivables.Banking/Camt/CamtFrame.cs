namespace Receivables.Banking.Camt;

/// <summary>An open element: its node in the tree, and which of its children was last seen.</summary>
internal struct CamtFrame
{
    internal CamtNode Node;
    internal int Hint;
}
