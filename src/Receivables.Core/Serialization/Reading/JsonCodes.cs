namespace Receivables.Serialization;

/// <summary>The codes of the diagnostics of JSON, as <c>docs/guides/json.md</c> lists them.</summary>
internal static class JsonCodes
{
    internal const string NotJson = "JSN002";
    internal const string WrongKind = "JSN003";
    internal const string UnknownProperty = "JSN004";
    internal const string RepeatedProperty = "JSN005";
    internal const string MissingProperty = "JSN006";
    internal const string Refused = "JSN007";
    internal const string UnknownType = "JSN008";
    internal const string NewerVersion = "JSN009";
    internal const string TooManyRefused = "JSN010";
}
