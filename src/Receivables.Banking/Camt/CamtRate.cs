namespace Receivables.Banking.Camt;

/// <summary>A currency exchange while it is read.</summary>
internal struct CamtRate
{
    internal Currency Source;
    internal Currency Target;
    internal Currency Unit;
    internal decimal Rate;

    internal readonly bool IsStated => Rate > 0;
}
