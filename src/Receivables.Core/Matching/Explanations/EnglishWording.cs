using System.Globalization;
using Receivables.Ledgers;
using Receivables.Matching.Presets;

namespace Receivables.Matching.Explanations;

/// <summary>English, in one place.</summary>
internal sealed class EnglishWording() : Wording(new NumberFormatInfo { NumberDecimalSeparator = ".", NumberGroupSeparator = "," })
{
    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    internal override string Colon => ": ";

    internal override string Semicolon => "; ";

    internal override string NothingLearned => "nothing is learned";

    internal override string NothingSuggested => "to review, nothing is suggested";

    internal override string Unmatched => "unmatched";

    protected override string And => " and ";

    protected override string PercentSign => " %";

    internal override string Applied(string items) => $"applied to {items}";

    internal override string OnAccount(string customer) => $"on the account of {customer}";

    internal override string Suggested(string items) => $"to review, suggested {items}";

    internal override string Or(string items) => $"or {items}";

    internal override string Rival(MatchRival rival) => $"{rival.Payment} {(rival.IsApplied ? $"settles {rival.Item}" : $"is held for {rival.Item} too")}";

    internal override string StaysUnapplied(Money amount) => $"{Amount(amount)} stays unapplied";

    internal override string Payment(Payment payment, string payer) => $"Payment {payment.Id} of {Amount(payment.Amount)}{(payer.Length > 0 ? $" from {payer}" : "")}";

    internal override string Verdict(MatchProposal proposal, string items) => proposal switch
    {
        { Decision: MatchDecision.Apply, Items.Count: 0 } => $"stands on the account of {Payer(proposal)}",
        { Decision: MatchDecision.Apply } => $"is applied to {items}",
        { Reason: MatchReason.AlreadyInLedger } => "is left as it is",
        { Decision: MatchDecision.Review, Items.Count: 0 } => "is held for review, with nothing suggested",
        { Decision: MatchDecision.Review } => $"is held for review, with {items} suggested",
        _ => "stays unmatched",
    };

    protected override string Quoted(string text) => $"\"{text}\"";

    protected override string ReasonOf(MatchProposal proposal) => proposal.Reason switch
    {
        MatchReason.AlreadyInLedger => "the payment is in the ledger already",
        MatchReason.SuspectedDuplicate => $"it says the same as {proposal.DuplicateOf} and may be paid twice",
        MatchReason.Contested => "another payment claims the same item",
        MatchReason.BudgetExhausted => "there is too much text, or too many items or payments for them, to look at all of it",
        MatchReason.PartialPayment => "less than what it names was paid",
        MatchReason.Overpayment => "more than what it names was paid",
        MatchReason.LateDiscount => "a discount was taken after its window",
        MatchReason.UnprovenDiscount => "a discount was taken, and the documents are not named",
        MatchReason.UnprovenCharge => "the bank kept a charge, and the documents are not named",
        MatchReason.UnprovenDifference => "it differs from what is open as a rule allows, and a person has to say so",
        MatchReason.ContradictsAdvice => "the payer states other amounts for the documents",
        MatchReason.PartlyNamed => "it names some of the items only",
        MatchReason.AmountOnly => "only the amount speaks for it",
        MatchReason.Unproven => "what points to it beside the amount is no proof",
        MatchReason.Ambiguous => "another answer is not ruled out",
        MatchReason.BelowThreshold => "likely, but not certain enough",
        MatchReason.NothingOpenInCurrency => $"nothing is open in {proposal.Payment.Amount.Currency}",
        MatchReason.NamesMonth => "it names a month or another time that may be that of another item",
        MatchReason.StatesOtherPurpose => "its text says that it is for something else",
        MatchReason.ExcludesDocument => "its text says that a document it names is not what is paid",
        MatchReason.NamesAnotherCustomer => "it names another customer, who owes the amount as well",
        MatchReason.LeftByOthers => "only what other payments settle leaves it as the answer",
        MatchReason.NamesOtherCurrency => "it names a document in another currency",
        MatchReason.NamesNothingOpen => "it names a document that is not open",
        MatchReason.OwesOtherAmounts => "the payer is known, but nothing that is open of theirs makes the amount",
        MatchReason.NoCandidate => "nothing open has the number, the payer or the amount",
        MatchReason.Unlikely => "it is likelier something that is not open",
        MatchReason.WeakRule => "no rule fits that is trusted enough",
        _ => "",
    };

