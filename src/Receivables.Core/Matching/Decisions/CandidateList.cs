using System.Runtime.InteropServices;
using Receivables.Ledgers;
using Receivables.Matching.Amounts;
using Receivables.Matching.Books;

namespace Receivables.Matching.Decisions;

/// <summary>The answers proposed for one payment, each set of allocations once.</summary>
internal sealed class CandidateList
{
    /// <summary>How many answers one payment can have; more means that not all was looked at.</summary>
    internal const int Most = 256;

    private readonly List<Leg> _legs = [];
    private readonly List<Candidate> _candidates = [];

    internal int Count => _candidates.Count;

    internal Candidate this[int index] => _candidates[index];

    internal void Clear()
    {
        _legs.Clear();
        _candidates.Clear();
    }

    internal ReadOnlySpan<Leg> LegsOf(in Candidate candidate) => CollectionsMarshal.AsSpan(_legs).Slice(candidate.Start, candidate.Count);

    internal void SetScore(int index, int score) => _candidates[index] = _candidates[index] with { Score = score };

    /// <summary>Lets another item stand for those like it in an answer of one item.</summary>
    internal void MoveTo(in Candidate candidate, int item) => _legs[candidate.Start] = _legs[candidate.Start] with { Item = item };

    /// <summary>Adds an answer of one item.</summary>
    internal void AddSingle(Workspace work, in Leg leg, Fit fit, int peers = 1)
    {
        _legs.Add(leg);
        Close(work, _legs.Count - 1, fit, peers);
    }

    /// <summary>Adds an answer; its legs are put into the order of the book. Returns its index, or −1 where there is no room.</summary>
    internal int Add(Workspace work, ReadOnlySpan<Leg> legs, Fit fit)
    {
        int start = _legs.Count;
        _legs.AddRange(legs);
        CollectionsMarshal.AsSpan(_legs)[start..].Sort(static (a, b) => a.Item.CompareTo(b.Item));
        return Close(work, start, fit, 1);
    }

    /// <summary>The answer that settles one item, and nothing else, by exactly its amount; −1 where it is not among them.</summary>
    /// <param name="work">The payment.</param>
    /// <param name="item">The item, or one like it that stands for it.</param>
    internal int FindExact(Workspace work, int item)
    {
        ItemRow[] items = work.Index.Columns.Items;
        int found = -1;
        for (int i = 0; i < _candidates.Count && found < 0; i++)
        {
            found = _candidates[i] is { Count: 1, Fit: Fit.Exact } && items[_legs[_candidates[i].Start].Item].Peer == items[item].Peer ? i : -1;
        }

        return found;
    }

    private int Close(Workspace work, int start, Fit fit, int peers)
    {
        BookColumns book = work.Index.Columns;
        Span<Leg> legs = CollectionsMarshal.AsSpan(_legs)[start..];
        if (work.Charge > 0)
        {
            if (fit != Fit.Exact || !TakeCharge(work, legs))
            {
                _legs.RemoveRange(start, _legs.Count - start);
                return -1;
            }

            fit = Fit.Charge;
        }

        if (fit is Fit.Discount or Fit.LateDiscount or Fit.Designated)
        {
            NameDiscounts(work, legs);
        }

        if (Find(legs) is >= 0 and var same)
        {
            Candidate known = _candidates[same];
            _candidates[same] = known with { Peers = Math.Max(known.Peers, peers) };
            _legs.RemoveRange(start, _legs.Count - start);
            return same;
        }

        if (_candidates.Count == Most)
        {
            work.Budget.Exhaust();
            _legs.RemoveRange(start, _legs.Count - start);
            return -1;
        }

        long cash = 0;
        int owner = book.OwnerOf(legs[0].Item);
        foreach (ref readonly Leg leg in legs)
        {
            cash += leg.Cash;
            owner = owner == book.OwnerOf(leg.Item) ? owner : -1;
        }

        _candidates.Add(new Candidate(start, legs.Length, fit, cash, owner, peers, 0));
        return _candidates.Count - 1;
    }

    // One charge for the whole payment: the largest item bears it.
    private static bool TakeCharge(Workspace work, Span<Leg> legs)
    {
        int largest = 0;
        for (int i = 1; i < legs.Length; i++)
        {
            largest = legs[i].Settled > legs[largest].Settled ? i : largest;
        }

        bool fits = legs[largest].Settled > work.Charge;
        if (fits)
        {
            legs[largest] = legs[largest] with { Adjustment = work.Charge, Kind = AdjustmentKind.BankCharge, Rule = DifferenceFit.OfClass(work, AdjustmentKind.BankCharge) };
        }

        return fits;
    }

    // How much a discount is, the terms say; rules say whether it is accepted, and where it is booked.
    private static void NameDiscounts(Workspace work, Span<Leg> legs)
    {
        if (work.Policy.DifferenceRules.IsEmpty)
        {
            return;
        }

        foreach (ref Leg leg in legs)
        {
            if (leg.Adjustment > 0)
            {
                int late = leg.Kind == AdjustmentKind.LateDiscount ? work.Index.Discounts.DaysLate(leg.Item, work.Payment.BookingDate, leg.Adjustment) : 0;
                leg = leg with { Rule = DifferenceFit.FindDiscount(work, leg.Kind, leg.Settled, leg.Adjustment, late) };
            }
        }
    }

    private int Find(ReadOnlySpan<Leg> legs)
    {
        for (int i = 0; i < _candidates.Count; i++)
        {
            if (_candidates[i].Count == legs.Length && LegsOf(_candidates[i]).SequenceEqual(legs))
            {
                return i;
            }
        }

        return -1;
    }
}
