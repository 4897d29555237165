using System.Text;

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
            target.AddLine(line);
        }

        OldDutchText.Read(lines, target);
        target.AddText(Join(lines, from));
    }

    /// <summary>Joins lines: one that is full goes on without a gap, behind any other comes a space.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="from">The first to take.</param>
    /// <param name="keepsGaps">Whether spaces at the end of a line stay two, where they part one thing from another.</param>
    internal static string Join(List<string> lines, int from, bool keepsGaps = false)
    {
        var text = new StringBuilder();
        bool isFull = true;
        foreach (string line in lines.Skip(from).Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            text.Append(isFull ? "" : " ").Append(isFull ? line : line.TrimStart());
            bool hasGap = line.EndsWith("  ", StringComparison.Ordinal);
            isFull = line.Length >= Full && !hasGap;
            if (!isFull)
            {
                text.Length -= line.Length - line.TrimEnd().Length;
                text.Append(hasGap && keepsGaps ? " " : "");
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
