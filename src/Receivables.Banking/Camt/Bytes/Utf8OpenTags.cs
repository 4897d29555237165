namespace Receivables.Banking.Camt.Bytes;

/// <summary>The start tags of the open elements: their names are compared with end tags, and a parser that takes over must be shown them.</summary>
internal sealed class Utf8OpenTags
{
    private readonly Utf8Frame[] _frames;
    private readonly Utf8KeptTag[] _kept;

    internal Utf8OpenTags(int maxDepth)
    {
        _frames = new Utf8Frame[maxDepth + 1];
        _kept = new Utf8KeptTag[maxDepth + 1];
    }

    internal void Open(int depth, Utf8Frame frame) => _frames[depth] = frame;

    internal ReadOnlySpan<byte> NameOf(int depth, byte[] window)
    {
        ref readonly Utf8Frame frame = ref _frames[depth];
        return frame.At >= 0 ? window.AsSpan(frame.At + 1, frame.NameLength) : _kept[depth].Tag.AsSpan(1, frame.NameLength);
    }

    /// <summary>Copies those that are in the window.</summary>
    internal void Keep(int depth, Utf8Window window, Utf8Places places)
    {
        for (int i = 1; i <= depth; i++)
        {
            Utf8Frame frame = _frames[i];
            if (frame.At >= 0)
            {
                _kept[i] = new Utf8KeptTag(window.Start + frame.At, places.At(frame.At), window.Bytes.AsSpan(frame.At, frame.Length).ToArray());
                _frames[i] = frame with { At = -1 };
            }
        }
    }

    /// <summary>The kept ones, outermost first.</summary>
    internal ReadOnlyMemory<Utf8KeptTag> Kept(int depth) => _kept.AsMemory(1, depth);
}
