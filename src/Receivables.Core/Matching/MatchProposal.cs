using System.Diagnostics.CodeAnalysis;
using Receivables.Internals;
using Receivables.Journal;
using Receivables.Ledgers;
using Receivables.Matching.Decisions;
using Receivables.Matching.Explanations;
using Receivables.Matching.Memory;

namespace Receivables.Matching;

/// <summary>What is decided or suggested for one payment, with its reasons.</summary>
/// <remarks>
/// Always Σ settled − Σ adjustments + <see cref="Unapplied"/> = the amount of the payment; of items in another currency Σ <see cref="Allocation.Paid"/> stands in the place of the first two. Immutable; safe to share between threads.
/// </remarks>
[Experimental(MatchingExperiment.Id)]
public sealed class MatchProposal
{
    // The objects of what was decided are made when they are asked for: most of a batch is booked and never looked at.
    private readonly Verdict _verdict;
    private IReadOnlyList<MatchedItem>? _items;
    private IReadOnlyList<MatchEvidence>? _evidence;
    private IReadOnlyList<MatchAlternative>? _alternatives;

    /// <summary>Makes the proposal of a verdict.</summary>
    internal MatchProposal(MatchingBook book, Verdict verdict)
    {
        Book = book;
        _verdict = verdict;
    }

    /// <summary>Makes a proposal whose objects are there already.</summary>
    internal MatchProposal(MatchingBook book, Verdict verdict, IEnumerable<MatchedItem> items, IEnumerable<MatchEvidence> evidence, IEnumerable<MatchAlternative> alternatives)
    {
        Book = book;
        _verdict = verdict;
        _items = ValueList<MatchedItem>.From(items);
        _evidence = ValueList<MatchEvidence>.From(evidence);
        _alternatives = ValueList<MatchAlternative>.From(alternatives);
    }

    /// <summary>The payment.</summary>
    public Payment Payment => _verdict.Payment;

    /// <summary>Whether it is applied, left to a person, or fits nothing.</summary>
    public MatchDecision Decision => _verdict.Decision;

    /// <summary>Why it is not applied; <see cref="MatchReason.None"/> where it is.</summary>
    public MatchReason Reason => _verdict.Reason;

    /// <summary>
    /// What the remittance text says that holds it, as it stands there: of <see cref="MatchReason.NamesMonth"/> the month, quarter, year or day, of <see cref="MatchReason.StatesOtherPurpose"/> the word for the purpose,
    /// of <see cref="MatchReason.ExcludesDocument"/> what is said of the document; null for any other reason, and where the text was too long to be looked at.
    /// </summary>
    /// <remarks>Payers write it: it may hold any character. <see cref="ExplainReason"/> quotes it as it can be printed, clipped.</remarks>
    public string? ReasonText => _verdict.Quoted is { End: > 0 } place ? Payment.Remittance[place.Start..place.End] : null;

    /// <summary>Who paid, where that is certain: on that account stands what is not applied.</summary>
    public CustomerId? Customer => _verdict.Payer < 0 ? null : Book.Index.Columns.Customers[_verdict.Payer].Id;

    /// <summary>How likely <see cref="Items"/> is the right answer, from 0 to 1; where there are none, how likely it is none of the answers. Not a number where the method of the policy is not <see cref="MatchingMethod.Odds"/>: rules state no probability.</summary>
    public double Confidence => _verdict.Confidence;

    /// <summary>What happens to each item, applied or suggested first, in the order of the book; empty for an unmatched payment, for one on account, for a held one to which the other payments of the batch left nothing that fits, and for a suspected duplicate of a payment that the batch applies.</summary>
    public IReadOnlyList<MatchedItem> Items => _items ?? Keep(ref _items, ProposalFactory.ItemsOf(_verdict));

    /// <summary>What is left of the payment.</summary>
    public Money Unapplied => _verdict.Columns is null
        ? Payment.Amount - Money.Sum(Items.Select(i => i.Allocation.Cash), Payment.Amount.Currency)
        : ProposalFactory.RestOf(_verdict, _verdict.Legs);

    /// <summary>What speaks for the answer and against it, by family, the strongest first. For an unmatched payment, what says that it is about something else.</summary>
    public IReadOnlyList<MatchEvidence> Evidence => _evidence ?? Keep(ref _evidence, ProposalFactory.EvidenceOf(Book, _verdict));

    /// <summary>The other answers, the likeliest first, as many as the policy lists.</summary>
    public IReadOnlyList<MatchAlternative> Alternatives => _alternatives ?? Keep(ref _alternatives, ProposalFactory.AlternativesOf(_verdict));

    /// <summary>The earlier payment of which this one is suspected to be a repeat, or null.</summary>
    public PaymentId? DuplicateOf => _verdict.DuplicateOf;

    /// <summary>
    /// Of a payment that is not applied, the other payments of the batch that were applied to what it could have settled, then those that are held for what it is held for; at most eight.
    /// </summary>
    public IReadOnlyList<MatchRival> Rivals => _verdict.Rivals;

    internal MatchingBook Book { get; }

    /// <summary>Whether the payment names anything of the book, open or not.</summary>
    internal bool NamesAny => _verdict.NamesAny;

