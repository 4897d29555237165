using Receivables.Matching.Decisions;

namespace Receivables.Matching.Contention;

/// <summary>Payments that would be applied to several items and name some of them, such as two invoices less a credit note that is not named: what they name does not wait for a payment that only has the amount.</summary>
/// <remarks>They speak after those that name all that they settle, and after what held ones name. Where not enough is left for all of them, none speaks, and each stands against the others with all that it wants.</remarks>
internal sealed class PartlyNamed
{
    private readonly HashSet<Verdict> _heard = [];

    private PartlyNamed()
    {
    }

    /// <summary>Speaks for what they name.</summary>
    internal static PartlyNamed Speak(PaymentBatch batch, SharedWants wants, ClassStock stock)
    {
        var partly = new PartlyNamed();
        List<Verdict> candidates = [];
        Dictionary<int, Int128> asked = [];
        foreach (int place in wants.Payments)
        {
            Verdict verdict = batch.Verdicts[place];
            if (IsPartlyNamed(verdict))
            {
                candidates.Add(verdict);
                foreach (Leg leg in NamedOf(verdict, stock))
                {
                    asked[leg.Item] = asked.GetValueOrDefault(leg.Item) + Int128.Abs(leg.Settled);
                }
            }
        }

        candidates.RemoveAll(verdict => NamedOf(verdict, stock).Any(leg => asked[leg.Item] > stock.LeftOf(leg.Item)));
        foreach (Verdict verdict in candidates)
        {
            partly._heard.Add(verdict);
            foreach (Leg leg in NamedOf(verdict, stock))
            {
                stock.Speak(leg.Item, leg.Settled);
            }
        }

        return partly;
    }

    /// <summary>Whether an item of an answer is spoken for by the payment itself.</summary>
    internal bool Has(Verdict verdict, in Leg leg) => _heard.Contains(verdict) && IsNamed(verdict, leg);

    private static bool IsPartlyNamed(Verdict verdict) => verdict is { Decision: MatchDecision.Apply, IsNamed: false, DuplicateOf: null, Legs.Length: > 1, NamedItems.Length: > 0 };

    private static IEnumerable<Leg> NamedOf(Verdict verdict, ClassStock stock) => verdict.Legs.Where(leg => IsNamed(verdict, leg) && stock.ClassOf(leg.Item) >= 0);

    private static bool IsNamed(Verdict verdict, in Leg leg) => Array.BinarySearch(verdict.NamedItems, leg.Item) >= 0;
}
