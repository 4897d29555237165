using System.Runtime.InteropServices;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>Invoices that a text names by their month alone: <c>Rechnungen 04/2026</c>, <c>invoices of May</c>, <c>fact. mars 2026</c>.</summary>
internal static class InvoicesOfMonth
{
    private const int MostLinks = 3;

    private static readonly WordSet Links = new(
        "VOM", "VON", "AUS", "FÜR", "FUER", "FOR", "OF", "DE", "DU", "D", "DES", "VAN", "VOOR", "DEL", "DI", "DA", "MONAT", "MOIS", "MES", "MÊS", "MONTH", "THE", "MAAND", "MESE", "ALLE", "ALL", "LE", "LA", "EN", "NO", "NR", "S");

    /// <summary>Whether the one month that a text names stands right behind a word for an invoice, and all items of an answer were issued in it.</summary>
    /// <param name="work">The payment, its text scanned.</param>
    /// <param name="legs">The answer.</param>
    internal static bool Are(Workspace work, ReadOnlySpan<Leg> legs)
    {
        bool are = work.NamedMonth > 0;
        foreach (ref readonly Leg leg in legs)
        {
            are = are && MonthNames.Of(work.Index.Columns.Items[leg.Item].IssueDate) == work.NamedMonth;
        }

        return are && work.Budget.Spend(work.Scanner.Atoms.Count) && Stand(work);
    }

    private static bool Stand(Workspace work)
    {
        ReadOnlySpan<char> text = work.Payment.Remittance;
        ReadOnlySpan<TextAtom> atoms = CollectionsMarshal.AsSpan(work.Scanner.Atoms);
        bool stand = false;
        for (int i = 1; i < atoms.Length && !stand; i++)
        {
            stand = MonthNames.At(text, atoms, i, work.Payment.BookingDate, work.Payment.Payer.Name) != 0 && LeadWord.Is(text, atoms, PeerSigns.Before(text, atoms, i, Links, MostLinks), AnnouncedNumbers.Words);
        }

        return stand;
    }
}
