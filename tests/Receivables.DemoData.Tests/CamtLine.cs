using System.Globalization;
using System.Xml.Linq;

namespace Receivables.DemoData;

/// <summary>A transaction of a statement file, read by the simplest means.</summary>
internal sealed record CamtLine(string RawId, string Currency, long Cents, bool IsCredit, bool IsBooked, string Text)
{
    public static IEnumerable<CamtLine> ReadAll(string path) => XDocument.Load(path).Descendants()
        .Where(element => element.Name.LocalName == "Ntry").SelectMany(ReadEntry);

    /// <summary>The value of a child, or of a child of a child; empty where there is none.</summary>
    public static string Value(XElement element, params string[] path)
    {
        XElement? at = element;
        foreach (string name in path)
        {
            at = at?.Elements().FirstOrDefault(child => child.Name.LocalName == name);
        }

        return at?.Value ?? "";
    }

    public static long ToCents(string amount) => (long)(decimal.Parse(amount, CultureInfo.InvariantCulture) * 100m);

    private static IEnumerable<CamtLine> ReadEntry(XElement entry)
    {
        XElement[] parts = [.. entry.Descendants().Where(element => element.Name.LocalName == "TxDtls")];
        foreach (XElement part in parts.Length == 0 ? [entry] : parts)
        {
            string own = part == entry ? "" : Value(part, "Refs", "AcctSvcrRef");
            string servicer = Value(entry, "AcctSvcrRef");
            string amount = part == entry ? Value(entry, "Amt") : Value(part, "AmtDtls", "TxAmt", "Amt");
            yield return new CamtLine(
                own.Length > 0 ? own : servicer.Length > 0 ? servicer : Value(entry, "NtryRef"),
                entry.Elements().First(element => element.Name.LocalName == "Amt").Attribute("Ccy")!.Value,
                ToCents(amount),
                Value(entry, "CdtDbtInd") == "CRDT",
                Value(entry, "Sts").Trim() == "BOOK",
                string.Concat(part.Descendants().Where(element => element.Name.LocalName == "Ustrd").Select(element => element.Value)));
        }
    }
}
