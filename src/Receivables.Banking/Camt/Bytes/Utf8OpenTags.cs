namespace Receivables.Banking.Camt.Bytes;

/// <summary>The start tags of open elements that have left the window: their names are compared with end tags, and a parser that takes over must be shown them.</summary>
internal sealed class Utf8OpenTags
{
    private readonly Utf8KeptTag[] _kept;

    internal Utf8OpenTags(int maxDepth) => _kept = new Utf8KeptTag[maxDepth];

    /// <summary>Copies those that are in the window.</summary>
    internal void Keep(Span<CamtFrame> frames, Utf8Window window, Utf8Places places)
    {
        for (int i = 0; i < frames.Length; i++)
        {
            ref CamtFrame frame = ref frames[i];
            if (frame.At >= 0)
            {
                // The place of the name is mostly known already, and the tag begins one before it.
                Utf8Place name = places.At(frame.At + 1);
                _kept[i] = new Utf8KeptTag(window.Start + frame.At, name with { Index = frame.At, Column = name.Column - 1 }, window.Bytes.AsSpan(frame.At, frame.TagLength).ToArray());
                frame.At = -1;
            }
        }
    }

    /// <summary>Whether the end tag of the innermost open element begins at an index.</summary>
    internal bool IsEndTag(Span<CamtFrame> frames, byte[] bytes, int at)
    {
        ref readonly CamtFrame frame = ref frames[^1];
        return frame.At >= 0
            ? Utf8Scan.IsEndTag(bytes, at, frame.At + 1, frame.NameLength)
            : Utf8Scan.IsEndTag(bytes, at, _kept[frames.Length - 1].Tag.AsSpan(1, frame.NameLength));
    }

    /// <summary>The kept ones, outermost first.</summary>
    internal ReadOnlyMemory<Utf8KeptTag> Kept(int depth) => _kept.AsMemory(0, depth);
}
