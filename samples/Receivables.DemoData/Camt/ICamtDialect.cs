using System.Xml;
using Receivables.DemoData.Banking;

namespace Receivables.DemoData.Camt;

/// <summary>What differs between the versions of camt.053.</summary>
internal interface ICamtDialect
{
    /// <summary>The namespace of the version.</summary>
    string Namespace { get; }

    /// <summary>The name of the element of a bank's BIC.</summary>
    string BicElement { get; }

    /// <summary>Booked or pending.</summary>
    void WriteStatus(XmlWriter xml, string status);

    /// <summary>A party under an element of this name.</summary>
    void WriteParty(XmlWriter xml, string element, string name);

    /// <summary>The amount of one transaction, where the version has a place of its own for it.</summary>
    void WriteTransactionAmount(XmlWriter xml, long cents, string currency, bool isCredit);

    /// <summary>Charges that were taken from the amount ordered.</summary>
    void WriteCharges(XmlWriter xml, long cents, string currency);

    /// <summary>The discount that was taken on a document.</summary>
    void WriteDiscount(XmlWriter xml, ReferredDocument document, string currency);
}
