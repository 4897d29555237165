using Receivables.Banking.Internals;

namespace Receivables.Banking.Camt;

/// <summary>Puts transaction codes together; there are few in a file, so each is made once.</summary>
internal sealed class BankCodes
{
    private const int LongestCode = 16;

    private readonly CodeCache _codes = new();
    private string? _domain;
    private string? _family;
    private string? _subFamily;
    private string _last = "";

    /// <summary>Domain, family and sub-family with slashes between, else the bank's own code.</summary>
    internal string? Of(CamtLevel level) =>
        level.Domain is null ? level.Proprietary
        : level.Family is null ? level.Domain
        : level.SubFamily is null ? $"{level.Domain}/{level.Family}"
        : Full(level.Domain, level.Family, level.SubFamily);

    // Neighbours are mostly alike, and their codes are the very same strings.
    private string Full(string domain, string family, string subFamily)
    {
        if (!ReferenceEquals(subFamily, _subFamily) || !ReferenceEquals(family, _family) || !ReferenceEquals(domain, _domain))
        {
            (_domain, _family, _subFamily, _last) = (domain, family, subFamily, Join(domain, family, subFamily));
        }

        return _last;
    }

    private string Join(string domain, string family, string subFamily)
    {
        int length = domain.Length + family.Length + subFamily.Length + 2;
        Span<char> code = stackalloc char[LongestCode];
        return length <= LongestCode && code.TryWrite($"{domain}/{family}/{subFamily}", out int written)
            ? _codes.Find(code[..written])!
            : $"{domain}/{family}/{subFamily}";
    }
}
