using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>Items of the amount, and settled documents of who owes it, of whose number a text has the serial, in a style of which there are too many series to seek them all: the customer's own number before it, say.</summary>
internal static class OwnNumbers
{
    private const int LeastDigits = 3;

    // Behind a word for an invoice, and of who is known to pay.
    private const int LeastAnnounced = 2;
    private const int MostPlaces = 16;
    private const int MostLooks = 64;
    private const int WidestMark = 3;

    private static readonly WordSet Courtesies = new(
        "DANKE", "VIELEN", "DANK", "MIT", "MFG", "LG", "VG", "BITTE", "MERCI", "CORDIALEMENT", "CDT", "CORDIAL", "BONNE", "SALUTATIONS", "BIEN", "THANKS", "THANK", "MANY", "KIND", "REGARDS", "BEST", "CHEERS", "GRAZIE", "CORDIALI", "SALUTI", "DISTINTI", "GRACIAS", "SALUDOS", "UN", "BEDANKT", "DANKU", "GROETEN",
        "SUMME", "BETRAG", "GESAMT", "MONTANT", "TOTAL", "TTC", "AMOUNT", "SUM", "IMPORTO", "IMPORTE", "BEDRAG", "TOT", "EUR", "EURO", "USD", "GBP", "CHF", "ABZ", "ABZGL", "ABZÜGLICH", "SKONTO", "LESS", "MOINS", "MENO", "MINUS", "MET", "KORTING", "GS", "CN", "NC",
        "UST", "IBAN", "SIRET", "VAT", "BTW", "NIF", "TVA", "ZA", "CONTRAT", "VERTRAG", "PROJEKT", "PROJECT", "DOSSIER", "OBJ", "CHANTIER", "ETC", "UND", "AND", "ET", "EN", "E", "Y");

    // As many as are told from what occurs in any text.
    private const int LeastOfSettled = 4;

    /// <summary>Collects the runs of digits that name nothing yet; false where there are none.</summary>
    internal static bool Collect(Workspace work)
    {
        work.Unread.Clear();
        int looks = 0;
        for (int i = 0; i < work.Scanner.Atoms.Count && work.Unread.Count < MostPlaces && looks < MostLooks; i++)
        {
            TextAtom atom = work.Scanner.Atoms[i];
            if (!atom.IsDigits || atom.Noise != NoiseKind.None || atom.Length < LeastAnnounced || (atom.Length < LeastDigits && !IsAnnounced(work, i)))
            {
                continue;
            }

            looks++;
            if (work.Budget.Spend(work.Scanner.Hits.Count + 1) && !work.Scanner.IsTaken(atom.Start, atom.End))
            {
                work.Unread.Add(i);
            }
        }

        return work.Unread.Count > 0;
    }

    /// <summary>Whether a word for an invoice stands before a run of digits: <c>Rechnung 27</c>; of a list its first number is behind the word, and the others go on from it.</summary>
    internal static bool IsAnnounced(Workspace work, int i)
    {
        ReadOnlySpan<char> text = work.Payment.Remittance;
        List<TextAtom> atoms = work.Scanner.Atoms;
        int first = i;
        while (first > 0 && atoms[first - 1] is { IsDigits: true, Noise: NoiseKind.None } && atoms[first].Start - atoms[first - 1].End <= WidestMark && i - first < MostPlaces)
        {
            first--;
        }

        return LeadWord.Stands(work.Scanner, text, atoms[first].Start, AnnouncedNumbers.Words) && !IsCounted(text, atoms, i);
    }

    // "Rechnung 120 Personen", "facture 12 rue des Lilas": behind a serial stand courtesies, amounts, days, and what banks add.
    private static bool IsCounted(ReadOnlySpan<char> text, List<TextAtom> atoms, int i)
    {
        int next = i + 1;
        while (next < atoms.Count && next - i < MostPlaces && atoms[next].IsDigits && atoms[next].Start - atoms[next - 1].End <= WidestMark)
        {
            next++;
        }

        if (text[atoms[i].End..].StartsWith("%") || text[atoms[i].End..].StartsWith(" %"))
        {
            return true;
        }

        bool isBeforeWord = next < atoms.Count && !atoms[next].IsDigits && TextAtoms.CanJoin(text, atoms[next - 1], atoms[next]) && !text[atoms[next - 1].End..atoms[next].Start].ContainsAny("/-(");
        ReadOnlySpan<char> word = isBeforeWord ? text[atoms[next].Start..atoms[next].End] : default;
        return isBeforeWord && !(PeerSigns.CanFollowNumber(word) || Courtesies.Contains(word) || NoiseMarker.Telephones.Contains(word) || AnnouncedNumbers.Words.Contains(word));
    }

