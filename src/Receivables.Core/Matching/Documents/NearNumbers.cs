using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>Items of the amount whose number is a slip of the hand away from what the text names: one digit wrong, or two neighbours swapped.</summary>
internal static class NearNumbers
{
    /// <summary>A shorter number is near too many.</summary>
    internal const int LeastLength = 4;

    /// <summary>So many numbers of a text are looked at, and so many that are not in the book.</summary>
    internal const int MostPlaces = 16;

    // One digit of the number is another, or has changed places with the next.
    private const int SlipsEachDigit = 10;

    /// <summary>Adds what speaks for the single items among the candidates that are not named. The clues on items are sorted again.</summary>
    internal static void Add(Workspace work)
    {
        TextScanner scanner = work.Scanner;
        int before = work.Items.Count;
        UnlistedNearNumbers.List(work);
        bool hasDigits = work.Candidates.Count > 0 && OwnNumbers.Collect(work);
        bool mayBeCut = work.Named.Count == 0 && CutNumbers.MayBe(work);
        for (int i = 0; i < work.Candidates.Count && (mayBeCut || hasDigits || scanner.Hits.Count + scanner.Unknown.Count > 0); i++)
        {
            Candidate candidate = work.Candidates[i];
            int item = work.Candidates.LegsOf(candidate)[0].Item;
            if (candidate.Count == 1 && candidate.Fit is Fit.Exact or Fit.Charge && !work.IsNamed(item) && work.Budget.Spend(MostPlaces))
            {
                if (!AddNearest(work, item) && candidate is { Fit: Fit.Exact, Peers: > 1 } && NearestPeer(work, item) is >= 0 and var peer)
                {
                    work.Candidates.MoveTo(candidate, peer);
                }

                if (hasDigits && !OwnNumbers.Add(work, item))
                {
                    OwnNumbers.AddSettled(work, item);
                }

                if (mayBeCut)
                {
                    CutNumbers.Add(work, item);
                }
            }
        }

        if (hasDigits && work.Index.Stems.HasMore)
        {
            OwnSerials.AddWholeSet(work);
            OwnNumbers.AddOthersOfSets(work);
        }

        if (work.Items.Count > before)
        {
            work.Items.Sort(Clue.Compare);
        }
    }

