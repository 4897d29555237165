using Receivables.Banking.Internals;

namespace Receivables.Banking.Mt940;

/// <summary>What stands behind the labels of a bank.</summary>
internal static class LabelDetails
{
    private const int GiroMark = 16;
    private const int GiroAccount = 8;

    internal static void Read(string label, LabelRole role, ReadOnlySpan<char> value, MtTarget target)
    {
        switch (role)
        {
            case LabelRole.Account:
                target.SetAccount(value);
                break;
            case LabelRole.Bic when Bics.IsBic(value):
                target.SetBic(value);
                break;
            case LabelRole.Name:
                ReadName(value, target);
                break;
            case LabelRole.GiroName:
                ReadGiro(value, target);
                break;
            case LabelRole.Text or LabelRole.Before:
                target.AddText(PurposeText.Collapse(value));
                break;
            case LabelRole.Kind:
                target.Draft.Information ??= target.Context.FreeText(PurposeText.Collapse(value));
                break;
            default:
                ReadReference(label, role, value, target);
                break;
        }
    }

    private static void ReadReference(string label, LabelRole role, ReadOnlySpan<char> value, MtTarget target)
    {
        switch (role)
        {
            case LabelRole.EndToEnd:
                target.SetEndToEnd(value);
                break;
            case LabelRole.Mandate:
                target.Draft.MandateId ??= target.Context.Field(value);
                break;
            case LabelRole.Creditor when !target.OtherIsDebtor:
                target.Draft.Counterparty.Identification ??= target.Context.Field(value);
                break;
            default:
                target.Keep("86/" + label.TrimEnd(':'), value);
                break;
        }
    }

    private static void ReadName(ReadOnlySpan<char> value, MtTarget target)
    {
        int end = value.IndexOf("  ");
        target.SetName(end < 0 ? value : value[..end]);
        if (end >= 0)
        {
            target.Keep("86/ADDR", PurposeText.Collapse(value[end..]));
        }
    }

    private static void ReadGiro(ReadOnlySpan<char> value, MtTarget target)
    {
        bool hasAccount = value.Length > GiroMark && value[^(GiroMark + 1)] == ' ' && !value[^GiroAccount..].ContainsAnyExceptInRange('0', '9') && value[^(GiroAccount + 2)..^GiroAccount] is "CH";
        if (hasAccount)
        {
            target.SetAccount(value[^GiroAccount..]);
        }

        target.SetName(hasAccount ? value[..^GiroMark] : value);
    }
}
