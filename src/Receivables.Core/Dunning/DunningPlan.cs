using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Receivables.Internals;

namespace Receivables.Dunning;

/// <summary>The reminders of one day: what to make, and what is held.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
[Experimental("RCV0002")]
public sealed class DunningPlan
{
    internal DunningPlan(LocalDate date, string policy, IEnumerable<DunningAction> actions, IEnumerable<HeldReminder> held)
    {
        Date = date;
        Policy = policy;
        Actions = ValueList<DunningAction>.From(actions);
        Held = ValueList<HeldReminder>.From(held);
    }

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>The name of the policy.</summary>
    public string Policy { get; }

    /// <summary>What to make: at most one a customer, stage and currency, in that order.</summary>
    public IReadOnlyList<DunningAction> Actions { get; }

    /// <summary>What would be due and is held, by customer and reason.</summary>
    public IReadOnlyList<HeldReminder> Held { get; }
}
