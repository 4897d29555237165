namespace Receivables.Banking.Sepa;

/// <summary>The diagnostic codes of SEPA messages, as listed in <c>docs/reference/diagnostics.md</c>.</summary>
internal static class SepaCodes
{
    internal const string HeadRefused = "SEPA001";
    internal const string NothingWritten = "SEPA002";
    internal const string IdRefused = "SEPA010";
    internal const string AmountRefused = "SEPA011";
    internal const string PartyRefused = "SEPA012";
    internal const string MandateRefused = "SEPA013";
    internal const string DetailRefused = "SEPA014";
    internal const string TextCut = "SEPA020";
    internal const string CharactersReplaced = "SEPA021";
}
