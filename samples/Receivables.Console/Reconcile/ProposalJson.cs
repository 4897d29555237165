using System.Text.Json;
using Receivables;
using Receivables.Ledgers;
using Receivables.Matching;
using ReceivablesSample.Output;

namespace ReceivablesSample.Reconcile;

/// <summary>One decision as JSON.</summary>
internal static class ProposalJson
{
    private const int ConfidenceDecimals = 6;
    private const int WeightDecimals = 4;

    internal static void Write(Utf8JsonWriter json, MatchProposal proposal)
    {
        Payment payment = proposal.Payment;
        json.WriteStartObject();
        json.WriteString("id", payment.Id.Value);
        json.WriteDate("bookingDate", payment.BookingDate);
        json.WriteString("currency", payment.Amount.Currency.Code);
        json.WriteMoney("amount", payment.Amount);
        json.WriteString("decision", JsonValues.Camel(proposal.Decision));
        json.WriteStringIfAny("customerId", proposal.Customer?.Value);
        WriteConfidence(json, proposal.Confidence);
        WriteAllocations(json, proposal.Items);
        json.WriteMoney("unapplied", proposal.Unapplied);
        WriteEvidence(json, proposal.Evidence);
        json.WriteStringIfAny("reason", proposal.ExplainReason());
        json.WriteStringIfAny("duplicateOf", proposal.DuplicateOf?.Value);
        json.WriteStartArray("alternatives");
        foreach (MatchAlternative alternative in proposal.Alternatives)
        {
            json.WriteStartObject();
            WriteConfidence(json, alternative.Confidence);
            json.WriteStringIfAny("customerId", alternative.Customer?.Value);
            WriteAllocations(json, alternative.Items);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes a confidence; null where rules decided, which state none.</summary>
    internal static void WriteConfidence(Utf8JsonWriter json, double confidence) =>
        json.WriteDecimal("confidence", double.IsNaN(confidence) ? null : (decimal)confidence, ConfidenceDecimals);

    internal static void WriteAllocations(Utf8JsonWriter json, IReadOnlyList<MatchedItem> items)
    {
        json.WriteStartArray("allocations");
        foreach (MatchedItem item in items)
        {
            json.WriteStartObject();
            json.WriteString("invoice", item.Item.Id.ToString());
            json.WriteString("customerId", item.Item.Customer.Value);
            json.WriteMoney("settled", item.Allocation.Settled);
            json.WriteMoney("openAfter", item.OpenAfter);
            WriteAdjustments(json, item.Allocation.Adjustments);
            json.WriteMoneyIfAny("paid", item.Allocation.Paid);
            if (item.Allocation.Rate is { } rate)
            {
                json.WriteNumber("rate", rate.Rate);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteAdjustments(Utf8JsonWriter json, IReadOnlyList<Adjustment> adjustments)
    {
        json.WriteStartArray("adjustments");
        foreach (Adjustment adjustment in adjustments)
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonValues.Camel(adjustment.Kind));
            json.WriteMoney("amount", adjustment.Amount);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEvidence(Utf8JsonWriter json, IReadOnlyList<MatchEvidence> evidence)
    {
        json.WriteStartArray("evidence");
        foreach (MatchEvidence piece in evidence)
        {
            json.WriteStartObject();
            json.WriteString("family", JsonValues.Camel(piece.Family));
            json.WriteString("kind", piece.Kind.Code);
            json.WriteDecimal("weight", piece.Weight.Value, WeightDecimals);
            json.WriteString("detail", piece.Explain());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
