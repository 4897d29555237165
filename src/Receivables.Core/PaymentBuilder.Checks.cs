using Receivables.Internals;

namespace Receivables;

/// <content>The checks. What a bank transmits is kept as given: texts are only bounded, never judged.</content>
public sealed partial class PaymentBuilder
{
    private protected override void Check(List<FieldProblem> problems)
    {
        Field.Require(problems, nameof(Id), !Id.IsEmpty, "A payment needs an id.");
        Field.Require(problems, nameof(BookingDate), BookingDate is not null, "A payment needs a booking date.");
        Field.CheckDate(problems, nameof(BookingDate), BookingDate);
        Field.CheckDate(problems, nameof(ValueDate), ValueDate);
        Field.Require(problems, nameof(Amount), Amount.IsPositive, "A payment is money received: its amount is above zero. Returns and other debits are not payments.");
        Field.Require(problems, nameof(Method), Enum.IsDefined(Method), "The method is not one of PaymentMethod.");
        Field.Require(problems, nameof(InstructedAmount), HasCurrency(InstructedAmount), "The instructed amount needs a currency.");
        Field.Require(problems, nameof(ExchangeRate), ExchangeRate is null || !ExchangeRate.Value.Source.IsNone, "The exchange rate is default: leave it null where there is none.");
        CheckParties(problems);
        CheckTexts(problems);
        CheckDetails(problems);
    }

    private static bool HasCurrency(Money? money) => money is null || !money.Value.Currency.IsNone;

    /// <summary>Each text of a party can be stored.</summary>
    internal static void CheckParty(List<FieldProblem> problems, string field, Party? party)
    {
        foreach (string? text in (ReadOnlySpan<string?>)[party?.Name, party?.Account, party?.Bic, party?.Country, party?.Identification])
        {
            Field.CheckText(problems, field, text, Field.MaxText);
        }
    }

    private void CheckParties(List<FieldProblem> problems)
    {
        Field.Require(problems, nameof(Payer), Payer is not null, "The payer is Party.Unknown where nobody is named, never null.");
        CheckParty(problems, nameof(Payer), Payer);
        CheckParty(problems, nameof(UltimateDebtor), UltimateDebtor);
    }

    private void CheckTexts(List<FieldProblem> problems)
    {
        Field.Require(problems, nameof(Remittance), Remittance is not null, "The remittance text is empty where there is none, never null.");
        Field.CheckText(problems, nameof(Remittance), Remittance, Field.MaxFreeText);
        Field.CheckText(problems, nameof(CreditedAccount), CreditedAccount, Field.MaxText);
        Field.CheckText(problems, nameof(EndToEndId), EndToEndId, Field.MaxText);
        Field.CheckText(problems, nameof(MandateId), MandateId, Field.MaxText);
        Field.CheckText(problems, nameof(BankCode), BankCode, Field.MaxText);
        Field.CheckText(problems, nameof(BatchId), BatchId, Field.MaxText);
        Field.CheckText(problems, nameof(SourceKey), SourceKey, Field.MaxText);
        CheckLines(problems, nameof(RemittanceLines), _remittanceLines, Field.MaxFreeText);
        CheckLines(problems, nameof(StructuredReferences), _structuredReferences, Field.MaxText);
    }

    private static void CheckLines(List<FieldProblem> problems, string field, in OptionalList<string> lines, int maxLength)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            string? line = lines[i];
            Field.Require(problems, field, line is not null, "A text is null.");
            Field.CheckText(problems, field, line, maxLength);
        }
    }

    private void CheckDetails(List<FieldProblem> problems)
    {
        for (int i = 0; i < _referredDocuments.Count; i++)
        {
            CheckReferred(problems, _referredDocuments[i]);
        }

        for (int i = 0; i < _charges.Count; i++)
        {
            PaymentCharge charge = _charges[i];
            Field.Require(problems, nameof(Charges), HasCurrency(charge.Amount), "A charge needs a currency.");
            Field.CheckText(problems, nameof(Charges), charge.Kind, Field.MaxText);
        }

        for (int i = 0; i < _extraFields.Count; i++)
        {
            ExtraField extra = _extraFields[i];
            Field.RequireText(problems, nameof(ExtraFields), extra.Name);
            Field.Require(problems, nameof(ExtraFields), extra.Value is not null, "The value of an extra field is null.");
            Field.CheckText(problems, nameof(ExtraFields), extra.Value, Field.MaxFreeText);
        }
    }

    private static void CheckReferred(List<FieldProblem> problems, ReferredDocument? document)
    {
        Field.Require(problems, nameof(ReferredDocuments), document is not null, "A referred document is null.");
        foreach (string? text in (ReadOnlySpan<string?>)[document?.Number, document?.Kind, document?.AdjustmentReason])
        {
            Field.CheckText(problems, nameof(ReferredDocuments), text, Field.MaxText);
        }

        foreach (Money? amount in (ReadOnlySpan<Money?>)[document?.DuePayable, document?.Remitted, document?.Discount, document?.CreditNote, document?.Adjustment])
        {
            Field.Require(problems, nameof(ReferredDocuments), HasCurrency(amount), "An amount of a referred document needs a currency.");
        }

        Field.CheckDate(problems, nameof(ReferredDocuments), document?.Date);
    }
}
