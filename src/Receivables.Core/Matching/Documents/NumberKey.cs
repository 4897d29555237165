using Receivables.Ledgers;
using Receivables.References;

namespace Receivables.Matching.Documents;

/// <summary>One number by which a text can name an item or a settled document.</summary>
/// <param name="Text">The number as it is written.</param>
/// <param name="Hash">The hash of its normal form.</param>
/// <param name="Length">The length of its normal form.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Schemes">The kinds of references whose check digits hold, a bit each, of the first form of a reference; else none.</param>
internal readonly record struct NumberKey(string Text, ulong Hash, int Length, NumberKind Kind, int Schemes = 0)
{
    private const int FormsOfReference = 6;

    internal static NumberKey Of(string text, NumberKind kind, int schemes = 0) => new(text, NumberText.Hash(text, out int length), length, kind, schemes);

    /// <summary>Lists the numbers of an item: that of its document, its reference and its orders.</summary>
    /// <param name="item">The item.</param>
    /// <param name="keys">Takes them; what was in it is gone.</param>
    internal static void List(OpenItem item, List<NumberKey> keys)
    {
        keys.Clear();
        keys.Add(Of(item.Id.Document.Value, NumberKind.Document));
        if (item.Document?.PaymentReference is { } reference)
        {
            ListReference(reference, keys);
        }

        if (item.Document is { PurchaseOrders.Count: > 0 } document)
        {
            foreach (string order in document.PurchaseOrders.Distinct(StringComparer.Ordinal))
            {
                keys.Add(Of(order, NumberKind.PurchaseOrder));
            }

            ListWithoutPrefix(document.PurchaseOrders, keys);
        }
    }

    /// <summary>Whether two items have the same numbers.</summary>
    internal static bool AreSame(OpenItem left, OpenItem right) =>
        ReferenceEquals(left.Document, right.Document)
        || (left.Document?.PaymentReference == right.Document?.PaymentReference && (left.Document?.PurchaseOrders ?? []).SequenceEqual(right.Document?.PurchaseOrders ?? []));

    // In full it is a number by itself.
    private static void ListWithoutPrefix(IReadOnlyList<string> orders, List<NumberKey> keys)
    {
        foreach (string order in orders)
        {
            ReadOnlySpan<char> digits = OrderNumbers.WithoutPrefix(order);
            if (!digits.IsEmpty && Of(digits.ToString(), NumberKind.OrderWithoutPrefix) is var key && !keys.Exists(k => k.Hash == key.Hash && k.Kind >= NumberKind.PurchaseOrder))
            {
                keys.Add(key);
            }
        }
    }

    // A Finnish reference may come bare or inside an RF reference: both forms are keys.
    private static void ListReference(string reference, List<NumberKey> keys)
    {
        IReadOnlyList<CreditorReference> machines = CreditorReference.ParseAll(reference);
        NumberKind kind = machines.Count > 0 ? NumberKind.CreditorReference : NumberKind.PaymentReference;
        NumberKey written = Of(reference, kind, machines.Aggregate(0, (schemes, m) => schemes | (1 << (int)m.Kind)));
        keys.Add(written);
        foreach (string value in machines.Select(m => m.Value).Distinct(StringComparer.Ordinal).Take(FormsOfReference - 1))
        {
            NumberKey form = Of(value, kind);
            if (form.Hash != written.Hash)
            {
                keys.Add(form);
            }
        }
    }
}