    internal override string Alias(AliasChange change, string customer)
    {
        string what = change.Name is null ? $"account {change.Account}" : $"name {change.Name}";
        string whose = $"{customer}{(customer.EndsWith('s') ? "'" : "'s")}";
        return change switch
        {
            { IsOnFile: true } => $"{what} is on file as {whose} already ({Confirmations(change.CountAfter)})",
            { CountAfter: 0 } => $"{what} is no longer known as {whose}",
            _ when change.CountAfter == change.CountBefore => $"{what} is known as {whose} as before ({Confirmations(change.CountAfter)}), but not only: weight {Weight(change.WeightBefore)} becomes {Weight(change.WeightAfter)}",
            _ when change.CountBefore == 0 => $"{what} is now known as {whose} ({Confirmations(change.CountAfter)}): weight {Weight(change.WeightAfter)}",
            _ => $"{what} is known as {whose} ({Confirmations(change.CountAfter)}): weight {Weight(change.WeightBefore)} becomes {Weight(change.WeightAfter)}",
        };
    }

    internal override string NoHabits(string customer) => $"{customer} has no habits that are known";

    internal override string Habits(string customer, IEnumerable<(MatchSet Set, long Count)> counts) =>
        $"{customer} has paid, as confirmed: {string.Join(", ", counts.Select(c => $"{SetOf(c.Set)} {Number(c.Count)}"))}";

    internal override string KindOf(ItemKind kind) => kind switch
    {
        ItemKind.Invoice => "invoice",
        ItemKind.Instalment => "instalment",
        ItemKind.Deposit => "deposit",
        ItemKind.CreditNote => "credit note",
        ItemKind.DepositCredit => "deposit credit",
        ItemKind.Fee => "fee",
        ItemKind.Compensation => "compensation",
        ItemKind.Interest => "interest",
        ItemKind.Withholding => "withholding",
        ItemKind.Retention => "retention",
        ItemKind.Deduction => "deduction",
        _ => "item",
    };

    internal override string NameOf(AdjustmentKind kind) => kind switch
    {
        AdjustmentKind.EarlyPaymentDiscount => "early-payment discount",
        AdjustmentKind.LateDiscount => "late discount",
        AdjustmentKind.BankCharge => "bank charge",
        AdjustmentKind.ProviderFee => "provider fee",
        AdjustmentKind.Rounding => "rounding",
        AdjustmentKind.Withholding => "withholding",
        AdjustmentKind.Retention => "retention",
        AdjustmentKind.Deduction => "deduction",
        AdjustmentKind.SetOff => "set-off",
        AdjustmentKind.InterestPaid => "interest",
        AdjustmentKind.CompensationPaid => "compensation",
        AdjustmentKind.WriteOff => "write-off",
        AdjustmentKind.ExchangeDifference => "exchange difference",
        _ => "adjustment",
    };

