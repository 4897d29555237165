using System.Runtime.InteropServices;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Contention;

/// <summary>Finds payments that say the same as an earlier one.</summary>
internal sealed class Twins
{
    private readonly Dictionary<Verdict, PaymentId> _originals = [];

    private Twins()
    {
    }

    /// <summary>The earlier payment that says the same, or null.</summary>
    internal PaymentId? OriginalOf(Verdict verdict) => _originals.TryGetValue(verdict, out PaymentId id) ? id : null;

    /// <summary>Finds them, and holds those that were read from the same place or name what the earlier one names.</summary>
    /// <param name="verdicts">By booking date, then id.</param>
    /// <param name="known">What is in the ledger.</param>
    internal static Twins Find(ReadOnlySpan<Verdict> verdicts, PaymentIndex known)
    {
        var twins = new Twins();
        var sources = new Dictionary<string, PaymentId>(StringComparer.Ordinal);
        var likenesses = new Dictionary<PaymentLikeness, PaymentId>();
        Dictionary<Money, int> amounts = CountAmounts(verdicts);
        foreach (Verdict verdict in verdicts)
        {
            Payment payment = verdict.Payment;
            if ((known.FromSource(payment.SourceKey) ?? Earlier(sources, payment.SourceKey, payment.Id)) is { } same)
            {
                verdict.HoldAsDuplicate(same);
                continue;
            }

            bool worthIt = amounts[payment.Amount] > 1 || known.HasAmount(payment.Amount);
            if (worthIt && PaymentLikeness.Of(payment) is { } likeness && (known.Like(likeness) ?? Earlier(likenesses, likeness, payment.Id)) is { } like)
            {
                twins._originals.Add(verdict, like);
                if (verdict.NamesAny)
                {
                    verdict.HoldAsDuplicate(like);
                }
            }
        }

        return twins;
    }

    private static Dictionary<Money, int> CountAmounts(ReadOnlySpan<Verdict> verdicts)
    {
        var amounts = new Dictionary<Money, int>(verdicts.Length);
        foreach (Verdict verdict in verdicts)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(amounts, verdict.Payment.Amount, out _)++;
        }

        return amounts;
    }

    private static PaymentId? Earlier<T>(Dictionary<T, PaymentId> seen, T? key, PaymentId id)
        where T : notnull =>
        key is null || seen.TryAdd(key, id) ? null : seen[key];
}
