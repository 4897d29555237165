using FsCheck;
using FsCheck.Fluent;

namespace Receivables.TestKit.Generators;

/// <content>Payments and their parts.</content>
public static partial class Any
{
    /// <summary>A party, sometimes nobody.</summary>
    public static Gen<Party> Party =>
        from texts in FreeText.Select(Short).OrNull().ArrayOf(5)
        from iban in Iban.OrNone()
        select new Party(texts[0], iban ?? default, texts[1], texts[2], texts[3], texts[4]);

    /// <summary>A document as a payer names it.</summary>
    public static Gen<ReferredDocument> ReferredDocument =>
        from texts in FreeText.Select(Short).OrNull().ArrayOf(3)
        from date in Date.OrNone()
        from amounts in Money.OrNone().ArrayOf(5)
        select new ReferredDocument(texts[0], texts[1], date, amounts[0], amounts[1], amounts[2], amounts[3], amounts[4], texts[2]);

    /// <summary>A charge.</summary>
    public static Gen<PaymentCharge> PaymentCharge =>
        from amount in Money
        from included in Gen.Elements(false, true)
        from kind in FreeText.Select(Short).OrNull()
        select new PaymentCharge(amount, included, kind);

    /// <summary>A field beyond the model.</summary>
    public static Gen<ExtraField> ExtraField =>
        from name in Text
        from value in FreeText
        select new ExtraField(name, value);

    /// <summary>A payment.</summary>
    public static Gen<Payment> Payment =>
        from id in PaymentId
        from amount in PositiveMoney
        from booked in Date
        from valued in Date.OrNone()
        from method in Gen.Elements(Enum.GetValues<PaymentMethod>())
        from payer in Party
        from ultimate in Party.OrNull()
        from details in PaymentDetails
        from texts in FreeText.Select(Short).OrNull().ArrayOf(6)
        select new PaymentBuilder
        {
            Id = id,
            Amount = amount,
            BookingDate = booked,
            ValueDate = valued,
            Method = method,
            Payer = payer,
            UltimateDebtor = ultimate,
            Remittance = details.Remittance,
            RemittanceLines = details.RemittanceLines,
            StructuredReferences = details.StructuredReferences,
            ReferredDocuments = details.ReferredDocuments,
            Charges = details.Charges,
            ExtraFields = details.ExtraFields,
            InstructedAmount = details.InstructedAmount,
            ExchangeRate = details.ExchangeRate,
            CreditedAccount = texts[0],
            EndToEndId = texts[1],
            MandateId = texts[2],
            BankCode = texts[3],
            BatchId = texts[4],
            SourceKey = texts[5],
        }.Build();

    private static Gen<PaymentBuilder> PaymentDetails =>
        from remittance in FreeText
        from lines in FreeText.UpTo(3)
        from references in Text.UpTo(3)
        from documents in ReferredDocument.UpTo(3)
        from charges in PaymentCharge.UpTo(2)
        from extras in ExtraField.UpTo(2)
        from instructed in Money.OrNone()
        from rate in ExchangeRate.OrNone()
        select new PaymentBuilder
        {
            Remittance = remittance,
            RemittanceLines = lines,
            StructuredReferences = references,
            ReferredDocuments = documents,
            Charges = charges,
            ExtraFields = extras,
            InstructedAmount = instructed,
            ExchangeRate = rate,
        };

    // Names, codes and references have at most 500 characters; a cut never falls inside a character of two units here.
    private static string Short(string text) => text.Length <= 100 ? text : text[..100].TrimEnd('\uD835', '\uD83D');
}