    /// <summary>A person says that <see cref="Items"/> is right: the entries that book it, and the one that the payer memory learns from. For a payment that is applied it is that one alone.</summary>
    /// <param name="header">What the entries share. The effective date is the day of the application: not before the payment was booked, nor before an item was issued.</param>
    /// <returns>One batch, to be appended whole, after the entries of the report. An undo of it is made by <see cref="MatchUndone.ToEntries"/>.</returns>
    /// <exception cref="InvalidOperationException">Nothing is suggested, or the payment was in the ledger before.</exception>
    public IReadOnlyList<JournalEntry> Confirm(BatchHeader header) =>
        Items.Count > 0 ? ConfirmationWriter.Settle(this, header, Items, isSuggestion: true) : throw new InvalidOperationException("Nothing is suggested that could be confirmed: say what the payment settles.");

    /// <summary>A person says that one of <see cref="Alternatives"/> is right.</summary>
    /// <param name="header">What the entries share.</param>
    /// <param name="alternative">The alternative, of this proposal.</param>
    /// <inheritdoc cref="Confirm(BatchHeader)" path="/returns"/>
    /// <exception cref="ArgumentException">The alternative is another proposal's.</exception>
    /// <exception cref="InvalidOperationException">The payment was in the ledger before.</exception>
    public IReadOnlyList<JournalEntry> Confirm(BatchHeader header, MatchAlternative alternative)
    {
        ArgumentNullException.ThrowIfNull(alternative);
        return Alternatives.Contains(alternative)
            ? ConfirmationWriter.Settle(this, header, alternative.Items, isSuggestion: false)
            : throw new ArgumentException("The alternative is one of another proposal.", nameof(alternative));
    }

    /// <summary>A person says what the payment settles. What was applied before is taken back in the same batch.</summary>
    /// <param name="header">What the entries share.</param>
    /// <param name="allocations">What happens to each item, as the book has it; together no more cash than the payment. What is left stands on the account of the customer, where it is one.</param>
    /// <inheritdoc cref="Confirm(BatchHeader)" path="/returns"/>
    /// <exception cref="ArgumentException">There is none, an item occurs twice or is not open in the book, or more is used than was paid.</exception>
    /// <exception cref="InvalidOperationException">The payment was in the ledger before.</exception>
    public IReadOnlyList<JournalEntry> Confirm(BatchHeader header, IEnumerable<Allocation> allocations)
    {
        ArgumentNullException.ThrowIfNull(allocations);
        IReadOnlyList<MatchedItem> items = ConfirmationWriter.ItemsOf(this, allocations);
        return ConfirmationWriter.Settle(this, header, items, items.Select(i => i.Allocation).SequenceEqual(Items.Select(i => i.Allocation)));
    }

    /// <summary>A person says that a customer paid, and nothing that is open: the payment stands on the customer's account.</summary>
    /// <param name="header">What the entries share.</param>
    /// <param name="customer">The customer, of the book.</param>
    /// <inheritdoc cref="Confirm(BatchHeader)" path="/returns"/>
    /// <exception cref="ArgumentException">The book does not know the customer.</exception>
    /// <exception cref="InvalidOperationException">The payment was in the ledger before.</exception>
    public IReadOnlyList<JournalEntry> ConfirmOnAccount(BatchHeader header, CustomerId customer) => ConfirmationWriter.PutOnAccount(this, header, customer);

    /// <summary>A person says that no customer paid: the payment stands among the unidentified receipts.</summary>
    /// <param name="header">What the entries share.</param>
    /// <inheritdoc cref="Confirm(BatchHeader)" path="/returns"/>
    /// <exception cref="InvalidOperationException">The payment was in the ledger before.</exception>
    public IReadOnlyList<JournalEntry> ConfirmSomebodyElse(BatchHeader header) => ConfirmationWriter.Disown(this, header);

    /// <summary>Why it is not applied, as a sentence without a capital and a full stop; empty where it is.</summary>
    /// <param name="language">The language; English unless told.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is none.</exception>
    public string ExplainReason(ExplanationLanguage language = ExplanationLanguage.English) => Wording.Of(language).Reason(this);

    /// <summary>The decision and its reasons for a person, one line a fact: all evidence with its weight, rivals and alternatives.</summary>
    /// <inheritdoc cref="ExplainReason" path="/param"/>
    /// <inheritdoc cref="ExplainReason" path="/exception"/>
    public string Explain(ExplanationLanguage language = ExplanationLanguage.English) => ProposalText.Explain(this, Wording.Of(language));

    /// <summary>One sentence for a person: what was decided for which documents and amounts, and the evidence that decided. At most four items and one alternative are named.</summary>
    /// <inheritdoc cref="ExplainReason" path="/param"/>
    /// <inheritdoc cref="ExplainReason" path="/exception"/>
    public string Sentence(ExplanationLanguage language = ExplanationLanguage.English) => SentenceText.Of(this, Wording.Of(language));

    /// <summary>Returns payment, decision and confidence, in English.</summary>
    public override string ToString() => ProposalText.Headline(this, Wording.Of(ExplanationLanguage.English));

    // Of two threads that make it at once, one prevails: an alternative is known by its object.
    private static T Keep<T>(ref T? place, T made)
        where T : class => Interlocked.CompareExchange(ref place, made, null) ?? made;
}
