namespace Receivables.Banking.Ofx;

/// <summary>What the types of transactions mean in the codes of ISO 20022, where that is beyond doubt.</summary>
/// <remarks>Open Financial Exchange 2.1.1, section 11.4.4.3, table of <c>TRNTYPE</c>.</remarks>
internal static class OfxTypes
{
    internal static string? IsoCode(string type, bool isCredit) => (type, isCredit) switch
    {
        ("INT", true) => "ACMT/MCOP/INTR",
        ("INT", false) => "ACMT/MDOP/INTR",
        ("FEE", false) => "ACMT/MDOP/FEES",
        ("SRVCHG", false) => "ACMT/MDOP/CHRG",
        ("XFER" or "DIRECTDEP", true) => "PMNT/RCDT/NTAV",
        ("XFER", false) => "PMNT/ICDT/NTAV",
        ("REPEATPMT", false) => "PMNT/ICDT/STDO",
        ("DIRECTDEBIT", false) => "PMNT/RDDT/NTAV",
        ("DIRECTDEBIT", true) => "PMNT/IDDT/NTAV",
        ("CHECK", false) => "PMNT/ICHQ/CCHQ",
        ("CHECK", true) => "PMNT/RCHQ/CCHQ",
        ("CASH", false) => "PMNT/CNTR/CWDL",
        ("POS", false) => "PMNT/CCRD/POSD",
        _ => null,
    };

    /// <summary>Whether the type says the other direction than the sign.</summary>
    internal static bool Contradicts(string type, Money amount) => (type == "DEBIT" && amount.IsPositive) || (type == "CREDIT" && amount.IsNegative);
}
