using System.Runtime.CompilerServices;
using Receivables.Banking.Internals;

namespace Receivables.Banking.Camt;

/// <summary>One element of the message as the reader knows it: what to do with it, and its children by name.</summary>
/// <remarks>
/// The tree is built once, shared, and not changed after that. Names are compared by reference: the reader's name table is filled with the
/// names of the tree, so an element that the tree knows has the very same string.
/// </remarks>
internal sealed class CamtNode
{
    private CamtLink[] _children = [];
    private CamtName[] _names = [];

    internal CamtNode(string path)
    {
        Path = path;
        NameLength = path.Length - path.LastIndexOf('/') - 1;
    }

    /// <summary>The path below the nearest of message, statement, entry (then after <c>Ntry</c>) and transaction, as extra fields are named.</summary>
    internal string Path { get; }

    /// <summary>The length of its name, as far as the path has it.</summary>
    internal int NameLength { get; }

    /// <summary>Runs at the start tag; only where there is no text.</summary>
    internal Action<CamtContext>? Begin { get; private set; }

    /// <summary>Runs at the end tag; only where there is no text.</summary>
    internal Action<CamtContext>? End { get; private set; }

    /// <summary>Runs at the end tag of an element without child elements, with its text.</summary>
    internal Action<CamtContext>? Leaf { get; private set; }

    /// <summary>Whether the text is taken; what is in a container is not even made a string.</summary>
    internal bool HasText { get; private set; }

    /// <summary>Whether the element has a currency in its attribute <c>Ccy</c>.</summary>
    internal bool HasCurrency { get; private set; }

    /// <summary>Whether the model does not know the element, so that its text becomes an extra field.</summary>
    internal bool IsExtra { get; private set; }

    internal static CamtNode Extra(string path) => new(PaymentBounds.Cut(path, PaymentBounds.LongestField)) { IsExtra = true, HasText = true };

    /// <summary>The child of a name out of the reader's name table, or null.</summary>
    /// <param name="name">The name.</param>
    /// <param name="hint">Where the last child was found; the next is mostly the same or soon after it, because files keep the order of the schema.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal CamtNode? Find(string name, ref int hint)
    {
        CamtLink[] children = _children;
        for (int i = hint; (uint)i < (uint)children.Length; i++)
        {
            if (ReferenceEquals(children[i].Name, name))
            {
                hint = i;
                return children[i].Node;
            }
        }

        return FindFromStart(name, ref hint);
    }

    /// <summary>The child whose name stands in the bytes of a file, and ends with the start tag or with a currency; <see cref="CamtName.None"/> where there is none.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="at">Where the name begins, without a prefix.</param>
    /// <param name="hint">As above, but of another list.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ref readonly CamtName Find(byte[] bytes, int at, ref int hint)
    {
        ulong first = CamtName.StartOf(bytes, at);
        CamtName[] names = _names;
        for (int i = hint; (uint)i < (uint)names.Length; i++)
        {
            if (names[i].IsAt(bytes, at, first))
            {
                hint = i;
                return ref names[i];
            }
        }

        return ref FindFromStart(bytes, at, first, ref hint);
    }

    /// <summary>Makes the list that bytes are looked for in, once the tree below is complete.</summary>
    internal void Freeze()
    {
        if (_names.Length > 0)
        {
            return;
        }

        _names =
        [
            .. _children.SelectMany(child => child.Node.HasCurrency
                ? (CamtName[])[new CamtName(child.Name, CamtName.Currency, child.Node), new CamtName(child.Name, ">", child.Node)]
                : [new CamtName(child.Name, ">", child.Node)]),
        ];
        foreach (CamtLink child in _children)
        {
            child.Node.Freeze();
        }
    }

    /// <summary>Gives the node at a path below this one a text to keep or to read as something; the nodes between are made as needed.</summary>
    internal CamtNode OnText(string path, Action<CamtContext> leaf) => OnLeaf(path, leaf, hasCurrency: false);

    /// <summary>Gives the node at a path below this one an amount to read.</summary>
    internal CamtNode OnAmount(string path, Action<CamtContext> leaf) => OnLeaf(path, leaf, hasCurrency: true);

    /// <summary>Makes nodes at paths below this one known as extra fields, which saves a look into the table of unknown ones.</summary>
    internal CamtNode OnExtra(params ReadOnlySpan<string> paths)
    {
        foreach (string path in paths)
        {
            CamtNode node = At(path);
            node.IsExtra = true;
            node.HasText = true;
        }

        return this;
    }

    /// <summary>Gives the node at a path below this one something to do at its tags; returns that node.</summary>
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
        _children = [.. _children, new CamtLink(CamtSchema.Atom(name), node)];
    }

    internal string PathOf(string name) => Path.Length == 0 ? name : $"{Path}/{name}";

    private CamtNode OnLeaf(string path, Action<CamtContext> leaf, bool hasCurrency)
    {
        CamtNode node = At(path);
        node.Leaf = leaf;
        node.HasText = true;
        node.HasCurrency = hasCurrency;
        return this;
    }

    private CamtNode? FindFromStart(string name, ref int hint)
    {
        for (int i = Math.Min(hint, _children.Length) - 1; i >= 0; i--)
        {
            if (ReferenceEquals(_children[i].Name, name))
            {
                hint = i;
                return _children[i].Node;
            }
        }

        return null;
    }

    private ref readonly CamtName FindFromStart(byte[] bytes, int at, ulong first, ref int hint)
    {
        for (int i = Math.Min(hint, _names.Length) - 1; i >= 0; i--)
        {
            if (_names[i].IsAt(bytes, at, first))
            {
                hint = i;
                return ref _names[i];
            }
        }

        return ref CamtName.None;
    }

    private CamtNode At(string path)
    {
        CamtNode node = this;
        foreach (string name in path.Split('/'))
        {
            int hint = 0;
            CamtNode? child = node.Find(CamtSchema.Atom(name), ref hint);
            if (child is null)
            {
                child = new CamtNode(node.PathOf(name));
                node.Link(name, child);
            }

            node = child;
        }

        return node;
    }
}
