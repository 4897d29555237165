namespace Receivables.Matching.Documents;

/// <summary>Words that are a month and a name as well: <c>Huur Jan Bakker</c>, <c>Contributie April Jones</c>; and the beginning of a name that a line parts: <c>Florian Jun⏎g</c>.</summary>
/// <remarks>
/// A month that is overlooked settles the oldest item, one that is none only asks a person. So it is no month only where the payer's name says so, or where it is the beginning of a word that a full line parts and is far from the day of the payment.
/// </remarks>
internal static class MonthOrName
{
    private const int LongestPiece = 4;
    private const int LongestCut = 3;
    private const int LeastOfName = 2;
    private const int LongestName = 24;
    private const int MostParticles = 2;

    // Banks break their lines here.
    private static readonly int[] Widths = [27, 35, 65, 70, 140];

    private static readonly WordSet Names = new("JAN", "MAY", "MAI", "MEI", "MAJ", "MAJA", "JUN", "JUNE", "JULI", "JULY", "APRIL", "AVRIL", "AUGUST", "AUGUSTI", "AUGUSTUS", "SEP", "AGO", "MARS", "MARCH");

    private static readonly WordSet Particles = new("DE", "DEN", "DER", "VAN", "VON", "TER", "TEN", "DA", "DI", "DU", "AF", "AV");

    // What goes on behind the month of a rent, and what may begin a line.
    private static readonly WordSet Others = new(
        "RENT", "MIETE", "MIETZAHLUNG", "WARMMIETE", "KALTMIETE", "HUUR", "LOYER", "ALQUILER", "RENTA", "AFFITTO", "CANONE", "CZYNSZ", "HYRA", "LEIE", "HUSLEIE", "VUOKRA", "ALUGUEL", "RENDA",
        "WOHNUNG", "WHG", "HAUS", "HAUSNR", "STELLPLATZ", "GARAGE", "ZIMMER", "NEBENKOSTEN", "NK", "FLAT", "HOUSE", "ROOM", "UNIT", "APARTMENT", "APT", "APPT", "APPARTEMENT", "WONING", "KAMER", "STUDIO", "PISO",
        "BEITRAG", "GEBÜHR", "ABO", "RATE", "ZAHLUNG", "RECHNUNG", "INVOICE", "FEE", "FEES", "DUES", "SUBS", "PAYMENT", "SUBSCRIPTION", "SERVICES", "CONTRIBUTIE", "COTISATION", "CUOTA", "QUOTA", "AVGIFT", "FACTUUR", "FACTURE", "FACTURA", "FAKTURA",
        "UND", "AND", "ET", "EN", "E", "Y", "I", "OG", "OCH", "JA", "MIT", "INKL", "PLUS", "FÜR", "FOR", "POUR", "VON", "VAN", "DE", "DER");

    /// <summary>Whether a word that may be a month is a name, or a piece of one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="atoms">Its atoms.</param>
    /// <param name="i">The word.</param>
    /// <param name="payer">The payer's name; null or empty where it is not known.</param>
    /// <param name="isFar">Whether the month is far from that in which the payment was booked.</param>
    internal static bool IsName(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i, ReadOnlySpan<char> payer, bool isFar)
    {
        bool goesOn = i + 1 < atoms.Length && !atoms[i + 1].IsDigits && atoms[i + 1].Start - atoms[i].End == 1;
        return (goesOn && text[atoms[i].End] == '\n' && IsBroken(text, atoms, i, payer, isFar))
            || (HasWord(payer, text[atoms[i].Start..atoms[i].End]) && !BeforeDigits(atoms, i) && (isFar || IsBesideName(text, atoms, i, payer)))
            || (goesOn && text[atoms[i].End] == ' ' && IsBeforeName(text, atoms, i, payer));
    }

    // RENT JAN 26.
    private static bool BeforeDigits(ReadOnlySpan<TextAtom> atoms, int i) => i + 1 < atoms.Length && atoms[i + 1].IsDigits;

    private static bool IsBesideName(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i, ReadOnlySpan<char> payer) => IsOfName(text, atoms, i - 1, payer) || IsOfName(text, atoms, i + 1, payer);

    private static bool IsOfName(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i, ReadOnlySpan<char> payer) =>
        i >= 0 && i < atoms.Length && !atoms[i].IsDigits && atoms[i].Length >= LeastOfName && HasWord(payer, text[atoms[i].Start..atoms[i].End]);

    // Jan Bakker, Jan de Vries, where J. Bakker pays: "Miete Mai Keller" is the rent of May, and "Hyra augusti Berg AB" is what Berg AB pays for August.
    private static bool IsBeforeName(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i, ReadOnlySpan<char> payer)
    {
        int last = i + 1;
        while (last <= i + MostParticles && last + 1 < atoms.Length && Particles.Contains(text[atoms[last].Start..atoms[last].End]))
        {
            last++;
        }

        return Names.Contains(text[atoms[i].Start..atoms[i].End]) && IsOfName(text, atoms, last, payer) && HasWord(payer, text.Slice(atoms[i].Start, 1));
    }

    // A full line that ends in the middle of a word: what begins the next is no word, or makes one of the payer's name.
    private static bool IsBroken(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i, ReadOnlySpan<char> payer, bool isFar)
    {
        (TextAtom cut, TextAtom piece) = (atoms[i], atoms[i + 1]);
        if (cut.Length > LongestName || piece.Length > LongestName)
        {
            return false;
        }

        Span<char> whole = stackalloc char[cut.Length + piece.Length];
        text[cut.Start..cut.End].CopyTo(whole);
        text[piece.Start..piece.End].CopyTo(whole[cut.Length..]);
        bool isFull = EndsLine(text, cut.End);
        bool isPiece = cut.Length <= LongestCut && piece.Length <= LongestPiece && char.IsLower(text[piece.Start]) && !Others.Contains(text[piece.Start..piece.End]);
        return MonthNames.Of(whole) == 0 && (HasWord(payer, whole) || (isFar && isFull && isPiece));
    }

    /// <summary>Whether a place is where banks end a line, so that what stands before it may be cut.</summary>
    internal static bool EndsLine(ReadOnlySpan<char> text, int end) => Array.IndexOf(Widths, end - (text[..end].LastIndexOf('\n') + 1)) >= 0;

    /// <summary>Whether a name has a word, in any case.</summary>
    internal static bool HasWord(ReadOnlySpan<char> name, ReadOnlySpan<char> word)
    {
        for (int at = 0; at + word.Length <= name.Length; at++)
        {
            bool begins = at == 0 || !char.IsLetter(name[at - 1]);
            bool ends = at + word.Length == name.Length || !char.IsLetter(name[at + word.Length]);
            if (begins && ends && name.Slice(at, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
