using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Receivables.Ledgers;

namespace Receivables.Matching;

/// <summary>A difference between what is open and what was paid that may be accepted: its class, its limit, its direction, its ledger account, and what is done.</summary>
/// <remarks>
/// <para>A difference is named or it is not accepted. The rules of <see cref="MatchingPolicy.Differences"/> are asked in their order; the first that fits names the difference, and there is one difference an answer.</para>
/// <para>What is allowed is stated in full in <c>docs/reference/matching.md</c>. Immutable; equal when all values are; safe to share between threads.</para>
/// </remarks>
[Experimental(MatchingExperiment.Id)]
public sealed record DifferenceRule
{
    private const decimal MostUnits = 1_000_000_000m;
    private const int MostDays = 366;
    private const int LongestAccount = 64;

    /// <summary>States a rule.</summary>
    /// <param name="kind">
    /// The class: <see cref="AdjustmentKind.EarlyPaymentDiscount"/>, <see cref="AdjustmentKind.LateDiscount"/>, <see cref="AdjustmentKind.BankCharge"/>, <see cref="AdjustmentKind.ProviderFee"/>,
    /// <see cref="AdjustmentKind.Rounding"/>, <see cref="AdjustmentKind.Withholding"/>, <see cref="AdjustmentKind.Deduction"/> or <see cref="AdjustmentKind.ExchangeDifference"/>.
    /// </param>
    /// <param name="action">What is done.</param>
    /// <param name="limit">See <see cref="Limit"/>. Unless it is a discount, a limit, a limit in per cent or a rate is needed.</param>
    /// <param name="limitPercent">See <see cref="LimitPercent"/>.</param>
    /// <param name="direction">See <see cref="Direction"/>; null for the default.</param>
    /// <param name="ratePercent">See <see cref="RatePercent"/>.</param>
    /// <param name="rateOf">See <see cref="RateOf"/>.</param>
    /// <param name="currency">See <see cref="Currency"/>.</param>
    /// <param name="daysLate">See <see cref="DaysLate"/>.</param>
    /// <param name="account">See <see cref="Account"/>.</param>
    /// <exception cref="ArgumentException">A value is out of its range, or the values do not go together; the message says which.</exception>
    public DifferenceRule(
        AdjustmentKind kind, DifferenceAction action, decimal? limit = null, decimal? limitPercent = null, DifferenceDirection? direction = null,
        decimal? ratePercent = null, DifferenceBase rateOf = DifferenceBase.Open, Currency? currency = null, int? daysLate = null, string? account = null)
    {
        (Kind, Action, Limit, LimitPercent, RatePercent, RateOf) = (kind, action, limit, limitPercent, ratePercent, rateOf);
        (Currency, DaysLate, Account) = (currency, daysLate, account);
        Direction = direction ?? UsualDirection(kind);
        if (WhyRefused() is { } problem)
        {
            throw new ArgumentException(problem, nameof(kind));
        }
    }

    /// <summary>For what reads rules from a file: it asks <see cref="WhyRefused"/> itself.</summary>
    internal DifferenceRule()
    {
    }

    /// <summary>
    /// The defaults: rounding of 0.05 either way is applied, and a bank charge of up to 20.00 and 1 per cent that nobody states is suggested. Why is told in <c>docs/decisions</c>.
    /// </summary>
    public static IReadOnlyList<DifferenceRule> Defaults { get; } = Internals.ValueList<DifferenceRule>.From(
    [
        new DifferenceRule(AdjustmentKind.Rounding, DifferenceAction.Apply, limit: 0.05m),
        new DifferenceRule(AdjustmentKind.BankCharge, DifferenceAction.Propose, limit: 20, limitPercent: 1),
    ]);

    /// <summary>The class, which is that of the adjustment.</summary>
    public AdjustmentKind Kind { get; internal init; }

    /// <summary>What is done with it.</summary>
    public DifferenceAction Action { get; internal init; }

    /// <summary>Which way it may be; <see cref="DifferenceDirection.Both"/> by default for rounding and exchange differences, which alone may be more, else <see cref="DifferenceDirection.Less"/>.</summary>
    public DifferenceDirection Direction { get; internal init; }

    /// <summary>
    /// The largest difference, in units of the payment's currency (0.05 is five cents of a euro; a currency without minor units has none of it), above 0 to 1,000,000,000; with a rate, by how much the
    /// difference may be off that rate. Null for no limit of this sort; with a rate, for none at all.
    /// </summary>
    public decimal? Limit { get; internal init; }

    /// <summary>The largest difference in per cent of what is open, above 0 to 100; where <see cref="Limit"/> is given too, both must hold. Null for no limit of this sort.</summary>
    public decimal? LimitPercent { get; internal init; }

