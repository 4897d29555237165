using System.Globalization;
using Receivables.Ledgers;
using Receivables.Matching;
using ReceivablesSample.Output;

namespace ReceivablesSample.Reconcile;

/// <summary>One decision in a few words.</summary>
internal static class DecisionTexts
{
    /// <summary>What a payment settles: the first item, how many more, and the differences.</summary>
    internal static string Settles(MatchProposal proposal)
    {
        if (proposal.Items.Count == 0)
        {
            return "";
        }

        string others = proposal.Items.Count > 1 ? $" +{People.Count(proposal.Items.Count - 1)}" : "";
        string[] differences = [.. proposal.Items.SelectMany(i => i.Allocation.Adjustments).Select(NameOf).Distinct()];
        return $"{proposal.Items[0].Item.Id}{others}{(differences.Length > 0 ? $" ({string.Join(", ", differences)})" : "")}";
    }

    /// <summary>Why it is held, or what proves it.</summary>
    internal static string Why(MatchProposal proposal) => proposal.Decision switch
    {
        MatchDecision.Apply => string.Join("; ", proposal.Evidence.Where(e => e.Weight > LogOdds.Zero).Take(2).Select(e => e.Explain())),
        MatchDecision.Review => $"{proposal.ExplainReason()} ({Likely(proposal.Confidence)})",
        _ => proposal.ExplainReason(),
    };

    private static string Likely(double confidence) => confidence >= 0.999 ? "over 99.9 % sure" : (confidence * 100).ToString("0.0", CultureInfo.InvariantCulture) + " % sure";

    private static string NameOf(Adjustment adjustment) => adjustment.Kind switch
    {
        AdjustmentKind.EarlyPaymentDiscount => "discount",
        AdjustmentKind.LateDiscount => "late discount",
        AdjustmentKind.BankCharge => "bank charge",
        var kind => JsonValues.Camel(kind),
    };
}
