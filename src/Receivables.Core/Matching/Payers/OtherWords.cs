using System.Runtime.InteropServices;

namespace Receivables.Matching.Payers;

/// <summary>Sixteen bits about the other words of a name, beside each place where it is listed under one of its words: so that those with two words are found without looking at the names.</summary>
/// <remarks>Of two words the hash of the other one; of three a byte of each; of more one bit of sixteen for each. What it finds may be wrong, what it does not find is not there.</remarks>
internal static class OtherWords
{
    private const uint Factor = 0x9E3779B1;

    /// <summary>The bits of a name without one of its words.</summary>
    internal static ushort Of(ReadOnlySpan<int> words, int without)
    {
        uint bits = 0;
        int place = 0;
        for (int i = 0; i < words.Length; i++)
        {
            if (i != without)
            {
                bits |= words.Length > 3 ? Bit(words[i]) : (uint)Hash(words[i], words.Length) << (8 * place++);
            }
        }

        return (ushort)bits;
    }

    /// <summary>The first place from a place on at which a name seems to have a word; the length where there is none.</summary>
    /// <param name="others">The bits of names of one length.</param>
    /// <param name="from">The place.</param>
    /// <param name="length">How many words each of the names has.</param>
    /// <param name="word">The word.</param>
    internal static int Next(ReadOnlySpan<ushort> others, int from, int length, int word)
    {
        ReadOnlySpan<ushort> rest = others[from..];
        int at = length switch
        {
            1 => -1,
            2 => rest.IndexOf((ushort)Hash(word, length)),
            3 => IndexOfByte(rest, (byte)Hash(word, length)),
            _ => IndexOfBit(rest, Bit(word)),
        };
        return at < 0 ? others.Length : from + at;
    }

    private static int IndexOfByte(ReadOnlySpan<ushort> others, byte hash)
    {
        int at = MemoryMarshal.AsBytes(others).IndexOf(hash);
        return at < 0 ? at : at / sizeof(ushort);
    }

    private static int IndexOfBit(ReadOnlySpan<ushort> others, uint bit)
    {
        for (int i = 0; i < others.Length; i++)
        {
            if ((others[i] & bit) != 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static uint Bit(int word) => 1u << (int)(unchecked((uint)word * Factor) >> 28);

    private static int Hash(int word, int length) => (int)(unchecked((uint)word * Factor) >> (length == 2 ? 16 : 24));
}
