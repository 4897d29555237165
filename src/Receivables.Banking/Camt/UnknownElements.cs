using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Receivables.Banking.Camt;

/// <summary>The elements of one file that the tree does not know, each a node of its own for the path of its extra field.</summary>
/// <remarks>Bounded: hostile names past the bound share a node, so that they cannot fill the memory.</remarks>
internal sealed class UnknownElements : IEqualityComparer<(CamtNode Parent, string Name)>
{
    private const int MaxNodes = 4096;

    private readonly Dictionary<(CamtNode Parent, string Name), CamtNode> _nodes;

    internal UnknownElements() => _nodes = new(this);

    /// <summary>The node of a child; its name may be another string of the same signs than before, where a file has more names than the parser's table keeps.</summary>
    internal CamtNode Of(CamtNode parent, string name)
    {
        if (_nodes.TryGetValue((parent, name), out CamtNode? known))
        {
            return known;
        }

        if (_nodes.Count == MaxNodes)
        {
            return parent.IsExtra ? parent : CamtNode.Extra(parent.PathOf("…"));
        }

        CamtNode node = CamtNode.Extra(parent.PathOf(name));
        _nodes.Add((parent, name), node);
        return node;
    }

    bool IEqualityComparer<(CamtNode Parent, string Name)>.Equals((CamtNode Parent, string Name) x, (CamtNode Parent, string Name) y) =>
        ReferenceEquals(x.Parent, y.Parent) && string.Equals(x.Name, y.Name, StringComparison.Ordinal);

    int IEqualityComparer<(CamtNode Parent, string Name)>.GetHashCode([DisallowNull] (CamtNode Parent, string Name) obj) =>
        unchecked((RuntimeHelpers.GetHashCode(obj.Parent) * 31) + obj.Name.GetHashCode(StringComparison.Ordinal));
}
