using System.Runtime.InteropServices;
using NodaTime;
using Receivables.Matching.Decisions;
using Receivables.Matching.Payers;

namespace Receivables.Matching.Documents;

/// <summary>What a text says so narrowly that it tells one of several items alike: <c>Rechnung 16</c>, <c>Rechnung vom 1.8.2026</c>, <c>Miete August</c>.</summary>
/// <remarks>
/// The forms are few and whole. A day is that of an invoice only right behind a word for one: days of reminders, of moving in, of a rise stand in texts too, and <c>1/8</c> is a flat. A month is that of a rent only right behind a word for it, the payer's name, or nothing:
/// <c>paid in August</c> and <c>from August on</c> say when. Whoever speaks of arrears, reminders, parts or of what is not meant tells nothing.
/// </remarks>
internal static class PeerSigns
{
    /// <summary>No digits are sought, or none stand there.</summary>
    internal const int None = -1;

    /// <summary>There are some, and not in a form that tells.</summary>
    internal const int Unsure = -2;

    private const int LeastDigits = 2;
    private const int MostLinks = 3;
    private const int MostPeriodLinks = 3;

    private static readonly WordSet DayLinks = new("VOM", "V", "DU", "OF", "DATED", "DATE", "DTD", "DEL", "VAN", "DD", "Z", "DNIA", "DE", "DA", "AF", "AV", "DEN", "DATUM", "DAT", "DATEE", "DATÉE", "DATÉ", "FECHA", "DATA", "EN", "D", "PER", "DT", "FROM", "IN");

    // A day on which something is due, or from which on it is billed, stands so as well.
    private static readonly WordSet LooseLinks = new("PER", "FROM", "IN");

    private static readonly WordSet DayWords = new("REKENING", "RGDAT", "RGDATUM", "REDAT", "REDATUM", "RECHNUNGSDATUM", "FACTUURDATUM", "FACTUURDD");

    // What stands between a rent and its month.
    private static readonly WordSet PeriodLinks = new("FÜR", "FUER", "FOR", "OF", "DE", "DU", "D", "VOOR", "PARA", "PER", "DI", "MONAT", "DEN", "MOIS", "MES", "MÊS", "MONTH", "THE", "MAAND", "MESE", "ZA");

    private static readonly WordSet Weeks = new("KW", "WEEK", "WK", "SEMAINE", "SEM", "UGE", "VECKA", "UKE");

    // What a bank writes behind a stroke where its next field begins.
    private static readonly WordSet BankFields = new("REF", "MOTIF", "EREF", "KREF", "MREF", "REMI", "NAME", "IBAN", "BIC", "TRTP", "MARF", "CSID", "ORDP", "BENM", "SVWZ", "ABWA", "RNF", "LIB", "NPY", "RCN");

    /// <summary>The words for a rent or a fee.</summary>
    internal static WordSet Periods { get; } = new(
        "MIETE", "WARMMIETE", "KALTMIETE", "MIETZAHLUNG", "WOHNUNGSMIETE", "RENT", "RENTAL", "LOYER", "HUUR", "ALQUILER", "RENTA", "AFFITTO", "CANONE", "CZYNSZ", "HYRA", "HUSLEIE", "LEIE", "HUSLEJE", "VUOKRA", "ALUGUEL", "RENDA", "PACHT",
        "BEITRAG", "MITGLIEDSBEITRAG", "MONATSBEITRAG", "FEE", "DUES", "SUBS", "SUBSCRIPTION", "MEMBERSHIP", "COTISATION", "ADHESION", "ADHÉSION", "CONTRIBUTIE", "LIDMAATSCHAP", "CUOTA", "QUOTA", "SKŁADKA", "AVGIFT", "KONTINGENT",
        "ABO", "ABONNEMENT", "ABBONAMENTO", "ABONAMENT", "LIZENZ", "LICENCE", "LICENSE", "WARTUNG", "MAINTENANCE", "SUPPORT", "HOSTING", "RETAINER", "HONORAR", "MENSUALITE", "MENSUALITÉ", "MONTHLY");

