using System.Text.Json;
using Receivables;
using Receivables.Banking;
using ReceivablesSample.Output;

namespace ReceivablesSample.Inspect;

/// <summary>One transaction as JSON.</summary>
internal static class TransactionJson
{
    internal static void Write(Utf8JsonWriter json, PaymentId id, StatementTransaction transaction)
    {
        json.WriteStartObject();
        json.WriteString("id", id.Value);
        json.WriteDate("bookingDate", transaction.BookingDate);
        json.WriteDateIfAny("valueDate", transaction.ValueDate);
        json.WriteMoney("amount", transaction.Amount);
        json.WriteString("currency", transaction.Amount.Currency.Code);
        json.WriteStringIfAny("counterpartyName", transaction.Counterparty.Name);
        json.WriteStringIfAny("counterpartyIban", transaction.Counterparty.Iban.IsEmpty ? null : transaction.Counterparty.Iban.Value);
        json.WriteStringIfAny("ultimateCounterparty", transaction.UltimateCounterparty?.ToString());
        json.WriteStringIfAny("remittance", transaction.Remittance);
        json.WriteStringIfAny("structuredReference", transaction.StructuredReferences.Count > 0 ? transaction.StructuredReferences[0] : null);
        json.WriteStringIfAny("endToEndId", transaction.EndToEndId);
        json.WriteStringIfAny("mandateId", transaction.MandateId);
        json.WriteStringIfAny("bankCode", transaction.BankCode);
        json.WriteStringIfAny("returnReason", transaction.ReturnReason);
        json.WriteMoneyIfAny("charges", ChargesOf(transaction));
        json.WriteMoneyIfAny("instructedAmount", transaction.InstructedAmount);
        json.WriteStringIfAny("instructedCurrency", transaction.InstructedAmount?.Currency.Code);
        if (transaction.ExchangeRate is { } rate)
        {
            json.WriteNumber("exchangeRate", rate.Rate);
        }

        json.WriteBoolean("pending", transaction.IsPending);
        json.WriteEndObject();
    }

    /// <summary>The sum of the charges in the transaction's currency; the format has no place for those in another.</summary>
    private static Money? ChargesOf(StatementTransaction transaction)
    {
        Currency currency = transaction.Amount.Currency;
        Money[] charges = [.. transaction.Charges.Select(c => c.Amount).Where(a => a.Currency == currency)];
        return charges.Length > 0 ? Money.Sum(charges, currency) : null;
    }
}