    // The oldest stands for all that are like it, unless the number is a slip away from that of another of them; −1 where it is from none.
    private static int NearestPeer(Workspace work, int oldest)
    {
        ItemRow[] items = work.Index.Columns.Items;
        int end = work.Index.Columns.Accounts[items[oldest].Account].End;
        for (int i = oldest + 1; i < end && work.Budget.Spend(1); i++)
        {
            if (items[i].Peer == items[oldest].Peer && !work.IsNamed(i) && AddNearest(work, i))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool AddNearest(Workspace work, int item)
    {
        int before = work.Items.Count;
        Span<char> number = stackalloc char[NumberIndex.MaxLength];
        int length = NumberText.Write(work.Index.Columns.OpenItems[item].Id.Document.Value, number);
        if (length < LeastLength)
        {
            return false;
        }

        TextScanner scanner = work.Scanner;
        ReadOnlySpan<char> text = work.Payment.Remittance;
        for (int h = 0; h < Math.Min(MostPlaces, scanner.Hits.Count); h++)
        {
            AddIfNear(work, item, number[..length], scanner.NormalOf(text, scanner.Hits[h]), scanner.Hits[h]);
        }

        for (int u = 0; u < UnknownPlaces(work); u++)
        {
            AddIfNear(work, item, number[..length], scanner.NormalOf(text, scanner.Unknown[u].Hit), scanner.Unknown[u].Hit);
        }

        if (work.Items.Count == before && work.Book.History.SettledDocuments.Count > 0 && !number[..length].ContainsAnyExceptInRange('0', '9'))
        {
            AddAnnounced(work, item, number[..length]);
        }

        return work.Items.Count > before;
    }

    // 643018 for 463018: with a wrong first digit it does not look like one of the creditor's own. Only behind a word for an invoice.
    private static void AddAnnounced(Workspace work, int item, ReadOnlySpan<char> number)
    {
        if (work.Announced.Count == 0)
        {
            CollectAnnounced(work);
        }

        foreach (int i in work.Announced)
        {
            if (i >= 0 && work.Scanner.Atoms[i] is var atom && atom.Length == number.Length)
            {
                AddIfNear(work, item, number, work.Payment.Remittance.AsSpan(atom.Start, atom.Length), new TextHit(0, atom.Start, atom.End, atom.Length, true));
            }
        }
    }

    // Once for each payment: none begin with −1.
    private static void CollectAnnounced(Workspace work)
    {
        work.Announced.Add(-1);
        bool isAffordable = work.Budget.Spend(work.Scanner.Atoms.Count);
        for (int i = 0; isAffordable && i < work.Scanner.Atoms.Count && work.Announced.Count <= MostPlaces; i++)
        {
            if (work.Scanner.Atoms[i] is { IsDigits: true, Noise: NoiseKind.None, Length: >= LeastLength } atom && work.Scanner.StandsAlone(i, i) && LeadWord.Stands(work.Scanner, work.Payment.Remittance, atom.Start, AnnouncedNumbers.Words)
                && work.Budget.Spend(work.Scanner.Hits.Count + 1) && !work.Scanner.IsTaken(atom.Start, atom.End))
            {
                work.Announced.Add(i);
            }
        }
    }

    /// <summary>How many of the numbers that are not in the book may be a slip: without a history one that is not open may have been paid before.</summary>
    internal static int UnknownPlaces(Workspace work) => work.Book.History.SettledDocuments.Count > 0 ? Math.Min(MostPlaces, work.Scanner.Unknown.Count) : 0;

    private static void AddIfNear(Workspace work, int item, ReadOnlySpan<char> number, ReadOnlySpan<char> read, in TextHit place)
    {
        if (work.NamesOtherCurrency || !AreNear(number, read) || (OwesAmountTwice(work, item) && IsSettledOfSame(work, item, place)))
        {
            return;
        }

        // What was written short is worth what stands there.
        bool isShort = place.Reading == Reading.Short;
        int written = NumberWeight.Of(isShort ? work.Scanner.WrittenAt(work.Payment.Remittance, place) : number, work.Scanner.TriesLike(place), work.Payment.BookingDate);
        int units = written + (isShort ? Priors.ShortNumber : 0) + Priors.MistypedNumber - Logarithm.Units(SlipsEachDigit * number.Length);
        if (units > 0)
        {
            work.Items.Add(new Clue(item, EvidenceFamily.Document, EvidenceKind.MistypedNumber, units)
            {
                Field = PaymentField.Remittance,
                Start = place.Start,
                Length = place.End - place.Start,
                Count = 1,
            });
        }
    }

    // Who buys the same every month owes the amount of the settled one again.
    private static bool OwesAmountTwice(Workspace work, int item)
    {
        ItemRow[] items = work.Index.Columns.Items;
        AccountRow account = work.Index.Columns.Accounts[items[item].Account];
        bool owes = !work.Budget.Spend(account.Count);
        for (int i = account.Start; i < account.End && !owes; i++)
        {
            owes = i != item && items[i].Open == items[item].Open;
        }

        return owes;
    }

    // Invoices to one customer often follow one another: who names the settled one may pay it twice.
    private static bool IsSettledOfSame(Workspace work, int item, in TextHit place)
    {
        foreach (Clue clue in work.Elsewhere)
        {
            if (clue.Kind == EvidenceKind.SettledDocument && clue.Start == place.Start && clue.Field == PaymentField.Remittance && clue.Target == work.Index.Columns.OwnerOf(item))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether two numbers differ in one digit, or in two digits side by side that changed places.</summary>
    internal static bool AreNear(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int at = left.CommonPrefixLength(right);
        if (left.Length != right.Length || at == left.Length || !char.IsAsciiDigit(left[at]) || !char.IsAsciiDigit(right[at]))
        {
            return false;
        }

        bool oneWrong = left[(at + 1)..].SequenceEqual(right[(at + 1)..]);
        bool swapped = at + 1 < left.Length && left[at] == right[at + 1] && left[at + 1] == right[at] && left[(at + 2)..].SequenceEqual(right[(at + 2)..]);
        return oneWrong || swapped;
    }
}
