using Receivables.Internals;
using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Contention;

/// <summary>Tells each held payment which others of the batch have, or want, what it could settle.</summary>
internal sealed class RivalFinder
{
    /// <summary>So many are told; the others say nothing new.</summary>
    private const int Most = 8;

    private readonly BookColumns _book;
    private readonly Verdict[] _held;
    private readonly int[][] _wanted;
    private readonly Dictionary<int, Payment> _applied = [];

    /// <summary>Notes what the held payments want before they are looked at again.</summary>
    /// <param name="verdicts">The batch by booking date, then id; contested items resolved.</param>
    /// <param name="book">The book.</param>
    internal RivalFinder(Verdict[] verdicts, BookColumns book)
    {
        _book = book;
        _held = [.. verdicts.Where(v => v.Decision == MatchDecision.Review)];
        _wanted = [.. _held.Select(v => v.Legs.Concat(v.Alternatives.SelectMany(a => a.Legs)).Select(l => l.Item).Distinct().Order().ToArray())];
        foreach (Verdict verdict in verdicts.Where(v => v.Decision == MatchDecision.Apply))
        {
            foreach (Leg leg in verdict.Legs)
            {
                _applied[leg.Item] = verdict.Payment;
            }
        }
    }

    /// <summary>Tells them, once they were looked at again: first who settled what they wanted, then who is held for what they are held for.</summary>
    internal void Tell()
    {
        ILookup<int, Payment> suggested = _held.SelectMany(v => v.Legs.Select(l => (l.Item, v.Payment))).ToLookup(s => s.Item, s => s.Payment);
        for (int i = 0; i < _held.Length; i++)
        {
            Payment payment = _held[i].Payment;
            IEnumerable<MatchRival> have = _wanted[i].Where(_applied.ContainsKey).Select(row => RivalOf(_applied[row], row, true));
            IEnumerable<MatchRival> want = _held[i].Legs.SelectMany(l => suggested[l.Item].Where(p => p.Id != payment.Id).Select(p => RivalOf(p, l.Item, false)));
            _held[i].Rivals = ValueList<MatchRival>.From(have.Concat(want).Take(Most));
        }
    }

    private MatchRival RivalOf(Payment payment, int row, bool isApplied) => new(payment.Id, _book.OpenItems[row].Id, isApplied);
}
