using NodaTime;

namespace Receivables.Matching.Contention;

/// <summary>The payments that are in the ledger already: by id, by place in the bank's files, and by likeness.</summary>
/// <remarks>Immutable. Books that follow one another share the index of the earlier payments; that of the recent ones is made again with each, until it is worth putting both together.</remarks>
internal sealed class PaymentIndex
{
    private const int MostRecent = 512;

    private readonly KnownPayments _earlier;
    private readonly KnownPayments _recent;
    private readonly IReadOnlySet<PaymentId> _returned;
    private readonly LocalDate _since;

    internal PaymentIndex(IReadOnlyList<Payment> payments, IReadOnlyList<PaymentId> returned)
        : this(new KnownPayments(payments), new KnownPayments([]), returned.ToHashSet(), LocalDate.MinIsoValue)
    {
    }

    private PaymentIndex(KnownPayments earlier, KnownPayments recent, IReadOnlySet<PaymentId> returned, LocalDate since) =>
        (_earlier, _recent, _returned, _since) = (earlier, recent, returned, since);

    /// <summary>Whether a payment is in the ledger.</summary>
    internal bool Contains(PaymentId id) => BookedOn(id) >= _since;

    /// <summary>When a payment of the ledger was booked, or null where it is in none.</summary>
    internal LocalDate? BookedOn(PaymentId id) => (_recent.Find(id) ?? _earlier.Find(id))?.BookingDate;

    /// <summary>Whether the bank took a payment back.</summary>
    internal bool IsReturned(PaymentId id) => _returned.Contains(id);

    /// <summary>The payment that was read from a place, or null.</summary>
    internal PaymentId? FromSource(string? key) => key is null ? null : Earlier(_earlier.FromSource(key, _since), _recent.FromSource(key, _since));

    /// <summary>Whether there may be a payment of an amount: only then a likeness is worth making.</summary>
    internal bool HasAmount(Money amount) => _earlier.HasAmount(amount) || _recent.HasAmount(amount);

    /// <summary>The first payment like another, or null.</summary>
    internal PaymentId? Like(in PaymentLikeness likeness) => Earlier(_earlier.Like(likeness, _since, _returned), _recent.Like(likeness, _since, _returned));

    /// <summary>The index of an edited book.</summary>
    /// <param name="received">Payments that are not in it yet.</param>
    /// <param name="returned">All payments that the bank took back.</param>
    /// <param name="since">Payments booked before are forgotten.</param>
    internal PaymentIndex After(IReadOnlyList<Payment> received, IReadOnlyList<PaymentId> returned, LocalDate since)
    {
        IReadOnlySet<PaymentId> gone = returned.Count == _returned.Count ? _returned : returned.ToHashSet();
        KnownPayments recent = received.Count == 0 ? _recent : new KnownPayments(_recent.All.Concat(received));
        return recent.Count <= MostRecent
            ? new(_earlier, recent, gone, since)
            : new(new KnownPayments(_earlier.All.Concat(recent.All).Where(p => p.BookingDate >= since)), new KnownPayments([]), gone, since);
    }

    // Of two the earlier, by booking date, then id.
    private static PaymentId? Earlier(Payment? one, Payment? other)
    {
        if (one is null || other is null)
        {
            return (one ?? other)?.Id;
        }

        int order = one.BookingDate.CompareTo(other.BookingDate);
        return (order != 0 ? order < 0 : one.Id.CompareTo(other.Id) < 0) ? one.Id : other.Id;
    }
}
