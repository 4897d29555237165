using System.Runtime.InteropServices;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>Which of several items alike is paid, in few digits: the instalment (<c>2. Rate</c>), the serial of another (<c>Nr. 3</c> of K1001-0003), or what may be a month or a flat (<c>Miete 06</c>).</summary>
internal static class Instalments
{
    private const int LongestOrdinal = 3;

    private static readonly WordSet Words = new(
        "RATE", "RATEN", "RATA", "RATY", "INSTALMENT", "INSTALLMENT", "PAYMENT", "ACOMPTE", "ÉCHÉANCE", "ECHEANCE", "MENSUALITÉ", "MENSUALITE", "CUOTA", "PLAZO", "TERMIJN", "RATERING", "DELBETALNING", "AFDRAG", "AVDRAG", "ABSCHLAG");

    private static readonly WordSet Second = new("ZWEITE", "SECOND", "DEUXIÈME", "DEUXIEME", "SECONDA", "SEGUNDA", "TWEEDE", "ANDRA");

    private static readonly WordSet Third = new("DRITTE", "THIRD", "TROISIÈME", "TROISIEME", "TERZA", "TERCERA", "DERDE", "TREDJE");

    private static readonly WordSet Fourth = new("VIERTE", "FOURTH", "QUARTA", "CUARTA", "VIERDE");

    // Where digits number a flat or a house.
    private static readonly WordSet Places = new(
        "WHG", "WOHNUNG", "WOHNUNGSNR", "WE", "HAUS", "HAUSNR", "EG", "OG", "STOCK", "ETAGE", "ZIMMER", "STELLPLATZ", "GARAGE", "FLAT", "APT", "APARTMENT", "HOUSE", "ROOM", "UNIT", "APPT", "APPARTEMENT", "LOT", "PISO", "INT", "INTERNO", "KAMER", "APP", "WONING", "EINHEIT", "MIETNR", "LGH", "LOKAL", "LOKALU", "STR", "STRASSE", "STRAßE", "RUE", "VIA", "STRAAT");

    private static readonly string[] Streets = ["STR", "STRASSE", "STRAßE", "GASSE", "WEG", "ALLEE", "PLATZ", "STRAAT", "LAAN", "GATAN", "VEJ", "VEIEN", "KATU"];

    /// <summary>Whether the text says that an item alike is meant which an answer leaves.</summary>
    /// <param name="work">The payment, its text scanned.</param>
    /// <param name="legs">The answer, of which nothing is named by its number.</param>
    internal static bool MeanAnother(Workspace work, ReadOnlySpan<Leg> legs)
    {
        if (!AlikeSigns.LeavesSome(work, legs))
        {
            return false;
        }

        ReadOnlySpan<char> text = work.Payment.Remittance;
        ReadOnlySpan<TextAtom> atoms = CollectionsMarshal.AsSpan(work.Scanner.Atoms);
        bool mean = false;
        for (int i = 0; i < atoms.Length && !mean; i++)
        {
            ReadOnlySpan<char> word = text[atoms[i].Start..atoms[i].End];
            bool isDigit = atoms[i] is { IsDigits: true, Length: 1, Noise: NoiseKind.None } && word[0] > '1' && !work.Scanner.IsTaken(atoms[i].Start, atoms[i].End);
            bool isOfRent = atoms[i] is { IsDigits: true, Length: 2, Noise: NoiseKind.None } && word[0] is '0' or '1' && i > 0 && PeerSigns.IsPeriod(text[atoms[i - 1].Start..atoms[i - 1].End]) && !TextAtoms.GoOn(text, atoms, i) && (i + 1 == atoms.Length || PeerSigns.CanFollowNumber(text[atoms[i + 1].Start..atoms[i + 1].End]));
            mean = isOfRent ? TextAtoms.ValueOf(text, atoms[i]) is >= 1 and <= MonthNames.MonthsOfYear : isDigit && TextDays.At(text, atoms, i, work.Payment.BookingDate) is null ? IsBeside(text, atoms, i) || (!IsOfPlace(text, atoms, i) && IsSerialOfOther(work, legs, i)) : !atoms[i].IsDigits && OrdinalOf(word) > 0 && IsBeside(text, atoms, i);
        }

        return mean;
    }

    // 2. Rate, 2nd instalment, Rate 2/3.
    internal static bool IsBeside(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i)
    {
        int next = i + 1 < atoms.Length && atoms[i].IsDigits && !atoms[i + 1].IsDigits && atoms[i + 1].Start == atoms[i].End && atoms[i + 1].Length <= LongestOrdinal ? i + 2 : i + 1;
        return (next < atoms.Length && Words.Contains(text[atoms[next].Start..atoms[next].End])) || (i > 0 && Words.Contains(text[atoms[i - 1].Start..atoms[i - 1].End]));
    }

    /// <summary>The number that a word for the second to the fourth says; 0 for any other.</summary>
    internal static int OrdinalOf(ReadOnlySpan<char> word) => Second.Contains(word) ? 2 : Third.Contains(word) ? 3 : Fourth.Contains(word) ? 4 : 0;

    private static bool IsOfPlace(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i) => IsPlace(text, atoms, i - 1) || IsPlace(text, atoms, i - 2) || IsPlace(text, atoms, i + 1);

    /// <summary>Whether an atom is a word for a flat, a house or a street, whose number stands behind it.</summary>
    internal static bool IsPlace(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i)
    {
        ReadOnlySpan<char> word = i >= 0 && i < atoms.Length && !atoms[i].IsDigits ? text[atoms[i].Start..atoms[i].End] : default;
        bool isPlace = Places.Contains(word);
        foreach (string street in Streets)
        {
            isPlace |= word.EndsWith(street, StringComparison.OrdinalIgnoreCase);
        }

        return isPlace;
    }

    // 3 of K1001-0003 and of 26040003.
    private static bool IsSerial(Workspace work, int digit, string number) =>
        ToldPeer.IsEndOf(work, digit, number) || ToldPeer.IsBehind(work, digit, number, "00");

    private static bool IsSerialOfOther(Workspace work, ReadOnlySpan<Leg> legs, int digit)
    {
        Books.BookColumns book = work.Index.Columns;
        bool isOther = false;
        bool isOwn = false;
        foreach (ref readonly Leg leg in legs)
        {
            int peer = book.Items[leg.Item].Peer;
            isOwn |= IsSerial(work, digit, book.OpenItems[leg.Item].Id.Document.Value);
            for (int i = peer; i < book.Accounts[book.Items[peer].Account].End && !isOther; i++)
            {
                isOther = !work.Budget.Spend(1) || (book.Items[i].Peer == peer && !Leg.Hold(legs, i) && IsSerial(work, digit, book.OpenItems[i].Id.Document.Value));
            }
        }

        return isOther && !isOwn;
    }
}
