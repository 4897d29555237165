using Receivables.Banking.Internals;

namespace Receivables.Banking.Mt940;

/// <summary>Reads the purpose lines of field 86 with their SEPA keys.</summary>
internal static class SepaDetails
{
    internal static void Read(List<string> lines, MtTarget target)
    {
        foreach (string line in lines)
        {
            target.AddLine(line);
        }

        List<SepaPart> parts = SepaKeys.Parse(PurposeText.Join(lines));
        foreach (SepaPart part in parts)
        {
            ReadPart(part, target);
        }

        // Some banks begin with the name that has its own subfield.
        foreach (SepaPart part in parts)
        {
            if (part.Key is SepaKey.Text || (part.Key is SepaKey.None && part.Text != target.Draft.Counterparty.Name))
            {
                target.AddText(part.Text);
            }
        }
    }

    private static void ReadPart(SepaPart part, MtTarget target)
    {
        switch (part.Key)
        {
            case SepaKey.EndToEnd:
                target.SetEndToEnd(part.Text);
                break;
            case SepaKey.Order:
                target.Draft.BatchId ??= part.Text is "NONREF" ? null : target.Context.Field(part.Text);
                break;
            case SepaKey.Mandate:
                target.Draft.MandateId ??= target.Context.Field(part.Text);
                break;
            case SepaKey.Iban:
                target.SetAccount(part.Text);
                break;
            case SepaKey.Bic when Bics.IsBic(part.Text):
                target.SetBic(part.Text);
                break;
            case SepaKey.Original:
                target.SetOriginal(part.Text, "86/OAMT");
                break;
            case SepaKey.Compensation:
                target.SetCharge(part.Text, "86/COAM");
                break;
            default:
                ReadParty(part, target);
                break;
        }
    }

    // The creditor's id is that of the other side where we are the debtor; where we collect it is our own.
    private static void ReadParty(SepaPart part, MtTarget target)
    {
        switch (part.Key)
        {
            case SepaKey.Creditor when !target.OtherIsDebtor:
            case SepaKey.Originator when target.OtherIsDebtor:
                target.Draft.Counterparty.Identification ??= target.Context.Field(part.Text);
                break;
            case SepaKey.UltimateDebtor when target.OtherIsDebtor:
            case SepaKey.UltimateCreditor when !target.OtherIsDebtor:
                target.Draft.Ultimate.Name ??= target.Context.Field(part.Text);
                break;
            case SepaKey.None or SepaKey.Text:
                break;
            default:
                target.Keep("86/" + NameOf(part.Key), part.Text);
                break;
        }
    }

    private static string NameOf(SepaKey key) => key switch
    {
        SepaKey.Creditor => "CRED",
        SepaKey.Originator => "DEBT",
        SepaKey.UltimateDebtor => "ABWA",
        SepaKey.UltimateCreditor => "ABWE",
        SepaKey.Return => "RREF",
        SepaKey.Bank => "BREF",
        SepaKey.Purpose => "PURP",
        _ => "BIC",
    };
}
