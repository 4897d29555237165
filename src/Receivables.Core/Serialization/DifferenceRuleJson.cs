using System.Text.Json;
using Receivables.Ledgers;
using Receivables.Matching;

namespace Receivables.Serialization;

/// <summary>Reads and writes the differences that a matching policy allows.</summary>
internal static class DifferenceRuleJson
{
    private const string Refused = "POL007";
    private const decimal MostUnits = 1_000_000_000m;

    private static readonly Dictionary<string, AdjustmentKind> Kinds =
        Enum.GetValues<AdjustmentKind>().Where(DifferenceRule.IsClass).ToDictionary(k => JsonNamingPolicy.CamelCase.ConvertName(k.ToString()), StringComparer.Ordinal);

    private static readonly Dictionary<string, DifferenceAction> Actions = new(StringComparer.Ordinal)
    {
        ["propose"] = DifferenceAction.Propose,
        ["apply"] = DifferenceAction.Apply,
    };

    private static readonly Dictionary<string, DifferenceDirection> Directions = new(StringComparer.Ordinal)
    {
        ["less"] = DifferenceDirection.Less,
        ["more"] = DifferenceDirection.More,
        ["both"] = DifferenceDirection.Both,
    };

    private static readonly Dictionary<string, DifferenceBase> Bases = new(StringComparer.Ordinal)
    {
        ["open"] = DifferenceBase.Open,
        ["net"] = DifferenceBase.Net,
    };

    internal static void Write(Utf8JsonWriter json, string name, IReadOnlyList<DifferenceRule> rules)
    {
        json.WriteStartArray(name);
        foreach (DifferenceRule rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("kind"u8, Kinds.Single(k => k.Value == rule.Kind).Key);
            json.WriteString("action"u8, Actions.Single(a => a.Value == rule.Action).Key);
            json.WriteString("direction"u8, Directions.Single(d => d.Value == rule.Direction).Key);
            WriteLimits(json, rule);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Takes the rules, or null where they are absent; what is wrong is reported.</summary>
    internal static IReadOnlyList<DifferenceRule>? Read(PlacedJsonObject source, string name)
    {
        if (source.TakeObjects(name, "A difference") is not { } values)
        {
            return null;
        }

        List<DifferenceRule> rules = [];
        foreach (PlacedJsonObject value in values)
        {
            DifferenceRule? rule = rules.Count < MatchingPolicy.MostRules ? ReadRule(value) : null;
            if (rule is null && !value.Failed)
            {
                value.Report(Refused, "A policy has at most 100 differences.", value.Position);
            }

            if (rule is null)
            {
                return null;
            }

            rules.Add(rule);
        }

        return rules;
    }

    private static void WriteLimits(Utf8JsonWriter json, DifferenceRule rule)
    {
        WriteIfGiven(json, "limit", rule.Limit);
        WriteIfGiven(json, "limitPercent", rule.LimitPercent);
        WriteIfGiven(json, "ratePercent", rule.RatePercent);
        if (rule.RateOf != DifferenceBase.Open)
        {
            json.WriteString("rateOf"u8, Bases.Single(b => b.Value == rule.RateOf).Key);
        }

        if (rule.Currency is { } currency)
        {
            json.WriteString("currency"u8, currency.Code);
        }

        WriteIfGiven(json, "daysLate", rule.DaysLate);
        if (rule.Account is { } account)
        {
            json.WriteString("account"u8, account);
        }
    }

    private static void WriteIfGiven(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } given)
        {
            json.WriteNumber(name, MatchingPolicyProperty.WithoutZeros(given));
        }
    }

    private static DifferenceRule? ReadRule(PlacedJsonObject source)
    {
        AdjustmentKind kind = source.TakeWord("kind", Kinds, default, required: true);
        var rule = new DifferenceRule
        {
            Kind = kind,
            Action = source.TakeWord("action", Actions, default, required: true),
            Direction = source.TakeWord("direction", Directions, DifferenceRule.UsualDirection(kind)),
            Limit = MatchingPolicyProperty.TakeNumber(source, "limit", 0, MostUnits, null),
            LimitPercent = MatchingPolicyProperty.TakeNumber(source, "limitPercent", 0, 100, null),
            RatePercent = MatchingPolicyProperty.TakeNumber(source, "ratePercent", 0, 100, null),
            RateOf = source.TakeWord("rateOf", Bases, DifferenceBase.Open),
            Currency = ReadCurrency(source),
            DaysLate = (int?)MatchingPolicyProperty.TakeNumber(source, "daysLate", 0, 366, 1),
            Account = source.TakeText("account"),
        };
        source.Close();
        if (!source.Failed && rule.WhyRefused() is { } problem)
        {
            source.Report(Refused, problem, source.Position);
        }

        return source.Failed ? null : rule;
    }

    private static Currency? ReadCurrency(PlacedJsonObject source)
    {
        if (source.Take("currency") is not { } place)
        {
            return null;
        }

        if (place.Kind == JsonTokenType.String && Currency.TryFromCode(place.Text!, out Currency currency))
        {
            return currency;
        }

        source.Report(PlacedJsonCodes.Matching.WrongValue, "'currency' is a code of ISO 4217 in capitals, such as \"EUR\".", place.Position);
        return null;
    }
}