    /// <summary>Those of what is billed ahead.</summary>
    internal static WordSet PaidAhead { get; } = new(
        "MIETE", "WARMMIETE", "KALTMIETE", "MIETZAHLUNG", "WOHNUNGSMIETE", "RENT", "RENTAL", "LOYER", "HUUR", "ALQUILER", "AFFITTO", "CZYNSZ", "HYRA", "HUSLEIE", "LEIE", "HUSLEJE", "VUOKRA", "ALUGUEL", "RENDA", "PACHT",
        "BEITRAG", "MITGLIEDSBEITRAG", "MONATSBEITRAG", "JAHRESBEITRAG", "DUES", "SUBS", "SUBSCRIPTION", "MEMBERSHIP", "COTISATION", "ADHESION", "ADHÉSION", "CONTRIBUTIE", "LIDMAATSCHAP", "CUOTA", "QUOTA", "SKŁADKA", "KONTINGENT",
        "ABO", "ABONNEMENT", "ABBONAMENTO", "ABONAMENT", "CANONE", "LOCAZIONE", "RETTA", "MENSUALITE", "MENSUALITÉ", "ABSCHLAG", "LEASING", "HOSTING", "DOMAIN");

    private static readonly WordSet In = new("IM", "IN", "EN", "EM", "I", "ON");

    private static readonly WordSet Months = new("MONAT", "MOIS", "MES", "MÊS", "MONTH", "MAAND", "MESE");

    private static readonly WordSet Doubts = new(
        "NICHT", "KEINE", "OHNE", "AUSSER", "AUßER", "STATT", "SONDERN", "DAVOR", "VORHER", "NOT", "EXCEPT", "WITHOUT", "INSTEAD", "BEFORE", "PAS", "SAUF", "SANS", "AVANT", "NIET", "ZONDER", "SIN", "SALVO", "NON", "SENZA", "NIE", "BEZ",
        "STORNIERT", "STORNO", "BEZAHLT", "CANCELLED", "PAID", "ANNULEE", "ANNULÉE", "BETAALD", "PAYEE", "PAYÉE",
        "MAHNUNG", "MAHNUNGEN", "ZAHLUNGSERINNERUNG", "ERINNERUNG", "REMINDER", "RELANCE", "RAPPEL", "HERINNERING", "AANMANING", "SOLLECITO", "RECORDATORIO", "PÅMINNELSE", "RYKKER", "PURRING",
        "NACHZAHLUNG", "RÜCKSTAND", "RUECKSTAND", "RÜCKSTÄNDIG", "RÜCKSTÄNDIGE", "RÜCKSTÄNDIGEN", "OVERDUE", "ARREARS", "OUTSTANDING", "RETARD", "ARRIERE", "ARRIÉRÉ", "ARRIERES", "ARRIÉRÉS", "ACHTERSTAND", "ACHTERSTALLIG", "ATRASO", "ATRASADO", "ARRETRATI", "ZALEGŁOŚĆ",
        "REST", "RESTE", "TEILZAHLUNG", "RATE", "RATENZAHLUNG", "RATEN", "INSTALMENT", "INSTALLMENT", "PART", "PARTIAL", "ALT", "ALTE", "ALTEN", "OLD", "LETZTE", "LETZTEN", "LETZTER", "LAST", "PREVIOUS", "VORMONAT", "DERNIER", "DERNIERE", "DERNIÈRE", "VORIGE");

    /// <summary>Whether something in the text speaks of what is not meant, late, reminded of, or only a part.</summary>
    internal static bool AreDoubted(Workspace work) => Doubts.StandsIn(work.Payment.Remittance, work.Scanner.Atoms);

    /// <summary>The only digits behind a word for an invoice that were read as nothing, as they end the text or stand before a customer number, a day, a week or what the bank adds: the place of the atom, <see cref="None"/> or <see cref="Unsure"/>.</summary>
    internal static int DigitsOfInvoice(Workspace work)
    {
        int found = None;
        for (int i = 0; i < work.Scanner.Atoms.Count; i++)
        {
            TextAtom atom = work.Scanner.Atoms[i];
            if (atom is { IsDigits: true, Noise: NoiseKind.None } && !work.Scanner.IsTaken(atom.Start, atom.End) && LeadWord.Stands(work.Scanner, work.Payment.Remittance, atom.Start, AnnouncedNumbers.Words))
            {
                found = found == None && atom.Length >= LeastDigits && EndsThere(work, i) ? i : Unsure;
            }
        }

        return found;
    }

