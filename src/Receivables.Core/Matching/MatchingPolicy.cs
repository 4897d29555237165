using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using Receivables.Internals;

namespace Receivables.Matching;

/// <summary>How certain the engine has to be, and how much it may look at.</summary>
/// <remarks>
/// Change one with <c>MatchingPolicy.Default with { ApplyThreshold = 0.999m }</c>: each value is checked when it is set. Immutable; equal when all values are; safe to share between threads.
/// </remarks>
[Experimental(MatchingExperiment.Id)]
public sealed record MatchingPolicy
{
    /// <summary>More rules are a mistake.</summary>
    internal const int MostRules = 100;

    private MatchingPolicy()
    {
    }

    /// <summary>The defaults stated at each property.</summary>
    public static MatchingPolicy Default { get; } = new();

    /// <summary>
    /// Business Central's table of payment application rules: what its standard rules give high confidence is applied, what they give medium or low confidence is left to a person.
    /// Stated in full in <c>docs/reference/matching.md</c>, with its source and what is approximated.
    /// </summary>
    public static MatchingPolicy BusinessCentral { get; } = new() { Method = MatchingMethod.BusinessCentral };

    /// <summary>What many systems offer as "apply to oldest": whatever a known payer pays settles its oldest items, the last one in part. Stated in full in <c>docs/reference/matching.md</c>.</summary>
    public static MatchingPolicy OldestFirst { get; } = new() { Method = MatchingMethod.OldestFirst };

    /// <summary>How it is decided; <see cref="MatchingMethod.Odds"/> by default. The other methods use <see cref="LeastRuleConfidence"/>, <see cref="MaxAlternatives"/> and <see cref="StepBudget"/> and nothing else of the policy.</summary>
    public MatchingMethod Method { get; init => field = Known(value); }

    /// <summary>
    /// The least confidence of a rule at which it is applied by itself; <see cref="RuleConfidence.High"/> by default. Only <see cref="MatchingMethod.BusinessCentral"/> has rules of less.
    /// </summary>
    public RuleConfidence LeastRuleConfidence { get; init => field = Known(value); } = RuleConfidence.High;

    /// <summary>The least posterior at which an answer is applied; 0.5 to 1, 0.9999 by default. At 1 nothing is applied.</summary>
    public decimal ApplyThreshold { get; init => field = InRange(value, 0.5m, 1m); } = 0.9999m;

    /// <summary>By how much an answer must lead the next answer to be applied, in log odds; 0 to 100, 4.6052 (a hundred to one) by default. It only matters where the threshold is lower than 0.99.</summary>
    public LogOdds ApplyMargin { get; init => field = InRange(value, 0, 100); } = LogOdds.FromUnits(46_052);

    /// <summary>
    /// The least posterior of all answers together at which a person is asked; below it a payment is unmatched. 0 to 1, 0.05 by default.
    /// </summary>
    public decimal ReviewThreshold { get; init => field = InRange(value, 0m, 1m); } = 0.05m;

    /// <summary>The least posterior at which the owner of the answers is taken for the payer of a held payment; 0.5 to 1, 0.9999 by default.</summary>
    public decimal PayerThreshold { get; init => field = InRange(value, 0.5m, 1m); } = 0.9999m;

    /// <summary>How many alternatives a proposal lists at most; 0 to 100, 5 by default.</summary>
    public int MaxAlternatives { get; init => field = InRange(value, 0, 100); } = 5;

    /// <summary>The most that one piece of a plug-in's evidence may weigh, for or against, in log odds; 0 to 100, 6.9078 (a thousand to one) by default.</summary>
    public LogOdds PluginWeightCap { get; init => field = InRange(value, 0, 100); } = LogOdds.FromUnits(69_078);

    /// <summary>
    /// Whether a discount that the terms grant on the booking date is applied by itself, where the documents are named and the amount is exact; true by default. Otherwise a person decides.
    /// </summary>
    public bool ApplyDiscountInWindow { get; init; } = true;

    /// <summary>
    /// Whether a charge that the statement says the bank kept is booked by itself, where the documents are named and the amount with the charge is exact; true by default. Otherwise a person decides.
    /// </summary>
    public bool ApplyStatedCharge { get; init; } = true;

    /// <summary>What is done with a payment that is less than what it names, by no difference that is allowed; <see cref="PartialPaymentAction.Hold"/> by default.</summary>
    public PartialPaymentAction PartialPayments { get; init => field = Known(value); }