    /// <summary>The difference itself in per cent, above 0 and below 100, rounded half away from zero to the minor unit: tax withheld, or an agreed deduction. A withholding has one. Null for none.</summary>
    public decimal? RatePercent { get; internal init; }

    /// <summary>Of what the rate is taken; of what is open by default.</summary>
    public DifferenceBase RateOf { get; internal init; }

    /// <summary>The only currency in which it holds; null for each.</summary>
    public Currency? Currency { get; internal init; }

    /// <summary>For a late discount, how many days after the window it may be; 0 to 366, null for any number.</summary>
    public int? DaysLate { get; internal init; }

    /// <summary>The ledger account that the adjustment names, such as 665, 1 to 64 characters; null for the caller's default.</summary>
    public string? Account { get; internal init; }

    /// <summary>Whether it is a discount of the invoice's own terms, which say how much it is.</summary>
    internal bool IsDiscount => Kind is AdjustmentKind.EarlyPaymentDiscount or AdjustmentKind.LateDiscount;

    /// <summary>The direction where none is stated.</summary>
    internal static DifferenceDirection UsualDirection(AdjustmentKind kind) =>
        kind is AdjustmentKind.Rounding or AdjustmentKind.ExchangeDifference ? DifferenceDirection.Both : DifferenceDirection.Less;

    /// <summary>Whether a class of adjustment can be a difference of a payment.</summary>
    internal static bool IsClass(AdjustmentKind kind) => kind is AdjustmentKind.EarlyPaymentDiscount or AdjustmentKind.LateDiscount or AdjustmentKind.BankCharge or AdjustmentKind.ProviderFee
        or AdjustmentKind.Rounding or AdjustmentKind.Withholding or AdjustmentKind.Deduction or AdjustmentKind.ExchangeDifference;

    /// <summary>Why the values make no rule, as a sentence; null where they do.</summary>
    internal string? WhyRefused() =>
        !IsClass(Kind) ? "A rule is for a discount, a charge, a fee, rounding, a withholding, a deduction or an exchange difference: a payment shows no others."
        : !Enum.IsDefined(Action) || !Enum.IsDefined(Direction) || !Enum.IsDefined(RateOf) ? "The action, the direction or the base of the rate is unknown."
        : Limit is <= 0 or > MostUnits ? "The limit is above 0 to 1000000000."
        : LimitPercent is <= 0 or > 100 ? "The limit in per cent is above 0 to 100."
        : RatePercent is <= 0 or >= 100 ? "The rate is above 0 and below 100 per cent."
        : DaysLate is < 0 or > MostDays ? "The days late are 0 to 366."
        : Account is { } account && (string.IsNullOrWhiteSpace(account) || account.Length > LongestAccount) ? "The account is 1 to 64 characters."
        : Currency is { IsNone: true } ? "The currency is none: leave it out where the rule is for each."
        : WhyTheyClash();

    private string? WhyTheyClash() =>
        Direction != DifferenceDirection.Less && UsualDirection(Kind) != DifferenceDirection.Both ? "Only rounding and exchange differences can be more than what is open."
        : DaysLate is not null && Kind != AdjustmentKind.LateDiscount ? "Only a late discount is late by days."
        : IsDiscount && RatePercent is not null ? "How much a discount is, the terms of the invoice say: leave the rate out."
        : Kind == AdjustmentKind.Withholding && RatePercent is null ? "A withholding needs its rate."
        : RatePercent is not null && LimitPercent is not null ? "A rate may be off by an amount, not by a percentage: leave one of them out."
        : RatePercent is null && RateOf != DifferenceBase.Open ? "The base is that of a rate, and there is no rate."
        : !IsDiscount && Limit is null && LimitPercent is null && RatePercent is null ? "A difference needs a limit, a limit in per cent or a rate."
        : null;

    private string Off => Limit is { } most ? string.Create(CultureInfo.InvariantCulture, $" ± {most}") : "";

    /// <summary>Returns what is allowed, such as <c>Rounding Both up to 0.05: Apply</c>.</summary>
    public override string ToString()
    {
        string rate = RatePercent is { } percent ? string.Create(CultureInfo.InvariantCulture, $" {percent} % of {RateOf}{Off}") : "";
        string limit = RatePercent is null && Limit is { } most ? string.Create(CultureInfo.InvariantCulture, $" up to {most}") : "";
        string share = LimitPercent is { } part ? string.Create(CultureInfo.InvariantCulture, $" up to {part} %") : "";
        string days = DaysLate is { } late ? string.Create(CultureInfo.InvariantCulture, $" within {late} days") : "";
        return $"{Kind} {Direction}{rate}{limit}{share}{days}{(Currency is { } only ? $" in {only.Code}" : "")}: {Action}{(Account is null ? "" : $" to {Account}")}";
    }
}
