using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Contention;

/// <summary>The slow twin of holding payments against each other: the rules as the reference states them, payment by payment and combination by combination.</summary>
/// <remarks>It says which payments stay applied, each to which items, and which are held as repeats.</remarks>
internal sealed class NaiveContention
{
    private readonly BookColumns _book;
    private readonly MatchingPolicy _policy;
    private readonly PaymentIndex _known;
    private readonly List<Verdict> _inOrder;
    private readonly Dictionary<Verdict, PaymentId> _originals = [];
    private readonly Dictionary<Verdict, Verdict> _firsts = [];
    private readonly Dictionary<int, Int128> _spokenFor = [];
    private readonly List<(Verdict Verdict, List<(Leg[] Legs, long Weight)> Options)> _unnamed = [];
    private readonly Dictionary<Verdict, long> _bestWithout = [];
    private readonly HashSet<Verdict> _repeats = [];
    private readonly HashSet<Verdict> _readTwice = [];
    private readonly HashSet<Verdict> _contested = [];
    private readonly Dictionary<Verdict, int[]> _given = [];
    private readonly HashSet<(Verdict Verdict, int Item)> _ownNamed = [];
    private long _best;

    private NaiveContention(PaymentBatch batch)
    {
        _book = batch.Index.Columns;
        _policy = batch.Policy;
        _known = batch.Index.Payments;
        _inOrder = [.. batch.Verdicts.Where(v => v.Reason != MatchReason.AlreadyInLedger).OrderBy(v => v.Payment.BookingDate).ThenBy(v => v.Payment.Id)];
    }

    /// <summary>What becomes of each payment that would be applied, or that is held as a repeat: applied, contested, a repeat.</summary>
    internal static Dictionary<PaymentId, (string Outcome, int[] Items)> Decide(PaymentBatch batch)
    {
        var naive = new NaiveContention(batch);
        naive.FindRepeats();
        naive.FindPaidTwice();
        naive.FindSilentTwice();
        naive.SpeakForNamed();
        naive.SpeakForPartlyNamed();
        naive.HoldTooEarly();
        naive.Pack();
        naive.TakeTurns();
        return naive._inOrder.Where(v => naive._repeats.Contains(v) || v.Decision == MatchDecision.Apply).ToDictionary(
            v => v.Payment.Id,
            v => naive._repeats.Contains(v) ? ("repeat", []) : naive._contested.Contains(v) ? ("contested", []) : ("applied", naive._given.GetValueOrDefault(v) ?? [.. v.Legs.Select(l => l.Item)]));
    }

    private void FindRepeats()
    {
        for (int i = 0; i < _inOrder.Count; i++)
        {
            Verdict verdict = _inOrder[i];
            Verdict[] before = [.. _inOrder[..i]];
            if (verdict.Payment.SourceKey is { } key && (_known.FromSource(key) is not null || before.Any(b => b.Payment.SourceKey == key)))
            {
                _readTwice.Add(verdict);
                _repeats.Add(verdict);
                continue;
            }

            if (PaymentLikeness.Of(verdict.Payment) is not { } likeness)
            {
                continue;
            }

            // What was read twice came once.
            Verdict? first = before.FirstOrDefault(b => PaymentLikeness.Of(b.Payment) == likeness && !_readTwice.Contains(b));
            _firsts[verdict] = first ?? verdict;
            if (_known.Like(likeness) is { } known)
            {
                _originals[verdict] = known;
            }
            else if (first is not null)
            {
                _originals[verdict] = first.Payment.Id;
            }

            bool namesAsMuch = verdict.NamesAny && (_known.Like(likeness) is not null || (first is { NamesAny: true } && !NameDifferently(first, verdict)));
            if (_originals.ContainsKey(verdict) && (namesAsMuch || FindsNothing(verdict, first)))
            {
                _repeats.Add(verdict);
            }
        }
    }

