using Receivables.Ledgers;
using Receivables.Matching.Books;
using Receivables.Matching.Decisions;
using Receivables.Matching.Payers;

namespace Receivables.Matching.Presets;

/// <summary>Decides a batch as systems do that apply to the oldest: payment by payment, in the order of booking, each settles the oldest of what those before left open.</summary>
internal sealed class OldestFirstBatch(MatchingBook book, MatchingPolicy policy)
{
    /// <summary>The code of the rule: the account is on file for one customer.</summary>
    internal const string ByAccount = "1";

    /// <summary>The code of the rule: the name is that of one customer.</summary>
    internal const string ByName = "2";

    /// <summary>The code of the rule: the payer is unknown, and the documents named are one customer's.</summary>
    internal const string ByNumber = "3";

    private readonly BookColumns _book = book.Index.Columns;
    private readonly WholeNumbers _numbers = new(book.Index.Columns);
    private readonly Dictionary<int, long> _settled = [];

    /// <summary>Decides.</summary>
    /// <param name="payments">By booking date, then id.</param>
    /// <param name="cancellationToken">Cancels between two payments.</param>
    internal IEnumerable<MatchProposal> Decide(Payment[] payments, CancellationToken cancellationToken)
    {
        var proposals = new MatchProposal[payments.Length];
        for (int i = 0; i < payments.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            proposals[i] = Decide(payments[i]);
        }

        return proposals;
    }

    private MatchProposal Decide(Payment payment)
    {
        if (!book.Index.Amounts.Has(payment.Amount.Currency))
        {
            return RuleProposal.None(book, payment, MatchReason.NothingOpenInCurrency);
        }

        ReadOnlySpan<int> byIban = book.Index.Payers.ByIban(payment.Payer.Iban);
        if (byIban.Length == 1)
        {
            return ApplyOldest(payment, byIban[0], ByAccount, EvidenceKind.KnownIban);
        }

        ReadOnlySpan<int> byName = book.Index.Payers.ByName(NameFolding.Fold(payment.Payer.Name ?? ""));
        return byName.Length == 1 ? ApplyOldest(payment, byName[0], ByName, EvidenceKind.PayerName) : ApplyNamed(payment);
    }

    private MatchProposal ApplyOldest(Payment payment, int customer, string rule, EvidenceKind kind)
    {
        int account = _book.AccountOf(customer, payment.Amount.Currency);
        IEnumerable<int> rows = account < 0 ? [] : Enumerable.Range(_book.Accounts[account].Start, _book.Accounts[account].Count);
        return Apply(payment, [.. rows], customer, [RuleEvidence.Payer(kind, _book.Customers[customer].Id, 1, _book.Customers.Length), RuleEvidence.Rule(rule)]);
    }

    private MatchProposal ApplyNamed(Payment payment)
    {
        var budget = new StepBudget();
        budget.Reset(policy.StepBudget);
        List<NumberHit> named = [.. _numbers.Find(payment, budget).Where(h => _book.Accounts[_book.Items[h.Item].Account].Currency == payment.Amount.Currency)];
        int[] owners = [.. named.Select(h => _book.OwnerOf(h.Item)).Distinct()];
        if (owners.Length != 1 || budget.IsExhausted)
        {
            MatchReason reason = budget.IsExhausted ? MatchReason.BudgetExhausted : owners.Length == 0 ? MatchReason.NoCandidate : MatchReason.Ambiguous;
            MatchDecision decision = owners.Length == 0 ? MatchDecision.Unmatched : MatchDecision.Review;
            return RuleProposal.Create(book, payment, decision, reason, null, [], named.Select(h => RuleEvidence.Document(payment, h)), [], []);
        }

        return Apply(
            payment, [.. named.Select(h => h.Item).Order()], owners[0], [.. named.Select(h => RuleEvidence.Document(payment, h)), RuleEvidence.Rule(ByNumber)]);
    }

    // The book is in the order of due dates inside an account.
    private MatchProposal Apply(Payment payment, int[] rows, int customer, IReadOnlyList<MatchEvidence> evidence)
    {
        List<MatchedItem> items = [];
        long left = payment.Amount.MinorUnits;
        foreach (int row in rows.TakeWhile(_ => left > 0))
        {
            long before = _settled.GetValueOrDefault(row);
            long cash = Math.Min(left, _book.Items[row].CanPay ? _book.Items[row].Open - before : 0);
            if (cash > 0)
            {
                OpenItem item = before == 0 ? _book.OpenItems[row] : BookAfter.Rest(_book.OpenItems[row], before);
                items.Add(new MatchedItem(item, new Allocation(item.Id, Money.FromMinor(cash, payment.Amount.Currency))));
                _settled[row] = before + cash;
                left -= cash;
            }
        }

        CustomerId payer = _book.Customers[customer].Id;
        return items.Count == 0
            ? RuleProposal.Create(book, payment, MatchDecision.Unmatched, MatchReason.NoCandidate, payer, [], evidence, [], [])
            : RuleProposal.Create(book, payment, MatchDecision.Apply, MatchReason.None, payer, items, evidence, [], []);
    }
}
