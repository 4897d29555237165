using System.Runtime.InteropServices;
using Receivables.Matching.Documents;
using Receivables.Matching.Payers;

namespace Receivables.Matching.Decisions;

/// <summary>Whether the number that names an item may be a mistake, or the number of something else, so that it proves nothing at an amount that others owe as well.</summary>
/// <remarks>Who pays by a number that is another customer's, and owes exactly the amount, may have misread a digit of the own number; orders and contracts are numbered with a few bare digits too.</remarks>
internal static class MistakenNumber
{
    /// <summary>With so many digits and no letter, other things are numbered as well.</summary>
    private const int MostOfBare = 6;

    // Slips away from a number are eighty of a million: more items of one amount are not looked at one by one.
    private const int MostOfAmount = 1_024;

    // Reminders have numbers of their own.
    private static readonly WordSet Reminders = new(
        "REMINDER", "REMINDERS", "MAHNUNG", "MAHNUNGEN", "ZAHLUNGSERINNERUNG", "RELANCE", "RELANCES", "HERINNERING", "AANMANING", "SOLLECITO", "RECORDATORIO", "LEMBRETE", "PRZYPOMNIENIE", "RYKKER", "PÅMINNELSE", "PURRING");

    /// <summary>Looks at an answer that would be applied.</summary>
    /// <param name="work">The payment and what was found.</param>
    /// <param name="best">The answer.</param>
    internal static bool MayBe(Workspace work, in Candidate best)
    {
        if (best is not { Fit: Fit.Exact, Count: 1, Owner: >= 0 } || !work.IsNamed(work.Candidates.LegsOf(best)[0].Item))
        {
            return false;
        }

        int item = work.Candidates.LegsOf(best)[0].Item;
        Span<char> normal = stackalloc char[NumberIndex.MaxLength];
        ReadOnlySpan<char> number = NumberOf(work, item, normal);
        return Scorer.IsOwedByPayer(work, best.Owner)
            ? !IsNamedBeyondDoubt(work, item, number) || Near(work, best.Owner, number, IsPayer) >= 0
            : work.SharedAmount > 1 && Scorer.PayerWeight(work, best.Owner) <= 0 && (IsNumberOfOrder(work, item) || Near(work, best.Owner, number, IsLikePayer) >= 0 || IsNearOfAmount(work, best.Owner, number));
    }