    // Of one text, by end-to-end ids.
    private static bool NameDifferently(Verdict first, Verdict later) =>
        first is { IsNamed: true, Decision: MatchDecision.Apply } && later is { IsNamed: true, Decision: MatchDecision.Apply } && !first.Legs.SequenceEqual(later.Legs);

    private bool FindsNothing(Verdict verdict, Verdict? first) => verdict.Decision switch
    {
        MatchDecision.Apply => !verdict.IsNamed && (verdict.Legs.Length != 1 || (first is { Decision: MatchDecision.Apply } && !ClassesOf(first.Legs).SequenceEqual(ClassesOf(verdict.Legs)))),
        MatchDecision.Review => verdict.Legs.Length > 0 && (verdict.Legs.Length != 1 || _book.Items.Count(i => i.Peer == ClassOf(verdict.Legs[0].Item)) == 1),
        _ => false,
    };

    // The same items at the same amount from the same payer, and not enough of them for both: against the first that names the item.
    private void FindPaidTwice()
    {
        List<Verdict> before = [];
        foreach (Verdict verdict in _inOrder.Where(v => v.IsNamed && v.Decision == MatchDecision.Apply && !_repeats.Contains(v)))
        {
            Verdict? first = before.FirstOrDefault(b => b.Legs.Any(l => l.Item == verdict.Legs[0].Item));
            bool isSame = first is not null && PaymentLikeness.HaveSamePayerAndAmount(first.Payment, verdict.Payment) && first.Legs.SequenceEqual(verdict.Legs);
            if (isSame && verdict.Legs.Any(l => Int128.Abs(l.Settled) + Int128.Abs(l.Settled) > Int128.Abs(_book.Items[l.Item].Open)))
            {
                _repeats.Add(verdict);
            }
            else
            {
                before.Add(verdict);
            }
        }
    }

    // Of one payer and one amount, and they want the same items, of which there are no others like it, or mean the same of several alike: against the first that wants the item so.
    private void FindSilentTwice()
    {
        Dictionary<(int, bool), Verdict> firsts = [];
        foreach (Verdict verdict in _inOrder.Where(v => !v.IsNamed && v.Decision == MatchDecision.Apply && v.Legs.Length > 0 && !_repeats.Contains(v)))
        {
            (int, bool) wanted = (verdict.Legs[0].Item, Means(verdict));
            Verdict first = firsts.TryGetValue(wanted, out Verdict? earlier) ? earlier : firsts[wanted] = verdict;
            bool isSame = first != verdict && first.Legs.SequenceEqual(verdict.Legs) && PaymentLikeness.HaveSamePayerAndAmount(first.Payment, verdict.Payment);
            if (isSame && (verdict.Legs.Length > 1 || Means(verdict) || _book.Items.Count(i => i.Peer == ClassOf(verdict.Legs[0].Item)) == 1))
            {
                _repeats.Add(verdict);
                _originals[verdict] = first.Payment.Id;
            }
        }
    }

    private void SpeakForNamed()
    {
        Verdict[] named = [.. _inOrder.Where(v => v.IsNamed && !_repeats.Contains(v))];
        foreach (Verdict verdict in named.Where(v => v.Decision == MatchDecision.Apply))
        {
            Speak(verdict);
        }

        _contested.UnionWith(named.Where(v => v.Decision == MatchDecision.Apply && v.Legs.Any(l => _spokenFor[l.Item] > Int128.Abs(_book.Items[l.Item].Open))));
        foreach (Verdict verdict in _inOrder.Where(v => v.Decision == MatchDecision.Review && (v.IsNamed || v.IsPointed) && !_repeats.Contains(v)))
        {
            Speak(verdict);
        }

        // A part of what a held payment names or points to, too.
        _contested.UnionWith(named.Where(v => v.Decision == MatchDecision.Apply && v.Legs.Any(l => l.Settled != _book.Items[l.Item].Open && _spokenFor[l.Item] > Int128.Abs(_book.Items[l.Item].Open))));
    }

