using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Receivables.Internals;
using Receivables.Terms;

namespace Receivables.Dunning;

/// <summary>Who is reminded when and how, as the finance team states it.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
[Experimental("RCV0002")]
public sealed class DunningPolicy
{
    /// <summary>States a policy.</summary>
    /// <param name="name">Its name, for the plan and the audit trail.</param>
    /// <param name="stages">The stages in the order in which they happen; each customer goes through them one by one.</param>
    /// <param name="minimumOverdue">Below this amount of one customer and currency nobody is reminded; 0 by default. In the currency of the items.</param>
    /// <param name="minimumGap">How long a customer is left alone after any contact; none by default.</param>
    /// <param name="sendOn">On which days reminders go out; every day by default.</param>
    /// <param name="country">The country whose business days count, as <see cref="BusinessCalendars"/> names it; needed for business days.</param>
    /// <param name="segments">Other stages for some customers; the first that concerns a customer counts.</param>
    /// <exception cref="ArgumentException">A part is missing or contradicts another; the message says which.</exception>
    public DunningPolicy(
        string name,
        IEnumerable<DunningStage> stages,
        decimal minimumOverdue = 0,
        Period? minimumGap = null,
        DunningSendDays sendOn = DunningSendDays.EveryDay,
        string? country = null,
        IEnumerable<DunningSegment>? segments = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(stages);
        ArgumentOutOfRangeException.ThrowIfNegative(minimumOverdue);
        Known.Require(sendOn);
        Name = name;
        Stages = ValueList<DunningStage>.From(stages);
        RequireOrder(Stages);
        MinimumOverdue = minimumOverdue;
        MinimumGap = RequireGap(minimumGap ?? Period.Zero);
        SendOn = sendOn;
        Country = country;
        Calendar = CalendarFor(sendOn, country);
        Segments = ValueList<DunningSegment>.From(segments);
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The stages in the order in which they happen.</summary>
    public IReadOnlyList<DunningStage> Stages { get; }

    /// <summary>Below this amount of one customer and currency nobody is reminded.</summary>
    public decimal MinimumOverdue { get; }

    /// <summary>How long a customer is left alone after any contact. Above zero it also leaves one message a day: the furthest stage goes first, what waits is held.</summary>
    public Period MinimumGap { get; }

    /// <summary>On which days reminders go out.</summary>
    public DunningSendDays SendOn { get; }

    /// <summary>The country whose business days count, or null.</summary>
    public string? Country { get; }

    /// <summary>Other stages for some customers.</summary>
    public IReadOnlyList<DunningSegment> Segments { get; }

    /// <summary>The calendar, or null where reminders go out every day.</summary>
    internal IBusinessCalendar? Calendar { get; }

    /// <summary>The stages that a customer goes through.</summary>
    /// <param name="customer">The customer.</param>
    public IReadOnlyList<DunningStage> StagesFor(Customer customer)
    {
        ArgumentNullException.ThrowIfNull(customer);
        return Segments.FirstOrDefault(s => s.Concerns(customer))?.Stages ?? Stages;
    }

    /// <summary>What is wrong with a list of stages, by the index of the stage, or null.</summary>
    internal static (int Index, string Message)? WhyRefused(IReadOnlyList<DunningStage> stages)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < stages.Count; i++)
        {
            if (!names.Add(stages[i].Name))
            {
                return (i, $"Two stages are called '{Printable.Clip(stages[i].Name)}': contacts could not tell them apart.");
            }

            if (i > 0 && DunningOffset.NeverFollows(stages[i - 1], stages[i]))
            {
                return (i, $"The stage '{Printable.Clip(stages[i].Name)}' always comes before '{Printable.Clip(stages[i - 1].Name)}', which stands in front of it: put them in the order of their offsets.");
            }
        }

        return null;
    }

    internal static void RequireOrder(IReadOnlyList<DunningStage> stages)
    {
        if (WhyRefused(stages) is { } problem)
        {
            throw new ArgumentException(problem.Message, nameof(stages));
        }
    }

    private static Period RequireGap(Period gap) =>
        DunningOffset.WhyNoGap(gap) is { } reason ? throw new ArgumentException(reason, nameof(gap)) : gap;

    private static HolidayCalendar? CalendarFor(DunningSendDays sendOn, string? country)
    {
        if (sendOn == DunningSendDays.EveryDay)
        {
            return null;
        }

        return BusinessCalendars.TryGet(country, out HolidayCalendar? calendar)
            ? calendar
            : throw new ArgumentException($"Business days need a country with a known calendar; '{Printable.Clip(country ?? "")}' has none.", nameof(country));
    }
}
