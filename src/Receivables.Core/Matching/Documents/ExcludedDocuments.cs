using System.Runtime.InteropServices;
using NodaTime;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>Numbers of which the text says that they are not what is paid: paid before, disputed, left out, or no invoice's. <c>Rechnung 4711 bereits bezahlt</c>, <c>ohne Rechnung 4711</c>. Banks clip what is paid instead.</summary>
internal static class ExcludedDocuments
{
    /// <summary>So many words behind the number are looked at: "has been already paid".</summary>
    private const int MostWords = 4;

    /// <summary>And so many pieces, with the days between.</summary>
    private const int MostAtoms = 12;

    /// <summary>A word between: "already been paid", "déjà payé la facture".</summary>
    private const int LongestBetween = 4;

    /// <summary>A bank books what was sent some days before.</summary>
    private const int MostDaysToBook = 5;

    private static readonly WordSet Before = new(
        "ALREADY", "PREVIOUSLY", "BEREITS", "SCHON", "DÉJÀ", "DÉJA", "DEJA", "REEDS", "YA", "GIÀ", "GIA", "REDAN", "ALLEREDE", "JUŻ", "JUZ", "JÁ");

    private static readonly WordSet Paid = new(
        "PAID", "SETTLED", "BEZAHLT", "BEZAHLTE", "BEZAHLTEN", "BEGLICHEN", "BEGLICHENE", "BEGLICHENEN", "ÜBERWIESEN", "UEBERWIESEN", "GEZAHLT", "GEZAHLTE", "PAYÉ", "PAYÉE", "PAYÉES", "PAYE", "PAYEE", "PAYEES", "RÉGLÉ", "RÉGLÉE", "RÉGLÉES", "REGLE", "REGLEE", "REGLEES",
        "BETAALD", "BETAALDE", "VOLDAAN", "PAGADA", "PAGADAS", "PAGADO", "PAGATA", "PAGATE", "PAGATO", "SALDATA", "SALDATE", "BETALD", "BETALDA", "BETALT", "MAKSETTU", "ZAPŁACONA", "ZAPLACONA", "OPŁACONA", "OPLACONA", "PAGA", "PAGAS");

    private static readonly WordSet Disputed = new("DISPUTED", "BESTRITTEN", "BESTRITTENE", "STRITTIG", "STRITTIGE", "CONTESTÉE", "CONTESTEE", "BETWIST", "BETWISTE", "CONTESTATA");

    private static readonly WordSet LeftOut = new(
        "ESCLUSA", "ESCLUSE", "ESCLUSO", "AUSGENOMMEN", "UITGEZONDERD", "EXCLUIDA", "WITHOUT", "EXCEPT", "EXCLUDING", "NOT", "OHNE", "AUSSER", "AUßER", "NICHT", "STATT", "ANSTATT", "SANS", "HORS", "SAUF", "PAS", "SENZA", "TRANNE", "NON", "ZONDER", "BEHALVE", "NIET", "SIN", "EXCEPTO", "SALVO", "SEM", "EXCETO", "UDEN", "UTEN", "UTAN", "ILMAN", "IKKE", "INTE",
        "EXCL", "EXKL", "STORNO", "STORNORECHNUNG", "STORNIERTE", "CANCELLED", "CANCELED", "REFUND", "RÜCKZAHLUNG", "ERSTATTUNG", "REMBOURSEMENT", "RIMBORSO", "REEMBOLSO", "ERSETZT", "REPLACES", "REPLACING", "REMPLACE", "REMPLAÇANT", "SOSTITUISCE", "SUSTITUYE", "VERVANGT", "ERSTATTER", "ERSÄTTER", "OPRÓCZ", "OPROCZ");

    private static readonly WordSet Gone = new(
        "STORNIERT", "CANCELLED", "CANCELED", "ANNULÉ", "ANNULÉE", "ANNULEE", "ANNULE", "GEANNULEERD", "ANNULLATA", "STORNATA", "ANULADA", "CANCELADA", "ANULOWANA", "ANNULLERET", "MAKULERAD", "REKLAMIERT", "BESTRITTEN", "KLÄRUNG", "LITIGE", "DISPUTE", "HOLD", "FOLGT", "VOLGT", "SUIVRA", "FOLLOW", "FOLLOWS");

    private static readonly WordSet CalledOpen = new("PENDIENTE", "PENDIENTES", "PENDENTE", "PENDENTI", "OFFEN", "OUTSTANDING", "OPENSTAAND");

    // "paid on"; what is "of" a day is the invoice.
    private static readonly WordSet On = new("AM", "ON", "LE", "IL", "EL", "OP", "DNIA", "EM", "PÅ");

