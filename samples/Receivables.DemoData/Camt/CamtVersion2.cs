using System.Xml;
using Receivables.DemoData.Banking;

namespace Receivables.DemoData.Camt;

/// <summary>camt.053.001.02 of 2009, which many banks still send.</summary>
internal sealed class CamtVersion2 : ICamtDialect
{
    /// <inheritdoc/>
    public string Namespace => "urn:iso:std:iso:20022:tech:xsd:camt.053.001.02";

    /// <inheritdoc/>
    public string BicElement => "BIC";

    /// <inheritdoc/>
    public void WriteStatus(XmlWriter xml, string status) => xml.Text("Sts", status);

    /// <inheritdoc/>
    public void WriteParty(XmlWriter xml, string element, string name) => xml.Inside(element, () => xml.Text("Nm", name));

    /// <inheritdoc/>
    public void WriteTransactionAmount(XmlWriter xml, long cents, string currency, bool isCredit)
    {
        // This version has no amount of its own here: it stands in the amount details.
    }

    /// <inheritdoc/>
    public void WriteCharges(XmlWriter xml, long cents, string currency) => xml.Inside("Chrgs", () =>
    {
        xml.Amount("TtlChrgsAndTaxAmt", cents, currency);
        xml.Amount("Amt", cents, currency);
        xml.Text("Br", "SHAR");
    });

    /// <inheritdoc/>
    public void WriteDiscount(XmlWriter xml, ReferredDocument document, string currency) => xml.Amount("DscntApldAmt", document.Discount, currency);
}
