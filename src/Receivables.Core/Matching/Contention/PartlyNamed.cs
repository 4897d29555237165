using Receivables.Matching.Decisions;

namespace Receivables.Matching.Contention;

/// <summary>Payments that would be applied to several items and name some of them, such as two invoices less a credit note that is not named: what they name does not wait for a payment that only has the amount.</summary>
/// <remarks>They speak after those that name all that they settle, and after what held ones name. Where not enough is left of an item for all that name it so, the held among them, none speaks for it, and each stands against the others.</remarks>
internal sealed class PartlyNamed
{
    private readonly HashSet<(Verdict Verdict, int Item)> _heard = [];

    private PartlyNamed()
    {
    }

    /// <summary>Speaks for what they name.</summary>
    internal static PartlyNamed Speak(PaymentBatch batch, SharedWants wants, ClassStock stock)
    {
        var partly = new PartlyNamed();
        List<(Verdict Verdict, Leg Leg)> named = [];
        Dictionary<int, Int128> asked = [];
        foreach (int place in wants.Payments)
        {
            Verdict verdict = batch.Verdicts[place];
            foreach (Leg leg in IsPartlyNamed(verdict) ? verdict.Legs : [])
            {
                if (IsNamed(verdict, leg) && stock.ClassOf(leg.Item) >= 0)
                {
                    named.Add((verdict, leg));
                    asked[leg.Item] = asked.GetValueOrDefault(leg.Item) + Int128.Abs(leg.Settled);
                }
            }
        }

        named.RemoveAll(one => one.Verdict.Decision != MatchDecision.Apply || asked[one.Leg.Item] > stock.LeftOf(one.Leg.Item));
        foreach ((Verdict verdict, Leg leg) in named)
        {
            partly._heard.Add((verdict, leg.Item));
            stock.Speak(leg.Item, leg.Settled);
        }

        return partly;
    }

    /// <summary>Whether an item of an answer is spoken for by the payment itself.</summary>
    internal bool Has(Verdict verdict, in Leg leg) => _heard.Contains((verdict, leg.Item));

    // A held one may have as good a right: where not enough is left for it too, nobody speaks.
    private static bool IsPartlyNamed(Verdict verdict) => verdict is { Decision: MatchDecision.Apply or MatchDecision.Review, IsNamed: false, DuplicateOf: null, Legs.Length: > 1, NamedItems.Length: > 0 };

    private static bool IsNamed(Verdict verdict, in Leg leg) => Array.BinarySearch(verdict.NamedItems, leg.Item) >= 0;
}
