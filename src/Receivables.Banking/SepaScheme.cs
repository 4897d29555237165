namespace Receivables.Banking;

/// <summary>Under which rules a direct debit is collected.</summary>
public enum SepaScheme
{
    /// <summary>SEPA Direct Debit Core: consumers and firms; eight weeks to ask the money back without a reason, thirteen months where there was no mandate.</summary>
    Core = 0,

    /// <summary>SEPA Direct Debit Business to Business: firms only, whose bank checks the mandate before; no refund, return within three interbank business days.</summary>
    BusinessToBusiness = 1,
}
