using static Receivables.Banking.Coda.CodaFieldKind;

namespace Receivables.Banking.Coda;

/// <summary>The fields of each structured communication of a movement, after the three digits of its type.</summary>
/// <remarks>Febelfin, coded statement of account (CODA 2.6), enclosure III; type 107 as in CODA 2.2, before SEPA.</remarks>
internal static class CodaLayouts
{
    /// <summary>The fields, or null where the type is unknown.</summary>
    internal static CodaField[]? Of(ReadOnlySpan<char> type) => type switch
    {
        "103" => Number103,
        "105" => Original105,
        "106" => Calculation106,
        "107" => Debit107,
        "108" => Closing108,
        "111" => Terminal111,
        "113" => Card113,
        "114" => Terminal114,
        "115" => Deposit115,
        "121" => Bill121,
        "122" => Bill122,
        "123" => Fee123,
        "124" => Card124,
        "125" => Loan125,
        "126" => Investment126,
        "127" => Debit127,
        _ => null,
    };

    private static readonly CodaField[] Number103 = [new("Number", 12, Text)];

    private static readonly CodaField[] Original105 =
    [
        new("Gross", 15, Amount), new(null, 15, Amount), new(null, 12, Rate), new(null, 3, Text), new(null, 12, Text), new(null, 2, Text), new("EquivalentEur", 15, Amount),
    ];

    private static readonly CodaField[] Calculation106 =
    [
        new("Equivalent", 15, Amount), new("Base", 15, Amount), new("Percent", 12, Rate), new("Minimum", 1, Number), new("EquivalentEur", 15, Amount),
    ];

    private static readonly CodaField[] Debit107 = [new(null, 12, Text), new("Pivot", 6, Day), new(null, 30, Text), new("Refusal", 1, Number), new(null, 11, Text)];

    private static readonly CodaField[] Closing108 =
    [
        new("Equivalent", 15, Amount), new("Basis", 15, Number), new("Interest", 12, Rate), new("From", 6, Day), new("To", 6, Day),
    ];

    private static readonly CodaField[] Terminal111 =
    [
        new("CardScheme", 1, Number), new("Pos", 6, Text), new("Period", 3, Number), new("First", 6, Number), new("FirstDay", 6, Day), new("Last", 6, Number), new("LastDay", 6, Day),
        new("Type", 1, Number), new("Terminal", 16, Text), new("Town", 10, Text),
    ];

    private static readonly CodaField[] Card113 =
    [
        new("Card", 16, Text), new("CardScheme", 1, Number), new("Pos", 6, Text), new("Sequence", 6, Number), new("Day", 6, Day), new("Time", 4, Text), new("Type", 1, Number),
        new("Terminal", 16, Text), new("Town", 10, Text), new(null, 15, Amount), new(null, 12, Rate), new(null, 3, Text), new("Volume", 5, Number), new("Product", 2, Number), new("UnitPrice", 5, Number),
    ];

    private static readonly CodaField[] Terminal114 =
    [
        new("CardScheme", 1, Number), new("Pos", 6, Text), new("Period", 3, Number), new("Sequence", 6, Number), new("Day", 6, Day), new("Time", 4, Text), new("Type", 1, Number),
        new("Terminal", 16, Text), new("Town", 10, Text), new("Reference", 16, Text),
    ];

    private static readonly CodaField[] Deposit115 =
    [
        new("Card", 16, Text), new("CardScheme", 1, Number), new("Pos", 6, Text), new("Sequence", 6, Number), new("Day", 6, Day), new("Time", 4, Text), new("Validation", 6, Number), new("Stated", 15, Amount),
        new("Conformity", 1, Text), new("Terminal", 16, Text), new("Town", 10, Text), new("Message", 12, Text),
    ];

    private static readonly CodaField[] Bill121 =
    [
        new("Amount", 15, Amount), new("Maturity", 6, Day), new("ConventionalMaturity", 6, Day), new("Issued", 6, Day), new("Company", 11, Number), new("Currency", 3, Text), new(null, 3, Text), new("Bill", 13, Text), new("Rate", 12, Rate),
    ];

    private static readonly CodaField[] Bill122 =
    [
        new("Days", 4, Number), new("Interest", 12, Rate), new("Base", 15, Amount), new("Minimum", 1, Number), new("Bill", 13, Text), new("Maturity", 6, Day),
    ];

    private static readonly CodaField[] Fee123 =
    [
        new("From", 6, Day), new("To", 6, Day), new("Base", 15, Amount), new("Percent", 12, Rate), new("Days", 4, Number), new("Minimum", 1, Number), new("Guarantee", 13, Text),
    ];

    private static readonly CodaField[] Card124 = [new("Card", 20, Text), new("Issuer", 1, Number), new("Invoice", 12, Text), new("Identification", 15, Text), new("Day", 6, Day)];

    private static readonly CodaField[] Loan125 =
    [
        new("Account", 12, Text), new("Extension", 15, Text), new("OldBalance", 15, Amount), new("NewBalance", 15, Amount), new("Amount", 15, Amount), new("Currency", 3, Text),
        new("From", 6, Day), new("To", 6, Day), new("Interest", 12, Rate), new("Reference", 13, Text),
    ];

    private static readonly CodaField[] Investment126 =
    [
        new("Deposit", 15, Text), new("Amount", 15, Amount), new("Equivalent", 15, Amount), new("From", 6, Day), new("To", 6, Day), new("Interest", 12, Rate), new("InterestAmount", 15, Amount),
        new("Currency", 3, Text), new("Rate", 12, Rate),
    ];

    private static readonly CodaField[] Debit127 =
    [
        new("Settled", 6, Day), new("Sequence", 1, Number), new("Scheme", 1, Number), new("Refusal", 1, Number), new(null, 35, Text), new(null, 35, Text), new(null, 62, Text), new("RTransaction", 1, Number), new(null, 4, Text),
    ];
}
