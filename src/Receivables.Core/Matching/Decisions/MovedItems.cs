using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Receivables.Internals;
using Receivables.Ledgers;

namespace Receivables.Matching.Decisions;

/// <summary>The items that withheld tax and deductions become: they are owed on, as a certificate or as a claim.</summary>
internal static class MovedItems
{
    /// <summary>The item that an adjustment opens, or null where its class opens none.</summary>
    /// <remarks>Its id follows from the item and the payment, so that the same proposal gives the same entries.</remarks>
    internal static MovedItem? Of(Payment payment, OpenItem item, AdjustmentKind kind)
    {
        if (!Adjustment.MovesToItem(kind))
        {
            return null;
        }

        // A deduction is still what was due then; a certificate is owed from the payment on.
        LocalDate due = kind == AdjustmentKind.Deduction ? item.DueDate : payment.BookingDate;
        return new MovedItem(ItemId.From(NumberOf(payment, item, kind)), item.Customer, due);
    }

    private static string NumberOf(Payment payment, OpenItem item, AdjustmentKind kind)
    {
        string plain = $"{item.Id}/{kind}/{payment.Id}";
        return plain.Length <= IdText.MaxLength ? plain : $"{kind}/{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(plain)))}";
    }
}
