namespace Receivables.Banking.Csv;

/// <summary>What becomes of a quote that is open where a line begins.</summary>
internal static class CsvOpenQuotes
{
    /// <summary>Whether it is open where the line ends.</summary>
    /// <param name="rest">The line.</param>
    /// <param name="separator">What stands between two cells.</param>
    internal static bool StayOpen(ReadOnlySpan<char> rest, char separator)
    {
        while (true)
        {
            int quote = rest.IndexOf('"');
            if (quote < 0)
            {
                return true;
            }

            rest = rest[(quote + 1)..];
            bool isTwo = rest.StartsWith('"');
            rest = isTwo ? rest[1..] : rest;
            if (!isTwo && !OpenAgain(ref rest, separator))
            {
                return false;
            }
        }
    }

    // Behind the next separator with a quote behind it.
    private static bool OpenAgain(ref ReadOnlySpan<char> rest, char separator)
    {
        for (int end = rest.IndexOf(separator); end >= 0; end = rest.IndexOf(separator))
        {
            rest = rest[(end + 1)..];
            if (rest.StartsWith('"'))
            {
                rest = rest[1..];
                return true;
            }
        }

        return false;
    }
}
