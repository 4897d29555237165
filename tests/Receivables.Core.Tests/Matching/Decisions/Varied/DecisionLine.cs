using System.Globalization;
using System.Text;

namespace Receivables.Matching.Decisions.Varied;

/// <summary>All that is decided on a payment, in one line: what came, the decision, the items with what happens to each, the shares, each evidence with its weight and place, the first alternatives, the rivals.</summary>
internal static class DecisionLine
{
    private const int MostAlternatives = 3;

    internal static string Of(MatchProposal proposal)
    {
        var line = new StringBuilder();
        line.Append(CultureInfo.InvariantCulture, $"{proposal.Payment.Id} {proposal.Payment.Amount} '{proposal.Payment.Remittance?.ReplaceLineEndings("\\n")}': {proposal.Decision} {proposal.Reason} {Share(proposal.Confidence)}");
        line.Append(proposal.Customer is { } customer ? $" by {customer}" : "").Append(proposal.DuplicateOf is { } first ? $" again {first}" : "");
        line.Append(Items(proposal.Items)).Append(proposal.Unapplied.IsZero ? "" : $" rest {proposal.Unapplied.Amount}");
        line.Append(" |").AppendJoin(',', proposal.Evidence.Select(Evidence));
        foreach (MatchAlternative other in proposal.Alternatives.Take(MostAlternatives))
        {
            line.Append(" | or ").Append(Share(other.Confidence)).Append(Items(other.Items));
        }

        return line.AppendJoin("", proposal.Rivals.Select(r => $" | {(r.IsApplied ? "lost to" : "beside")} {r.Payment} {r.Item}")).ToString();
    }

    private static string Items(IReadOnlyList<MatchedItem> items) => string.Concat(items.Select(i =>
        $" {i.Item.Id} {i.Allocation.Settled.Amount}{string.Concat(i.Allocation.Adjustments.Select(a => $" {a.Kind} {a.Amount.Amount}{(a.Account is { } account ? $" to {account}" : "")}"))}{(i.OpenAfter.IsZero ? "" : $" open {i.OpenAfter.Amount}")}"));

    private static string Evidence(MatchEvidence evidence)
    {
        string place = evidence.Length > 0 ? $"@{evidence.Field} {evidence.Start}+{evidence.Length}" : "";
        return $" {evidence.Kind} {evidence.Weight}{place}{(evidence.Count + evidence.Total > 0 ? $" {evidence.Count}/{evidence.Total}" : "")}";
    }

    // Near certainty is told apart by what is missing to it, as far as a number of 64 bits knows it.
    private static string Share(double share) => share switch
    {
        double.NaN => "-",
        <= 0.99 => share.ToString("0.0000", CultureInfo.InvariantCulture),
        _ => string.Create(CultureInfo.InvariantCulture, $"1-{Math.Max(1 - share, 1e-12):0.00e+00}"),
    };
}
