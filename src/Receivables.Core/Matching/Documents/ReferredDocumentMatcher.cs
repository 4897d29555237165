using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>Documents that the payer names in structured form.</summary>
internal sealed class ReferredDocumentMatcher : IMatcher
{
    /// <inheritdoc/>
    public void Find(MatchContext context)
    {
        Workspace work = context.Work;
        for (int i = 0; i < work.Payment.ReferredDocuments.Count; i++)
        {
            if (work.Payment.ReferredDocuments[i].Number is { } number
                && !NumberClues.AddWholeField(work, number, PaymentField.ReferredDocument, i))
            {
                NumberClues.AddUnknownField(work, number, PaymentField.ReferredDocument, i);
            }
        }
    }
}
