namespace Receivables.Banking.Mt940;

/// <summary>A message that lost its line ends: <c>:20:…:25:…:28C:…</c> on one line.</summary>
internal static class OneLineFile
{
    internal static bool Is(string line) => line.StartsWith(":20:", StringComparison.Ordinal) && line.Contains(":25:", StringComparison.Ordinal) && line.Contains(":28", StringComparison.Ordinal);

    /// <summary>The fields, and the end of the message.</summary>
    internal static List<string> Parts(string line)
    {
        List<string> parts = [];
        int from = 0;
        bool hasNumber = false;
        for (int at = 1; at < line.Length; at++)
        {
            if (!Begins(line.AsSpan(at), hasNumber))
            {
                continue;
            }

            parts.Add(line[from..at]);
            hasNumber |= line.AsSpan(at).StartsWith(":28");
            from = at;
        }

        parts.Add(line[from..]);
        return parts;
    }

    // Two digits between colons may be a time of day: of those below 60, only the account and the number that stand before the entries count.
    private static bool Begins(ReadOnlySpan<char> text, bool hasNumber)
    {
        if (text.StartsWith("-}"))
        {
            return true;
        }

        return MtTag.TryRead(text, out string tag, out _) && (tag is MtTag.Account or MtTag.Number ? !hasNumber : tag[0] >= '6' && MtTag.IsKnown(tag));
    }
}
