using System.Text;
using Receivables.Matching.Documents;
using Receivables.Matching.Payers;

namespace Receivables.Matching.Contention;

/// <summary>What two payments have in common that may be one paid twice: payer, amount and text.</summary>
/// <param name="Amount">The amount.</param>
/// <param name="Payer">The account, else the folded name.</param>
/// <param name="Text">The normal form of text and references; end-to-end ids differ even in duplicates.</param>
internal readonly record struct PaymentLikeness(Money Amount, string Payer, string Text)
{
    /// <summary>The likeness of a payment, or null where nobody is named: two anonymous payments of an amount say nothing.</summary>
    internal static PaymentLikeness? Of(Payment payment)
    {
        string payer = PayerOf(payment);
        return payer.Length == 0 ? null : new(payment.Amount, payer, TextOf(payment));
    }

    /// <summary>Whether two payments are of one amount and of one payer who is known by account, else by name.</summary>
    internal static bool HaveSamePayerAndAmount(Payment one, Payment other) =>
        one.Amount == other.Amount && PayerOf(one) is { Length: > 0 } payer && payer == PayerOf(other);

    /// <summary>The account, else the folded name; empty where nobody is named.</summary>
    internal static string PayerOf(Payment payment) =>
        payment.Payer.Iban.IsEmpty ? NameFolding.Fold(payment.Payer.Name ?? payment.Payer.Account ?? "") : payment.Payer.Iban.Value;

    private static string TextOf(Payment payment)
    {
        var text = new StringBuilder();
        foreach (string part in payment.StructuredReferences.Prepend(payment.Remittance).Concat(payment.ReferredDocuments.Select(d => d.Number ?? "")))
        {
            foreach (char c in part)
            {
                if (NumberText.IsKept(c))
                {
                    text.Append(NumberText.Normal(c));
                }
            }

            text.Append('|');
        }

        return text.ToString();
    }
}
