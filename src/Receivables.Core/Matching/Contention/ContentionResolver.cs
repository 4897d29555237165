using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Contention;

/// <summary>Holds the payments of a batch against each other: an item is settled once.</summary>
/// <remarks>
/// A document named with its exact amount stands before an amount that only fits. Items between which nothing tells a difference go to the payments in turn, the oldest first.
/// Whatever else claims the same item is left to a person, all of it. The order of the input makes no difference.
/// </remarks>
internal sealed class ContentionResolver
{
    private readonly BookColumns _book;
    private readonly Twins _twins;

    // Items that a named claim settles, or that a person has to decide on: nobody else gets them.
    private readonly HashSet<int> _gone = [];

    private ContentionResolver(BookColumns book, Twins twins)
    {
        _book = book;
        _twins = twins;
    }

    /// <summary>Resolves.</summary>
    /// <param name="verdicts">By booking date, then id.</param>
    /// <param name="index">The book.</param>
    internal static void Resolve(ReadOnlySpan<Verdict> verdicts, BookIndex index)
    {
        var resolver = new ContentionResolver(index.Columns, Twins.Find(verdicts, index.Payments));
        List<Verdict> named = [];
        List<Verdict> unnamed = [];
        foreach (Verdict verdict in verdicts)
        {
            if (verdict is { Decision: MatchDecision.Apply, IsNamed: false, Legs.Length: > 1 } && resolver._twins.OriginalOf(verdict) is { } original)
            {
                // The same set twice: the second finds nothing left.
                verdict.HoldAsDuplicate(original);
            }
            else if (verdict is { Decision: MatchDecision.Review, DuplicateOf: null, Legs.Length: > 0 } && resolver._twins.OriginalOf(verdict) is { } before && !resolver.HasOthersLike(verdict))
            {
                verdict.HoldAsDuplicate(before);
            }
            else if (verdict.Decision == MatchDecision.Apply)
            {
                (verdict.IsNamed ? named : unnamed).Add(verdict);
            }
        }

        resolver.ResolveNamed(named);
        resolver.ReserveHeld(verdicts);
        resolver.ResolveUnnamed(unnamed);
    }

    // Another month of a subscription says the same as the month before.
    private bool HasOthersLike(Verdict verdict) => verdict.Legs.Length == 1 && AvailableLike(_book.Items[verdict.Legs[0].Item].Peer).Count > 1;

    private void ResolveNamed(List<Verdict> named)
    {
        var claims = new Dictionary<int, Verdict>();
        HashSet<Verdict> contested = [];
        foreach (Verdict verdict in named)
        {
            if (claims.TryGetValue(verdict.Legs[0].Item, out Verdict? earlier) && IsPaidTwice(earlier, verdict))
            {
                verdict.HoldAsDuplicate(earlier.Payment.Id);
                continue;
            }

            foreach (Leg leg in verdict.Legs)
            {
                if (!claims.TryAdd(leg.Item, verdict))
                {
                    contested.Add(claims[leg.Item]);
                    contested.Add(verdict);
                }
            }
        }

        HoldAll(contested);
        _gone.UnionWith(claims.Keys);
    }

    // The words around the numbers differ from one order to the next: whichever of the two is meant, the items are settled once.
    private static bool IsPaidTwice(Verdict earlier, Verdict verdict) =>
        PaymentLikeness.HaveSamePayerAndAmount(earlier.Payment, verdict.Payment) && earlier.Legs.AsSpan().SequenceEqual(verdict.Legs);

    // What a held payment names by its number is not given to one that only has the amount.
    private void ReserveHeld(ReadOnlySpan<Verdict> verdicts)
    {
        foreach (Verdict verdict in verdicts)
        {
            if (verdict.Decision == MatchDecision.Review && verdict.IsNamed && verdict.DuplicateOf is null)
            {
                _gone.UnionWith(verdict.Legs.Select(l => l.Item));
            }
        }
    }

    private void ResolveUnnamed(List<Verdict> unnamed)
    {
        // Sets and single items that touch the same likeness are not told apart by it.
        ILookup<int, Verdict> byPeer = unnamed.SelectMany(v => v.Legs.Select(l => (Peer: _book.Items[l.Item].Peer, Verdict: v)))
            .Distinct().ToLookup(c => c.Peer, c => c.Verdict);
        HashSet<Verdict> contested = [];
        foreach (IGrouping<int, Verdict> claims in byPeer)
        {
            List<Verdict> all = [.. claims];
            if (all.Count == 1 && !all[0].Legs.Any(l => _gone.Contains(l.Item)))
            {
                continue;
            }

            if (all.Any(v => v.Legs.Length > 1))
            {
                contested.UnionWith(all);
            }
            else
            {
                GiveInTurn(all, AvailableLike(claims.Key), contested);
            }
        }

        HoldAll(contested);
    }

    private void GiveInTurn(List<Verdict> claims, List<int> available, HashSet<Verdict> contested)
    {
        bool twins = claims.Select(v => _twins.OriginalOf(v) ?? v.Payment.Id).Distinct().Count() == 1;
        if (claims.Count > available.Count && !twins)
        {
            contested.UnionWith(claims);
            return;
        }

        for (int i = 0; i < claims.Count; i++)
        {
            if (i < available.Count)
            {
                claims[i].MoveTo(available[i]);
            }
            else if (_twins.OriginalOf(claims[i]) is { } original)
            {
                claims[i].HoldAsDuplicate(original);
            }
            else
            {
                contested.Add(claims[i]);
            }
        }
    }

    private List<int> AvailableLike(int peer)
    {
        AccountRow account = _book.Accounts[_book.Items[peer].Account];
        List<int> available = [];
        for (int i = peer; i < account.End; i++)
        {
            if (_book.Items[i].Peer == peer && !_gone.Contains(i))
            {
                available.Add(i);
            }
        }

        return available;
    }

    private static void HoldAll(IEnumerable<Verdict> verdicts)
    {
        foreach (Verdict verdict in verdicts)
        {
            verdict.Hold(MatchReason.Contested);
        }
    }
}
