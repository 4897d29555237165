using System.Globalization;
using Receivables.Evaluation.Payments;
using Receivables.Matching;

namespace Receivables.Evaluation.Measuring;

/// <summary>One line a payment, separated by tabs: what it is, what was decided and on what evidence, for whoever asks which evidence is worth more or less than it says.</summary>
internal sealed class DecisionTable(TextWriter to) : IDisposable
{
    internal void Add(string book, IReadOnlyList<PaymentCase> cases, IReadOnlyList<MatchProposal> proposals, BookScore score)
    {
        for (int i = 0; i < cases.Count; i++)
        {
            (PaymentCase one, MatchProposal proposal) = (cases[i], proposals[i]);
            to.WriteLine(string.Join('\t',
                book, one.Payment.Id, one.Kind, one.IsCertain ? "certain" : "", one.IsAmbiguous ? "ambiguous" : "", one.Truth.Items.Count > 0 ? "answer" : "", proposal.Decision, proposal.Reason,
                score.RightOnes.Contains(i) ? "right" : "wrong", proposal.Confidence.ToString("R", CultureInfo.InvariantCulture), proposal.Items.Count,
                string.Join(' ', proposal.Evidence.Select(e => $"{e.Kind}:{e.Weight}")),
                string.Join(' ', proposal.Alternatives.Select(a => a.Confidence.ToString("G6", CultureInfo.InvariantCulture))),
                one.Payment.Payer.Name, one.Payment.Amount, one.Payment.Remittance,
                string.Join(' ', one.Truth.Items.Select(t => $"{t.Key}:{t.Value}")), string.Join(' ', proposal.Items.Select(t => t.Item.Id))));
        }
    }

    public void Dispose() => to.Dispose();
}
