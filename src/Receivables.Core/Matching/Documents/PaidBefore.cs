using System.Runtime.InteropServices;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>Numbers of which the text says that they were paid before, or are disputed: <c>Rechnung 4711 bereits bezahlt</c>. Banks clip what is paid instead.</summary>
internal static class PaidBefore
{
    /// <summary>So many words behind the number are looked at: "has been already paid".</summary>
    private const int MostWords = 4;

    private static readonly WordSet Before = new(
        "ALREADY", "BEREITS", "SCHON", "DÉJÀ", "DÉJA", "DEJA", "REEDS", "YA", "GIÀ", "GIA", "REDAN", "ALLEREDE", "JO", "JUŻ", "JUZ", "JÁ");

    private static readonly WordSet Paid = new(
        "PAID", "SETTLED", "BEZAHLT", "BEGLICHEN", "ÜBERWIESEN", "UEBERWIESEN", "GEZAHLT", "PAYÉ", "PAYÉE", "PAYÉES", "PAYE", "PAYEE", "PAYEES", "RÉGLÉ", "RÉGLÉE", "RÉGLÉES", "REGLE", "REGLEE", "REGLEES", "BETAALD", "VOLDAAN",
        "PAGADA", "PAGADAS", "PAGADO", "PAGATA", "PAGATE", "PAGATO", "SALDATA", "SALDATE", "BETALD", "BETALDA", "BETALT", "MAKSETTU", "ZAPŁACONA", "ZAPLACONA", "OPŁACONA", "OPLACONA", "PAGA", "PAGAS");

    private static readonly WordSet Disputed = new("DISPUTED", "BESTRITTEN", "STRITTIG", "CONTESTÉE", "CONTESTEE", "BETWIST", "CONTESTATA");

    /// <summary>Whether it is said of an item of an answer.</summary>
    /// <param name="work">The payment, its text scanned.</param>
    /// <param name="legs">The answer.</param>
    internal static bool IsSaidOf(Workspace work, ReadOnlySpan<Leg> legs)
    {
        bool isSaid = false;
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Items))
        {
            isSaid = isSaid || (clue is { Field: PaymentField.Remittance, Family: EvidenceFamily.Document, Units: > 0, Given: null, Length: > 0 } && Leg.Hold(legs, clue.Target) && IsSaidBehind(work, clue.Start + clue.Length));
        }

        return isSaid;
    }

    // As far as words go: behind the next number it is said of that.
    private static bool IsSaidBehind(Workspace work, int end)
    {
        ReadOnlySpan<char> text = work.Payment.Remittance;
        ReadOnlySpan<TextAtom> atoms = CollectionsMarshal.AsSpan(work.Scanner.Atoms);
        int first = work.Scanner.FirstAtomFrom(end);
        bool isBefore = false;
        for (int i = first; i < Math.Min(atoms.Length, first + MostWords) && !atoms[i].IsDigits; i++)
        {
            ReadOnlySpan<char> word = text[atoms[i].Start..atoms[i].End];
            if ((i == first && Disputed.Contains(word)) || (isBefore && Paid.Contains(word)))
            {
                return true;
            }

            isBefore |= Before.Contains(word);
        }

        return false;
    }
}
