namespace Receivables.Banking.Ofx;

/// <summary>What stands before the first tag: <c>OFXHEADER:100</c> and the lines behind it, or the declarations of XML.</summary>
internal sealed class OfxHeader
{
    private static readonly string[] Keys = ["OFXHEADER", "DATA", "VERSION", "SECURITY", "ENCODING", "CHARSET", "COMPRESSION", "OLDFILEUID", "NEWFILEUID"];

    /// <summary>The format with its version, such as <c>OFX 1.0.2</c>.</summary>
    internal string Format { get; private set; } = "OFX";

    /// <summary>Whether a text begins as OFX does: with its header, or with its first tag behind whatever a download put before it.</summary>
    internal static bool Begins(ReadOnlySpan<char> text) =>
        text.StartsWith("OFXHEADER", StringComparison.OrdinalIgnoreCase) || text.Contains("<?OFX", StringComparison.OrdinalIgnoreCase) || text.Contains("<OFX>", StringComparison.OrdinalIgnoreCase)
        || text.Contains("OFXHEADER:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<OFX ", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the text of a header of OFX 1; its lines may have lost their ends.</summary>
    internal void ReadText(string text, OfxEncoding encoding)
    {
        if (!text.Contains("OFXHEADER", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        SetVersion(ValueOf(text, "VERSION"));
        encoding.Declare(ValueOf(text, "ENCODING"));
        encoding.Declare(ValueOf(text, "CHARSET"));
    }

    /// <summary>Reads <c>&lt;?xml …?&gt;</c> or <c>&lt;?OFX …?&gt;</c>.</summary>
    internal void ReadDeclaration(string text, OfxEncoding encoding)
    {
        if (text.StartsWith("<?OFX", StringComparison.OrdinalIgnoreCase))
        {
            SetVersion(AttributeOf(text, "VERSION"));
        }
        else if (text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase))
        {
            encoding.Declare(AttributeOf(text, "encoding"));
        }
    }

    private void SetVersion(string version) =>
        Format = version.Length == 3 && version.All(char.IsAsciiDigit) ? $"OFX {version[0]}.{version[1]}.{version[2]}" : "OFX";

    private static string ValueOf(string text, string key)
    {
        int at = text.IndexOf(key + ":", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return "";
        }

        ReadOnlySpan<char> rest = text.AsSpan(at + key.Length + 1);
        int end = rest.IndexOfAny(" \t\r\n");
        rest = end < 0 ? rest : rest[..end];
        foreach (string next in Keys)
        {
            int behind = rest.IndexOf($"{next}:", StringComparison.OrdinalIgnoreCase);
            rest = behind < 0 ? rest : rest[..behind];
        }

        return rest.ToString();
    }

    private static string AttributeOf(string text, string name)
    {
        int at = text.IndexOf($" {name}=", StringComparison.OrdinalIgnoreCase);
        int quote = at < 0 ? -1 : at + name.Length + 2;
        if (quote < 0 || quote >= text.Length || text[quote] is not ('"' or '\''))
        {
            return "";
        }

        int end = text.IndexOf(text[quote], quote + 1);
        return end < 0 ? "" : text[(quote + 1)..end];
    }
}
