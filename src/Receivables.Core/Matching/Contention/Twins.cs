using Receivables.Matching.Decisions;
using Receivables.Matching.Documents;

namespace Receivables.Matching.Contention;

/// <summary>Finds payments that say the same as an earlier one.</summary>
internal sealed class Twins
{
    private readonly Dictionary<int, (PaymentId Original, int First)> _later = [];
    private readonly HashSet<int> _firsts = [];

    private Twins(List<int> doubted) => Doubted = doubted;

    /// <summary>All that were held against others, as places in the batch, by booking date, then id.</summary>
    internal List<int> Doubted { get; }

    /// <summary>Those that are like an earlier payment, as places in the batch, by booking date, then id.</summary>
    internal List<int> Later { get; } = [];

    /// <summary>The earlier payment that says the same, or null.</summary>
    internal PaymentId? OriginalOf(int payment) => _later.TryGetValue(payment, out (PaymentId Original, int) twin) ? twin.Original : null;

    /// <summary>The first of the batch that says the same, the payment itself where it is; −1 where there is no other.</summary>
    internal int FirstOf(int payment) => _later.TryGetValue(payment, out (PaymentId, int First) twin) ? twin.First : _firsts.Contains(payment) ? payment : -1;

    /// <summary>Finds them, and holds those that were read from the same place or name what the earlier one names.</summary>
    internal static Twins Find(PaymentBatch batch)
    {
        var twins = new Twins(Candidates(batch));
        var sources = new Dictionary<string, PaymentId>(StringComparer.Ordinal);
        var firsts = new Dictionary<PaymentLikeness, int>();
        foreach (int place in twins.Doubted)
        {
            Verdict verdict = batch.Verdicts[place];
            Payment payment = verdict.Payment;
            if ((batch.Index.Payments.FromSource(payment.SourceKey) ?? Earlier(sources, payment)) is { } same)
            {
                verdict.HoldAsDuplicate(same);
            }
            else if (PaymentLikeness.Of(payment) is { } likeness)
            {
                twins.Add(batch, place, likeness, firsts);
            }
        }

        return twins;
    }

    // By booking date, then id.
    private static List<int> Candidates(PaymentBatch batch)
    {
        List<int> candidates = [];
        Add(WithSameText(batch, RepeatFilter.RepeatsOf(batch.Keys.Likenesses)), candidates);
        Add(RepeatFilter.RepeatsOf(batch.Keys.Sources), candidates);
        for (int i = 0; i < batch.Keys.Known.Length; i++)
        {
            if (batch.Keys.Known[i])
            {
                candidates.Add(i);
            }
        }

        candidates.Sort();
        Adjacent.KeepFirst(candidates);
        candidates.Sort(batch.Compare);
        return candidates;
    }

    // Of one payer and one amount there are many, of one text few: their likenesses are written out, letter by letter.
    private static PairList WithSameText(PaymentBatch batch, PairList repeats)
    {
        var same = new PairList();
        for (int i = 0; i < repeats.Count; i++)
        {
            ulong text = NumberText.Hash(batch.Verdicts[repeats.PlaceAt(i)].Payment.Remittance, out _);
            same.Add((int)unchecked((text ^ (text >> 32) ^ (uint)repeats.KeyAt(i)) & int.MaxValue), repeats.PlaceAt(i));
        }

        same.SortAndKeepRepeats();
        return same;
    }

    private static void Add(PairList pairs, List<int> candidates)
    {
        for (int i = 0; i < pairs.Count; i++)
        {
            candidates.Add(pairs.PlaceAt(i));
        }
    }

    private static PaymentId? Earlier(Dictionary<string, PaymentId> sources, Payment payment) =>
        payment.SourceKey is not { } key || sources.TryAdd(key, payment.Id) ? null : sources[key];

    private void Add(PaymentBatch batch, int place, in PaymentLikeness likeness, Dictionary<PaymentLikeness, int> firsts)
    {
        bool isFirst = firsts.TryAdd(likeness, place);
        int first = firsts[likeness];
        PaymentId? known = batch.Index.Payments.Like(likeness);
        if ((known ?? (isFirst ? null : batch.Verdicts[first].Payment.Id)) is not { } original)
        {
            return;
        }

        Later.Add(place);
        _later.Add(place, (original, first));
        _firsts.Add(first);
        if (batch.Verdicts[place].NamesAny && (known is not null || NamesTheSame(batch.Verdicts[first], batch.Verdicts[place])))
        {
            batch.Verdicts[place].HoldAsDuplicate(original);
            if (known is not null)
            {
                batch.Verdicts[place].Withdraw();
            }
        }
    }

    // The texts are the same; the end-to-end id of one may name what that of the other does not.
    private static bool NamesTheSame(Verdict first, Verdict later) =>
        first.NamesAny && !(first.IsNamed && later.IsNamed && first.Decision == MatchDecision.Apply && later.Decision == MatchDecision.Apply && !first.Legs.AsSpan().SequenceEqual(later.Legs));
}
