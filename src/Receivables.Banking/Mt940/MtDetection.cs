namespace Receivables.Banking.Mt940;

/// <summary>Knows the format by the first characters of a file.</summary>
internal static class MtDetection
{
    /// <summary>Whether a file is of SWIFT messages: it begins with blocks or with a field, or its first lines have field 20 or 25.</summary>
    /// <param name="head">The first characters, without the space before them.</param>
    internal static bool IsMt(ReadOnlySpan<char> head)
    {
        ReadOnlySpan<char> text = head.TrimStart("\u0001\u0002\u0003@ \r\n");
        return text.StartsWith("{1:") || text.StartsWith("{4:")
            || (MtTag.TryRead(text, out string tag, out _) && MtTag.IsKnown(tag))
            || HasLine(head, ":20:") || HasLine(head, ":25:");
    }

    private static bool HasLine(ReadOnlySpan<char> head, ReadOnlySpan<char> tag)
    {
        int from = 0;
        while (head[from..].IndexOf(tag) is >= 0 and int at)
        {
            if (from + at == 0 || head[from + at - 1] is '\n' or '\r')
            {
                return true;
            }

            from += at + 1;
        }

        return false;
    }
}
