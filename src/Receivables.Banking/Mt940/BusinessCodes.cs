namespace Receivables.Banking.Mt940;

/// <summary>From the business codes (GVC) of German banks, and the transaction types of SWIFT, to the bank transaction codes of ISO 20022.</summary>
/// <remarks>
/// Only what the meaning of a code leaves no doubt about; where the sub-family is open, domain and family alone. Sources: Deutsche Kreditwirtschaft, DFÜ-Abkommen, Anlage 3, list of
/// business codes; SWIFT standards, field 61, subfield 6; ISO 20022 external code set of bank transaction codes.
/// </remarks>
internal static class BusinessCodes
{
    /// <summary>The code of ISO 20022, or null where none is certain.</summary>
    /// <param name="business">The German code of three digits, or null.</param>
    /// <param name="type">The type of SWIFT, or null.</param>
    /// <param name="isDebit">Which way the entry goes.</param>
    internal static string? Iso(string? business, string? type, bool isDebit) => OfBusiness(business, isDebit) ?? OfType(type, isDebit);

    /// <summary>Whether the code says that something comes back: a direct debit, a cheque, a transfer.</summary>
    internal static bool IsReturn(string? business, string? type) =>
        business is "108" or "109" or "110" or "111" or "159" or "160" or "181" or "182" or "183" or "184" || TypeOf(type) is "RTI";

    /// <summary>Whether the code says that the bank or the creditor undoes an entry.</summary>
    internal static bool IsReversal(string? business) => business is "193" or "199" or "899";

    /// <summary>Whether the code says that the entry stands for many.</summary>
    internal static bool IsBatch(string? business) => business is "079" or "188" or "189" or ['1', '9', _];

    private static string? OfBusiness(string? business, bool isDebit) => business switch
    {
        "082" => "PMNT/CNTR/CDPT",
        "083" => "PMNT/CNTR/CWDL",
        "101" or "102" or "103" or "185" => "PMNT/ICHQ",
        "104" => "PMNT/RDDT/BBDD",
        "105" => "PMNT/RDDT/ESDD",
        "106" or "190" => "PMNT/CCRD",
        "107" => "PMNT/RDDT",
        "108" or "109" => "PMNT/IDDT/UPDD",
        "110" => "PMNT/MCRD/UPCT",
        "111" => "PMNT/RCHQ/UPCQ",
        "116" or "119" or "177" or "191" => "PMNT/ICDT/ESCT",
        "117" => "PMNT/ICDT/STDO",
        "118" or "188" => "PMNT/IRCT/ESCT",
        "152" => "PMNT/RCDT/STDO",
        "153" => "PMNT/RCDT/SALA",
        "154" or "155" or "156" or "166" or "167" or "169" or "194" => "PMNT/RCDT/ESCT",
        "157" => "PMNT/RRCT/SALA",
        "161" or "162" or "163" or "164" or "165" or "168" or "189" => "PMNT/RRCT/ESCT",
        "159" => isDebit ? "PMNT/RCDT/RRTN" : "PMNT/ICDT/RRTN",
        "160" => isDebit ? "PMNT/RRCT/RRTN" : "PMNT/IRCT/RRTN",
        "170" => "PMNT/RCHQ",
        "171" or "192" => "PMNT/IDDT/ESDD",
        "174" or "196" => "PMNT/IDDT/BBDD",
        "181" or "184" => "PMNT/RDDT/UPDD",
        "183" => "PMNT/ICHQ/UPCQ",
        "193" => isDebit ? "PMNT/IDDT/PRDD" : "PMNT/RDDT/PRDD",
        "198" => "PMNT/MCRD",
        "201" or "202" or "206" => isDebit ? "PMNT/ICDT/XBCT" : "PMNT/RCDT/XBCT",
        _ => OfAccounting(business, isDebit),
    };

    // Settling the account, postage, expenses, fees, commission; interest; value added tax; transfers and pooling between accounts of one owner.
    private static string? OfAccounting(string? business, bool isDebit) => business switch
    {
        "804" or "805" or "806" or "807" or "808" => Operations(isDebit, "CHRG"),
        "809" => Operations(isDebit, "COMM"),
        "812" or "814" or "815" or "816" or "817" => Operations(isDebit, "INTR"),
        "837" => Operations(isDebit, "TAXE"),
        "820" => isDebit ? "PMNT/ICDT/BOOK" : "PMNT/RCDT/BOOK",
        "833" or "834" => "CAMT/ACCB/OTHR",
        _ => null,
    };

    private static string? OfType(string? type, bool isDebit) => TypeOf(type) switch
    {
        "TRF" => isDebit ? "PMNT/ICDT" : "PMNT/RCDT",
        "STO" => isDebit ? "PMNT/ICDT/STDO" : "PMNT/RCDT/STDO",
        "DDT" => isDebit ? "PMNT/RDDT" : "PMNT/IDDT",
        "CHK" => isDebit ? "PMNT/ICHQ" : "PMNT/RCHQ",
        "BOE" => "PMNT/DRFT",
        "LBX" => "PMNT/LBOX",
        "CHG" => Operations(isDebit, "CHRG"),
        "COM" => Operations(isDebit, "COMM"),
        "BRF" => Operations(isDebit, "FEES"),
        "INT" => Operations(isDebit, "INTR"),
        "CMI" or "CMN" => "CAMT/ACCB/OTHR",
        "CMS" => "CAMT/ACCB/SWEP",
        "CMT" => "CAMT/ACCB/TOPG",
        "CMZ" => "CAMT/ACCB/ZABA",
        _ => null,
    };

    private static string Operations(bool isDebit, string subFamily) => isDebit ? $"ACMT/MDOP/{subFamily}" : $"ACMT/MCOP/{subFamily}";

    // N for a type of SWIFT, F for the first advice; S stands before the number of a message.
    private static ReadOnlySpan<char> TypeOf(string? type) => type is ['N' or 'F', ..] ? type.AsSpan(1) : [];
}