    /// <summary>What is done with a payment that is more than what it names, by no difference that is allowed; <see cref="OverpaymentAction.Hold"/> by default.</summary>
    public OverpaymentAction Overpayments { get; init => field = Known(value); }

    /// <summary>What is done with a payment of a known customer that fits nothing open; <see cref="PaymentOnAccountAction.Hold"/> by default.</summary>
    public PaymentOnAccountAction PaymentsOnAccount { get; init => field = Known(value); }

    /// <summary>
    /// Which month an invoice is for, where the same is billed every month and payers name a month and no number; <see cref="BilledMonth.Unstated"/> by default. Where it is stated, a month that is named as that of a rent or a fee, or by itself, tells its invoice among several alike,
    /// and an invoice of another month is held.
    /// </summary>
    public BilledMonth BilledMonth { get; init => field = Known(value); }

    /// <summary>How many months after that of its issue the month lies that an invoice is for.</summary>
    internal int MonthsAhead => BilledMonth switch { BilledMonth.MonthBeforeIssue => -1, BilledMonth.MonthAfterIssue => 1, _ => 0 };

    /// <summary>
    /// Which differences between what is open and what was paid may be accepted, at most 100; <see cref="DifferenceRule.Defaults"/> by default. The first rule that fits names the difference; without one it is a payment of less or of
    /// more. Equal when the rules are equal in the same order.
    /// </summary>
    public IReadOnlyList<DifferenceRule> Differences { get; init => field = Rules(value); } = DifferenceRule.Defaults;

    internal ReadOnlySpan<DifferenceRule> DifferenceRules => ((ValueList<DifferenceRule>)Differences).Span;

    /// <summary>
    /// How many steps one payment may take, a step being one place of a text or one item; 1,000 to 100,000,000, 500,000 by default. A payment that needs more is never applied.
    /// </summary>
    public int StepBudget { get; init => field = InRange(value, 1_000, 100_000_000); } = 500_000;

    /// <summary>
    /// How many sums are made to find out which of a customer's items make the amount, for each customer who may have paid; 0 to 100,000,000, 250,000 by default. To try one set costs as much as to make
    /// eight sums in a row. The default is enough for 32 items of which none is like another, and 4,000,000 for 40, whatever their amounts are; beyond, one set is tried for each hundred sums, from the smallest
    /// on. Where that is not enough, the chance of a coincidence is estimated and held against every answer.
    /// </summary>
    public int CombinationBudget { get; init => field = InRange(value, 0, 100_000_000); } = 250_000;

    /// <summary>
    /// How many steps may be taken, for each of the payments that want the same items, to find out which of them get what they want, a step being one answer tried; 0 to 100,000,000, 5,000 by default. Where that is not enough, all of
    /// them are held, apart from those that name what they settle.
    /// </summary>
    public int ContentionBudget { get; init => field = InRange(value, 0, 100_000_000); } = 5_000;

    /// <summary>Returns the thresholds, or the method where it has none.</summary>
    public override string ToString() => Method != MatchingMethod.Odds
        ? $"{Method}, rules of {LeastRuleConfidence} confidence and more"
        : string.Create(CultureInfo.InvariantCulture, $"apply from {ApplyThreshold} with a lead of {ApplyMargin}, review from {ReviewThreshold}");

    private static ValueList<DifferenceRule> Rules(IReadOnlyList<DifferenceRule> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var rules = ValueList<DifferenceRule>.From(value);
        return rules.Count <= MostRules && !rules.Contains(null)
            ? rules
            : throw new ArgumentException("There are at most 100 rules, and none is null.", nameof(value));
    }

    private static T InRange<T>(T value, T least, T most, [CallerMemberName] string name = "")
        where T : IComparable<T> =>
        value.CompareTo(least) >= 0 && value.CompareTo(most) <= 0
            ? value
            : throw new ArgumentOutOfRangeException(name, value, string.Create(CultureInfo.InvariantCulture, $"{name} is from {least} to {most}."));

    private static T Known<T>(T value, [CallerMemberName] string name = "")
        where T : struct, Enum =>
        Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(name, value, $"{name} is one of {string.Join(", ", Enum.GetNames<T>())}.");

    private static LogOdds InRange(LogOdds value, int least, int most, [CallerMemberName] string name = "") =>
        LogOdds.FromUnits(InRange(value.Units, least * LogOdds.UnitsPerOne, most * LogOdds.UnitsPerOne, name));
}
