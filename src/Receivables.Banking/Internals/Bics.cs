namespace Receivables.Banking.Internals;

/// <summary>Knows a BIC by its shape (ISO 9362): four letters or digits, two letters of a country, two more, and three where a branch is meant.</summary>
internal static class Bics
{
    internal static bool IsBic(ReadOnlySpan<char> text)
    {
        if (text.Length is not (8 or 11))
        {
            return false;
        }

        for (int i = 0; i < text.Length; i++)
        {
            bool fits = i < 6 ? char.IsAsciiLetterUpper(text[i]) : char.IsAsciiLetterUpper(text[i]) || char.IsAsciiDigit(text[i]);
            if (!fits)
            {
                return false;
            }
        }

        return true;
    }
}
