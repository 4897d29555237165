using System.Text;
using Receivables.Banking.Records;

namespace Receivables.Banking.Mt940;

/// <summary>From which country a statement is, by its first account or currency: lines that are not UTF-8 may be in a code page of that country.</summary>
internal static class MtRegion
{
    /// <summary>How lines that are not UTF-8 are decoded, or null where nothing speaks against Windows-1252.</summary>
    internal static RegionalText? Of(ReadOnlySpan<byte> head)
    {
        string text = Encoding.Latin1.GetString(head);
        ReadOnlySpan<char> balance = Behind(text, ":60F:") is { Length: > 9 } final ? final : Behind(text, ":60M:");
        ReadOnlySpan<char> account = Behind(text, ":25:").TrimStart('/');
        return (balance.Length > 9 ? RegionalText.Of(balance[7..10]) : null) ?? (account.Length > 2 && char.IsAsciiDigit(account[2]) ? RegionalText.Of(account[..2]) : null);
    }

    private static ReadOnlySpan<char> Behind(string text, string tag)
    {
        int at = text.IndexOf(tag, StringComparison.Ordinal);
        return at < 0 ? [] : text.AsSpan(at + tag.Length);
    }
}
