using System.Runtime.CompilerServices;

namespace Receivables.Internals;

/// <summary>Marks what runs for every entry of a journal.</summary>
internal static class Hot
{
    /// <summary>Compiled in full at its first call.</summary>
    /// <remarks>
    /// The runtime first compiles in haste and improves what proves to run often, once nothing new was compiled for a tenth of a second; on one core, for a whole second.
    /// A ledger that is opened at the start of a process on one core was so read for four seconds of seven by code several times slower.
    /// </remarks>
    internal const MethodImplOptions Path = MethodImplOptions.AggressiveOptimization;
}
