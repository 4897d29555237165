using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Receivables.Cases;
using Receivables.Ledgers;

namespace Receivables.Dunning;

/// <summary>Plans who is reminded on a day, how and why; nobody who paid, disputes or promised.</summary>
/// <remarks>
/// <para>Each item goes through the stages of its customer one by one: the next after the furthest that contacts record, once its day has come.
/// So a first contact is never a final notice, however late the item is found; a stage before the due date is skipped once the item is late.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
[Experimental("RCV0002")]
public sealed class DunningPlanner
{
    /// <summary>How many days one simulation may cover.</summary>
    public const int MaxSimulatedDays = 3660;

    private readonly DunningPolicy _policy;
    private readonly Dictionary<CustomerId, Customer> _customers;

    /// <summary>Creates a planner.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="customers">The customers; an item of a customer that is not among them follows the policy's own stages.</param>
    /// <exception cref="ArgumentException">A customer id occurs twice.</exception>
    public DunningPlanner(DunningPolicy policy, IEnumerable<Customer> customers)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(customers);
        _policy = policy;
        _customers = customers.ToDictionary(c => c.Id);
    }

    /// <summary>Plans the day of a snapshot.</summary>
    /// <param name="snapshot">The ledger as of the day.</param>
    /// <param name="contacts">What was sent already; later contacts are unknown to the plan.</param>
    /// <param name="cases">Disputes, promises, holds and insolvencies.</param>
    public DunningPlan Plan(LedgerSnapshot snapshot, IEnumerable<ContactRecord> contacts, CaseBook cases)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(contacts);
        ArgumentNullException.ThrowIfNull(cases);
        return PlanDay(snapshot, snapshot.AsOf, new ContactHistory(contacts), cases);
    }

    /// <summary>Plans every day of a span, each assuming that the actions before it were carried out and nothing was paid.</summary>
    /// <param name="snapshot">The ledger as of some day; what it shows as open stays open.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day; at most <see cref="MaxSimulatedDays"/> from the first.</param>
    /// <param name="contacts">What was sent already.</param>
    /// <param name="cases">Disputes, promises, holds and insolvencies.</param>
    /// <returns>One plan a day, days without actions included.</returns>
    /// <exception cref="ArgumentException">The span is empty or too long.</exception>
    public IReadOnlyList<DunningPlan> Simulate(LedgerSnapshot snapshot, LocalDate from, LocalDate to, IEnumerable<ContactRecord> contacts, CaseBook cases)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(contacts);
        ArgumentNullException.ThrowIfNull(cases);
        int days = Period.DaysBetween(from, to) + 1;
        if (days is < 1 or > MaxSimulatedDays)
        {
            throw new ArgumentException($"A simulation runs from a day to the same or a later one, {MaxSimulatedDays} days at most.", nameof(to));
        }

        var history = new ContactHistory(contacts);
        var plans = new List<DunningPlan>(days);
        for (int i = 0; i < days; i++)
        {
            DunningPlan plan = PlanDay(snapshot, from.PlusDays(i), history, cases);
            plans.Add(plan);
            Record(plan, history);
        }

        return plans;
    }

    private static void Record(DunningPlan plan, ContactHistory history)
    {
        foreach (DunningAction action in plan.Actions)
        {
            foreach (DunningLine line in action.Lines.Take(action.Reached))
            {
                history.Add(new(action.Date, action.Customer, line.Item.Document, action.Stage.Name, action.Stage.Channel));
            }
        }
    }

    private DunningPlan PlanDay(LedgerSnapshot snapshot, LocalDate day, ContactHistory history, CaseBook cases)
    {
        var actions = new List<DunningAction>();
        var held = new List<HeldReminder>();
        ILookup<(CustomerId?, Currency), Money> unapplied = snapshot.Unapplied.ToLookup(u => (u.Customer, u.Amount.Currency), u => u.Amount);
        foreach (IGrouping<CustomerId, OpenItem> items in snapshot.OpenItems.GroupBy(i => i.Customer).OrderBy(g => g.Key))
        {
            _customers.TryGetValue(items.Key, out Customer? customer);
            var account = new AccountPlanning(_policy, customer, day, history, cases);
            foreach (IGrouping<Currency, OpenItem> inCurrency in items.GroupBy(i => i.Open.Currency).OrderBy(g => g.Key))
            {
                Money ofAccount = Money.Sum(unapplied[(items.Key, inCurrency.Key)], inCurrency.Key);
                account.Take([.. inCurrency], ofAccount, held);
            }

            account.Plan(actions, held);
        }

        return new(day, _policy.Name, Ordered(actions), held);
    }

    private static IEnumerable<DunningAction> Ordered(List<DunningAction> actions) => actions
        .OrderBy(a => a.Customer)
        .ThenByDescending(a => a.Lines.Take(a.Reached).Max(l => l.DaysPastDue))
        .ThenBy(a => a.Stage.Name, StringComparer.Ordinal)
        .ThenBy(a => a.Amount.Currency);
}
