namespace Receivables.Banking.Coda;

/// <summary>What the transaction codes mean: type, family, operation, category.</summary>
/// <remarks>
/// Codes: Febelfin, coded statement of account (CODA 2.6), enclosure II. Their ISO 20022 codes (domain, family, sub-family) are given only where family, operation and direction leave one meaning; codes that
/// a bank makes for itself (operations 40 to 48 and 90 to 98) have none.
/// </remarks>
internal static class CodaOperations
{
    private const string Transfers = "01";
    private const string InstantTransfers = "02";
    private const string ForeignTransfers = "41";
    private const string Cheques = "03";
    private const string ForeignCheques = "43";
    private const string Cards = "04";
    private const string DirectDebits = "05";
    private const string Bills = "07";
    private const string ForeignBills = "47";
    private const string Counter = "09";
    private const string Securities = "11";
    private const string Loans = "13";
    private const string Various = "30";
    private const string Closing = "35";
    private const string Fees = "80";

    /// <summary>The ISO 20022 code, or null where it is not certain.</summary>
    internal static string? IsoOf(ReadOnlySpan<char> family, ReadOnlySpan<char> operation, bool isCredit) =>
        isCredit ? OfCredit(family, operation) : OfDebit(family, operation);

    /// <summary>Whether the bank marks the movement as the cancellation or correction of an earlier one that moved money of others.</summary>
    internal static bool IsReversal(ReadOnlySpan<char> family, ReadOnlySpan<char> operation) =>
        operation is "49" or "99" && family is not (Securities or Loans or Various or Closing or Fees);

    /// <summary>Whether the movement takes an earlier one back, so that its other side is that of the earlier one.</summary>
    internal static bool IsReturn(ReadOnlySpan<char> family, ReadOnlySpan<char> operation, bool isCredit) => family switch
    {
        Transfers or InstantTransfers => isCredit && operation is "54",
        Cheques => operation is "09" or "38" or "60" or "62",
        ForeignCheques => operation is "07" or "62",
        DirectDebits => isCredit ? operation is "54" or "58" : operation is "03" or "05",
        Bills or ForeignBills => !isCredit && operation is "05" or "07",
        _ => false,
    };

    private static string? OfCredit(ReadOnlySpan<char> family, ReadOnlySpan<char> operation) => operation is "87" ? "ACMT/MCOP/CHRG" : family switch
    {
        Transfers => OfTransferIn(operation, "PMNT/RCDT/ESCT", "PMNT/ICDT/RRTN"),
        InstantTransfers => OfTransferIn(operation, "PMNT/RRCT/ESCT", "PMNT/IRCT/RRTN"),
        ForeignTransfers => OfTransferIn(operation, "PMNT/RCDT/XBCT", null),
        Cheques => operation is "52" or "58" or "63" or "66" ? "PMNT/RCHQ/CCHQ" : null,
        ForeignCheques => operation is "52" or "58" ? "PMNT/RCHQ/XBCQ" : null,
        Cards => operation switch { "50" or "55" => "PMNT/MCRD/POSP", "53" => "PMNT/CNTR/CDPT", _ => null },
        DirectDebits => operation switch { "50" or "52" => "PMNT/IDDT/NTAV", "54" or "58" => "PMNT/RDDT/PRDD", _ => null },
        Bills or ForeignBills => operation switch { "50" or "52" or "56" or "58" => "PMNT/DRFT/NTAV", "54" => "PMNT/DRFT/DDFT", _ => null },
        Counter => operation is "50" or "52" or "58" ? "PMNT/CNTR/CDPT" : null,
        Closing => operation is "50" ? "ACMT/MCOP/INTR" : null,
        _ => OfEither(family, operation),
    };

    private static string? OfTransferIn(ReadOnlySpan<char> operation, string received, string? returned) => operation switch
    {
        "50" or "51" or "52" => received,
        "54" => returned,
        "64" or "66" => "CAMT/ACCB/NTAV",
        _ => null,
    };

    private static string? OfDebit(ReadOnlySpan<char> family, ReadOnlySpan<char> operation) => operation is "37" && family is not Fees ? "ACMT/MDOP/CHRG" : family switch
    {
        Transfers => OfTransferOut(operation, "PMNT/ICDT/ESCT"),
        InstantTransfers => OfTransferOut(operation, "PMNT/IRCT/ESCT"),
        ForeignTransfers => operation is "38" ? "ACMT/MDOP/CHRG" : OfTransferOut(operation, "PMNT/ICDT/XBCT"),
        Cheques => operation switch { "01" or "05" or "11" or "17" => "PMNT/ICHQ/CCHQ", "15" => "PMNT/ICHQ/BCHQ", "09" or "38" => "PMNT/RCHQ/UPCQ", _ => null },
        ForeignCheques => operation switch { "01" => "PMNT/ICHQ/XBCQ", "07" => "PMNT/RCHQ/UPCQ", _ => null },
        Cards => operation switch { "02" or "03" or "06" or "07" or "08" => "PMNT/CCRD/NTAV", "04" => "PMNT/CCRD/CWDL", _ => null },
        DirectDebits => operation switch { "01" => "PMNT/RDDT/NTAV", "03" => "PMNT/IDDT/UPDD", "05" => "PMNT/IDDT/PRDD", _ => null },
        Bills or ForeignBills => operation switch { "01" => "PMNT/DRFT/NTAV", "05" or "07" => "PMNT/DRFT/UDFT", _ => null },
        Counter => operation is "01" or "13" ? "PMNT/CNTR/CWDL" : null,
        Securities when operation is "17" or "19" => "SECU/CUST/CHRG",
        Closing => operation is "01" ? "ACMT/MDOP/INTR" : null,
        Fees => operation is "49" ? null : "ACMT/MDOP/CHRG",
        _ => OfEither(family, operation),
    };

    private static string? OfTransferOut(ReadOnlySpan<char> operation, string sent) => operation switch
    {
        "01" or "02" or "03" or "05" or "07" => sent,
        "13" or "17" => "CAMT/ACCB/NTAV",
        _ => null,
    };

    private static string? OfEither(ReadOnlySpan<char> family, ReadOnlySpan<char> operation) => family switch
    {
        _ when operation is ['4' or '9', _] => null,
        Securities => "SECU/NTAV/NTAV",
        Loans => "LDAS/NTAV/NTAV",
        Various when operation is "01" or "50" => "FORX/SPOT/NTAV",
        Various when operation is "03" or "52" => "FORX/FWRD/NTAV",
        Various when operation is "05" or "54" or "55" => "LDAS/FTDP/NTAV",
        _ => null,
    };
}
