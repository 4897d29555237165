using System.Runtime.CompilerServices;

namespace Receivables.Internals;

/// <summary>Refuses numbers that were cast to an enumeration and name nothing of it: no file could hold them.</summary>
internal static class Known
{
    internal static void Require<T>(T value, [CallerArgumentExpression(nameof(value))] string name = "")
        where T : struct, Enum
    {
        if (!Enum.IsDefined(value))
        {
            throw new ArgumentOutOfRangeException(name, value, $"Not a {typeof(T).Name}.");
        }
    }
}
