using NodaTime;
using Receivables.Matching.Amounts;
using Receivables.Matching.Books;
using Receivables.Matching.Combinations;
using Receivables.Matching.Documents;
using Receivables.Matching.Memory;

namespace Receivables.Matching.Decisions;

/// <summary>The evidence that every candidate has by itself: how the amount fits, and which set of the customer's items it is.</summary>
internal static class StructureClues
{
    // Who pays a part seldom pays less than a tenth.
    private const int LeastPart = 10;

    private const int Ten = 10;
    private const int Whole = 100;

    // Beside one that is named, that two others are not says more against them than that one is not; a third says no more.
    private const int MostUnnamed = 2;

    /// <summary>How the amount fits.</summary>
    /// <param name="work">The payment.</param>
    /// <param name="candidate">The candidate.</param>
    /// <param name="legs">Its items.</param>
    /// <param name="isAlone">Whether neither a document nor the payer speaks for it: prices repeat, so an amount alone says less.</param>
    internal static Clue AmountOf(Workspace work, in Candidate candidate, ReadOnlySpan<Leg> legs, bool isAlone)
    {
        int most = isAlone && candidate.Count == 1 ? MostAlone(work.Index.Columns, legs[0].Item, candidate.Peers) : int.MaxValue;
        int exact = Math.Min(most, work.ExactWeight);
        (EvidenceKind kind, int units) = candidate.Fit switch
        {
            Fit.Exact => (work.Exchange is null ? EvidenceKind.ExactAmount : EvidenceKind.OrderedAmount, Math.Min(exact, RestOf(work, legs))),
            Fit.Discount => (EvidenceKind.DiscountedAmount, exact + Priors.DiscountTaken),
            Fit.LateDiscount => (EvidenceKind.LateDiscountedAmount, exact + Priors.LateDiscountTaken),
            Fit.Charge => (EvidenceKind.ChargedAmount, Math.Min(most, work.Index.Amounts.WeightOf(work.Currency, work.Amount + work.StatedCharge)) + Priors.ChargeBorne),
            Fit.Designated => (EvidenceKind.DesignatedAmount, exact),
            Fit.Difference => (EvidenceKind.AllowedDifference, DifferenceOf(work, legs, most)),
            Fit.Partial => (EvidenceKind.PartialAmount, Priors.Difference + FarOff(work, candidate, legs)),
            _ => (EvidenceKind.ExcessAmount, Priors.Difference + FarOff(work, candidate, legs)),
        };
        return new Clue(-1, EvidenceFamily.Amount, kind, units)
        {
            Field = PaymentField.Amount,
            Count = work.SharedAmount,
            Amount = candidate.Fit switch
            {
                Fit.Partial => Missing(work, legs),
                Fit.Excess => work.Amount - candidate.Cash,
                Fit.Exact when work.Exchange is not null => work.Amount,
                _ => Adjusted(legs),
            },
            Difference = candidate.Fit == Fit.Difference ? RuleOf(legs)!.Kind : null,
        };
    }

    /// <summary>What it says that a part is less than a tenth, or an overpayment more than twice, of what is open; 0 where it is neither.</summary>
    internal static int FarOff(Workspace work, in Candidate candidate, ReadOnlySpan<Leg> legs) => candidate.Fit switch
    {
        Fit.Partial => Missing(work, legs) > (LeastPart - 1) * (Int128)work.Amount ? Priors.FarOff : 0,
        Fit.Excess => work.Amount - candidate.Cash > candidate.Cash ? Priors.FarOff : 0,
        _ => 0,
    };

    // Where some items are named, only what is left of the amount says that the others are meant. What is less than they come to may be any part of it, and round where it is round.
    private static int RestOf(Workspace work, ReadOnlySpan<Leg> legs)
    {
        int named = work.NamedIn(legs);
        if (named == 0 || named == legs.Length)
        {
            return int.MaxValue;
        }

        long rest = 0;
        Int128 all = 0;
        foreach (ref readonly Leg leg in legs)
        {
            rest += work.IsNamed(leg.Item) ? 0 : leg.Cash;
            all += work.IsNamed(leg.Item) ? leg.Cash : 0;
        }

        int weight = rest == 0 ? 0 : work.Index.Amounts.WeightOf(work.Currency, Math.Abs(rest));
        return rest < 0 ? Math.Min(weight, Logarithm.Units(Math.Max(1, (double)all / RoundTo(rest)))) : weight;
    }

