using System.Runtime.InteropServices;
using NodaTime;
using Receivables.Internals;

namespace Receivables.Matching.Contention;

/// <summary>Payments by id, by place in the bank's files, and by likeness. Immutable once made.</summary>
internal sealed class KnownPayments
{
    private readonly Payment[] _payments;
    private readonly Dictionary<PaymentId, int> _ids;
    private readonly Dictionary<string, int> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _likenesses;
    private readonly HashSet<Money> _amounts = [];

    // For each payment the next one with the same source, and the next whose likeness has the same hash; −1 where there is none.
    private readonly int[] _nextOfSource;
    private readonly int[] _nextLike;

    /// <param name="payments">The payments, in any order.</param>
    /// <exception cref="ArgumentException">A payment occurs twice.</exception>
    internal KnownPayments(IEnumerable<Payment> payments)
    {
        _payments = [.. payments.OrderBy(p => p.BookingDate).ThenBy(p => p.Id)];
        _ids = new(_payments.Length);
        _likenesses = new(_payments.Length);
        _nextOfSource = new int[_payments.Length];
        _nextLike = new int[_payments.Length];

        // From behind, so that the first of a kind leads to the later ones.
        for (int i = _payments.Length - 1; i >= 0; i--)
        {
            Payment payment = _payments[i];
            if (!_ids.TryAdd(payment.Id, i))
            {
                throw new ArgumentException($"The payment {Printable.Clip(payment.Id.Value)} occurs twice in the history.", nameof(payments));
            }

            _amounts.Add(payment.Amount);
            _nextOfSource[i] = payment.SourceKey is { } key ? Lead(_sources, key, i) : -1;
            _nextLike[i] = PaymentLikeness.Of(payment) is { } likeness ? Lead(_likenesses, likeness.GetHashCode(), i) : -1;
        }
    }

    internal int Count => _payments.Length;

    /// <summary>The payments, by booking date, then id.</summary>
    internal IReadOnlyList<Payment> All => _payments;

    /// <summary>A payment by its id, or null.</summary>
    internal Payment? Find(PaymentId id) => _ids.TryGetValue(id, out int i) ? _payments[i] : null;

    /// <summary>Whether there may be a payment of an amount.</summary>
    internal bool HasAmount(Money amount) => _amounts.Contains(amount);

    /// <summary>The first payment that was read from a place, of those booked from a day on; or null.</summary>
    internal Payment? FromSource(string key, LocalDate since)
    {
        int i = _sources.TryGetValue(key, out int first) ? first : -1;
        while (i >= 0 && _payments[i].BookingDate < since)
        {
            i = _nextOfSource[i];
        }

        return i < 0 ? null : _payments[i];
    }

    /// <summary>The first payment like another, of those booked from a day on that the bank did not take back; or null.</summary>
    internal Payment? Like(in PaymentLikeness likeness, LocalDate since, IReadOnlySet<PaymentId> returned)
    {
        int i = _likenesses.TryGetValue(likeness.GetHashCode(), out int first) ? first : -1;
        while (i >= 0 && (_payments[i].BookingDate < since || returned.Contains(_payments[i].Id) || PaymentLikeness.Of(_payments[i]) != likeness))
        {
            i = _nextLike[i];
        }

        return i < 0 ? null : _payments[i];
    }

    private static int Lead<T>(Dictionary<T, int> leads, T key, int payment)
        where T : notnull
    {
        ref int first = ref CollectionsMarshal.GetValueRefOrAddDefault(leads, key, out bool isKnown);
        int next = isKnown ? first : -1;
        first = payment;
        return next;
    }
}
