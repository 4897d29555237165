namespace Receivables.Banking.Camt;

/// <summary>What parses a file and so drives the walk over the tree, one node after the other.</summary>
internal interface ICamtSource : IDisposable
{
    /// <summary>Reads on until something came up or the input ended; what is wrong with the file is reported, not thrown.</summary>
    /// <returns>Whether it could; not where the rest of the file is for another source.</returns>
    bool Run();
}
