using Receivables.Matching.Decisions;
using Receivables.References;

namespace Receivables.Matching.Documents;

/// <summary>Creditor references and numbers in the structured reference fields.</summary>
internal sealed class StructuredReferenceMatcher : IMatcher
{
    /// <inheritdoc/>
    public void Find(MatchContext context)
    {
        Workspace work = context.Work;
        for (int i = 0; i < work.Payment.StructuredReferences.Count; i++)
        {
            string text = work.Payment.StructuredReferences[i];
            if (!NumberClues.AddWholeField(work, text, PaymentField.StructuredReference, i) && !AddMachineForms(work, text, i))
            {
                NumberClues.AddUnknownField(work, text, PaymentField.StructuredReference, i);
            }
        }
    }

    // RF around a Finnish reference, a Belgian one in its dress: other ways to write what the book holds.
    private static bool AddMachineForms(Workspace work, string text, int part)
    {
        bool isOurKind = false;
        foreach (CreditorReference machine in CreditorReference.ParseAll(text))
        {
            if (NumberClues.AddWholeField(work, machine.Value, PaymentField.StructuredReference, part))
            {
                return true;
            }

            isOurKind |= work.Index.Numbers.Issues(machine.Kind);
        }

        if (isOurKind)
        {
            var place = new Clue(-1, EvidenceFamily.Document, EvidenceKind.UnknownDocument, Priors.UnknownReference);
            work.Elsewhere.Add(place with { Field = PaymentField.StructuredReference, Part = part });
        }

        return isOurKind;
    }
}
