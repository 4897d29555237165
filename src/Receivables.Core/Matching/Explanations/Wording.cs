using System.Globalization;
using Receivables.Internals;
using Receivables.Ledgers;
using Receivables.Matching.Presets;

namespace Receivables.Matching.Explanations;

/// <summary>All that a language says and how it writes numbers. One class a language; what is said, and when, is the same for all.</summary>
/// <param name="numbers">How numbers are written; taken from no culture, so that every machine writes the same.</param>
internal abstract class Wording(NumberFormatInfo numbers)
{
    private const int MostItems = 4;

    private static readonly EnglishWording English = new();
    private static readonly FrenchWording French = new();

    private readonly NumberFormatInfo _numbers = NumberFormatInfo.ReadOnly(numbers);

    /// <summary>What stands between a statement and its reasons.</summary>
    internal abstract string Colon { get; }

    /// <summary>What stands between two reasons.</summary>
    internal abstract string Semicolon { get; }

    internal abstract string NothingLearned { get; }

    internal abstract string NothingSuggested { get; }

    internal abstract string Unmatched { get; }

    protected abstract string And { get; }

    /// <summary>The words of a language.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The language is none.</exception>
    internal static Wording Of(ExplanationLanguage language) => language switch
    {
        ExplanationLanguage.English => English,
        ExplanationLanguage.French => French,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "The language is not one of those that explanations exist in."),
    };

    internal string Evidence(MatchEvidence evidence) =>
        (evidence.Kind == EvidenceKind.MatchingRule ? RuleOf(evidence.Subject) : OfDocument(evidence) ?? OfPayer(evidence) ?? OfFit(evidence)) ?? evidence.Subject;

    /// <summary>The evidence, and how many more pieces there are like it.</summary>
    internal string Evidence(MatchEvidence evidence, int more) => more > 0 ? $"{Evidence(evidence)} ({AndMore(more)})" : Evidence(evidence);

    /// <summary>Why a payment is not applied, and what its text says of that; empty where it is.</summary>
    internal string Reason(MatchProposal proposal) => proposal.ReasonText is { } text ? $"{ReasonOf(proposal)}{Colon}{Quoted(Printable.Clip(text))}" : ReasonOf(proposal);

    protected abstract string ReasonOf(MatchProposal proposal);

    protected abstract string Quoted(string text);

    internal abstract string Applied(string items);

    /// <summary>It settles nothing and stands on the account of a customer.</summary>
    internal abstract string OnAccount(string customer);

    internal abstract string Suggested(string items);

    internal abstract string Or(string items);

    internal abstract string Rival(MatchRival rival);

    internal abstract string StaysUnapplied(Money amount);

    /// <summary>The subject of a sentence: the payment, how much, and who paid, empty where nobody is stated.</summary>
    internal abstract string Payment(Payment payment, string payer);

    /// <summary>What became of the payment, after <see cref="Payment"/>.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="items">The items applied or suggested, as <see cref="Items"/> has them; empty for none.</param>
    internal abstract string Verdict(MatchProposal proposal, string items);

    internal abstract string Alias(AliasChange change, string customer);

    internal abstract string NoHabits(string customer);

    internal abstract string Habits(string customer, IEnumerable<(MatchSet Set, long Count)> counts);

    /// <summary>Items with what is settled of each and by which adjustments: the first four, and how many more.</summary>
    internal string Items(IReadOnlyList<MatchedItem> items, MatchingBook book)
    {
        string[] shown = [.. items.Take(MostItems).Select(Item), .. items.Count > MostItems ? [AndMore(items.Count - MostItems)] : Array.Empty<string>()];
        string all = shown.Length > 1 ? string.Join(", ", shown[..^1]) + And + shown[^1] : string.Concat(shown);
        CustomerId[] owners = [.. items.Select(i => i.Item.Customer).Distinct()];
        return owners.Length == 1 ? $"{all} {OfCustomer(Printable.Clip(book.FindCustomer(owners[0])?.Name ?? owners[0].Value))}" : all;
    }

    /// <summary>Who paid: the name on file, else the id; empty where that is not certain.</summary>
    internal static string Payer(MatchProposal proposal) =>
        proposal.Customer is { } customer ? Printable.Clip(proposal.Book.FindCustomer(customer)?.Name ?? customer.Value) : "";

    internal string Number(long value) => value.ToString("N0", _numbers);

    internal string Amount(Money money) => $"{money.Amount.ToString($"N{money.Currency.MinorDigits}", _numbers)} {money.Currency.Code}";

    internal string Percent(double share) => (share * 100).ToString("0.0000", _numbers) + PercentSign;

    internal string Weight(LogOdds weight) => (weight < LogOdds.Zero ? "" : "+") + weight.Value.ToString("0.0000", _numbers);

    protected abstract string PercentSign { get; }

    /// <summary>A piece of the Document family; null for another kind.</summary>
    protected abstract string? OfDocument(MatchEvidence evidence);

    /// <summary>A piece of the Payer family; null for another kind.</summary>
    protected abstract string? OfPayer(MatchEvidence evidence);

    /// <summary>A piece that says how amount, set and time fit; null for another kind.</summary>
    protected abstract string? OfFit(MatchEvidence evidence);

    /// <summary>The item that the text tells of several alike: by its month or its day, else by its number.</summary>
    protected abstract string ToldItem(OpenItem item, ToldBy? by);

    protected abstract string Rule(ApplicationRule rule);

    /// <summary>One of the rules of <see cref="MatchingMethod.OldestFirst"/>; null for none of them.</summary>
    protected abstract string? OldestFirst(string rule);

    protected abstract string AndMore(int count);

    protected abstract string OfCustomer(string name);

    /// <summary>An item's kind, as it stands before its number.</summary>
    internal abstract string KindOf(ItemKind kind);

    internal abstract string NameOf(AdjustmentKind kind);

    /// <summary>A part of an amount.</summary>
    protected abstract string Part(string part, string whole);

    protected abstract string OfWhich(string parts);

    /// <summary>The amount that a piece of evidence holds as text, in the convention of the language; a plug-in's own words as they are.</summary>
    protected string AmountOf(MatchEvidence evidence) => Money.TryParse(evidence.Subject, out Money money) ? Amount(money) : evidence.Subject;

    /// <summary>The same without its sign: which way it goes, <see cref="IsMore"/> says.</summary>
    protected string SizeOf(MatchEvidence evidence) => Money.TryParse(evidence.Subject, out Money money) ? Amount(money.Abs()) : evidence.Subject;

    /// <summary>Whether more was paid than is open.</summary>
    protected static bool IsMore(MatchEvidence evidence) => Money.TryParse(evidence.Subject, out Money money) && money.IsNegative;

    /// <summary>What a rule allows a difference as.</summary>
    protected string ClassOf(MatchEvidence evidence) => NameOf(evidence.Difference ?? (AdjustmentKind)(-1));

    private string? RuleOf(string code) =>
        ApplicationRules.All.Where(r => r.Code == code).Select(Rule).FirstOrDefault() ?? OldestFirst(code);

    private string Item(MatchedItem item)
    {
        string settled = Amount(item.Allocation.Settled);
        string part = item.OpenAfter.IsZero ? settled : Part(settled, Amount(item.Item.Open));
        string adjusted = string.Join(", ", item.Allocation.Adjustments.Select(a => $"{NameOf(a.Kind)} {Amount(a.Amount)}"));
        return $"{KindOf(item.Item.Kind)} {item.Item.Id} ({part}{(adjusted.Length > 0 ? OfWhich(adjusted) : "")})";
    }
}
