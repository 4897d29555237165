namespace Receivables.Banking.Coda;

/// <summary>The scheme of a direct debit as the ISO 20022 code has it.</summary>
internal static class CodaDirectDebits
{
    private const string Unspecified = "DDT/NTAV";
    private const string Family = "05";

    /// <summary>Whether the other side of a direct debit is the creditor: of one that is paid, and of one that comes back to who paid it.</summary>
    internal static bool IsCreditorOther(ReadOnlySpan<char> family, ReadOnlySpan<char> operation, bool isCredit) =>
        family.SequenceEqual(Family) && (isCredit ? operation is "54" or "58" : operation is "01");

    /// <summary>Puts the scheme into a code that leaves it open: 1 is SEPA Core, 2 SEPA B2B.</summary>
    internal static string? CodeOf(string? code, ReadOnlySpan<char> scheme) => code?.EndsWith(Unspecified, StringComparison.Ordinal) != true ? code : scheme switch
    {
        "1" => code[..^4] + "ESDD",
        "2" => code[..^4] + "BBDD",
        _ => code,
    };
}
