using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Presets;

/// <summary>Finds which rules fit a payment and which items. Made once for a batch, shared by its threads.</summary>
internal sealed class CandidateFinder
{
    /// <summary>Of items for which nothing but the payer speaks so many are listed.</summary>
    private const int MostOfPayer = 64;

    private readonly BookColumns _book;
    private readonly PartyFinder _parties;
    private readonly WholeNumbers _numbers;
    private readonly MatchingPolicy _policy;

    internal CandidateFinder(BookIndex index, MatchingPolicy policy)
    {
        _book = index.Columns;
        _policy = policy;
        _parties = new PartyFinder(index);
        _numbers = new WholeNumbers(_book);
        Amounts = new DueAmounts(index);
    }

    /// <summary>What the items take.</summary>
    internal DueAmounts Amounts { get; }

    internal Findings Find(Payment payment)
    {
        var budget = new StepBudget();
        budget.Reset(_policy.StepBudget);
        Dictionary<int, PartyHit> parties = _parties.Find(payment, budget);
        List<NumberHit> named = [.. _numbers.Find(payment, budget).Where(h => CanSettle(h.Item, payment))];
        int[] exact = [.. Amounts.Taking(payment.Amount, payment.BookingDate)];
        List<RuleCandidate> candidates = [];
        HashSet<int> namedRows = [.. named.Select(h => h.Item)];
        foreach (int row in namedRows.Concat(exact.Where(row => CanSettle(row, payment))).Concat(ItemsOf(parties.Keys, payment, budget)).Distinct())
        {
            DocumentMatch document = namedRows.Contains(row) ? DocumentMatch.Yes : DocumentMatch.No;
            bool fits = Amounts.Of(row, payment.BookingDate) == payment.Amount.MinorUnits;
            Add(candidates, parties, document, !fits ? AmountMatch.None : exact.Length == 1 ? AmountMatch.One : AmountMatch.Multiple, [row], exact.Length);
        }

        AddSets(candidates, parties, payment, namedRows, exact.Length);
        candidates.Sort(RuleCandidate.Compare);
        return new Findings(payment, parties, named, candidates, budget.IsExhausted);
    }

    private void AddSets(List<RuleCandidate> candidates, Dictionary<int, PartyHit> parties, Payment payment, HashSet<int> named, int exact)
    {
        List<int[]> sets = [.. named.Order().GroupBy(_book.OwnerOf).Select(g => g.ToArray()).Where(g => g.Length > 1)];
        int[] fitting = [.. sets.Select(s => s.Sum(row => (decimal)Amounts.Of(row, payment.BookingDate)) == payment.Amount.MinorUnits ? 1 : 0)];
        int count = fitting.Sum() + exact;
        for (int i = 0; i < sets.Count; i++)
        {
            Add(candidates, parties, DocumentMatch.YesMultiple, fitting[i] == 0 ? AmountMatch.None : count == 1 ? AmountMatch.One : AmountMatch.Multiple, sets[i], count);
        }
    }

    private void Add(List<RuleCandidate> candidates, Dictionary<int, PartyHit> parties, DocumentMatch document, AmountMatch amount, int[] items, int count)
    {
        int customer = _book.OwnerOf(items[0]);
        PartyMatch party = parties.TryGetValue(customer, out PartyHit hit) ? hit.Match : PartyMatch.No;
        if (ApplicationRules.First(party, document, amount) is >= 0 and var rule)
        {
            candidates.Add(new RuleCandidate(rule, items, customer, count));
        }
    }

    private IEnumerable<int> ItemsOf(IEnumerable<int> customers, Payment payment, StepBudget budget)
    {
        foreach (AccountRow account in customers.Order().Select(c => _book.Accounts[_book.AccountOf(c, payment.Amount.Currency)]))
        {
            int listed = 0;
            for (int row = account.Start; row < account.End && listed < MostOfPayer && budget.Spend(1); row++)
            {
                if (CanSettle(row, payment))
                {
                    listed++;
                    yield return row;
                }
            }
        }
    }

    // Receivables only, of the payment's currency, dated by the day of the booking.
    private bool CanSettle(int row, Payment payment)
    {
        ItemRow item = _book.Items[row];
        return item.Open > 0 && item.CanPay && item.IssueDate <= payment.BookingDate && _book.Accounts[item.Account].Currency == payment.Amount.Currency;
    }
}