    // Two invoices less a credit note that is not named: those that are named are spoken for, each where enough is left for all that name it so, the held ones too.
    private void SpeakForPartlyNamed()
    {
        (Verdict Verdict, Leg Leg)[] named = [.. _inOrder.Where(v => v.Decision != MatchDecision.Unmatched && !v.IsNamed && v.Legs.Length > 1 && !_repeats.Contains(v))
            .SelectMany(v => v.Legs.Where(l => v.NamedItems.Contains(l.Item)).Select(l => (v, l)))];
        Dictionary<int, Int128> left = Enumerable.Range(0, _book.Items.Length).ToDictionary(row => row, row => Int128.Max(0, Int128.Abs(_book.Items[row].Open) - _spokenFor.GetValueOrDefault(row)));
        bool Fits(int item) => named.Where(n => n.Leg.Item == item).Aggregate((Int128)0, (sum, n) => sum + Int128.Abs(n.Leg.Settled)) <= left[item];
        foreach ((Verdict verdict, Leg leg) in named.Where(n => n.Verdict.Decision == MatchDecision.Apply && Fits(n.Leg.Item)).ToArray())
        {
            _ownNamed.Add((verdict, leg.Item));
            _spokenFor[leg.Item] = _spokenFor.GetValueOrDefault(leg.Item) + Int128.Abs(leg.Settled);
        }
    }

    private void Speak(Verdict verdict)
    {
        foreach (Leg leg in verdict.Legs)
        {
            _spokenFor[leg.Item] = _spokenFor.GetValueOrDefault(leg.Item) + Int128.Abs(leg.Settled);
        }
    }

    // Of a rent, when all that was issued by then is paid by the earlier ones.
    private void HoldTooEarly()
    {
        List<Verdict> served = [];
        foreach (Verdict verdict in _inOrder.Where(v => !v.IsNamed && !_repeats.Contains(v) && IsOfSeries(v)))
        {
            bool IsIssued(int row) => _book.Items[row].IssueDate <= verdict.Payment.BookingDate;
            int[] free = [.. RowsLike(ClassOf(verdict.Legs[0].Item)).Where(row => !_spokenFor.ContainsKey(row) && !_inOrder.Exists(o => o.Decision == MatchDecision.Apply && !o.IsNamed && !_repeats.Contains(o) && Means(o) && o.Legs[0].Item == row))];
            int before = served.Count(s => AreOfSeries(s, verdict));
            if (IsIssued(verdict.Legs[0].Item) && before >= free.Count(IsIssued) && before < free.Length)
            {
                _contested.Add(verdict);
            }
            else
            {
                served.Add(verdict);
            }
        }
    }

    // The text tells one of several items alike: that is meant, and no other.
    private static bool Means(Verdict verdict) => verdict.Legs.Length == 1 && verdict.NamedItems.Contains(verdict.Legs[0].Item);

