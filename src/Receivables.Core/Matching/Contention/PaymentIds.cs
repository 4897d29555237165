using Receivables.Internals;

namespace Receivables.Matching.Contention;

/// <summary>Sees that no payment of a batch comes twice: ids are taken down while the payments are at hand, and only those of one hash are compared.</summary>
/// <param name="count">How many payments there are.</param>
internal sealed class PaymentIds(int count)
{
    private readonly uint[] _hashes = new uint[count];

    /// <summary>Takes an id down.</summary>
    internal void Take(int place, PaymentId id) => _hashes[place] = Math.Max(1, unchecked((uint)id.GetHashCode()));

    /// <summary>Refuses payments of which one comes twice.</summary>
    /// <param name="payments">The payments whose ids were taken down.</param>
    /// <exception cref="ArgumentException">One does.</exception>
    internal void RequireDistinct(Payment[] payments)
    {
        PairList repeats = RepeatFilter.RepeatsOf(_hashes);
        int[] places = repeats.Places(0, repeats.Count);
        Array.Sort(places);
        HashSet<PaymentId> seen = [];
        foreach (int place in places)
        {
            if (!seen.Add(payments[place].Id))
            {
                throw new ArgumentException($"The payment {Printable.Clip(payments[place].Id.Value)} occurs twice.", nameof(payments));
            }
        }
    }
}
