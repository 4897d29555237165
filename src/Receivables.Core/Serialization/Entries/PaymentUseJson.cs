using System.Text.Json.Serialization;
using Receivables.Ledgers;

namespace Receivables.Serialization;

/// <summary>How much of a payment an application uses.</summary>
internal static class PaymentUseJson
{
    internal static readonly JsonConverter<PaymentUse> Converter = new Shape<PaymentUse, Draft>()
        .Required("payment", JsonTexts.PaymentId, u => u.Payment, (ref d, v) => d.Payment = v)
        .Optional("account", JsonTexts.CustomerId, u => u.Account, (ref d, v) => d.Account = v)
        .Required("amount", MoneyJson.Converter, u => u.Amount, (ref d, v) => d.Amount = v)
        .Made(d => new(d.Payment, d.Account, d.Amount));

    private struct Draft
    {
        internal PaymentId Payment;
        internal CustomerId? Account;
        internal Money Amount;
    }
}
