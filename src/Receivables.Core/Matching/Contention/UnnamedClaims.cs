using Receivables.Matching.Decisions;

namespace Receivables.Matching.Contention;

/// <summary>Settles which payments that name nothing, or not all that they settle, get what they want: a weighted set packing over what those that name something leave.</summary>
/// <remarks>
/// A payment that would be applied has its answer, or none. A held one has its answer and the alternatives that are nearly as likely: it is never applied, but may have as good a right.
/// An answer weighs by how much it is likelier than that the payment settles none of its answers.
/// </remarks>
internal sealed class UnnamedClaims
{
    /// <summary>Nothing is surer than from a million million to one.</summary>
    private const double LeastDoubt = 1e-12;

    private readonly PaymentBatch _batch;
    private readonly Twins _twins;
    private readonly ClassStock _stock;
    private readonly PartlyNamed _partly;
    private readonly SetPacking _packing = new();
    private readonly List<int> _places = [];
    private readonly Dictionary<int, int> _ofClass = [];
    private readonly Dictionary<int, int> _ofItem = [];
    private readonly PaymentSeries _series;

    private UnnamedClaims(PaymentBatch batch, Twins twins, ClassStock stock, PartlyNamed partly) =>
        (_batch, _twins, _stock, _partly, _series) = (batch, twins, stock, partly, new PaymentSeries(batch, stock));

    /// <summary>Settles it, holds those that get nothing, and returns those that stay applied, by booking date, then id.</summary>
    internal static List<int> Settle(PaymentBatch batch, SharedWants wants, Twins twins, ClassStock stock, PartlyNamed partly)
    {
        var claims = new UnnamedClaims(batch, twins, stock, partly);
        List<int> places = [];
        foreach (int place in wants.Payments)
        {
            if (batch.Verdicts[place] is { IsNamed: false, MeansNoneOfThem: false, DuplicateOf: null, Decision: not MatchDecision.Unmatched, Legs.Length: > 0 })
            {
                places.Add(place);
            }
        }

        places.Sort(batch.Compare);
        places.ForEach(claims._series.SetAside);
        foreach (int place in places)
        {
            claims.Add(place);
        }

        MatchingPolicy policy = batch.Policy;
        int lead = Math.Max(policy.ApplyMargin.Units, OddsOf((double)policy.ApplyThreshold, 1 - (double)policy.ApplyThreshold));
        return claims.Take(PackingSolver.Solve(claims._packing, lead, policy.ContentionBudget).Outcomes);
    }

    private void Add(int place)
    {
        Verdict verdict = _batch.Verdicts[place];
        if (verdict.Decision == MatchDecision.Apply)
        {
            if (!_series.TryServe(place))
            {
                verdict.Hold(MatchReason.Contested);
                return;
            }

            _packing.AddClaim(_twins.FirstOf(place));
            AddOption(verdict, verdict.Legs, Math.Max(1, OddsOf(verdict.Confidence, 1 - verdict.Confidence)));
            _places.Add(place);
            return;
        }

        AddHeld(place, verdict, Logarithm.Exp(-_batch.Policy.ApplyMargin.Units) * verdict.Confidence);
    }

    private void AddHeld(int place, Verdict verdict, double least)
    {
        double all = verdict.Confidence;
        foreach ((_, double confidence) in verdict.Alternatives)
        {
            all += confidence >= least ? confidence : 0;
        }

        int claim = _packing.ClaimCount;
        AddAnswer(place, claim, verdict.Legs, OddsOf(verdict.Confidence, 1 - all));
        foreach ((Leg[] legs, double confidence) in verdict.Alternatives)
        {
            if (confidence >= least)
            {
                AddAnswer(place, claim, legs, OddsOf(confidence, 1 - all));
            }
        }
    }

    // The first answer that is likelier than none makes the claim.
    private void AddAnswer(int place, int claim, Leg[] legs, int weight)
    {
        if (weight > 0 && _packing.ClaimCount == claim)
        {
            _packing.AddClaim();
            _places.Add(place);
        }

        if (weight > 0)
        {
            AddOption(_batch.Verdicts[place], legs, weight);
        }
    }

    private static int OddsOf(double yes, double no) => Logarithm.Units(Math.Max(yes, LeastDoubt)) - Logarithm.Units(Math.Max(no, LeastDoubt));

    private void AddOption(Verdict verdict, Leg[] legs, int weight)
    {
        _packing.AddOption(weight);
        foreach (Leg leg in legs)
        {
            int place = _partly.Has(verdict, leg) ? -1 : _stock.ClassOf(leg.Item);
            if (place >= 0 && verdict.TakesAnyOfClass(leg, _batch.Index.Columns))
            {
                _packing.Take(OfClass(place), 1);
            }
            else if (place >= 0)
            {
                _packing.Take(OfItem(leg.Item, place), Math.Abs(leg.Settled));
            }
        }
    }

    // As many as nobody spoke for.
    private int OfClass(int place)
    {
        if (_ofClass.TryGetValue(place, out int resource))
        {
            return resource;
        }

        int free = 0;
        foreach (int row in _stock.ItemsOf(place))
        {
            free += _stock.IsSpokenFor(row) ? 0 : 1;
        }

        return _ofClass[place] = _packing.AddResource(free);
    }

    // An item that is spoken for is none of the free ones.
    private int OfItem(int row, int place) =>
        _ofItem.TryGetValue(row, out int resource) ? resource
        : _ofItem[row] = _packing.AddResource(_stock.LeftOf(row), _stock.IsSpokenFor(row) ? -1 : OfClass(place));

    private List<int> Take(PackingOutcome[] outcomes)
    {
        List<int> applied = [];
        for (int claim = 0; claim < outcomes.Length; claim++)
        {
            Verdict verdict = _batch.Verdicts[_places[claim]];
            if (verdict.Decision != MatchDecision.Apply)
            {
                continue;
            }

            if (outcomes[claim] == PackingOutcome.Served)
            {
                applied.Add(_places[claim]);
            }
            else if (IsRepeat(_places[claim], outcomes[claim]) && _twins.OriginalOf(_places[claim]) is { } original)
            {
                verdict.HoldAsDuplicate(original);
            }
            else
            {
                verdict.Hold(outcomes[claim] == PackingOutcome.Exhausted ? MatchReason.BudgetExhausted : MatchReason.Contested);
            }
        }

        return applied;
    }

    // A month of a subscription says the same as the month before, and may stand against others of the batch. Beside one of the batch it is the repeat, whatever became of that one.
    private bool IsRepeat(int place, PackingOutcome outcome) =>
        outcome == PackingOutcome.NothingLeft || (outcome == PackingOutcome.Contested && _twins.FirstOf(place) != place);
}
