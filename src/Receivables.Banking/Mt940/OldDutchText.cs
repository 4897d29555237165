using System.Buffers;

namespace Receivables.Banking.Mt940;

/// <summary>Reads the other side from the texts of Dutch banks before there were IBANs: columns at ABN AMRO, an account in front at ING.</summary>
internal static class OldDutchText
{
    private const int NameWidth = 32;
    private const int AccountLength = 10;
    private const string Giro = "GIRO ";

    private static readonly SearchValues<char> AccountCharacters = SearchValues.Create("0123456789.");

    internal static void Read(List<string> lines, MtTarget target)
    {
        if (lines.Count == 0)
        {
            return;
        }

        ReadOnlySpan<char> line = lines[0];
        if (line.StartsWith(Giro) && TakeAccount(line[Giro.Length..].TrimStart(), out ReadOnlySpan<char> giro, out ReadOnlySpan<char> name))
        {
            target.SetAccount(giro);
            SetName(name, target);
        }
        else if (line is [_, _, '.', _, _, '.', _, _, '.', ..] && TakeAccount(line, out ReadOnlySpan<char> dotted, out name))
        {
            target.SetAccount(dotted.ToString().Replace(".", "", StringComparison.Ordinal));
            SetName(name, target);
        }
        else if (IsOfIng(target) && TakeAccount(line, out ReadOnlySpan<char> account, out _) && account.Length == AccountLength)
        {
            target.SetAccount(account);
        }
    }

    private static bool TakeAccount(ReadOnlySpan<char> text, out ReadOnlySpan<char> account, out ReadOnlySpan<char> rest)
    {
        int end = text.IndexOfAnyExcept(AccountCharacters);
        account = end < 0 ? text : text[..end];
        rest = end < 0 ? [] : text[end..].Trim();
        return !account.IsEmpty && end >= 0 && text[end] == ' ';
    }

    private static void SetName(ReadOnlySpan<char> text, MtTarget target)
    {
        int end = text.IndexOf("  ");
        target.SetName(end >= 0 ? text[..end] : text[..Math.Min(text.Length, NameWidth)]);
    }

    private static bool IsOfIng(MtTarget target) => target.Statement.Extras.Exists(extra => extra.Name == "envelope" && extra.Value.Contains("INGBNL2A", StringComparison.Ordinal));
}
