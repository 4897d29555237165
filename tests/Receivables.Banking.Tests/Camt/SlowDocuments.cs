using System.Xml.Linq;

namespace Receivables.Banking.Camt;

/// <summary>Documents named in one <c>Strd</c>, for the slow twin.</summary>
internal static class SlowDocuments
{
    internal static IEnumerable<string> Of(XElement structured)
    {
        XElement[] named = [.. SlowCamtReader.All(structured, "RfrdDocInf").Where(d => Head(d) != "   document   -")];
        string amounts = Amounts(structured);
        const string None = " due= paid= discount= credit= adjusted= ";
        if (named.Length == 1)
        {
            return [Head(named[0]) + amounts];
        }

        IEnumerable<string> heads = named.Select(d => Head(d) + None);
        return amounts == None ? heads : heads.Append("   document   -" + amounts);
    }

    /// <summary>The extra field that an amount of a document is whose type has no place; else null.</summary>
    internal static string? OtherAmount(XElement leaf) =>
        leaf.Name.LocalName == "Amt" && leaf.Parent is { Name.LocalName: "RmtAmtAndTp" } typed && SlowCamtReader.Text(typed, "Tp/Cd") is { } code && code is not ("DUPA" or "REMI" or "TMDS") && SlowCamtReader.MoneyOf(leaf) is { } amount
            ? $"   extra RmtInf/Strd/RfrdDocAmt/RmtAmtAndTp={code} {amount}"
            : null;

    private static string Head(XElement d) =>
        $"   document {SlowCamtReader.Text(d, "Nb")} {SlowCamtReader.Text(d, "Tp/CdOrPrtry/Cd") ?? SlowCamtReader.Text(d, "Tp/CdOrPrtry/Prtry")} {SlowCamtReader.Day(SlowCamtReader.Date(d, "RltdDt") ?? SlowCamtReader.Date(d, "RltdDt/Dt"))}";

    private static string Amounts(XElement structured)
    {
        Money? One(string path) => SlowCamtReader.MoneyOf(SlowCamtReader.Find(structured, "RfrdDocAmt/" + path));
        Money? Typed(string code) => SlowCamtReader.MoneyOf(SlowCamtReader.All(structured, "RfrdDocAmt/RmtAmtAndTp").Where(t => SlowCamtReader.Text(t, "Tp/Cd") == code).Select(t => SlowCamtReader.Find(t, "Amt")).FirstOrDefault());
        Money? adjusted = One("AdjstmntAmtAndRsn/Amt");
        bool minus = SlowCamtReader.Text(structured, "RfrdDocAmt/AdjstmntAmtAndRsn/CdtDbtInd") == "DBIT";
        return $" due={One("DuePyblAmt") ?? Typed("DUPA")} paid={One("RmtdAmt") ?? Typed("REMI")} discount={One("DscntApldAmt/Amt") ?? One("DscntApldAmt") ?? Typed("TMDS")} credit={One("CdtNoteAmt")} adjusted={(minus ? -adjusted : adjusted)} {SlowCamtReader.Text(structured, "RfrdDocAmt/AdjstmntAmtAndRsn/Rsn")}";
    }
}
