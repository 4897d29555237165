using System.Globalization;

namespace Receivables.Matching.Decisions;

/// <summary>The English sentences of evidence, in one place.</summary>
internal static class EvidenceText
{
    internal static string Explain(MatchEvidence evidence) => evidence.Kind.Code switch
    {
        "creditorReference" => $"reference {evidence.Subject} read in the {Place(evidence.Field)}, its check digits hold",
        "paymentReference" => $"reference {evidence.Subject} read in the {Place(evidence.Field)}",
        "documentNumber" => $"{evidence.Subject} read in the {Place(evidence.Field)}",
        "shortNumber" => $"{evidence.Subject} read in the {Place(evidence.Field)}, short for the number{Shared(evidence, "item")}",
        "misreadNumber" => $"{evidence.Subject} read in the {Place(evidence.Field)}, which is the number but for a letter taken for a digit",
        "mistypedNumber" => $"{evidence.Subject} read in the {Place(evidence.Field)}, one slip from the number",
        "numberTail" => $"{evidence.Subject} read in the {Place(evidence.Field)}, the last digits of the number in a list",
        "numberInRange" => $"the range {evidence.Subject} read in the {Place(evidence.Field)}, in which the number lies",
        "anotherIsNamed" => "the payment names another document",
        "purchaseOrder" => $"purchase order {evidence.Subject} read in the {Place(evidence.Field)}{Shared(evidence, "item")}",
        "settledDocument" => $"{evidence.Subject}, read in the {Place(evidence.Field)}, is settled already",
        "unknownDocument" => $"{evidence.Subject}, read in the {Place(evidence.Field)}, looks like a number of yours and is not open",
        "virtualAccount" => $"the account credited is that of {evidence.Subject}{Shared(evidence, "customer")}",
        "virtualAccountOfAnother" => $"the account credited is that of another customer, not of {evidence.Subject}",
        "knownIban" => $"the payer's account is on file for {evidence.Subject}{Shared(evidence, "customer")}",
        "ibanOfAnother" => $"the payer's account is on file for another customer, not for {evidence.Subject}",
        "learnedIban" => $"the payer's account was confirmed as that of {evidence.Subject}, {Times(evidence.Total)}{Shared(evidence, "customer")}",
        "learnedName" => $"the payer's name was confirmed as that of {evidence.Subject}, {Times(evidence.Total)}{Shared(evidence, "customer")}",
        "learnedForAnother" => $"the payer's account or name was confirmed as another's, not as that of {evidence.Subject}",
        "payerName" => $"the payer's name is that of {evidence.Subject}{Shared(evidence, "customer")}",
        "similarName" => $"the payer's name is like that of {evidence.Subject}{Shared(evidence, "customer")}",
        "nameOfAnother" => $"the payer's name is that of another customer, not of {evidence.Subject}",
        _ => ExplainFit(evidence),
    };

    private static string ExplainFit(MatchEvidence evidence) => evidence.Kind.Code switch
    {
        "exactAmount" => $"the amount is exactly what is open{Shared(evidence, "item")}",
        "discountedAmount" => $"the amount is what is open less the discount of {evidence.Subject}, taken in time",
        "lateDiscountedAmount" => $"the amount is what is open less a discount of {evidence.Subject}, taken too late",
        "chargedAmount" => $"the amount is what is open less the bank's charge of {evidence.Subject} that the statement states",
        "designatedAmount" => "the payer states how much is for each document, and the amount is the sum",
        "partialAmount" => $"the amount is {evidence.Subject} less than what is open",
        "excessAmount" => $"the amount is {evidence.Subject} more than what is open",
        "singleItem" when evidence.Total == 1 => "the only open item of the customer",
        "singleItem" => $"one of {Number(evidence.Total)} open items of the customer",
        "allInstalments" => $"{Number(evidence.Count)} instalments of one of the customer's documents",
        "oldestOfEqual" => $"the oldest of {Number(evidence.Count)} items between which nothing tells a difference",
        "severalItems" => $"{Number(evidence.Count)} of {Number(evidence.Total)} open items of the customer",
        "dueToDate" => $"{Number(evidence.Count)} of {Number(evidence.Total)} open items of the customer, all that is due by some day",
        "wholeBalance" => $"all {Number(evidence.Count)} open items of the customer",
        "usualDay" when evidence.Weight > LogOdds.Zero => $"{evidence.Subject} is paid as many days from its due date as the customer usually takes",
        "usualDay" => $"{evidence.Subject} is not paid when the customer usually pays",
        "bookedBeforeIssue" => $"booked before {evidence.Subject} was issued",
        _ => evidence.Subject,
    };

    private static string Place(PaymentField field) => field switch
    {
        PaymentField.StructuredReference => "structured reference",
        PaymentField.ReferredDocument => "list of documents paid",
        PaymentField.EndToEndId => "end-to-end id",
        _ => "remittance text",
    };

    private static string Shared(MatchEvidence evidence, string noun) =>
        evidence.Count > 1 ? $" ({Number(evidence.Count)} {noun}s share it)" : "";

    private static string Times(int count) => count == 1 ? "once" : $"{Number(count)} times";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
