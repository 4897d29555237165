namespace Receivables.Banking.Mt940;

/// <summary>A part of a SEPA purpose.</summary>
internal readonly record struct SepaPart(SepaKey Key, string Text);
