using System.Text;

namespace Receivables.Banking.SharedFiles;

/// <summary>The scalars of one block of a YAML dump: enough of YAML for the dumps that lie beside the files.</summary>
/// <param name="lines">The lines of the block.</param>
/// <param name="indent">How far its keys are indented.</param>
internal sealed class YamlBlock(IReadOnlyList<string> lines, int indent)
{
    /// <summary>The value of a key, folded, without quotes; null where it is absent or null.</summary>
    internal string? Find(string key)
    {
        string begins = new string(' ', indent) + key + ":";
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].StartsWith(begins, StringComparison.Ordinal))
            {
                return Scalar(lines[i][begins.Length..].Trim(), i);
            }
        }

        return null;
    }

    /// <summary>The lines below a key.</summary>
    internal IEnumerable<string> Below(string key)
    {
        string begins = new string(' ', indent) + key + ":";
        return lines.SkipWhile(line => !line.StartsWith(begins, StringComparison.Ordinal)).Skip(1).TakeWhile(IsInside);
    }

    private string? Scalar(string first, int at)
    {
        var value = new StringBuilder(first is "|-" or "|" ? "" : first);
        foreach (string line in lines.Skip(at + 1).TakeWhile(IsInside))
        {
            value.Append(first is "|-" or "|" ? "\n" : " ").Append(line.Trim());
        }

        string text = value.ToString().Trim();
        return text is "null" or "''" or "" ? null : Unquoted(text);
    }

    private bool IsInside(string line) => line.Length == 0 || (line.Length > indent && line[indent] == ' ') || (line.Length > indent + 1 && line[indent] == '-' && line[indent + 1] == ' ');

    private static string Unquoted(string text) => text[0] switch
    {
        '\'' => text[1..^1].Replace("''", "'", StringComparison.Ordinal),
        '"' => Unescaped(text[1..^1]),
        _ => text,
    };

    private static string Unescaped(string text)
    {
        var plain = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                plain.Append(text[i]);
                continue;
            }

            i++;
            int digits = text[i] switch { 'x' => 2, 'u' => 4, _ => 0 };
            plain.Append(digits > 0 ? (char)Convert.ToInt32(text.Substring(i + 1, digits), 16) : text[i] switch { 'n' => '\n', 't' => '\t', 'L' => '\u2028', _ => text[i] });
            i += digits;
        }

        return plain.ToString();
    }
}
