using System.Globalization;

namespace Receivables.Banking.Camt;

/// <summary>Message and version of a camt document, from its message element and its namespace.</summary>
/// <param name="Kind">The message.</param>
/// <param name="Version">The version, 1 to 99, or 0 where the namespace does not say.</param>
/// <param name="HasNamespace">Whether the message element is in a namespace at all.</param>
internal readonly record struct CamtFormat(CamtKind Kind, int Version, bool HasNamespace)
{
    /// <summary>The versions whose every element was looked at.</summary>
    internal const int OldestModelled = 2, NewestModelled = 14;

    /// <summary>The newest version that exists as this is written.</summary>
    internal const int NewestKnown = 14;

    private const string NamespacePrefix = "urn:iso:std:iso:20022:tech:xsd:";

    /// <summary>Such as <c>camt.053.001.08</c>, or <c>camt.053</c> where the version is not known.</summary>
    internal string Name { get; } = Version == 0
        ? string.Create(CultureInfo.InvariantCulture, $"camt.{(int)Kind:000}")
        : string.Create(CultureInfo.InvariantCulture, $"camt.{(int)Kind:000}.001.{Version:00}");

    /// <summary>Reads the element that holds the statements, such as <c>BkToCstmrStmt</c>; version 1 has <c>V01</c> at its end.</summary>
    internal static CamtFormat Of(string messageElement, string namespaceUri)
    {
        CamtKind kind = KindOf(messageElement);
        return new CamtFormat(kind, VersionOf(namespaceUri, kind), namespaceUri.Length > 0);
    }

    /// <summary>Reads the namespace alone, for detection before anything is parsed.</summary>
    internal static CamtKind KindOfNamespace(ReadOnlySpan<char> namespaceUri) => namespaceUri switch
    {
        _ when namespaceUri.Contains("camt.052.", StringComparison.Ordinal) => CamtKind.Report052,
        _ when namespaceUri.Contains("camt.053.", StringComparison.Ordinal) => CamtKind.Statement053,
        _ when namespaceUri.Contains("camt.054.", StringComparison.Ordinal) => CamtKind.Notification054,
        _ => CamtKind.Unknown,
    };

    internal static CamtKind KindOf(string messageElement) =>
        messageElement.StartsWith("BkToCstmrStmt", StringComparison.Ordinal) ? CamtKind.Statement053
        : messageElement.StartsWith("BkToCstmrAcctRpt", StringComparison.Ordinal) ? CamtKind.Report052
        : messageElement.StartsWith("BkToCstmrDbtCdtNtfctn", StringComparison.Ordinal) ? CamtKind.Notification054
        : CamtKind.Unknown;

    private static int VersionOf(string namespaceUri, CamtKind kind)
    {
        string prefix = string.Create(CultureInfo.InvariantCulture, $"{NamespacePrefix}camt.{(int)kind:000}.001.");
        return namespaceUri.StartsWith(prefix, StringComparison.Ordinal)
            && namespaceUri.Length == prefix.Length + 2
            && int.TryParse(namespaceUri.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int version)
            ? version
            : 0;
    }
}