    // Whole units of money, tens of its hundredths, or what there is.
    private static int RoundTo(long amount) => amount % Whole == 0 ? Whole : amount % Ten == 0 ? Ten : 1;

    // Strangers pay what any customer owes as well, so the amount tells a customer from a stranger only so far.
    private static int MostAlone(BookColumns book, int item, int peers) => Priors.AmountAlone(book.Customers.Length, book.Accounts[book.Items[item].Account].Payable, peers);

    /// <summary>Which set it is, for each customer in it.</summary>
    internal static int Weigh(Workspace work, in Candidate candidate, ReadOnlySpan<Leg> legs, List<Clue>? chosen)
    {
        BookColumns book = work.Index.Columns;
        int sum = 0;
        for (int start = 0; start < legs.Length;)
        {
            ref readonly AccountRow account = ref book.Accounts[book.Items[legs[start].Item].Account];
            int end = start + 1;
            while (end < legs.Length && legs[end].Item < account.End)
            {
                end++;
            }

            ReadOnlySpan<Leg> own = legs[start..end];
            Clue clue = SetOf(work, own, account, candidate.Peers);
            clue = clue with { Units = clue.Units + UnnamedOf(work, own) };
            clue = CreditsTakenOff(work, own, account) is { } taken ? taken with { Units = Math.Max(taken.Units, clue.Units) } : clue;
            chosen?.Add(clue);
            sum += clue.Units;
            start = end;
        }

        return sum;
    }

    // What is named, and credit notes that are not: a set of what is named, one payment in fifty of which takes credit notes off without a word, whichever of them.
    private static Clue? CreditsTakenOff(Workspace work, ReadOnlySpan<Leg> legs, in AccountRow account)
    {
        int credits = 0;
        long amount = 0;
        foreach (ref readonly Leg leg in legs)
        {
            if (leg.Settled < 0 && !work.IsNamed(leg.Item) && !ToldPeer.IsYetToCome(work, leg.Item))
            {
                credits++;
                amount -= leg.Cash;
            }
        }

        int named = work.NamedIn(legs);
        if (credits == 0 || named == 0 || named + credits < legs.Length)
        {
            return null;
        }

        int of = 0;
        for (int i = account.Start; i < account.End; i++)
        {
            of += work.Index.Columns.Items[i].Open < 0 ? 1 : 0;
        }

        HabitWeights habits = work.Index.Memory.HabitsOf(account.Customer);
        int payable = Math.Max(named, account.Payable);
        int units = Priors.OneIsNamed - Priors.Choices(credits, Math.Max(credits, of)) + (named == 1 ? habits.SingleItem - Logarithm.Units(payable) : SeveralOf(habits, named, payable, 0));
        return new Clue(-1, EvidenceFamily.Combination, EvidenceKind.UnnamedCreditNotes, units) { Count = credits, Total = of, Amount = amount };
    }

    // Who names documents names those that are paid; of a list one may not have been read. Who names one and pays it in part is not rare, and among many items some two or three make any rest.
    private static int UnnamedOf(Workspace work, ReadOnlySpan<Leg> legs)
    {
        int named = work.NamedIn(legs);
        return named == 0 || named == legs.Length ? 0 : named == 1 ? Priors.OneIsNamed * Math.Min(legs.Length - named, MostUnnamed) : Priors.Unread;
    }

    /// <summary>Whether a set of a customer's items is one that people pay: all of it, all that is due by some day, of one month, the oldest.</summary>
    internal static bool IsStatement(Workspace work, ReadOnlySpan<Leg> legs)
    {
        BookColumns book = work.Index.Columns;
        AccountRow account = book.Accounts[book.Items[legs[0].Item].Account];
        return legs.Length == account.Payable || DueToDate.Is(book, account, legs) || OneMonth.Among(book, account, legs) > 0 || OldestFirst.Is(book, account, legs);
    }

