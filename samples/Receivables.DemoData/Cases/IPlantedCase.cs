namespace Receivables.DemoData.Cases;

/// <summary>Something that real bank statements hold, played on invoices of the quarter.</summary>
internal interface IPlantedCase
{
    /// <summary>Takes the payments it needs from the scene and books what the bank shows of them, with the truth.</summary>
    void Play(Scene scene);
}
