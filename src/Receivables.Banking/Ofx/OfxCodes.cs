namespace Receivables.Banking.Ofx;

/// <summary>The diagnostic codes of OFX alone, as listed in <c>docs/reference/diagnostics.md</c>.</summary>
internal static class OfxCodes
{
    internal const string ServerRefused = "OFX001";
    internal const string TooDeep = "OFX002";
    internal const string InvestmentsLeftOut = "OFX003";
    internal const string Corrected = "OFX004";
}
