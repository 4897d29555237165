namespace Receivables.Banking.Cfonb;

/// <summary>What the interbank codes of operations mean.</summary>
/// <remarks>
/// Codes and directions: CFONB, relevé de compte sur support informatique (2004), and its change for SEPA (2010) and instant transfers. Their ISO 20022 codes (domain, family, sub-family) are given only where
/// code and direction leave one meaning; what kind of transfer or debit it is they often leave open, and then the sub-family is <c>NTAV</c>.
/// </remarks>
internal static class CfonbOperations
{
    /// <summary>The ISO 20022 code, or null where it is not certain.</summary>
    internal static string? IsoOf(ReadOnlySpan<char> code, bool isCredit) => isCredit ? OfCredit(code) : OfDebit(code);

    /// <summary>Whether the movement takes an earlier one back.</summary>
    internal static bool IsReturn(ReadOnlySpan<char> code) =>
        code is "03" or "10" or "12" or "26" or "27" or "33" or "38" or "98" or "A3" or "A4" or "A5" or "A6" or "B3" or "B4" or "B5" or "B6" or "C3" or "C4" or "C5";

    /// <summary>Whether the movement is a lot that the owner of the account handed in.</summary>
    internal static bool IsOwnLot(ReadOnlySpan<char> code) =>
        code is "02" or "09" or "15" or "24" or "30" or "31" or "32" or "35" or "37" or "97" or "A1" or "A2";

    private static string? OfCredit(ReadOnlySpan<char> code) => code switch
    {
        "05" or "13" or "18" or "39" => "PMNT/RCDT/NTAV",
        "41" or "45" => "PMNT/RCDT/XBCT",
        "C2" => "PMNT/RRCT/ESCT",
        "12" => "PMNT/ICDT/RRTN",
        "C3" or "C5" => "PMNT/IRCT/RRTN",
        "09" or "24" or "97" => "PMNT/IDDT/NTAV",
        "A1" => "PMNT/IDDT/ESDD",
        "A2" => "PMNT/IDDT/BBDD",
        "10" or "27" or "A3" or "A4" => "PMNT/RDDT/UPDD",
        "B5" or "B6" => "PMNT/RDDT/PRDD",
        "02" or "15" => "PMNT/RCHQ/CCHQ",
        "04" => "PMNT/CNTR/CDPT",
        "11" or "30" => "PMNT/MCRD/NTAV",
        "31" or "35" => "PMNT/DRFT/NTAV",
        "37" => "PMNT/DRFT/DDFT",
        "63" or "61" => "ACMT/MCOP/INTR",
        _ => OfEither(code),
    };

    private static string? OfDebit(ReadOnlySpan<char> code) => code switch
    {
        "06" or "14" or "21" => "PMNT/ICDT/NTAV",
        "41" or "44" => "PMNT/ICDT/XBCT",
        "C1" => "PMNT/IRCT/ESCT",
        "C4" => "PMNT/RRCT/RRTN",
        "08" or "22" or "96" => "PMNT/RDDT/NTAV",
        "B1" => "PMNT/RDDT/ESDD",
        "B2" => "PMNT/RDDT/BBDD",
        "10" or "26" or "27" or "98" or "B3" or "B4" => "PMNT/IDDT/UPDD",
        "A5" or "A6" => "PMNT/IDDT/PRDD",
        "01" => "PMNT/ICHQ/CCHQ",
        "03" => "PMNT/RCHQ/UPCQ",
        "07" => "PMNT/DRFT/NTAV",
        "33" => "PMNT/DRFT/UDFT",
        "11" or "28" => "PMNT/CCRD/NTAV",
        "29" => "PMNT/CCRD/CWDL",
        "38" => "PMNT/MCRD/UPCT",
        "61" or "70" => "ACMT/MDOP/INTR",
        "62" => "ACMT/MDOP/CHRG",
        "64" or "65" or "66" or "88" => "ACMT/MDOP/COMM",
        "67" => "ACMT/MDOP/TAXE",
        _ => OfEither(code),
    };

    private static string? OfEither(ReadOnlySpan<char> code) => code switch
    {
        "42" => "FORX/NTAV/NTAV",
        "46" or "47" => "FORX/SPOT/NTAV",
        "48" or "49" => "FORX/FWRD/NTAV",
        "51" or "52" or "53" or "54" or "55" or "56" or "57" or "58" or "59" or "80" or "81" or "82" or "83" or "84" or "85" or "86" or "87" => "SECU/NTAV/NTAV",
        "71" or "72" => "LDAS/NTAV/NTAV",
        "76" => "LDAS/FTDP/DPST",
        "77" => "LDAS/FTDP/RPMT",
        "92" or "93" or "94" or "95" => "CAMT/CAPL/NTAV",
        _ => null,
    };
}
