namespace Receivables.Matching.Presets;

/// <summary>Decides a batch by the rules of another system, which know no odds.</summary>
internal static class PresetRules
{
    /// <summary>Decides.</summary>
    /// <param name="book">What the payments are matched against.</param>
    /// <param name="payments">The payments, each id once.</param>
    /// <param name="policy">The policy, whose method is not odds.</param>
    /// <param name="threads">How many threads may be used.</param>
    /// <param name="cancellationToken">Cancels between two payments.</param>
    /// <returns>One proposal a payment, in the order given.</returns>
    internal static IEnumerable<MatchProposal> Decide(MatchingBook book, Payment[] payments, MatchingPolicy policy, int threads, CancellationToken cancellationToken)
    {
        Payment[] fresh = [.. payments.Where(p => !book.Index.Payments.Contains(p.Id)).OrderBy(p => p.BookingDate).ThenBy(p => p.Id)];
        IEnumerable<MatchProposal> decided = policy.Method == MatchingMethod.BusinessCentral
            ? new BusinessCentralBatch(book, policy).Decide(fresh, threads, cancellationToken)
            : new OldestFirstBatch(book, policy).Decide(fresh, cancellationToken);
        Dictionary<PaymentId, MatchProposal> byId = decided.ToDictionary(p => p.Payment.Id);
        return payments.Select(p => byId.GetValueOrDefault(p.Id) ?? RuleProposal.None(book, p, MatchReason.AlreadyInLedger));
    }
}
