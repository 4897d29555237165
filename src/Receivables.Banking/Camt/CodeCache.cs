namespace Receivables.Banking.Camt;

/// <summary>Gives the same string for the same short text, so that the few codes of a file do not cost one string a transaction.</summary>
/// <remarks>A fixed number of slots, so that hostile input cannot fill it; a collision only costs a new string.</remarks>
internal sealed class CodeCache
{
    private const int Slots = 256;
    private const int LongestText = 16;

    private readonly string?[] _slots = new string?[Slots];

    /// <summary>The string, or null where the text is too long to be a code.</summary>
    internal string? Find(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestText || text.IsEmpty)
        {
            return text.IsEmpty ? "" : null;
        }

        // Codes are short, and BICs of the same country differ in front.
        uint hash = unchecked(((((((uint)text.Length * 31) + text[0]) * 31) + text[^1]) * 31) + text[text.Length / 2]);
        ref string? slot = ref _slots[hash % Slots];
        if (slot is null || !text.SequenceEqual(slot))
        {
            slot = new string(text);
        }

        return slot;
    }
}
