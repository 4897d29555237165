namespace Receivables.Matching.Payers;

/// <summary>Folds a name so that case, accents, punctuation and spacing make no difference: <c>Société Générale S.A.</c> is <c>SOCIETE GENERALE SA</c>.</summary>
/// <remarks>Its own table of Latin letters, because normalisation by the platform depends on how the host is configured.</remarks>
internal static class NameFolding
{
    /// <summary>The longest folded name; what is longer is cut, as banks cut names.</summary>
    internal const int MaxLength = 140;

    // U+00C0 to U+017F; a dot stands for a character that is no letter, a comma parts the letters.
    private const string Latin =
        "A,A,A,A,AE,A,AE,C,E,E,E,E,I,I,I,I,D,N,O,O,O,O,OE,.,O,U,U,U,UE,Y,TH,SS,"
        + "A,A,A,A,AE,A,AE,C,E,E,E,E,I,I,I,I,D,N,O,O,O,O,OE,.,O,U,U,U,UE,Y,TH,Y,"
        + "A,A,A,A,A,A,C,C,C,C,C,C,C,C,D,D,D,D,E,E,E,E,E,E,E,E,E,E,G,G,G,G,G,G,G,G,H,H,H,H,I,I,I,I,I,I,I,I,I,I,IJ,IJ,J,J,K,K,K,L,L,L,L,L,L,L,L,L,L,"
        + "N,N,N,N,N,N,N,N,N,O,O,O,O,O,O,OE,OE,R,R,R,R,R,R,S,S,S,S,S,S,S,S,T,T,T,T,T,T,U,U,U,U,U,U,U,U,U,U,U,U,W,W,Y,Y,Y,Z,Z,Z,Z,Z,Z,S";

    private const char FirstLatin = '\u00C0';

    // Combining accents, which belong to the letter before.
    private const char FirstMark = '\u0300';
    private const char LastMark = '\u036F';

    private const byte Gap = 0;

    // A full stop or an apostrophe parts no words: S.A. is SA.
    private const byte Dropped = 1;

    private static readonly string[] LatinLetters = Latin.Split(',');

    // What each ASCII character becomes: its capital, itself where it is a digit, or one of the two above.
    private static readonly byte[] AsciiLetters = [.. Enumerable.Range(0, 128).Select(c => FoldAscii((char)c))];

    /// <summary>Folds a name into a buffer of at least <see cref="MaxLength"/> characters and returns how many it took.</summary>
    internal static int Fold(ReadOnlySpan<char> name, Span<char> folded)
    {
        ReadOnlySpan<byte> ascii = AsciiLetters;
        folded = folded[..MaxLength];
        int length = 0;
        bool gap = false;
        foreach (char c in name)
        {
            byte letter = c < ascii.Length ? ascii[c] : Dropped;
            if (letter > Dropped && length < MaxLength - 1)
            {
                if (gap)
                {
                    folded[length++] = ' ';
                    gap = false;
                }

                folded[length++] = (char)letter;
            }
            else if (letter == Gap)
            {
                gap = length > 0;
            }
            else if (letter > Dropped || c >= ascii.Length)
            {
                // By copies, so that the loop keeps both in registers.
                (int end, bool isGap) = (length, gap);
                if (!TryAdd(letter > Dropped ? (char)letter : c, folded, ref end, ref isGap))
                {
                    break;
                }

                (length, gap) = (end, isGap);
            }
        }

        return length;
    }

    /// <summary>Folds a name.</summary>
    internal static string Fold(string name)
    {
        Span<char> folded = stackalloc char[MaxLength];
        return new string(folded[..Fold(name, folded)]);
    }

    // What is not ASCII, and what comes where the buffer is nearly full. False where the name is cut.
    private static bool TryAdd(char c, Span<char> folded, ref int length, ref bool gap)
    {
        ReadOnlySpan<char> letters = FoldOne(c, out bool dropped);
        if (letters.Length == 0)
        {
            gap |= !dropped && length > 0;
            return true;
        }

        if (length + letters.Length + (gap ? 1 : 0) > MaxLength)
        {
            return false;
        }

        if (gap)
        {
            folded[length++] = ' ';
            gap = false;
        }

        letters.CopyTo(folded[length..]);
        length += letters.Length;
        return true;
    }

    private static ReadOnlySpan<char> FoldOne(in char c, out bool dropped)
    {
        dropped = c is '\u2019' or (>= FirstMark and <= LastMark);
        if (c >= FirstLatin && c - FirstLatin < LatinLetters.Length)
        {
            string letters = LatinLetters[c - FirstLatin];
            return letters == "." ? [] : letters;
        }

        return char.IsLetterOrDigit(c) ? new ReadOnlySpan<char>(in c) : [];
    }

    private static byte FoldAscii(char c) => char.IsAsciiLetterOrDigit(c) ? (byte)char.ToUpperInvariant(c) : c is '.' or '\'' ? Dropped : Gap;
}