    // Who means an item has it. Of what is left, each class in turn: the oldest to the earliest payment. Who comes when the next is yet to come gets nothing.
    private void TakeTurns()
    {
        Verdict[] served = [.. _inOrder.Where(v => v.Decision == MatchDecision.Apply && !v.IsNamed && v.Legs.Length > 0 && !_repeats.Contains(v) && !_contested.Contains(v))];
        HashSet<int> taken = [.. _spokenFor.Keys];
        foreach (Verdict verdict in served)
        {
            _given[verdict] = [.. verdict.Legs.Select(l => l.Item)];
            taken.UnionWith(verdict.Legs.Where(l => !IsAny(verdict, l)).Select(l => l.Item));
        }

        foreach (IGrouping<int, (Verdict Verdict, int Leg)> turns in served.SelectMany(v => Enumerable.Range(0, v.Legs.Length).Where(l => IsAny(v, v.Legs[l])).Select(l => (Verdict: v, Leg: l))).ToLookup(t => ClassOf(t.Verdict.Legs[t.Leg].Item)))
        {
            Queue<int> free = new(RowsLike(turns.Key).Where(row => !taken.Contains(row)));
            foreach ((Verdict verdict, int leg) in turns)
            {
                int own = verdict.Legs[leg].Item;
                bool isAlone = turns.Count() == 1 && !taken.Contains(own);
                _given[verdict][leg] = isAlone ? own : free.Dequeue();
                bool isEarly = verdict.Payment.BookingDate >= _book.Items[own].IssueDate && verdict.Payment.BookingDate < _book.Items[_given[verdict][leg]].IssueDate;
                _contested.UnionWith(isEarly && verdict.Legs.Length == 1 ? [verdict] : []);
            }
        }

        foreach (Verdict verdict in served)
        {
            Array.Sort(_given[verdict]);
        }
    }

    private IEnumerable<int> RowsLike(int peer) => Enumerable.Range(0, _book.Items.Length).Where(row => ClassOf(row) == peer);

    private bool IsOfSeries(Verdict verdict) => verdict is { Decision: MatchDecision.Apply, IsNamed: false, Legs.Length: 1 } && IsAny(verdict, verdict.Legs[0]) && PaymentLikeness.HaveSamePayerAndAmount(verdict.Payment, verdict.Payment);

    private bool AreOfSeries(Verdict verdict, Verdict other) =>
        IsOfSeries(verdict) && IsOfSeries(other) && ClassOf(verdict.Legs[0].Item) == ClassOf(other.Legs[0].Item) && PaymentLikeness.HaveSamePayerAndAmount(verdict.Payment, other.Payment);

    // A rent of a month that is that of none of those alike claims none of them.
    private bool MeansNoneOfThem(Verdict verdict) =>
        verdict is { Decision: MatchDecision.Review, Reason: MatchReason.NamesMonth } && !verdict.Payment.Remittance.StartsWith("facture", StringComparison.Ordinal)
        && CrowdedBook.MonthsMeant.TryGetValue(verdict.Payment.Remittance, out int month)
        && (month != verdict.Payment.BookingDate.Month || verdict.Payment.Remittance.StartsWith("loyer", StringComparison.Ordinal))
        && verdict.Legs.All(leg => RowsLike(ClassOf(leg.Item)).All(row => month < _book.Items[row].IssueDate.Month - 1 || month > _book.OpenItems[row].DueDate.Month + (month > verdict.Payment.BookingDate.Month ? 0 : 1)));

    private void Pack()
    {
        foreach (Verdict verdict in _inOrder.Where(v => !v.IsNamed && !_repeats.Contains(v) && !_contested.Contains(v) && v.Decision != MatchDecision.Unmatched && v.Legs.Length > 0 && !MeansNoneOfThem(v)))
        {
            List<(Leg[] Legs, double Confidence)> answers = [(verdict.Legs, verdict.Confidence)];
            if (verdict.Decision == MatchDecision.Review)
            {
                answers.AddRange(verdict.Alternatives.Where(a => a.Confidence >= verdict.Confidence * Logarithm.Exp(-_policy.ApplyMargin.Units)));
            }

            double none = Math.Max(1e-12, 1 - answers.Sum(a => a.Confidence));
            _unnamed.Add((verdict, [.. answers.Select(a => (a.Legs, (long)(Logarithm.Units(Math.Max(1e-12, a.Confidence)) - Logarithm.Units(none))))]));
        }

        foreach ((Verdict verdict, _) in _unnamed)
        {
            _bestWithout[verdict] = 0;
        }

        Try(0, [], 0);
        double threshold = (double)_policy.ApplyThreshold;
        long lead = Math.Max(1, Math.Max(_policy.ApplyMargin.Units, Logarithm.Units(threshold) - Logarithm.Units(1 - threshold)));
        foreach ((Verdict verdict, List<(Leg[] Legs, long)> options) in _unnamed.Where(u => u.Verdict.Decision == MatchDecision.Apply))
        {
            if (_bestWithout[verdict] > _best - Math.Min(lead, WeightOf(verdict)))
            {
                bool isRepeat = _originals.ContainsKey(verdict) && (_firsts[verdict] != verdict || !Fits([(verdict, verdict.Legs)]));
                (isRepeat ? _repeats : _contested).Add(verdict);
            }
        }
    }

