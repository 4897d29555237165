using System.Xml;
using Receivables.DemoData.Banking;

namespace Receivables.DemoData.Camt;

/// <summary>Writes what a payment says about the documents it pays: text, documents, a creditor reference.</summary>
internal static class CamtRemittance
{
    /// <summary>The element <c>RmtInf</c>; nothing where the transaction says nothing.</summary>
    public static void Write(XmlWriter xml, ICamtDialect dialect, BankTransaction part, string currency)
    {
        if (part.Lines.Count + part.Documents.Count + part.CreditorReference.Length == 0)
        {
            return;
        }

        xml.Inside("RmtInf", () =>
        {
            foreach (string line in part.Lines)
            {
                xml.Text("Ustrd", line);
            }

            foreach (ReferredDocument document in part.Documents)
            {
                xml.Inside("Strd", () => WriteDocument(xml, dialect, document, currency));
            }

            if (part.CreditorReference.Length > 0)
            {
                xml.Inside("Strd", () => WriteReference(xml, part.CreditorReference));
            }
        });
    }

    private static void WriteDocument(XmlWriter xml, ICamtDialect dialect, ReferredDocument document, string currency)
    {
        xml.Inside("RfrdDocInf", () =>
        {
            xml.Inside("Tp", () => xml.Inside("CdOrPrtry", () => xml.Text("Cd", document.IsCreditNote ? "CREN" : "CINV")));
            xml.Text("Nb", document.Number);
        });
        xml.Inside("RfrdDocAmt", () =>
        {
            if (document.IsCreditNote)
            {
                xml.Amount("CdtNoteAmt", document.Due, currency);
                return;
            }

            xml.Amount("DuePyblAmt", document.Due, currency);
            if (document.Discount > 0)
            {
                dialect.WriteDiscount(xml, document, currency);
            }

            xml.Amount("RmtdAmt", document.Remitted, currency);
        });
    }

    private static void WriteReference(XmlWriter xml, string reference) => xml.Inside("CdtrRefInf", () =>
    {
        xml.Inside("Tp", () =>
        {
            xml.Inside("CdOrPrtry", () => xml.Text("Cd", "SCOR"));
            xml.Text("Issr", "ISO");
        });
        xml.Text("Ref", reference);
    });
}
