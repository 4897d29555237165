using System.Runtime.CompilerServices;

namespace Receivables.Banking.Camt;

/// <summary>One element of the message as the reader knows it: what to do with it, and its children by name.</summary>
/// <remarks>
/// The tree is built once and shared. Names are compared by reference: the reader's name table is filled with the names of the tree,
/// so an element that the tree knows has the very same string.
/// </remarks>
internal sealed class CamtNode
{
    private string[] _names = [];
    private CamtNode[] _children = [];

    internal CamtNode(string path) => Path = path;

    /// <summary>The path below the nearest of message, statement, entry (then after <c>Ntry</c>) and transaction, as extra fields are named.</summary>
    internal string Path { get; }

    /// <summary>Runs at the start tag.</summary>
    internal Action<CamtContext>? Begin { get; private set; }

    /// <summary>Runs at the end tag.</summary>
    internal Action<CamtContext>? End { get; private set; }

    /// <summary>Runs at the end tag of an element without child elements, with its text.</summary>
    internal Action<CamtContext>? Leaf { get; private set; }

    /// <summary>Whether the element has a currency in its attribute <c>Ccy</c>.</summary>
    internal bool HasCurrency { get; private set; }

    /// <summary>Whether the model does not know the element, so that its text becomes an extra field.</summary>
    internal bool IsExtra { get; private init; }

    /// <summary>Whether the text of the element is of use.</summary>
    internal bool WantsText => Leaf is not null || IsExtra;

    internal static CamtNode Extra(string path) => new(path) { IsExtra = true };

    /// <summary>The child of a name out of the reader's name table, or null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal CamtNode? Find(string name)
    {
        string[] names = _names;
        for (int i = 0; i < names.Length; i++)
        {
            if (ReferenceEquals(names[i], name))
            {
                return _children[i];
            }
        }

        return null;
    }

    /// <summary>Gives the node at a path below this one something to do; the nodes between are made as needed.</summary>
    internal CamtNode OnLeaf(string path, Action<CamtContext> leaf, bool hasCurrency = false)
    {
        CamtNode node = At(path);
        node.Leaf = leaf;
        node.HasCurrency = hasCurrency;
        return this;
    }

    /// <inheritdoc cref="OnLeaf"/>
    internal CamtNode OnContainer(string path, Action<CamtContext>? begin, Action<CamtContext>? end)
    {
        CamtNode node = At(path);
        node.Begin = begin;
        node.End = end;
        return node;
    }

    /// <summary>Makes a node known under one more name.</summary>
    internal void Link(string name, CamtNode node)
    {
        _names = [.. _names, CamtSchema.Atom(name)];
        _children = [.. _children, node];
    }

    private CamtNode At(string path)
    {
        CamtNode node = this;
        foreach (string name in path.Split('/'))
        {
            CamtNode? child = node.Find(CamtSchema.Atom(name));
            if (child is null)
            {
                child = new CamtNode(node.PathOf(name));
                node.Link(name, child);
            }

            node = child;
        }

        return node;
    }

    internal string PathOf(string name) => Path.Length == 0 ? name : $"{Path}/{name}";
}
