using System.Runtime.InteropServices;
using NodaTime;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>The end of the last digits of a number behind a word for an invoice: <c>Facture 0091</c> of 25080091, where year and month begin the digits and the serial begins anew with each.</summary>
/// <remarks>
/// Each month has such a number, so that it names nothing. But where it is the end of what the payer owes of exactly the amount, and nothing in the text says otherwise, it is no number of a document in no book either: the payment is as one that says nothing.
/// Where the payer's name is only like that of who owes it, it is the number of such a document much less surely.
/// </remarks>
internal static class AnnouncedTails
{
    private const int LeastDigits = 3;

    /// <summary>As many digits as a year or a month has go before it.</summary>
    private const int LeastBefore = 2;
    private const int MostBefore = 9;

    /// <summary>The numbers of so many months before are looked up: from the first of a year it is 89 to the last of that before.</summary>
    private const int MostMonths = 100;

    /// <summary>What digits that name nothing weigh for a document in no book: 0 where they are the end of the number of what the payer owes.</summary>
    /// <param name="work">The payment, all answers there.</param>
    /// <param name="place">The atom behind the word for an invoice.</param>
    internal static int UnknownWeight(Workspace work, int place)
    {
        if (work.Named.Count > 0 || work.Elsewhere.Count > 0 || PeerSigns.DigitsOfInvoice(work) != place || PeerSigns.AreDoubted(work) || Disguise.IsReordered(work.Payment.Remittance))
        {
            return Priors.LeastUnknownDocument;
        }

        TextAtom atom = work.Scanner.Atoms[place];
        ReadOnlySpan<char> digits = ((ReadOnlySpan<char>)work.Payment.Remittance)[atom.Start..atom.End];
        for (int i = 0; i < work.Candidates.Count; i++)
        {
            if (work.Candidates[i] is { Count: 1, Fit: Fit.Exact, Peers: 1 } candidate && IsOnlyPayer(work, candidate.Owner) && work.Candidates.LegsOf(candidate)[0].Item is var item && IsTail(work, item, digits))
            {
                bool agrees = !ToldPeer.IsYetToCome(work, item) && AgreesWithDays(work, place, work.Index.Columns.Items[item].IssueDate) && !IsOfMonthBefore(work, item, candidate.Owner, digits.Length);
                return !agrees ? Priors.LeastUnknownDocument : work.IsKnownToPay(candidate.Owner) ? 0 : Priors.EndOfUnknownDocument;
            }
        }

        return Priors.LeastUnknownDocument;
    }

    // By account or exact name, or by a name that is like it; and nothing says that it is, or is for, somebody else.
    private static bool IsOnlyPayer(Workspace work, int customer)
    {
        bool isOnly = work.IsKnownToPay(customer) || IsLike(work, customer);
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Payers))
        {
            isOnly &= clue.Target == customer || clue.Units <= 0;
        }

        return isOnly;
    }

    private static bool IsLike(Workspace work, int customer)
    {
        bool isLike = false;
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Payers))
        {
            isLike |= clue.Target == customer && clue.Kind == EvidenceKind.SimilarName && clue.Units > 0;
        }

        return isLike;
    }

    // Zeros before it would be read as what was left out.
    private static bool IsTail(Workspace work, int item, ReadOnlySpan<char> digits)
    {
        ReadOnlySpan<char> number = work.Index.Columns.OpenItems[item].Id.Document.Value;
        (int start, int end) = NumberText.LastDigits(number);
        return digits.Length >= LeastDigits && end == number.Length && end - start - digits.Length is >= LeastBefore and <= MostBefore && number.EndsWith(digits) && !number[start..^digits.Length].TrimStart('0').IsEmpty;
    }

    // All other digits are an account, a tax number, an amount or a day; a day as that of an invoice is the day of issue, and the month that is named is that of issue.
    private static bool AgreesWithDays(Workspace work, int place, LocalDate issued)
    {
        bool agrees = (work.NamedMonth == 0 || work.NamedMonth == MonthNames.Of(issued)) && (!PeerSigns.SaySomeDayOfInvoice(work) || PeerSigns.DayOfInvoice(work, issued) != PeerSigns.None);
        for (int i = 0; i < work.Scanner.Atoms.Count; i++)
        {
            agrees &= i == place || !work.Scanner.Atoms[i].IsDigits || work.Scanner.Atoms[i].Noise != NoiseKind.None;
        }

        return agrees;
    }

    // Who had an invoice of that end in another month, and has settled it, may pay it again. Without a budget left to tell, so may anybody.
    private static bool IsOfMonthBefore(Workspace work, int item, int customer, int digits)
    {
        string number = work.Index.Columns.OpenItems[item].Id.Document.Value;
        Span<char> written = stackalloc char[NumberIndex.MaxLength];
        Span<char> normal = written[..Math.Max(0, NumberText.Write(number, written))];
        (int start, int end) = NumberText.LastDigits(number);
        Span<char> month = normal.IsEmpty ? normal : normal[^(end - start)..^digits];
        bool isOne = !work.Budget.Spend(MostMonths);
        for (int i = 0; i < MostMonths && !isOne && TakeOne(month); i++)
        {
            isOne = OwnNumbers.HasSettled(work, normal, customer, Likeness.Confusable);
        }

        return isOne;
    }

    // The number before; false where there is none.
    private static bool TakeOne(Span<char> digits)
    {
        int last = digits.LastIndexOfAnyExcept('0');
        if (last >= 0)
        {
            digits[last]--;
            digits[(last + 1)..].Fill('9');
        }

        return last >= 0;
    }
}