    /// <summary>The atom with which a day begins as that of an invoice: right behind a word for one, with its year or a word such as "of"; <see cref="None"/> where the text has it nowhere so.</summary>
    internal static int DayOfInvoice(Workspace work, LocalDate day)
    {
        ReadOnlySpan<char> text = work.Payment.Remittance;
        ReadOnlySpan<TextAtom> atoms = CollectionsMarshal.AsSpan(work.Scanner.Atoms);
        int found = None;
        for (int i = 1; i < atoms.Length && found == None; i++)
        {
            found = TextDays.IsAt(text, atoms, i, day) && IsDayOfInvoice(work, text, atoms, i) ? i : None;
        }

        return found;
    }

    /// <summary>Whether the text has some day as that of an invoice, written with its year.</summary>
    internal static bool SaySomeDayOfInvoice(Workspace work)
    {
        ReadOnlySpan<char> text = work.Payment.Remittance;
        ReadOnlySpan<TextAtom> atoms = CollectionsMarshal.AsSpan(work.Scanner.Atoms);
        bool say = false;
        for (int i = 1; i < atoms.Length && !say; i++)
        {
            say = IsDayWithYear(atoms, i) && (i == 1 || !TextAtoms.GoOn(text, atoms, i - 1)) && IsDayOfInvoice(work, text, atoms, i);
        }

        return say;
    }

    /// <summary>Where the word for an invoice starts behind which a day stands.</summary>
    /// <param name="work">The payment, its text scanned.</param>
    /// <param name="i">The atom with which the day begins.</param>
    internal static int StartOfDay(Workspace work, int i)
    {
        ReadOnlySpan<char> text = work.Payment.Remittance;
        ReadOnlySpan<TextAtom> atoms = CollectionsMarshal.AsSpan(work.Scanner.Atoms);
        int before = BeforeDay(text, atoms, i);
        return atoms[before].IsDigits ? LeadWord.StartBefore(work.Scanner, text, atoms[before].Start, AnnouncedNumbers.Words) : LeadWord.StartOf(text, atoms, before, AnnouncedNumbers.Words);
    }

    /// <summary>Whether the day that begins with an atom, not the first, is that of an invoice.</summary>
    /// <param name="work">The payment, its text scanned.</param>
    /// <param name="text">Its text.</param>
    /// <param name="atoms">Its atoms.</param>
    /// <param name="i">The atom.</param>
    /// <param name="isLinked">Whether a word such as "of" has to stand before it: by itself it may be the day of the payment.</param>
    internal static bool IsDayOfInvoice(Workspace work, ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i, bool isLinked = false)
    {
        int before = BeforeDay(text, atoms, i);

        // "Rechnung Nr. 17 vom", or the day right behind it: the number says which as well.
        bool isBehindNumber = atoms[before].IsDigits && LeadWord.Stands(work.Scanner, text, atoms[before].Start, AnnouncedNumbers.Words);
        return ((before < i - 1 && !(isLinked && LooseLinks.Contains(text[atoms[i - 1].Start..atoms[i - 1].End]))) || (!isLinked && TextDays.HasYear(atoms, i))) && (isBehindNumber || DayWords.Contains(text[atoms[before].Start..atoms[before].End]) || LeadWord.Is(text, atoms, before, AnnouncedNumbers.Words));
    }

    /// <summary>The word before a day, but for "of" and the like; empty where the day begins the text.</summary>
    internal static ReadOnlySpan<char> WordBeforeDay(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i)
    {
        int before = i == 0 ? None : Before(text, atoms, i, DayLinks, MostLinks);
        return before < 0 ? default : text[atoms[before].Start..atoms[before].End];
    }

    // "Document no. of 19/05/2026": the word for a number, and no number.
    private static int BeforeDay(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i)
    {
        int before = Before(text, atoms, i, DayLinks, MostLinks);
        return before > 0 && before < i - 1 && LeadWord.IsLink(text[atoms[before].Start..atoms[before].End]) ? before - 1 : before;
    }

