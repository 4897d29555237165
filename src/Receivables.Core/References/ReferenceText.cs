using Receivables.Internals;

namespace Receivables.References;

/// <summary>What the schemes share about texts.</summary>
internal static class ReferenceText
{
    /// <summary>The most characters that any machine or paper form has without its white space.</summary>
    internal const int MaxLength = 27;

    /// <summary>Copies a text in upper case and without white space; -1 where it does not fit.</summary>
    internal static int Compact(ReadOnlySpan<char> text, Span<char> compact)
    {
        int length = 0;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                continue;
            }

            if (length == compact.Length)
            {
                return -1;
            }

            compact[length++] = char.IsAsciiLetterLower(c) ? (char)(c - 32) : c;
        }

        return length;
    }

    /// <summary>Whether a text is ASCII digits only, and at least one of them is not zero.</summary>
    internal static bool IsNumber(ReadOnlySpan<char> text) =>
        AsciiDigits.AreAll(text) && text.ContainsAnyExcept('0');

    /// <summary>Puts zeros before a number; null where it is no number of 1 to <paramref name="length"/> digits.</summary>
    internal static string? Pad(ReadOnlySpan<char> digits, int length) =>
        digits.Length >= 1 && digits.Length <= length && AsciiDigits.AreAll(digits)
            ? digits.ToString().PadLeft(length, '0')
            : null;

    /// <summary>Whether a character continues a word, so that no reference ends before it or starts after it. Digits of any script count.</summary>
    internal static bool IsWordAt(ReadOnlySpan<char> text, int index) =>
        index >= 0 && index < text.Length && char.IsLetterOrDigit(text[index]);

    /// <summary>Skips white space, as far as a reference can cross it.</summary>
    internal static int SkipSpace(ReadOnlySpan<char> text, int position)
    {
        const int Widest = 3;
        int end = position;
        while (end < text.Length && end - position < Widest && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end;
    }
}
