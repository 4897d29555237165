using System.Text.Json.Serialization;

namespace Receivables.Serialization;

/// <summary>A payment with all that the bank says about it.</summary>
internal static class PaymentJson
{
    internal static readonly JsonConverter<Payment> Converter = new Shape<Payment, PaymentBuilder>()
        .Required("id", JsonTexts.PaymentId, p => p.Id, (ref b, v) => b.Id = v)
        .Required("bookingDate", JsonTexts.Date, p => p.BookingDate, (ref b, v) => b.BookingDate = v)
        .Optional("valueDate", JsonTexts.Date, p => p.ValueDate, (ref b, v) => b.ValueDate = v)
        .Required("amount", MoneyJson.Converter, p => p.Amount, (ref b, v) => b.Amount = v)
        .Optional("method", JsonTexts.PaymentMethod, p => p.Method == PaymentMethod.Unknown ? null : p.Method, (ref b, v) => b.Method = v)
        .Optional("creditedAccount", JsonTexts.FreeText, p => p.CreditedAccount, (ref b, v) => b.CreditedAccount = v)
        .Optional("payer", PartyJson.Converter, p => p.Payer == Party.Unknown ? null : p.Payer, (ref b, v) => b.Payer = v)
        .Optional("ultimateDebtor", PartyJson.Converter, p => p.UltimateDebtor, (ref b, v) => b.UltimateDebtor = v)
        .Optional("remittance", JsonTexts.FreeText, p => p.Remittance.Length == 0 ? null : p.Remittance, (ref b, v) => b.Remittance = v)
        .List("remittanceLines", JsonTexts.FreeText, p => p.RemittanceLines, (ref b, v) => b.RemittanceLines.Add(v))
        .List("structuredReferences", JsonTexts.FreeText, p => p.StructuredReferences, (ref b, v) => b.StructuredReferences.Add(v))
        .List("referredDocuments", ReferredDocumentJson.Converter, p => p.ReferredDocuments, (ref b, v) => b.ReferredDocuments.Add(v))
        .Optional("endToEndId", JsonTexts.FreeText, p => p.EndToEndId, (ref b, v) => b.EndToEndId = v)
        .Optional("mandateId", JsonTexts.FreeText, p => p.MandateId, (ref b, v) => b.MandateId = v)
        .List("charges", PaymentChargeJson.Converter, p => p.Charges, (ref b, v) => b.Charges.Add(v))
        .Optional("instructedAmount", MoneyJson.Converter, p => p.InstructedAmount, (ref b, v) => b.InstructedAmount = v)
        .Optional("exchangeRate", ExchangeRateJson.Converter, p => p.ExchangeRate, (ref b, v) => b.ExchangeRate = v)
        .Optional("bankCode", JsonTexts.FreeText, p => p.BankCode, (ref b, v) => b.BankCode = v)
        .Optional("batchId", JsonTexts.FreeText, p => p.BatchId, (ref b, v) => b.BatchId = v)
        .Optional("sourceKey", JsonTexts.FreeText, p => p.SourceKey, (ref b, v) => b.SourceKey = v)
        .List("extraFields", ExtraFieldJson.Converter, p => p.ExtraFields, (ref b, v) => b.ExtraFields.Add(v))
        .Built();
}
