using Receivables.Ledgers;
using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Presets;

/// <summary>Decides a batch by Business Central's rules: the best rule of all payments first, an item once.</summary>
/// <remarks>See <c>docs/reference/matching.md</c> for what is as there and what is not.</remarks>
internal sealed class BusinessCentralBatch(MatchingBook book, MatchingPolicy policy)
{
    private const int MostRivals = 8;

    private readonly BookColumns _book = book.Index.Columns;
    private readonly CandidateFinder _finder = new(book.Index, policy);
    private readonly Dictionary<int, PaymentId> _settled = [];

    /// <summary>Decides.</summary>
    /// <param name="payments">By booking date, then id.</param>
    /// <param name="threads">How many threads may be used.</param>
    /// <param name="cancellationToken">Cancels between two payments.</param>
    internal IEnumerable<MatchProposal> Decide(Payment[] payments, int threads, CancellationToken cancellationToken)
    {
        var findings = new Findings[payments.Length];
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
        Parallel.For(0, payments.Length, options, i => findings[i] = _finder.Find(payments[i]));
        Dictionary<PaymentId, (RuleCandidate Candidate, IReadOnlyList<MatchedItem> Items)> applied = Apply(findings);
        return [.. findings.Select(f => applied.TryGetValue(f.Payment.Id, out var answer) ? Applied(f, answer.Candidate, answer.Items) : NotApplied(f))];
    }

    // From the best rule to the worst; of one rule the earlier payment first.
    private Dictionary<PaymentId, (RuleCandidate Candidate, IReadOnlyList<MatchedItem> Items)> Apply(Findings[] findings)
    {
        Dictionary<PaymentId, (RuleCandidate, IReadOnlyList<MatchedItem>)> applied = [];
        IEnumerable<(Findings Of, int Line, RuleCandidate Candidate)> all = findings
            .SelectMany((f, line) => f.Candidates.Where(c => !f.IsExhausted && IsTrusted(c)).Select(c => (f, line, c)));
        foreach ((Findings of, _, RuleCandidate candidate) in all.OrderBy(a => a.Candidate.Rule).ThenByDescending(a => a.Candidate.Items.Length).ThenBy(a => a.Line)
            .ThenBy(a => a.Candidate, Comparer<RuleCandidate>.Create(RuleCandidate.Compare)))
        {
            int[] left = [.. candidate.Items.Where(row => !_settled.ContainsKey(row))];
            if (left.Length == 0 || applied.ContainsKey(of.Payment.Id))
            {
                continue;
            }

            IReadOnlyList<MatchedItem> items = Settle(of.Payment, left);
            applied.Add(of.Payment.Id, (candidate, items));
            foreach (MatchedItem item in items)
            {
                _settled.Add(book.RowOf(item.Item.Id), of.Payment.Id);
            }
        }

        return applied;
    }

    private bool IsTrusted(RuleCandidate candidate) => ApplicationRules.All[candidate.Rule].Confidence >= policy.LeastRuleConfidence;

    // In the order of due dates until the payment is used up; an item that it does not reach in full gets no discount.
    private List<MatchedItem> Settle(Payment payment, int[] rows)
    {
        List<MatchedItem> items = [];
        long left = payment.Amount.MinorUnits;
        foreach (int row in rows.TakeWhile(_ => left > 0))
        {
            long open = _book.Items[row].Open;
            long due = _finder.Amounts.Of(row, payment.BookingDate);
            Leg leg = left >= due ? new Leg(row, open, open - due, AdjustmentKind.EarlyPaymentDiscount) : new Leg(row, left);
            items.Add(new MatchedItem(_book.OpenItems[row], ProposalFactory.AllocationOf(payment, _book.OpenItems[row], leg)));
            left -= leg.Cash;
        }

        return items;
    }

    private MatchProposal Applied(Findings of, RuleCandidate candidate, IReadOnlyList<MatchedItem> items) =>
        RuleProposal.Create(book, of.Payment, MatchDecision.Apply, MatchReason.None, _book.Customers[candidate.Customer].Id, items, EvidenceOf(of, candidate), AlternativesOf(of, 0), []);

    private MatchProposal NotApplied(Findings of)
    {
        if (of.Candidates.Count == 0)
        {
            MatchReason none = of.IsExhausted ? MatchReason.BudgetExhausted
                : book.Index.Amounts.Has(of.Payment.Amount.Currency) ? MatchReason.NoCandidate
                : MatchReason.NothingOpenInCurrency;
            return RuleProposal.Create(book, of.Payment, MatchDecision.Unmatched, none, PayerOf(of), [], [], [], []);
        }

        RuleCandidate? best = Left(of).FirstOrDefault();
        MatchReason reason = of.IsExhausted ? MatchReason.BudgetExhausted : best is null || IsTrusted(of.Candidates[0]) ? MatchReason.Contested : MatchReason.WeakRule;
        return RuleProposal.Create(
            book,
            of.Payment,
            MatchDecision.Review,
            reason,
            PayerOf(of),
            best is null ? [] : Settle(of.Payment, best.Items),
            best is null ? [] : EvidenceOf(of, best),
            AlternativesOf(of, 1),
            RivalsOf(of));
    }

    // What nobody settles, the best first.
    private IEnumerable<RuleCandidate> Left(Findings of) => of.Candidates.Where(c => !c.Items.Any(_settled.ContainsKey));

    private IEnumerable<IReadOnlyList<MatchedItem>> AlternativesOf(Findings of, int first) =>
        Left(of).Skip(first).Take(policy.MaxAlternatives).Select(c => Settle(of.Payment, c.Items));

    private IEnumerable<MatchRival> RivalsOf(Findings of) =>
        of.Candidates.SelectMany(c => c.Items).Distinct().Where(_settled.ContainsKey).Take(MostRivals).Select(row => new MatchRival(_settled[row], _book.OpenItems[row].Id, true));

    // The only customer whose account is on file, else the only one who is matched in full.
    private CustomerId? PayerOf(Findings of)
    {
        PartyHit[] full = [.. of.Parties.Values.Where(p => p.Match == PartyMatch.Fully)];
        PartyHit[] known = [.. full.Where(p => p.Kind == EvidenceKind.KnownIban)];
        PartyHit[] who = known.Length > 0 ? known : full;
        return who.Length == 1 && who[0].Count == 1 ? _book.Customers[who[0].Customer].Id : null;
    }

    private IEnumerable<MatchEvidence> EvidenceOf(Findings of, RuleCandidate candidate)
    {
        foreach (NumberHit hit in of.Named.Where(h => candidate.Items.Contains(h.Item)))
        {
            yield return RuleEvidence.Document(of.Payment, hit);
        }

        if (of.Parties.TryGetValue(candidate.Customer, out PartyHit party))
        {
            yield return RuleEvidence.Payer(party.Kind, _book.Customers[candidate.Customer].Id, party.Count, _book.Customers.Length);
        }

        Int128 open = candidate.Items.Aggregate(Int128.Zero, (sum, row) => sum + _book.Items[row].Open);
        Int128 due = candidate.Items.Aggregate(Int128.Zero, (sum, row) => sum + _finder.Amounts.Of(row, of.Payment.BookingDate));
        yield return RuleEvidence.Amount(of.Payment, due, open - due, candidate.Count);
        yield return RuleEvidence.Rule(ApplicationRules.All[candidate.Rule].Code);
    }
}
