using Receivables.Banking.Internals;

namespace Receivables.Banking.Mt940;

/// <summary>What the words between strokes mean.</summary>
internal static class SlashDetails
{
    private const int ReasonLength = 4;

    internal static void Read(string word, string? group, ReadOnlySpan<char> value, MtTarget target)
    {
        if (value.IsEmpty)
        {
            return;
        }

        switch (word)
        {
            case "REMI":
                ReadRemittance(PurposeText.Read(value), target);
                break;
            case "RTRN":
                ReadReturn(value, target);
                break;
            case "TRTP":
                target.Draft.Information ??= target.Context.FreeText(PurposeText.Read(value));
                break;
            case "OCMT" or "CHGS" or "EXCH":
                ReadAmount(word, value, target);
                break;
            case "EREF" or "MARF" or "PREF" or "KREF" or "CREF" or "CDTRREF":
                ReadReference(word, PurposeText.ReadReference(value), target);
                break;
            case "NAME" or "ADDR" or "ULTC" or "ULTD" or "ULTB":
                ReadParty(word, group, PurposeText.Read(value), target);
                break;
            default:
                ReadParty(word, group, PurposeText.ReadReference(value), target);
                break;
        }
    }

    private static void ReadReference(string word, string value, MtTarget target)
    {
        switch (word)
        {
            case "EREF":
                target.SetEndToEnd(value);
                break;
            case "MARF":
                target.Draft.MandateId ??= target.Context.Field(value);
                break;
            case "PREF" or "KREF":
                target.Draft.BatchId ??= target.Context.Field(value);
                break;
            default:
                target.AddReference(value);
                break;
        }
    }

    // A stroke ends the amount; what one bank writes behind it is the payer's text.
    private static void ReadAmount(string word, ReadOnlySpan<char> value, MtTarget target)
    {
        int end = value.IndexOfAny('/', PurposeText.Break);
        AmountWords.Set(word, end < 0 ? value : value[..end], target);
        if (end >= 0)
        {
            target.AddText(PurposeText.Read(value[end..].TrimStart("/\n ")));
        }
    }

    private static void ReadParty(string word, string? group, ReadOnlySpan<char> value, MtTarget target)
    {
        switch (word)
        {
            case "NAME" when group is "ULTC" or "ULTD" or "ULTB":
            case "ULTC" or "ULTD" or "ULTB":
                ReadUltimate(group ?? word, value, target);
                break;
            case "NAME":
                SlashParty.SetName(group, value, target);
                break;
            case "IBAN":
                target.SetAccount(value);
                break;
            case "BIC" when Bics.IsBic(value):
                target.SetBic(value);
                break;
            case "CNTP":
                ReadCounterparty(value, target);
                break;
            case "CSID" when !target.OtherIsDebtor:
            case "ID" when group is "ORDP" or "BENM":
                target.Draft.Counterparty.Identification ??= target.Context.Field(value);
                break;
            default:
                target.Keep(group is null ? $"86/{word}" : $"86/{group}/{word}", value);
                break;
        }
    }

    // USTD before a text, STRD and a kind of reference before a structured one.
    private static void ReadRemittance(ReadOnlySpan<char> value, MtTarget target)
    {
        if (value.StartsWith("STRD/"))
        {
            target.AddReference(value[(value.LastIndexOf('/') + 1)..]);
            return;
        }

        ReadOnlySpan<char> text = value.StartsWith("USTD/") || value.StartsWith("UNST/") ? value[5..].TrimStart('/') : value;
        target.AddText(text.ToString());
    }

    private static void ReadReturn(ReadOnlySpan<char> value, MtTarget target)
    {
        target.Draft.HasReturnInformation = true;
        target.Draft.ReturnReason ??= value.Length >= ReasonLength ? ReturnKeys.CodeOf(value[..ReasonLength]) : null;
        if (target.Draft.ReturnReason is null || value.Length > ReasonLength)
        {
            target.Keep("86/RTRN", value);
        }
    }

    // Account, bank, name and city, each between strokes.
    private static void ReadCounterparty(ReadOnlySpan<char> value, MtTarget target)
    {
        string[] parts = value.ToString().Split('/');
        target.SetAccount(parts[0]);
        if (parts.Length > 1 && Bics.IsBic(parts[1].Trim()))
        {
            target.SetBic(parts[1]);
        }

        if (parts.Length > 2)
        {
            target.SetName(parts[2]);
        }

        if (parts.Length > 3)
        {
            target.Keep("86/CNTP", string.Join('/', parts[3..]));
        }
    }

    private static void ReadUltimate(string side, ReadOnlySpan<char> value, MtTarget target)
    {
        if (side == "ULTD" == target.OtherIsDebtor)
        {
            target.Draft.Ultimate.Name ??= target.Context.Field(value);
        }
        else
        {
            target.Keep($"86/{side}", value);
        }
    }
}
