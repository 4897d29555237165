namespace Receivables.Banking.Mt940;

/// <summary>Reads a field 86 without structure.</summary>
internal static class FreeText
{
    // A line of field 86 that is full goes on in the next without a gap.
    private const int Full = 65;

    internal static void Read(List<string> lines, MtTarget target)
    {
        int from = ReadOtherSide(lines, target) ? 1 : 0;
        foreach (string line in lines)
        {
            SepaDetails.AddLine(line, target);
        }

        if (lines.Count > 0 && target.Draft.Remittance is null)
        {
            target.Draft.Remittance = target.Context.FreeText(Join(lines, from)) ?? "";
        }
    }

    internal static string Join(List<string> lines, int from)
    {
        var text = new System.Text.StringBuilder();
        bool wasFull = true;
        foreach (string line in lines.Skip(from).Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            text.Append(wasFull ? "" : " ").Append(wasFull ? line : line.TrimStart());
            wasFull = line.Length >= Full && !line.EndsWith("  ", StringComparison.Ordinal);
            if (!wasFull)
            {
                text.Length -= line.Length - line.TrimEnd().Length;
            }
        }

        return text.ToString().Trim();
    }

    // SNS, ASN and RegioBank: account and name stand in field 61, and again as the first line here, before an empty one.
    private static bool ReadOtherSide(List<string> lines, MtTarget target)
    {
        if (lines.Count == 0 || target.Entry is not { CustomerReference: { } account, Supplement: { } name, IsSupplementInline: false } || lines[0].TrimEnd() != $"{account} {name}")
        {
            return false;
        }

        target.SetAccount(account);
        target.SetName(name);
        target.Entry.Supplement = null;
        target.Entry.CustomerReference = null;
        return true;
    }
}
