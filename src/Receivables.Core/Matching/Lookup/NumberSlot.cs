using System.Runtime.InteropServices;

namespace Receivables.Matching.Lookup;

/// <summary>A place of the table: a number and the first of its rows, in sixteen bytes, so that four lie in one line of the cache.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct NumberSlot(PackedNumber Number, int Row);
