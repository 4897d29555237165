namespace Receivables.Banking.Mt940;

/// <summary>One field of a message, or what stands around messages.</summary>
/// <param name="tag">The tag without its colons, such as <c>60F</c>; <see cref="Envelope"/> or <see cref="End"/> for what is no field.</param>
/// <param name="text">What follows on the line of the tag.</param>
/// <param name="line">The line, from 1.</param>
/// <param name="column">Where the text begins, from 1.</param>
internal sealed class MtField(string tag, string text, int line, int column)
{
    /// <summary>The blocks before a message, and the type of message that some banks put on a line of its own.</summary>
    internal const string Envelope = "{";

    /// <summary>The end of a message.</summary>
    internal const string End = "-";

    internal string Tag { get; } = tag;

    /// <summary>The text, line by line; never empty.</summary>
    internal List<string> Lines { get; } = [text];

    internal int Line { get; } = line;

    internal int Column { get; } = column;

    internal string First => Lines[0];

    internal bool IsEnvelope => Tag is Envelope;

    /// <summary>Whether the field opens a message: it stands before the first entry.</summary>
    internal bool IsOpening => Tag is MtTag.Reference or MtTag.Related or MtTag.Account or MtTag.Number or MtTag.Made or MtTag.FloorLimit or MtTag.Opening or MtTag.InterimOpening;

    /// <summary>The lines that say anything, joined by a space.</summary>
    internal string Text => Lines.Count == 1 ? First.Trim() : string.Join(' ', Lines.Select(line => line.Trim()).Where(line => line.Length > 0));
}
