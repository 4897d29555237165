using System.Xml;
using Receivables.DemoData.Banking;

namespace Receivables.DemoData.Camt;

/// <summary>camt.053.001.08 of 2019, to which the bank moved in May 2026.</summary>
internal sealed class CamtVersion8 : ICamtDialect
{
    /// <inheritdoc/>
    public string Namespace => "urn:iso:std:iso:20022:tech:xsd:camt.053.001.08";

    /// <inheritdoc/>
    public string BicElement => "BICFI";

    /// <inheritdoc/>
    public void WriteStatus(XmlWriter xml, string status) => xml.Inside("Sts", () => xml.Text("Cd", status));

    /// <inheritdoc/>
    public void WriteParty(XmlWriter xml, string element, string name) => xml.Inside(element, () => xml.Inside("Pty", () => xml.Text("Nm", name)));

    /// <inheritdoc/>
    public void WriteTransactionAmount(XmlWriter xml, long cents, string currency, bool isCredit)
    {
        xml.Amount("Amt", cents, currency);
        xml.Direction(isCredit);
    }

    /// <inheritdoc/>
    public void WriteCharges(XmlWriter xml, long cents, string currency) => xml.Inside("Chrgs", () =>
    {
        xml.Amount("TtlChrgsAndTaxAmt", cents, currency);
        xml.Inside("Rcrd", () =>
        {
            xml.Amount("Amt", cents, currency);
            xml.Direction(isCredit: false);
            xml.Text("ChrgInclInd", "true");
            xml.Text("Br", "SHAR");
        });
    });

    /// <inheritdoc/>
    public void WriteDiscount(XmlWriter xml, ReferredDocument document, string currency) =>
        xml.Inside("DscntApldAmt", () => xml.Amount("Amt", document.Discount, currency));
}
