namespace Receivables.Banking.Bai2;

/// <summary>What the uniform type codes mean: balances, directions, returns.</summary>
/// <remarks>Ranges and codes: Cash Management Balance Reporting Specifications, version 2, appendix A.</remarks>
internal static class Bai2TypeCodes
{
    internal const string TotalCredits = "100";
    internal const string TotalDebits = "400";

    /// <summary>The balance that a status code is, or null: averages, floats and the rest are kept as extra fields.</summary>
    internal static BalanceKind? BalanceOf(ReadOnlySpan<char> code) => code switch
    {
        "010" => BalanceKind.OpeningBooked,
        "015" => BalanceKind.ClosingBooked,
        "030" => BalanceKind.InterimBooked,
        "040" => BalanceKind.OpeningAvailable,
        "045" => BalanceKind.ClosingAvailable,
        "060" => BalanceKind.InterimAvailable,
        _ => null,
    };

    /// <summary>Which way a detail moves money, or that it moves none, or that the code does not say.</summary>
    internal static Bai2Direction DirectionOf(ReadOnlySpan<char> code)
    {
        if (code.Length != 3 || code.IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            return Bai2Direction.Unknown;
        }

        return (((code[0] - '0') * 100) + ((code[1] - '0') * 10) + code[2] - '0') switch
        {
            890 => Bai2Direction.None,
            (>= 100 and <= 399) or (>= 720 and <= 759) or (>= 920 and <= 959) => Bai2Direction.Credit,
            (>= 400 and <= 699) or (>= 760 and <= 799) or (>= 960 and <= 999) => Bai2Direction.Debit,
            _ => Bai2Direction.Unknown,
        };
    }

    /// <summary>Whether a detail gives back what was not paid: deposited items, ACH items, EDIBANX items, rejected and returned items.</summary>
    internal static bool IsReturn(ReadOnlySpan<char> code) => code is "255" or "257" or "261" or "266" or "423" or "555" or "557" or "561" or "566";

    /// <summary>Whether a detail reverses an earlier one.</summary>
    internal static bool IsReversal(ReadOnlySpan<char> code) => code is "252" or "258" or "395" or "552" or "558" or "694";

    /// <summary>The bank transaction code of ISO 20022 where there is one beyond doubt, or null.</summary>
    internal static string? IsoCode(ReadOnlySpan<char> code) => code switch
    {
        "115" => "PMNT/LBOX/LBDP",
        "142" => "PMNT/RCDT/ACDT",
        "145" => "PMNT/RCDT/ACON",
        "164" => "PMNT/RCDT/ACOR",
        "165" => "PMNT/RCDT/APAC",
        "191" or "206" => "PMNT/RCDT/BOOK",
        "195" => "PMNT/RCDT/NTAV",
        "208" => "PMNT/RCDT/XBCT",
        "175" => "PMNT/RCHQ/CCHQ",
        "366" => "PMNT/CNTR/CDPT",
        "255" => "PMNT/ICHQ/UPCQ",
        "555" => "PMNT/RCHQ/UPCQ",
        "275" or "277" or "575" or "577" => "CAMT/ACCB/ZABA",
        "354" => "ACMT/MCOP/INTR",
        "451" => "PMNT/RDDT/NTAV",
        "455" => "PMNT/RDDT/PADD",
        "474" or "475" => "PMNT/ICHQ/CCHQ",
        "491" or "506" => "PMNT/ICDT/BOOK",
        "495" => "PMNT/ICDT/NTAV",
        "508" => "PMNT/ICDT/XBCT",
        "524" => "ACMT/MDOP/COMM",
        "564" or "567" or "661" or "698" => "ACMT/MDOP/FEES",
        "654" => "ACMT/MDOP/INTR",
        _ => null,
    };
}
