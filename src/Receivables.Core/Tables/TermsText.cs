using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Receivables.Internals;
using Receivables.Terms;

namespace Receivables.Tables;

/// <summary>Reads the notation of payment terms in a cell.</summary>
internal static class TermsText
{
    internal static bool TryRead(string text, [NotNullWhen(true)] out PaymentTerms? terms, out string reason)
    {
        bool valid = text.StartsWith("net ", StringComparison.OrdinalIgnoreCase) && text.Length <= 7
            && int.TryParse(text.AsSpan(4), NumberStyles.None, CultureInfo.InvariantCulture, out int _);
        terms = valid ? PaymentTerms.Net(int.Parse(text.AsSpan(4), NumberStyles.None, CultureInfo.InvariantCulture)) : null;
        reason = valid ? "" : $"'{Printable.Clip(text)}' is not a notation of payment terms: write it like 'net 30' or '45 days end of month'.";
        return valid;
    }
}
