using System.Runtime.InteropServices;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>One or two digits behind a word for an invoice: <c>Rechnung 12</c>, where an answer takes what has another serial. They name nothing, and are no silence.</summary>
internal static class ShortAnnounced
{
    private const int MostDigits = 2;

    /// <summary>Whether the text has such digits that are the serial of no item of an answer.</summary>
    /// <param name="work">The payment, its text scanned.</param>
    /// <param name="legs">The answer, of which nothing is named by its number.</param>
    internal static bool MeanAnother(Workspace work, ReadOnlySpan<Leg> legs)
    {
        ReadOnlySpan<char> text = work.Payment.Remittance;
        ReadOnlySpan<TextAtom> atoms = CollectionsMarshal.AsSpan(work.Scanner.Atoms);
        bool mean = false;
        for (int i = 1; i < atoms.Length && !mean; i++)
        {
            bool isShort = atoms[i] is { IsDigits: true, Length: <= MostDigits, Noise: NoiseKind.None } && !TextAtoms.GoOn(text, atoms, i - 1) && IsWhole(text, atoms, i) && !work.Scanner.IsTaken(atoms[i].Start, atoms[i].End);
            mean = isShort && LeadWord.Stands(work.Scanner, text, atoms[i].Start, AnnouncedNumbers.Words) && MonthNames.At(text, atoms, i, work.Payment.BookingDate, null) == 0
                && TextDays.At(text, atoms, i, work.Payment.BookingDate) is null && !IsOfAny(work, i, legs);
        }

        return mean;
    }

    // 58⏎2, 89 1 and RE 26- go on, and so may what ends where a bank ends a line; of what the words behind it count, it is no number.
    private static bool IsWhole(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i)
    {
        int end = atoms[i].End;
        bool goesOn = i + 1 < atoms.Length ? atoms[i + 1].IsDigits || atoms[i + 1].Start == end || !PeerSigns.CanFollowNumber(text[atoms[i + 1].Start..atoms[i + 1].End]) : MonthOrName.EndsLine(text, end);
        return !goesOn && (end == text.Length || (text[end] is not ('-' or '/' or '_') && !text[end..].TrimStart(' ').StartsWith("%")));
    }

    private static bool IsOfAny(Workspace work, int digits, ReadOnlySpan<Leg> legs)
    {
        bool isOfAny = false;
        foreach (ref readonly Leg leg in legs)
        {
            string number = work.Index.Columns.OpenItems[leg.Item].Id.Document.Value;
            isOfAny |= ToldPeer.IsEndOf(work, digits, number) || ToldPeer.IsBehind(work, digits, number, "0");
        }

        return isOfAny;
    }
}