    protected override string? OfDocument(MatchEvidence evidence) => evidence.Kind.Code switch
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
        "owedElsewhere" => "exactly this amount is owed for something else, so the number may be a mistake",
        "purchaseOrder" => $"purchase order {evidence.Subject} read in the {Place(evidence.Field)}{Shared(evidence, "item")}",
        "settledDocument" => $"{evidence.Subject}, read in the {Place(evidence.Field)}, is settled already",
        "unknownDocument" => $"{evidence.Subject}, read in the {Place(evidence.Field)}, looks like a number of yours and is not open",
        _ => null,
    };

    protected override string? OfPayer(MatchEvidence evidence) => evidence.Kind.Code switch
    {
        "virtualAccount" => $"the account credited is that of {evidence.Subject}{Shared(evidence, "customer")}",
        "virtualAccountOfAnother" => $"the account credited is that of another customer, not of {evidence.Subject}",
        "knownIban" => $"the payer's account is on file for {evidence.Subject}{Shared(evidence, "customer")}",
        "newAccount" => $"the payer's account is none that is on file for {evidence.Subject}",
        "ibanOfAnother" => $"the payer's account is on file for another customer, not for {evidence.Subject}",
        "learnedIban" => $"the payer's account was confirmed as that of {evidence.Subject}, {Times(evidence.Total)}{Shared(evidence, "customer")}",
        "learnedName" => $"the payer's name was confirmed as that of {evidence.Subject}, {Times(evidence.Total)}{Shared(evidence, "customer")}",
        "learnedForAnother" => $"the payer's account or name was confirmed as another's, not as that of {evidence.Subject}",
        "payerName" => $"the payer's name is that of {evidence.Subject}{Shared(evidence, "customer")}",
        "thirdPayer" => $"the payer's {(evidence.Field == PaymentField.PayerAccount ? "account" : "name")} is that of a third party declared to pay for {evidence.Subject}{Shared(evidence, "customer")}",
        "parentCompany" => $"the payer's {(evidence.Field == PaymentField.PayerAccount ? "account" : "name")} is that of the parent company of {evidence.Subject}{Shared(evidence, "customer")}",
        "nameInText" => $"the text has the name of {evidence.Subject}{Shared(evidence, "customer")}",
        "customerNumber" => $"the text has the customer number {evidence.Subject}",
        "similarName" => $"the payer's name is like that of {evidence.Subject}{Shared(evidence, "customer")}",
        "nameOfAnother" => $"the payer's name is that of another customer, not of {evidence.Subject}",
        _ => null,
    };

    protected override string? OfFit(MatchEvidence evidence) => evidence.Kind.Code switch
    {
        "exactAmount" => $"the amount is exactly what is open{Shared(evidence, "item")}",
        "orderedAmount" => $"the amount ordered, {AmountOf(evidence)}, is exactly what is open{Shared(evidence, "item")}, and the statement states the rate",
        "discountedAmount" => $"the amount is what is open less the discount of {AmountOf(evidence)}, taken in time",
        "lateDiscountedAmount" => $"the amount is what is open less a discount of {AmountOf(evidence)}, taken too late",
        "chargedAmount" => $"the amount is what is open less the bank's charge of {AmountOf(evidence)} that the statement states",
        "allowedDifference" => $"the amount is {SizeOf(evidence)} {(IsMore(evidence) ? "more" : "less")} than what is open, which a rule allows as {ClassOf(evidence)}",
        "designatedAmount" => "the payer states how much is for each document, and the amount is the sum",
        "partialAmount" => $"the amount is {AmountOf(evidence)} less than what is open",
        "excessAmount" => $"the amount is {AmountOf(evidence)} more than what is open",
        "singleItem" when evidence.Total == 1 => "the only open item of the customer",
        "singleItem" => $"one of {Number(evidence.Total)} open items of the customer",
        "allInstalments" => $"{Number(evidence.Count)} instalments of one of the customer's documents",
        "toldOfEqual" when evidence.Item is { } item => $"of {Number(evidence.Count)} open items of {Amount(item.Open)}, the text means {ToldItem(item, evidence.ToldBy)} (\"{evidence.Subject}\")",
        "toldOfEqual" => $"of {Number(evidence.Count)} items alike, the one that the text means (\"{evidence.Subject}\")",
        "pointedOfEqual" => $"of {Number(evidence.Count)} items alike, the one to which the text points",
        "oldestOfEqual" => $"the oldest of {Number(evidence.Count)} items alike, as nothing tells which of them is meant",
        "oneOfEqual" when evidence.Field == PaymentField.Remittance => $"the next of {Number(evidence.Count)} items alike, though the text points to another",
        "oneOfEqual" => $"the next of {Number(evidence.Count)} items alike, as nothing tells which of them is meant",
        "severalItems" => $"{Number(evidence.Count)} of {Number(evidence.Total)} open items of the customer",
        "unnamedCreditNotes" when evidence.Count == 1 => $"a credit note that the payment does not name is taken off, {AmountOf(evidence)}",
        "unnamedCreditNotes" => $"{Number(evidence.Count)} credit notes that the payment does not name are taken off, {AmountOf(evidence)}",
        "dueToDate" => $"{Number(evidence.Count)} of {Number(evidence.Total)} open items of the customer, all that is due by some day",
        "oneMonth" => $"{Number(evidence.Count)} of {Number(evidence.Total)} open items of the customer, all those of one month",
        "oldestFirst" => $"{Number(evidence.Count)} of {Number(evidence.Total)} open items of the customer, the oldest",
        "wholeBalance" => $"all {Number(evidence.Count)} open items of the customer",
        "usualDay" when evidence.Weight > LogOdds.Zero => $"{evidence.Subject} is paid as many days from its due date as the customer usually takes",
        "usualDay" => $"{evidence.Subject} is not paid when the customer usually pays",
        "invoiceDay" => $"the text has the day on which {evidence.Subject} was issued",
        "bookedBeforeIssue" => $"booked before {evidence.Subject} was issued",
        _ => null,
    };

    protected override string ToldItem(OpenItem item, ToldBy? by) => by switch
    {
        ToldBy.Month => $"that of {MonthOf(item)}",
        ToldBy.Day => $"that of {Number(item.IssueDate.Day)} {MonthOf(item)}",
        _ => item.Id.ToString(),
    };

    protected override string Rule(ApplicationRule rule) =>
        $"rule {rule.Code}: {rule.Party switch { PartyMatch.Fully => "payer fully", PartyMatch.Partially => "payer partially", _ => "no payer" }}, "
        + rule.Document switch { DocumentMatch.YesMultiple => "several documents", DocumentMatch.Yes => "one document", _ => "no document" } + ", "
        + rule.Amount switch { AmountMatch.One => "one amount", AmountMatch.Multiple => "several amounts", AmountMatch.None => "no amount", _ => "any amount" };

    protected override string? OldestFirst(string rule) => rule switch
    {
        OldestFirstBatch.ByAccount => "rule 1: the account is on file for one customer, its oldest items first",
        OldestFirstBatch.ByName => "rule 2: the name is that of one customer, its oldest items first",
        OldestFirstBatch.ByNumber => "rule 3: the payer is unknown, the documents named of one customer, the oldest first",
        _ => null,
    };

    protected override string AndMore(int count) => $"{Number(count)} more";

    protected override string OfCustomer(string name) => $"of {name}";

    protected override string Part(string part, string whole) => $"{part} of {whole}";

    protected override string OfWhich(string parts) => $", of which {parts}";

    private static string MonthOf(OpenItem item) => string.Create(CultureInfo.InvariantCulture, $"{Months[item.IssueDate.Month - 1]} {item.IssueDate.Year}");

    private static string Place(PaymentField field) => field switch
    {
        PaymentField.StructuredReference => "structured reference",
        PaymentField.ReferredDocument => "list of documents paid",
        PaymentField.EndToEndId => "end-to-end id",
        _ => "remittance text",
    };

    private static string SetOf(MatchSet set) => set switch
    {
        MatchSet.SingleItem => "one item",
        MatchSet.SeveralItems => "several items",
        MatchSet.DueToDate => "all that is due by some day",
        MatchSet.WholeBalance => "the whole balance",
        MatchSet.OnAccount => "on account",
        _ => "",
    };

    private string Shared(MatchEvidence evidence, string noun) => evidence.Count > 1 ? $" ({Number(evidence.Count)} {noun}s share it)" : "";

    private string Times(int count) => count == 1 ? "once" : $"{Number(count)} times";

    private string Confirmations(long count) => count == 1 ? "1 confirmation" : $"{Number(count)} confirmations";
}