    // Of payments that say the same none is likelier than another.
    private long WeightOf(Verdict verdict) => _unnamed.Where(u => u.Verdict == verdict || AreTwins(u.Verdict, verdict)).Min(u => Math.Max(1, u.Options[0].Weight));

    private bool AreTwins(Verdict verdict, Verdict other) =>
        verdict.Decision == MatchDecision.Apply && other.Decision == MatchDecision.Apply && _firsts.ContainsKey(verdict) && _firsts.ContainsKey(other) && _firsts[verdict] == _firsts[other];

    private void Try(int index, List<(Verdict Verdict, Leg[] Legs)> taken, long worth)
    {
        if (!Fits(taken))
        {
            return;
        }

        if (index == _unnamed.Count)
        {
            _best = Math.Max(_best, worth);
            foreach ((Verdict verdict, _) in _unnamed.Where(u => !taken.Exists(t => t.Verdict == u.Verdict)))
            {
                _bestWithout[verdict] = Math.Max(_bestWithout[verdict], worth);
            }

            return;
        }

        (Verdict next, List<(Leg[] Legs, long Weight)> options) = _unnamed[index];
        Try(index + 1, taken, worth);
        bool isItsTurn = _unnamed[..index].TrueForAll(u => !AreTwins(u.Verdict, next) || taken.Exists(t => t.Verdict == u.Verdict));
        foreach ((Leg[] legs, long weight) in isItsTurn ? options : [])
        {
            long own = next.Decision == MatchDecision.Apply ? WeightOf(next) : weight;
            if (own > 0)
            {
                Try(index + 1, [.. taken, (next, legs)], worth + own);
            }
        }
    }

    // Whole items of a class come from those that nobody spoke for and nobody takes a part of.
    private bool Fits(IEnumerable<(Verdict Verdict, Leg[] Legs)> taken)
    {
        (Verdict Verdict, Leg Leg)[] legs = [.. taken.SelectMany(t => t.Legs.Where(l => !_ownNamed.Contains((t.Verdict, l.Item))).Select(l => (t.Verdict, l)))];
        Leg[] pinned = [.. legs.Where(l => !IsAny(l.Verdict, l.Leg)).Select(l => l.Leg)];
        bool parts = pinned.GroupBy(l => l.Item).All(g => g.Select(l => Int128.Abs(l.Settled)).Aggregate((a, b) => a + b) + _spokenFor.GetValueOrDefault(g.Key) <= Int128.Abs(_book.Items[g.Key].Open));
        return parts && legs.Where(l => IsAny(l.Verdict, l.Leg)).GroupBy(l => ClassOf(l.Leg.Item)).All(g =>
            g.Count() <= Enumerable.Range(0, _book.Items.Length).Count(row => ClassOf(row) == g.Key && !_spokenFor.ContainsKey(row) && !pinned.Any(l => l.Item == row)));
    }

    // What the payer names is that item, and no other like it.
    private bool IsAny(Verdict verdict, Leg leg) => !verdict.NamedItems.Contains(leg.Item) && leg.Given is null && leg.Adjustment == 0 && leg.Settled == _book.Items[leg.Item].Open;

    private int ClassOf(int row) => _book.Items[row].Peer;

    private IEnumerable<int> ClassesOf(Leg[] legs) => legs.Select(l => ClassOf(l.Item)).Order();
}
