using System.Text.Json;
using Receivables;
using Receivables.Matching;
using ReceivablesSample.Flow;
using ReceivablesSample.Output;
using ReceivablesSample.Receipts;
using Spectre.Console;

namespace ReceivablesSample.Reconcile;

/// <summary>What was decided on the receipts, for people and for programs.</summary>
/// <param name="books">The books, as the chosen policy keeps them.</param>
/// <param name="comparison">What each policy decided, where several were asked.</param>
internal sealed class ReconcileReport(Books books, MatchingComparison? comparison = null) : IReport
{
    private readonly Reconciliation _decided = books.Reconciliation;

    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteDate("asOf", books.Snapshot.AsOf);
        json.WriteStartArray("payments");
        foreach (MatchProposal proposal in _decided.Proposals)
        {
            ProposalJson.Write(json, proposal);
            json.FlushIfLarge();
        }

        json.WriteEndArray();
        WriteReturns(json);
        WriteIgnored(json);
        WriteTotals(json);
        if (comparison is not null)
        {
            ComparisonJson.Write(json, comparison);
        }

        json.WriteEndObject();
    }

    public void WriteTables(IAnsiConsole console)
    {
        if (comparison is not null)
        {
            console.Heading($"Policies compared as of {People.Date(books.Snapshot.AsOf)}", "each keeps books of its own; who is right is for you to say");
            ComparisonTables.Write(console, comparison);
            return;
        }

        console.Heading($"Reconciliation as of {People.Date(books.Snapshot.AsOf)}");
        DecisionTables.WriteTotals(console, _decided);
        DecisionTables.WriteProposals(console, "For review", "a person decides; the suggestion is not booked", MatchDecision.Review, _decided);
        DecisionTables.WriteProposals(console, "Unmatched", "nothing open fits", MatchDecision.Unmatched, _decided);
        DecisionTables.WriteProposals(console, "Applied", HowApplied(), MatchDecision.Apply, _decided);
        DecisionTables.WriteReturns(console, _decided);
    }

    // Rules state no confidence, and prove nothing.
    private string HowApplied() =>
        _decided.Proposals.Any(p => p.Decision == MatchDecision.Apply && double.IsNaN(p.Confidence)) ? "by the rules of the policy, and booked" : "proven, and booked";

    private void WriteReturns(Utf8JsonWriter json)
    {
        json.WriteStartArray("returns");
        foreach ((ReturnLine line, PaymentId? relatesTo) in _decided.Returns)
        {
            json.WriteStartObject();
            json.WriteString("id", line.Id.Value);
            json.WriteMoney("amount", line.Amount);
            json.WriteStringIfAny("relatesTo", relatesTo?.Value);
            json.WriteStringIfAny("returnReason", line.Debit.ReturnReason);
            json.WriteEndObject();
            json.FlushIfLarge();
        }

        json.WriteEndArray();
    }

    private void WriteIgnored(Utf8JsonWriter json)
    {
        json.WriteStartArray("ignored");
        foreach (IgnoredLine line in _decided.Ignored)
        {
            json.WriteStartObject();
            json.WriteString("id", line.Id.Value);
            json.WriteMoney("amount", line.Amount);
            json.WriteString("why", line.Why is { } why ? JsonValues.Camel(why) : "readBefore");
            json.WriteEndObject();
            json.FlushIfLarge();
        }

        json.WriteEndArray();
    }

    private void WriteTotals(Utf8JsonWriter json)
    {
        json.WriteStartArray("totals");
        foreach (MatchTotals total in _decided.Totals)
        {
            json.WriteStartObject();
            json.WriteString("currency", total.Currency.Code);
            json.WriteMoney("received", total.Received);
            json.WriteMoney("applied", total.Applied);
            json.WriteMoney("unapplied", total.Unapplied);
            json.WriteMoney("review", total.Review);
            json.WriteMoney("unmatched", total.Unmatched);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