    // A run as long as that before the serial of the item and another: the series of somebody else, 6082 beside the 120 of K-6080-120.
    private static bool HasOtherSeries(Workspace work, ReadOnlySpan<char> before)
    {
        (int start, int end) = NumberText.LastDigits(before);
        ReadOnlySpan<char> series = before[start..end];
        bool has = !work.Budget.Spend(work.Scanner.Atoms.Count);
        foreach (TextAtom atom in work.Scanner.Atoms)
        {
            has |= atom.IsDigits && atom.Noise != NoiseKind.Figure && atom.Length == series.Length && series.Length >= LeastDigits && !((ReadOnlySpan<char>)work.Payment.Remittance)[atom.Start..atom.End].SequenceEqual(series);
        }

        return has;
    }

    /// <summary>Adds what speaks for an item that is not named; false where nothing does.</summary>
    internal static bool Add(Workspace work, int item)
    {
        foreach (int i in work.Unread)
        {
            if (Reads(work, i, item, out int start) && (work.Scanner.Atoms[i].Length >= LeastDigits || (Scorer.PayerWeight(work, work.Index.Columns.OwnerOf(item)) > 0 && !ToldPeer.HasOther(work, item))))
            {
                AddShort(work, item, i, start);
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds that a settled document is named which has the number of an item of the same customer but for the serial: who names it pays it again, or something else.</summary>
    internal static void AddSettled(Workspace work, int item)
    {
        ReadOnlySpan<char> number = work.Index.Columns.OpenItems[item].Id.Document.Value;
        (int start, int end) = NumberText.LastDigits(number);
        Span<char> settled = stackalloc char[NumberIndex.MaxLength];
        int before = start == 0 || end < number.Length || number.Length > settled.Length ? 0 : NumberText.Write(number[..start], settled);
        foreach (int i in before > 0 ? work.Unread : [])
        {
            TextAtom atom = work.Scanner.Atoms[i];
            if (atom.Length < LeastOfSettled || before + Math.Max(atom.Length, end - start) > settled.Length || FirstOf(work, i, number[..start]) is not (>= 0 and var first))
            {
                continue;
            }

            // As it stands, else with the zeros of the item's serial.
            ReadOnlySpan<char> digits = ((ReadOnlySpan<char>)work.Payment.Remittance)[atom.Start..atom.End];
            int zeros = Math.Max(0, end - start - digits.Length);
            bool isFound = false;
            for (int fill = 0; fill <= zeros && !isFound; fill += Math.Max(1, zeros))
            {
                settled.Slice(before, fill).Fill('0');
                digits.CopyTo(settled[(before + fill)..]);
                isFound = AddSettled(work, settled[..(before + fill + digits.Length)], work.Index.Columns.OwnerOf(item), work.Scanner.Atoms[first].Start, atom.End);
            }
        }
    }

    private static bool AddSettled(Workspace work, ReadOnlySpan<char> normal, int owner, int start, int end)
    {
        bool has = HasSettled(work, normal, owner, Likeness.Same);
        if (has)
        {
            int units = NumberWeight.Of(work.Scanner.NormalAt(work.Payment.Remittance, start, end), work.Unread.Count, work.Payment.BookingDate) + Priors.ShortNumber;
            work.Elsewhere.Add(new Clue(owner, EvidenceFamily.Document, EvidenceKind.SettledDocument, Math.Max(1, units)) { Field = PaymentField.Remittance, Start = start, Length = end - start, Count = 1 });
        }

        return has;
    }

    /// <summary>Whether a customer has a settled document of a number.</summary>
    /// <param name="work">The payment.</param>
    /// <param name="normal">The normal form of the number.</param>
    /// <param name="owner">The customer.</param>
    /// <param name="least">How like it has to be.</param>
    internal static bool HasSettled(Workspace work, ReadOnlySpan<char> normal, int owner, Likeness least)
    {
        NumberIndex numbers = work.Index.Numbers;
        ulong hash = NumberText.Hash(normal, out _);
        bool has = false;
        for (int e = numbers.First(hash); e >= 0 && !has && work.Budget.Spend(1); e = numbers.Next(e, hash))
        {
            has = numbers[e].Kind == NumberKind.Settled && numbers.LikenessOf(e, normal) >= least
                && work.Index.Columns.RowOf(work.Book.History.SettledDocuments[numbers[e].Target].Customer) == owner;
        }

        return has;
    }

    /// <summary>Adds what speaks for the items that are not named of a set that makes the amount, of which others are: a run of digits that is the serial of one item of all those sets, and of no other.</summary>
    internal static void AddOthersOfSets(Workspace work)
    {
        foreach (int i in work.Unread)
        {
            int found = -1;
            int start = 0;
            bool isOne = true;
            for (int c = 0; c < work.Candidates.Count && isOne; c++)
            {
                ReadOnlySpan<Leg> legs = work.Candidates.LegsOf(work.Candidates[c]);
                bool isList = work.Candidates[c] is { Count: > 1, Fit: Fit.Exact } && work.Budget.Spend(legs.Length) && work.NamedIn(legs) > 0;
                for (int l = 0; l < legs.Length && isList; l++)
                {
                    if (!work.IsNamed(legs[l].Item) && legs[l].Item != found && Reads(work, i, legs[l].Item, out start))
                    {
                        isOne &= found < 0;
                        found = legs[l].Item;
                    }
                }
            }

            if (isOne && found >= 0 && Reads(work, i, found, out start))
            {
                AddShort(work, found, i, start);
            }
        }
    }

    /// <summary>Whether a run of digits is the serial of an item, by itself or behind the last part of the prefix.</summary>
    /// <param name="work">The payment.</param>
    /// <param name="i">The run.</param>
    /// <param name="item">The item.</param>
    /// <param name="start">Where what is read starts.</param>
    internal static bool Reads(Workspace work, int i, int item, out int start)
    {
        ReadOnlySpan<char> number = work.Index.Columns.OpenItems[item].Id.Document.Value;
        (int begin, int end) = NumberText.LastDigits(number);
        bool isSerial = begin > 0 && IsSerial(work, i, number[begin..end].TrimStart('0'), end - begin) && !(work.Scanner.Atoms[i].Length <= LeastDigits && HasOtherSeries(work, number[..begin]));
        int first = isSerial ? FirstOf(work, i, number[..begin]) : -1;
        start = first < 0 ? 0 : work.Scanner.Atoms[first].Start;
        return first >= 0;
    }

    private static bool IsSerial(Workspace work, int i, ReadOnlySpan<char> serial, int width)
    {
        TextAtom atom = work.Scanner.Atoms[i];
        return atom.Length <= width && ((ReadOnlySpan<char>)work.Payment.Remittance)[atom.Start..atom.End].TrimStart('0').SequenceEqual(serial);
    }

    // The run itself where it stands by itself, or that before it where it is the last part of the prefix and nothing goes before; −1 where something else does.
    private static int FirstOf(Workspace work, int i, ReadOnlySpan<char> prefix)
    {
        ReadOnlySpan<char> text = work.Payment.Remittance;
        if (!GoesOnFrom(text, work.Scanner.Atoms[i].Start))
        {
            return work.Scanner.IsWholeNumber(text, i, i) ? i : -1;
        }

        TextAtom before = i == 0 ? default : work.Scanner.Atoms[i - 1];
        bool isPrefix = before.Length > 1 && TextAtoms.CanJoin(text, before, work.Scanner.Atoms[i]) && !GoesOnFrom(text, before.Start)
            && prefix.TrimEnd("-/._ ").EndsWith(text[before.Start..before.End], StringComparison.OrdinalIgnoreCase);
        return isPrefix ? i - 1 : -1;
    }

    // A letter, a digit or a mark of numbers stands right before it; the point behind a word, as in "no.0755", is none.
    private static bool GoesOnFrom(ReadOnlySpan<char> text, int start) => start > 0
        && (NumberText.IsKept(text[start - 1]) || text[start - 1] is '-' or '/' or '_' || (text[start - 1] == '.' && (start == 1 || !char.IsLetter(text[start - 2]))));

    // Behind a word for an invoice one text in fifty has other digits.
    private static int OfFew(int digits, int tries) => Logarithm.Units(NumberWeight.PowerOfTen(digits) / Priors.AnnouncedByChance / Math.Max(1, tries));

    /// <summary>Adds that a run of digits names an item by its serial.</summary>
    /// <param name="work">The payment.</param>
    /// <param name="item">The item.</param>
    /// <param name="i">The run.</param>
    /// <param name="start">Where what is read starts: with the run, or with the prefix before it.</param>
    internal static void AddShort(Workspace work, int item, int i, int start)
    {
        int end = work.Scanner.Atoms[i].End;
        bool isBare = start == work.Scanner.Atoms[i].Start;
        int tries = isBare ? work.Unread.Count : 1;
        bool isFew = isBare && end - start <= LeastDigits && IsAnnounced(work, i);
        int units = (isFew ? OfFew(end - start, tries) : NumberWeight.Of(work.Scanner.NormalAt(work.Payment.Remittance, start, end), tries, work.Payment.BookingDate)) + Priors.ShortNumber;
        if (units > 0)
        {
            work.Items.Add(new Clue(item, EvidenceFamily.Document, EvidenceKind.ShortNumber, units) { Field = PaymentField.Remittance, Start = start, Length = end - start, Count = 1 });
            work.Name(item);
        }
    }
}
