using System.Globalization;
using System.Text.Json;
using Receivables.Matching;

namespace Receivables.Serialization;

/// <summary>One property of a matching policy in JSON: its name, how it is written, and how it is read into a policy.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Write">Writes it.</param>
/// <param name="Read">Takes it from an object, where it is given, into a policy.</param>
internal sealed record MatchingPolicyProperty(string Name, Action<Utf8JsonWriter, MatchingPolicy> Write, Func<PlacedJsonObject, MatchingPolicy, MatchingPolicy> Read)
{
    private const string OutOfRange = "POL004";

    // A decimal holds 28 digits: what is longer would be rounded in silence.
    private const int LongestNumber = 30;

    private static readonly Dictionary<string, MatchingMethod> Methods = new(StringComparer.Ordinal)
    {
        ["odds"] = MatchingMethod.Odds,
        ["businessCentral"] = MatchingMethod.BusinessCentral,
        ["oldestFirst"] = MatchingMethod.OldestFirst,
    };

    private static readonly Dictionary<string, RuleConfidence> Confidences = new(StringComparer.Ordinal)
    {
        ["low"] = RuleConfidence.Low,
        ["medium"] = RuleConfidence.Medium,
        ["high"] = RuleConfidence.High,
    };

    private static readonly Dictionary<string, PartialPaymentAction> OfPartialPayments = new(StringComparer.Ordinal)
    {
        ["hold"] = PartialPaymentAction.Hold,
        ["applyWhereNamed"] = PartialPaymentAction.ApplyWhereNamed,
    };

    private static readonly Dictionary<string, OverpaymentAction> OfOverpayments = new(StringComparer.Ordinal)
    {
        ["hold"] = OverpaymentAction.Hold,
        ["applyRestOnAccount"] = OverpaymentAction.ApplyRestOnAccount,
    };

    private static readonly Dictionary<string, PaymentOnAccountAction> OfPaymentsOnAccount = new(StringComparer.Ordinal)
    {
        ["hold"] = PaymentOnAccountAction.Hold,
        ["applyWherePayerIsKnown"] = PaymentOnAccountAction.ApplyWherePayerIsKnown,
    };

    private static readonly Dictionary<string, BilledMonth> OfBilledMonths = new(StringComparer.Ordinal)
    {
        ["unstated"] = BilledMonth.Unstated,
        ["monthBeforeIssue"] = BilledMonth.MonthBeforeIssue,
        ["monthOfIssue"] = BilledMonth.MonthOfIssue,
        ["monthAfterIssue"] = BilledMonth.MonthAfterIssue,
    };

    /// <summary>All properties, in the order in which they are written.</summary>
    internal static IReadOnlyList<MatchingPolicyProperty> All { get; } =
    [
        Word("method", Methods, p => p.Method, (p, v) => p with { Method = v }),
        Word("leastRuleConfidence", Confidences, p => p.LeastRuleConfidence, (p, v) => p with { LeastRuleConfidence = v }),
        Share("applyThreshold", 0.5m, p => p.ApplyThreshold, (p, v) => p with { ApplyThreshold = v }),
        Odds("applyMargin", p => p.ApplyMargin, (p, v) => p with { ApplyMargin = v }),
        Share("reviewThreshold", 0, p => p.ReviewThreshold, (p, v) => p with { ReviewThreshold = v }),
        Share("payerThreshold", 0.5m, p => p.PayerThreshold, (p, v) => p with { PayerThreshold = v }),
        Count("maxAlternatives", 0, 100, p => p.MaxAlternatives, (p, v) => p with { MaxAlternatives = v }),
        Odds("pluginWeightCap", p => p.PluginWeightCap, (p, v) => p with { PluginWeightCap = v }),
        Flag("applyDiscountInWindow", p => p.ApplyDiscountInWindow, (p, v) => p with { ApplyDiscountInWindow = v }),
        Flag("applyStatedCharge", p => p.ApplyStatedCharge, (p, v) => p with { ApplyStatedCharge = v }),
        Word("partialPayments", OfPartialPayments, p => p.PartialPayments, (p, v) => p with { PartialPayments = v }),
        Word("overpayments", OfOverpayments, p => p.Overpayments, (p, v) => p with { Overpayments = v }),
        Word("paymentsOnAccount", OfPaymentsOnAccount, p => p.PaymentsOnAccount, (p, v) => p with { PaymentsOnAccount = v }),
        Word("billedMonth", OfBilledMonths, p => p.BilledMonth, (p, v) => p with { BilledMonth = v }),
        new(
            "differences",
            (json, policy) => DifferenceRuleJson.Write(json, "differences", policy.Differences),
            (source, policy) => DifferenceRuleJson.Read(source, "differences") is { } rules ? policy with { Differences = rules } : policy),
        Count("stepBudget", 1_000, 100_000_000, p => p.StepBudget, (p, v) => p with { StepBudget = v }),
        Count("combinationBudget", 0, 100_000_000, p => p.CombinationBudget, (p, v) => p with { CombinationBudget = v }),
        Count("contentionBudget", 0, 100_000_000, p => p.ContentionBudget, (p, v) => p with { ContentionBudget = v }),
    ];

