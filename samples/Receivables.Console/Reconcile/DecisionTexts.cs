using System.Globalization;
using Receivables;
using Receivables.Ledgers;
using Receivables.Matching;
using ReceivablesSample.Output;
using Spectre.Console;

namespace ReceivablesSample.Reconcile;

/// <summary>One decision in a few words.</summary>
internal static class DecisionTexts
{
    private const double AlmostCertain = 0.999;

    // Without these a person would not see why it is this one, or what else is used up.
    private static readonly EvidenceKind[] AlwaysSaid =
        [EvidenceKind.ToldOfEqual, EvidenceKind.PointedOfEqual, EvidenceKind.OldestOfEqual, EvidenceKind.OneOfEqual, EvidenceKind.UnnamedCreditNotes];

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
        MatchDecision.Apply => Rule(proposal) ?? string.Join("; ", ProofOf(proposal).Select(e => e.Explain())),
        _ => proposal.ExplainReason(),
    };

    /// <summary>The rule that decided, where the policy is one of rules; else null.</summary>
    internal static string? Rule(MatchProposal proposal) => proposal.Evidence.FirstOrDefault(e => e.Kind == EvidenceKind.MatchingRule)?.Explain();

    /// <summary>How sure the answer is; nothing where there is none, or where rules decided.</summary>
    internal static string Sure(MatchProposal proposal) => proposal.Items.Count == 0 || double.IsNaN(proposal.Confidence) ? ""
        : proposal.Confidence > AlmostCertain ? "> 99.9 %"
        : (proposal.Confidence * 100).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    /// <summary>Who paid, else what they wrote.</summary>
    internal static Text Payer(Payment payment, int length)
    {
        string name = payment.Payer.ToString();
        return name.Length > 0 ? People.Cell(People.Clip(name, length)) : People.Cell(People.Clip(payment.Remittance, length), People.Quiet);
    }

    // A document that is named speaks for itself; without one it takes the payer and the amount together, and why it is this one of several items alike.
    private static IEnumerable<MatchEvidence> ProofOf(MatchProposal proposal)
    {
        MatchEvidence[] forIt = [.. proposal.Evidence.Where(e => e.Weight > LogOdds.Zero)];
        return forIt.Take(forIt.Length > 0 && forIt[0].Family == EvidenceFamily.Document ? 1 : 2)
            .Union(proposal.Evidence.Where(e => AlwaysSaid.Contains(e.Kind)));
    }

    private static string NameOf(Adjustment adjustment) => adjustment.Kind switch
    {
        AdjustmentKind.EarlyPaymentDiscount => "discount",
        AdjustmentKind.LateDiscount => "late discount",
        AdjustmentKind.BankCharge => "bank charge",
        AdjustmentKind.ProviderFee => "provider fee",
        AdjustmentKind.ExchangeDifference => "exchange difference",
        var kind => JsonValues.Camel(kind),
    };
}
