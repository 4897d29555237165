namespace Receivables.Banking.Camt;

/// <summary>One charge while it is read.</summary>
internal struct CamtCharge
{
    internal CamtAmount Amount;
    internal CamtDirection Direction;
    internal bool? IsIncluded;
    internal string? Kind;
}