    private static MatchingPolicyProperty Share(string name, decimal least, Func<MatchingPolicy, decimal> get, Func<MatchingPolicy, decimal, MatchingPolicy> set) => new(
        name,
        (json, policy) => json.WriteNumber(name, WithoutZeros(get(policy))),
        (source, policy) => TakeNumber(source, name, least, 1, null) is { } value ? set(policy, value) : policy);

    private static MatchingPolicyProperty Odds(string name, Func<MatchingPolicy, LogOdds> get, Func<MatchingPolicy, LogOdds, MatchingPolicy> set) => new(
        name,
        (json, policy) => json.WriteNumber(name, WithoutZeros(get(policy).Value)),
        (source, policy) => TakeNumber(source, name, 0, 100, LogOdds.UnitsPerOne) is { } value ? set(policy, LogOdds.FromUnits((int)(value * LogOdds.UnitsPerOne))) : policy);

    private static MatchingPolicyProperty Count(string name, int least, int most, Func<MatchingPolicy, int> get, Func<MatchingPolicy, int, MatchingPolicy> set) => new(
        name,
        (json, policy) => json.WriteNumber(name, get(policy)),
        (source, policy) => TakeNumber(source, name, least, most, 1) is { } value ? set(policy, (int)value) : policy);

    private static MatchingPolicyProperty Flag(string name, Func<MatchingPolicy, bool> get, Func<MatchingPolicy, bool, MatchingPolicy> set) => new(
        name,
        (json, policy) => json.WriteBoolean(name, get(policy)),
        (source, policy) => set(policy, source.TakeFlag(name, get(policy))));

    private static MatchingPolicyProperty Word<T>(string name, IReadOnlyDictionary<string, T> words, Func<MatchingPolicy, T> get, Func<MatchingPolicy, T, MatchingPolicy> set)
        where T : struct, Enum => new(
        name,
        (json, policy) => json.WriteString(name, words.Single(w => EqualityComparer<T>.Default.Equals(w.Value, get(policy))).Key),
        (source, policy) => set(policy, source.TakeWord(name, words, get(policy))));

    // Equal numbers are written alike.
    internal static decimal WithoutZeros(decimal value) => value / 1.0000000000000000000000000000m;

    // A number in range, of which parts so many make one; null where it is absent or refused. What is unit-less takes any digits.
    internal static decimal? TakeNumber(PlacedJsonObject source, string name, decimal least, decimal most, int? parts)
    {
        if (source.TakeNumber(name) is not { } place)
        {
            return null;
        }

        const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        bool read = decimal.TryParse(place.Text, Plain, CultureInfo.InvariantCulture, out decimal value);
        if (read && place.Text!.Length <= LongestNumber && value >= least && value <= most && (parts is not { } whole || decimal.IsInteger(value * whole)))
        {
            return value;
        }

        string what = parts switch { 1 => "a whole number", null => "a number", _ => "a number with at most four decimals" };
        source.Report(OutOfRange, string.Create(CultureInfo.InvariantCulture, $"'{name}' is {what} from {least} to {most}, written without an exponent."), place.Position);
        return null;
    }
}
