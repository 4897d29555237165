using System.Runtime.InteropServices;

namespace Receivables.Matching.Payers;

/// <summary>Hashes of texts for tables that are made once.</summary>
/// <remarks>
/// The same in every process and without a secret: the keys are the creditor's own, and a payer's text is only looked up. Hits are compared letter by letter, so no result depends on it.
/// </remarks>
internal static class KeyHash
{
    private const ulong Length = 0x9E3779B97F4A7C15;
    private const ulong Factor = 0xD6E8FEB86659FD93;
    private const int CharactersAtOnce = sizeof(ulong) / sizeof(char);

    /// <summary>The hash of a text; each of its bits depends on all of the text.</summary>
    internal static uint Of(ReadOnlySpan<char> text)
    {
        ulong hash = unchecked((ulong)text.Length * Length);
        foreach (ulong characters in MemoryMarshal.Cast<char, ulong>(text))
        {
            hash = Mix(hash ^ characters);
        }

        ulong rest = 0;
        for (int i = text.Length & -CharactersAtOnce; i < text.Length; i++)
        {
            rest = (rest << 16) | text[i];
        }

        return unchecked((uint)(Mix(hash ^ rest) >> 32));
    }

    /// <summary>Mixes the bits of a number.</summary>
    internal static ulong Mix(ulong number)
    {
        ulong high = Math.BigMul(number, Factor, out ulong low);
        return high ^ low;
    }

    /// <summary>Brings a hash within a number of slots, whatever that number is.</summary>
    internal static int Within(uint hash, int slots) => (int)(((ulong)hash * (uint)slots) >> 32);
}
