using System.Text;

namespace Receivables.Banking.Camt.Bytes;

/// <summary>How a file begins, and whether it is one for the own reader.</summary>
internal static class Utf8Head
{
    /// <summary>The length of the byte order mark of UTF-8, or 0.</summary>
    internal static int MarkLength(ReadOnlySpan<byte> head) => head.StartsWith("\uFEFF"u8) ? 3 : 0;

    /// <summary>The index after mark and declaration, or -1 where the file is not UTF-8 or not XML 1.0, or says it in another way than most.</summary>
    internal static int End(ReadOnlySpan<byte> head)
    {
        int mark = MarkLength(head);
        ReadOnlySpan<byte> text = head[mark..];
        if (!text.StartsWith("<?xml"u8))
        {
            return text.StartsWith("<"u8) ? mark : -1;
        }

        int end = text.IndexOf("?>"u8);
        return end >= 0 && IsPlain(Encoding.Latin1.GetString(text["<?xml".Length..end])) ? mark + end + 2 : -1;
    }

    private static bool IsPlain(ReadOnlySpan<char> declaration)
    {
        bool plain = Take(ref declaration, "version") is "1.0";
        plain &= Take(ref declaration, "encoding") is var encoding && (encoding.IsEmpty || encoding.Equals("UTF-8", StringComparison.OrdinalIgnoreCase));
        plain &= Take(ref declaration, "standalone") is "" or "yes" or "no";
        return plain && declaration.Trim(" \t\r\n").IsEmpty;
    }

    // Space, name, equals sign and quoted value. Nothing is taken where it is not just that.
    private static ReadOnlySpan<char> Take(ref ReadOnlySpan<char> declaration, string name)
    {
        ReadOnlySpan<char> rest = declaration.TrimStart(" \t\r\n");
        bool begins = rest.Length < declaration.Length && rest.StartsWith(name, StringComparison.Ordinal) && rest.Length > name.Length + 2 && rest[name.Length] == '=' && rest[name.Length + 1] is '"' or '\'';
        ReadOnlySpan<char> value = begins ? rest[(name.Length + 2)..] : [];
        int length = begins ? value.IndexOf(rest[name.Length + 1]) : -1;
        if (length <= 0)
        {
            return [];
        }

        declaration = value[(length + 1)..];
        return value[..length];
    }
}