    /// <summary>What stands before an atom, not the first, but for some words between.</summary>
    /// <param name="text">The text.</param>
    /// <param name="atoms">Its atoms.</param>
    /// <param name="i">The atom.</param>
    /// <param name="links">The words.</param>
    /// <param name="most">How many are stepped over at most.</param>
    internal static int Before(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i, WordSet links, int most)
    {
        int before = i - 1;
        while (before > 0 && before > i - 1 - most && links.Contains(text[atoms[before].Start..atoms[before].End]))
        {
            before--;
        }

        return before;
    }

    /// <summary>The atom with which the text first names the month in which the money came, where it names no other and always as that of a rent or a fee; else <see cref="None"/>.</summary>
    internal static int MonthOfPayment(Workspace work) => work.NamesMonthOfPayment ? MonthOfRent(work) : None;

    /// <summary>The same of any month.</summary>
    internal static int MonthOfRent(Workspace work)
    {
        if (work.WrittenMonth <= 0)
        {
            return None;
        }

        ReadOnlySpan<char> text = work.Payment.Remittance;
        ReadOnlySpan<TextAtom> atoms = CollectionsMarshal.AsSpan(work.Scanner.Atoms);
        int first = None;
        bool say = true;
        for (int i = 0; i < atoms.Length && say; i++)
        {
            bool isMonth = MonthNames.At(text, atoms, i, work.Payment.BookingDate, work.Payment.Payer.Name) == work.WrittenMonth;
            first = isMonth && first == None ? i : first;
            say = !isMonth || i == 0 || PeriodBefore(text, atoms, i) >= 0 || IsOfPayer(work, text[atoms[i - 1].Start..atoms[i - 1].End]);
        }

        return say ? first : None;
    }

    /// <summary>Whether the month in which the money came is named as that of a rent or a fee, by the word for it: by itself it may say when.</summary>
    internal static bool NameMonthOfRent(Workspace work)
    {
        ReadOnlySpan<char> text = work.Payment.Remittance;
        ReadOnlySpan<TextAtom> atoms = CollectionsMarshal.AsSpan(work.Scanner.Atoms);
        int month = MonthOfPayment(work);
        return month >= 0 && ((month > 0 && PeriodBefore(text, atoms, month) >= 0) || IsWithRent(text, atoms, month));
    }

    // June rent, Junimiete.
    private static bool IsWithRent(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int month) =>
        text[atoms[month].Start..atoms[month].End].EndsWith("MIETE", StringComparison.OrdinalIgnoreCase) || IsRentWithMonth(text[atoms[month].Start..atoms[month].End]) || (month + 1 < atoms.Length && PaidAhead.Contains(text[atoms[month + 1].Start..atoms[month + 1].End]));

    /// <summary>Whether the text speaks of a rent, a contribution or a subscription, which is billed ahead, alone or as the end of a word: <c>Ladenmiete</c>, <c>Kitabeitrag</c>.</summary>
    /// <param name="work">The payment, its text scanned.</param>
    internal static bool NamePaidAhead(Workspace work)
    {
        ReadOnlySpan<char> text = work.Payment.Remittance;
        bool names = false;
        foreach (TextAtom atom in work.Scanner.Atoms)
        {
            ReadOnlySpan<char> word = text[atom.Start..atom.End];
            names |= !atom.IsDigits && (PaidAhead.Contains(word) || word.EndsWith("MIETE", StringComparison.OrdinalIgnoreCase) || word.EndsWith("BEITRAG", StringComparison.OrdinalIgnoreCase) || IsRentWithMonth(word));
        }

        return names;
    }

    // MieteJuni; not Mieter.
    private static bool IsRentWithMonth(ReadOnlySpan<char> word) => word.StartsWith("MIETE", StringComparison.OrdinalIgnoreCase) && MonthNames.Of(word["MIETE".Length..]) > 0;

