namespace Receivables.Banking.Mt940;

/// <summary>Reads what field 61 has behind its references.</summary>
internal static class Supplement
{
    private const int LongestOldAccount = 10;

    internal static void Read(MtTarget target)
    {
        MtEntry entry = target.Entry;
        if (entry.Supplement is { } text)
        {
            ReadText(text, entry, target);
        }

        if (entry.CustomerReference is { } reference)
        {
            target.Keep("61/7", reference);
        }
    }

    private static void ReadText(string text, MtEntry entry, MtTarget target)
    {
        if (AmountWords.TryRead(text, target))
        {
            return;
        }

        if (entry.IsSupplementInline)
        {
            ReadName(text, entry, target);
        }
        else if (OtherAccount.LooksLikeIban(text) || IsGiro(text))
        {
            target.SetAccount(text);
        }
        else if (target.Draft.Information is null && text[0] != '/')
        {
            target.Draft.Information = target.Context.FreeText(text);
        }
        else
        {
            target.Keep("61/9", text);
        }
    }

    // Old Rabobank: the reference is the account of the other side (P before a giro), and the name stands behind it.
    private static void ReadName(string text, MtEntry entry, MtTarget target)
    {
        target.SetName(text);
        if (entry.CustomerReference is { Length: LongestOldAccount } account && account.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0 && (account[0] == 'P' || char.IsAsciiDigit(account[0])))
        {
            target.SetAccount(account);
            entry.CustomerReference = null;
        }
    }

    // An account of the old Dutch giro.
    private static bool IsGiro(string text) => text.Length == LongestOldAccount && text[0] == 'P' && text.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;
}
