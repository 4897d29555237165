namespace Receivables.DemoData.Numbers;

/// <summary>The structured creditor reference of ISO 11649.</summary>
internal static class CreditorReference
{
    /// <summary>The reference of a document: RF, two check digits, the number without separators.</summary>
    public static string Of(string number)
    {
        string body = number.Replace("-", "", StringComparison.Ordinal);
        return "RF" + Mod97.CheckDigits("RF", body) + body;
    }

    /// <summary>The reference in groups of four, as it is printed on paper.</summary>
    public static string Grouped(string reference) => string.Join(' ', reference.Chunk(4).Select(group => new string(group)));
}
