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

    private static string Head(XElement d) =>
        $"   document {SlowCamtReader.Text(d, "Nb")} {SlowCamtReader.Text(d, "Tp/CdOrPrtry/Cd") ?? SlowCamtReader.Text(d, "Tp/CdOrPrtry/Prtry")} {SlowCamtReader.Day(SlowCamtReader.Date(d, "RltdDt"))}";

    private static string Amounts(XElement structured)
    {
        Money? One(string path) => SlowCamtReader.MoneyOf(SlowCamtReader.Find(structured, "RfrdDocAmt/" + path));
        Money? adjusted = One("AdjstmntAmtAndRsn/Amt");
        bool minus = SlowCamtReader.Text(structured, "RfrdDocAmt/AdjstmntAmtAndRsn/CdtDbtInd") == "DBIT";
        return $" due={One("DuePyblAmt")} paid={One("RmtdAmt")} discount={One("DscntApldAmt/Amt") ?? One("DscntApldAmt")} credit={One("CdtNoteAmt")} adjusted={(minus ? -adjusted : adjusted)} {SlowCamtReader.Text(structured, "RfrdDocAmt/AdjstmntAmtAndRsn/Rsn")}";
    }
}
