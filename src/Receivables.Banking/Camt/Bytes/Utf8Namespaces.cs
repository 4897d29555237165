namespace Receivables.Banking.Camt.Bytes;

/// <summary>The namespaces that are declared in the open elements.</summary>
internal sealed class Utf8Namespaces
{
    private readonly List<(byte[] Prefix, string Uri, int Depth)> _declared = [];

    /// <summary>The depth of the innermost element that declares one.</summary>
    internal int Depth { get; private set; }

    internal void Declare(ReadOnlySpan<byte> prefix, string uri, int depth)
    {
        _declared.Add((prefix.ToArray(), uri, depth));
        Depth = depth;
    }

    /// <summary>Forgets those of the innermost element.</summary>
    internal void Close()
    {
        while (_declared.Count > 0 && _declared[^1].Depth == Depth)
        {
            _declared.RemoveAt(_declared.Count - 1);
        }

        Depth = _declared.Count == 0 ? 0 : _declared[^1].Depth;
    }

    /// <summary>The namespace of a prefix, or null; without a prefix there is always one, which may be empty.</summary>
    internal string? Find(ReadOnlySpan<byte> prefix)
    {
        for (int i = _declared.Count - 1; i >= 0; i--)
        {
            if (prefix.SequenceEqual(_declared[i].Prefix))
            {
                return _declared[i].Uri;
            }
        }

        return prefix.IsEmpty ? "" : null;
    }
}
