namespace Receivables.Banking.Camt;

/// <summary>A currency exchange while it is read.</summary>
internal struct CamtRate
{
    internal Currency Source;
    internal Currency Target;
    internal Currency Unit;
    internal decimal Rate;

    /// <summary>For how many units the rate is stated, from .12 on; 0 where that is not said, and it is for one.</summary>
    internal decimal Base;

    internal readonly bool IsStated => Rate > 0;
}
