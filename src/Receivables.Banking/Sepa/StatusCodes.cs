namespace Receivables.Banking.Sepa;

/// <summary>The diagnostic codes of the reader of pain.002; those of broken XML have the numbers of <see cref="Camt.CamtCodes"/>.</summary>
internal static class StatusCodes
{
    internal const string NotWellFormed = "PAIN002";
    internal const string NotStatus = "PAIN010";
    internal const string TooDeep = "PAIN005";
    internal const string TooMany = "PAIN008";
    internal const string DetailRefused = "PAIN030";

    /// <summary>The code for a fault of the XML that <see cref="Camt.XmlFaults"/> tells.</summary>
    internal static string OfXml(string camtCode) => "PAIN" + camtCode[4..];
}