    // A document that is none which is paid; no invoice has the number by more than chance.
    private static readonly WordSet OtherDocuments = new(
        "LIEFERSCHEIN", "LIEFERSCHEINNR", "LS", "ANGEBOT", "ANGEBOTSNR", "ZÄHLER", "ZÄHLERNR", "ZAEHLER", "POLICE", "POLICENNR", "AZ", "AKTENZEICHEN", "TICKET", "TICKETNR", "KENNZEICHEN",
        "QUOTE", "QUOTATION", "POLICY", "METER", "DEVIS", "COMPTEUR", "SINISTRE", "PREVENTIVO", "POLIZZA", "DDT", "CONTATORE", "ALBARAN", "ALBARÁN", "PRESUPUESTO", "POLIZA", "PÓLIZA", "PAKBON", "OFFERTE", "POLIS", "OFERTA", "POLISA", "FØLGESEDDEL", "FÖLJESEDEL");

    // instead of, au lieu de, in plaats van, invece di, en lugar de, em vez de
    private static readonly WordSet Instead = new("ANSTELLE", "GUTSCHRIFT", "AVOIR", "INSTEAD", "LIEU", "PLAATS", "INVECE", "LUGAR", "VEZ");

    private static readonly WordSet Of = new("ZU", "VON", "SUR", "FÜR", "FOR", "POUR", "PER", "VOOR", "OF", "DE", "VAN", "DI", "DELLA", "DA", "LA", "LE", "LES", "THE", "DIE", "DER", "IL", "EL", "LO");

    private static readonly WordSet Not = new("NOT", "NICHT", "PAS", "NIET", "NON", "NÃO", "NAO", "INTE", "IKKE");

    private static readonly WordSet Yet = new("YET", "NOCH", "ENCORE", "NOG", "ANCORA", "AÚN", "TODAVÍA", "AINDA", "ÄN", "ENDNU");

    private static readonly WordSet Included = new("INCLUDED", "ENTHALTEN", "INKLUDIERT", "COMPRIS", "COMPRISE", "COMPRISES", "INCLUSE", "INCLUSA", "INCLUIDA", "INBEGREPEN");

