namespace Receivables.Banking.Camt;

/// <summary>The credit or debit indicator of an amount.</summary>
internal enum CamtDirection
{
    Missing = 0,
    Credit = 1,
    Debit = 2,
    Invalid = 3,
}