    // A bank that broke the name may have broken the number; and of several who have a name but for the legal form each may have paid.
    private static bool IsLikePayer(Workspace work, int customer)
    {
        bool isLike = work.Payment.Payer.Name is { } payer && work.Index.Columns.Customers[customer].Master is { } master && NameLikeness.AreAlike(payer, master.Name);
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Payers))
        {
            isLike |= clue.Target == customer && clue.Units > 0 && clue.Kind == EvidenceKind.SimilarName;
        }

        return isLike;
    }

    /// <summary>What the payer owes of exactly the amount, where the number that is written is one slip of the hand from its own, or is said to be that of an order or a reminder: then that is likelier meant. The answer, or −1.</summary>
    /// <param name="work">The payment and what was found.</param>
    /// <param name="best">The answer that may rest on a mistake.</param>
    internal static int OwnOf(Workspace work, in Candidate best)
    {
        int item = work.Candidates.LegsOf(best)[0].Item;
        Span<char> normal = stackalloc char[NumberIndex.MaxLength];
        ReadOnlySpan<char> number = NumberOf(work, item, normal);
        return Near(work, best.Owner, number, IsPayer) is >= 0 and var near ? near : IsNumberOfOrder(work, item) ? Own(work, best.Owner) : -1;
    }

    private static ReadOnlySpan<char> NumberOf(Workspace work, int item, Span<char> normal) =>
        normal[..Math.Max(0, NumberText.Write(work.Index.Columns.OpenItems[item].Id.Document.Value, normal))];

    private static bool IsBare(ReadOnlySpan<char> number) => number.Length <= MostOfBare && !number.ContainsAnyExceptInRange('0', '9');

    // A reference, an order that is on file, or a number in full that is more than a few digits and is not said to be something else.
    private static bool IsNamedBeyondDoubt(Workspace work, int item, ReadOnlySpan<char> number)
    {
        bool isNamed = false;
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Items))
        {
            isNamed |= clue.Target == item && clue.Family == EvidenceFamily.Document && clue.Units > 0
                && ((!IsNumber(clue) && !IsBareOrder(work, clue)) || (clue.Kind == EvidenceKind.DocumentNumber && !IsBare(number) && !IsOfSomethingElse(work, clue) && !IsOwnId(clue, number)));
        }

        return isNamed;
    }

    private static bool IsNumber(in Clue clue) => clue.Kind == EvidenceKind.DocumentNumber || clue.Kind == EvidenceKind.ShortNumber || clue.Kind == EvidenceKind.MistypedNumber;

    // Buyers count their orders each for himself: a few digits are those of many.
    private static bool IsBareOrder(Workspace work, in Clue clue) =>
        clue.Kind == EvidenceKind.PurchaseOrder && clue.Field == PaymentField.Remittance && clue.Length > 0 && IsBare(work.Payment.Remittance.AsSpan(clue.Start, clue.Length));

    // Payers count their orders to the bank; digits alone say nothing there.
    private static bool IsOwnId(in Clue clue, ReadOnlySpan<char> number) => clue.Field == PaymentField.EndToEndId && !number.ContainsAnyExceptInRange('0', '9');

    private static bool IsOfSomethingElse(Workspace work, in Clue clue) => clue.Field == PaymentField.Remittance && clue.Length > 0
        && (UnknownNumbers.IsOrder(work, clue.Start) || LeadWord.Stands(work.Scanner, work.Payment.Remittance, clue.Start, Reminders));

    // What the payer, or somebody like the payer, owes whose number one slip of the hand makes this one; the likeliest of several.
    private static int Near(Workspace work, int owner, ReadOnlySpan<char> number, Func<Workspace, int, bool> pays)
    {
        Span<char> normal = stackalloc char[NumberIndex.MaxLength];
        int near = -1;
        for (int i = 0; i < work.Candidates.Count; i++)
        {
            bool isNear = IsOfPayer(work, i, owner, pays) && NearNumbers.AreNear(NumberOf(work, work.Candidates.LegsOf(work.Candidates[i])[0].Item, normal), number);
            near = isNear && (near < 0 || work.Candidates[i].Score > work.Candidates[near].Score) ? i : near;
        }

        return near;
    }

    // Where what is named was as good as proven, what others owe of the amount is among no candidates.
    private static bool IsNearOfAmount(Workspace work, int owner, ReadOnlySpan<char> number)
    {
        if (work.SharedAmount > MostOfAmount || string.IsNullOrEmpty(work.Payment.Payer.Name) || !work.Budget.Spend(work.SharedAmount))
        {
            return false;
        }

        Span<char> normal = stackalloc char[NumberIndex.MaxLength];
        bool isNear = false;
        foreach (int other in work.ItemsOfTarget)
        {
            isNear = isNear || (work.Index.Columns.OwnerOf(other) != owner && work.Index.Columns.Items[other].Open != 0 && NearNumbers.AreNear(NumberOf(work, other, normal), number) && IsLikePayer(work, work.Index.Columns.OwnerOf(other)));
        }

        return isNear;
    }

    // The only thing of the amount that the payer owes; −1 where there are several, or none.
    private static int Own(Workspace work, int owner)
    {
        int own = -1;
        for (int i = 0; i < work.Candidates.Count; i++)
        {
            if (IsOfPayer(work, i, owner, IsPayer))
            {
                if (own >= 0)
                {
                    return -1;
                }

                own = i;
            }
        }

        return own;
    }

    private static bool IsOfPayer(Workspace work, int index, int owner, Func<Workspace, int, bool> pays) =>
        work.Candidates[index] is { Fit: Fit.Exact, Count: 1, Owner: >= 0 } own && own.Owner != owner && pays(work, own.Owner);

    private static bool IsPayer(Workspace work, int customer) => work.IsKnownToPay(customer);

    private static bool IsNumberOfOrder(Workspace work, int item)
    {
        bool isOrder = false;
        bool isOther = false;
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Items))
        {
            if (clue.Target == item && clue.Family == EvidenceFamily.Document && clue.Units > 0)
            {
                bool isOfSomethingElse = (IsNumber(clue) && IsOfSomethingElse(work, clue)) || IsBareOrder(work, clue);
                isOrder |= isOfSomethingElse;
                isOther |= !isOfSomethingElse;
            }
        }

        return isOrder && !isOther;
    }
}