    /// <summary>Whether it is said of an item of an answer.</summary>
    /// <param name="work">The payment, its text scanned.</param>
    /// <param name="legs">The answer.</param>
    internal static bool Hold(Workspace work, ReadOnlySpan<Leg> legs)
    {
        bool hold = false;
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Items))
        {
            hold = hold || (clue is { Field: PaymentField.Remittance, Family: EvidenceFamily.Document, Units: > 0, Given: null, Length: > 0 } && Leg.Hold(legs, clue.Target)
                && IsSaid(work, clue.Start, clue.Start + clue.Length, isBesideOthers: false));
        }

        return hold;
    }

    /// <summary>Whether it is said of the number at a place.</summary>
    /// <param name="work">The payment, its text scanned.</param>
    /// <param name="start">Where the number starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="isBesideOthers">Whether others make the amount: then it is enough that this one is called open.</param>
    internal static bool IsSaid(Workspace work, int start, int end, bool isBesideOthers) => IsSaidBehind(work, start, end) || IsSaidInFront(work, start, end) || (isBesideOthers && IsCalledOpen(work, end));

    private static bool IsCalledOpen(Workspace work, int end)
    {
        int next = work.Scanner.FirstAtomFrom(end);
        return next < work.Scanner.Atoms.Count && work.Scanner.Atoms[next] is { IsDigits: false } word && TextAtoms.CanJoin(work.Payment.Remittance, work.Scanner.Atoms[next - 1], word) && CalledOpen.Contains(work.Payment.Remittance.AsSpan(word.Start, word.Length));
    }

    // As far as words go: behind the next number it is said of that.
    private static bool IsSaidBehind(Workspace work, int start, int end)
    {
        ReadOnlySpan<char> text = work.Payment.Remittance;
        ReadOnlySpan<TextAtom> atoms = CollectionsMarshal.AsSpan(work.Scanner.Atoms);
        int first = work.Scanner.FirstAtomFrom(end);
        (bool isBefore, bool isPaid, bool isNot, bool isYet) = (false, false, false, false);
        int words = 0;
        for (int i = first; i < Math.Min(atoms.Length, first + MostAtoms) && words < MostWords && (!atoms[i].IsDigits || IsOfDay(work, text, atoms, end, i, ref isBefore)); i++)
        {
            ReadOnlySpan<char> word = text[atoms[i].Start..atoms[i].End];
            if (i > first && PartsClause(text, atoms, i - 1))
            {
                (isBefore, isPaid, isNot, isYet) = (false, false, false, false);
            }

            isBefore |= Before.Contains(word);
            isPaid |= Paid.Contains(word) || (isBefore && i + 1 == atoms.Length && Paid.HasBeginning(word));
            isNot |= Not.Contains(word);
            isYet |= Yet.Contains(word);
            words += atoms[i].IsDigits ? 0 : 1;
            if (words > 0 && Gone.Contains(word) && IsOfNext(text, atoms, i))
            {
                return false;
            }

            if ((words == 1 && Disputed.Contains(word)) || (words is >= 1 and <= 3 && Gone.Contains(word)) || (isBefore && isPaid) || (isNot && !isYet && (isPaid || (Included.Contains(word) && !IsBeforeNumber(work, atoms, i)))))
            {
                return work.Quote(start, atoms[i].End);
            }
        }

        return false;
    }

    // "4711 nicht enthalten 4712": it may be said of either.
    private static bool IsBeforeNumber(Workspace work, ReadOnlySpan<TextAtom> atoms, int i) => i + 1 < atoms.Length && (atoms[i + 1].IsDigits || work.Scanner.HitAt(atoms[i + 1].Start) is not null);

    // "307346 litige sur 306730": it is said of the next number.
    private static bool IsOfNext(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i) =>
        i + 2 < atoms.Length && Of.Contains(text[atoms[i + 1].Start..atoms[i + 1].End]) && (atoms[i + 2].IsDigits || (i + 3 < atoms.Length && atoms[i + 3].IsDigits));

    // A day before the money came says "before" as well: "paid on 3 June"; on which it came, only when.
    private static bool IsOfDay(Workspace work, ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int end, int i, ref bool isBefore)
    {
        LocalDate booked = work.Payment.BookingDate;
        bool isOfDay = atoms[i].Noise == NoiseKind.Figure;
        if (TextDays.At(text, atoms, i, booked) is { } day)
        {
            (isOfDay, isBefore) = (true, isBefore || (Period.DaysBetween(day, booked) > MostDaysToBook && i > 0 && On.Contains(text[atoms[i - 1].Start..atoms[i - 1].End]) && !text[end..atoms[i].Start].Contains(',')));
        }

        return isOfDay || TextAtoms.GoOn(text, atoms, i - 1);
    }

    /// <summary>Whether it is said right before the number and the word for an invoice that announces it.</summary>
    /// <inheritdoc cref="IsSaid" path="/param"/>
    internal static bool IsSaidInFront(Workspace work, int start, int end)
    {
        ReadOnlySpan<char> text = work.Payment.Remittance;
        ReadOnlySpan<TextAtom> atoms = CollectionsMarshal.AsSpan(work.Scanner.Atoms);
        if (char.IsAsciiDigit(text[start]) && LeadWord.StartBefore(work.Scanner, text, start, OtherDocuments) is >= 0 and var other)
        {
            return work.Quote(other, end);
        }

        int announced = LeadWord.StartBefore(work.Scanner, text, start, AnnouncedNumbers.Words);
        int last = work.Scanner.FirstAtomFrom(announced >= 0 ? announced : start) - 1;
        if (!IsWord(text, atoms, last))
        {
            return false;
        }

        ReadOnlySpan<char> word = text[atoms[last].Start..atoms[last].End];
        if (LeftOut.Contains(word) || (Of.Contains(word) && IsWord(text, atoms, last - 1) && text[atoms[last - 1].Start..atoms[last - 1].End] is var first && (Instead.Contains(first) || LeftOut.Contains(first) || Gone.Contains(first) || Disputed.Contains(first))))
        {
            return work.Quote(atoms[LeftOut.Contains(word) ? last : last - 1].Start, end);
        }

        int said = FirstOfSaid(text, atoms, last);
        return said >= 0 && !IsOfNumberBefore(text, atoms, said) && work.Quote(atoms[said].Start, end);
    }

    // The first word that says it, the last before the number given: "cancelled: R-201", "disputed R-201", "already paid by us R-201"; −1 for none.
    private static int FirstOfSaid(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int last)
    {
        ReadOnlySpan<char> word = text[atoms[last].Start..atoms[last].End];
        int between = FirstOfPaid(text, atoms, last) < 0 && atoms[last].Length <= LongestBetween ? 1 : 0;
        return Disputed.Contains(word) || Gone.Contains(word) ? last : FirstOfPaid(text, atoms, last - between);
    }

    // The first of the words that say so, the last of them given; −1 where they do not: "already paid", "paid already", "already been paid".
    private static int FirstOfPaid(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int last)
    {
        bool isBefore = false;
        bool isPaid = false;
        for (int i = last; i > last - 3 && IsWord(text, atoms, i); i--)
        {
            ReadOnlySpan<char> word = text[atoms[i].Start..atoms[i].End];
            isBefore |= Before.Contains(word);
            isPaid |= Paid.Contains(word);
            if (!isBefore && !isPaid)
            {
                return -1;
            }

            if (isBefore && isPaid)
            {
                return i;
            }
        }

        return -1;
    }

    // "4711 wurde bereits bezahlt, 4712": it is said of the first.
    private static bool IsOfNumberBefore(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int first)
    {
        int i = first - 1;
        while (i > first - MostWords && IsWord(text, atoms, i))
        {
            i--;
        }

        return i >= 0 && atoms[i].IsDigits && !PartsClause(text, atoms, i);
    }

    // A word that no comma parts from what follows.
    private static bool IsWord(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i) => i >= 0 && i + 1 < atoms.Length && !atoms[i].IsDigits && !PartsClause(text, atoms, i);

    private static bool PartsClause(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i) => text[atoms[i].End..atoms[i + 1].Start].ContainsAny(',', ';', '(');
}
