using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Receivables.Matching;

/// <summary>The kind of a piece of evidence, by a stable code in camel case; plug-ins add their own.</summary>
/// <remarks><c>default</c> has an empty code and equals only itself. Immutable, safe to share between threads. Each kind is described in <c>docs/reference/matching.md</c>.</remarks>
[Experimental(MatchingExperiment.Id)]
public readonly record struct EvidenceKind : IComparable<EvidenceKind>
{
    private const int MaxLength = 64;

    // Each code is one object, so that kinds are compared by reference: that happens many times a payment.
    private static readonly ConcurrentDictionary<string, string> Codes = new(StringComparer.Ordinal);

    private readonly string? _code;

    private EvidenceKind(string code) => _code = Codes.GetOrAdd(code, code);

    /// <summary>A creditor reference of the item, whose check digits hold.</summary>
    public static EvidenceKind CreditorReference { get; } = new("creditorReference");

    /// <summary>A payment reference of the item that has no check digits.</summary>
    public static EvidenceKind PaymentReference { get; } = new("paymentReference");

    /// <summary>The number of the item's document.</summary>
    public static EvidenceKind DocumentNumber { get; } = new("documentNumber");

    /// <summary>The number of the item's document without its prefix or its zeros.</summary>
    public static EvidenceKind ShortNumber { get; } = new("shortNumber");

    /// <summary>The number of the item's document with a letter for a digit, or a digit for a letter: O and 0, I or L and 1.</summary>
    public static EvidenceKind MisreadNumber { get; } = new("misreadNumber");

    /// <summary>A number that is the one of the item's document but for one digit, or two that changed places, where the amount is the item's. Names nothing by itself.</summary>
    public static EvidenceKind MistypedNumber { get; } = new("mistypedNumber");

    /// <summary>The last digits of the number of the item's document, in a list behind a number that is written in full.</summary>
    public static EvidenceKind NumberTail { get; } = new("numberTail");

    /// <summary>The number of the item's document lies in a range that the payer names, from one of the same customer's numbers on.</summary>
    public static EvidenceKind NumberInRange { get; } = new("numberInRange");

    /// <summary>A purchase order of the item's document.</summary>
    public static EvidenceKind PurchaseOrder { get; } = new("purchaseOrder");

    /// <summary>The number of a document that is settled already.</summary>
    public static EvidenceKind SettledDocument { get; } = new("settledDocument");

    /// <summary>The payment names another document: one of which exactly the amount is open, or one that is settled.</summary>
    public static EvidenceKind AnotherIsNamed { get; } = new("anotherIsNamed");

    /// <summary>Exactly the amount is open elsewhere, of the payer or of the same customer: the number that is named may be a mistake.</summary>
    public static EvidenceKind OwedElsewhere { get; } = new("owedElsewhere");

    /// <summary>A number that is shaped like the creditor's own and belongs to nothing open.</summary>
    public static EvidenceKind UnknownDocument { get; } = new("unknownDocument");

    /// <summary>The account that was credited is one that only this customer, or few, are told to pay to.</summary>
    public static EvidenceKind VirtualAccount { get; } = new("virtualAccount");

    /// <summary>The account that was credited is one that other customers are told to pay to.</summary>
    public static EvidenceKind VirtualAccountOfAnother { get; } = new("virtualAccountOfAnother");

    /// <summary>The payer's IBAN is on file for the customer.</summary>
    public static EvidenceKind KnownIban { get; } = new("knownIban");

    /// <summary>The payer's IBAN is on file for another customer only.</summary>
    public static EvidenceKind IbanOfAnother { get; } = new("ibanOfAnother");

    /// <summary>The payer's account is on file for nobody, and the customer has another on file.</summary>
    public static EvidenceKind NewAccount { get; } = new("newAccount");

    /// <summary>People confirmed before that payments from the payer's IBAN are the customer's.</summary>
    public static EvidenceKind LearnedIban { get; } = new("learnedIban");

    /// <summary>People confirmed before that payments under the payer's name are the customer's.</summary>
    public static EvidenceKind LearnedName { get; } = new("learnedName");

    /// <summary>People confirmed before that payments from the payer's IBAN, or under the payer's name, are another customer's, or nobody's.</summary>
    public static EvidenceKind LearnedForAnother { get; } = new("learnedForAnother");

    /// <summary>The payer's name is that of the customer.</summary>
    public static EvidenceKind PayerName { get; } = new("payerName");

    /// <summary>The payer's name is like that of the customer: words in another order, missing, clipped, a letter wrong.</summary>
    public static EvidenceKind SimilarName { get; } = new("similarName");

    /// <summary>The text has the customer's name in full, and who pays is not known otherwise.</summary>
    public static EvidenceKind NameInText { get; } = new("nameInText");

    /// <summary>The text has the number under which the customer is on file.</summary>
    public static EvidenceKind CustomerNumber { get; } = new("customerNumber");

    /// <summary>The payer's name is that of another customer only.</summary>
    public static EvidenceKind NameOfAnother { get; } = new("nameOfAnother");

    /// <summary>The payer's IBAN, or its name, is that of a third party that is declared to pay for the customer.</summary>
    public static EvidenceKind ThirdPayer { get; } = new("thirdPayer");

    /// <summary>The payer's IBAN, or its name, is that of the customer's parent company.</summary>
    public static EvidenceKind ParentCompany { get; } = new("parentCompany");

    /// <summary>The amount is exactly what is open.</summary>
    public static EvidenceKind ExactAmount { get; } = new("exactAmount");

    /// <summary>The amount that was ordered in the currency of the items is exactly what is open, and the statement states the rate at which it was exchanged.</summary>
    public static EvidenceKind OrderedAmount { get; } = new("orderedAmount");

    /// <summary>The amount is exactly what is open less the discounts that the terms grant on the booking date.</summary>
    public static EvidenceKind DiscountedAmount { get; } = new("discountedAmount");

    /// <summary>The amount is exactly what is open less a discount whose window has passed.</summary>
    public static EvidenceKind LateDiscountedAmount { get; } = new("lateDiscountedAmount");

    /// <summary>The amount is exactly what is open less the charge that the statement says the bank kept.</summary>
    public static EvidenceKind ChargedAmount { get; } = new("chargedAmount");

    /// <summary>The payer states how much is for each document, and that sums to the amount.</summary>
    public static EvidenceKind DesignatedAmount { get; } = new("designatedAmount");

    /// <summary>The amount is what is open but for a difference that a rule of the policy allows: rounding, a charge, tax withheld, and so on.</summary>
    public static EvidenceKind AllowedDifference { get; } = new("allowedDifference");

    /// <summary>The amount is less than what is open.</summary>
    public static EvidenceKind PartialAmount { get; } = new("partialAmount");

    /// <summary>The amount is more than what is open.</summary>
    public static EvidenceKind ExcessAmount { get; } = new("excessAmount");

    /// <summary>One of the customer's open items.</summary>
    public static EvidenceKind SingleItem { get; } = new("singleItem");

    /// <summary>Instalments of one document, paid together.</summary>
    public static EvidenceKind AllInstalments { get; } = new("allInstalments");

    /// <summary>The one of several items alike that the text surely tells: by its month, its day or the end of its number. <see cref="MatchEvidence.ToldBy"/> says by which, <see cref="MatchEvidence.Item"/> which it is.</summary>
    public static EvidenceKind ToldOfEqual { get; } = new("toldOfEqual");

    /// <summary>The one of several items alike to which the text points, though not surely: by its month, its day, a part of its number, a number that is a slip away, as the last.</summary>
    public static EvidenceKind PointedOfEqual { get; } = new("pointedOfEqual");

    /// <summary>The oldest of several items alike, because nothing tells which of them is meant.</summary>
    public static EvidenceKind OldestOfEqual { get; } = new("oldestOfEqual");

    /// <summary>One of several items alike, of which nothing tells which is meant, and not the oldest: that is for another payment. <see cref="MatchEvidence.Field"/> is the text where it points to one that another payment has.</summary>
    public static EvidenceKind OneOfEqual { get; } = new("oneOfEqual");

    /// <summary>Several of the customer's open items.</summary>
    public static EvidenceKind SeveralItems { get; } = new("severalItems");

    /// <summary>Items that are named, less credit notes of the customer that are not.</summary>
    public static EvidenceKind UnnamedCreditNotes { get; } = new("unnamedCreditNotes");

    /// <summary>All of the customer's open items that are due by some day.</summary>
    public static EvidenceKind DueToDate { get; } = new("dueToDate");

    /// <summary>All of the customer's open items that were issued, or are due, in one month of the calendar.</summary>
    public static EvidenceKind OneMonth { get; } = new("oneMonth");

    /// <summary>The oldest of the customer's open items, in the order of due date, date of issue and number, each in full.</summary>
    public static EvidenceKind OldestFirst { get; } = new("oldestFirst");

    /// <summary>All that the customer has open.</summary>
    public static EvidenceKind WholeBalance { get; } = new("wholeBalance");

    /// <summary>The text states as that of an invoice the day on which the item was issued.</summary>
    public static EvidenceKind InvoiceDay { get; } = new("invoiceDay");

    /// <summary>The payment was booked before the item was issued.</summary>
    public static EvidenceKind BookedBeforeIssue { get; } = new("bookedBeforeIssue");

    /// <summary>The rule by which a method other than odds decided.</summary>
    public static EvidenceKind MatchingRule { get; } = new("matchingRule");

    /// <summary>The payment comes, or does not come, as many days from the due date as the customer usually takes.</summary>
    public static EvidenceKind UsualDay { get; } = new("usualDay");

    /// <summary>The code; empty for <c>default</c>.</summary>
    public string Code => _code ?? "";

    /// <summary>A kind of a plug-in's own.</summary>
    /// <param name="code">1 to 64 ASCII letters and digits, starting with a lower-case letter, such as <c>remittanceMail</c>.</param>
    /// <exception cref="ArgumentException">The code is none.</exception>
    public static EvidenceKind From(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        bool valid = code.Length is > 0 and <= MaxLength && char.IsAsciiLetterLower(code[0]) && code.All(char.IsAsciiLetterOrDigit);
        return valid
            ? new EvidenceKind(code)
            : throw new ArgumentException("A kind is 1 to 64 ASCII letters and digits and starts with a lower-case letter, such as remittanceMail.", nameof(code));
    }

    /// <summary>Whether two kinds have the same code.</summary>
    /// <param name="other">The other kind.</param>
    public bool Equals(EvidenceKind other) => ReferenceEquals(_code, other._code);

    /// <inheritdoc/>
    public override int GetHashCode() => _code is null ? 0 : StringComparer.Ordinal.GetHashCode(_code);

    /// <inheritdoc/>
    public int CompareTo(EvidenceKind other) => string.CompareOrdinal(Code, other.Code);

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;
}
