using System.Diagnostics.CodeAnalysis;

namespace Receivables.Matching;

/// <summary>Why a payment is not applied. Where several reasons hold, the first in this order is given.</summary>
[Experimental(MatchingExperiment.Id)]
public enum MatchReason
{
    /// <summary>It is applied.</summary>
    None = 0,

    /// <summary>The payment is in the ledger already; nothing is booked for it.</summary>
    AlreadyInLedger = 1,

    /// <summary>Another payment says the same: account or name, amount and text. <see cref="MatchProposal.DuplicateOf"/> names it.</summary>
    SuspectedDuplicate = 2,

    /// <summary>Another payment claims the same item with as good a right, or a better one.</summary>
    Contested = 3,

    /// <summary>There is more text, or more items or payments that want the same, than the budget of steps allows, so not all was looked at.</summary>
    BudgetExhausted = 4,

    /// <summary>The payment is less than what it names, and the policy leaves that to a person.</summary>
    PartialPayment = 5,

    /// <summary>The payment is more than what it names, and the policy leaves that to a person.</summary>
    Overpayment = 6,

    /// <summary>A discount was taken after its window.</summary>
    LateDiscount = 7,

    /// <summary>A discount was taken in time, but the documents are not named, or the policy leaves discounts to a person.</summary>
    UnprovenDiscount = 8,

    /// <summary>The bank states a charge that makes up the difference, but the documents are not named, or the policy leaves charges to a person.</summary>
    UnprovenCharge = 9,

    /// <summary>The payment names some of the items, and others were found that make up the amount.</summary>
    PartlyNamed = 10,

    /// <summary>Only the amount speaks for it: no document, name or account does. Where one does and is no proof, it is <see cref="Unproven"/>.</summary>
    AmountOnly = 11,

    /// <summary>Another answer fits as well, or is not ruled out.</summary>
    Ambiguous = 12,

    /// <summary>It is likely, but not as certain as the policy asks.</summary>
    BelowThreshold = 13,

    /// <summary>The customers owe nothing in the currency of the payment.</summary>
    NothingOpenInCurrency = 14,

    /// <summary>The payment names a document that is settled already, or that is not in the books.</summary>
    NamesNothingOpen = 15,

    /// <summary>Nothing open has the number, the payer or the amount.</summary>
    NoCandidate = 16,

    /// <summary>Something fits, but that it is something else is likelier.</summary>
    Unlikely = 17,

    /// <summary>The best rule that fits has less confidence than the policy asks.</summary>
    WeakRule = 18,

    /// <summary>The payer states other amounts for the documents, or documents of which nothing is open.</summary>
    ContradictsAdvice = 19,

    /// <summary>A rule of the policy allows the difference, but the documents are not named, or the rule leaves it to a person.</summary>
    UnprovenDifference = 20,

    /// <summary>The payment names a document that is open in another currency, and no currency is crossed.</summary>
    NamesOtherCurrency = 21,

    /// <summary>What other payments of the batch settle leaves it as the only answer: by itself it was not certain, so that a person confirms it.</summary>
    LeftByOthers = 22,

    /// <summary>The payment names a month that may be that of another item: of items alike not the oldest one's, or far from issue and due date of all that the answer takes. Or it names a rent's month that is not that of the item, a quarter or a year, or the day of an invoice, a visit or a delivery that is none of the answer. A person says which is meant.</summary>
    NamesMonth = 23,

    /// <summary>The payment names nothing that is open, and its text says that it is for something else: a refund, a security, a prepayment, wages, a loan, a donation, capital. That account and amount fit an open item may be by chance.</summary>
    StatesOtherPurpose = 24,

    /// <summary>The payment names nothing that is open, but it names another customer who owes exactly the amount: by a name or a number in its text, or as the payer, while the account is on file for somebody else. Whoever pays for somebody else says for whom. The item of a customer whom the text names is suggested.</summary>
    NamesAnotherCustomer = 25,

    /// <summary>The payer is known and owes something in the currency, but neither an open item nor a set of them that was tried makes the amount.</summary>
    OwesOtherAmounts = 26,

    /// <summary>Beside the amount something points to the answer and proves nothing: a name in the text without its legal form or of common words, a name that is only similar, an account or name that was learned for several customers, a number that is a slip away. A person says so.</summary>
    Unproven = 27,

    /// <summary>The text says of a document that the answer takes that it is not what is paid: that it was paid before, is disputed, or is left out. What is paid instead a bank may have clipped.</summary>
    ExcludesDocument = 28,
}
