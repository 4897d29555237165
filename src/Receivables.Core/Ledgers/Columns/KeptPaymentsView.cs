using Receivables.Internals;

namespace Receivables.Ledgers.Columns;

/// <summary>The payments that a ledger kept at one moment.</summary>
internal readonly struct KeptPaymentsView(ChunkedView<uint> places, TextArenaView packed, ChunkedView<Payment> whole)
{
    /// <summary>The payment of a row, equal to that which was received; the row must be one that was held.</summary>
    internal Payment At(int row, PaymentId id, in PaymentRow payment) =>
        places[row] is var place && place >= KeptPayments.FirstWhole ? whole[(int)(place - KeptPayments.FirstWhole)]
        : PackedPayment.Read(new PackedReader(packed.Bytes(place)), id, payment);
}
