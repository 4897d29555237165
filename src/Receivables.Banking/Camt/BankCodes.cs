namespace Receivables.Banking.Camt;

/// <summary>Puts the transaction code together.</summary>
internal static class BankCodes
{
    /// <summary>Domain, family and sub-family with slashes between, else the bank's own code.</summary>
    internal static string? Of(CamtLevel level) =>
        level.Domain is null ? level.Proprietary
        : level.Family is null ? level.Domain
        : level.SubFamily is null ? $"{level.Domain}/{level.Family}"
        : Full(level.Domain, level.Family, level.SubFamily);

    private static string Full(string domain, string family, string subFamily) => string.Concat(domain, "/", family) + "/" + subFamily;
}
