using System.Text;

namespace Receivables.Banking.Internals;

/// <summary>Gives the same string for the same short text, so that the few codes of a file do not cost one string a transaction.</summary>
/// <remarks>A fixed number of slots, so that hostile input cannot fill it; a collision only costs a new string.</remarks>
internal sealed class CodeCache
{
    private const int Slots = 256;
    private const int LongestText = 16;
    private const int LongestShared = 32;

    private readonly string?[] _slots = new string?[Slots];

    /// <summary>The string, or null where the text is too long to be a code.</summary>
    internal string? Find(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestText || text.IsEmpty)
        {
            return text.IsEmpty ? "" : null;
        }

        ref string? slot = ref Slot(text.Length, text[0], text[text.Length / 2], text[^1]);
        if (slot is null || !text.SequenceEqual(slot))
        {
            slot = new string(text);
        }

        return slot;
    }

    /// <summary>The string, or null where the text is too long to be a code, or not ASCII.</summary>
    internal string? Find(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > LongestText || utf8.IsEmpty || !Ascii.IsValid(utf8))
        {
            return utf8.IsEmpty ? "" : null;
        }

        ref string? slot = ref Slot(utf8.Length, utf8[0], utf8[utf8.Length / 2], utf8[^1]);
        if (slot is null || !Ascii.Equals(utf8, slot))
        {
            slot = Encoding.ASCII.GetString(utf8);
        }

        return slot;
    }

    /// <summary>The string that was given before for the same text, else this one.</summary>
    internal string Share(string text)
    {
        if (text.Length is 0 or > LongestShared)
        {
            return text;
        }

        ref string? slot = ref Slot(text.Length, text[0], text[text.Length / 2], text[^1]);
        if (slot is null || slot != text)
        {
            slot = text;
        }

        return slot;
    }

    // Codes are short, and BICs of the same country differ in front.
    private ref string? Slot(int length, int first, int middle, int last) =>
        ref _slots[unchecked((uint)((((((length * 31) + first) * 31) + last) * 31) + middle)) % Slots];
}
