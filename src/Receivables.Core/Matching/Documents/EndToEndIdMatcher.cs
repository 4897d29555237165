namespace Receivables.Matching.Documents;

/// <summary>An end-to-end id that is, as a whole, a number of the book.</summary>
internal sealed class EndToEndIdMatcher : IMatcher
{
    /// <inheritdoc/>
    public void Find(MatchContext context) =>
        NumberClues.AddWholeField(context.Work, context.Work.Payment.EndToEndId, PaymentField.EndToEndId, 0);
}
