namespace Receivables.Banking.Mt940;

/// <summary>The two sides of a payment, as the words <c>ORDP</c> and <c>BENM</c> name them.</summary>
internal static class SlashParty
{
    /// <summary>Reads what stands behind such a word itself: a name, or an account, a name and more on lines of their own.</summary>
    /// <param name="word">Whose it is.</param>
    /// <param name="value">What stands there.</param>
    /// <param name="hasRemittance">Whether the payer's text has a word of its own; else it is what follows the name.</param>
    /// <param name="target">Where it goes.</param>
    internal static void Read(string word, ReadOnlySpan<char> value, bool hasRemittance, MtTarget target)
    {
        if (value.IsEmpty)
        {
            return;
        }

        string[] lines = value.ToString().Split(PurposeText.Break, StringSplitOptions.TrimEntries);
        int name = lines.Length > 1 && IsAccount(lines[0].Trim('/')) ? 1 : 0;
        if (name > 0 && IsOther(word, target))
        {
            target.SetAccount(lines[0].Trim('/'));
        }

        SetName(word, lines[name].Trim('/'), target);
        ReadRest(word, string.Join(' ', lines[(name + 1)..].Select(line => line.Trim('/'))), hasRemittance, target);
    }

    /// <summary>Sets the name of a side; that of the own side counts where the other one has none.</summary>
    internal static void SetName(string? word, ReadOnlySpan<char> name, MtTarget target)
    {
        if (IsOther(word, target))
        {
            target.SetName(name);
        }
        else
        {
            target.SetOwnName(name);
        }
    }

    // The one who orders is the debtor, the beneficiary the creditor.
    private static bool IsOther(string? word, MtTarget target) => word is not ("ORDP" or "BENM") || word == "ORDP" == target.OtherIsDebtor;

    private static void ReadRest(string word, string rest, bool hasRemittance, MtTarget target)
    {
        if (hasRemittance)
        {
            target.Keep($"86/{word}/ADDR", rest);
        }
        else
        {
            target.AddText(rest);
        }
    }

    private static bool IsAccount(ReadOnlySpan<char> text) => text.Length > 0 && (!text.ContainsAnyExceptInRange('0', '9') || OtherAccount.LooksLikeIban(text));
}
