using System.Runtime.InteropServices;
using NodaTime;
using Receivables.Ledgers;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>Days that a text states and an answer is not of: <c>Rechnung vom 02.04.2026</c> where that of May is open, <c>Behandlung vom 08.05.2026</c> where several are alike.</summary>
/// <remarks>
/// Days near the booking date are the bank's, and those of payments, statements and reminders say nothing. A day behind a word for an invoice is that of the invoice; any other tells where several items alike are open,
/// and that of a visit or a delivery where it lies between due date and payment: it was billed later.
/// </remarks>
internal static class OtherDays
{
    /// <summary>Banks book a transfer a few days after it was written.</summary>
    private const int MostBeforeBooking = 5;
    private const int MostAfterBooking = 3;

    /// <summary>What was done is billed within some weeks.</summary>
    private const int MostDaysToBill = 45;

    /// <summary>Whoever copies a day is wrong by few.</summary>
    private const int Slack = 3;

    /// <summary>Words behind which stands when something is due, was paid, was stated or reminded of.</summary>
    internal static WordSet OfPayment { get; } = new(
        "FÄLLIG", "FAELLIG", "DUE", "ÉCHÉANCE", "ECHEANCE", "SCADENZA", "SCAD", "VENCIMIENTO", "VTO", "VERVALDATUM", "FORFALD", "FÖRFALL", "FORFALL",
        "ZAHLUNG", "SAMMELZAHLUNG", "ÜBERWEISUNG", "PAYMENT", "TRANSFER", "PAIEMENT", "VIREMENT", "VIR", "RÈGLEMENT", "REGLEMENT", "PAGAMENTO", "BONIFICO", "PAGO", "TRANSFERENCIA", "BETALING", "DATUM", "DATE", "DATA", "SEPA",
        "STATEMENT", "KONTOAUSZUG", "AUFSTELLUNG", "RELEVÉ", "RELEVE", "ESTRATTO", "EXTRACTO", "OVERZICHT", "AVIS", "AU", "BIS", "ZUM", "PER", "UNTIL", "TILL", "TO", "AL", "HASTA", "TOT", "MAHNUNG", "REMINDER", "RELANCE", "RAPPEL", "SOLLECITO", "HERINNERING");

    // What is done on a day, and billed then or later.
    private static readonly WordSet Services = new(
        "BEHANDLUNG", "TERMIN", "LIEFERUNG", "LEISTUNG", "SITZUNG", "STUNDE", "UNTERRICHT", "KURS", "EINSATZ", "VISIT", "DELIVERY", "TREATMENT", "SESSION", "LESSON", "APPOINTMENT", "SÉANCE", "SEANCE", "CONSULTATION", "LIVRAISON", "COURS", "INTERVENTION",
        "VISITA", "CONSEGNA", "LEZIONE", "SEDUTA", "ENTREGA", "CLASE", "SESIÓN", "SESION", "LEVERING", "BEHANDELING", "LES", "AFSPRAAK");

    /// <summary>Whether the text states such a day.</summary>
    /// <param name="work">The payment, its text scanned.</param>
    /// <param name="legs">The answer, of which nothing is named by its number.</param>
    internal static bool AreStated(Workspace work, ReadOnlySpan<Leg> legs)
    {
        ReadOnlySpan<char> text = work.Payment.Remittance;
        ReadOnlySpan<TextAtom> atoms = CollectionsMarshal.AsSpan(work.Scanner.Atoms);
        bool isOwn = false;
        bool isOfInvoice = false;
        bool isAny = false;
        bool isLater = false;
        int quoted = -1;
        for (int i = 0; i < atoms.Length; i++)
        {
            // A day with a time is the bank's.
            if (HasTime(text, atoms, TextDays.LastOf(text, atoms, i)) || TextDays.At(text, atoms, i, work.Payment.BookingDate) is not { } day || IsNearBooking(work, day) || (PeerSigns.WordBeforeDay(text, atoms, i) is var word && OfPayment.Contains(word)))
            {
                continue;
            }

            bool own = IsOf(work, legs, day);
            bool ofInvoice = !own && i > 0 && PeerSigns.IsDayOfInvoice(work, text, atoms, i, true);
            quoted = ofInvoice || (!own && quoted < 0) ? i : quoted;
            isOwn |= own;
            isOfInvoice |= ofInvoice;
            isAny |= !own && IsSinceFirst(work, legs, day);
            isLater |= !own && day <= work.Payment.BookingDate && Services.Contains(word) && IsPastDue(work, legs, day);
        }

        bool are = isOfInvoice || (isAny && !isOwn && AlikeSigns.LeavesSome(work, legs)) || (isLater && !isOwn);
        return are && work.Quote(atoms[quoted].Start, TextDays.EndOf(text, atoms, quoted));
    }

    // 2026-05-08T10:12, 08.05.2026 10:12.
    private static bool HasTime(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int last) => last + 1 < atoms.Length
        && (atoms[last + 1].Start == atoms[last].End || (last + 2 < atoms.Length && atoms[last + 1].IsDigits && text[atoms[last + 1].End] == ':' && atoms[last + 2].IsDigits));

    private static bool IsNearBooking(Workspace work, LocalDate day) => Period.DaysBetween(day, work.Payment.BookingDate) is >= -MostAfterBooking and <= MostBeforeBooking;

    private static bool IsOf(Workspace work, ReadOnlySpan<Leg> legs, LocalDate day)
    {
        bool isOf = false;
        foreach (ref readonly Leg leg in legs)
        {
            OpenItem item = work.Index.Columns.OpenItems[leg.Item];
            isOf |= IsNear(day, item.IssueDate) || IsNear(day, item.DueDate);
        }

        return isOf;
    }

    private static bool IsNear(LocalDate left, LocalDate right) => Math.Abs(Period.DaysBetween(left, right)) <= Slack;

    // A contract or a moving in is older than what is billed of it; a visit is billed within some weeks.
    private static bool IsSinceFirst(Workspace work, ReadOnlySpan<Leg> legs, LocalDate day)
    {
        bool isSince = false;
        foreach (ref readonly Leg leg in legs)
        {
            isSince |= Period.DaysBetween(day, work.Index.Columns.Items[work.Index.Columns.Items[leg.Item].Peer].IssueDate) <= MostDaysToBill;
        }

        return isSince;
    }

    private static bool IsPastDue(Workspace work, ReadOnlySpan<Leg> legs, LocalDate day)
    {
        bool isPast = true;
        foreach (ref readonly Leg leg in legs)
        {
            OpenItem item = work.Index.Columns.OpenItems[leg.Item];
            isPast &= Period.DaysBetween(LocalDate.Max(item.DueDate, item.IssueDate), day) > Slack;
        }

        return isPast;
    }
}
