namespace Receivables.Banking.Containers;

/// <summary>The diagnostic codes of containers, as listed in <c>docs/reference/diagnostics.md</c>.</summary>
internal static class ContainerCodes
{
    internal const string Damaged = "BANK010";
    internal const string ExpandsTooMuch = "BANK011";
    internal const string TooManyFiles = "BANK012";
    internal const string NothingInside = "BANK013";
    internal const string Nested = "BANK014";
    internal const string TooLarge = "BANK015";
    internal const string Spreadsheet = "BANK016";
}
