namespace Receivables.Internals;

/// <summary>Questions about ASCII digits.</summary>
internal static class AsciiDigits
{
    /// <summary>Whether a text holds nothing but digits; the empty text does.</summary>
    /// <remarks>A loop, because the span method for ranges allocates until it is compiled for characters.</remarks>
    internal static bool AreAll(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return true;
    }
}
