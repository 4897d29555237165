using System.Xml;
using Receivables.DemoData.Numbers;
using Receivables.DemoData.Output;

namespace Receivables.DemoData.Camt;

/// <summary>Elements that every version writes alike.</summary>
internal static class XmlElements
{
    /// <summary>An element with text; nothing where the text is empty.</summary>
    public static void Text(this XmlWriter xml, string element, string text)
    {
        if (text.Length > 0)
        {
            xml.WriteElementString(element, text);
        }
    }

    /// <summary>An amount with its currency.</summary>
    public static void Amount(this XmlWriter xml, string element, long cents, string currency)
    {
        xml.WriteStartElement(element);
        xml.WriteAttributeString("Ccy", currency);
        xml.WriteString(Cents.Format(cents));
        xml.WriteEndElement();
    }

    /// <summary>Credit or debit.</summary>
    public static void Direction(this XmlWriter xml, bool isCredit) => xml.WriteElementString("CdtDbtInd", isCredit ? "CRDT" : "DBIT");

    /// <summary>A day under an element of this name.</summary>
    public static void Day(this XmlWriter xml, string element, LocalDate date) => xml.Inside(element, () => xml.WriteElementString("Dt", Iso.Day(date)));

    /// <summary>Writes what is inside an element.</summary>
    public static void Inside(this XmlWriter xml, string element, Action content)
    {
        xml.WriteStartElement(element);
        content();
        xml.WriteEndElement();
    }
}
