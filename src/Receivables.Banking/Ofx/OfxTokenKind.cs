namespace Receivables.Banking.Ofx;

/// <summary>What a token of OFX is.</summary>
internal enum OfxTokenKind
{
    /// <summary>A tag that opens an element, or stands before a value.</summary>
    Start,

    /// <summary>A tag that closes an element.</summary>
    End,

    /// <summary>A text between two tags, with its entities replaced.</summary>
    Text,
}
