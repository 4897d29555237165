using System.Text.Json;
using Receivables;
using Receivables.Matching;
using ReceivablesSample.Output;

namespace ReceivablesSample.Reconcile;

/// <summary>What several policies decided, as JSON.</summary>
internal static class ComparisonJson
{
    internal static void Write(Utf8JsonWriter json, MatchingComparison comparison)
    {
        json.WriteStartObject("comparison");
        json.WriteStartArray("policies");
        foreach (MatchingRun run in comparison.Runs)
        {
            json.WriteStartObject();
            json.WriteString("policy", run.Name);
            WriteTotals(json, comparison.Totals.Where(t => t.Run == run.Name));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WritePairs(json, comparison.Pairs);
        json.WriteStartArray("payments");
        foreach (ComparedPayment payment in comparison.Payments)
        {
            WritePayment(json, payment, comparison.Runs);
            json.FlushIfLarge();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTotals(Utf8JsonWriter json, IEnumerable<MatchingRunTotals> totals)
    {
        json.WriteStartArray("totals");
        foreach (MatchingRunTotals total in totals)
        {
            json.WriteStartObject();
            json.WriteString("currency", total.Currency.Code);
            json.WriteNumber("payments", total.Payments);
            WriteCount(json, "applied", total.Applied, total.AppliedAmount);
            json.WriteNumber("review", total.Review);
            json.WriteNumber("unmatched", total.Unmatched);
            WriteCount(json, "appliedAlone", total.AppliedAlone, total.AppliedAloneAmount);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePairs(Utf8JsonWriter json, IEnumerable<MatchingPairTotals> pairs)
    {
        json.WriteStartArray("pairs");
        foreach (MatchingPairTotals pair in pairs)
        {
            json.WriteStartObject();
            json.WriteString("first", pair.First);
            json.WriteString("second", pair.Second);
            json.WriteString("currency", pair.Currency.Code);
            WriteCount(json, "same", pair.Same, pair.SameAmount);
            WriteCount(json, "different", pair.Different, pair.DifferentAmount);
            WriteCount(json, "onlyFirst", pair.OnlyFirst, pair.OnlyFirstAmount);
            WriteCount(json, "onlySecond", pair.OnlySecond, pair.OnlySecondAmount);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePayment(Utf8JsonWriter json, ComparedPayment compared, IReadOnlyList<MatchingRun> runs)
    {
        Payment payment = compared.Payment;
        json.WriteStartObject();
        json.WriteString("id", payment.Id.Value);
        json.WriteDate("bookingDate", payment.BookingDate);
        json.WriteString("currency", payment.Amount.Currency.Code);
        json.WriteMoney("amount", payment.Amount);
        json.WriteString("agreement", JsonValues.Camel(compared.Agreement));
        json.WriteStartArray("decisions");
        foreach ((MatchingRun run, MatchProposal proposal) in runs.Zip(compared.Proposals))
        {
            json.WriteStartObject();
            json.WriteString("policy", run.Name);
            json.WriteString("decision", JsonValues.Camel(proposal.Decision));
            json.WriteStringIfAny("customerId", proposal.Customer?.Value);
            ProposalJson.WriteConfidence(json, proposal.Confidence);
            ProposalJson.WriteAllocations(json, proposal.Items);
            json.WriteMoney("unapplied", proposal.Unapplied);
            json.WriteStringIfAny("rule", DecisionTexts.Rule(proposal));
            json.WriteStringIfAny("reason", proposal.ExplainReason());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCount(Utf8JsonWriter json, string name, int count, Money amount)
    {
        json.WriteNumber(name, count);
        json.WriteMoney($"{name}Amount", amount);
    }
}
