namespace Receivables.Matching.Payers;

/// <summary>The hash of a word and those of what is left of it when one letter is struck out, all in one pass: a polynomial in the letters, of which a part is taken out.</summary>
internal static class DeletionHashes
{
    private const ulong Base = 0x9E3779B97F4A7C15;
    private const ulong Inverse = 0xF1DE83E19937733D;
    private const ulong Length = 0xD6E8FEB86659FD93;

    /// <summary>Writes the hash of a word and, if asked, those of its deletions; returns how many there are.</summary>
    /// <remarks>Of two equal letters side by side one is struck out: the other leaves the same.</remarks>
    internal static int Of(ReadOnlySpan<char> word, bool deletions, Span<uint> hashes)
    {
        unchecked
        {
            ulong whole = 0;
            ulong power = 1;
            foreach (char letter in word)
            {
                whole += letter * power;
                power *= Base;
            }

            hashes[0] = Finish(whole, word.Length);
            return deletions ? 1 + Strike(word, whole, hashes[1..]) : 1;
        }
    }

    private static int Strike(ReadOnlySpan<char> word, ulong whole, Span<uint> hashes)
    {
        unchecked
        {
            int count = 0;
            ulong before = 0;
            ulong power = 1;
            for (int i = 0; i < word.Length; i++)
            {
                ulong through = before + (word[i] * power);
                if (i == 0 || word[i] != word[i - 1])
                {
                    hashes[count++] = Finish(before + ((whole - through) * Inverse), word.Length - 1);
                }

                before = through;
                power *= Base;
            }

            return count;
        }
    }

    private static uint Finish(ulong sum, int length) => unchecked((uint)(KeyHash.Mix(sum ^ ((ulong)length * Length)) >> 32));
}