    /// <summary>Whether a month is named as that in which is paid: <c>Zahlung im August</c>.</summary>
    /// <param name="work">The payment, its text scanned.</param>
    internal static bool NameMonthOfPaying(Workspace work)
    {
        ReadOnlySpan<char> text = work.Payment.Remittance;
        ReadOnlySpan<TextAtom> atoms = CollectionsMarshal.AsSpan(work.Scanner.Atoms);
        bool names = false;
        for (int i = 1; i < atoms.Length && !names; i++)
        {
            int before = i > 1 && In.Contains(text[atoms[i - 1].Start..atoms[i - 1].End]) ? i - 2 : i - 1;
            names = OtherDays.OfPayment.Contains(text[atoms[before].Start..atoms[before].End]) && MonthNames.At(text, atoms, i, work.Payment.BookingDate, work.Payment.Payer.Name) != 0;
        }

        return names;
    }

    /// <summary>Whether a word can follow the number of an invoice: "of" before its day, or a customer. "Rechnung 2 Personen", "invoice 30 days" are none.</summary>
    internal static bool CanFollowNumber(ReadOnlySpan<char> word) => DayLinks.Contains(word) || CustomerNumbers.Words.Contains(word) || BankFields.Contains(word);

    /// <summary>Whether a word is one for a rent or a fee, or for a month.</summary>
    internal static bool IsPeriod(ReadOnlySpan<char> word) => Periods.Contains(word) || Months.Contains(word);

    /// <summary>Where a month starts, with the word for a rent or a fee before it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="atoms">Its atoms.</param>
    /// <param name="i">The atom with which the month begins.</param>
    internal static int StartOfMonth(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i) => atoms[i > 0 && PeriodBefore(text, atoms, i) is >= 0 and var period ? period : i].Start;

    // Miete Oktober, rent for October, loyer du mois d'octobre: where the word for a rent or a fee stands, or none.
    private static int PeriodBefore(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i)
    {
        int before = Before(text, atoms, i, PeriodLinks, MostPeriodLinks);
        return Periods.Contains(text[atoms[before].Start..atoms[before].End]) ? before : None;
    }

    // At the end, or before the payer's number, a day, a week or what the bank adds: "Rechnung 16 von 20", "invoice 14 days late" tell nothing.
    private static bool EndsThere(Workspace work, int i)
    {
        ReadOnlySpan<char> text = work.Payment.Remittance;
        ReadOnlySpan<TextAtom> atoms = CollectionsMarshal.AsSpan(work.Scanner.Atoms);
        if (i + 1 == atoms.Length)
        {
            return true;
        }

        TextAtom next = atoms[i + 1];
        ReadOnlySpan<char> gap = text[atoms[i].End..next.Start];
        ReadOnlySpan<char> word = text[next.Start..next.End];
        bool isField = gap.EndsWith(" /") && BankFields.Contains(word);
        bool isParted = gap.IndexOfAny("./-+&") >= 0;
        return gap.IndexOfAny(' ', '\n') >= 0 && (isField || (!isParted && (CustomerNumbers.Words.Contains(word) || BankReferences.IsJoined(text, next) || IsDayOrWeek(text, atoms, i + 1))));
    }

    // "vom 01.08.2026"; a day or a week by itself ends the text, for what stands behind it may say which.
    private static bool IsDayOrWeek(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i)
    {
        ReadOnlySpan<char> word = text[atoms[i].Start..atoms[i].End];
        return atoms[i].IsDigits ? IsDayWithYear(atoms, i) && TextDays.EndOf(text, atoms, i) == atoms[^1].End
            : i + 1 < atoms.Length && atoms[i + 1].IsDigits && (DayLinks.Contains(word) ? TextDays.HasYear(atoms, i + 1) : Weeks.Contains(word) && i + 2 == atoms.Length);
    }

    /// <summary>Whether a day stands right behind digits, with no word between.</summary>
    internal static bool IsBeforeDay(Workspace work, int digits) => digits + 1 < work.Scanner.Atoms.Count && work.Scanner.Atoms[digits + 1].IsDigits;

    private static bool IsDayWithYear(ReadOnlySpan<TextAtom> atoms, int i) => atoms[i] is { IsDigits: true, Noise: NoiseKind.Figure, BeginsAmount: false } && TextDays.HasYear(atoms, i);

    private static bool IsOfPayer(Workspace work, ReadOnlySpan<char> word) => word.Length > 1 && work.Payment.Payer.Name is { } name && MonthOrName.HasWord(name, word);
}
