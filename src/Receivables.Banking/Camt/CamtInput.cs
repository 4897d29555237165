using System.Text;
using System.Xml;
using Receivables.Banking.Camt.Bytes;
using Receivables.Banking.Internals;

namespace Receivables.Banking.Camt;

/// <summary>Opens the XML parser, with everything off that could reach outside or expand.</summary>
internal static class CamtInput
{
    /// <summary>The settings of every parse; the benchmark uses the same for its bare pass.</summary>
    internal static XmlReaderSettings Settings(XmlNameTable? names) => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
        CloseInput = false,
        NameTable = names,
    };

    internal static XmlReader Open(BoundedInput input, XmlNameTable names)
    {
        XmlReaderSettings settings = Settings(names);
        input.BoundTags();
        return OtherEncoding(input.FirstBytes.Span) is { } encoding
            ? XmlReader.Create(new StreamReader(input, encoding, detectEncodingFromByteOrderMarks: false, 4096, leaveOpen: true), settings)
            : XmlReader.Create(input, settings);
    }

    /// <summary>Skips space before the XML declaration, where the standard allows none but files have it; returns the lines skipped.</summary>
    internal static int SkipLeadingSpace(BoundedInput input)
    {
        ReadOnlySpan<byte> head = input.Head;
        int mark = Utf8Head.MarkLength(head);
        int start = mark + head[mark..].IndexOfAnyExcept(" \t\r\n"u8);
        if (start <= mark || !head[start..].StartsWith("<?xml"u8))
        {
            return 0;
        }

        int lines = head[..start].Count((byte)'\n');
        input.Skip(start);
        return lines;
    }

    /// <summary>An encoding that the parser does not know by itself but the platform does, such as windows-1252; else null.</summary>
    private static Encoding? OtherEncoding(ReadOnlySpan<byte> head)
    {
        string declaration = Encoding.Latin1.GetString(head[..Math.Min(head.Length, 200)]);
        int end = declaration.IndexOf("?>", StringComparison.Ordinal);
        int at = declaration.IndexOf("encoding", StringComparison.Ordinal);
        if (!declaration.StartsWith("<?xml", StringComparison.Ordinal) || at < 0 || at > end)
        {
            return null;
        }

        int open = declaration.AsSpan(at).IndexOfAny('"', '\'') + at;
        int close = open < at ? -1 : declaration.IndexOf(declaration[open], open + 1);
        return close < 0 ? null : CodePagesEncodingProvider.Instance.GetEncoding(declaration[(open + 1)..close]);
    }
}