    private static Clue SetOf(Workspace work, ReadOnlySpan<Leg> legs, in AccountRow account, int peers)
    {
        BookColumns book = work.Index.Columns;
        HabitWeights habits = work.Index.Memory.HabitsOf(account.Customer);
        int count = legs.Length;
        int of = Math.Max(count, IssuedItems.ChosenFrom(work, account, legs));
        int several = SeveralOf(habits, count, of, count > 1 && work.NamedIn(legs) == 0 ? Peers.Choices(book, account, legs, of < account.Payable ? work.Payment.BookingDate : LocalDate.MaxIsoValue) : 0);
        several = count > 1 && count == of ? Math.Max(several, habits.WholeBalance) : several;
        (EvidenceKind kind, int units, int shown) = count switch
        {
            1 when peers > 1 => (EvidenceKind.OldestOfEqual, habits.SingleItem + Logarithm.Units(Math.Min(peers, of) / (double)of), peers),
            1 => (EvidenceKind.SingleItem, habits.SingleItem - Logarithm.Units(of), 1),
            _ when work.NamedMonth > 0 && work.NamedIn(legs) == 0 && OneMonth.Among(book, account, legs) > 0 && InvoicesOfMonth.Are(work, legs) => (EvidenceKind.OneMonth, Math.Max(several, Priors.NamedMonth), count),
            _ when AreInstalmentsOfOne(book, legs) => (EvidenceKind.AllInstalments, habits.SingleItem - Logarithm.Units(of), count),
            _ when count >= account.Payable => (EvidenceKind.WholeBalance, habits.WholeBalance, count),
            _ when DueToDate.Is(book, account, legs) => (EvidenceKind.DueToDate, Math.Max(several, habits.DueToDate - Logarithm.Units(of - 1)), count),
            _ when OneMonth.Among(book, account, legs) is > 0 and var months =>
                (EvidenceKind.OneMonth, Math.Max(several, habits.SeveralItems + Priors.OneMonth - Logarithm.Units(Math.Min(months, of))), count),
            _ when OldestFirst.Is(book, account, legs) =>
                (EvidenceKind.OldestFirst, Math.Max(several, habits.SeveralItems + Priors.OldestFirst - Logarithm.Units(of - 1)), count),
            _ => (EvidenceKind.SeveralItems, several, count),
        };
        return new Clue(-1, EvidenceFamily.Combination, kind, units) { Count = shown, Total = of };
    }

    private static bool AreInstalmentsOfOne(BookColumns book, ReadOnlySpan<Leg> legs)
    {
        ItemId first = book.OpenItems[legs[0].Item].Id;
        foreach (ref readonly Leg leg in legs)
        {
            if (first.Part == 0 || book.OpenItems[leg.Item].Id.Document != first.Document)
            {
                return false;
            }
        }

        return true;
    }

    // Two items are as likely as all larger sets together, three as all larger than three; all sets of a size alike, and the oldest of items that are alike stand for any of them.
    private static int SeveralOf(HabitWeights habits, int count, int of, int choices) =>
        Math.Max(-LogOdds.MaxUnits, habits.SeveralItems + ((count - 1) * Priors.Half) - Priors.Choices(count, of) + choices);

    // As likely as any other difference that the rule allows, and never less than one that none does.
    private static int DifferenceOf(Workspace work, ReadOnlySpan<Leg> legs, int most)
    {
        long open = work.Amount + Adjusted(legs);
        int exact = Math.Min(most, work.Index.Amounts.WeightOf(work.Currency, open));
        return Math.Max(Priors.Difference, exact - Logarithm.Units(DifferenceFit.WidthOf(RuleOf(legs)!, open, work.Currency)) + Priors.AllowedDifference);
    }

    private static DifferenceRule? RuleOf(ReadOnlySpan<Leg> legs)
    {
        foreach (ref readonly Leg leg in legs)
        {
            if (leg.Rule is { } rule)
            {
                return rule;
            }
        }

        return null;
    }

    private static long Adjusted(ReadOnlySpan<Leg> legs)
    {
        long sum = 0;
        foreach (ref readonly Leg leg in legs)
        {
            sum += leg.Adjustment;
        }

        return sum;
    }

    private static long Missing(Workspace work, ReadOnlySpan<Leg> legs)
    {
        Int128 open = 0;
        foreach (ref readonly Leg leg in legs)
        {
            open += work.Index.Columns.Items[leg.Item].Open;
        }

        return (long)Int128.Min(open - work.Amount, long.MaxValue);
    }
}
